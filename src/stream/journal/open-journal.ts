// Opens the journal that a channel is to be kept in: locked, read as far as the story goes on, or set aside. Knows no channel.
import { existsSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { EvertaleError } from "../../errors.js";
import { partPath } from "../../journal-format.js";
import { makeFolder } from "../../make-folder.js";
import type { ModelInfo } from "../../model/index.js";
import { JournalFile, type JournalFileOptions } from "./journal-file.js";
import { lockJournal, type PlaceLock } from "./journal-lock.js";
import { snapshotPath } from "./story-snapshot.js";
import { readPast, type ToldPast } from "./told-past.js";

export interface JournalWish {
  readonly path: string;
  readonly channel: string;
  /** Whatever the file holds is set aside, and another story begun. */
  readonly anew: boolean;
  /** Where the story lies as its owner knows it, and what to do when it is another's; default: the file, and what there is for files. */
  readonly words?: { readonly what: string; readonly wayOut: string };
}

/** A journal's place that is this server's alone. Whoever opened it closes it. */
export interface JournalPlace {
  readonly path: string;
  /** What was told before; undefined: the story begins, or it is forgotten. */
  readonly past: ToldPast | undefined;
  /** To be called when the story goes on: a long past is megabytes that nobody needs any more. Idempotent. */
  forgetPast(): void;
  /** Creates or continues the file. */
  open(head: JournalFile["head"], options: JournalFileOptions): JournalFile;
  /** Hears where the story stands, as text, whenever that is written down. */
  readonly onState?: (text: string) => void;
  /** Gives the lock up. Idempotent, never throws. */
  close(): void;
}

/**
 * Throws `config-invalid` for a place that cannot be written or is another server's, `journal-invalid` for a file that is no
 * journal, or one of another bundle or channel.
 */
export function openJournal(
  { path, channel, anew, words = wordsOfFile(path) }: JournalWish,
  info: Pick<ModelInfo, "name" | "bundleHash">,
): JournalPlace {
  const lock = locked(path);
  try {
    if (anew) setAside(path);
    let past = readPast(path);
    if (past !== undefined) demandOwn(past, channel, info, words);
    return {
      path,
      get past() {
        return past;
      },
      forgetPast: () => {
        past = undefined;
      },
      open: (head, options) => {
        try {
          return new JournalFile(path, head, options);
        } catch (cause) {
          throw unwritable(path, cause);
        }
      },
      close: () => lock.release(),
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function locked(path: string): PlaceLock {
  try {
    makeFolder(dirname(path), 0o700);
    return lockJournal(path);
  } catch (cause) {
    if (cause instanceof EvertaleError) throw cause;
    throw unwritable(path, cause);
  }
}

function demandOwn(
  { head }: ToldPast,
  channel: string,
  info: Pick<ModelInfo, "name" | "bundleHash">,
  { what, wayOut }: NonNullable<JournalWish["words"]>,
): void {
  if (head.bundleHash !== info.bundleHash) {
    const message = `${what} tells a story of the bundle ${head.bundle} ${head.bundleHash.slice(0, 12)}, and this is ${info.name} ${info.bundleHash.slice(0, 12)}: serve that bundle, ${wayOut}.`;
    throw new EvertaleError("journal-invalid", message);
  }
  if (head.channel !== channel) {
    const message = `${what} is that of the channel "${head.channel}", and this is "${channel}": ${wayOut}.`;
    throw new EvertaleError("journal-invalid", message);
  }
}

function wordsOfFile(path: string): NonNullable<JournalWish["words"]> {
  return {
    what: `The journal ${path}`,
    wayOut:
      "name another file with --journal, or set this one aside and begin a story with --journal-anew",
  };
}

/** With its parts and its snapshot, under a name that says when. */
function setAside(path: string): void {
  rmSync(snapshotPath(path), { force: true });
  if (!existsSync(path)) return;
  const when = new Date().toISOString().replace(/[:.]/g, "-");
  const aside = `${path}.before-${when}`;
  for (let part = 1; existsSync(partPath(path, part)); part++) {
    renameSync(partPath(path, part), partPath(aside, part));
  }
  renameSync(path, aside);
}

function unwritable(path: string, cause: unknown): EvertaleError {
  const { code = "" } = cause as NodeJS.ErrnoException;
  const message = `The journal ${path} cannot be written (${code || String(cause)}): name another file with --journal, or none with --no-journal.`;
  return new EvertaleError("config-invalid", message, { cause });
}
