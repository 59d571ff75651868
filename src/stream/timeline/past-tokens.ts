// The codes of the last chunks, so that a story can be told on from any of them. Knows no channel.
import { EvertaleError } from "../../errors.js";

/** An hour of chunks of a second; a chunk has about a kilobyte. */
const MAX_CHUNKS = 3_600;

export class PastTokens {
  readonly #chunks = new Map<number, Uint16Array>();
  #last = -1;

  /** @param history how many chunks the next one goes on from */
  constructor(private readonly history: number) {}

  add(chunk: number, tokens: Uint16Array): void {
    this.#chunks.set(chunk, tokens.slice());
    this.#last = chunk;
    this.#chunks.delete(chunk - MAX_CHUNKS);
  }

  /** The first and the last chunk that a story can be told on from; undefined before the first was made. */
  get range(): { readonly first: number; readonly last: number } | undefined {
    const first = this.#chunks.keys().next();
    return first.done ? undefined : { first: first.value, last: this.#last };
  }

  /** What was there when `chunk` ended: as much as the next one goes on from, oldest first. Throws `fork-invalid`. */
  upTo(chunk: number): Uint16Array {
    const { range } = this;
    if (range === undefined || chunk < range.first || chunk > range.last) {
      const known =
        range === undefined
          ? "nothing was shown since the server began, so wait for its first picture"
          : `chunks ${range.first} to ${range.last} are kept, name one of them`;
      throw new EvertaleError(
        "fork-invalid",
        `The story cannot be told on from chunk ${chunk}: ${known}.`,
      );
    }
    const parts: Uint16Array[] = [];
    for (let one = chunk; one > chunk - this.history; one--) {
      const tokens = this.#chunks.get(one);
      if (tokens === undefined) break;
      parts.unshift(tokens);
    }
    const joined = new Uint16Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      joined.set(part, at);
      at += part.length;
    }
    return joined;
  }
}
