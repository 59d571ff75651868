// A clock for what may be a little late: timers of many viewers that fall close together ring together. Knows no viewer.
// A wake-up of an idle process costs more than what most timers have to do, and a list of timers a duration is kept by the runtime.
import type { Clock } from "./clock.js";

interface Ring {
  readonly callbacks: Set<{ readonly call: () => void }>;
  readonly cancel: () => void;
}

export class CoarseClock implements Clock {
  /** By the moment that they are due at, in grains. */
  readonly #rings = new Map<number, Ring>();

  /** @param grainMs timers ring never early, and so much late at most */
  constructor(
    private readonly clock: Clock,
    private readonly grainMs: number,
  ) {}

  nowMs(): number {
    return this.clock.nowMs();
  }

  after(delayMs: number, callback: () => void): () => void {
    const nowMs = this.clock.nowMs();
    const due = Math.ceil((nowMs + delayMs) / this.grainMs);
    const ring = this.#rings.get(due) ?? this.#newRing(due, nowMs);
    const own = { call: callback };
    ring.callbacks.add(own);
    return () => {
      if (!ring.callbacks.delete(own) || ring.callbacks.size > 0) return;
      ring.cancel();
      if (this.#rings.get(due) === ring) this.#rings.delete(due);
    };
  }

  #newRing(due: number, nowMs: number): Ring {
    const callbacks: Ring["callbacks"] = new Set();
    const cancel = this.clock.after(due * this.grainMs - nowMs, () => {
      this.#rings.delete(due);
      for (const one of callbacks) {
        // Before it is called: what it cancels is no longer itself.
        callbacks.delete(one);
        one.call();
      }
    });
    const ring = { callbacks, cancel };
    this.#rings.set(due, ring);
    return ring;
  }
}
