// What everybody may know of a crowd: who waits, at which place, until when about, and how a vote stands. Pure.
import type { Crowd } from "./crowd.js";
import type { Line } from "./line.js";
import type { PolicyName } from "./rules.js";
import type { CandidateView } from "./vote-policy.js";

/** A line on its way to the screen takes about this long. */
const ON_ITS_WAY_MS = 1_500;

export interface WaitingView {
  readonly line: Line;
  /** 1: the next one. */
  readonly place: number;
  /** About when it will be on screen, Unix milliseconds; missing where chance or somebody decides. */
  readonly expectedAtMs?: number;
}

export interface DirectorView {
  readonly policy: PolicyName;
  readonly holdSeconds: number;
  readonly windowSeconds: number;
  readonly people?: readonly string[];
  /** The next one first; empty while a vote decides. */
  readonly waiting: readonly WaitingView[];
  readonly vote: {
    /** Unix milliseconds. */
    readonly endsAtMs: number;
    readonly candidates: readonly CandidateView[];
  } | null;
}

/** Ends of votes in Unix time: the two clocks differ by parts of a millisecond, and one vote has one end. */
export class VoteEnds {
  #last: { readonly atMs: number; readonly unixMs: number } | undefined;

  of(atMs: number, unixOf: (atMs: number) => number): number {
    if (this.#last?.atMs !== atMs) this.#last = { atMs, unixMs: unixOf(atMs) };
    return this.#last.unixMs;
  }
}

/** @param now the same moment on the monotonic clock and in Unix time */
export function viewOf(
  crowd: Crowd,
  now: { readonly nowMs: number; readonly unixMs: number },
  ends: VoteEnds,
): DirectorView {
  const { policy, holdMs, windowMs, people = [] } = crowd.rules;
  const unixOf = (atMs: number): number => Math.round(now.unixMs + (atMs - now.nowMs));
  const { vote } = crowd;
  const freeAtMs = crowd.freeAtMs();
  const firstMs =
    freeAtMs === Infinity ? now.nowMs + ON_ITS_WAY_MS + holdMs : Math.max(freeAtMs, now.nowMs);
  const timed = policy === "queue" || policy === "latest";
  const lines = policy === "vote" ? [] : crowd.waiting;
  let atMs = firstMs;
  const waiting = lines.map((line, index): WaitingView => {
    const expected = timed ? { expectedAtMs: unixOf(atMs) } : {};
    atMs += line.holdMs ?? holdMs;
    return { line, place: index + 1, ...expected };
  });
  return {
    policy,
    holdSeconds: holdMs / 1000,
    windowSeconds: windowMs / 1000,
    ...(people.length === 0 ? {} : { people }),
    waiting,
    vote:
      vote === undefined
        ? null
        : { endsAtMs: ends.of(vote.endsAtMs, unixOf), candidates: vote.candidates },
  };
}
