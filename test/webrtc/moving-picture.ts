// A real encoder with a moving picture: what a channel does, made small for the transport's browser tests.
import { type EncodedVideoChunk, VideoEncoder, VideoFrame } from "@napi-rs/webcodecs";
import type { EncodedFrame, VideoCodec } from "../../src/webrtc/index.js";

const SIZE = 96;
export const FPS = 8;
/** 90 kHz ticks of a frame. */
export const TICKS = 90_000 / FPS;

/** Encodes frame after frame until closed; `forceKeyframe` makes the next one a key frame. */
export class MovingPicture {
  readonly #encoder: VideoEncoder;
  readonly #timer: NodeJS.Timeout;
  #index = 0;
  #keyframeWanted = true;

  constructor(codec: VideoCodec, firstTimestamp: number, onFrame: (frame: EncodedFrame) => void) {
    this.#encoder = new VideoEncoder({
      output: (chunk: EncodedVideoChunk) => {
        const data = new Uint8Array(chunk.byteLength);
        chunk.copyTo(data);
        const index = Math.round((chunk.timestamp * FPS) / 1e6);
        onFrame({
          codec,
          data,
          keyframe: chunk.type === "key",
          rtpTimestamp: (firstTimestamp + index * TICKS) >>> 0,
        });
      },
      error: (error: Error) => {
        throw error;
      },
    });
    this.#encoder.configure({
      codec: codec === "h264" ? "avc1.42E01F" : "vp8",
      width: SIZE,
      height: SIZE,
      bitrate: 300_000,
      framerate: FPS,
      latencyMode: "quality",
      ...(codec === "h264" ? { avc: { format: "annexb" } } : {}),
    });
    this.#timer = setInterval(() => this.#encode(), 1000 / FPS);
  }

  forceKeyframe(): void {
    this.#keyframeWanted = true;
  }

  close(): void {
    clearInterval(this.#timer);
    this.#encoder.close();
  }

  #encode(): void {
    const frame = new VideoFrame(picture(this.#index), {
      format: "I420",
      codedWidth: SIZE,
      codedHeight: SIZE,
      timestamp: Math.round((this.#index * 1e6) / FPS),
    });
    this.#encoder.encode(frame, { keyFrame: this.#keyframeWanted });
    this.#keyframeWanted = false;
    this.#index += 1;
    frame.close();
  }
}

/** A white bar that walks over noise, which keeps the encoder at its bitrate: several packets a picture. */
function picture(index: number): Uint8Array {
  const data = new Uint8Array((SIZE * SIZE * 3) / 2).fill(128);
  for (let y = 0; y < SIZE; y += 1) {
    for (let x = 0; x < SIZE; x += 1) {
      const noise = (Math.imul(x * 31 + y * 17 + index * 7 + 1, 0x9e3779b1) >>> 26) & 0x3f;
      data[y * SIZE + x] = (x + index * 4) % SIZE < 16 ? 235 : 60 + noise;
    }
  }
  return data;
}
