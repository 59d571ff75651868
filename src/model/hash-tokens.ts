// A short name for a sequence of tokens. Knows nothing of what they show.
import { createHash } from "node:crypto";

/** sha256 (hex) over the codes as 16-bit little-endian numbers: equal tokens, equal hash, on every machine. */
export function hashTokens(tokens: Uint16Array): string {
  const bytes = Buffer.alloc(tokens.length * 2);
  tokens.forEach((code, i) => {
    bytes.writeUInt16LE(code, i * 2);
  });
  return createHash("sha256").update(bytes).digest("hex");
}
