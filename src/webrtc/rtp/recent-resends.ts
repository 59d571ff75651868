// What was sent again lately, so that a viewer that asks twice before the answer can have come gets it once. Knows no packet.

const REMEMBERED = 1024;
/** A longer way than this is a queue: asking again may mean that the answer got lost. */
const WAIT_MAX_MS = 500;
/** Round trips vary: an answer this much early may be on its way no more. */
const WAIT_FACTOR = 0.9;

export class RecentResends {
  /** By packet, the oldest first. */
  readonly #sentAtMs = new Map<number, number>();
  #roundTripMs = 0;

  /** The latest round trip; before one is known every wish is answered. */
  roundTrip(ms: number): void {
    this.#roundTripMs = ms;
  }

  /** Whether the packet goes now; if so, it counts as sent. */
  admits(index: number, nowMs: number): boolean {
    const sentAtMs = this.#sentAtMs.get(index);
    const waitMs = Math.min(this.#roundTripMs * WAIT_FACTOR, WAIT_MAX_MS);
    if (sentAtMs !== undefined && nowMs - sentAtMs < waitMs) return false;
    this.#sentAtMs.delete(index);
    this.#sentAtMs.set(index, nowMs);
    if (this.#sentAtMs.size > REMEMBERED) {
      for (const oldest of this.#sentAtMs.keys()) {
        this.#sentAtMs.delete(oldest);
        break;
      }
    }
    return true;
  }
}
