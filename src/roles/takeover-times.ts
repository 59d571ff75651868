// How long the parts of a takeover took, for whoever runs a cluster. Knows a clock and names of parts; no channel.
import type { Clock } from "../scheduler/index.js";

/** In the order in which they end: the story read from the cluster, the channel made, its first chunk begun to be shown. */
export type TakeoverPart = "journal" | "channel" | "picture";

export class TakeoverTimes {
  readonly #beganMs: number;
  readonly #parts: string[] = [];
  #atMs: number;

  constructor(private readonly clock: Pick<Clock, "nowMs">) {
    this.#beganMs = clock.nowMs();
    this.#atMs = this.#beganMs;
  }

  /** A part has ended now. */
  ended(part: TakeoverPart): void {
    const nowMs = this.clock.nowMs();
    this.#parts.push(`${part} ${Math.round(nowMs - this.#atMs)} ms`);
    this.#atMs = nowMs;
  }

  /** E.g. `1042 ms: journal 12 ms, channel 30 ms, picture 1000 ms`. */
  get sentence(): string {
    return `${Math.round(this.#atMs - this.#beganMs)} ms: ${this.#parts.join(", ")}`;
  }
}
