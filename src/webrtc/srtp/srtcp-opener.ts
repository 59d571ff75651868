// Opens the RTCP packets that a viewer sends: authenticated, decrypted, not replayed (RFC 3711 section 3.4, RFC 7714
// section 9). Knows keys, no meaning of a packet.
import { createDecipheriv, createSecretKey, type KeyObject } from "node:crypto";
import { PACKET_OFFSET, PacketSlots } from "../rtp/packet-slots.js";
import { AesCmKeys, CM_TAG_BYTES, xorInto } from "./aes-cm-keys.js";
import { SRTCP_ENCRYPTED } from "./packet-cipher.js";
import { deriveSessionKeys, type MasterKey, type SrtpProfile } from "./srtp-keys.js";

const HEADER_BYTES = 8;
const INDEX_BYTES = 4;
const TAG_BYTES = { "aes-cm-hmac-sha1-80": CM_TAG_BYTES, "aes-gcm": 16 } as const;
/** No link's datagrams are larger; fewer blocks than a packet may have. */
const PACKET_MAX_BYTES = 2048;
/** Where packets in counter mode are opened. Shared: no call leaves anything in it that the next one reads. */
const slot = new PacketSlots(1, PACKET_OFFSET + PACKET_MAX_BYTES + 16).take();
/** A viewer speaks for one stream, or two with retransmissions, and may take new names for them: the one that was silent longest gives way. */
const SOURCES_MAX = 8;

/** One direction of one viewer. */
export class SrtcpOpener {
  readonly #keys: AesCmKeys | GcmKeys;
  readonly #tagBytes: number;
  /**
   * The last index of each source that sent something authentic, the one heard last at the end. A packet that comes after a younger one
   * is dropped: its news is old.
   */
  readonly #heard = new Map<number, number>();

  constructor(profile: SrtpProfile, master: MasterKey) {
    const keys = deriveSessionKeys(master, "rtcp");
    this.#keys =
      profile === "aes-gcm"
        ? { key: createSecretKey(keys.cipherKey), salt: keys.salt }
        : new AesCmKeys(keys);
    this.#tagBytes = TAG_BYTES[profile];
  }

  /**
   * The compound packet, or nothing when it is not the viewer's, was heard before, or is not encrypted. Its memory is the opener's: it
   * is to be read before anything else is opened.
   */
  open(packet: Buffer): Buffer | undefined {
    const keys = this.#keys;
    const end = packet.length - INDEX_BYTES - this.#tagBytes;
    if (end < HEADER_BYTES || packet.length > PACKET_MAX_BYTES) return undefined;
    const ssrc = packet.readUInt32BE(4);
    const isCm = keys instanceof AesCmKeys;
    const trailer = packet.readUInt32BE(isCm ? end : packet.length - INDEX_BYTES);
    const index = trailer & ~SRTCP_ENCRYPTED;
    if (trailer < SRTCP_ENCRYPTED || index <= (this.#heard.get(ssrc) ?? -1)) return undefined;
    const opened = isCm
      ? openCm(keys, packet, { end, ssrc, index })
      : openGcm(keys, packet, { end, ssrc, index });
    if (opened === undefined) return undefined;
    this.#heard.delete(ssrc);
    const [silent] = this.#heard.keys();
    if (this.#heard.size >= SOURCES_MAX && silent !== undefined) this.#heard.delete(silent);
    this.#heard.set(ssrc, index);
    return opened;
  }
}

interface GcmKeys {
  readonly key: KeyObject;
  readonly salt: Buffer;
}
interface Place {
  /** Of what is encrypted. */
  readonly end: number;
  readonly ssrc: number;
  readonly index: number;
}

function openGcm({ key, salt }: GcmKeys, packet: Buffer, place: Place): Buffer | undefined {
  const { end, ssrc, index } = place;
  const iv = Buffer.from(salt);
  iv.writeUInt32BE((iv.readUInt32BE(2) ^ ssrc) >>> 0, 2);
  iv.writeUInt32BE((iv.readUInt32BE(8) ^ index) >>> 0, 8);
  const header = packet.subarray(0, HEADER_BYTES);
  const trailerAt = packet.length - INDEX_BYTES;
  const decipher = createDecipheriv("aes-128-gcm", key, iv);
  decipher.setAAD(Buffer.concat([header, packet.subarray(trailerAt)]));
  decipher.setAuthTag(packet.subarray(end, trailerAt));
  const body = decipher.update(packet.subarray(HEADER_BYTES, end));
  try {
    decipher.final();
  } catch {
    return undefined;
  }
  return Buffer.concat([header, body]);
}

function openCm(keys: AesCmKeys, packet: Buffer, place: Place): Buffer | undefined {
  const { end, ssrc, index } = place;
  slot.bytes.set(packet, PACKET_OFFSET);
  if (!keys.isAuthentic(slot, end + INDEX_BYTES, end + INDEX_BYTES)) return undefined;
  const octets = end - HEADER_BYTES;
  const blocks = keys.count(0, octets, ssrc, index >>> 16, index & 0xffff);
  xorInto(slot, PACKET_OFFSET + HEADER_BYTES, keys.keystream(blocks), 0, octets);
  return slot.bytes.subarray(PACKET_OFFSET, PACKET_OFFSET + end);
}
