// A channel's story as a `stories.json`, which `evertale render` takes too: saved by anybody, loaded into the queue by moderators. Knows no
// server.
import { z } from "zod";
import { EvertaleError } from "../../errors.js";
import { chooseStory, looksLikeStories, parseStories, SECONDS } from "../../film/story/index.js";
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
export function loadStories(call: ModerationCall, speaker: Speaker): HttpResponse {
  const { channel, request, identity } = call;
  mustModerate(identity);
  const value = readJson(request, z.unknown(), SHAPE);
  if (!looksLikeStories(value)) {
    throw new EvertaleError("script-invalid", `This is no ${NAME}: ${SHAPE}.`);
  }
  const choice = request.query.get("story") ?? undefined;
  const story = chooseStory(parseStories(value, NAME), choice, NAME);
  const views = channel.tellStory(story.prompts, speaker);
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

function written({ text, seconds: wanted, cut }: ScriptLine): Written {
  const seconds = Math.round(Math.min(SECONDS.max, Math.max(SECONDS.min, wanted)) * 100) / 100;
  return cut ? { text, seconds, cut } : [text, seconds];
}
