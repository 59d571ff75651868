// Lines that wait in a file until there is room for them in memory again: in their order, each once. Knows no journal.
import { closeSync, ftruncateSync, openSync, readSync, writeSync } from "node:fs";

const READ_BYTES = 256 * 1024;

export class LineSpill {
  #handle: number | undefined;
  #lines = 0;
  /** Where the oldest line begins that is still there, and where the next one goes. */
  #from = 0;
  #to = 0;

  /** The file is made when the first line comes; readable by its owner alone. Whoever gave the path removes it. */
  constructor(private readonly path: string) {}

  /** Lines that are there. */
  get size(): number {
    return this.#lines;
  }

  /** `text` has no end of line in it. False: the disk took it not, or not whole. */
  add(text: string): boolean {
    const bytes = Buffer.from(`${text}\n`);
    try {
      this.#handle ??= openSync(this.path, "w+", 0o600);
      if (writeSync(this.#handle, bytes, 0, bytes.length, this.#to) < bytes.length) return false;
    } catch {
      // A full disk: what is half there is written over by the next one.
      return false;
    }
    this.#to += bytes.length;
    this.#lines += 1;
    return true;
  }

  /** The oldest lines, a quarter of a MiB of them or one that is longer; they are there no more. Throws what the system says. */
  take(): string[] {
    if (this.#handle === undefined || this.#lines === 0) return [];
    for (let bytes = READ_BYTES; ; bytes *= 2) {
      const part = Buffer.alloc(Math.min(bytes, this.#to - this.#from));
      readSync(this.#handle, part, 0, part.length, this.#from);
      const end = part.lastIndexOf(10);
      if (end < 0 && part.length < this.#to - this.#from) continue;
      const lines = part.toString("utf8", 0, end).split("\n");
      this.#from += end + 1;
      this.#lines -= lines.length;
      if (this.#lines === 0) this.#empty(this.#handle);
      return lines;
    }
  }

  /** Idempotent. */
  close(): void {
    if (this.#handle !== undefined) closeSync(this.#handle);
    this.#handle = undefined;
    this.#lines = 0;
  }

  #empty(handle: number): void {
    ftruncateSync(handle, 0);
    this.#from = 0;
    this.#to = 0;
  }
}
