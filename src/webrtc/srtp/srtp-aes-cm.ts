// AES in counter mode with HMAC-SHA1 of 80 bits (RFC 3711). Knows keys and packets in slots, no stream.
// Made for many packets: one cipher object for the life of the keys, since making one costs more than encrypting with it.
// It encrypts counter blocks (ECB), which is the keystream, of all packets at hand in one call; HMAC is two calls of the plain hash.
import { type Cipher, createCipheriv, hash } from "node:crypto";
import { PACKET_BYTES_MAX, PACKET_OFFSET, type PacketSlot } from "../rtp/packet-slots.js";
import {
  type ClearPacket,
  PACKETS_AT_ONCE_MAX,
  SRTCP_ENCRYPTED,
  type SrtpCipher,
} from "./packet-cipher.js";
import type { SessionKeys } from "./srtp-keys.js";

const BLOCK_BYTES = 16;
const TAG_BYTES = 10;
const SHA1_BLOCK_BYTES = 64;
const SHA1_BYTES = 20;

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

export class AesCmHmacSha1 implements SrtpCipher {
  readonly #rtp: Direction;
  readonly #rtcp: Direction;

  constructor(rtp: SessionKeys, rtcp: SessionKeys) {
    this.#rtp = new Direction(rtp);
    this.#rtcp = new Direction(rtcp);
  }

  protectRtp(packets: readonly ClearPacket[]): readonly number[] {
    let blocks = 0;
    for (const { slot, headerBytes, length, rollover } of packets) {
      const { view } = slot;
      const iv = {
        ssrc: view.getUint32(PACKET_OFFSET + 8),
        high: rollover,
        low: view.getUint16(PACKET_OFFSET + 2),
      };
      blocks += this.#rtp.count(blocks, length - headerBytes, iv);
    }
    const keystream = this.#rtp.keystream(blocks);
    let at = 0;
    lengths.length = packets.length;
    for (const [i, { slot, headerBytes, length, rollover }] of packets.entries()) {
      at = xorInto(slot, PACKET_OFFSET + headerBytes, keystream, at, length - headerBytes);
      // RFC 3711 section 4.2: the rollover counter is authenticated behind the packet, and not sent.
      slot.view.setUint32(PACKET_OFFSET + length, rollover);
      this.#rtp.authenticate(slot, length + 4, length);
      lengths[i] = length + TAG_BYTES;
    }
    return lengths;
  }

  protectRtcp(slot: PacketSlot, length: number, index: number): number {
    const { view } = slot;
    const iv = {
      ssrc: view.getUint32(PACKET_OFFSET + 4),
      high: index >>> 16,
      low: index & 0xffff,
    };
    const keystream = this.#rtcp.keystream(this.#rtcp.count(0, length - 8, iv));
    xorInto(slot, PACKET_OFFSET + 8, keystream, 0, length - 8);
    view.setUint32(PACKET_OFFSET + length, (index | SRTCP_ENCRYPTED) >>> 0);
    this.#rtcp.authenticate(slot, length + 4, length + 4);
    return length + 4 + TAG_BYTES;
  }
}

/** The keys of one kind of packets, ready for use. */
class Direction {
  readonly #blocks: Cipher;
  /** Salt as big-endian words; the last one has its 16 bits above the block counter. */
  readonly #salt: readonly [number, number, number, number];
  /** What HMAC puts in front of the message, and in front of the inner hash with that hash behind it. */
  readonly #inner = Buffer.alloc(SHA1_BLOCK_BYTES, 0x36);
  readonly #outer = Buffer.alloc(SHA1_BLOCK_BYTES + SHA1_BYTES, 0x5c);

  constructor({ cipherKey, salt, authKey }: SessionKeys) {
    this.#blocks = createCipheriv("aes-128-ecb", cipherKey, null).setAutoPadding(false);
    this.#salt = [
      salt.readUInt32BE(0),
      salt.readUInt32BE(4),
      salt.readUInt32BE(8),
      salt.readUInt16BE(12) << 16,
    ];
    for (const [i, octet] of authKey.entries()) {
      this.#inner[i] = 0x36 ^ octet;
      this.#outer[i] = 0x5c ^ octet;
    }
  }

  /**
   * Writes the counter blocks of `octets` octets, from block `first` on; gives how many they are. RFC 3711 section 4.1.1: IV = (salt *
   * 2^16) XOR (SSRC * 2^64) XOR (index * 2^16), index = high * 2^16 + low.
   */
  count(
    first: number,
    octets: number,
    iv: { readonly ssrc: number; readonly high: number; readonly low: number },
  ): number {
    const blocks = Math.ceil(octets / BLOCK_BYTES);
    const [salt0, salt1, salt2, salt3] = this.#salt;
    const from = first * BLOCK_BYTES;
    counterView.setUint32(from, salt0);
    counterView.setUint32(from + 4, salt1 ^ iv.ssrc);
    counterView.setUint32(from + 8, salt2 ^ iv.high);
    counterView.setUint32(from + 12, salt3 ^ (iv.low << 16));
    // The others differ in their last octet alone: a packet has fewer than 256 blocks.
    let at = from / 4;
    const [word0 = 0, word1 = 0, word2 = 0, word3 = 0] = counterWords.subarray(at, at + 4);
    for (let block = 1; block < blocks; block += 1) {
      at += 4;
      counterWords[at] = word0;
      counterWords[at + 1] = word1;
      counterWords[at + 2] = word2;
      counterWords[at + 3] = word3;
      counters[from + block * BLOCK_BYTES + 15] = block;
    }
    return blocks;
  }

  /** What the counter blocks encrypt to. */
  keystream(blocks: number): Buffer {
    return this.#blocks.update(counters.subarray(0, blocks * BLOCK_BYTES));
  }

  /** Hashes the slot up to `length` octets of packet and writes the tag where the packet has `tagAt` octets. */
  authenticate({ bytes }: PacketSlot, length: number, tagAt: number): void {
    this.#inner.copy(bytes, PACKET_OFFSET - SHA1_BLOCK_BYTES);
    const message = bytes.subarray(PACKET_OFFSET - SHA1_BLOCK_BYTES, PACKET_OFFSET + length);
    this.#outer.write(hash("sha1", message, "binary"), SHA1_BLOCK_BYTES, "latin1");
    bytes.write(hash("sha1", this.#outer, "binary"), PACKET_OFFSET + tagAt, TAG_BYTES, "latin1");
  }
}

/** New lengths of the packets at hand. Shared as the counters are. */
const lengths: number[] = [];

/**
 * Word by word; beyond the packet's end stands nothing yet that could be spoilt. `at` is a multiple of 4. Takes the keystream from `from`
 * on, and gives where the next packet's begins.
 */
function xorInto(
  { bytes, words }: PacketSlot,
  at: number,
  keystream: Buffer,
  from: number,
  octets: number,
): number {
  const used = Math.ceil(octets / BLOCK_BYTES) * BLOCK_BYTES;
  const start = keystream.byteOffset + from;
  if (start % 4 !== 0) {
    for (let i = 0; i < used; i += 1)
      bytes[at + i] = (bytes[at + i] ?? 0) ^ (keystream[from + i] ?? 0);
    return from + used;
  }
  const stream = new Uint32Array(keystream.buffer, start, used / 4);
  const first = at / 4;
  for (let i = 0; i < stream.length; i += 1)
    words[first + i] = (words[first + i] ?? 0) ^ (stream[i] ?? 0);
  return from + used;
}
