// Numbers packets for the whole transport and remembers when they were sent, so that what a viewer says of their arrival can be
// read. Knows no clock and no decision.
import { FEEDBACK_PACKETS_MAX, type TransportFeedback } from "./transport-feedback.js";

/** What became of one packet; the two times are of two clocks. */
export interface PacketFate {
  readonly sentAtMs: number;
  /** Unknown: it has not arrived so far. */
  readonly arrivedAtMs: number | undefined;
  readonly octets: number;
}

export class SentTimes {
  /** NaN: its arrival was told already, which is news once. */
  readonly #sentAtMs = new Float64Array(FEEDBACK_PACKETS_MAX).fill(Number.NaN);
  readonly #octets = new Uint16Array(FEEDBACK_PACKETS_MAX);
  /** As a count that never goes round. */
  #next = 0;

  /** The number of a packet that is sent now; its lower 16 bits are on the wire. */
  sent(octets: number, nowMs: number): number {
    const number = this.#next;
    this.#sentAtMs[number % FEEDBACK_PACKETS_MAX] = nowMs;
    this.#octets[number % FEEDBACK_PACKETS_MAX] = octets;
    this.#next += 1;
    return number;
  }

  /** Of the packets that are told of and remembered, in the order they were sent in; none for what was never sent. */
  fates({ baseSequence, arrivedAtMs }: TransportFeedback): PacketFate[] {
    const age = (this.#next - baseSequence) & 0xffff;
    const first = this.#next - age;
    const fates: PacketFate[] = [];
    for (const [i, arrived] of arrivedAtMs.entries()) {
      const number = first + i;
      if (number >= this.#next) break;
      if (number < 0 || number < this.#next - FEEDBACK_PACKETS_MAX) continue;
      const at = number % FEEDBACK_PACKETS_MAX;
      const [sentAtMs = Number.NaN, octets = 0] = [this.#sentAtMs[at], this.#octets[at]];
      if (Number.isNaN(sentAtMs)) continue;
      if (arrived !== undefined) this.#sentAtMs[at] = Number.NaN;
      fates.push({ sentAtMs, arrivedAtMs: arrived, octets });
    }
    return fates;
  }
}
