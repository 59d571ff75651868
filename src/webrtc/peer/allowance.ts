// So much at once, and more as time passes (a token bucket). A pure decision on given times; knows nobody.

export class Allowance {
  #left: number;
  #countedAtMs: number | undefined;

  /** @param burst what may be had at once */
  constructor(private readonly burst: number) {
    this.#left = burst;
  }

  /** Milliseconds until another may be had, where one more comes every `refillMs`: 0 is now, and counts. */
  ask(nowMs: number, refillMs: number): number {
    const gained = Math.max(0, nowMs - (this.#countedAtMs ?? nowMs)) / refillMs;
    this.#left = Math.min(this.burst, this.#left + gained);
    this.#countedAtMs = nowMs;
    if (this.#left < 1) return Math.ceil((1 - this.#left) * refillMs);
    this.#left -= 1;
    return 0;
  }
}
