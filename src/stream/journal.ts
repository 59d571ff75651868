// The journal of a story: everything that is needed to tell it again, and what tells whether it is the same. Append-only.
// Knows no chunk loop.
import { type FileHandle, open } from "node:fs/promises";
import { concatMap, Subject } from "rxjs";
import { EvertaleError } from "../errors.js";
import type { JournalEntry, JournalHead } from "../journal-format.js";
import { TokenHash } from "../model/index.js";

/** Entries kept in memory for `GET /api/channels/:c/story`; the file keeps all of them. */
const MAX_ENTRIES = 20_000;
/** Chunks from one hash of the tokens to the next: a telling that differs is known to differ within these. */
const HASH_EVERY = 16;
/** Lines that may wait for the disk; beyond that the file is given up, the stream goes on. */
const MAX_UNWRITTEN = 1_000;

export class Journal {
  readonly #entries: JournalEntry[] = [];
  readonly #lines = new Subject<string>();
  readonly #hash = new TokenHash();
  #lastChunk = -1;
  #lastHashed = -1;
  #dropped = 0;
  #unwritten = 0;
  #file: FileHandle | undefined;
  #written: Promise<void> = Promise.resolve();

  constructor(
    readonly head: JournalHead,
    private readonly onFileError: (error: unknown) => void = () => {},
  ) {}

  /** Writes the journal to `file` too, as JSON lines, appended. Throws `config-invalid` when it cannot be opened. */
  async keepIn(file: string): Promise<void> {
    try {
      this.#file = await open(file, "a");
    } catch (cause) {
      throw new EvertaleError(
        "config-invalid",
        `The journal file ${file} cannot be opened for writing: name another one or make its folder.`,
        { cause },
      );
    }
    const handle = this.#file;
    this.#written = new Promise((resolve) => {
      this.#lines
        // concatMap: lines go to the disk one after another, in order.
        .pipe(
          concatMap(async (line) => {
            await handle.appendFile(line);
            this.#unwritten -= 1;
          }),
        )
        .subscribe({
          error: (error: unknown) => {
            this.#file = undefined;
            this.onFileError(error);
            resolve();
          },
          complete: () => resolve(),
        });
    });
    this.#line(this.head);
    for (const entry of this.#entries) this.#line(entry);
  }

  append(entry: JournalEntry): void {
    this.#entries.push(entry);
    if (this.#entries.length > MAX_ENTRIES) {
      this.#entries.shift();
      this.#dropped += 1;
    }
    this.#line(entry);
  }

  /** Takes note of a finished chunk's tokens; to be called for every chunk, in order. */
  chunk(chunk: number, tokens: Uint16Array): void {
    this.#hash.add(tokens);
    this.#lastChunk = chunk;
    if ((chunk + 1) % HASH_EVERY === 0) this.#noteHash();
  }

  /**
   * The journal as it can be sent; `truncated` counts entries at the start that are only in the file. The last entry is always
   * the hash up to the last chunk: where the story stands.
   */
  view(): JournalHead & { readonly entries: readonly JournalEntry[]; readonly truncated: number } {
    const entries = [...this.#entries];
    if (this.#lastHashed < this.#lastChunk) entries.push(this.#hashEntry());
    return { ...this.head, entries, truncated: this.#dropped };
  }

  /** Resolves when every line is on its way to the disk. Idempotent, never throws. */
  async close(): Promise<void> {
    if (this.#lastHashed < this.#lastChunk) this.#noteHash();
    this.#lines.complete();
    await this.#written;
    const file = this.#file;
    this.#file = undefined;
    await file?.close().catch(this.onFileError);
  }

  #noteHash(): void {
    this.#lastHashed = this.#lastChunk;
    this.append(this.#hashEntry());
  }

  #hashEntry(): JournalEntry {
    return { type: "tokens", chunk: this.#lastChunk, sha256: this.#hash.digest() };
  }

  #line(value: JournalHead | JournalEntry): void {
    if (this.#file === undefined) return;
    if (this.#unwritten >= MAX_UNWRITTEN) {
      this.#lines.error(new Error(`the disk is ${MAX_UNWRITTEN} lines behind`));
      return;
    }
    this.#unwritten += 1;
    this.#lines.next(`${JSON.stringify(value)}\n`);
  }
}
