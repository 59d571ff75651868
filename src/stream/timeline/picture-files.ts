// Small pictures as files in a folder of their own, written one after another. Knows names and bytes alone.
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

const NAME = /^([\w-]{1,64})\.webp$/;
/** Larger files are none of ours. */
const MOST_BYTES = 65_536;

export class PictureFiles {
  #writing: Promise<void> = Promise.resolve();

  /** @param onFault told of a file that could not be written or removed */
  constructor(
    private readonly folder: string,
    private readonly onFault: (error: unknown) => void,
  ) {}

  /** The newest of them by their ids, oldest first; the others are removed. Never rejects. */
  async load(most: number): Promise<readonly (readonly [string, Uint8Array])[]> {
    const names = await readdir(this.folder).catch(() => []);
    const known = await Promise.all(
      names.filter((name) => NAME.test(name)).map((n) => this.#look(n)),
    );
    const sorted = known.toSorted((a, b) => a.atMs - b.atMs);
    for (const { id } of sorted.slice(0, Math.max(0, sorted.length - most))) this.remove(id);
    const pictures: (readonly [string, Uint8Array])[] = [];
    for (const { id, bytes } of sorted.slice(-most)) {
      if (bytes > MOST_BYTES) continue;
      const file = await readFile(this.#path(id)).catch(() => undefined);
      if (file !== undefined) pictures.push([id, file]);
    }
    return pictures;
  }

  write(id: string, file: Uint8Array): void {
    if (!NAME.test(`${id}.webp`)) return;
    this.#then(async () => {
      await mkdir(this.folder, { recursive: true });
      // Whole or not at all.
      await writeFile(`${this.#path(id)}.part`, file);
      await rename(`${this.#path(id)}.part`, this.#path(id));
    });
  }

  remove(id: string): void {
    if (NAME.test(`${id}.webp`)) this.#then(() => rm(this.#path(id), { force: true }));
  }

  /** Resolves when everything is written. Never rejects. */
  close(): Promise<void> {
    return this.#writing;
  }

  #then(work: () => Promise<void>): void {
    this.#writing = this.#writing.then(work).catch(this.onFault);
  }

  async #look(name: string): Promise<{ id: string; atMs: number; bytes: number }> {
    const id = NAME.exec(name)?.[1] ?? "";
    const found = await stat(join(this.folder, name)).catch(() => undefined);
    return { id, atMs: found?.mtimeMs ?? 0, bytes: found?.size ?? 0 };
  }

  #path(id: string): string {
    return join(this.folder, `${id}.webp`);
  }
}
