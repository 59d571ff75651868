// The REST interface of a story's timeline: what was shown, with pictures, what is, and what comes. Knows no server.
import { EvertaleError } from "../../errors.js";
import type { HttpResponse } from "../../webrtc/index.js";
import type { Channel } from "../channel.js";
import { json } from "./problem.js";

/** `GET /api/channels/:c/timeline`: the latest segments, oldest first, the queue, and which chunks can be forked from. */
export function getTimeline(channel: Channel): HttpResponse {
  const segments = channel.prompts
    .filter(({ state, joinedTo }) => state === "applied" && joinedTo === undefined)
    .map(({ pictured, ...prompt }) => ({
      ...prompt,
      picture: pictured
        ? `/api/channels/${encodeURIComponent(channel.name)}/prompts/${prompt.id}/picture`
        : null,
    }));
  const forkable = channel.past.range ?? null;
  return json(200, { segments, queue: channel.desk.queue(), forkable });
}

/** `GET /api/channels/:c/prompts/:id/picture`. Throws `prompt-unknown`. */
export function getPicture(channel: Channel, id: string): HttpResponse {
  channel.prompt(id);
  const body = channel.pictures.of(id);
  if (body === undefined) {
    const message =
      "There is no picture of this prompt: it has not been seen for two seconds, or is too old.";
    throw new EvertaleError("prompt-unknown", message);
  }
  const headers = { "Content-Type": "image/webp", "Cache-Control": "private, max-age=3600" };
  return { status: 200, headers, body };
}
