// Who said the lines that wait, over a restart: as codes that tell one person from another and name nobody. Knows no line.
import { createHmac, randomBytes } from "node:crypto";
import { MemoryStore, type Store } from "../store/index.js";

const SALT_BYTES = 16;

export class KeptAuthors {
  readonly #salt: string;

  /**
   * The codes of one store are of no use beside those of another.
   * @param before what they were made with before, for a store that outlives nothing
   */
  constructor(
    private readonly channel: string,
    private readonly store: Store,
    before?: string,
  ) {
    const kept = store.get(["salt", "authors"]);
    const known = typeof kept === "string" ? kept : before;
    this.#salt = known ?? randomBytes(SALT_BYTES).toString("base64url");
    if (kept !== this.#salt) store.put(["salt", "authors"], this.#salt);
  }

  /** What the codes are made with, where the store outlives nothing: to be kept beside codes that are to be known again. */
  get unkeptSalt(): string | undefined {
    return this.store instanceof MemoryStore ? this.#salt : undefined;
  }

  /** The same for the same person, for as long as the store lives. */
  codeOf(person: string): string {
    return createHmac("sha256", this.#salt).update(person).digest("base64url");
  }

  /** The code of who said a line; undefined where that is not known. */
  of(id: string): string | undefined {
    const kept = this.store.get(["said", this.channel, id]);
    return typeof kept === "string" ? kept : undefined;
  }

  /** @param code of who said it */
  keep(id: string, code: string): void {
    this.store.put(["said", this.channel, id], code);
  }

  /** It does not wait any more. */
  forget(id: string): void {
    if (this.of(id) !== undefined) this.store.remove(["said", this.channel, id]);
  }

  /** Forgets all but these. */
  keepOnly(ids: ReadonlySet<string>): void {
    for (const { key } of this.store.under(["said", this.channel])) {
      const id = key[2];
      if (typeof id === "string" && !ids.has(id)) this.store.remove(key);
    }
  }
}
