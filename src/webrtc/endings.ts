// How sessions ended, counted. Knows no session.
import type { CloseReason } from "./peer/peer.js";

/** How many sessions ended so far, by reason. */
export type EndingCounts = Readonly<Record<CloseReason, number>>;
export const NO_ENDINGS: EndingCounts = {
  closed: 0,
  "parent-closed": 0,
  "join-timeout": 0,
  lost: 0,
};
