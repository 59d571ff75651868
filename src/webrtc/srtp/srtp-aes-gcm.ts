// AES-GCM for SRTP (RFC 7714). Knows keys and packets in slots, no stream.
import { createCipheriv, createSecretKey, type KeyObject } from "node:crypto";
import { PACKET_OFFSET, type PacketSlot } from "../rtp/packet-slots.js";
import { type ClearPacket, SRTCP_ENCRYPTED, type SrtpCipher } from "./packet-cipher.js";
import type { SessionKeys } from "./srtp-keys.js";

const TAG_BYTES = 16;

export class AesGcm implements SrtpCipher {
  readonly #rtpKey: KeyObject;
  readonly #rtcpKey: KeyObject;
  readonly #rtpSalt: Buffer;
  readonly #rtcpSalt: Buffer;

  constructor(rtp: SessionKeys, rtcp: SessionKeys) {
    this.#rtpKey = createSecretKey(rtp.cipherKey);
    this.#rtcpKey = createSecretKey(rtcp.cipherKey);
    this.#rtpSalt = rtp.salt;
    this.#rtcpSalt = rtcp.salt;
  }

  protectRtp(packets: readonly ClearPacket[]): readonly number[] {
    return packets.map((packet) => this.#protect(packet));
  }

  #protect({ slot, headerBytes, length, rollover }: ClearPacket): number {
    const { bytes, view } = slot;
    // RFC 7714 section 8.1: SSRC, rollover counter and sequence number.
    writeIv(this.#rtpSalt, view.getUint32(PACKET_OFFSET + 8), rollover);
    iv.setUint16(10, iv.getUint16(10) ^ view.getUint16(PACKET_OFFSET + 2));
    const body = PACKET_OFFSET + headerBytes;
    const end = PACKET_OFFSET + length;
    const cipher = createCipheriv("aes-128-gcm", this.#rtpKey, ivBytes);
    cipher.setAAD(bytes.subarray(PACKET_OFFSET, body));
    cipher.update(bytes.subarray(body, end)).copy(bytes, body);
    cipher.final();
    cipher.getAuthTag().copy(bytes, end);
    return length + TAG_BYTES;
  }

  protectRtcp({ bytes, view }: PacketSlot, length: number, index: number): number {
    // RFC 7714 section 9.1: SSRC and SRTCP index; section 9.2: the index with its flag is authenticated data too.
    writeIv(this.#rtcpSalt, view.getUint32(PACKET_OFFSET + 4), 0);
    iv.setUint32(8, iv.getUint32(8) ^ index);
    const body = PACKET_OFFSET + 8;
    const end = PACKET_OFFSET + length;
    const trailer = Buffer.alloc(4);
    trailer.writeUInt32BE((index | SRTCP_ENCRYPTED) >>> 0);
    const cipher = createCipheriv("aes-128-gcm", this.#rtcpKey, ivBytes);
    cipher.setAAD(Buffer.concat([bytes.subarray(PACKET_OFFSET, body), trailer]));
    cipher.update(bytes.subarray(body, end)).copy(bytes, body);
    cipher.final();
    cipher.getAuthTag().copy(bytes, end);
    trailer.copy(bytes, end + TAG_BYTES);
    return length + TAG_BYTES + 4;
  }
}

/** The initialisation vector of the packet at hand. Shared: a cipher copies it when it is made. */
const ivBytes = Buffer.alloc(12);
const iv = new DataView(ivBytes.buffer, ivBytes.byteOffset, ivBytes.byteLength);

/** Octets 2 to 5: SSRC; 6 to 9: `middle`; the whole XOR the salt. */
function writeIv(salt: Buffer, ssrc: number, middle: number): void {
  salt.copy(ivBytes);
  iv.setUint32(2, iv.getUint32(2) ^ ssrc);
  iv.setUint32(6, iv.getUint32(6) ^ middle);
}
