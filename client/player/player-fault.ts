// What can go wrong with a player, as a page may ask for it. Knows no words and no network.
import type { LinkFaultCode } from "../link/media-link.js";

/** A closed set: what a page's script may decide by. */
export type PlayerFaultCode =
  | LinkFaultCode
  /** `src` is not the address of a film. */
  | "source-invalid"
  /** The server does not let pages of this site follow the channel: the picture plays, without captions. */
  | "origin-refused"
  /** Nothing of this name can be followed here. */
  | "channel-unknown"
  /** Words that were not taken, or another complaint of the channel's. */
  | "channel";

/** As `MediaError`: 1 aborted, 2 network, 3 decoding, 4 no such source or no way to play it. */
export class PlayerFault {
  constructor(
    readonly code: 1 | 2 | 3 | 4,
    readonly reason: PlayerFaultCode,
    /** One sentence. */
    readonly message: string,
  ) {}
}

/** `MediaError`'s number for a reason. */
export function mediaErrorCode(reason: PlayerFaultCode): PlayerFault["code"] {
  switch (reason) {
    case "unreachable":
    case "full":
    case "lost":
    case "no-path":
    case "not-live":
    case "channel":
      return 2;
    case "answer-unusable":
      return 3;
    default:
      return 4;
  }
}
