// How often somebody may do something. Knows no connection: keys are the caller's.

export interface RateLimit {
  /** Done at once, after a rest. */
  readonly burst: number;
  /** And one more after each of these. */
  readonly refillMs: number;
}

interface Bucket {
  tokens: number;
  atMs: number;
}

/** Buckets kept; the one unused longest goes first, which at worst gives somebody a fresh burst. */
const MAX_BUCKETS = 10_000;

/** Token buckets by key. */
export class RateLimiter {
  readonly #buckets = new Map<string, Bucket>();

  constructor(
    private readonly limit: RateLimit,
    private readonly nowMs: () => number,
  ) {}

  /** Takes one token: 0 when it may be done, else after how many milliseconds it may. */
  take(key: string): number {
    const { burst, refillMs } = this.limit;
    const atMs = this.nowMs();
    const before = this.#buckets.get(key) ?? { tokens: burst, atMs };
    const tokens = Math.min(burst, before.tokens + (atMs - before.atMs) / refillMs);
    // Put last again: a Map keeps its order of insertion.
    this.#buckets.delete(key);
    const allowed = tokens >= 1;
    this.#buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, atMs });
    if (this.#buckets.size > MAX_BUCKETS) {
      const oldest = this.#buckets.keys().next();
      if (!oldest.done) this.#buckets.delete(oldest.value);
    }
    return allowed ? 0 : Math.ceil((1 - tokens) * refillMs);
  }
}
