// The journal of a story: everything that is needed to tell it again, and what tells whether it is the same. Append-only.
// Knows no chunk loop.
import {
  deletedIds,
  type JournalEntry,
  type JournalHead,
  withoutWords,
} from "../../journal-format.js";
import { TokenHash } from "../../model/index.js";
import type { JournalFile } from "./journal-file.js";
import type { ToldPast } from "./told-past.js";

/** Entries kept in memory for `GET /api/channels/:c/story`; the file keeps all of them. */
const MAX_ENTRIES = 20_000;
/** Chunks from one hash of the tokens to the next: a telling that differs is known to differ within these. */
const HASH_EVERY = 16;

export class Journal {
  /** Of what a moderator deleted without its words: those are in the file alone. */
  #entries: JournalEntry[] = [];
  #deleted = new Set<string>();
  readonly #hash = new TokenHash();
  #lastChunk = -1;
  #lastHashed = -1;
  #dropped = 0;
  #file: JournalFile | undefined;

  constructor(readonly head: JournalHead) {}

  /** The last chunk that will not change any more; -1 before the first. */
  get lastChunk(): number {
    return this.#lastChunk;
  }

  /** What anybody may read of it, as far as it is in memory, oldest first: what was asked for and not told too. */
  get entries(): readonly JournalEntry[] {
    return this.#entries;
  }

  /** Goes on with what was told before; to be called first. */
  resume(past: ToldPast, atMs: number): void {
    this.#deleted = deletedIds(past.entries);
    this.#entries.push(...past.entries.slice(-MAX_ENTRIES).map((entry) => this.#told(entry)));
    this.#dropped = past.truncated ? 1 : 0;
    this.#lastChunk = past.nextChunk - 1;
    this.#lastHashed = this.#lastChunk;
    this.append({ type: "resumed", chunk: past.nextChunk, atMs });
  }

  /** Writes what comes from now on to a file, which is closed with the journal. To be called before anything is appended. */
  keepIn(file: JournalFile): void {
    this.#file = file;
  }

  /** Whether it has something of this id, and its words. */
  has(id: string): boolean {
    return this.#entries.some((entry) => "id" in entry && entry.id === id);
  }

  append(entry: JournalEntry): void {
    if (entry.type === "refused" && entry.deleted) {
      this.#deleted.add(entry.id);
      this.#entries = this.#entries.map((one) => this.#told(one));
    }
    this.#entries.push(this.#told(entry));
    if (this.#entries.length > MAX_ENTRIES) {
      this.#entries.shift();
      this.#dropped += 1;
    }
    this.#file?.append(entry);
  }

  /** Takes note of the tokens of a chunk that will not change any more; to be called for every chunk, in order. */
  chunk(chunk: number, tokens: Uint16Array): void {
    this.#hash.add(tokens);
    this.#lastChunk = chunk;
    if ((chunk + 1) % HASH_EVERY === 0) this.#noteHash();
    this.#file?.sync();
  }

  /**
   * The journal as it can be sent, up to the last chunk that will not change any more; `truncated` counts entries at the start
   * that are only in the file. What was asked for and not told is left out, and the words of what a moderator deleted. The last entry is always the hash up to the last
   * chunk: where the story stands.
   */
  view(): JournalHead & { readonly entries: readonly JournalEntry[]; readonly truncated: number } {
    const entries = this.#entries.filter(
      ({ type, chunk }) =>
        type === "resumed" ||
        (chunk <= this.#lastChunk && type !== "asked" && type !== "refused" && type !== "obeyed"),
    );
    if (this.#lastHashed < this.#lastChunk) entries.push(this.#hashEntry());
    return { ...this.head, entries, truncated: this.#dropped };
  }

  /** Every line is on its way to the disk then. Idempotent, never throws. */
  close(): void {
    if (this.#lastHashed < this.#lastChunk) this.#noteHash();
    this.#file?.close();
    this.#file = undefined;
  }

  /** What anybody may read of an entry. */
  #told(entry: JournalEntry): JournalEntry {
    return "id" in entry && this.#deleted.has(entry.id) ? withoutWords(entry) : entry;
  }

  #noteHash(): void {
    this.#lastHashed = this.#lastChunk;
    this.append(this.#hashEntry());
  }

  #hashEntry(): JournalEntry {
    return { type: "tokens", chunk: this.#lastChunk, sha256: this.#hash.digest() };
  }
}
