// Who writes a channel's story when nobody speaks: the bundle's grammar, or a language model before it. Knows no director.
import type { Grammar } from "../../model/index.js";
import { type Story, StoryTeller, type StoryWriter, seededRandom } from "../../scheduler/index.js";
import type { Log } from "../log.js";
import type { Verdict } from "../moderation/moderation.js";
import type { ModelAddress } from "./chat-completion.js";
import { ModelWriter } from "./model-writer.js";

export interface StoryWriterParts {
  readonly grammar: Grammar;
  readonly story: Pick<Story, "seed" | "nextChunk">;
  /** A language model; the grammar alone writes when missing. */
  readonly address: ModelAddress | undefined;
  readonly moderate: (text: string) => Verdict;
  readonly log: Log;
}

/** The writer, and what ends it; the caller's to call. */
export function openStoryWriter(parts: StoryWriterParts): {
  readonly writer: StoryWriter;
  readonly close: () => void;
} {
  const { grammar, story, address, moderate, log } = parts;
  // Another beginning for each start of the server: a writer that repeats itself would be heard.
  const teller = new StoryTeller(grammar, seededRandom(story.seed + story.nextChunk));
  if (address === undefined) return { writer: teller, close: () => {} };
  const writer = new ModelWriter({ address, grammar, fallback: teller, moderate, log });
  return { writer, close: () => writer.close() };
}
