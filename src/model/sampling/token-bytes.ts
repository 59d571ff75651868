// Tokens as bytes, the same on every machine. Knows nothing of what they show.

/** The codes as 16-bit little-endian numbers. */
export function bytesOfTokens(tokens: Uint16Array): Buffer {
  const bytes = Buffer.alloc(tokens.length * 2);
  tokens.forEach((code, i) => {
    bytes.writeUInt16LE(code, i * 2);
  });
  return bytes;
}

/** The reverse; a last odd byte is ignored. */
export function tokensOfBytes(bytes: Buffer): Uint16Array {
  return Uint16Array.from({ length: bytes.length >> 1 }, (_, i) => bytes.readUInt16LE(i * 2));
}
