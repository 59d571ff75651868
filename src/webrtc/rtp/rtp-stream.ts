// One viewer's RTP stream: gives the shared packets this viewer's header, sends lost ones again, reports the clock.
// Knows no ICE, no SDP and no queue.
import { randomInt } from "node:crypto";
import type { Clock } from "../clock.js";
import { HISTORY_PACKETS_MAX, type MediaPacket, type PacketisedFrame } from "./packetiser.js";
import { RecentResends } from "./recent-resends.js";
import { ReportClock } from "./report-clock.js";
import type { LinkReport, ReceiverReport, ReceiverTime } from "./rtcp-feedback.js";
import { ntpTimestamp, writeReceiverDelay, writeSenderReport } from "./rtcp-report.js";
import { type PacketFate, SentTimes } from "./sent-times.js";
import type { TransportFeedback } from "./transport-feedback.js";

/** Sender reports go out this often while there is a stream (RFC 3550 section 6.2). */
const REPORT_INTERVAL_MS = 1000;
/** Packets that may be sent again for each one sent: mends a loss of a third. A viewer that loses more needs a key frame. */
const CREDIT_PER_PACKET = 0.5;
const TICKS_PER_MS = 90;
const CREDIT_AT_FIRST = 100;
const CREDIT_MAX = 400;
/**
 * Every packet that is asked about costs both ways; as long as a link gives no trouble, one of so much time tells how long
 * its way is without a queue.
 */
const TRACED_EVERY_MS = 5000;

/** What changes from packet to packet. Used again and again: whoever gets it copies what it needs. */
export interface RtpHeader {
  payloadType: number;
  ssrc: number;
  marker: boolean;
  /** The sequence number as a count that never goes round; its lower 16 bits are on the wire (RFC 3711 section 3.3.1). */
  index: number;
  timestamp: number;
  /** In front of a retransmission's payload (RFC 4588 section 4). */
  originalSequence: number | undefined;
  /** Its number in the whole transport, and the id of the header extension that tells it (RFC 8285 section 4.2). */
  transportSequence: number | undefined;
  transportSequenceId: number;
}

/** Where a viewer's packets go: encrypts and sends, and never throws. */
export interface RtpTransport {
  /** Takes a packet, whose octets it copies; it has left when `flush` was called. */
  sendRtp(header: RtpHeader, payload: Buffer): void;
  flush(): void;
  sendRtcp(compound: Buffer): void;
}
export interface RtpStreamOptions {
  readonly transport: RtpTransport;
  readonly payloadType: number;
  readonly ssrc: number;
  /** Id of the header extension by which the viewer tells when packets arrived, if it does. */
  readonly transportSequenceId?: number | undefined;
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
  /** Index of the first packet since the stream last began anew, and of the last one sent. */
  #firstIndex = 0;
  #lastIndex = -1;
  /** Times of packets that went out with another than their own, by index: those of the first pictures. */
  readonly #retimed = new Map<number, number>();
  /** Transport numbers of packets by their own: kept where a packet that is sent again is the same packet. */
  readonly #traced = new Map<number, number>();
  #packets = 0;
  #octets = 0;
  #reportedAtMs = Number.NEGATIVE_INFINITY;
  #credit = CREDIT_AT_FIRST;
  readonly #reportClock = new ReportClock();
  readonly #resends = new RecentResends();
  #receiverTime: (ReceiverTime & { readonly atMs: number }) | undefined;
  readonly #sentTimes: SentTimes | undefined;
  #tracedAtMs = Number.NEGATIVE_INFINITY;
  /** The arrival of every packet is asked for, not of a few only. */
  tracesAll = false;

  constructor(private readonly options: RtpStreamOptions) {
    const { payloadType, ssrc, rtx, transportSequenceId } = options;
    const header = (type: number, source: number) => firstHeader(type, source, transportSequenceId);
    this.#header = header(payloadType, ssrc);
    this.#resendHeader = rtx ? header(rtx.payloadType, rtx.ssrc) : header(payloadType, ssrc);
    this.#sentTimes = transportSequenceId === undefined ? undefined : new SentTimes();
    this.#wallClockMs = options.wallClockMs ?? Date.now;
  }

  /**
   * Sends pictures one right after the other, each a millisecond before the next and the newest at its own time, so that a player
   * shows them at once and is not late by them ever after.
   */
  sendAtOnce(frames: readonly PacketisedFrame[]): void {
    for (const [place, frame] of frames.entries()) {
      const before = (frames.length - 1 - place) * TICKS_PER_MS;
      const newest = frames.at(-1)?.rtpTimestamp ?? 0;
      const timestamp = (newest - before) >>> 0;
      for (const { index } of frame.packets) this.#retimed.set(index, timestamp);
      this.sendPackets(frame, 0, frame.packets.length, timestamp);
    }
  }

