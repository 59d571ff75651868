// Merges viewers' wishes for a key frame, so that a crowd costs the encoder one. Knows no viewer and no encoder.
import type { Clock } from "./clock.js";
import type { VideoCodec } from "./types.js";

/** At most one request per codec in this time. */
export const KEYFRAME_INTERVAL_MS = 500;
/** Viewers that catch up after pictures were left out for them wait until the last key frame is this old: all pay for one. */
export const CATCH_UP_INTERVAL_MS = 4000;

/** Why a viewer wants a key frame: it has no picture, or its link can take one again. */
export type KeyframeReason = "no-picture" | "catch-up";

interface Wish {
  askedAtMs: number;
  servedAtMs: number;
  dueMs: number;
  cancel: (() => void) | undefined;
}

/** The first wish passes at once; those within the interval after it become one request at its end. */
export class KeyframeRequests {
  readonly #wishes = new Map<VideoCodec, Wish>();
  #closed = false;

  constructor(
    private readonly clock: Clock,
    private readonly onRequest: (codec: VideoCodec) => void,
  ) {}

  request(codec: VideoCodec, reason: KeyframeReason = "no-picture"): void {
    if (this.#closed) return;
    const wish = this.#wish(codec);
    const patientMs = reason === "catch-up" ? wish.servedAtMs + CATCH_UP_INTERVAL_MS : 0;
    const dueMs = Math.max(wish.askedAtMs + KEYFRAME_INTERVAL_MS, patientMs);
    if (wish.cancel && wish.dueMs <= dueMs) return;
    wish.cancel?.();
    wish.dueMs = dueMs;
    const waitMs = dueMs - this.clock.nowMs();
    if (waitMs <= 0) this.#ask(codec, wish);
    else wish.cancel = this.clock.after(waitMs, () => this.#ask(codec, wish));
  }

  /** A key frame was sent: whoever wished for one has it. */
  served(codec: VideoCodec): void {
    const wish = this.#wish(codec);
    wish.servedAtMs = this.clock.nowMs();
    wish.cancel?.();
    wish.cancel = undefined;
  }

  /** Idempotent; nothing is asked for afterwards. */
  close(): void {
    this.#closed = true;
    for (const wish of this.#wishes.values()) wish.cancel?.();
    this.#wishes.clear();
  }

  #wish(codec: VideoCodec): Wish {
    const known = this.#wishes.get(codec);
    if (known) return known;
    const never = Number.NEGATIVE_INFINITY;
    const wish: Wish = { askedAtMs: never, servedAtMs: never, dueMs: never, cancel: undefined };
    this.#wishes.set(codec, wish);
    return wish;
  }

  #ask(codec: VideoCodec, wish: Wish): void {
    wish.cancel = undefined;
    wish.askedAtMs = this.clock.nowMs();
    this.onRequest(codec);
  }
}
