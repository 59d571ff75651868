// Synthetic encoded frames: the outer form of H.264 and VP8 without a picture in them.
import type { EncodedFrame } from "../../src/webrtc/index.js";

const START = [0, 0, 0, 1];
export const SPS = Uint8Array.from([0x67, 0x64, 0x00, 0x1f, 0xac, 0xd9]);
export const PPS = Uint8Array.from([0x68, 0xee, 0x3c, 0x80]);

/** A NAL unit with content that has no start code in it. */
export function nal(type: number, bytes: number, seed = 1): Uint8Array {
  const unit = new Uint8Array(bytes);
  for (let i = 1; i < bytes; i += 1) unit[i] = 1 + ((seed * 31 + i * 7) % 254);
  unit[0] = 0x60 | type;
  return unit;
}

export function annexB(...units: Uint8Array[]): Uint8Array {
  return Uint8Array.from(units.flatMap((unit) => [...START, ...unit]));
}

/** A key frame (SPS, PPS, IDR) or a picture in between. `bytes` is the size of its slice. */
export function h264(rtpTimestamp: number, keyframe: boolean, bytes = 200): EncodedFrame {
  const data = keyframe
    ? annexB(SPS, PPS, nal(5, bytes, rtpTimestamp))
    : annexB(nal(1, bytes, rtpTimestamp));
  return { codec: "h264", data, keyframe, rtpTimestamp };
}

export function vp8(rtpTimestamp: number, keyframe: boolean, bytes = 200): EncodedFrame {
  const data = nal(0, bytes, rtpTimestamp);
  // RFC 6386 section 9.1: the lowest bit of a frame's first byte is 0 for a key frame.
  data[0] = keyframe ? 0x10 : 0x11;
  return { codec: "vp8", data, keyframe, rtpTimestamp };
}
