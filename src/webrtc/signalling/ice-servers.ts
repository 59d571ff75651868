// STUN and TURN servers that viewers are told of, with passwords that last a while. Knows no connection.
import { createHmac } from "node:crypto";
import type { IceServer } from "../ice/ice-agent.js";

/** Behind the time in a name of TURN: who asks there, for that server's log. */
const ASKER = "evertale";
/** How long a password opens the TURN server: longer than anybody watches without joining anew. */
const LASTS_S = 24 * 3600;

/**
 * The servers, those of TURN with a user name that says until when it holds and a password that proves it: what coturn calls
 * `use-auth-secret` (draft-uberti-behave-turn-rest-00 section 2.2).
 * @param urls e.g. `stun:stun.example:3478`, `turns:turn.example:443?transport=tcp`
 */
export function iceServersFor(
  urls: readonly string[],
  secret: string | undefined,
  unixMs: number,
): readonly IceServer[] {
  const isTurn = (url: string) => /^turns?:/i.test(url);
  const username = `${Math.floor(unixMs / 1000) + LASTS_S}:${ASKER}`;
  const credential = createHmac("sha1", secret ?? "")
    .update(username)
    .digest("base64");
  return urls.map((url) =>
    isTurn(url) && secret !== undefined ? { urls: url, username, credential } : { urls: url },
  );
}
