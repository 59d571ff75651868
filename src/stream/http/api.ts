// The REST interface: channels, prompts, the journal. Knows no server.
import { z } from "zod";
import { EvertaleError } from "../../errors.js";
import type { HttpResponse } from "../../webrtc/index.js";
import { type Access, ALL_CHANNELS, bearerToken, mayModerate } from "../access/index.js";
import type { Channel } from "../channel.js";
import type { Chat } from "../chat/chat.js";
import type { PromptGate } from "../moderation/prompt-gate.js";
import type { ClipRoute } from "../window/index.js";
import { apiSpeaker } from "./api-speaker.js";
import { type ChannelsDoor, createChannel, forkChannel, removeChannel } from "./channels-api.js";
import { getDirector, getQueue, postStop, putDirector } from "./crowd-api.js";
import { identityOf } from "./identity.js";
import { readJson } from "./json-body.js";
import {
  audit,
  decideOn,
  deletePrompt,
  type ExpelViewers,
  held,
  type ModerationCall,
  moderation,
  sanctions,
} from "./moderation-api.js";
import { ownsServer } from "./origins.js";
import { json, problem, tooMany } from "./problem.js";
import type { StartRoute } from "./start-route.js";
import { loadStories, saveStories } from "./stories-api.js";
import type { StoryRoute } from "./story-route.js";
import { getPicture, getTimeline } from "./timeline-api.js";
import type { WebRequest } from "./web-server.js";

export interface ApiParts {
  readonly channels: ReadonlyMap<string, Channel>;
  readonly chats: ReadonlyMap<string, Chat>;
  readonly access: Access;
  readonly gate: PromptGate;
  /** Opens and closes channels; a server whose channels are given has none. */
  readonly door?: ChannelsDoor | undefined;
  readonly start: StartRoute;
  readonly story: StoryRoute;
  readonly clips: ClipRoute;
  readonly expel: ExpelViewers;
}

const PROMPT_SHAPE =
  'send {"text": "...", "name": "..."}, the name optional, with Content-Type: application/json';
const promptBody = z.strictObject({ text: z.string(), name: z.string().min(1).optional() });
const EDIT_SHAPE = 'send {"text": "..."} with Content-Type: application/json';

/** Answers below `/api/`; `path` is the rest, split at slashes. Throws `EvertaleError`. */
export async function answerApi(
  parts: ApiParts,
  request: WebRequest,
  path: readonly string[],
): Promise<HttpResponse> {
  const [root, name] = path;
  if (root !== "channels") return nothingHere(request);
  if (name === undefined) {
    if (request.method === "POST") {
      const token = bearerToken(request.headers.authorization);
      const identity = await parts.access.of(token, ALL_CHANNELS, ownsServer(request));
      return createChannel(parts.door, request, identity);
    }
    const open = [...parts.channels.values()].filter((channel) => !channel.isPrivate);
    return only(request, ["GET", "HEAD", "POST"], () =>
      json(200, { channels: open.map((channel) => channel.view) }),
    );
  }
  const channel = findChannel(parts.channels, name);
  if (request.method === "OPTIONS") return optionsOf(path.slice(2));
  const identity = await identityOf(parts.access, request, channel);
  const { chats, expel } = parts;
  const picturesChecked = parts.start.checks;
  const call = { channel, chat: chats.get(name), expel, picturesChecked, request, identity };
  return answerChannel(parts, call, path.slice(2));
}

/** Methods of what lies below a channel, by its first name. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  "": ["GET", "HEAD", "DELETE"],
  fork: ["POST"],
  story: ["GET", "HEAD"],
  start: ["POST"],
  clips: ["POST"],
  "poster.jpg": ["GET", "HEAD"],
  director: ["GET", "HEAD", "PUT"],
  moderation: ["GET", "HEAD", "PUT"],
  queue: ["GET", "HEAD"],
  held: ["GET", "HEAD"],
  audit: ["GET", "HEAD"],
  sanctions: ["GET", "HEAD", "POST"],
  "sanctions/:id": ["DELETE"],
  stop: ["POST"],
  resume: ["POST"],
  prompts: ["GET", "HEAD", "POST"],
  "prompts/:id": ["GET", "HEAD", "PATCH", "DELETE"],
  "prompts/:id/picture": ["GET", "HEAD"],
  timeline: ["GET", "HEAD"],
  stories: ["GET", "HEAD", "POST"],
  "prompts/:id/approve": ["POST"],
  "prompts/:id/next": ["POST"],
  "prompts/:id/place": ["POST"],
};

/** Undefined for what is none of ours, also where every object has it (`constructor`). */
function methodsOf(route: string): readonly string[] | undefined {
  return Object.hasOwn(METHODS, route) ? METHODS[route] : undefined;
}

function routeOf([what = "", id, act]: readonly string[]): string {
  return [what, ...(id === undefined ? [] : [":id"]), ...(act === undefined ? [] : [act])].join(
    "/",
  );
}

function optionsOf(path: readonly string[]): HttpResponse {
  const methods = methodsOf(routeOf(path)) ?? ["GET"];
  return { status: 204, headers: { Allow: [...methods, "OPTIONS"].join(", ") } };
}

