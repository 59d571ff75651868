// Who asks, by the token of a request. Knows no route.
import { EvertaleError } from "../../errors.js";
import { type Access, bearerToken, type Identity, mayModerate } from "../access/index.js";
import type { Channel } from "../channel.js";
import { isKey, KEY_CHARACTERS, personOfKey } from "../crowd/speaker.js";
import { ownsServer } from "./origins.js";
import type { WebRequest } from "./web-server.js";

/**
 * Throws `token-invalid` for a bad token, and for none where the channel is private; `message-invalid` for what is no page's key; `not-allowed` where
 * the address is banned, or whose page it is.
 */
export async function identityOf(
  access: Access,
  request: WebRequest,
  channel: Channel,
): Promise<Identity> {
  demandKey(request.headers["evertale-key"]);
  const token = bearerToken(request.headers.authorization);
  const identity = await access.of(token, channel.name, ownsServer(request));
  if (channel.isPrivate && identity.role === "guest") {
    const message = "The channel is private: send Authorization: Bearer with a token for it.";
    throw new EvertaleError("token-invalid", message);
  }
  const ban = channel.house.banOf(request.remoteAddress, personOf(request));
  if (ban !== undefined && !mayModerate(identity)) throw new EvertaleError("not-allowed", ban);
  return identity;
}

/** Who asks, where the page says its key (`Evertale-Key`): players that only watch do. Undefined for what is none: `identityOf` refuses it. */
export function personOf({ headers }: Pick<WebRequest, "headers">): string | undefined {
  const key = headers["evertale-key"];
  return key === undefined || !isKey(key) ? undefined : personOfKey(key);
}

/** It is kept with whatever its page says: as short as the chat's. */
function demandKey(key: string | undefined): void {
  if (key === undefined || isKey(key)) return;
  const { least, most } = KEY_CHARACTERS;
  const message = `The Evertale-Key has ${key.length} characters: send one of ${least} to ${most}, or none.`;
  throw new EvertaleError("message-invalid", message);
}
