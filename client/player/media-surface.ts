// The part of HTMLMediaElement's interface that makes sense for a live film, on top of the video inside the player.
// Knows the video and the element's attributes; decides nothing about connections.
import { ElementBase } from "./element-base.js";
import type { FilmRange } from "./film-window.js";
import { LIVE_EDGE_S, type Rewind } from "./rewind.js";

/** Events of the inner video that are the element's own too. Those of playing and pausing it tells by itself. */
const PASSED_ON = [
  "loadstart",
  "loadedmetadata",
  "loadeddata",
  "canplay",
  "durationchange",
  "timeupdate",
  "resize",
  "enterpictureinpicture",
  "leavepictureinpicture",
] as const;

/** Attributes that are properties of the same name, so that frameworks may set either. */
export const FLAGS = ["autoplay", "captions", "controls", "muted", "noclip", "nohotkeys"] as const;
export const TEXTS = ["poster", "transport"] as const;

/** Read-only facts come from the inner video as they are; see the HTML standard for their meaning. */
export abstract class MediaSurface extends ElementBase {
  /** The video element, e.g. to take a picture of it. Owned by the player. */
  abstract readonly video: HTMLVideoElement;
  #volume = 1;

  /** `live`, as media-chrome and other controls want to know. */
  get streamType(): "live" {
    return "live";
  }
  /** Seconds that can be gone back; 0: none. */
  get targetLiveWindow(): number {
    const range = this.rewind?.range;
    return range ? range.to - range.from : 0;
  }
  /** From here on it is live. */
  get liveEdgeStart(): number {
    const range = this.rewind?.range;
    return range ? Math.max(range.from, range.to - LIVE_EDGE_S) : this.video.currentTime;
  }
  /**
   * Seconds on the film's own clock, which began with the server and stands while nobody watches; of the connection while that clock is
   * not known. Setting it goes there: to what `seekable` spans, and to the live film at its end.
   */
  get currentTime(): number {
    return this.rewind?.position ?? this.video.currentTime;
  }
  set currentTime(seconds: number) {
    this.rewind?.to(Number(seconds));
  }
  get duration(): number {
    return this.video.readyState > 0 ? Number.POSITIVE_INFINITY : Number.NaN;
  }
  /** What is held of the film, on the clock of `currentTime`: one range, or none. */
  get seekable(): TimeRanges {
    return timeRanges(this.rewind?.range ?? null);
  }
  get buffered(): TimeRanges {
    return this.video.buffered;
  }
  get played(): TimeRanges {
    return this.video.played;
  }
  get readyState(): number {
    return this.video.readyState;
  }
  get videoWidth(): number {
    return this.video.videoWidth;
  }
  get videoHeight(): number {
    return this.video.videoHeight;
  }
  get seeking(): boolean {
    return this.rewind?.seeking ?? false;
  }
  get loop(): boolean {
    return false;
  }
  get playbackRate(): number {
    return 1;
  }
  get defaultPlaybackRate(): number {
    return 1;
  }
  /** The incoming stream, e.g. to record it; `null` while there is none. */
  get srcObject(): MediaProvider | null {
    return this.video.srcObject;
  }
  get textTracks(): TextTrackList {
    return this.video.textTracks;
  }
  get defaultMuted(): boolean {
    return this.muted;
  }
  set defaultMuted(muted: boolean) {
    this.muted = muted;
  }
  /** 0 to 1; a value outside is an `IndexSizeError`. The film has no sound yet: it is kept for when it has. */
  get volume(): number {
    return this.#volume;
  }
  set volume(volume: number) {
    if (!(volume >= 0 && volume <= 1)) {
      throw new DOMException(`The volume ${volume} is outside 0 to 1.`, "IndexSizeError");
    }
    if (volume === this.#volume) return;
    this.#volume = volume;
    this.applySound();
    this.dispatchEvent(new Event("volumechange"));
  }

  get autoplay(): boolean {
    return this.hasAttribute("autoplay");
  }
  set autoplay(on: boolean) {
    this.toggleAttribute("autoplay", Boolean(on));
  }
  get captions(): boolean {
    return this.hasAttribute("captions");
  }
  set captions(on: boolean) {
    this.toggleAttribute("captions", Boolean(on));
  }
  get controls(): boolean {
    return this.hasAttribute("controls");
  }
  set controls(on: boolean) {
    this.toggleAttribute("controls", Boolean(on));
  }
  get muted(): boolean {
    return this.hasAttribute("muted");
  }
  set muted(on: boolean) {
    this.toggleAttribute("muted", Boolean(on));
  }
  get nohotkeys(): boolean {
    return this.hasAttribute("nohotkeys");
  }
  set nohotkeys(on: boolean) {
    this.toggleAttribute("nohotkeys", Boolean(on));
  }
  get noclip(): boolean {
    return this.hasAttribute("noclip");
  }
  set noclip(on: boolean) {
    this.toggleAttribute("noclip", Boolean(on));
  }
  get playsInline(): boolean {
    return true;
  }
  get poster(): string {
    return this.getAttribute("poster") ?? "";
  }
  set poster(address: string | null | undefined) {
    this.reflect("poster", address);
  }

  /** Undefined while no film is open. */
  protected abstract readonly rewind: Rewind | undefined;
  abstract readonly paused: boolean;
  abstract play(): Promise<void>;

  canPlayType(_type: string): "" {
    return "";
  }
  /** AirPlay and Cast, where the browser has them: for a picture with an address (HLS that the browser plays by itself). */
  get remote(): RemotePlayback {
    return this.video.remote;
  }
  requestPictureInPicture(): Promise<PictureInPictureWindow> {
    return this.video.requestPictureInPicture();
  }
  requestVideoFrameCallback(callback: VideoFrameRequestCallback): number {
    return this.video.requestVideoFrameCallback(callback);
  }
  cancelVideoFrameCallback(handle: number): void {
    this.video.cancelVideoFrameCallback(handle);
  }
  getVideoPlaybackQuality(): VideoPlaybackQuality {
    return this.video.getVideoPlaybackQuality();
  }

  /** Null and undefined take the attribute away: that is how frameworks unset a property. */
  protected reflect(name: string, value: string | null | undefined): void {
    if (value === null || value === undefined || value === "") this.removeAttribute(name);
    else this.setAttribute(name, value);
  }

  protected passEventsOn(): void {
    for (const type of PASSED_ON) {
      this.video.addEventListener(type, () => this.dispatchEvent(new Event(type)));
    }
  }

  /** Without a sound track the video stays muted: browsers start that without a gesture. */
  protected applySound(): void {
    const { video } = this;
    const stream = video.srcObject;
    const sounds = stream instanceof MediaStream && stream.getAudioTracks().length > 0;
    video.muted = this.muted || !sounds;
    video.volume = this.#volume;
  }

  /** Properties that were set before the element was defined hide its own: they are set again. */
  protected upgradeProperties(): void {
    for (const name of ["src", "label", ...FLAGS, ...TEXTS, "volume"]) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }
}

/** As a media element gives them: nobody can make one by hand. */
function timeRanges(range: FilmRange | null): TimeRanges {
  const at = (index: number): FilmRange => {
    if (range !== null && index === 0) return range;
    throw new DOMException(`There is no range ${index}.`, "IndexSizeError");
  };
  return {
    length: range === null ? 0 : 1,
    start: (index) => at(index).from,
    end: (index) => at(index).to,
  };
}
