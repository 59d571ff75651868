// A store in a folder, by LMDB: survives crashes. What it has is in memory too: it is small, and a write shows at once.
// Knows no meaning of what it keeps.
import type { RootDatabase } from "lmdb";
import { EvertaleError, firstLine } from "../../errors.js";
import { makeFolder } from "../../make-folder.js";
import { MemoryStore, type Store, type StoreKey } from "./store.js";
import { storeFault } from "./store-file.js";
import { OpeningMark, opensElsewhere } from "./store-trial.js";

/** Of the layout of keys. A store of a newer program is refused, one of an older is brought up to date. */
export const STORE_FORMAT = 1;
const FORMAT_KEY = "format";

export class DiskStore implements Store {
  readonly #memory = new MemoryStore();
  #written: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | undefined;

  private constructor(
    private readonly database: RootDatabase<unknown, (string | number)[]>,
    private readonly onFault: (error: unknown) => void,
  ) {
    for (const { key, value } of database.getRange({})) this.#memory.put(key, value);
  }

  /** Throws `store-invalid` with one sentence for a folder that cannot be used, is damaged, or is of a newer program. */
  static async open(
    folder: string,
    onFault: (error: unknown) => void,
    opens = opensElsewhere,
  ): Promise<DiskStore> {
    // Where nothing is to be kept its native library is not loaded.
    const { open } = await import("lmdb");
    let database: RootDatabase<unknown, (string | number)[]>;
    const mark = new OpeningMark(folder, opens);
    try {
      makeFolder(folder);
      const fault = storeFault(folder);
      if (fault !== undefined) throw damaged(folder, fault);
      if (!(await mark.set())) {
        throw damaged(folder, "is damaged: the program ended when it was opened");
      }
      database = open({ path: folder, noSubdir: false });
    } catch (cause) {
      if (cause instanceof EvertaleError) throw cause;
      const message = `The store ${folder} cannot be opened: name a folder that can be written with --store.`;
      throw new EvertaleError("store-invalid", message, { cause });
    }
    try {
      const store = await DiskStore.#read(folder, database, onFault);
      mark.remove();
      return store;
    } catch (error) {
      await database.close();
      if (error instanceof EvertaleError) {
        mark.remove();
        throw error;
      }
      throw damaged(folder, `is damaged (${firstLine(error)})`);
    }
  }

  static async #read(
    folder: string,
    database: RootDatabase<unknown, (string | number)[]>,
    onFault: (error: unknown) => void,
  ): Promise<DiskStore> {
    const format = database.get([FORMAT_KEY]);
    if (format !== undefined && (typeof format !== "number" || format > STORE_FORMAT)) {
      const message = `The store ${folder} has the format ${String(format)} of a newer Evertale and this one reads ${STORE_FORMAT}: update, or name another folder with --store.`;
      throw new EvertaleError("store-invalid", message);
    }
    if (format === undefined) await database.put([FORMAT_KEY], STORE_FORMAT);
    return new DiskStore(database, onFault);
  }

  get(key: StoreKey): unknown {
    return this.#memory.get(key);
  }

  put(key: StoreKey, value: unknown): void {
    this.#memory.put(key, value);
    this.#write(this.database.put([...key], value));
  }

  remove(key: StoreKey): void {
    this.#memory.remove(key);
    this.#write(this.database.remove([...key]));
  }

  under(prefix: StoreKey, limit?: number): ReturnType<Store["under"]> {
    return this.#memory.under(prefix, limit);
  }

  close(): Promise<void> {
    this.#closing ??= this.#written.then(() => this.database.close());
    return this.#closing;
  }

  /** LMDB writes in batches; what fails is told, and the stream goes on. */
  #write(done: Promise<boolean>): void {
    this.#written = Promise.all([this.#written, done.catch(this.onFault)]);
  }
}

function damaged(folder: string, fault: string): EvertaleError {
  const message = `The store ${folder} ${fault}: put a copy of it back, or set the folder aside, and with it what moderators decided.`;
  return new EvertaleError("store-invalid", message);
}
