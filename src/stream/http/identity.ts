// Who asks, by the token of a request. Knows no route.
import { EvertaleError } from "../../errors.js";
import { type Access, bearerToken, type Identity, mayModerate } from "../access/index.js";
import type { Channel } from "../channel.js";
import { personOfKey } from "../crowd/speaker.js";
import { ownsServer } from "./origins.js";
import type { WebRequest } from "./web-server.js";

/** Throws `token-invalid` for a bad token, and for none where the channel is private; `not-allowed` where the address is banned, or whose page it is. */
export async function identityOf(
  access: Access,
  request: WebRequest,
  channel: Channel,
): Promise<Identity> {
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

/** Who asks, where the page says its key (`Evertale-Key`): players that only watch do. */
export function personOf({ headers }: Pick<WebRequest, "headers">): string | undefined {
  const key = headers["evertale-key"];
  return key === undefined ? undefined : personOfKey(key);
}
