// Opens the RTCP packets that a viewer sends: authenticated, decrypted, not replayed (RFC 3711 section 3.4, RFC 7714
// section 9). Knows keys, no meaning of a packet.
import {
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  timingSafeEqual,
} from "node:crypto";
import { SRTCP_ENCRYPTED } from "./packet-cipher.js";
import { deriveSessionKeys, type MasterKey, type SrtpProfile } from "./srtp-keys.js";

const HEADER_BYTES = 8;
const INDEX_BYTES = 4;
const TAG_BYTES = { "aes-cm-hmac-sha1-80": 10, "aes-gcm": 16 } as const;
/** A viewer speaks for one stream, or two with retransmissions, and may take new names for them: the one that was silent longest gives way. */
const SOURCES_MAX = 8;

/** One direction of one viewer. */
export class SrtcpOpener {
  readonly #key: KeyObject;
  readonly #salt: Buffer;
  readonly #authKey: Buffer;
  /**
   * The last index of each source that sent something authentic, the one heard last at the end. A packet that comes after a younger one
   * is dropped: its news is old.
   */
  readonly #heard = new Map<number, number>();

  constructor(
    private readonly profile: SrtpProfile,
    master: MasterKey,
  ) {
    const { cipherKey, salt, authKey } = deriveSessionKeys(master, "rtcp");
    this.#key = createSecretKey(cipherKey);
    this.#salt = salt;
    this.#authKey = authKey;
  }

  /** The compound packet, or nothing when it is not the viewer's, was heard before, or is not encrypted. */
  open(packet: Buffer): Buffer | undefined {
    const gcm = this.profile === "aes-gcm";
    const end = packet.length - INDEX_BYTES - TAG_BYTES[this.profile];
    if (end < HEADER_BYTES) return undefined;
    const ssrc = packet.readUInt32BE(4);
    const trailer = packet.readUInt32BE(gcm ? packet.length - INDEX_BYTES : end);
    const index = trailer & ~SRTCP_ENCRYPTED;
    if (trailer < SRTCP_ENCRYPTED || index <= (this.#heard.get(ssrc) ?? -1)) return undefined;
    const body = gcm
      ? this.#openGcm(packet, end, ssrc, index)
      : this.#openCm(packet, end, ssrc, index);
    if (body === undefined) return undefined;
    this.#heard.delete(ssrc);
    const [silent] = this.#heard.keys();
    if (this.#heard.size >= SOURCES_MAX && silent !== undefined) this.#heard.delete(silent);
    this.#heard.set(ssrc, index);
    return Buffer.concat([packet.subarray(0, HEADER_BYTES), body]);
  }

  #openGcm(packet: Buffer, end: number, ssrc: number, index: number): Buffer | undefined {
    const iv = Buffer.from(this.#salt);
    iv.writeUInt32BE((iv.readUInt32BE(2) ^ ssrc) >>> 0, 2);
    iv.writeUInt32BE((iv.readUInt32BE(8) ^ index) >>> 0, 8);
    const trailerAt = packet.length - INDEX_BYTES;
    const decipher = createDecipheriv("aes-128-gcm", this.#key, iv);
    decipher.setAAD(Buffer.concat([packet.subarray(0, HEADER_BYTES), packet.subarray(trailerAt)]));
    decipher.setAuthTag(packet.subarray(end, trailerAt));
    const body = decipher.update(packet.subarray(HEADER_BYTES, end));
    try {
      decipher.final();
    } catch {
      return undefined;
    }
    return body;
  }

  #openCm(packet: Buffer, end: number, ssrc: number, index: number): Buffer | undefined {
    const authenticated = packet.subarray(0, end + INDEX_BYTES);
    const tag = createHmac("sha1", this.#authKey).update(authenticated).digest();
    if (!timingSafeEqual(tag.subarray(0, 10), packet.subarray(end + INDEX_BYTES))) return undefined;
    const iv = Buffer.alloc(16);
    this.#salt.copy(iv);
    iv.writeUInt32BE((iv.readUInt32BE(4) ^ ssrc) >>> 0, 4);
    iv.writeUInt32BE((iv.readUInt32BE(8) ^ (index >>> 16)) >>> 0, 8);
    iv.writeUInt16BE(iv.readUInt16BE(12) ^ (index & 0xffff), 12);
    return createDecipheriv("aes-128-ctr", this.#key, iv).update(
      packet.subarray(HEADER_BYTES, end),
    );
  }
}
