// The words of the last minutes and from when on each is on screen, kept beside the pictures for the next server. Knows one file.
import { readFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** Words on screen from a moment on. */
export interface WindowCaption {
  /** Of the prompt. */
  readonly id: string;
  readonly text: string;
  readonly chunk: number;
  /** Unix milliseconds. */
  readonly atMs: number;
}

const NAME = "captions.json";
const MOST = 1_000;
const kept = z.array(
  z.object({ id: z.string(), text: z.string(), chunk: z.number(), atMs: z.number() }),
);

export interface CaptionsOptions {
  readonly folder: string;
  /** What an earlier server left is removed. */
  readonly anew: boolean;
  /** The oldest picture that is kept was made then, in Unix milliseconds; undefined while there is none. */
  readonly fromMs: () => number | undefined;
}

export class Captions {
  #captions: WindowCaption[] = [];
  #writing: Promise<void> = Promise.resolve();

  constructor(private readonly options: CaptionsOptions) {
    if (options.anew) this.forget();
    else this.#captions = read(join(options.folder, NAME));
  }

  add(caption: WindowCaption): void {
    this.#captions.push(caption);
    const fromMs = this.options.fromMs() ?? caption.atMs;
    // Those before it are over before the oldest picture.
    const first = this.#captions.findLastIndex(({ atMs }) => atMs <= fromMs);
    this.#captions = this.#captions.slice(Math.max(0, first)).slice(-MOST);
    this.#keep();
  }

  /** A prompt's words are to be read no more: nothing stands where they stood. */
  withdraw(id: string): void {
    if (!this.#captions.some((one) => one.id === id)) return;
    this.#captions = this.#captions.map((one) => (one.id === id ? { ...one, text: "" } : one));
    this.#keep();
  }

  /** The words at a time and all that came after it, up to another. */
  between(fromMs: number, toMs: number): readonly WindowCaption[] {
    const first = this.#captions.findLastIndex(({ atMs }) => atMs <= fromMs);
    return this.#captions.slice(Math.max(0, first)).filter(({ atMs }) => atMs < toMs);
  }

  forget(): void {
    this.#captions = [];
    this.#writing = this.#writing.then(() =>
      rm(join(this.options.folder, NAME), { force: true }).catch(() => {}),
    );
  }

  /** Resolves when what was said last is written. Never rejects. */
  close(): Promise<void> {
    return this.#writing;
  }

  #keep(): void {
    const text = JSON.stringify(this.#captions);
    const { folder } = this.options;
    const path = join(folder, NAME);
    this.#writing = this.#writing.then(async () => {
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(`${path}.part`, text);
        await rename(`${path}.part`, path);
      } catch {
        // A disk that takes no words takes no pictures either, and that is told.
      }
    });
  }
}

function read(path: string): WindowCaption[] {
  try {
    return kept.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return [];
  }
}
