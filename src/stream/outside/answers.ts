// Answers to another chat: gathered, and one line in so many seconds. Knows no connection.
import type { Clock } from "../../scheduler/index.js";

/** Least time between two lines of ours there. */
export const ANSWER_EVERY_MS = 5_000;
/** Longest line: Twitch takes 500 characters, IRC 512 bytes with everything. */
const LINE = 350;
/** Answers that are gathered; the oldest go. */
const GATHERED = 8;

export class Answers {
  #waiting: string[] = [];
  #saidAtMs = Number.NEGATIVE_INFINITY;
  #timer: { unsubscribe(): void } | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly say: (line: string) => void,
  ) {}

  add(answer: string): void {
    this.#waiting.push(answer);
    if (this.#waiting.length > GATHERED) this.#waiting.shift();
    this.#arm();
  }

  close(): void {
    this.#timer?.unsubscribe();
    this.#waiting = [];
  }

  #arm(): void {
    if (this.#timer !== undefined) return;
    const waitMs = Math.max(0, this.#saidAtMs + ANSWER_EVERY_MS - this.clock.nowMs());
    this.#timer = this.clock.scheduler.schedule(() => this.#flush(), waitMs);
  }

  #flush(): void {
    this.#timer = undefined;
    let line = "";
    while (this.#waiting[0] !== undefined) {
      const joined = line === "" ? this.#waiting[0] : `${line} · ${this.#waiting[0]}`;
      if (line !== "" && joined.length > LINE) break;
      line = joined;
      this.#waiting.shift();
    }
    if (line === "") return;
    this.#saidAtMs = this.clock.nowMs();
    this.say(line.length > LINE ? `${line.slice(0, LINE - 1)}…` : line);
    if (this.#waiting.length > 0) this.#arm();
  }
}
