// Lines on their way to a journal's file: at once, in order, through full disks, set aside when it grows too large.
// Knows no entry's meaning.
import {
  closeSync,
  existsSync,
  fchmodSync,
  fdatasync,
  fstatSync,
  openSync,
  readSync,
  renameSync,
  writeSync,
} from "node:fs";
import { type JournalEntry, type JournalHead, partPath } from "../../journal-format.js";

/** Lines that wait for a disk that takes none; of more the oldest are lost, and counted. */
const MOST_WAITING = 5_000;
const ROTATE_BYTES = 16_000_000;
const RETRY_MS = 1_000;

export interface JournalFileOptions {
  readonly nowMs: () => number;
  /** The file cannot be written, or can be again, in one sentence. */
  readonly onTrouble: (sentence: string) => void;
  /** From how many bytes on the file is set aside. Default 16 MB. */
  readonly rotateBytes?: number;
  /** Writes to the disk; returns how many bytes it took. Tests hand in a full one. Default `writeSync`. */
  readonly write?: (handle: number, bytes: Uint8Array) => number;
  /** Hears every line too, as it is appended, without its end. False: it has not taken it, which counts as lost. */
  readonly onLine?: (text: string) => boolean;
}

/** How the file fares. */
export interface JournalFileState {
  /** False while the disk takes no lines. */
  readonly writing: boolean;
  readonly waiting: number;
  /** Lines that are not in the file, or were not taken by whoever hears them too. */
  readonly lost: number;
}

/**
 * What is appended is with the kernel when `append` returns, so that a killed server loses none of it; a few hundred bytes take
 * some microseconds. Never throws after it was opened.
 */
export class JournalFile {
  readonly #waiting: string[] = [];
  readonly #write: (handle: number, bytes: Uint8Array) => number;
  #handle: number;
  #bytes: number;
  /** The last line on the disk has no end. */
  #torn: boolean;
  #troubleSinceMs: number | undefined;
  #lost = 0;
  #lostTold = 0;
  #lostElsewhere = 0;
  #retryAtMs = 0;
  #part: number;
  #syncing = false;
  #closed = false;

  /** Throws what the system says when the file cannot be opened. Readable by its owner alone. */
  constructor(
    readonly path: string,
    private readonly head: JournalHead,
    private readonly options: JournalFileOptions,
  ) {
    this.#write = options.write ?? ((handle, bytes) => writeSync(handle, bytes));
    this.#handle = openSync(path, "a+", 0o600);
    fchmodSync(this.#handle, 0o600);
    this.#bytes = fstatSync(this.#handle).size;
    this.#torn = this.#bytes > 0 && !endsWhole(this.#handle, this.#bytes);
    this.#part = head.part ?? 1;
    if (this.#bytes === 0) this.append(head);
  }

  get state(): JournalFileState {
    const writing = this.#troubleSinceMs === undefined;
    const lost = this.#lost + this.#lostElsewhere;
    return { writing, waiting: this.#waiting.length, lost };
  }

  append(value: JournalHead | JournalEntry): void {
    if (this.#closed) return;
    const text = JSON.stringify(value);
    if (this.options.onLine?.(text) === false) this.#lostElsewhere += 1;
    this.#waiting.push(text);
    if (this.#waiting.length > MOST_WAITING) {
      this.#waiting.shift();
      this.#lost += 1;
    }
    if (this.#troubleSinceMs === undefined || this.options.nowMs() >= this.#retryAtMs) {
      this.#flush("chunk" in value ? value.chunk : 0);
    }
  }

  /** Brings what was written to the disk itself, in the background: a power cut then costs a second at most. */
  sync(): void {
    if (this.#syncing || this.#closed) return;
    this.#syncing = true;
    fdatasync(this.#handle, () => {
      this.#syncing = false;
    });
  }

  /** Idempotent. */
  close(): void {
    if (this.#closed) return;
    this.#flush(0);
    this.#closed = true;
    closeSync(this.#handle);
  }

  #flush(chunk: number): void {
    const gap = this.#gap(chunk);
    const lines = gap === undefined ? this.#waiting : [gap, ...this.#waiting];
    if (lines.length === 0) return;
    const text = `${this.#torn ? "\n" : ""}${lines.join("\n")}\n`;
    const bytes = Buffer.from(text);
    try {
      const written = this.#write(this.#handle, bytes);
      if (written < bytes.length) throw new Error(`the disk took ${written} of ${bytes.length}`);
    } catch (error) {
      this.#fail(error);
      return;
    }
    this.#bytes += bytes.length;
    this.#torn = false;
    this.#waiting.length = 0;
    this.#recovered();
    if (this.#bytes >= (this.options.rotateBytes ?? ROTATE_BYTES)) this.#rotate();
  }

  #gap(chunk: number): string | undefined {
    const fromMs = this.#troubleSinceMs;
    if (fromMs === undefined) return undefined;
    const atMs = this.options.nowMs();
    const lost = this.#lost - this.#lostTold;
    return JSON.stringify({ type: "gap", chunk, fromMs, atMs, lost } satisfies JournalEntry);
  }

  #fail(error: unknown): void {
    const nowMs = this.options.nowMs();
    this.#retryAtMs = nowMs + RETRY_MS;
    // Whatever part of the lines got there is begun anew on a line of its own; whole ones among it are read twice, which is no harm.
    this.#torn = true;
    if (this.#troubleSinceMs !== undefined) return;
    this.#troubleSinceMs = nowMs;
    const reason = error instanceof Error ? error.message : String(error);
    this.options.onTrouble(
      `The journal ${this.path} cannot be written (${reason}): its lines wait in memory, make room on the disk.`,
    );
  }

  #recovered(): void {
    if (this.#troubleSinceMs === undefined) return;
    this.#troubleSinceMs = undefined;
    const lost = this.#lost - this.#lostTold;
    this.#lostTold = this.#lost;
    this.options.onTrouble(
      `The journal ${this.path} is written again${lost > 0 ? `; ${lost} lines are lost` : ""}.`,
    );
  }

  /** The file becomes one of the story's earlier parts, a new one goes on. */
  #rotate(): void {
    try {
      const aside = partPath(this.path, this.#part);
      if (existsSync(aside)) throw new Error(`${aside} is there already`);
      renameSync(this.path, aside);
      const handle = openSync(this.path, "a+", 0o600);
      closeSync(this.#handle);
      this.#handle = handle;
      this.#bytes = 0;
      this.#part += 1;
      this.append({ ...this.head, part: this.#part });
    } catch (error) {
      // It goes on in the file that it has.
      this.#bytes = 0;
      const reason = error instanceof Error ? error.message : String(error);
      this.options.onTrouble(`The journal ${this.path} cannot be set aside (${reason}).`);
    }
  }
}

function endsWhole(handle: number, bytes: number): boolean {
  const last = Buffer.alloc(1);
  readSync(handle, last, 0, 1, bytes - 1);
  return last[0] === 10;
}
