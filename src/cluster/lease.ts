// Until when a worker may act: pure decisions on given times. Knows no store, no clock and no generator.
// Times are monotonic milliseconds of whoever decides: no two machines' clocks are ever compared. A worker renews one record for all of its
// channels; others take it for dead when that record has not changed for a whole lease, by their own clock.

export type HolderDecision =
  | { readonly type: "wait" }
  | { readonly type: "renew" }
  /** Not renewed for two thirds of the lease: stop before anybody else may begin. */
  | { readonly type: "stop" };

/** An election among the store's servers is over by then: NATS takes four to nine seconds for one. */
const ELECTION_MAX_MS = 20_000;

/**
 * What a worker does now: it renews each third of the lease, and stops itself at two thirds. `renewedAtMs`: when the last renewal that
 * succeeded was *sent*, since the store cannot have written it earlier. `leaderlessAtMs`: when the store last answered that nobody can
 * write to it. While it says so nobody can take over either, and the worker goes on: should others be able to, elsewhere, its epoch keeps
 * its pictures and lines out.
 */
export function decideHolder(
  renewedAtMs: number,
  nowMs: number,
  leaseMs: number,
  leaderlessAtMs = Number.NEGATIVE_INFINITY,
): HolderDecision {
  const ageMs = nowMs - renewedAtMs;
  const patientMs = (leaseMs * 2) / 3;
  const excused = nowMs - leaderlessAtMs < patientMs && ageMs < ELECTION_MAX_MS;
  if (ageMs >= patientMs && !excused) return { type: "stop" };
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
