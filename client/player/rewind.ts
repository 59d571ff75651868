// Going back in the film and returning: where the picture is, what is held, what was asked for. Knows no buttons and no words.
import type { Playback } from "../link/playback.js";
import type { FilmRange, FilmWindow } from "./film-window.js";

/** As near to the end as this is live. */
export const LIVE_EDGE_S = 3;

export interface RewindOptions {
  readonly video: HTMLVideoElement;
  readonly playback: Playback;
  /** `null` for another server's film: there is nothing to go back to. */
  readonly window: FilmWindow | null;
  readonly onSeeking: () => void;
  readonly onSeeked: () => void;
  /** Nothing is held that could be gone back to. */
  readonly onNothingHeld: () => void;
}

export class Rewind {
  readonly #options: RewindOptions;
  readonly #closing = new AbortController();
  #target: number | undefined;

  constructor(options: RewindOptions) {
    this.#options = options;
    const { signal } = this.#closing;
    const { video, playback } = options;
    video.addEventListener("seeked", () => playback.timeline && this.#arrived(), { signal });
    // Held, nothing moves at the live edge either: its first picture is all there is to wait for.
    video.addEventListener("loadeddata", () => this.playing(), { signal });
  }

  /** What can be gone back to, in seconds of the film's clock. */
  get range(): FilmRange | null {
    const { playback, window } = this.#options;
    const { timeline } = playback;
    if (timeline && timeline.to > timeline.from) return timeline;
    return window?.range ?? null;
  }

  /** Where the picture is; undefined where the film has no clock that is known. */
  get position(): number | undefined {
    const { playback, video } = this.#options;
    if (this.#target !== undefined) return this.#target;
    const { timeline } = playback;
    return timeline ? timeline.filmTime(video.currentTime) : this.range?.to;
  }

  /** When the picture on screen was made, in Unix milliseconds; undefined while it is live. */
  get atMs(): number | undefined {
    const { playback, video } = this.#options;
    const { timeline } = playback;
    return timeline?.live === false
      ? timeline.atMs(timeline.filmTime(video.currentTime))
      : undefined;
  }

  get live(): boolean {
    return this.#options.playback.timeline?.live ?? true;
  }

  get seeking(): boolean {
    return this.#target !== undefined;
  }

  /** To a moment of the film; what lies outside of what is held is its nearest end, the newest is live. */
  to(seconds: number): void {
    if (Number.isNaN(seconds)) throw new TypeError("The time to go to is not a number.");
    const { window } = this.#options;
    if (!this.range && window && window.held === undefined) {
      window.refresh().then(() => !this.#closing.signal.aborted && this.to(seconds));
      return;
    }
    const { range } = this;
    if (!range) this.#options.onNothingHeld();
    else if (seconds >= range.to - LIVE_EDGE_S) this.toLive();
    else this.#go(Math.max(range.from, seconds));
  }

  /** A little back or on from here. */
  by(seconds: number): void {
    const { position } = this;
    // At the live edge there is nothing to go on to.
    if (seconds > 0 && this.live) return;
    this.to((position ?? 0) + seconds);
  }

  toLive(): void {
    if (this.live && this.#target === undefined) return;
    this.#target = this.range?.to ?? 0;
    this.#options.onSeeking();
    this.#options.playback.seek("live");
  }

  /** The picture moves: there was nothing more to wait for if it is live. What is back in the film tells by itself. */
  playing(): void {
    if (this.#options.playback.timeline === undefined) this.#arrived();
  }

  /** What was asked for cannot be reached. */
  gaveUp(): void {
    this.#arrived();
  }

  #arrived(): void {
    if (this.#target === undefined) return;
    this.#target = undefined;
    this.#options.onSeeked();
  }

  /** Idempotent. */
  close(): void {
    this.#closing.abort();
    this.#options.window?.close();
    this.#target = undefined;
  }

  #go(seconds: number): void {
    this.#target = seconds;
    this.#options.onSeeking();
    this.#options.playback.seek(seconds);
  }
}
