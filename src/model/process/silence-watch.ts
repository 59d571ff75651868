// How long a process that owes an answer may be silent before it is taken for hung. Knows no process and no message.

export interface SilenceWatchOptions {
  /** Before enough was heard to know better: a GPU may compile for long. */
  readonly coldMs: number;
  /** No deadline is shorter than this. */
  readonly leastMs: number;
  readonly onHung: (silentMs: number) => void;
}

/** Finished chunks from which on a deadline rests on what was measured. */
const WARM_CHUNKS = 3;
/** Silences remembered: about eight chunks' frames. */
const REMEMBERED = 64;
/** How many times the longest remembered silence is too long. */
const PATIENCE = 5;
const UNHURRIED_MS = 15_000;
/**
 * A deadline is counted in so many ticks: a parent that was held up itself (a busy machine, one that slept) has missed one
 * tick only, and reads what the process said meanwhile before the next.
 */
const TICKS = 5;

export class SilenceWatch {
  readonly #silences: number[] = [];
  #chunks = 0;
  #patience = 1;
  #heardMs = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly options: SilenceWatchOptions) {}

  /** How long silence may last now, in milliseconds. */
  get deadlineMs(): number {
    const { coldMs, leastMs } = this.options;
    if (this.#chunks < WARM_CHUNKS) return coldMs;
    const longestMs = Math.max(...this.#silences) * PATIENCE;
    return Math.min(coldMs, Math.max(leastMs, longestMs) * this.#patience);
  }

  /** Something is owed, and nothing has been heard since. `unhurried`: something that nothing was measured of. */
  begin(unhurried = false): void {
    if (this.#timer !== undefined) return;
    this.#heardMs = performance.now();
    const least = unhurried ? UNHURRIED_MS : 0;
    this.#tick(Math.min(this.options.coldMs, Math.max(least, this.deadlineMs)), TICKS);
  }

  /** The process said something; more is owed if `begin` is called again. */
  heard(): void {
    if (this.#timer === undefined) return;
    this.#silences.push(performance.now() - this.#heardMs);
    if (this.#silences.length > REMEMBERED) this.#silences.shift();
    this.stop();
  }

  /** A chunk was finished: what was heard is typical. */
  finished(): void {
    this.#chunks += 1;
    this.#patience = 1;
  }

  /** Nothing is owed. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #tick(deadlineMs: number, left: number): void {
    this.#timer = setTimeout(() => {
      if (left > 1) {
        this.#tick(deadlineMs, left - 1);
        return;
      }
      this.#timer = undefined;
      // On a machine that has become slow the next life gets more time, lest none ever finishes.
      this.#patience *= 2;
      this.options.onHung(Math.round(performance.now() - this.#heardMs));
    }, deadlineMs / TICKS);
  }
}
