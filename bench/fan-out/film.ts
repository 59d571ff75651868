// Synthetic H.264 of a wanted rate: the outer form and the size of real frames, without a picture in them.
import { randomBytes } from "node:crypto";
import type { EncodedFrame } from "../../src/webrtc/index.js";

export interface Rate {
  readonly kbps: number;
  readonly fps: number;
}

const PARAMETER_SETS = Buffer.from([
  0, 0, 0, 1, 0x67, 0x64, 0x00, 0x1f, 0xac, 0xd9, 0, 0, 0, 1, 0x68, 0xee, 0x3c, 0x80,
]);

/** Frame number `index` of a film; every frame is as large as the rate asks for. */
export function filmFrame(rate: Rate, index: number, keyframe: boolean): EncodedFrame {
  const bytes = Math.round((rate.kbps * 1000) / 8 / rate.fps);
  const slice = randomBytes(bytes);
  // No start code may appear by chance.
  for (let i = 0; i < bytes; i += 2) slice[i] = (slice[i] ?? 0) | 1;
  slice.set([0, 0, 0, 1, keyframe ? 0x65 : 0x61]);
  return {
    codec: "h264",
    data: keyframe ? Buffer.concat([PARAMETER_SETS, slice]) : slice,
    keyframe,
    rtpTimestamp: Math.round((index * 90_000) / rate.fps) >>> 0,
  };
}
