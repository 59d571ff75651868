// A short name for a sequence of tokens. Knows nothing of what they show.
import { createHash } from "node:crypto";
import { bytesOfTokens } from "./token-bytes.js";

/** sha256 (hex) over the codes as 16-bit little-endian numbers: equal tokens, equal hash, on every machine. */
export function hashTokens(tokens: Uint16Array): string {
  return new TokenHash().add(tokens).digest();
}

/** The same hash over tokens that come piece by piece; it can be read at any time. */
export class TokenHash {
  readonly #hash = createHash("sha256");

  add(tokens: Uint16Array): this {
    this.#hash.update(bytesOfTokens(tokens));
    return this;
  }

  /** The hash of all that was added so far, in hexadecimal. */
  digest(): string {
    return this.#hash.copy().digest("hex");
  }
}
