// Cuts the frames of one codec into RTP payloads, once for all viewers, and remembers the last ones so that lost
// packets can be sent again. Knows no viewer: sequence numbers, payload types and SSRCs are the viewers' own.
import { H264Packetizer, type RtpPacket, Vp8Packetizer } from "werift";
import type { Clock } from "../clock.js";
import type { EncodedFrame, VideoCodec } from "../types.js";

/** Octets of payload in a packet: 1,200 with the RTP header, which passes every usual path with SRTP, UDP and IP added. */
export const PAYLOAD_BYTES = 1184;
/** How long a packet is remembered: a player that waits longer for a lost one asks for a key frame. */
export const HISTORY_MS = 2000;
/** And how many at most, whatever the rate: 20 Mbit/s. */
export const HISTORY_PACKETS_MAX = 4096;
/** Time between pictures, as long as two of them have not told it. */
const INTERVAL_AT_FIRST_MS = 40;

/** One packet before it belongs to a viewer. Never changed once made. */
export interface MediaPacket {
  /** Number of the packet among those of its codec, from 0. */
  readonly index: number;
  readonly payload: Buffer;
  /** Last packet of its picture. */
  readonly marker: boolean;
  readonly rtpTimestamp: number;
  readonly madeAtMs: number;
}

/** One picture, packetised. */
export interface PacketisedFrame {
  readonly codec: VideoCodec;
  readonly keyframe: boolean;
  readonly rtpTimestamp: number;
  /** From the picture before, by their RTP timestamps. */
  readonly intervalMs: number;
  /** Of payload. */
  readonly octets: number;
  readonly packets: readonly MediaPacket[];
}

/** The packets of one codec, in order: H.264 by RFC 6184 (single NAL, STAP-A, FU-A), VP8 by RFC 7741. */
export class Packetiser {
  readonly #cut: (data: Buffer, rtpTimestamp: number) => RtpPacket[];
  /** Consecutive packets, the oldest first. */
  readonly #history: MediaPacket[] = [];
  #next = 0;
  #lastTimestamp: number | undefined;

  constructor(
    readonly codec: VideoCodec,
    private readonly clock: Clock,
  ) {
    const options = { maxPayloadSize: PAYLOAD_BYTES, sequenceNumber: 0 };
    if (codec === "h264") {
      const h264 = new H264Packetizer({ ...options, inputFormat: "annexb" });
      this.#cut = (data, rtpTimestamp) => h264.packetize(data, rtpTimestamp);
    } else {
      const vp8 = new Vp8Packetizer(options);
      this.#cut = (data, rtpTimestamp) => vp8.packetize(data, rtpTimestamp);
    }
  }

  /**
   * Packets keep referring to `frame.data`: whoever made the frame may not change it afterwards.
   * A frame without any content gives no packets.
   */
  packetise(frame: EncodedFrame): PacketisedFrame {
    const data = Buffer.from(frame.data.buffer, frame.data.byteOffset, frame.data.byteLength);
    const madeAtMs = this.clock.nowMs();
    const packets = this.#cut(data, frame.rtpTimestamp).map(
      ({ payload, header: { marker } }): MediaPacket => {
        this.#next += 1;
        const index = this.#next - 1;
        return { index, payload, marker, rtpTimestamp: frame.rtpTimestamp, madeAtMs };
      },
    );
    this.#remember(packets, madeAtMs);
    return {
      codec: this.codec,
      keyframe: frame.keyframe,
      rtpTimestamp: frame.rtpTimestamp,
      intervalMs: this.#intervalTo(frame.rtpTimestamp),
      octets: packets.reduce((octets, { payload }) => octets + payload.length, 0),
      packets,
    };
  }

  /** A packet made before, unless it is too old to be remembered. */
  recall(index: number): MediaPacket | undefined {
    return this.#history[index - (this.#history[0]?.index ?? 0)];
  }

  #remember(packets: readonly MediaPacket[], nowMs: number): void {
    this.#history.push(...packets);
    const fresh = this.#history.findIndex(({ madeAtMs }) => nowMs - madeAtMs <= HISTORY_MS);
    const old = fresh === -1 ? this.#history.length : fresh;
    this.#history.splice(0, Math.max(old, this.#history.length - HISTORY_PACKETS_MAX));
  }

  #intervalTo(rtpTimestamp: number): number {
    const ticks = (rtpTimestamp - (this.#lastTimestamp ?? rtpTimestamp)) >>> 0;
    this.#lastTimestamp = rtpTimestamp;
    return ticks === 0 || ticks > 0x8000_0000 ? INTERVAL_AT_FIRST_MS : ticks / 90;
  }
}
