// The part of HTMLMediaElement's interface that makes sense for a live film, on top of the video inside the player.
// Knows the video and the element's attributes; decides nothing about connections.
import { ElementBase } from "./element-base.js";

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
export const FLAGS = ["autoplay", "captions", "controls", "muted", "nohotkeys"] as const;
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
    return 0;
  }
  get liveEdgeStart(): number {
    return this.video.currentTime;
  }
  get currentTime(): number {
    return this.video.currentTime;
  }
  /** A live film has one place to be at: whatever is set leads to its edge. */
  set currentTime(_seconds: number) {
    if (!this.paused) this.play().catch(ignoreRefusal);
  }
  get duration(): number {
    return this.video.readyState > 0 ? Number.POSITIVE_INFINITY : Number.NaN;
  }
  get seekable(): TimeRanges {
    return this.video.seekable;
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
    return false;
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
  get playsInline(): boolean {
    return true;
  }
  get poster(): string {
    return this.getAttribute("poster") ?? "";
  }
  set poster(address: string | null | undefined) {
    this.reflect("poster", address);
  }

  abstract readonly paused: boolean;
  abstract play(): Promise<void>;

  canPlayType(_type: string): "" {
    return "";
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
    for (const name of ["src", ...FLAGS, ...TEXTS, "volume"]) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }
}

function ignoreRefusal(): void {}
