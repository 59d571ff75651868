// A channel's journal, read back: the conditions under which each of its chunks was made, and the hashes of its tokens.
// Knows the journal's format; no model and no files.
import { z } from "zod";
import { EvertaleError } from "../../errors.js";
import { JOURNAL_FORMAT, type JournalEntry, type JournalHead } from "../../journal-format.js";
import { tokensOfBytes } from "../../model/index.js";

const chunk = z.int().min(0);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const head = z.object({
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
});
/** Small files of the film's own size. */
const MOST_PICTURE_LETTERS = 4_000_000;
const entry = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("prompt"),
    chunk,
    id: z.string(),
    text: z.string(),
    author: z.string(),
    atMs: z.number(),
  }),
  z.object({ type: z.literal("quality"), chunk, steps: z.int().min(1), guided: z.boolean() }),
  z.object({
    type: z.literal("start"),
    chunk,
    id: z.string(),
    tokens: z.base64(),
    picture: z.base64().max(MOST_PICTURE_LETTERS).optional(),
    atMs: z.number(),
  }),
  z.object({ type: z.literal("tokens"), chunk, sha256 }),
]) satisfies z.ZodType<JournalEntry>;
const view = head.extend({ entries: z.array(entry), truncated: z.int().min(0) });

/** A story that was told, as its journal has it. */
export interface RecordedStory extends JournalHead {
  readonly entries: readonly JournalEntry[];
}

/** Whether a JSON value means to be a journal, or the first line of one. */
export function looksLikeJournal(value: unknown): boolean {
  return typeof value === "object" && value !== null && "type" in value && value.type === "story";
}

/** The answer of `GET /api/channels/:c/story`. Throws `journal-invalid`; `name` is what the sentence calls it. */
export function parseJournalView(value: unknown, name: string): RecordedStory {
  const parsed = view.safeParse(value);
  if (!parsed.success) throw unfit(name, parsed.error);
  const { truncated, ...story } = parsed.data;
  if (truncated > 0) {
    const message = `${name} lacks the first ${truncated} entries, which the server no longer holds: use the file of its --journal.`;
    throw new EvertaleError("journal-invalid", message);
  }
  return demandBeginning(story, name);
}

/**
 * The stories of a journal file, JSON lines: a server that is started anew appends another one. An unfinished last line (a
 * server that was killed) is left out. Throws `journal-invalid` with the number of the line.
 */
export function parseJournalFile(text: string, name: string): RecordedStory[] {
  const stories: { head: z.infer<typeof head>; entries: JournalEntry[] }[] = [];
  const lines = text.split("\n");
  lines.forEach((line, i) => {
    if (line.trim() === "") return;
    const where = `${name}, line ${i + 1}`;
    const value = parseLine(line, where, i === lines.length - 1);
    if (value === undefined) return;
    if (looksLikeJournal(value)) {
      stories.push({ head: checked(head, value, where), entries: [] });
      return;
    }
    const current = stories.at(-1);
    if (current === undefined) throw notJournal(where);
    current.entries.push(checked(entry, value, where));
  });
  if (stories.length === 0) throw notJournal(name);
  return stories.map((story) => demandBeginning({ ...story.head, entries: story.entries }, name));
}

/** The tokens that a `start` entry went on from. */
export function tokensOfStart(start: Extract<JournalEntry, { type: "start" }>): Uint16Array {
  return tokensOfBytes(Buffer.from(start.tokens, "base64"));
}

/** The picture of a `start` entry, as a file. */
export function pictureOfStart(
  start: Extract<JournalEntry, { type: "start" }>,
): Uint8Array | undefined {
  return start.picture === undefined ? undefined : Buffer.from(start.picture, "base64");
}

function parseLine(line: string, where: string, last: boolean): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    if (last) return undefined;
    const message = `${where} is not JSON: a journal is one object a line.`;
    throw new EvertaleError("journal-invalid", message, { cause });
  }
}

/** Without prompt and quality of its first chunk a story cannot be told. */
function demandBeginning(story: RecordedStory, name: string): RecordedStory {
  for (const type of ["prompt", "quality"] as const) {
    if (story.entries.some((one) => one.type === type && one.chunk === 0)) continue;
    const message = `${name} does not say with which ${type} chunk 0 was made, so there is nothing to tell yet: wait for the story's first second.`;
    throw new EvertaleError("journal-invalid", message);
  }
  return story;
}

function checked<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw unfit(where, parsed.error);
}

function unfit(where: string, error: z.ZodError): EvertaleError {
  const issue = error.issues[0];
  const place = issue?.path.join(".") || "it";
  const message = `${where} is no journal of this version: ${place} does not fit (${issue?.message ?? "invalid"}).`;
  return new EvertaleError("journal-invalid", message);
}

function notJournal(where: string): EvertaleError {
  const message = `${where} is no journal: its first line must be {"type": "story", ...}.`;
  return new EvertaleError("journal-invalid", message);
}
