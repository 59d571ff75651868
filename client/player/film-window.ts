// Which part of the film can be gone back to, asked for when somebody wants to know. Knows no video and no page.
import { type HeldWindow, type SegmentSource, SourceError } from "../hls/segment-source.js";

export interface FilmWindowOptions {
  readonly source: Pick<SegmentSource, "window">;
  /** Whether the film is being made just now: then it grows by itself. */
  readonly growing: () => boolean;
  readonly onChange: () => void;
  /** A clock that never goes back. Default `performance.now`. */
  readonly nowMs?: () => number;
}

export interface FilmRange {
  readonly from: number;
  readonly to: number;
}

/** Known as of so long ago, it is good enough. */
const FRESH_MS = 8_000;

/** `null`: nothing is held; undefined: not known yet. `close` ends what is under way. */
export class FilmWindow {
  readonly #options: FilmWindowOptions;
  readonly #closing = new AbortController();
  readonly #nowMs: () => number;
  #held: HeldWindow | null | undefined;
  #askedAtMs = Number.NEGATIVE_INFINITY;
  #heldAtMs = 0;
  #aheadMs: number | undefined;
  #asking: Promise<void> | undefined;

  constructor(options: FilmWindowOptions) {
    this.#options = options;
    this.#nowMs = options.nowMs ?? (() => performance.now());
  }

  get held(): HeldWindow | null | undefined {
    return this.#held;
  }

  /** On the film's clock, as of now. */
  get range(): FilmRange | null {
    const held = this.#held;
    if (!held) return null;
    const sinceS = this.#options.growing() ? (this.#nowMs() - this.#heldAtMs) / 1000 : 0;
    return { from: held.fromSeconds, to: held.toSeconds + sinceS };
  }

  /** The server's clock in Unix milliseconds, to half of what an answer took; this machine's while it has not told. */
  get serverMs(): number {
    return Date.now() + (this.#aheadMs ?? 0);
  }

  /** Asks, unless it was asked a moment ago. Never rejects: what cannot be learned stays as it is. */
  refresh(freshMs = FRESH_MS): Promise<void> {
    if (this.#asking) return this.#asking;
    if (this.#nowMs() - this.#askedAtMs < freshMs) return Promise.resolve();
    this.#asking = this.#ask().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  /** Idempotent. */
  close(): void {
    this.#closing.abort();
  }

  async #ask(): Promise<void> {
    const { signal } = this.#closing;
    const [beganMs, beganAtMs] = [Date.now(), this.#nowMs()];
    this.#askedAtMs = beganAtMs;
    try {
      const { nowMs, window } = await this.#options.source.window(signal);
      const [now, took] = [this.#nowMs(), this.#nowMs() - beganAtMs];
      if (nowMs > 0) this.#aheadMs = nowMs - (beganMs + took / 2);
      this.#held = window;
      this.#heldAtMs = now;
    } catch (error) {
      if (signal.aborted) return;
      // Another kind of server, or one that has nothing to go back to.
      if (error instanceof SourceError && error.status > 0) this.#held = null;
    }
    this.#options.onChange();
  }
}
