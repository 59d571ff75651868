// How careful a loop is about its slots: more after each that was missed, less again while none is. Knows no clock.

/** What every estimate gets at least. */
const LEAST_MS = 70;
const MOST_MS = 400;
const MORE_MS = 60;
const LESS_MS = 4;

export class Slack {
  #ms = LEAST_MS;

  /** To be added to the estimate of when something will be there. */
  get ms(): number {
    return this.#ms;
  }

  /** A chunk was made; `late`: a slot was missed since the one before it. */
  note(late: boolean): void {
    const ms = late ? this.#ms + MORE_MS : this.#ms - LESS_MS;
    this.#ms = Math.min(MOST_MS, Math.max(LEAST_MS, ms));
  }
}
