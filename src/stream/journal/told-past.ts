// A story that was begun before this server was started, read from its journal: where it stands, what was said, who waits.
// Knows no channel.
import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { EvertaleError } from "../../errors.js";
import { deletedIds, type JournalEntry, type JournalHead, partPath } from "../../journal-format.js";
import { journalEntry, journalHead, looksLikeJournal, readLine } from "../../journal-lines.js";
import { tokensOfBytes } from "../../model/index.js";
import type { PromptView } from "../../protocol.js";
import type { CrowdOrder, Prompt, Start, StoryPoint } from "../../scheduler/index.js";
import { askedLinesOf, waitingIn } from "./older-lines.js";
import { readSnapshot, snapshotPath } from "./story-snapshot.js";

/** What was said before this many bytes of the journal's end is in the file alone, unless whoever said it waits still. */
const TAIL_BYTES = 4_000_000;

/** Prompts that were on the stage and can be gone back to. */
const MOST_SHOWN = 20;

type WaitingLine = Extract<JournalEntry, { type: "asked" }>;

const BEGINNING: StoryPoint = { nextChunk: 0, latents: 0, tokens: new Uint16Array(0) };

export interface ToldPast {
  readonly head: JournalHead;
  /** The newest entries, oldest first. */
  readonly entries: readonly JournalEntry[];
  /** Whether there are older ones in the file. */
  readonly truncated: boolean;
  /** Undefined: the last pictures are not known, so the story goes on with a cut. */
  readonly point: StoryPoint | undefined;
  /** The next chunk, also where `point` is missing. */
  readonly nextChunk: number;
  /** The prompt in force, and the chunk from which on it is. */
  readonly prompt: Prompt | undefined;
  readonly fromChunk: number;
  /** What was asked for and neither told nor refused, oldest first. */
  readonly waiting: readonly WaitingLine[];
  /** In which order it waits; undefined: as it came. */
  readonly order: CrowdOrder | undefined;
  /** Everything asked for that the entries know, oldest first. */
  readonly views: readonly PromptView[];
  /** Ids of what a moderator was to look at first, and did not let through: nobody else may see it. */
  readonly hidden: ReadonlySet<string>;
  /** What was on the stage, the prompt in force last; nothing that was deleted. */
  readonly shown: readonly Prompt[];
  /** A picture that was to be gone on from when the server ended. */
  readonly start: Start | undefined;
}

/**
 * Reads the last story of a journal file; undefined when there is no file, or nothing in it. Throws `journal-invalid` for a
 * file that is none.
 */
export function readPast(path: string): ToldPast | undefined {
  if (!existsSync(path) || statSync(path).size === 0) return undefined;
  const { lines, whole } = tailOf(path);
  const first = headOf(path);
  const { head, entries: newest, begins } = lastStory(lines, first, path);
  const snapshot = readSnapshot(snapshotPath(path));
  const own = snapshot?.seed === head.seed && snapshot.startedAtMs === head.startedAtMs;
  const older = own && !whole ? askedBefore(newest, snapshot.order, path, first.part) : [];
  const entries = [...older, ...newest];
  // Nothing was ever shown: the story can begin where it began.
  const fresh = entries.every(({ type }) => type !== "tokens" && type !== "resumed");
  const point = own ? snapshot?.point : fresh ? BEGINNING : undefined;
  const nextChunk = point?.nextChunk ?? firstUnknown(entries);
  const deleted = deletedIds(entries);
  const said = entries.filter((entry) => entry.type === "prompt").at(-1);
  const newer = own && snapshot && said && said.chunk > snapshot.fromChunk;
  const inForce = own && snapshot && !newer ? snapshot.prompt : promptOf(said);
  // What was deleted and had not given way yet is forgotten with what was made of it.
  const gone = inForce !== undefined && deleted.has(inForce.id);
  const prompt = gone ? undefined : inForce;
  return {
    head,
    entries,
    truncated: !(whole && begins),
    point: gone ? undefined : point,
    nextChunk,
    prompt,
    fromChunk: own && snapshot && !newer ? snapshot.fromChunk : (said?.chunk ?? 0),
    ...spokenOf(entries),
    shown: shownOf(entries, deleted, prompt),
    order: own ? snapshot?.order : undefined,
    start: startOf(
      entries.filter((entry) => !("id" in entry) || !deleted.has(entry.id)),
      nextChunk,
    ),
  };
}

/** What people said who wait still, where that is older than the newest entries: a moderator may come tomorrow. */
function askedBefore(
  newest: readonly JournalEntry[],
  order: CrowdOrder | undefined,
  path: string,
  part = 1,
): JournalEntry[] {
  const missing = order === undefined ? new Set<string>() : waitingIn(order);
  for (const entry of newest) if (entry.type === "asked") missing.delete(entry.id);
  if (missing.size === 0) return [];
  return askedLinesOf(path, part, missing).flatMap((line) => {
    const read = readLine(line);
    const entry = read.state === "value" ? journalEntry.safeParse(read.value) : undefined;
    return entry?.success === true ? [entry.data] : [];
  });
}

function firstUnknown(entries: readonly JournalEntry[]): number {
  return entries.reduce((most, { chunk }) => Math.max(most, chunk + 1), 0);
}

function promptOf(entry: JournalEntry | undefined): Prompt | undefined {
  if (entry?.type !== "prompt") return undefined;
  const { id, text, told, author } = entry;
  return { id, text, told, author, origin: author === "story" ? "auto" : "viewer" };
}

function shownOf(
  entries: readonly JournalEntry[],
  deleted: ReadonlySet<string>,
  last: Prompt | undefined,
): Prompt[] {
  const shown = new Map<string, Prompt>();
  for (const prompt of [...entries.map(promptOf), last]) {
    if (prompt === undefined || deleted.has(prompt.id)) continue;
    shown.delete(prompt.id);
    shown.set(prompt.id, prompt);
  }
  return [...shown.values()].slice(-MOST_SHOWN);
}

