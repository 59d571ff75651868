// Finds out what a story is given as (script, stories, journal; a file, an address, standard input) and reads it.
// Knows no model.
import { readFile } from "node:fs/promises";
import { EvertaleError } from "../../errors.js";
import { partPath } from "../../journal-format.js";
import { journalHead, tornLines } from "../../journal-lines.js";
import { decodeText } from "./decode-text.js";
import { fetchStory } from "./fetch-story.js";
import { looksLikeFountain, parseFountain } from "./fountain.js";
import {
  looksLikeJournal,
  parseJournalFile,
  parseJournalView,
  type RecordedStory,
} from "./recorded-story.js";
import { parseScript, type Script } from "./script.js";
import { chooseStory, looksLikeStories, parseStories } from "./stories.js";
import { looksLikeSubtitles, parseSubtitles } from "./subtitles.js";

/** A journal's first line is shorter. */
const MOST_HEAD_BYTES = 10_000;

export interface ReadOptions {
  /** Of several stories in one file: title (or its beginning), or number from 1. */
  readonly story?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** What is read for "-". Default: this process's standard input. */
  readonly input?: AsyncIterable<Uint8Array> | undefined;
}

export interface StoryRead {
  readonly story: Script | RecordedStory;
  /** One sentence about a choice that was made, if one was. */
  readonly note?: string;
}

/** Longer files are no scripts: 10,000 prompts have a tenth of it. */
const MOST_BYTES = 64_000_000;

/**
 * @param source path of a script, of a `stories.json` or of a journal; address of a channel or of its story; "-"
 * @throws `script-invalid` or `journal-invalid`, one sentence that names the source
 */
export async function readStory(source: string, options: ReadOptions = {}): Promise<StoryRead> {
  const address = /^https?:\/\//i.test(source);
  const bytes = address
    ? await fetchStory(source, { signal: options.signal })
    : await fileBytes(source, options);
  const name = source === "-" ? "The script" : source;
  if (bytes.length > MOST_BYTES) {
    throw new EvertaleError("script-invalid", `${name} is too long to be a script.`);
  }
  const { text, note } = decodeText(bytes, name);
  const read = parseStory(text, name, options.story);
  const notes = [note, read.note].filter((one) => one !== undefined);
  return { story: read.story, ...(notes.length > 0 ? { note: notes.join("\n") } : {}) };
}

/** A text as the story it is, told by its content. Throws like `readStory`. */
export function parseStory(text: string, name: string, choice?: string): StoryRead {
  if (!/^\s*\{/.test(text)) return { story: chooseOnly(parseWritten(text, name), choice, name) };
  const whole = tryJson(text);
  if (looksLikeStories(whole)) {
    return { story: chooseStory(parseStories(whole, name), choice, name) };
  }
  if (
    looksLikeJournal(whole) &&
    typeof whole === "object" &&
    whole !== null &&
    "entries" in whole
  ) {
    return { story: parseJournalView(whole, name) };
  }
  if (looksLikeJournal(whole ?? tryJson(text.slice(0, text.indexOf("\n"))))) {
    const read = chooseRecorded(parseJournalFile(text, name), choice, name);
    const notes = [read.note, tearNote(text, name)].filter((one) => one !== undefined);
    return { story: read.story, ...(notes.length > 0 ? { note: notes.join("\n") } : {}) };
  }
  const message = `${name} is JSON, but neither {"stories": [...]} nor a journal: give one of these, or a script with a prompt a line.`;
  throw new EvertaleError("script-invalid", message);
}

/** What a person wrote, told by how it begins. */
function parseWritten(text: string, name: string): Script {
  if (/^\s*<(?:!doctype|html)\b/i.test(text)) {
    const message = `${name} is a web page: give a script, or the address of a channel, such as http://127.0.0.1:8080.`;
    throw new EvertaleError("script-invalid", message);
  }
  if (looksLikeSubtitles(text)) return parseSubtitles(text, name);
  return looksLikeFountain(text, name) ? parseFountain(text, name) : parseScript(text, name);
}

function chooseOnly(script: Script, choice: string | undefined, name: string): Script {
  return choice === undefined ? script : chooseStory([script], choice, name);
}

/** A server that is started again appends another story: the last one is meant unless another is named. */
function chooseRecorded(
  stories: readonly RecordedStory[],
  choice: string | undefined,
  name: string,
): StoryRead {
  const index = choice === undefined ? stories.length - 1 : Number(choice) - 1;
  const story = stories[index];
  if (story === undefined) {
    const message = `${name} has no story "${choice}": it has ${stories.length}; name one by its number, from 1.`;
    throw new EvertaleError("journal-invalid", message);
  }
  if (choice !== undefined || stories.length === 1) return { story };
  const note = `${name} holds ${stories.length} stories; this is the last one. Name another with --story.`;
  return { story, note };
}

function tearNote(text: string, name: string): string | undefined {
  const torn = tornLines(text);
  if (torn.length === 0) return undefined;
  const lines = torn.length === 1 ? `Line ${torn[0]}` : `Lines ${torn.join(", ")}`;
  const verb = torn.length === 1 ? "is" : "are";
  return `${lines} of ${name} ${verb} torn (a server was killed, or its disk was full); everything else is told.`;
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not one JSON value: it may still be lines of them.
    return undefined;
  }
}

async function fileBytes(source: string, options: ReadOptions): Promise<Uint8Array> {
  if (source === "-") return streamBytes(options.input ?? process.stdin);
  try {
    const bytes = await readFile(source, { signal: options.signal });
    return Buffer.concat([...(await earlierParts(source, bytes, options.signal)), bytes]);
  } catch (cause) {
    if (options.signal?.aborted) throw cause;
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    const why =
      code === "ENOENT" ? "is not there" : code === "EISDIR" ? "is a folder" : "cannot be read";
    const message = `The script ${source} ${why}: give the path of a script, of stories.json or of a journal.`;
    throw new EvertaleError("script-invalid", message, { cause });
  }
}

/** What a journal told before its file grew too large. */
async function earlierParts(
  path: string,
  bytes: Buffer,
  signal?: AbortSignal,
): Promise<Uint8Array[]> {
  const end = bytes.indexOf(10);
  const line = bytes.subarray(0, end < 0 ? 0 : Math.min(end, MOST_HEAD_BYTES)).toString("utf8");
  const head = journalHead.safeParse(tryJson(line));
  const { part = 1 } = head.success ? head.data : {};
  const parts: Uint8Array[] = [];
  for (let earlier = 1; earlier < part; earlier++) {
    parts.push(await readFile(partPath(path, earlier), { signal }));
  }
  return parts;
}

async function streamBytes(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of input) parts.push(part);
  return Buffer.concat(parts);
}
