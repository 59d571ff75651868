// AES in counter mode with HMAC-SHA1 of 80 bits for SRTP (RFC 3711). Knows packets in slots, no stream.
import { PACKET_OFFSET, type PacketSlot } from "../rtp/packet-slots.js";
import { AesCmKeys, CM_TAG_BYTES, xorInto } from "./aes-cm-keys.js";
import { type ClearPacket, SRTCP_ENCRYPTED, type SrtpCipher } from "./packet-cipher.js";
import type { SessionKeys } from "./srtp-keys.js";

export class AesCmHmacSha1 implements SrtpCipher {
  readonly #rtp: AesCmKeys;
  readonly #rtcp: AesCmKeys;

  constructor(rtp: SessionKeys, rtcp: SessionKeys) {
    this.#rtp = new AesCmKeys(rtp);
    this.#rtcp = new AesCmKeys(rtcp);
  }

  protectRtp(packets: readonly ClearPacket[]): readonly number[] {
    let blocks = 0;
    for (const { slot, headerBytes, length, rollover } of packets) {
      const ssrc = slot.view.getUint32(PACKET_OFFSET + 8);
      const sequence = slot.view.getUint16(PACKET_OFFSET + 2);
      blocks += this.#rtp.count(blocks, length - headerBytes, ssrc, rollover, sequence);
    }
    const keystream = this.#rtp.keystream(blocks);
    let at = 0;
    lengths.length = 0;
    for (const { slot, headerBytes, length, rollover } of packets) {
      at = xorInto(slot, PACKET_OFFSET + headerBytes, keystream, at, length - headerBytes);
      // RFC 3711 section 4.2: the rollover counter is authenticated behind the packet, and not sent.
      slot.view.setUint32(PACKET_OFFSET + length, rollover);
      this.#rtp.authenticate(slot, length + 4, length);
      lengths.push(length + CM_TAG_BYTES);
    }
    return lengths;
  }

  protectRtcp(slot: PacketSlot, length: number, index: number): number {
    const { view } = slot;
    const ssrc = view.getUint32(PACKET_OFFSET + 4);
    const blocks = this.#rtcp.count(0, length - 8, ssrc, index >>> 16, index & 0xffff);
    xorInto(slot, PACKET_OFFSET + 8, this.#rtcp.keystream(blocks), 0, length - 8);
    view.setUint32(PACKET_OFFSET + length, (index | SRTCP_ENCRYPTED) >>> 0);
    this.#rtcp.authenticate(slot, length + 4, length + 4);
    return length + 4 + CM_TAG_BYTES;
  }
}

/** New lengths of the packets at hand. Shared: no call leaves anything in it that the next one reads. */
const lengths: number[] = [];