function answerChannel(
  parts: ApiParts,
  call: ModerationCall,
  path: readonly string[],
): HttpResponse | Promise<HttpResponse> {
  const { channel, request, identity } = call;
  const route = routeOf(path);
  const id = path[1] ?? "";
  const methods = path.length > 3 ? undefined : methodsOf(route);
  if (methods === undefined) return nothingHere(request);
  if (!methods.includes(request.method)) return only(request, methods, () => nothingHere(request));
  switch (route) {
    case "":
      if (request.method === "DELETE") return removeChannel(parts.door, channel, identity);
      return json(200, channel.view);
    case "fork":
      return forkChannel(parts.door, call);
    case "story":
      return parts.story.answer(() => channel.journal.view(), request);
    case "start":
      return parts.start.answer(
        channel,
        request,
        apiSpeaker(call, request.query.get("name") ?? undefined),
      );
    case "clips":
      return parts.clips.post(channel.clipSource, request);
    case "poster.jpg":
      return getPoster(channel);
    case "director":
      if (request.method === "PUT") return putDirector(channel, request, identity);
      return getDirector(channel);
    case "queue":
      return getQueue(channel);
    case "moderation":
      return moderation(call);
    case "held":
      return held(call);
    case "audit":
      return audit(call);
    case "sanctions":
      return sanctions(call, undefined);
    case "sanctions/:id":
      return sanctions(call, id);
    case "stop":
    case "resume":
      return postStop(channel, identity, route === "stop");
    case "prompts/:id/approve":
    case "prompts/:id/next":
    case "prompts/:id/place":
      return decideOn(call, id, path[2] as "approve" | "next" | "place");
    case "prompts/:id/picture":
      return getPicture(channel, id);
    case "stories":
      return request.method === "POST" ? loadStories(call, apiSpeaker(call)) : saveStories(channel);
    case "timeline":
      return getTimeline(channel);
    case "prompts/:id":
      return request.method === "PATCH" ? patchPrompt(parts, call, id) : onePrompt(call, id);
    default:
      if (request.method === "POST") return postPrompt(parts, call);
      return json(200, { prompts: channel.prompts });
  }
}

function onePrompt(call: ModerationCall, id: string): HttpResponse {
  const { channel, request, identity } = call;
  if (request.method !== "DELETE") return json(200, channel.prompt(id));
  if (mayModerate(identity)) return deletePrompt(call, id);
  return json(200, channel.desk.withdraw(id, apiSpeaker(call)));
}

/** `PATCH /api/channels/:c/prompts/:id`: other words for a line that waits. Throws `message-invalid`, and as `PromptDesk.edit` does. */
function patchPrompt(parts: ApiParts, call: ModerationCall, id: string): HttpResponse {
  const { channel, request } = call;
  const { text } = readJson(request, z.strictObject({ text: z.string() }), EDIT_SHAPE);
  const waitMs = parts.gate.waitMs(undefined, request.remoteAddress);
  if (waitMs > 0) return tooMany("prompts", waitMs);
  return json(200, channel.desk.edit(id, text, apiSpeaker(call)));
}

/** For any site: a picture is what cards and lists of others show. */
async function getPoster(channel: Channel): Promise<HttpResponse> {
  return {
    status: 200,
    headers: {
      "Content-Type": "image/jpeg",
      "Cache-Control": channel.isPrivate ? "no-store" : "public, max-age=5",
      "Cross-Origin-Resource-Policy": "cross-origin",
    },
    body: await channel.poster.jpeg(),
  };
}

/** Throws `channel-unknown`. */
export function findChannel(channels: ReadonlyMap<string, Channel>, name: string): Channel {
  const channel = channels.get(name);
  if (channel !== undefined) return channel;
  // A private one is not named to whoever asks.
  const open = [...channels.values()].filter(({ isPrivate }) => !isPrivate);
  const known = open.length === 0 ? "" : `; there is: ${open.map((one) => one.name).join(", ")}`;
  throw new EvertaleError("channel-unknown", `There is no channel "${name.slice(0, 64)}"${known}.`);
}

function postPrompt(parts: ApiParts, call: ModerationCall): HttpResponse {
  const { channel, request } = call;
  const { text, name } = readJson(request, promptBody, PROMPT_SHAPE);
  const by = apiSpeaker(call, name);
  const waitMs = parts.gate.waitMs(undefined, request.remoteAddress);
  if (waitMs > 0) return tooMany("prompts", waitMs);
  const said = channel.say(text, by);
  const { id, state, reason, notice, told, reading, unknown } = said;
  const location = `/api/channels/${encodeURIComponent(channel.name)}/prompts/${id}`;
  if (state === "rejected") {
    return problem(422, "prompt-invalid", reason ?? "The prompt was rejected.", { id, state });
  }
  const understood = told === undefined ? {} : { told, reading, unknown };
  const answer = json(202, { id, state, ...understood, ...(notice ? { notice } : {}) });
  return { ...answer, headers: { ...answer.headers, Location: location } };
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
