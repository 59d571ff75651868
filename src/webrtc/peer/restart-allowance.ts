// How often one viewer's ICE may restart. A pure decision on given times; knows no viewer.

/** So many at once: a train through tunnels, and a player that tries again. */
const BURST = 5;
/** After that one in this time. */
const REFILL_MS = 10_000;

/** Every restart may name other addresses to be checked: without end, a session would be a way to have packets sent to anybody. */
export class RestartAllowance {
  #left = BURST;
  #countedAtMs: number | undefined;

  /** Milliseconds until another is taken: 0 is now, and counts. */
  ask(nowMs: number): number {
    const gained = Math.max(0, nowMs - (this.#countedAtMs ?? nowMs)) / REFILL_MS;
    this.#left = Math.min(BURST, this.#left + gained);
    this.#countedAtMs = nowMs;
    if (this.#left < 1) return Math.ceil((1 - this.#left) * REFILL_MS);
    this.#left -= 1;
    return 0;
  }
}
