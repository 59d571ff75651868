// An encoded picture as it travels between machines. Knows octets; no bus and no viewer.
//
// | octets | what |
// |---|---|
// | 0 | version of this layout: 1 |
// | 1 | bit 0: VP8 instead of H.264; bit 1: key frame |
// | 2-3 | zero |
// | 4-7 | epoch of the channel's owner |
// | 8-11 | number of the picture, counted by its owner from 0 |
// | 12-15 | RTP timestamp |
// | 16- | the picture |
// Numbers are unsigned, most significant octet first.
import type { EncodedFrame } from "../webrtc/index.js";

const VERSION = 1;
const HEAD_BYTES = 16;
const VP8 = 1;
const KEYFRAME = 2;

export interface WireFrame {
  /** The owner's fencing epoch: frames of a lower one are dropped. */
  readonly epoch: number;
  readonly number: number;
  readonly frame: EncodedFrame;
}

export function packFrame({ epoch, number, frame }: WireFrame): Uint8Array {
  const packed = Buffer.allocUnsafe(HEAD_BYTES + frame.data.byteLength);
  packed[0] = VERSION;
  packed[1] = (frame.codec === "vp8" ? VP8 : 0) | (frame.keyframe ? KEYFRAME : 0);
  packed.writeUInt16BE(0, 2);
  packed.writeUInt32BE(epoch >>> 0, 4);
  packed.writeUInt32BE(number >>> 0, 8);
  packed.writeUInt32BE(frame.rtpTimestamp >>> 0, 12);
  packed.set(frame.data, HEAD_BYTES);
  return packed;
}

/** Undefined for what is no frame of this version: it is skipped. The frame's data is a view of `bytes`. */
export function unpackFrame(bytes: Uint8Array): WireFrame | undefined {
  if (bytes.byteLength <= HEAD_BYTES || bytes[0] !== VERSION) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const flags = view.getUint8(1);
  return {
    epoch: view.getUint32(4),
    number: view.getUint32(8),
    frame: {
      codec: (flags & VP8) === 0 ? "h264" : "vp8",
      keyframe: (flags & KEYFRAME) !== 0,
      rtpTimestamp: view.getUint32(12),
      data: bytes.subarray(HEAD_BYTES),
    },
  };
}
