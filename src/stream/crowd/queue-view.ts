// The crowd's queue and vote in the protocol's words. Pure.
import type { QueueView } from "../../protocol.js";
import type { DirectorView } from "../../scheduler/index.js";

/** Lines and candidates that a message to everybody carries. */
export const SHOWN_WAITING = 30;
const SHOWN_CANDIDATES = 20;

/** @param limit how many of those that wait are named */
export function queueViewOf(view: DirectorView, limit = SHOWN_WAITING): QueueView {
  const { policy, holdSeconds, windowSeconds, people, waiting, vote } = view;
  return {
    policy,
    holdSeconds,
    windowSeconds,
    ...(people === undefined ? {} : { people }),
    waitingCount: waiting.length,
    waiting: waiting.slice(0, limit).map(({ line, place, expectedAtMs }) => ({
      id: line.id,
      text: line.text,
      author: line.author,
      place,
      ...(expectedAtMs === undefined ? {} : { expectedAtMs }),
      ...(line.holdMs === undefined ? {} : { seconds: line.holdMs / 1000 }),
    })),
    vote:
      vote === null
        ? null
        : {
            endsAtMs: vote.endsAtMs,
            candidates: vote.candidates
              .slice(0, SHOWN_CANDIDATES)
              .map(({ line: { id, text, author }, number, votes }) => ({
                id,
                number,
                text,
                author,
                votes,
              })),
          },
  };
}
