// A channel's journal, read back: the conditions under which each of its chunks was made, and the hashes of its tokens.
// Knows the journal's format; no model and no files.
import { z } from "zod";
import { EvertaleError } from "../../errors.js";
import type { JournalEntry, JournalHead } from "../../journal-format.js";
import { journalEntry, journalHead, looksLikeJournal, readLine } from "../../journal-lines.js";
import { tokensOfBytes } from "../../model/index.js";
import { inWords } from "../../schema-words.js";

export { looksLikeJournal } from "../../journal-lines.js";

const view = journalHead.extend({ entries: z.array(journalEntry), truncated: z.int().min(0) });

/** A story that was told, as its journal has it. */
export interface RecordedStory extends JournalHead {
  readonly entries: readonly JournalEntry[];
}

/** The answer of `GET /api/channels/:c/story`. Throws `journal-invalid`; `name` is what the sentence calls it. */
export function parseJournalView(value: unknown, name: string): RecordedStory {
  const parsed = view.safeParse(value, { error: inWords });
  if (!parsed.success) throw unfit(name, parsed.error);
  const { truncated, ...story } = parsed.data;
  if (truncated > 0) {
    const message = `${name} lacks the first ${truncated} entries, which the server no longer holds: use the file of its --journal.`;
    throw new EvertaleError("journal-invalid", message);
  }
  return demandBeginning(story, name);
}

/**
 * The stories of a journal file, JSON lines: a server that begins anew appends another one, one that goes on does not. Torn
 * lines (a server that was killed, a full disk) are left out. Throws `journal-invalid` with the number of the line.
 */
export function parseJournalFile(text: string, name: string): RecordedStory[] {
  const stories: { head: JournalHead; entries: JournalEntry[] }[] = [];
  const lines = text.split("\n");
  lines.forEach((line, i) => {
    if (line.trim() === "") return;
    const where = `${name}, line ${i + 1}`;
    const value = parseLine(line, where, i === lines.length - 1);
    if (value === undefined) return;
    const current = stories.at(-1);
    if (looksLikeJournal(value)) {
      const head = checked(journalHead, value, where);
      // The parts of a file that grew too large each begin with the head.
      if (current !== undefined && isPartOf(head, current.head)) return;
      stories.push({ head, entries: [] });
      return;
    }
    if (current === undefined) throw notJournal(where);
    current.entries.push(checked(journalEntry, value, where));
  });
  if (stories.length === 0) throw notJournal(name);
  return stories.map((story) => demandBeginning({ ...story.head, entries: story.entries }, name));
}

function isPartOf(head: JournalHead, story: JournalHead): boolean {
  return (
    head.seed === story.seed && head.startedAtMs === story.startedAtMs && head.part !== undefined
  );
}

const MADE_AGAIN: ReadonlySet<string> = new Set(["start", "tokens", "shortened"]);

/** What was made again after a restart does not count as it was made before. */
function withoutRemade(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  let kept: JournalEntry[] = [];
  for (const entry of entries) {
    if (entry.type === "resumed") {
      kept = kept.filter(({ type, chunk }) => chunk < entry.chunk || !MADE_AGAIN.has(type));
    }
    kept.push(entry);
  }
  return kept;
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
  const read = readLine(line);
  if (read.state === "value") return read.value;
  if (last || read.state === "torn") return undefined;
  const message = `${where} is not JSON: a journal is one object a line.`;
  throw new EvertaleError("journal-invalid", message);
}

/** Without prompt and quality of its first chunk a story cannot be told. */
function demandBeginning(told: RecordedStory, name: string): RecordedStory {
  const story = { ...told, entries: withoutRemade(told.entries) };
  for (const type of ["prompt", "quality"] as const) {
    if (story.entries.some((one) => one.type === type && one.chunk === 0)) continue;
    const message = `${name} does not say with which ${type} chunk 0 was made, so there is nothing to tell yet: wait for the story's first second.`;
    throw new EvertaleError("journal-invalid", message);
  }
  return story;
}

function checked<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const parsed = schema.safeParse(value, { error: inWords });
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
