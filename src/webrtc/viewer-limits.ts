// How many viewers a channel takes, and the refusals that any hub answers with. Knows no hub and no connection.
import { EvertaleError } from "../errors.js";

const VIEWERS_MAX = 100;
const CONNECTING_MAX = 32;

export interface ViewerLimits {
  readonly viewersMax?: number | undefined;
  readonly connectingMax?: number | undefined;
}

/** @throws EvertaleError `overloaded` when one more viewer would be too many */
export function assertRoom(
  { viewersMax = VIEWERS_MAX, connectingMax = CONNECTING_MAX }: ViewerLimits,
  now: { readonly viewers: number; readonly connecting: number },
): void {
  if (now.viewers >= viewersMax) {
    throw new EvertaleError(
      "overloaded",
      `The channel is full (${viewersMax} viewers); try again later.`,
    );
  }
  if (now.connecting >= connectingMax) {
    throw new EvertaleError(
      "overloaded",
      `${connectingMax} viewers are joining at this moment; try again in a second.`,
    );
  }
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
