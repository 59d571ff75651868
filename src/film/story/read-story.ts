// Finds out what a story is given as (script, stories, journal; a file, an address, standard input) and reads it.
// Knows no model.
import { readFile } from "node:fs/promises";
import { EvertaleError } from "../../errors.js";
import {
  looksLikeJournal,
  parseJournalFile,
  parseJournalView,
  type RecordedStory,
} from "./recorded-story.js";
import { parseScript, type Script } from "./script.js";
import { chooseStory, looksLikeStories, parseStories } from "./stories.js";

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

/** Longer texts are no scripts: 10,000 prompts have a tenth of it. */
const MOST_CHARACTERS = 64_000_000;
const ANSWER_MS = 15_000;

/**
 * @param source path of a script, of a `stories.json` or of a journal; address of a channel or of its story; "-"
 * @throws `script-invalid` or `journal-invalid`, one sentence that names the source
 */
export async function readStory(source: string, options: ReadOptions = {}): Promise<StoryRead> {
  const address = /^https?:\/\//i.test(source);
  const text = address ? await fetchText(source, options.signal) : await fileText(source, options);
  const name = source === "-" ? "The script" : source;
  if (text.length > MOST_CHARACTERS) {
    throw new EvertaleError("script-invalid", `${name} is too long to be a script.`);
  }
  return parseStory(text, name, options.story);
}

/** A text as the story it is, told by its content. Throws like `readStory`. */
export function parseStory(text: string, name: string, choice?: string): StoryRead {
  if (text.includes("\u0000")) {
    const message = `${name} is no text: give a script, stories.json, or a journal.`;
    throw new EvertaleError("script-invalid", message);
  }
  if (!/^\s*\{/.test(text)) return { story: chooseOnly(parseScript(text, name), choice, name) };
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
    return chooseRecorded(parseJournalFile(text, name), choice, name);
  }
  const message = `${name} is JSON, but neither {"stories": [...]} nor a journal: give one of these, or a script with a prompt a line.`;
  throw new EvertaleError("script-invalid", message);
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

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not one JSON value: it may still be lines of them.
    return undefined;
  }
}

async function fileText(source: string, options: ReadOptions): Promise<string> {
  if (source === "-") return streamText(options.input ?? process.stdin);
  try {
    return await readFile(source, { encoding: "utf8", signal: options.signal });
  } catch (cause) {
    if (options.signal?.aborted) throw cause;
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    const why =
      code === "ENOENT" ? "is not there" : code === "EISDIR" ? "is a folder" : "cannot be read";
    const message = `The script ${source} ${why}: give the path of a script, of stories.json or of a journal.`;
    throw new EvertaleError("script-invalid", message, { cause });
  }
}

async function streamText(input: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of input) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}

async function fetchText(address: string, signal?: AbortSignal): Promise<string> {
  // The address of a channel means its story.
  const url = address.replace(/(\/api\/channels\/[^/?#]+)\/?$/, "$1/story");
  const timeout = AbortSignal.timeout(ANSWER_MS);
  try {
    const response = await fetch(url, {
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    if (response.ok) return await response.text();
    throw new Error(`it answers ${response.status}`);
  } catch (cause) {
    if (signal?.aborted) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `The journal at ${url} cannot be read (${reason}): give an address like http://127.0.0.1:8080/api/channels/main/story.`;
    throw new EvertaleError("journal-invalid", message, { cause });
  }
}
