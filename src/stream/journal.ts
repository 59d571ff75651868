// The journal of a story: everything that is needed to tell it again. Append-only. Knows no chunk loop.
import { type FileHandle, open } from "node:fs/promises";
import { concatMap, Subject } from "rxjs";
import { EvertaleError } from "../errors.js";

export const JOURNAL_FORMAT = 1;

/** The first line: same bundle, same provider, same seed and same entries make the same film. */
export interface JournalHead {
  readonly type: "story";
  readonly format: number;
  readonly channel: string;
  readonly bundle: string;
  readonly bundleHash: string;
  readonly provider: string;
  readonly seed: number;
  readonly startedAtMs: number;
}

export type JournalEntry =
  | {
      readonly type: "prompt";
      /** First chunk made under it. */
      readonly chunk: number;
      readonly id: string;
      readonly text: string;
      readonly author: string;
      readonly atMs: number;
    }
  /** From `chunk` on, chunks are made with this many steps, guided or not. */
  | {
      readonly type: "quality";
      readonly chunk: number;
      readonly steps: number;
      readonly guided: boolean;
    };

/** Entries kept in memory for `GET /api/channels/:c/story`; the file keeps all of them. */
const MAX_ENTRIES = 20_000;
/** Lines that may wait for the disk; beyond that the file is given up, the stream goes on. */
const MAX_UNWRITTEN = 1_000;

export class Journal {
  readonly #entries: JournalEntry[] = [];
  readonly #lines = new Subject<string>();
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

  /** The journal as it can be sent; `truncated` counts entries at the start that are only in the file. */
  view(): JournalHead & { readonly entries: readonly JournalEntry[]; readonly truncated: number } {
    return { ...this.head, entries: [...this.#entries], truncated: this.#dropped };
  }

  /** Resolves when every line is on its way to the disk. Idempotent, never throws. */
  async close(): Promise<void> {
    this.#lines.complete();
    await this.#written;
    const file = this.#file;
    this.#file = undefined;
    await file?.close().catch(this.onFileError);
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
