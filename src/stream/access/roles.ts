// Who may do what. Knows no token and no connection.
import { EvertaleError } from "../../errors.js";

export const ROLES = ["owner", "moderator", "viewer"] as const;
/** `guest`: came without a token. */
export type Role = (typeof ROLES)[number] | "guest";

/** Somebody as a token, or the lack of one, shows them. */
export interface Identity {
  readonly role: Role;
  /** Name that the token gives; nobody else can bear it in lists of who did what. */
  readonly name?: string;
  /** Tells two bearers of one name apart. */
  readonly tokenId?: string;
}

export const GUEST: Identity = { role: "guest" };

/** Owners and moderators decide for a channel: rules, stops, sanctions, other people's lines. */
export function mayModerate({ role }: Identity): boolean {
  return role === "owner" || role === "moderator";
}

/** Throws `not-allowed`. */
export function mustModerate(identity: Identity): void {
  if (mayModerate(identity)) return;
  throw new EvertaleError(
    "not-allowed",
    "This takes a moderator: send Authorization: Bearer with a moderator's token, or ask from the server's own machine while it has no tokens.",
  );
}
