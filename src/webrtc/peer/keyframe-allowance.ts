// How often one viewer may ask for a key frame, which all others pay for. A pure decision on given times; knows no viewer.

/** Asked for at once, so many times: a viewer on a bad link needs a few in a row. */
const BURST = 5;
/** After that one in this time. A decoder that never makes a picture asks after every frame. */
const REFILL_MS = 4000;

export class KeyframeAllowance {
  #left = BURST;
  #countedAtMs = Number.NEGATIVE_INFINITY;

  /** Milliseconds until this viewer may ask: 0 is now, and counts. */
  ask(nowMs: number): number {
    const gained = Math.max(0, nowMs - this.#countedAtMs) / REFILL_MS;
    this.#left = Math.min(BURST, this.#left + gained);
    this.#countedAtMs = nowMs;
    if (this.#left < 1) return Math.ceil((1 - this.#left) * REFILL_MS);
    this.#left -= 1;
    return 0;
  }
}
