// Reads what a viewer says back. Knows the octets of RTCP, no stream and no decision.
import { readTransportFeedback, type TransportFeedback } from "./transport-feedback.js";

export type Feedback =
  /** Generic NACK (RFC 4585 section 6.2.1). */
  | { readonly type: "lost"; readonly sequenceNumbers: readonly number[] }
  /** PLI (RFC 4585 section 6.3.1), or FIR (RFC 5104 section 4.3.1). */
  | { readonly type: "picture-lost" }
  /** The viewer's clock, which it wants to learn the round trip by (RFC 3611 section 4.4). */
  | ({ readonly type: "receiver-time" } & ReceiverTime)
  /** When packets of the whole transport arrived. */
  | { readonly type: "arrivals"; readonly arrivals: TransportFeedback }
  /** A report block (RFC 3550 section 6.4.1). */
  | ({ readonly type: "report" } & ReceiverReport);

export interface ReceiverTime {
  /** Whose clock it is. */
  readonly ssrc: number;
  /** The middle of its NTP time. */
  readonly lrr: number;
}

/** What a receiver has counted since the stream began. */
export interface ReceiverReport {
  /** Packets that did not arrive; may fall when late ones do. */
  readonly lost: number;
  /** The highest sequence number that arrived, and in the upper 16 bits how often it went round. */
  readonly highestSequence: number;
  /** The middle of the last sender report's NTP time, 0 when there was none. */
  readonly lsr: number;
  /** How long that report was kept, in 2^-16 s. */
  readonly dlsr: number;
}

/** What a receiver report tells of the way to the viewer, since the stream began; checked against what was sent. */
export interface LinkReport {
  readonly lost: number;
  /** Index of the newest packet that arrived. */
  readonly newestIndex: number;
  /** Unknown before the viewer has heard of our clock. */
  readonly roundTripMs: number | undefined;
  /** How long the viewer kept what the round trip is measured by. */
  readonly keptMs: number;
}

const SENDER_REPORT = 200;
const RECEIVER_REPORT = 201;
const TRANSPORT_FEEDBACK = 205;
const PAYLOAD_FEEDBACK = 206;
/** A format of transport feedback. */
const TRANSPORT_WIDE = 15;
const EXTENDED_REPORT = 207;
/** Format of FIR among the payload's feedback. */
const FULL_INTRA = 4;
const REPORT_BYTES = 24;
/** Block type of a receiver's reference time, and its octets. */
const REFERENCE_TIME = 4;
const REFERENCE_TIME_BYTES = 12;

/** What a compound packet says of the stream `ssrc`. A packet that contradicts itself is read as far as it makes sense. */
export function readFeedback(compound: Buffer, ssrc: number): Feedback[] {
  const feedback: Feedback[] = [];
  for (let at = 0; at + 8 <= compound.length; ) {
    const end = at + (compound.readUInt16BE(at + 2) + 1) * 4;
    if ((compound.readUInt8(at) & 0xc0) !== 0x80 || end > compound.length) break;
    const found = readPacket(compound.subarray(at, end), ssrc);
    if (found) feedback.push(found);
    at = end;
  }
  return feedback;
}

function readPacket(packet: Buffer, ssrc: number): Feedback | undefined {
  const format = packet.readUInt8(0) & 0x1f;
  switch (packet.readUInt8(1)) {
    case RECEIVER_REPORT:
      return readReport(packet, 8, ssrc);
    case SENDER_REPORT:
      return readReport(packet, 28, ssrc);
    case TRANSPORT_FEEDBACK:
      if (format === TRANSPORT_WIDE) return readArrivals(packet);
      return format === 1 && isOf(packet, ssrc) ? readNack(packet) : undefined;
    case PAYLOAD_FEEDBACK:
      if (format === FULL_INTRA)
        return asksFor(packet, ssrc) ? { type: "picture-lost" } : undefined;
      return format === 1 && isOf(packet, ssrc) ? { type: "picture-lost" } : undefined;
    case EXTENDED_REPORT:
      return readReceiverTime(packet);
    default:
      return undefined;
  }
}

/** Not of one source: the viewer names whichever it heard last. */
function readArrivals(packet: Buffer): Feedback | undefined {
  const arrivals = readTransportFeedback(packet);
  return arrivals && { type: "arrivals", arrivals };
}

/** RFC 3611 section 2: blocks of all kinds, one after the other. */
function readReceiverTime(packet: Buffer): Feedback | undefined {
  for (let at = 8; at + 4 <= packet.length; ) {
    const end = at + (packet.readUInt16BE(at + 2) + 1) * 4;
    if (end > packet.length) return undefined;
    if (packet.readUInt8(at) === REFERENCE_TIME && end - at >= REFERENCE_TIME_BYTES) {
      const ssrc = packet.readUInt32BE(4);
      return { type: "receiver-time", ssrc, lrr: packet.readUInt32BE(at + 6) };
    }
    at = end;
  }
  return undefined;
}

/** RFC 4585 section 6.1: the source that feedback is about. */
function isOf(packet: Buffer, ssrc: number): boolean {
  return packet.length >= 12 && packet.readUInt32BE(8) === ssrc;
}

/** A FIR names its sources in its entries; one that is asked again is served by the same key frame. */
function asksFor(packet: Buffer, ssrc: number): boolean {
  for (let at = 12; at + 8 <= packet.length; at += 8) {
    if (packet.readUInt32BE(at) === ssrc) return true;
  }
  return false;
}

function readReport(packet: Buffer, from: number, ssrc: number): Feedback | undefined {
  for (let at = from; at + REPORT_BYTES <= packet.length; at += REPORT_BYTES) {
    if (packet.readUInt32BE(at) !== ssrc) continue;
    return {
      type: "report",
      lost: packet.readIntBE(at + 5, 3),
      highestSequence: packet.readUInt32BE(at + 8),
      lsr: packet.readUInt32BE(at + 16),
      dlsr: packet.readUInt32BE(at + 20),
    };
  }
  return undefined;
}

/** Each word names one packet, and which of the 16 after it are missing too. */
function readNack(packet: Buffer): Feedback {
  const sequenceNumbers: number[] = [];
  for (let at = 12; at + 4 <= packet.length; at += 4) {
    const first = packet.readUInt16BE(at);
    const others = packet.readUInt16BE(at + 2);
    sequenceNumbers.push(first);
    for (let bit = 0; bit < 16; bit += 1) {
      if (others & (1 << bit)) sequenceNumbers.push((first + bit + 1) & 0xffff);
    }
  }
  return { type: "lost", sequenceNumbers };
}