function startOf(entries: readonly JournalEntry[], nextChunk: number): Start | undefined {
  const entry = entries.filter((one) => one.type === "start").at(-1);
  if (entry === undefined || entry.chunk < nextChunk) return undefined;
  return { id: entry.id, tokens: tokensOfBytes(Buffer.from(entry.tokens, "base64")) };
}

/** What was said, in the state that it is known to be in. */
function spokenOf(
  entries: readonly JournalEntry[],
): Pick<ToldPast, "waiting" | "views" | "hidden"> {
  const views = new Map<string, PromptView>();
  const waiting = new Map<string, WaitingLine>();
  const hidden = new Set<string>();
  for (const entry of entries) {
    if (entry.type === "asked" && entry.held) hidden.add(entry.id);
    else if (entry.type === "asked" || entry.type === "prompt") hidden.delete(entry.id);
    if (entry.type === "asked" || entry.type === "prompt") {
      const { id, text, told = text, author, atMs } = entry;
      const own = entry.type === "asked" ? ownOf(entry) : {};
      const said = {
        id,
        text,
        told,
        author,
        state: "accepted",
        acceptedAtMs: atMs,
        ...own,
      } as const;
      const known = views.get(id) ?? said;
      if (entry.type === "asked") {
        // Asked again: its words were changed while it waited, or while a moderator looked at them, or nobody saw it told. One that
        // was written twice is older than what became of it.
        const over = known.state === "applied" && atMs < (known.appliedAtMs ?? 0);
        views.set(id, over ? known : said);
        if (!over) waiting.set(id, entry);
      } else {
        // Written when the first frame was made: without its time nobody who comes now would see the caption.
        const shown = { chunk: entry.chunk, appliedAtMs: atMs, firstFrameAtMs: atMs };
        views.set(id, { ...known, state: "applied", ...shown });
        waiting.delete(id);
      }
    } else if (entry.type === "obeyed") {
      const known = views.get(entry.id);
      if (known) views.set(entry.id, { ...known, state: "applied", appliedAtMs: entry.atMs });
      waiting.delete(entry.id);
    } else if (entry.type === "refused") {
      const known = views.get(entry.id);
      const words = entry.deleted ? { text: "", told: "" } : {};
      if (known)
        views.set(entry.id, { ...known, ...words, state: "rejected", reason: entry.reason });
      waiting.delete(entry.id);
    }
  }
  return { views: [...views.values()], waiting: [...waiting.values()], hidden };
}

/** What a line says beside its words. */
function ownOf({ direction, holdMs }: WaitingLine): Pick<PromptView, "direction" | "seconds"> {
  return {
    ...(direction === undefined ? {} : { direction: direction.type }),
    ...(holdMs === undefined ? {} : { seconds: holdMs / 1000 }),
  };
}

/** The story that the file ends with: a server that was told to begin anew appended another one. */
function lastStory(lines: readonly string[], first: JournalHead, path: string) {
  let head = first;
  let entries: JournalEntry[] = [];
  let begins = false;
  for (const line of lines) {
    if (line.trim() === "") continue;
    const read = readLine(line);
    if (read.state !== "value") {
      if (read.state === "torn") continue;
      throw foreign(path);
    }
    if (looksLikeJournal(read.value)) {
      const next = journalHead.safeParse(read.value);
      if (!next.success) throw foreign(path);
      // A file that was set aside is followed by one of the same story.
      if (next.data.startedAtMs !== head.startedAtMs || next.data.seed !== head.seed) entries = [];
      head = next.data;
      begins ||= (head.part ?? 1) === 1;
      continue;
    }
    const entry = journalEntry.safeParse(read.value);
    if (!entry.success) throw foreign(path);
    entries.push(entry.data);
  }
  return { head, entries, begins };
}

/** The first line of a file says whether it is a journal at all. */
function headOf(path: string): JournalHead {
  const line = readPart(path, 0, 65_536).split("\n", 1)[0] ?? "";
  const read = readLine(line);
  const head = read.state === "value" ? journalHead.safeParse(read.value) : undefined;
  if (head?.success !== true) throw foreign(path);
  return head.data;
}

/** The end of the journal, and of the part before it where this one is short. */
function tailOf(path: string): { readonly lines: readonly string[]; readonly whole: boolean } {
  const { size } = statSync(path);
  const from = Math.max(0, size - TAIL_BYTES);
  const lines = wholeLines(readPart(path, from, size - from), from);
  const { part = 1 } = headOf(path);
  const before = partPath(path, part - 1);
  if (from > 0 || part === 1 || !existsSync(before)) return { lines, whole: from === 0 };
  const earlier = statSync(before).size;
  const start = Math.max(0, earlier - (TAIL_BYTES - size));
  const text = readPart(before, start, earlier - start);
  return { lines: [...wholeLines(text, start), ...lines], whole: start === 0 && part === 2 };
}

function wholeLines(text: string, from: number): string[] {
  const lines = text.split("\n");
  return from > 0 ? lines.slice(1) : lines;
}

function readPart(path: string, from: number, bytes: number): string {
  const handle = openSync(path, "r");
  try {
    const part = Buffer.alloc(bytes);
    const read = readSync(handle, part, 0, bytes, from);
    return part.toString("utf8", 0, read);
  } finally {
    closeSync(handle);
  }
}

function foreign(path: string): EvertaleError {
  return new EvertaleError(
    "journal-invalid",
    `${path} is no journal of this version, and is left as it is: name another file with --journal, or set it aside and begin a story with --journal-anew.`,
  );
}
