// Merges viewers' wishes for a key frame, so that a crowd costs the encoder one. Knows no viewer and no encoder.
import type { Clock } from "./clock.js";
import type { VideoCodec } from "./types.js";

/** At most one request per codec in this time. */
export const KEYFRAME_INTERVAL_MS = 500;

interface Wish {
  askedAtMs: number;
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

  request(codec: VideoCodec): void {
    if (this.#closed) return;
    const wish = this.#wishes.get(codec) ?? {
      askedAtMs: Number.NEGATIVE_INFINITY,
      cancel: undefined,
    };
    this.#wishes.set(codec, wish);
    if (wish.cancel) return;
    const waitMs = wish.askedAtMs + KEYFRAME_INTERVAL_MS - this.clock.nowMs();
    if (waitMs <= 0) this.#ask(codec, wish);
    else wish.cancel = this.clock.after(waitMs, () => this.#ask(codec, wish));
  }

  /** A key frame was sent: whoever wished for one has it. */
  served(codec: VideoCodec): void {
    const wish = this.#wishes.get(codec);
    wish?.cancel?.();
    if (wish) wish.cancel = undefined;
  }

  /** Idempotent; nothing is asked for afterwards. */
  close(): void {
    this.#closed = true;
    for (const codec of this.#wishes.keys()) this.served(codec);
  }

  #ask(codec: VideoCodec, wish: Wish): void {
    wish.cancel = undefined;
    wish.askedAtMs = this.clock.nowMs();
    this.onRequest(codec);
  }
}
