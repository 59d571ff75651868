// HMAC-SHA1 (RFC 2104) of many short messages under keys that stay: SRTP's tags, STUN's signatures. Knows octets, no packet.
// The runtime's HMAC makes an object a message, which takes twice as long as two calls of the plain hash.
import { hash } from "node:crypto";

const BLOCK_BYTES = 64;
/** Room that there must be in front of a message: it is written over. */
export const SIGNING_ROOM_BYTES = BLOCK_BYTES;
export const SIGNATURE_BYTES = 20;

/** One key, ready for use. */
export class HmacSha1 {
  /** What is hashed in front of every message, and in front of the inner hash with that hash behind it. */
  readonly #inner = Buffer.alloc(BLOCK_BYTES, 0x36);
  readonly #outer = Buffer.alloc(BLOCK_BYTES + SIGNATURE_BYTES, 0x5c);

  /** A key of more than 64 octets counts as its hash, as the RFC wants it. */
  constructor(key: Buffer) {
    const short = key.length > BLOCK_BYTES ? hash("sha1", key, "buffer") : key;
    for (let i = 0; i < short.length; i += 1) {
      const octet = short[i] ?? 0;
      this.#inner[i] = 0x36 ^ octet;
      this.#outer[i] = 0x5c ^ octet;
    }
  }

  /** Signs the octets `from` to `to`, not included. Gives the signature as 20 characters of Latin-1, an octet each. */
  sign(bytes: Buffer, from: number, to: number): string {
    bytes.set(this.#inner, from - SIGNING_ROOM_BYTES);
    const message = bytes.subarray(from - SIGNING_ROOM_BYTES, to);
    this.#outer.write(hash("sha1", message, "binary"), BLOCK_BYTES, "latin1");
    return hash("sha1", this.#outer, "binary");
  }
}

/** Whether `count` octets from `at` on are the signature's first ones; takes as long whatever differs. */
export function isSignedBy(signature: string, bytes: Buffer, at: number, count: number): boolean {
  let differs = 0;
  for (let i = 0; i < count; i += 1) differs |= signature.charCodeAt(i) ^ (bytes[at + i] ?? -1);
  return differs === 0;
}
