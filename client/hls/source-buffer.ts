// Hands segments to the browser's decoder one after another, and takes away what was shown. Knows no network.

/** Kept behind what is shown, in seconds: short ways back need no network. */
const BEHIND_S = 30;

type SourceMaker = typeof MediaSource;

/** The browser's way to take segments; undefined where there is none (iPhones before iOS 17.1). */
export function mediaSourceOf(): SourceMaker | undefined {
  const scope: { MediaSource?: SourceMaker; ManagedMediaSource?: SourceMaker } = globalThis;
  return scope.MediaSource ?? scope.ManagedMediaSource;
}

/** The codec that an initial segment's `avcC` box names (ISO/IEC 14496-15); undefined when it has none. */
export function codecOfInit(init: ArrayBuffer): string | undefined {
  const bytes = new Uint8Array(init);
  const name = [0x61, 0x76, 0x63, 0x43];
  for (let at = 0; at + 8 <= bytes.length; at++) {
    if (!name.every((byte, i) => bytes[at + i] === byte)) continue;
    const profile = [...bytes.subarray(at + 5, at + 8)];
    return `avc1.${profile.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
  }
  return undefined;
}

/** One video's buffer; whoever opened it closes it. */
export class SegmentBuffer {
  readonly url: string;
  readonly #source: MediaSource;
  #buffer: SourceBuffer | undefined;
  #type = "";
  #closed = false;

  constructor(private readonly video: HTMLVideoElement) {
    const Maker = mediaSourceOf();
    if (!Maker) throw new Error("This browser takes no segments.");
    // On phones the browser decides when to load, and wants no other screen to be promised meanwhile.
    if (!("MediaSource" in globalThis)) video.disableRemotePlayback = true;
    this.#source = new Maker();
    this.url = URL.createObjectURL(this.#source);
  }

  /** Resolves when the video has taken the address. */
  opened(signal: AbortSignal): Promise<void> {
    return once(this.#source, "sourceopen", signal);
  }

  /** What every segment of a configuration needs before it. Throws where the browser cannot decode that. */
  async begin(init: ArrayBuffer, signal: AbortSignal): Promise<void> {
    const type = `video/mp4; codecs="${codecOfInit(init) ?? "avc1.640028"}"`;
    if (!this.#buffer) {
      this.#buffer = this.#source.addSourceBuffer(type);
      this.#source.duration = Number.POSITIVE_INFINITY;
    } else if (type !== this.#type) this.#buffer.changeType(type);
    this.#type = type;
    await this.append(init, signal);
  }

  /** The next bytes. */
  async append(bytes: ArrayBuffer, signal: AbortSignal): Promise<void> {
    const buffer = this.#buffer;
    if (!buffer) throw new Error("No segment can be taken before the first one's configuration.");
    for (let again = false; ; again = true) {
      signal.throwIfAborted();
      try {
        buffer.appendBuffer(bytes);
        break;
      } catch (error) {
        const full = error instanceof DOMException && error.name === "QuotaExceededError";
        if (!full || again) throw error;
        await this.#forget(this.video.currentTime - 2, signal);
      }
    }
    await once(buffer, "updateend", signal);
    const oldest = buffer.buffered.length > 0 ? buffer.buffered.start(0) : 0;
    const limit = this.video.currentTime - BEHIND_S;
    if (oldest < limit - BEHIND_S) await this.#forget(limit, signal);
  }

  /** Up to where can be played on from a moment without a gap; the moment itself where it is not held. */
  until(seconds: number): number {
    const ranges = this.#buffer?.buffered;
    for (let i = 0; ranges && i < ranges.length; i++) {
      if (ranges.start(i) <= seconds + 0.1 && seconds < ranges.end(i)) return ranges.end(i);
    }
    return seconds;
  }

  /** Idempotent. What is on screen stays there. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    URL.revokeObjectURL(this.url);
  }

  async #forget(before: number, signal: AbortSignal): Promise<void> {
    if (!this.#buffer || before <= 0) return;
    this.#buffer.remove(0, before);
    await once(this.#buffer, "updateend", signal);
  }
}

/** Resolves at the event, rejects when the signal aborts. */
function once(target: EventTarget, type: string, signal: AbortSignal): Promise<void> {
  const over = new AbortController();
  return new Promise<void>((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    target.addEventListener(type, () => resolve(), { signal: over.signal });
    signal.addEventListener("abort", () => reject(signal.reason), { signal: over.signal });
  }).finally(() => over.abort());
}
