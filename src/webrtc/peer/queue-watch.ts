// How long packets queue on the way to a viewer, by round trips, and whether the queue is ours. Pure decisions on given
// times; knows no packet.

/** Two measures closer together than this tell the same. */
const NEWS_EVERY_MS = 400;
/** How fast the shortest round trip is forgotten, per measure: the way through the network may have changed. */
const SHORTEST_FACTOR = 1.01;
/** A queue that is not fed shrinks by a millisecond each millisecond; so much of that is asked for. */
const SHRINKS = 0.3;
/** A queue shorter than this may be anything. */
const PROVEN_FROM_MS = 300;

export interface RoundTrip {
  readonly roundTripMs: number;
  /** How long the viewer kept what the round trip is measured by. */
  readonly keptMs: number;
}

export interface Queue {
  readonly queueMs: number;
  /**
   * Told by two measures with nothing sent in between: a queue of ours shrinks then. What does not is the length of the way,
   * or made up, and counts as its length from here on.
   */
  readonly proof: "ours" | "not-ours" | undefined;
}

export class QueueWatch {
  #shortestMs = Number.POSITIVE_INFINITY;
  #last: { readonly roundTripMs: number; readonly beganAtMs: number } | undefined;
  #newsFromMs = Number.NEGATIVE_INFINITY;
  #sentAtMs = Number.NEGATIVE_INFINITY;

  sent(nowMs: number): void {
    this.#sentAtMs = nowMs;
  }

  /**
   * The queue that a measure shows; unknown while there is no news, since viewers report more often than round trips are
   * measured. `isSure`: the way is known to be narrow, so that one long round trip is enough; else two in a row must be.
   */
  measure({ roundTripMs, keptMs }: RoundTrip, nowMs: number, isSure: boolean): Queue | undefined {
    const beganAtMs = nowMs - keptMs - roundTripMs;
    if (beganAtMs < this.#newsFromMs) return undefined;
    this.#newsFromMs = beganAtMs + NEWS_EVERY_MS;
    const before = this.#last;
    this.#last = { roundTripMs, beganAtMs };
    this.#shortestMs = Math.min(this.#shortestMs * SHORTEST_FACTOR, roundTripMs);
    const proof = this.#prove(before);
    if (proof === "not-ours") this.#shortestMs = roundTripMs;
    const shorterMs = Math.min(before?.roundTripMs ?? 0, roundTripMs);
    const queueMs = Math.max(0, (isSure ? roundTripMs : shorterMs) - this.#shortestMs);
    return { queueMs, proof };
  }

  #prove(
    before: { readonly roundTripMs: number; readonly beganAtMs: number } | undefined,
  ): Queue["proof"] {
    const now = this.#last;
    if (before === undefined || now === undefined || this.#sentAtMs >= before.beganAtMs)
      return undefined;
    const queuedMs = before.roundTripMs - this.#shortestMs;
    if (queuedMs < PROVEN_FROM_MS) return undefined;
    const unfedMs = Math.min(now.beganAtMs - before.beganAtMs, queuedMs);
    return before.roundTripMs - now.roundTripMs < SHRINKS * unfedMs ? "not-ours" : "ours";
  }
}
