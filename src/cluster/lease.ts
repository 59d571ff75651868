// Until when a worker may act: pure decisions on given times. Knows no store, no clock and no generator.
// Times are monotonic milliseconds of whoever decides: no two machines' clocks are ever compared. A worker renews one record for all of its
// channels; others take it for dead when that record has not changed for a whole lease, by their own clock.

export type HolderDecision =
  | { readonly type: "wait" }
  | { readonly type: "renew" }
  /** Not renewed for two thirds of the lease: stop before anybody else may begin. */
  | { readonly type: "stop" };

/**
 * What a worker does now: it renews each third of the lease, and stops itself at two thirds. `renewedAtMs`: when the last renewal that
 * succeeded was *sent*, since the store cannot have written it earlier.
 */
export function decideHolder(renewedAtMs: number, nowMs: number, leaseMs: number): HolderDecision {
  const ageMs = nowMs - renewedAtMs;
  if (ageMs >= (leaseMs * 2) / 3) return { type: "stop" };
  return { type: ageMs >= leaseMs / 3 ? "renew" : "wait" };
}

/** Another worker's record, as seen from here. */
export interface Seen {
  readonly revision: number;
  /** When this revision was seen first, by this machine's clock. */
  readonly sinceMs: number;
}

/** Takes note of a record: the time is kept while its revision stays. */
export function noteSeen(before: Seen | undefined, revision: number, nowMs: number): Seen {
  return before?.revision === revision ? before : { revision, sinceMs: nowMs };
}

/** Whether a worker counts as alive. One that was never seen does not. */
export function isAlive(seen: Seen | undefined, nowMs: number, leaseMs: number): boolean {
  return seen !== undefined && nowMs - seen.sinceMs < leaseMs;
}
