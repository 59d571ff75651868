// Notices that a viewer has fallen silent, sooner than its consent expires. Knows only a counter.
import type { Clock } from "../clock.js";

const CHECKS = 4;

/**
 * Watches a counter of what was received; when it has stood still for `timeoutMs` (to a quarter), `onSilent` is
 * called once. A browser that plays is heard at least every 2.5 s (connectivity checks, receiver reports); one whose
 * tab was closed says nothing more, and consent alone would take 30 s to expire (RFC 7675).
 */
export class SilenceWatch {
  #last = -1;
  #still = 0;
  #cancel: () => void = () => undefined;
  #closed = false;

  constructor(
    private readonly options: {
      readonly clock: Clock;
      readonly timeoutMs: number;
      readonly received: () => number;
      readonly onSilent: () => void;
    },
  ) {
    this.#check();
  }

  /** Idempotent. */
  close(): void {
    this.#closed = true;
    this.#cancel();
  }

  #check(): void {
    if (this.#closed) return;
    const { clock, timeoutMs, received, onSilent } = this.options;
    const count = received();
    this.#still = count === this.#last ? this.#still + 1 : 0;
    this.#last = count;
    if (this.#still >= CHECKS) {
      this.close();
      onSilent();
      return;
    }
    this.#cancel = clock.after(timeoutMs / CHECKS, () => this.#check());
  }
}
