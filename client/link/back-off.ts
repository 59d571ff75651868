// How long to wait before trying again. Knows no network.

/** Settings of a `BackOff`; times in milliseconds. */
export interface BackOffOptions {
  /** Upper end of the first wait. Default 500. */
  readonly baseMs?: number;
  /** Longest wait. Default 15,000. */
  readonly capMs?: number;
  /** Longest wait for so long after the first failure: a server that is started again is found at once. Default 1,500. */
  readonly eagerCapMs?: number;
  /** How long that is. Default 120,000; 0: not at all. */
  readonly eagerForMs?: number;
  /** A clock that never goes back. Default `performance.now`. */
  readonly nowMs?: () => number;
  /** Numbers in [0, 1); injected by tests. Default `Math.random`. */
  readonly random?: () => number;
}

/**
 * Exponential back-off with jitter: wait n lies between half of and the whole of `min(capMs, baseMs * 2^n)`, so that
 * viewers cut off together do not come back together; for the first minutes no wait is longer than `eagerCapMs`.
 */
export class BackOff {
  private readonly baseMs: number;
  private readonly capMs: number;
  private readonly random: () => number;
  private readonly eager: { readonly capMs: number; readonly forMs: number };
  private readonly nowMs: () => number;
  private waits = 0;
  private failingSinceMs = 0;

  constructor(options: BackOffOptions = {}) {
    this.baseMs = options.baseMs ?? 500;
    this.capMs = options.capMs ?? 15_000;
    this.random = options.random ?? Math.random;
    this.eager = { capMs: options.eagerCapMs ?? 1_500, forMs: options.eagerForMs ?? 120_000 };
    this.nowMs = options.nowMs ?? (() => performance.now());
  }

  /** Waits taken since the last `reset`. */
  get attempts(): number {
    return this.waits;
  }

  /** The next wait in milliseconds; never shorter than `atLeastMs` (what a server asked for by Retry-After). */
  nextMs(atLeastMs = 0): number {
    if (this.waits === 0) this.failingSinceMs = this.nowMs();
    const eager = this.nowMs() - this.failingSinceMs < this.eager.forMs;
    const capMs = eager ? Math.min(this.capMs, this.eager.capMs) : this.capMs;
    const ceilingMs = Math.min(capMs, this.baseMs * 2 ** this.waits);
    this.waits += 1;
    return Math.max(atLeastMs, Math.round(ceilingMs * (0.5 + this.random() / 2)));
  }

  /** After a success: the next wait is short again. */
  reset(): void {
    this.waits = 0;
  }
}

/** Waits `ms`; returns early, without an error, when `signal` aborts. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done);
  });
}
