// How long packets queue on the way to a viewer, and how much the way carries, by when they arrived there. Pure decisions on given
// times; knows no packet.
import type { PacketFate } from "../rtp/sent-times.js";

/** What is older says nothing of the way as it is. */
const VALID_MS = 2000;
/** How fast the shortest way is forgotten, a second: clocks drift apart, and the way through the network may have changed. */
const AGES_MS_PER_S = 2;
/** A clock that was set, or one that goes round: everything begins anew. */
const JUMP_MS = 60_000;
/** What is carried is counted over about this long, and from so many packets and so long on. */
const WINDOW_MS = 1000;
const WINDOW_PACKETS_MIN = 8;
const WINDOW_MIN_MS = 300;
/** A viewer whose clock stands still would fill the window for ever. */
const WINDOW_PACKETS_MAX = 1024;

interface Arrival {
  readonly atMs: number;
  readonly octets: number;
}

export class ArrivalWatch {
  #shortestMs = Number.POSITIVE_INFINITY;
  #heardAtMs = Number.NEGATIVE_INFINITY;
  #queueMs = 0;
  #arrivals: Arrival[] = [];

  /** Of packets in the order they were sent in. */
  heard(fates: readonly PacketFate[], nowMs: number): void {
    let leastMs = Number.POSITIVE_INFINITY;
    let newestMs = 0;
    for (const { sentAtMs, arrivedAtMs, octets } of fates) {
      if (arrivedAtMs === undefined) continue;
      leastMs = Math.min(leastMs, arrivedAtMs - sentAtMs);
      newestMs = arrivedAtMs;
      this.#arrivals.push({ atMs: arrivedAtMs, octets });
    }
    if (leastMs === Number.POSITIVE_INFINITY) return;
    const agedMs = (Math.min(nowMs - this.#heardAtMs, JUMP_MS) * AGES_MS_PER_S) / 1000;
    if (Math.abs(leastMs - this.#shortestMs) > JUMP_MS) this.#shortestMs = leastMs;
    this.#shortestMs = Math.min(this.#shortestMs + agedMs, leastMs);
    this.#heardAtMs = nowMs;
    // A picture is a burst that queues behind itself: only what its first packet waits for is a queue.
    this.#queueMs = leastMs - this.#shortestMs;
    this.#arrivals = this.#arrivals
      .filter(({ atMs }) => Math.abs(newestMs - atMs) <= WINDOW_MS)
      .slice(-WINDOW_PACKETS_MAX);
  }

  /** The queue that stands on the way; unknown where nothing was heard lately. */
  queueMs(nowMs: number): number | undefined {
    return nowMs - this.#heardAtMs > VALID_MS ? undefined : this.#queueMs;
  }

  /** Bits per second that arrived lately: what the way carries, where a queue stands on it. Unknown of few packets. */
  carriedBps(nowMs: number): number | undefined {
    if (nowMs - this.#heardAtMs > VALID_MS || this.#arrivals.length < WINDOW_PACKETS_MIN)
      return undefined;
    const times = this.#arrivals.map(({ atMs }) => atMs);
    const firstMs = Math.min(...times);
    const spanMs = Math.max(...times) - firstMs;
    if (spanMs < WINDOW_MIN_MS) return undefined;
    const octets = this.#arrivals.reduce(
      (sum, { atMs, octets: one }) => sum + (atMs > firstMs ? one : 0),
      0,
    );
    return (octets * 8 * 1000) / spanMs;
  }
}
