// A channel's last minutes as the browser plays them by itself (Safari, televisions). Knows a video; no network.
import type { Place, Timeline } from "../link/media-link.js";
import type { HeldWindow } from "./segment-source.js";

const TYPE = "application/vnd.apple.mpegurl";
/** As near to the end as this is live. */
const LIVE_S = 6;

export function playsHls(): boolean {
  return document.createElement("video").canPlayType(TYPE) !== "";
}

/** Safari's own player follows low-latency lists, and hands them on to other screens: there it is the better one. */
export function prefersOwnHls(): boolean {
  return "WebKitPlaybackTargetAvailabilityEvent" in globalThis && playsHls();
}

/** The browser counts from where its list began; the film has a clock of its own. */
export class NativeFilm implements Timeline {
  readonly #video: HTMLVideoElement;
  #offset: number | undefined;
  #window: HeldWindow | undefined;

  constructor(video: HTMLVideoElement) {
    this.#video = video;
  }

  /** What the server says it holds, as of now. */
  learn(window: HeldWindow): void {
    this.#window = window;
    const { seekable } = this.#video;
    if (seekable.length > 0) this.#offset ??= window.toSeconds - seekable.end(0);
  }

  get from(): number {
    const { seekable } = this.#video;
    return seekable.length > 0
      ? this.filmTime(seekable.start(0))
      : (this.#window?.fromSeconds ?? 0);
  }
  get to(): number {
    const { seekable } = this.#video;
    const last = seekable.length - 1;
    return last >= 0 ? this.filmTime(seekable.end(last)) : (this.#window?.toSeconds ?? 0);
  }
  get live(): boolean {
    return this.to - this.filmTime(this.#video.currentTime) < LIVE_S;
  }
  filmTime(videoSeconds: number): number {
    return videoSeconds + (this.#offset ?? 0);
  }

  atMs(filmSeconds: number): number | undefined {
    const begins: unknown = Reflect.get(this.#video, "getStartDate");
    if (typeof begins === "function") {
      const date: unknown = begins.call(this.#video);
      const ms = date instanceof Date ? date.getTime() : Number.NaN;
      if (!Number.isNaN(ms)) return ms + (filmSeconds - (this.#offset ?? 0)) * 1000;
    }
    const window = this.#window;
    return window && window.toMs - (window.toSeconds - filmSeconds) * 1000;
  }

  go(place: Place): void {
    const { seekable } = this.#video;
    const last = seekable.length - 1;
    if (last < 0) return;
    const wanted = place === "live" ? seekable.end(last) - 1.5 : place - (this.#offset ?? 0);
    this.#video.currentTime = Math.max(seekable.start(0), Math.min(wanted, seekable.end(last)));
  }
}
