// Reading a journal's lines: each checked by its kind, torn ones passed over. Knows no story and no file.
import { z } from "zod";
import {
  JOURNAL_FORMAT,
  type JournalDirection,
  type JournalEntry,
  type JournalHead,
} from "./journal-format.js";

/** Small files of the film's own size. */
const MOST_PICTURE_LETTERS = 4_000_000;

const chunk = z.int().min(0);
const atMs = z.number();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const direction = z.discriminatedUnion("type", [
  z.object({ type: z.literal("cut") }),
  z.object({ type: z.literal("hold"), forMs: z.number() }),
  z.object({ type: z.literal("undo") }),
]) satisfies z.ZodType<JournalDirection>;
const said = {
  chunk,
  id: z.string(),
  text: z.string(),
  told: z.string().optional(),
  author: z.string(),
  deleted: z.literal(true).optional(),
  atMs,
};

export const journalHead = z.object({
  type: z.literal("story"),
  format: z.literal(JOURNAL_FORMAT),
  channel: z.string(),
  bundle: z.string(),
  bundleHash: sha256,
  provider: z.string(),
  seed: z
    .int()
    .min(0)
    .max(2 ** 32 - 1),
  startedAtMs: z.number(),
  part: z.int().min(1).optional(),
}) satisfies z.ZodType<JournalHead>;

export const journalEntry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("prompt"), ...said }),
  z.object({
    type: z.literal("asked"),
    ...said,
    directs: z.boolean(),
    direction: direction.optional(),
    holdMs: z.number().positive().optional(),
    held: z.literal(true).optional(),
  }),
  z.object({ type: z.literal("obeyed"), chunk, id: z.string(), atMs }),
  z.object({
    type: z.literal("refused"),
    chunk,
    id: z.string(),
    reason: z.string(),
    deleted: z.literal(true).optional(),
    atMs,
  }),
  z.object({ type: z.literal("quality"), chunk, steps: z.int().min(1), guided: z.boolean() }),
  z.object({
    type: z.literal("start"),
    chunk,
    id: z.string(),
    tokens: z.base64(),
    picture: z.base64().max(MOST_PICTURE_LETTERS).optional(),
    deleted: z.literal(true).optional(),
    atMs,
  }),
  z.object({ type: z.literal("shortened"), chunk, latents: z.int().min(1) }),
  z.object({ type: z.literal("resumed"), chunk, atMs }),
  z.object({ type: z.literal("gap"), chunk, fromMs: z.number(), atMs, lost: z.int().min(0) }),
  z.object({ type: z.literal("tokens"), chunk, sha256 }),
]) satisfies z.ZodType<JournalEntry>;

/** Whether a JSON value means to be a journal, or the first line of one. */
export function looksLikeJournal(value: unknown): boolean {
  return typeof value === "object" && value !== null && "type" in value && value.type === "story";
}

/** A line as it was found. */
export type JournalLine =
  /** `afterTear`: something torn stood before it on its line, where a server was killed and the next one wrote on. */
  | { readonly state: "value"; readonly value: unknown; readonly afterTear?: true }
  /** The beginning of an object, cut off where a server was killed or a disk was full. */
  | { readonly state: "torn" }
  | { readonly state: "no-json" };

export function readLine(line: string): JournalLine {
  try {
    return { state: "value", value: JSON.parse(line) };
  } catch {
    if (!line.startsWith('{"')) return { state: "no-json" };
  }
  const next = line.lastIndexOf('{"type":');
  if (next <= 0) return { state: "torn" };
  try {
    return { state: "value", value: JSON.parse(line.slice(next)), afterTear: true };
  } catch {
    return { state: "torn" };
  }
}

/** Numbers, from 1, of the lines that are torn or stand behind a tear. */
export function tornLines(text: string): number[] {
  return text.split("\n").flatMap((line, i) => {
    if (line.trim() === "") return [];
    const read = readLine(line);
    return read.state === "torn" || (read.state === "value" && read.afterTear) ? [i + 1] : [];
  });
}