  /** Sends the packets `from` to `to` (not included) of a picture. */
  sendPackets(
    frame: PacketisedFrame,
    from: number,
    to: number,
    timestamp = frame.rtpTimestamp,
  ): void {
    const header = this.#header;
    const { transport } = this.options;
    header.timestamp = timestamp;
    const nowMs = this.#sentTimes === undefined ? 0 : this.options.clock.nowMs();
    for (let i = from; i < to; i += 1) {
      const packet = frame.packets[i];
      if (packet === undefined) break;
      // Pictures were left out in between: lost packets from before can no longer be told apart.
      if (packet.index !== this.#lastIndex + 1) this.#firstIndex = packet.index;
      this.#lastIndex = packet.index;
      header.index += 1;
      header.marker = packet.marker;
      this.#octets = (this.#octets + packet.payload.length) >>> 0;
      this.#packets = (this.#packets + 1) >>> 0;
      header.transportSequence = this.#trace(packet.payload.length, nowMs);
      if (this.options.rtx === undefined) this.#rememberTrace(header);
      transport.sendRtp(header, packet.payload);
    }
    transport.flush();
    this.#credit = Math.min(CREDIT_MAX, this.#credit + (to - from) * CREDIT_PER_PACKET);
  }

  #trace(octets: number, nowMs: number): number | undefined {
    const isDue = this.tracesAll || nowMs - this.#tracedAtMs >= TRACED_EVERY_MS;
    if (this.#sentTimes === undefined || !isDue) return undefined;
    this.#tracedAtMs = nowMs;
    return this.#sentTimes.sent(octets, nowMs);
  }

  #rememberTrace({ index, transportSequence }: RtpHeader): void {
    if (transportSequence === undefined) return;
    this.#traced.set(index, transportSequence);
    const [oldest] = this.#traced.keys();
    if (this.#traced.size > HISTORY_PACKETS_MAX && oldest !== undefined)
      this.#traced.delete(oldest);
  }

  /** What became of the packets that the viewer tells of. */
  readArrivals(feedback: TransportFeedback): readonly PacketFate[] {
    return this.#sentTimes?.fates(feedback) ?? [];
  }

  /** The viewer's clock: it is answered with the next report, once. */
  noteReceiverTime({ ssrc, lrr }: ReceiverTime): void {
    this.#receiverTime = { ssrc, lrr, atMs: this.options.clock.nowMs() };
  }

  /** A sender report once a second; `rtpTimestamp` is that of the picture that is due now, sent or not. */
  reportIfDue(rtpTimestamp: number, nowMs = this.options.clock.nowMs()): void {
    if (nowMs - this.#reportedAtMs < REPORT_INTERVAL_MS) return;
    const { ssrc, cname, transport } = this.options;
    this.#reportedAtMs = nowMs;
    const ntp = ntpTimestamp(this.#wallClockMs());
    this.#reportClock.sent(ntp, nowMs);
    const report = writeSenderReport({
      ssrc,
      ntp,
      rtpTimestamp,
      packets: this.#packets,
      octets: this.#octets,
      cname,
    });
    const asked = this.#receiverTime;
    this.#receiverTime = undefined;
    if (asked === undefined) {
      transport.sendRtcp(report);
      return;
    }
    const { ssrc: receiverSsrc, lrr, atMs } = asked;
    const answer = writeReceiverDelay({ ssrc, receiverSsrc, lrr, keptMs: nowMs - atMs });
    transport.sendRtcp(Buffer.concat([report, answer]));
  }

  /** What a receiver report says of the way, as far as it can be true; nothing for packets that were never sent. */
  readReport({ lost, highestSequence, lsr, dlsr }: ReceiverReport): LinkReport | undefined {
    const age = (this.#header.index - highestSequence) & 0xffff;
    // Ahead of what was sent.
    if (age >= 0x8000 || this.#lastIndex < 0) return undefined;
    const roundTripMs = this.#reportClock.roundTripMs({ lsr, dlsr }, this.options.clock.nowMs());
    const keptMs = (dlsr * 1000) / 0x1_0000;
    if (roundTripMs !== undefined) this.#resends.roundTrip(roundTripMs);
    return { lost, newestIndex: this.#header.index - age, roundTripMs, keptMs };
  }

  /**
   * Answers a generic NACK (RFC 4585 section 6.2.1), with so many `copies` of each packet. Unknown and too old sequence
   * numbers are passed over, and those whose answer is still on its way: a browser that was never told the round trip asks
   * every 100 ms. Returns the octets sent.
   */
  resend(sequenceNumbers: readonly number[], copies = 1): number {
    const nowMs = this.options.clock.nowMs();
    let octets = 0;
    for (const sequenceNumber of sequenceNumbers) {
      const age = (this.#header.index - sequenceNumber) & 0xffff;
      const index = this.#lastIndex - age;
      const packet = index < this.#firstIndex ? undefined : this.options.recall(index);
      if (packet === undefined || this.#credit < 1) continue;
      if (!this.#resends.admits(index, nowMs)) continue;
      for (let copy = 0; copy < copies && this.#credit >= 1; copy += 1) {
        this.#credit -= 1;
        this.#resendOne(packet, this.#header.index - age, nowMs);
        octets += packet.payload.length;
      }
    }
    this.options.transport.flush();
    return octets;
  }

  #resendOne(packet: MediaPacket, index: number, nowMs: number): void {
    const header = this.#resendHeader;
    // What is sent again is told apart from other pictures by its time.
    header.timestamp = this.#retimed.get(packet.index) ?? packet.rtpTimestamp;
    header.marker = packet.marker;
    if (this.options.rtx === undefined) {
      // The same to the last bit: another header under this number would be encrypted with the same nonce, which gives GCM's key of
      // authentication away (RFC 7714 section 8.1).
      header.index = index;
      header.transportSequence = this.#traced.get(index);
    } else {
      header.index += 1;
      header.originalSequence = index & 0xffff;
      header.transportSequence = this.#trace(packet.payload.length, nowMs);
    }
    this.options.transport.sendRtp(header, packet.payload);
  }
}

/** Random start below 2^15 (RFC 3550 section 5.1; the lower half keeps SRTP's rollover counter certain). */
function firstHeader(payloadType: number, ssrc: number, transportSequenceId = 0): RtpHeader {
  return {
    payloadType,
    ssrc,
    marker: false,
    index: randomInt(0, 0x8000),
    timestamp: 0,
    originalSequence: undefined,
    transportSequence: undefined,
    transportSequenceId,
  };
}
