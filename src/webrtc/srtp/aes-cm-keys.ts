// The keys of one kind of packets in one direction, ready for use: AES in counter mode and HMAC-SHA1 of 80 bits (RFC 3711).
// Made for many packets: one cipher object for the life of the keys, since making one costs more than encrypting with it.
// It encrypts counter blocks (ECB), which is the keystream, of all packets at hand in one call. Knows no packet.
import { type Cipher, createCipheriv } from "node:crypto";
import { HmacSha1, isSignedBy } from "../hmac-sha1.js";
import { PACKET_BYTES_MAX, PACKET_OFFSET, type PacketSlot } from "../rtp/packet-slots.js";
import { PACKETS_AT_ONCE_MAX } from "./packet-cipher.js";
import type { SessionKeys } from "./srtp-keys.js";

const BLOCK_BYTES = 16;
const BLOCK_WORDS = 4;
/** Of the 20 octets of HMAC-SHA1 a packet has the first ten. */
export const CM_TAG_BYTES = 10;

/** Counter blocks of the packets at hand. Shared: no call leaves anything in it that the next one reads. */
const counters = Buffer.alloc(
  PACKETS_AT_ONCE_MAX * Math.ceil(PACKET_BYTES_MAX / BLOCK_BYTES) * BLOCK_BYTES,
);
const counterView = new DataView(counters.buffer, counters.byteOffset, counters.byteLength);
const counterWords = new Uint32Array(
  counters.buffer,
  counters.byteOffset,
  counters.byteLength / Uint32Array.BYTES_PER_ELEMENT,
);

/** The number of a block as the last octet of its last word, whichever end of a word the machine begins with. */
const BLOCK_NUMBERS = new Uint32Array(
  Uint8Array.from({ length: 256 * 4 }, (_, i) => (i % 4 === 3 ? i >> 2 : 0)).buffer,
);

/** Octets of keystream, and the same as words of the machine. */
export interface Keystream {
  readonly bytes: Buffer;
  /** Missing where the runtime gave memory that words cannot be read from. */
  readonly words: Uint32Array | undefined;
}

export class AesCmKeys {
  readonly #blocks: Cipher;
  readonly #hmac: HmacSha1;
  /** Salt as big-endian words; the last one has its 16 bits above the block counter. */
  readonly #salt0: number;
  readonly #salt1: number;
  readonly #salt2: number;
  readonly #salt3: number;

  constructor({ cipherKey, salt, authKey }: SessionKeys) {
    this.#blocks = createCipheriv("aes-128-ecb", cipherKey, null).setAutoPadding(false);
    this.#hmac = new HmacSha1(authKey);
    this.#salt0 = salt.readUInt32BE(0);
    this.#salt1 = salt.readUInt32BE(4);
    this.#salt2 = salt.readUInt32BE(8);
    this.#salt3 = salt.readUInt16BE(12) << 16;
  }

  /**
   * Writes the counter blocks of `octets` octets, from block `first` on; gives how many they are. RFC 3711 section 4.1.1: IV = (salt *
   * 2^16) XOR (SSRC * 2^64) XOR (index * 2^16), index = high * 2^16 + low.
   */
  count(first: number, octets: number, ssrc: number, high: number, low: number): number {
    const blocks = Math.ceil(octets / BLOCK_BYTES);
    const from = first * BLOCK_BYTES;
    counterView.setUint32(from, this.#salt0);
    counterView.setUint32(from + 4, this.#salt1 ^ ssrc);
    counterView.setUint32(from + 8, this.#salt2 ^ high);
    counterView.setUint32(from + 12, this.#salt3 ^ (low << 16));
    // The others differ in their last octet alone: a packet has fewer than 256 blocks.
    let at = first * BLOCK_WORDS;
    const word0 = counterWords[at] ?? 0;
    const word1 = counterWords[at + 1] ?? 0;
    const word2 = counterWords[at + 2] ?? 0;
    const word3 = counterWords[at + 3] ?? 0;
    for (let block = 1; block < blocks; block += 1) {
      at += BLOCK_WORDS;
      counterWords[at] = word0;
      counterWords[at + 1] = word1;
      counterWords[at + 2] = word2;
      counterWords[at + 3] = word3 | (BLOCK_NUMBERS[block] ?? 0);
    }
    return blocks;
  }

  /** What the counter blocks encrypt to. */
  keystream(blocks: number): Keystream {
    const bytes = this.#blocks.update(counters.subarray(0, blocks * BLOCK_BYTES));
    const isAligned = bytes.byteOffset % Uint32Array.BYTES_PER_ELEMENT === 0;
    return {
      bytes,
      words: isAligned
        ? new Uint32Array(bytes.buffer, bytes.byteOffset, blocks * BLOCK_WORDS)
        : undefined,
    };
  }

  /** Signs the slot's packet up to `length` octets and writes the tag where the packet has `tagAt` octets. */
  authenticate({ bytes }: PacketSlot, length: number, tagAt: number): void {
    const signature = this.#hmac.sign(bytes, PACKET_OFFSET, PACKET_OFFSET + length);
    bytes.write(signature, PACKET_OFFSET + tagAt, CM_TAG_BYTES, "latin1");
  }

  /** Whether the tag at `tagAt` is that of the slot's packet up to `length` octets. */
  isAuthentic({ bytes }: PacketSlot, length: number, tagAt: number): boolean {
    const signature = this.#hmac.sign(bytes, PACKET_OFFSET, PACKET_OFFSET + length);
    return isSignedBy(signature, bytes, PACKET_OFFSET + tagAt, CM_TAG_BYTES);
  }
}

/**
 * Word by word; beyond the packet's end stands nothing yet that could be spoilt. `at` is a multiple of 4, counted from the slot's
 * begin. Takes the keystream from octet `from` on, and gives where the next packet's begins.
 */
export function xorInto(
  { bytes, words }: PacketSlot,
  at: number,
  keystream: Keystream,
  from: number,
  octets: number,
): number {
  const blocks = Math.ceil(octets / BLOCK_BYTES);
  const end = from + blocks * BLOCK_BYTES;
  const stream = keystream.words;
  if (stream === undefined) {
    for (let i = from; i < end; i += 1) {
      const place = at + i - from;
      bytes[place] = (bytes[place] ?? 0) ^ (keystream.bytes[i] ?? 0);
    }
    return end;
  }
  let place = at / 4;
  for (let i = from / 4; i < end / 4; i += 1) {
    words[place] = (words[place] ?? 0) ^ (stream[i] ?? 0);
    place += 1;
  }
  return end;
}
