// Tells what a film or a journal is made of. Knows where each is read; no command line.
import { open } from "node:fs/promises";
import { EvertaleError } from "../../errors.js";
import type { JournalHead } from "../../journal-format.js";
import { readStory } from "../story/read-story.js";
import type { RecordedStory } from "../story/recorded-story.js";
import { type FilmInspection, inspectFilm } from "./inspect-film.js";

/** What a channel's journal says. Chunks count from 0, times are milliseconds since 1970. */
export interface JournalInspection extends Omit<JournalHead, "type" | "format"> {
  readonly kind: "journal";
  readonly source: string;
  readonly segments: readonly {
    readonly text: string;
    readonly author: string;
    readonly fromChunk: number;
    /** The last chunk under this prompt; the story's last segment has none yet. */
    readonly toChunk?: number;
    /** When the prompt took effect. */
    readonly atMs: number;
  }[];
  /** From which chunk on the governor had chunks made with how many steps, guided or not. */
  readonly quality: readonly {
    readonly fromChunk: number;
    readonly steps: number;
    readonly guided: boolean;
  }[];
  /** Chunks before which somebody's picture took the place of the story's past. */
  readonly starts: readonly number[];
  /** The last chunk up to which the tokens' hash is noted. */
  readonly hashedToChunk?: number;
  /** One sentence about a choice that was made, if one was. */
  readonly note?: string;
}

export type Inspection = FilmInspection | JournalInspection;

export interface InspectOptions {
  /** Of several stories in one journal: its number, from 1. Default: the last. */
  readonly story?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * @param source path of an MP4 or WebM film that this program made, path of a journal, or address of a channel's story
 * @throws `film-invalid` or `journal-invalid`, one sentence that names the source
 */
export async function inspect(source: string, options: InspectOptions = {}): Promise<Inspection> {
  const address = /^https?:\/\//i.test(source);
  const kind = address || source === "-" ? "text" : await kindOf(source);
  if (kind !== "text") return inspectFilm(source, kind);
  const { story, note } = await readStory(source, options).catch((error: unknown) => {
    // It was taken for a script and is not even that.
    const isScript = error instanceof EvertaleError && error.code === "script-invalid";
    throw isScript ? neither(source, error) : error;
  });
  if (!("entries" in story)) throw neither(source);
  return inspectJournal(source, story, note);
}

function neither(source: string, cause?: unknown): EvertaleError {
  const message = `${source} is neither a film nor a journal: give an MP4 or WebM film by Evertale, the file of a --journal, or the address of a channel's story.`;
  return new EvertaleError("film-invalid", message, { cause });
}

/** Bytes that tell a file's kind. */
const HEAD_BYTES = 12;

/** Pictures and films that carry no story, by their first letters. */
const WITHOUT_STORY = { GIF8: "a GIF", "\x89PNG": "a PNG picture" } as const;

async function kindOf(file: string): Promise<FilmInspection["container"] | "text"> {
  const head = await firstBytes(file);
  const text = String.fromCharCode(...head);
  if (text.slice(4, 8) === "ftyp") return "mp4";
  if (text.startsWith("\x1aE\xdf\xa3")) return "webm";
  for (const [start, name] of Object.entries(WITHOUT_STORY)) {
    if (!text.startsWith(start)) continue;
    const message = `${file} is ${name}, which does not say how it was made: MP4 and WebM films do, and journals.`;
    throw new EvertaleError("film-invalid", message);
  }
  if (head.length === 0) throw new EvertaleError("film-invalid", `${file} is empty.`);
  return "text";
}

async function firstBytes(file: string): Promise<Uint8Array> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    const why =
      code === "ENOENT"
        ? "is not there"
        : code === "EISDIR"
          ? "is a folder"
          : `cannot be read (${code})`;
    const message = `${file} ${why}: give an MP4 or WebM film, a journal file, or the address of a channel's story.`;
    throw new EvertaleError("film-invalid", message, { cause });
  }
}

function inspectJournal(
  source: string,
  { entries, ...story }: RecordedStory,
  note: string | undefined,
): JournalInspection {
  const prompts = entries.filter((entry) => entry.type === "prompt");
  const segments = prompts.map(({ text, author, chunk, atMs }, i) => {
    const next = prompts[i + 1];
    const toChunk = next === undefined ? {} : { toChunk: next.chunk - 1 };
    return { text, author, fromChunk: chunk, ...toChunk, atMs };
  });
  const quality = entries
    .filter((entry) => entry.type === "quality")
    .map(({ chunk, steps, guided }) => ({ fromChunk: chunk, steps, guided }));
  // A cut goes on from no tokens at all.
  const starts = entries
    .filter((entry) => entry.type === "start" && entry.tokens !== "")
    .map(({ chunk }) => chunk);
  const hashed = entries.findLast((entry) => entry.type === "tokens");
  const { channel, bundle, bundleHash, provider, seed, startedAtMs } = story;
  return {
    kind: "journal",
    source,
    channel,
    bundle,
    bundleHash,
    provider,
    seed,
    startedAtMs,
    segments,
    quality,
    starts,
    ...(hashed === undefined ? {} : { hashedToChunk: hashed.chunk }),
    ...(note === undefined ? {} : { note }),
  };
}
