// The REST interface: channels, prompts, the journal. Knows no server.
import { z } from "zod";
import { EvertaleError } from "../../errors.js";
import type { HttpResponse } from "../../webrtc/index.js";
import type { Channel } from "../channel.js";
import type { Speaker } from "../crowd/speaker.js";
import type { PromptGate } from "../moderation/prompt-gate.js";
import { getDirector, getQueue, postStop, putDirector } from "./crowd-api.js";
import { readJson } from "./json-body.js";
import { ownsServer } from "./origins.js";
import { json, problem, tooMany } from "./problem.js";
import type { StartRoute } from "./start-route.js";
import type { StoryRoute } from "./story-route.js";
import type { WebRequest } from "./web-server.js";

export interface ApiParts {
  readonly channels: ReadonlyMap<string, Channel>;
  readonly gate: PromptGate;
  readonly start: StartRoute;
  readonly story: StoryRoute;
}

const PROMPT_SHAPE = 'send {"text": "..."} with Content-Type: application/json';
const promptBody = z.object({ text: z.string(), author: z.string().optional() });

/** Answers below `/api/`; `path` is the rest, split at slashes. Throws `EvertaleError`. */
export function answerApi(
  parts: ApiParts,
  request: WebRequest,
  path: readonly string[],
): HttpResponse | Promise<HttpResponse> {
  const [root, name, what, id, ...more] = path;
  if (root !== "channels" || more.length > 0) return nothingHere(request);
  if (name === undefined) {
    return only(request, ["GET", "HEAD"], () =>
      json(200, { channels: [...parts.channels.values()].map((channel) => channel.view) }),
    );
  }
  const channel = findChannel(parts.channels, name);
  if (what === undefined) return only(request, ["GET", "HEAD"], () => json(200, channel.view));
  if (what === "story" && id === undefined) {
    if (request.method === "GET" || request.method === "HEAD") {
      return parts.story.answer(() => channel.journal.view(), request);
    }
    return only(request, ["GET", "HEAD"], () => nothingHere(request));
  }
  if (what === "start" && id === undefined) {
    if (request.method === "POST") return parts.start.answer(channel, request);
    return only(request, ["POST"], () => nothingHere(request));
  }
  if (what === "director" && id === undefined) {
    if (request.method === "PUT") return putDirector(channel, request);
    return only(request, ["GET", "HEAD", "PUT"], () => getDirector(channel));
  }
  if (what === "queue" && id === undefined) {
    return only(request, ["GET", "HEAD"], () => getQueue(channel));
  }
  if ((what === "stop" || what === "resume") && id === undefined) {
    if (request.method === "POST") return postStop(channel, request, what === "stop");
    return only(request, ["POST"], () => nothingHere(request));
  }
  if (what !== "prompts") return nothingHere(request);
  if (id !== undefined) {
    if (request.method === "DELETE") {
      return json(200, channel.desk.withdraw(id, apiSpeaker(request)));
    }
    return only(request, ["GET", "HEAD", "DELETE"], () => json(200, channel.prompt(id)));
  }
  if (request.method === "POST") return postPrompt(parts, channel, request);
  return only(request, ["GET", "HEAD", "POST"], () => json(200, { prompts: channel.prompts }));
}

/** Throws `channel-unknown`. */
export function findChannel(channels: ReadonlyMap<string, Channel>, name: string): Channel {
  const channel = channels.get(name);
  if (channel !== undefined) return channel;
  const known = [...channels.keys()].join(", ");
  throw new EvertaleError(
    "channel-unknown",
    `There is no channel "${name.slice(0, 64)}"; there is: ${known}.`,
  );
}

function postPrompt(parts: ApiParts, channel: Channel, request: WebRequest): HttpResponse {
  const { text } = readJson(request, promptBody, PROMPT_SHAPE);
  const waitMs = parts.gate.waitMs(undefined, request.remoteAddress);
  if (waitMs > 0) return tooMany("prompts", waitMs);
  const { id, state, reason, notice } = channel.say(text, apiSpeaker(request));
  const location = `/api/channels/${encodeURIComponent(channel.name)}/prompts/${id}`;
  if (state === "rejected") {
    return problem(422, "prompt-invalid", reason ?? "The prompt was rejected.", { id, state });
  }
  const answer = json(202, { id, state, ...(notice ? { notice } : {}) });
  return { ...answer, headers: { ...answer.headers, Location: location } };
}

/** Over REST people are known by their address alone. */
function apiSpeaker(request: WebRequest): Speaker {
  return {
    name: "api",
    person: `address ${request.remoteAddress}`,
    directs: ownsServer(request),
  };
}

/** 405 with what is allowed, unless the method is one of `methods`; OPTIONS is answered for all. */
export function only(
  request: WebRequest,
  methods: readonly string[],
  answer: () => HttpResponse,
): HttpResponse {
  if (methods.includes(request.method)) return answer();
  const allow = [...methods, "OPTIONS"].join(", ");
  if (request.method === "OPTIONS") return { status: 204, headers: { Allow: allow } };
  const refused = problem(
    405,
    "method-not-allowed",
    `${request.method.slice(0, 16)} does nothing here: use ${methods.join(" or ")}.`,
  );
  return { ...refused, headers: { ...refused.headers, Allow: allow } };
}

export function nothingHere(request: WebRequest): HttpResponse {
  return problem(
    404,
    "not-found",
    `Nothing is at ${request.path.slice(0, 100)}: the page is at /, the channels at /api/channels.`,
  );
}
