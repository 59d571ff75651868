// A channel's story as a `stories.json`, which `evertale render` takes too: saved by anybody, loaded into the queue by moderators. Knows no
// server.
import { setImmediate as nextTurn } from "node:timers/promises";
import { z } from "zod";
import { EvertaleError } from "../../errors.js";
import {
  chooseStory,
  looksLikeStories,
  parseStories,
  type ScriptPrompt,
  SECONDS,
} from "../../film/story/index.js";
import type { PromptView } from "../../protocol.js";
import type { HttpResponse } from "../../webrtc/index.js";
import { mustModerate } from "../access/index.js";
import type { Channel } from "../channel.js";
import type { Speaker } from "../crowd/speaker.js";
import type { ScriptLine } from "../timeline/story-script.js";
import { readJson } from "./json-body.js";
import { type ModerationCall, whoIs } from "./moderation-api.js";
import { json } from "./problem.js";

const NAME = "stories.json";
const SHAPE =
  'send {"stories": [{"title": "...", "prompts": [["A panda swims", 6], ...]}]} with Content-Type: application/json';

const PROMPTS_PER_TURN = 3;
/** By channel, what is loaded last. */
const loading = new WeakMap<Channel, Promise<unknown>>();

/** A prompt as it is written; a hard cut needs the longer form. */
type Written =
  | readonly [string, number]
  | { readonly text: string; readonly seconds: number; readonly cut: true };

/**
 * `GET /api/channels/:c/stories`: what was told, as far as it is known here, what is on its way to the screen, and what is certain to
 * come after it, as one story.
 */
export function saveStories(channel: Channel): HttpResponse {
  const prompts = channel.script.map(written);
  if (prompts.length === 0) {
    const message = "Nothing was told here yet: save the story once a prompt was shown.";
    throw new EvertaleError("script-invalid", message);
  }
  const answer = json(200, { stories: [{ title: channel.name, prompts }] });
  const disposition = `attachment; filename="${channel.name}-stories.json"`;
  return { ...answer, headers: { ...answer.headers, "Content-Disposition": disposition } };
}

/**
 * `POST /api/channels/:c/stories`: the prompts of a `stories.json`, or of the one of its stories that `?story=` names, wait in
 * the queue, each for its own time. Throws `not-allowed`, `message-invalid`, `script-invalid`: then nothing waits.
 */
export async function loadStories(call: ModerationCall, speaker: Speaker): Promise<HttpResponse> {
  const { channel, request, identity } = call;
  mustModerate(identity);
  const value = readJson(request, z.unknown(), SHAPE);
  if (!looksLikeStories(value)) {
    throw new EvertaleError("script-invalid", `This is no ${NAME}: ${SHAPE}.`);
  }
  const choice = request.query.get("story") ?? undefined;
  const story = chooseStory(parseStories(value, NAME), choice, NAME);
  const views = await afterOthers(channel, () => tellInTurns(channel, story.prompts, speaker));
  // Of refused words a view has none: whoever loads them knows them.
  const refused = story.prompts.flatMap(({ text }, index) => {
    const view = views[index];
    return view?.state === "rejected" ? [{ text, reason: view.reason ?? "" }] : [];
  });
  channel.house.audit.note(
    whoIs(identity),
    "load",
    `"${story.title}", ${views.length - refused.length} prompts`,
  );
  return json(200, {
    loaded: views
      .filter(({ state }) => state !== "rejected")
      .map(({ id, text, state }) => ({ id, text, state })),
    refused,
  });
}

/** Two stories that are loaded at once come one after the other. */
function afterOthers<T>(channel: Channel, load: () => Promise<T>): Promise<T> {
  const loaded = (loading.get(channel) ?? Promise.resolve()).then(load);
  loading.set(
    channel,
    loaded.catch(() => undefined),
  );
  return loaded;
}

/** A few prompts, then whatever else waits: the words of two hundred are read for half a second. */
async function tellInTurns(
  channel: Channel,
  prompts: readonly ScriptPrompt[],
  speaker: Speaker,
): Promise<readonly Pick<PromptView, "id" | "text" | "state" | "reason">[]> {
  channel.demandRoom(prompts.length);
  const views: Pick<PromptView, "id" | "text" | "state" | "reason">[] = [];
  for (let from = 0; from < prompts.length; from += PROMPTS_PER_TURN) {
    await nextTurn();
    const some = prompts.slice(from, from + PROMPTS_PER_TURN);
    try {
      views.push(...channel.tellStory(some, speaker));
    } catch (error) {
      // Meanwhile it was stopped, or others took the room: what waits already stays.
      if (from === 0 || !(error instanceof EvertaleError)) throw error;
      const reason = error.message;
      views.push(...some.map(({ text }) => ({ id: "", text, state: "rejected" as const, reason })));
    }
  }
  return views;
}

function written({ text, seconds: wanted, cut }: ScriptLine): Written {
  const seconds = Math.round(Math.min(SECONDS.max, Math.max(SECONDS.min, wanted)) * 100) / 100;
  return cut ? { text, seconds, cut } : [text, seconds];
}
