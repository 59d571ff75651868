// Makes protected packets of shared payloads and gives them to a path: header, payload, encryption, gone.
// Knows keys and paths, no stream: sequence numbers are the caller's.
import { PACKET_OFFSET, PacketSlots } from "../rtp/packet-slots.js";
import type { RtpHeader, RtpTransport } from "../rtp/rtp-stream.js";
import { type ClearPacket, PACKETS_AT_ONCE_MAX, type SrtpCipher } from "./packet-cipher.js";

const HEADER_BYTES = 12;
const VERSION = 0x80;
const EXTENDED = 0x10;
const MARKER = 0x80;
/** RFC 8285 section 4.2: extensions with headers of one octet; here one word of them. */
const ONE_BYTE_HEADERS = 0xbede_0001;
const EXTENSION_BYTES = 8;

/**
 * One ring for all viewers. What has left gives its slot back at once, so that nearly all packets are made in the same few, which stay
 * in the processor's cache. Where a socket is full datagrams wait until the system takes them; no turn of the event loop makes nearly
 * as many (`PACKETS_PER_TURN` in fan-out.ts, `CREDIT_MAX` in rtp-stream.ts).
 */
const slots = new PacketSlots(1024);

/** Where finished datagrams go. Never throws; what cannot be sent is lost, as in any network. */
export interface DatagramPath {
  /** True when the octets have left and may be changed; false while they may still be waited for. */
  send(bytes: Buffer, offset: number, length: number): boolean;
}

/** One viewer's keys on one viewer's path. */
export class SrtpSender implements RtpTransport {
  #rtcpIndex = 0;
  /** Packets that are written, and neither protected nor sent yet. */
  readonly #clear: ClearPacket[] = [];

  constructor(
    private readonly cipher: SrtpCipher,
    private readonly path: DatagramPath,
  ) {}

  sendRtp(header: RtpHeader, payload: Buffer): void {
    const slot = slots.take();
    const { bytes, view } = slot;
    const { index, originalSequence, transportSequence } = header;
    bytes[PACKET_OFFSET] = VERSION;
    bytes[PACKET_OFFSET + 1] = header.payloadType | (header.marker ? MARKER : 0);
    view.setUint16(PACKET_OFFSET + 2, index & 0xffff);
    view.setUint32(PACKET_OFFSET + 4, header.timestamp);
    view.setUint32(PACKET_OFFSET + 8, header.ssrc);
    let headerBytes = HEADER_BYTES;
    if (transportSequence !== undefined) {
      bytes[PACKET_OFFSET] = VERSION | EXTENDED;
      view.setUint32(PACKET_OFFSET + headerBytes, ONE_BYTE_HEADERS);
      // The element's id and its length less one, its two octets, and one that fills the word.
      const element = ((header.transportSequenceId << 4) | 1) << 24;
      view.setUint32(
        PACKET_OFFSET + headerBytes + 4,
        element | ((transportSequence & 0xffff) << 8),
      );
      headerBytes += EXTENSION_BYTES;
    }
    let length = headerBytes;
    if (originalSequence !== undefined) {
      view.setUint16(PACKET_OFFSET + length, originalSequence);
      length += 2;
    }
    bytes.set(payload, PACKET_OFFSET + length);
    length += payload.length;
    const rollover = Math.floor(index / 0x1_0000);
    this.#clear.push({ slot, headerBytes, length, rollover });
    if (this.#clear.length >= PACKETS_AT_ONCE_MAX) this.flush();
  }

  flush(): void {
    const lengths = this.cipher.protectRtp(this.#clear);
    let haveLeft = true;
    for (const [i, { slot }] of this.#clear.entries())
      haveLeft = this.path.send(slot.bytes, PACKET_OFFSET, lengths[i] ?? 0) && haveLeft;
    while (this.#clear.length > 0) {
      const last = this.#clear.pop();
      if (haveLeft && last !== undefined) slots.giveBack(last.slot);
    }
  }

  sendRtcp(compound: Buffer): void {
    const slot = slots.take();
    compound.copy(slot.bytes, PACKET_OFFSET);
    this.#rtcpIndex += 1;
    const length = this.cipher.protectRtcp(slot, compound.length, this.#rtcpIndex);
    if (this.path.send(slot.bytes, PACKET_OFFSET, length)) slots.giveBack(slot);
  }
}
