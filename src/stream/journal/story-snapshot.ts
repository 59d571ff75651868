// Where a story stands: all that the next chunk needs, and who waits in which order, in a small file of its own beside the journal, replaced as a whole.
// Knows no loop and no channel.
import { readFileSync, statSync } from "node:fs";
import { z } from "zod";
import { bytesOfTokens, tokensOfBytes } from "../../model/index.js";
import { type CrowdOrder, POLICIES, type Prompt, type StoryPoint } from "../../scheduler/index.js";

export interface StorySnapshot {
  /** Of the story, to know a snapshot that belongs to another. */
  readonly seed: number;
  readonly startedAtMs: number;
  readonly point: StoryPoint;
  /** The prompt in force and the chunk from which on it is. */
  readonly prompt: Prompt;
  readonly fromChunk: number;
  /** Where those stand who wait. */
  readonly order?: CrowdOrder | undefined;
}

/** A crowd's places, the voices of a vote and a few pictures' tokens are far less. */
const MOST_BYTES = 16_000_000;
/** Of chunks and latent frames: whatever says more was not written by a story. */
const MOST_COUNTED = 2 ** 32;

const order = z.object({
  policy: z.enum(POLICIES),
  first: z.array(z.string()),
  queues: z.array(
    z.object({
      round: z.number(),
      places: z.array(
        z.object({
          id: z.string(),
          turn: z.number(),
          leftMs: z.number().optional(),
          voices: z.array(z.string()).optional(),
          again: z.literal(true).optional(),
        }),
      ),
    }),
  ),
  joined: z.array(z.object({ id: z.string(), others: z.array(z.string()) })).optional(),
  held: z.array(z.string()).optional(),
  salt: z.string().optional(),
  stage: z.object({ id: z.string(), forMs: z.number() }).optional(),
});
const schema = z.object({
  seed: z.number(),
  startedAtMs: z.number(),
  nextChunk: z.int().min(0).max(MOST_COUNTED),
  latents: z.int().min(0).max(MOST_COUNTED),
  tokens: z.base64(),
  before: z.string().optional(),
  prompt: z.object({
    id: z.string(),
    text: z.string(),
    told: z.string().optional(),
    author: z.string(),
    origin: z.enum(["viewer", "auto"]),
  }),
  fromChunk: z.int().min(0).max(MOST_COUNTED),
  // Of a newer program, or spoilt: they wait as they came.
  order: order.optional().catch(undefined),
});

/** The snapshot beside a journal. */
export function snapshotPath(journal: string): string {
  return `${journal}.state`;
}

/** A snapshot as it is written down. */
export function snapshotText({ point, ...rest }: StorySnapshot): string {
  const { tokens, ...where } = point;
  return JSON.stringify({
    ...rest,
    ...where,
    tokens: bytesOfTokens(tokens).toString("base64"),
  });
}

/** Undefined when there is none that can be read: the story then goes on without its last pictures. */
export function readSnapshot(path: string): StorySnapshot | undefined {
  try {
    return statSync(path).size > MOST_BYTES ? undefined : snapshotOf(readFileSync(path, "utf8"));
  } catch {
    // Missing, or no file.
    return undefined;
  }
}

/** The reverse of `snapshotText`; undefined for what is none of this version. */
export function snapshotOf(text: string): StorySnapshot | undefined {
  try {
    const { nextChunk, latents, tokens, before, ...rest } = schema.parse(JSON.parse(text));
    return {
      ...rest,
      point: { nextChunk, latents, tokens: tokensOfBytes(Buffer.from(tokens, "base64")), before },
    };
  } catch {
    // Not ours: nothing to go on from.
    return undefined;
  }
}
