// The REST interface that opens, forks and closes channels. Knows no server.
import { z } from "zod";
import { EvertaleError } from "../../errors.js";
import type { ChannelView } from "../../protocol.js";
import type { HttpResponse } from "../../webrtc/index.js";
import { type Identity, mustModerate } from "../access/index.js";
import type { Channel } from "../channel.js";
import type { House } from "../house/index.js";
import { readJson } from "./json-body.js";
import { json } from "./problem.js";
import type { WebRequest } from "./web-server.js";

/** Who opens and closes channels; a server that cannot has none. */
export interface ChannelsDoor {
  /** `body` is what was sent. Throws `message-invalid` and as opening does. */
  create(body: unknown, origin?: ForkOrigin): Promise<ChannelView>;
  remove(name: string): Promise<void>;
}

/** What a fork has of the channel it comes from. */
export interface ForkOrigin {
  /** The codes that it goes on from. */
  readonly tokens: Uint16Array;
  /** Whoever may not speak there may not speak here. */
  readonly house: House;
  readonly by: string;
}

const SHAPE =
  'send {"name": "...", "policy": "...", "people": ["..."], "seed": N, "prompt": "...", "private": true|false}, each but the name optional, with Content-Type: application/json';
const FORK_SHAPE =
  'send {"name": "...", "chunk": N, "text": "..."} with Content-Type: application/json';
const forkBody = z.strictObject({
  name: z.string().min(1).max(64),
  /** The last chunk that both stories have. */
  chunk: z.int().min(0),
  text: z.string().min(1).max(1200),
});

/** `POST /api/channels`. Throws `not-allowed`, `message-invalid`, `channel-taken`, `overloaded`. */
export async function createChannel(
  door: ChannelsDoor | undefined,
  request: WebRequest,
  identity: Identity,
): Promise<HttpResponse> {
  mustOwn(identity);
  const body = readJson(request, z.record(z.string(), z.unknown()), SHAPE);
  return created(await mustHave(door).create(body));
}

/** `DELETE /api/channels/:c`. Throws `not-allowed`. */
export async function removeChannel(
  door: ChannelsDoor | undefined,
  channel: Channel,
  identity: Identity,
): Promise<HttpResponse> {
  mustOwn(identity);
  await mustHave(door).remove(channel.name);
  return json(200, { name: channel.name, state: "closed" });
}

/** `POST /api/channels/:c/fork`: another channel that goes on from a past moment of this one. Throws `fork-invalid` too. */
export async function forkChannel(
  door: ChannelsDoor | undefined,
  { channel, request, identity }: { channel: Channel; request: WebRequest; identity: Identity },
): Promise<HttpResponse> {
  mustModerate(identity);
  const { name, chunk, text } = readJson(request, forkBody, FORK_SHAPE);
  const tokens = channel.past.upTo(chunk);
  const verdict = channel.house.judge(text);
  if (!verdict.ok) throw new EvertaleError("prompt-invalid", verdict.reason);
  // It is directed as the other one is now.
  const { policy, holdMs, windowMs, people } = channel.rules;
  const named = people === undefined ? {} : { people };
  const directed = { policy, hold: holdMs / 1000, window: windowMs / 1000, ...named };
  const hidden = channel.isPrivate ? { private: true } : {};
  const body = { name, prompt: verdict.text, ...directed, ...hidden };
  const by = identity.name ?? identity.role;
  const fork = await mustHave(door).create(body, { tokens, house: channel.house, by });
  channel.house.audit.note(by, "fork", `${name} from chunk ${chunk}: ${verdict.text}`);
  return created(fork);
}

function created(view: ChannelView): HttpResponse {
  const answer = json(201, view);
  const location = `/api/channels/${encodeURIComponent(view.name)}`;
  return { ...answer, headers: { ...answer.headers, Location: location } };
}

function mustOwn({ role }: Identity): void {
  if (role === "owner") return;
  const message =
    "Only an owner opens and closes channels: send Authorization: Bearer with an owner's token.";
  throw new EvertaleError("not-allowed", message);
}

function mustHave(door: ChannelsDoor | undefined): ChannelsDoor {
  if (door !== undefined) return door;
  throw new EvertaleError(
    "not-allowed",
    "This server's channels are given: others cannot be opened here.",
  );
}
