// The REST interface of a channel's crowd: the director's rules and the queue. Knows no server.
import { z } from "zod";
import { LIMITS } from "../../protocol.js";
import { type DirectorRules, POLICIES } from "../../scheduler/index.js";
import type { HttpResponse } from "../../webrtc/index.js";
import { type Identity, mustModerate } from "../access/index.js";
import type { Channel } from "../channel.js";
import { readJson } from "./json-body.js";
import { whoIs } from "./moderation-api.js";
import { json } from "./problem.js";
import type { WebRequest } from "./web-server.js";

/** Seconds within which both times of the rules lie. */
export const RULE_SECONDS = { hold: { min: 1, max: 600 }, window: { min: 5, max: 600 } } as const;

const MAX_PEOPLE = 50;

const SHAPE = `send {"policy": ${POLICIES.map((name) => `"${name}"`).join("|")}, "holdSeconds": 1 to 600, "windowSeconds": 5 to 600, "people": [at most ${MAX_PEOPLE} names]}, each optional, with Content-Type: application/json`;

const rulesBody = z.strictObject({
  policy: z.enum(POLICIES).optional(),
  holdSeconds: z.number().min(RULE_SECONDS.hold.min).max(RULE_SECONDS.hold.max).optional(),
  windowSeconds: z.number().min(RULE_SECONDS.window.min).max(RULE_SECONDS.window.max).optional(),
  people: z.array(z.string().trim().min(1).max(LIMITS.nameCharacters)).max(MAX_PEOPLE).optional(),
});

/** `GET /api/channels/:c/director`. */
export function getDirector(channel: Channel): HttpResponse {
  const { policy, holdMs, windowMs, people = [] } = channel.rules;
  const named = people.length === 0 ? {} : { people };
  return json(200, {
    policy,
    holdSeconds: holdMs / 1000,
    windowSeconds: windowMs / 1000,
    ...named,
  });
}

/** `PUT /api/channels/:c/director`: what is missing stays as it is. Throws `message-invalid`, `not-allowed`. */
export function putDirector(
  channel: Channel,
  request: WebRequest,
  identity: Identity,
): HttpResponse {
  mustModerate(identity);
  const { policy, holdSeconds, windowSeconds, people } = readJson(request, rulesBody, SHAPE);
  const before = channel.rules;
  const named = people ?? before.people ?? [];
  const rules: DirectorRules = {
    policy: policy ?? before.policy,
    holdMs: holdSeconds === undefined ? before.holdMs : holdSeconds * 1000,
    windowMs: windowSeconds === undefined ? before.windowMs : windowSeconds * 1000,
    ...(named.length === 0 ? {} : { people: named }),
  };
  channel.rule(rules);
  channel.house.audit.note(whoIs(identity), "director", JSON.stringify(rules));
  return getDirector(channel);
}

/** `GET /api/channels/:c/queue`: everybody who waits. */
export function getQueue(channel: Channel): HttpResponse {
  return json(200, channel.desk.queue(Number.POSITIVE_INFINITY));
}

/** `POST /api/channels/:c/stop` and `/resume`. Throws `not-allowed`. */
export function postStop(channel: Channel, identity: Identity, stop: boolean): HttpResponse {
  mustModerate(identity);
  if (stop) channel.stopSwitch.stop();
  else channel.stopSwitch.resume();
  channel.house.audit.note(whoIs(identity), stop ? "stop" : "resume", "");
  return json(200, { stopped: channel.stopSwitch.stopped });
}
