// Cuts the frames of one codec into RTP payloads, once for all viewers, and remembers the last ones so that lost
// packets can be sent again. Knows no viewer: sequence numbers, payload types and SSRCs are the viewers' own.
import { H264Packetizer, type RtpPacket, Vp8Packetizer } from "werift";
import type { EncodedFrame, VideoCodec } from "./types.js";

/** Octets of payload in a packet: 1,200 with the RTP header, which passes every usual path with SRTP, UDP and IP added. */
export const PAYLOAD_BYTES = 1184;
/** Packets remembered for retransmission: over 10 s of a small stream, 1 s of a 10 Mbit/s one. */
export const HISTORY_PACKETS = 1024;

/** One packet before it belongs to a viewer. Never changed once made. */
export interface MediaPacket {
  /** Number of the packet among those of its codec, from 0. */
  readonly index: number;
  readonly payload: Buffer;
  /** Last packet of its picture. */
  readonly marker: boolean;
  readonly rtpTimestamp: number;
}

/** One picture, packetised. */
export interface PacketisedFrame {
  readonly codec: VideoCodec;
  readonly keyframe: boolean;
  readonly rtpTimestamp: number;
  readonly packets: readonly MediaPacket[];
}

/** The packets of one codec, in order: H.264 by RFC 6184 (single NAL, STAP-A, FU-A), VP8 by RFC 7741. */
export class Packetiser {
  readonly #cut: (data: Buffer, rtpTimestamp: number) => RtpPacket[];
  readonly #history: (MediaPacket | undefined)[] = new Array(HISTORY_PACKETS).fill(undefined);
  #next = 0;

  constructor(readonly codec: VideoCodec) {
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
    const packets = this.#cut(data, frame.rtpTimestamp).map((packet): MediaPacket => {
      const made = {
        index: this.#next,
        payload: packet.payload,
        marker: packet.header.marker,
        rtpTimestamp: frame.rtpTimestamp,
      };
      this.#history[made.index % HISTORY_PACKETS] = made;
      this.#next += 1;
      return made;
    });
    return {
      codec: this.codec,
      keyframe: frame.keyframe,
      rtpTimestamp: frame.rtpTimestamp,
      packets,
    };
  }

  /** A packet made before, unless it is too old to be remembered. */
  recall(index: number): MediaPacket | undefined {
    const packet = this.#history[index % HISTORY_PACKETS];
    return packet?.index === index ? packet : undefined;
  }
}
