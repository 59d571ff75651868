// One viewer's RTP stream: gives the shared packets this viewer's header, sends lost ones again, reports the clock.
// Knows no ICE, no SDP and no queue.
import { randomInt } from "node:crypto";
import {
  RtcpSenderInfo,
  RtcpSourceDescriptionPacket,
  RtcpSrPacket,
  RtpHeader,
  SourceDescriptionChunk,
  SourceDescriptionItem,
} from "werift";
import type { Clock } from "./clock.js";
import { HISTORY_PACKETS, type MediaPacket, type PacketisedFrame } from "./packetiser.js";

/** Sender reports go out this often while frames do (RFC 3550 section 6.2). */
const REPORT_INTERVAL_MS = 1000;
/** Retransmissions a viewer may ask for in a second; a viewer that loses more needs a key frame. */
const RESENDS_PER_SECOND = 400;
/** Seconds from the epoch of NTP (1900) to that of Unix. */
const NTP_OFFSET_S = 2_208_988_800;

/** Where a viewer's packets go: encrypts and sends, and never throws. */
export interface RtpTransport {
  sendRtp(payload: Buffer, header: RtpHeader): void;
  sendRtcp(packets: readonly (RtcpSrPacket | RtcpSourceDescriptionPacket)[]): void;
}
export interface RtpStreamOptions {
  readonly transport: RtpTransport;
  readonly payloadType: number;
  readonly ssrc: number;
  /** Present when the viewer takes retransmissions as a stream of their own (RFC 4588). */
  readonly rtx: { readonly payloadType: number; readonly ssrc: number } | undefined;
  readonly cname: string;
  /** The shared packet with this index, if it is still remembered. */
  readonly recall: (index: number) => MediaPacket | undefined;
  readonly clock: Clock;
  /** Unix milliseconds, for sender reports. */
  readonly wallClockMs?: () => number;
}

/**
 * Sequence numbers are this viewer's own and without gaps; RTP timestamps are the frames' own, untouched, because the
 * player maps frames to positions of the story by them.
 */
export class RtpStream {
  readonly #header: RtpHeader;
  readonly #resendHeader: RtpHeader;
  readonly #wallClockMs: () => number;
  /** Random start below 2^15 (RFC 3550 section 5.1; the lower half keeps SRTP's rollover counter certain). */
  #sequence = randomInt(0, 0x8000);
  #rtxSequence = randomInt(0, 0x8000);
  /** Index of the first packet since the stream last began anew, and of the last one sent. */
  #firstIndex = 0;
  #lastIndex = -1;
  #packets = 0;
  #octets = 0;
  #reportedAtMs = Number.NEGATIVE_INFINITY;
  #resends = { sinceMs: Number.NEGATIVE_INFINITY, count: 0 };

  constructor(private readonly options: RtpStreamOptions) {
    const { payloadType, ssrc, rtx } = options;
    this.#header = new RtpHeader({ payloadType, ssrc });
    this.#resendHeader = new RtpHeader({
      payloadType: rtx?.payloadType ?? payloadType,
      ssrc: rtx?.ssrc ?? ssrc,
    });
    this.#wallClockMs = options.wallClockMs ?? Date.now;
  }

  /** Sends one picture. Returns how many packets that were. */
  sendFrame(frame: PacketisedFrame): number {
    const header = this.#header;
    header.timestamp = frame.rtpTimestamp;
    for (const packet of frame.packets) {
      // Pictures were left out in between: lost packets from before can no longer be told apart.
      if (packet.index !== this.#lastIndex + 1) this.#firstIndex = packet.index;
      this.#lastIndex = packet.index;
      this.#sequence = (this.#sequence + 1) & 0xffff;
      header.sequenceNumber = this.#sequence;
      header.marker = packet.marker;
      this.#octets = (this.#octets + packet.payload.length) >>> 0;
      this.options.transport.sendRtp(packet.payload, header);
    }
    this.#packets = (this.#packets + frame.packets.length) >>> 0;
    const nowMs = this.options.clock.nowMs();
    if (nowMs - this.#reportedAtMs >= REPORT_INTERVAL_MS) {
      this.#reportedAtMs = nowMs;
      this.#report(frame.rtpTimestamp);
    }
    return frame.packets.length;
  }

  /** Answers a generic NACK (RFC 4585 section 6.2.1). Unknown and too old sequence numbers are passed over. */
  resend(sequenceNumbers: readonly number[]): void {
    const nowMs = this.options.clock.nowMs();
    if (nowMs - this.#resends.sinceMs >= 1000) this.#resends = { sinceMs: nowMs, count: 0 };
    for (const sequenceNumber of sequenceNumbers) {
      const packet = this.#sentAs(sequenceNumber);
      if (packet === undefined) continue;
      if (this.#resends.count >= RESENDS_PER_SECOND) return;
      this.#resends.count += 1;
      this.#resendOne(packet, sequenceNumber);
    }
  }

  #sentAs(sequenceNumber: number): MediaPacket | undefined {
    const ageInPackets = (this.#sequence - sequenceNumber) & 0xffff;
    const index = this.#lastIndex - ageInPackets;
    if (ageInPackets >= HISTORY_PACKETS || index < this.#firstIndex) return undefined;
    return this.options.recall(index);
  }

  #resendOne(packet: MediaPacket, sequenceNumber: number): void {
    const header = this.#resendHeader;
    header.timestamp = packet.rtpTimestamp;
    header.marker = packet.marker;
    if (this.options.rtx === undefined) {
      header.sequenceNumber = sequenceNumber;
      this.options.transport.sendRtp(packet.payload, header);
      return;
    }
    this.#rtxSequence = (this.#rtxSequence + 1) & 0xffff;
    header.sequenceNumber = this.#rtxSequence;
    // RFC 4588 section 4: the original sequence number goes in front of the payload.
    const payload = Buffer.allocUnsafe(packet.payload.length + 2);
    payload.writeUInt16BE(sequenceNumber, 0);
    packet.payload.copy(payload, 2);
    this.options.transport.sendRtp(payload, header);
  }

  /** RFC 3550 section 6.4.1. Not the library's own reports: those write decimal digits where NTP wants a binary fraction. */
  #report(rtpTimestamp: number): void {
    const { ssrc, cname, transport } = this.options;
    transport.sendRtcp([
      new RtcpSrPacket({
        ssrc,
        senderInfo: new RtcpSenderInfo({
          ntpTimestamp: ntpTimestamp(this.#wallClockMs()),
          rtpTimestamp,
          packetCount: this.#packets,
          octetCount: this.#octets,
        }),
      }),
      new RtcpSourceDescriptionPacket({
        chunks: [
          new SourceDescriptionChunk({
            source: ssrc,
            items: [new SourceDescriptionItem({ type: 1, text: cname })],
          }),
        ],
      }),
    ]);
  }
}

/** 64-bit NTP time (RFC 3550 section 4): seconds since 1900, then the fraction in units of 2^-32 s. */
export function ntpTimestamp(unixMs: number): bigint {
  const seconds = Math.floor(unixMs / 1000);
  const fraction = Math.floor(((unixMs - seconds * 1000) / 1000) * 2 ** 32);
  return (BigInt(seconds + NTP_OFFSET_S) << 32n) | BigInt(fraction);
}
