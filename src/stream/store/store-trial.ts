// A store that ended the program when it was opened last is opened by another process first: LMDB takes the whole program along over a page that
// is damaged (lmdb 3.5.6). Knows no key.
import { spawn } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A store is megabytes at most. */
const TRIAL_MS = 20_000;

/** Reads all of it. */
const TRIAL = `
const { open } = await import(process.argv[2]);
const database = open({ path: process.argv[3], noSubdir: false, readOnly: true });
for (const { key, value } of database.getRange({})) void [key, value];
await database.close();
`;

/** To be made before a store is opened, and to be kept when all of it is read. */
export class OpeningMark {
  readonly #path: string;

  /** @param opens whether another process gets through all of a store */
  constructor(
    private readonly folder: string,
    private readonly opens: (folder: string) => Promise<boolean>,
  ) {
    this.#path = join(folder, "opening");
  }

  /** Sets the mark; false when the mark of somebody who never got through is there and another process does not either. */
  async set(): Promise<boolean> {
    if (existsSync(this.#path) && !(await this.opens(this.folder))) return false;
    writeFileSync(this.#path, "");
    return true;
  }

  remove(): void {
    rmSync(this.#path, { force: true });
  }
}

/** Whether another process gets through all of the store in a folder. Never rejects. */
export function opensElsewhere(folder: string): Promise<boolean> {
  const lmdb = import.meta.resolve("lmdb");
  const trial = ["--input-type=module", "--eval", TRIAL, "trial", lmdb, folder];
  const child = spawn(process.execPath, trial, { stdio: "ignore", timeout: TRIAL_MS });
  return new Promise((resolve) => {
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  });
}
