// Who says something over REST, and by which name others see them. Knows no route.
import { EvertaleError } from "../../errors.js";
import { LIMITS } from "../../protocol.js";
import { mayModerate } from "../access/index.js";
import type { Speaker } from "../crowd/speaker.js";
import type { House } from "../house/index.js";
import { personOf } from "./identity.js";
import type { ModerationCall } from "./moderation-api.js";

/**
 * People are known by their token, their page's key (`Evertale-Key`), or their address alone.
 * @param wanted a name that somebody without a token of theirs gives: it is to be as names in the chat are. Throws `message-invalid`
 */
export function apiSpeaker(
  { channel, request, identity }: Pick<ModerationCall, "channel" | "request" | "identity">,
  wanted?: string,
): Speaker {
  const { remoteAddress: address } = request;
  const { name: account, tokenId } = identity;
  const page = personOf(request);
  const vouched = tokenId === undefined ? undefined : account;
  const asked = wanted === undefined ? undefined : nameOf(wanted, vouched, channel.house);
  return {
    name: vouched ?? asked ?? (page === undefined ? "api" : "viewer"),
    person: tokenId === undefined ? (page ?? `address ${address}`) : `token ${tokenId}`,
    address,
    directs: mayModerate(identity),
    account,
  };
}

function nameOf(wanted: string, vouched: string | undefined, house: House): string {
  const length = [...wanted.trim()].length;
  if (length > LIMITS.nameCharacters) {
    throw invalid(
      `The "name" is ${length} characters long and ${LIMITS.nameCharacters} is the limit: shorten it.`,
    );
  }
  if (vouched !== undefined && wanted.trim() !== vouched) {
    throw invalid(`The token speaks as "${vouched}": leave "name" out.`);
  }
  const name = house.judgeName(wanted);
  if (name !== undefined) return name;
  throw invalid(`The "name" "${wanted.trim()}" cannot be used here: send another, or none.`);
}

function invalid(sentence: string): EvertaleError {
  return new EvertaleError("message-invalid", sentence);
}
