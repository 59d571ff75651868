// How many viewers a channel takes, and the refusals that any hub answers with. Knows no hub and no connection.
import { EvertaleError } from "../errors.js";

const VIEWERS_MAX = 100;
const CONNECTING_MAX = 64;

export interface ViewerLimits {
  readonly viewersMax?: number | undefined;
  readonly connectingMax?: number | undefined;
}

/** @throws EvertaleError `overloaded` when one more viewer would be too many, those counted who wait to join */
export function assertRoom(
  { viewersMax = VIEWERS_MAX }: ViewerLimits,
  now: { readonly viewers: number; readonly waiting: number },
): void {
  if (now.viewers + now.waiting < viewersMax) return;
  throw new EvertaleError(
    "overloaded",
    `The channel is full (${viewersMax} viewers); try again later.`,
  );
}

/** Whether one more viewer may begin its handshake. */
export function mayConnect(
  { connectingMax = CONNECTING_MAX }: ViewerLimits,
  connecting: number,
): boolean {
  return connecting < connectingMax;
}

export function channelEnded(): EvertaleError {
  return new EvertaleError("closed", "The channel has ended and takes no viewers.");
}

export function unknownSession(): EvertaleError {
  return new EvertaleError(
    "session-unknown",
    "There is no such session: it ended or never was; ask for a new one.",
  );
}
