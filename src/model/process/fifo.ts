// Turns: one holder at a time, in the order of asking. Knows nothing of what is done in a turn.
import { EvertaleError } from "../../errors.js";

/** At most this many wait for a turn; the next one is refused with `overloaded` (none is dropped). */
const LONGEST_QUEUE = 64;

interface Waiting {
  readonly grant: () => void;
}

export class Fifo {
  private busy = false;
  private readonly waiting: Waiting[] = [];

  /**
   * Waits for the turn; the returned function (idempotent) gives it up. Rejects with `signal.reason` when `signal` aborts
   * first, with `overloaded` when too many wait.
   */
  async turn(signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    if (this.busy) await this.queue(signal);
    this.busy = true;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.next();
    };
  }

  private queue(signal: AbortSignal): Promise<void> {
    if (this.waiting.length >= LONGEST_QUEUE) {
      const message = `The generator already has ${LONGEST_QUEUE} chunks waiting; ask again later.`;
      throw new EvertaleError("overloaded", message);
    }
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        const at = this.waiting.indexOf(entry);
        if (at >= 0) this.waiting.splice(at, 1);
        reject(signal.reason);
      };
      const entry: Waiting = {
        grant: () => {
          signal.removeEventListener("abort", onAbort);
          resolve();
        },
      };
      this.waiting.push(entry);
      signal.addEventListener("abort", onAbort, { once: true });
    });
  }

  private next(): void {
    const first = this.waiting.shift();
    // The turn passes straight on: `busy` stays true, so that nobody slips in before the waiter resumes.
    if (first) first.grant();
    else this.busy = false;
  }
}
