// What a film file says of how it was made, written as tags and read back by `inspect`. Knows no container.
import { z } from "zod";
import type { FilmInfo } from "../types.js";

/** Names of the tag that holds the story as JSON: MP4 allows four characters, Matroska any. */
export const STORY_TAG = { mp4: "evrt", webm: "EVERTALE" } as const;

const storySchema = z.object({
  evertale: z.literal(1),
  title: z.string(),
  bundle: z.string(),
  bundleHash: z.string(),
  provider: z.string(),
  seed: z.number(),
  fps: z.number().positive(),
  width: z.number(),
  height: z.number(),
  segments: z.array(
    z.object({
      text: z.string(),
      seconds: z.number(),
      cut: z.boolean(),
      style: z.string().optional(),
      fromFrame: z.number(),
      toFrame: z.number(),
      fromChunk: z.number(),
    }),
  ),
});

/** How a film was made, as its file tells it. A film that was stopped has fewer frames than its segments announce. */
export type FilmStory = z.infer<typeof storySchema>;

/** The story as it is written into the film. */
export function storyTag(film: FilmInfo): string {
  const { title, bundle, bundleHash, provider, seed, fps, width, height } = film;
  // Named one by one: a segment may carry more than a film's file should tell.
  const segments = film.segments.map((segment) => ({
    text: segment.text,
    seconds: segment.seconds,
    cut: segment.cut,
    style: segment.style,
    fromFrame: segment.fromFrame,
    toFrame: segment.toFrame,
    fromChunk: segment.fromChunk,
  }));
  const story: FilmStory = {
    evertale: 1,
    title,
    bundle,
    bundleHash,
    provider,
    seed,
    fps,
    width,
    height,
    segments,
  };
  return JSON.stringify(story);
}

/** For people who look at the file's properties. */
export function commentTag(film: FilmInfo): string {
  return `Made by Evertale with bundle ${film.bundle} (${film.bundleHash}) on ${film.provider}, seed ${film.seed}`;
}

/** Reads what `storyTag` wrote; undefined when it is something else. */
export function parseStoryTag(text: string): FilmStory | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Somebody else's tag under the same name.
    return undefined;
  }
  const parsed = storySchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
