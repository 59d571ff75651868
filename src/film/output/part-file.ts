// Files that only get their proper name when they are whole. Knows paths and bytes; no film and no format.
import { createWriteStream, existsSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import * as nodeFiles from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { EvertaleError } from "../../errors.js";

/** What is needed of an open file. */
export type OpenFile = Pick<FileHandle, "read" | "write" | "close">;

/** What is needed of a disk: `node:fs/promises`, or a fake that is full. */
export interface Files {
  open(path: string, flags: string): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  rm(path: string, options: { force: boolean }): Promise<void>;
  mkdir(path: string): Promise<unknown>;
}

export const diskFiles: Files = nodeFiles;

/** Where the bytes of a film go. Positions are in bytes from its start. */
export interface ByteSink {
  /** Resolves when the bytes are taken. Throws `output-failed` in one sentence; then nothing more can be written. */
  write(data: Uint8Array, position: number): Promise<void>;
  /** What was written is whole: gives it its name. */
  commit(): Promise<void>;
  /** What was written is of no use: removes it. Never throws. */
  discard(): Promise<void>;
}

/** A file written as `NAME.part` and renamed at the end, over a file that was there before. */
export class PartFile implements ByteSink {
  #state: "open" | "done" = "open";
  #failure: EvertaleError | undefined;

  private constructor(
    readonly path: string,
    private readonly files: Files,
    private readonly handle: OpenFile,
  ) {}

  /** Throws `output-invalid` when it cannot be made: folder missing, not allowed, a folder itself. */
  static async create(path: string, files: Files = diskFiles): Promise<PartFile> {
    try {
      return new PartFile(path, files, await files.open(`${path}.part`, "w+"));
    } catch (cause) {
      throw openError(path, cause);
    }
  }

  async write(data: Uint8Array, position: number): Promise<void> {
    // There may be room again, but what is missing in between stays missing.
    if (this.#failure !== undefined) throw this.#failure;
    let done = 0;
    try {
      // A disk about to be full takes a part without complaint: the next call says why.
      while (done < data.length) {
        const { bytesWritten } = await this.handle.write(
          data,
          done,
          data.length - done,
          position + done,
        );
        done += bytesWritten;
      }
    } catch (cause) {
      this.#failure = writeError(this.path, cause);
      throw this.#failure;
    }
  }

  /** Up to `length` bytes from `position` on; fewer at the end. */
  async read(position: number, length: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(length);
    let done = 0;
    while (done < length) {
      const { bytesRead } = await this.handle.read(bytes, done, length - done, position + done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return bytes.subarray(0, done);
  }

  async commit(): Promise<void> {
    if (this.#state === "done") return;
    if (this.#failure !== undefined) throw this.#failure;
    this.#state = "done";
    try {
      await this.handle.close();
      await this.files.rename(`${this.path}.part`, this.path);
    } catch (cause) {
      await this.files.rm(`${this.path}.part`, { force: true }).catch(() => {});
      throw writeError(this.path, cause);
    }
  }

  async discard(): Promise<void> {
    if (this.#state === "done") return;
    this.#state = "done";
    // What cannot be closed or removed is named by its ending as not whole.
    await this.handle.close().catch(() => {});
    await this.files.rm(`${this.path}.part`, { force: true }).catch(() => {});
  }
}

/** Writes a whole small file, under its name only when it is complete. */
export async function writeWhole(
  path: string,
  data: Uint8Array,
  files: Files = diskFiles,
): Promise<void> {
  const file = await PartFile.create(path, files);
  try {
    await file.write(data, 0);
    await file.commit();
  } finally {
    await file.discard();
  }
}

/** Bytes to a stream such as the standard output: each after the one before, no way back. */
export class StreamSink implements ByteSink {
  #position = 0;
  #failure: unknown;

  constructor(
    private readonly stream: Writable,
    /** What errors call it. */
    private readonly name = "the standard output",
    /** The stream is this sink's to end. */
    private readonly owned = false,
  ) {
    // Without a listener a reader that goes away would end the program with a stack.
    stream.on("error", (error) => {
      this.#failure = error;
    });
  }

  /** Writes to a named pipe or a device, which stays what it is. Throws `output-invalid` when it cannot be opened. */
  static async open(path: string): Promise<StreamSink> {
    const stream = createWriteStream(path, { flags: "w" });
    const opened = await new Promise<unknown>((resolve) => {
      stream.once("open", () => resolve(undefined));
      stream.once("error", resolve);
    });
    if (opened !== undefined) throw openError(path, opened);
    return new StreamSink(stream, path, true);
  }

  async write(data: Uint8Array, position: number): Promise<void> {
    if (this.#failure !== undefined) throw streamError(this.name, this.#failure);
    if (position !== this.#position) {
      throw new RangeError(`a stream stands at ${this.#position}, not at ${position}`);
    }
    this.#position += data.length;
    // Called when the bytes are handed on: that is the back-pressure.
    await new Promise<void>((resolve) => {
      this.stream.write(data, (error) => {
        this.#failure ??= error ?? undefined;
        resolve();
      });
    });
    if (this.#failure !== undefined) throw streamError(this.name, this.#failure);
  }

  /** Whoever reads a pipe sees its end only when it is closed. */
  async commit(): Promise<void> {
    if (this.owned) await new Promise<void>((resolve) => this.stream.end(() => resolve()));
  }

  async discard(): Promise<void> {
    if (this.owned) this.stream.destroy();
  }
}

/** The sentence for a file that cannot be begun. */
export function openError(path: string, cause: unknown): EvertaleError {
  return new EvertaleError("output-invalid", openSentence(path, codeOf(cause)), { cause });
}

function openSentence(path: string, code: string): string {
  const folder = dirname(path);
  switch (code) {
    case "ENOENT":
      // Such as the folders of /proc, which are no places for files.
      if (existsSync(folder)) {
        return `No file can be made in ${folder}: name another place with -o.`;
      }
      return `The folder ${folder} does not exist, so ${basename(path)} cannot be written there: make the folder first or name another with -o.`;
    case "ENOTDIR":
      return `${folder} is not a folder, so ${basename(path)} cannot be written there: name another place with -o.`;
    case "EISDIR":
      return `${path} is a folder: name a file in it with -o, such as ${join(path, "film.mp4")}.`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return `${path} may not be written (${code}): name a place with -o where you may write.`;
    case "ENOSPC":
    case "EDQUOT":
      return `The disk is full, so ${path} cannot be written: make room or name another place with -o.`;
    default:
      return `${path} cannot be written (${code}): name another place with -o.`;
  }
}

/** The sentence for a file that broke off. */
export function writeError(path: string, cause: unknown): EvertaleError {
  const code = codeOf(cause);
  const reason =
    code === "ENOSPC" || code === "EDQUOT"
      ? `The disk became full while ${path} was written`
      : `${path} could not be written to its end (${code})`;
  return new EvertaleError(
    "output-failed",
    `${reason}; what was half written is removed: make room or name another place with -o.`,
    { cause },
  );
}

function streamError(name: string, cause: unknown): EvertaleError {
  const code = codeOf(cause);
  return new EvertaleError(
    "output-failed",
    code === "EPIPE"
      ? `Whoever read the film from ${name} has gone: nothing more is drawn.`
      : `The film could not be written to ${name} (${code}).`,
    { cause },
  );
}

function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string")
    return error.code;
  return error instanceof Error ? error.message : String(error);
}
