// Turns pictures into encoded frames, with WebCodecs for Node. Knows no viewer and no channel.
import { EvertaleError } from "../../errors.js";
import { describeAnnexB } from "../../h264/index.js";
import { systemClock } from "../../scheduler/index.js";
import type { EncodedFrame, VideoCodec } from "../../webrtc/types.js";

/** A picture as planar I420, `width * height * 3 / 2` bytes; both sides even. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export interface EncoderOptions {
  readonly codec: VideoCodec;
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly bitsPerSecond: number;
  /** Called in the order of encoding; the frame belongs to the receiver. `encodeMs`: from `encode` to here. */
  readonly onFrame: (frame: EncodedFrame, encodeMs: number) => void;
  /** The encoder is of no use any more: close it and make another. */
  readonly onError: (error: Error) => void;
}

/** An encoder for pictures of one size. */
export interface Encoder {
  readonly codec: VideoCodec;
  /**
   * Takes a picture; reads it before it returns. False when it was dropped because `MAX_QUEUED` pictures still wait:
   * old pictures are worth more than a growing delay, and a picture never encoded leaves no hole in the chain.
   */
  encode(picture: Picture, rtpTimestamp: number, keyframe: boolean): boolean;
  /** Idempotent; pictures in the making are lost. */
  close(): void;
}

/** What a channel needs of the encoders' maker: the real one below, or a fake. */
export interface EncoderFactory {
  /** Whether this machine can encode `codec` at this size. Asked once per codec. */
  supports(codec: VideoCodec, width: number, height: number): Promise<boolean>;
  create(options: EncoderOptions): Encoder;
}

/** Pictures that may wait in one encoder. */
export const MAX_QUEUED = 4;

type WebCodecs = typeof import("@napi-rs/webcodecs");

/** Loads the native encoders. Throws `codec-unavailable` in one sentence when they cannot be loaded here. */
export async function loadEncoders(): Promise<EncoderFactory> {
  let webcodecs: WebCodecs;
  try {
    webcodecs = await import("@napi-rs/webcodecs");
  } catch (cause) {
    throw new EvertaleError(
      "codec-unavailable",
      `The video encoders (@napi-rs/webcodecs) cannot be loaded on ${process.platform}-${process.arch}: run \`npm ci\` again without --omit=optional, or use a machine that has a build of it.`,
      { cause },
    );
  }
  return {
    supports: async (codec, width, height) => {
      const config = encoderConfig({ codec, width, height, fps: 8, bitsPerSecond: 400_000 });
      try {
        return (await webcodecs.VideoEncoder.isConfigSupported(config)).supported;
      } catch {
        // Some builds throw where they should answer: both mean no.
        return false;
      }
    },
    create: (options) => new NativeEncoder(webcodecs, options),
  };
}

type Format = Pick<EncoderOptions, "codec" | "width" | "height" | "fps" | "bitsPerSecond">;

function encoderConfig(format: Format) {
  const { codec, width, height, fps, bitsPerSecond } = format;
  const common = {
    width,
    height,
    bitrate: bitsPerSecond,
    framerate: fps,
    // "realtime" would force a key frame every ten frames; "quality" has no delay either.
    latencyMode: "quality" as const,
  };
  if (codec === "vp8") return { ...common, codec: "vp8" };
  // Constrained baseline is asked for; level 3.1 is enough up to 1280x720.
  return { ...common, codec: "avc1.42E01F", avc: { format: "annexb" as const } };
}

interface Queued {
  readonly timestampUs: number;
  readonly rtpTimestamp: number;
  readonly atMs: number;
}

class NativeEncoder implements Encoder {
  readonly codec: VideoCodec;
  readonly #encoder: InstanceType<WebCodecs["VideoEncoder"]>;
  #queued: Queued[] = [];
  #next = 0;
  #closed = false;

  constructor(
    private readonly webcodecs: WebCodecs,
    private readonly options: EncoderOptions,
  ) {
    this.codec = options.codec;
    this.#encoder = new webcodecs.VideoEncoder({
      output: (chunk) => this.#output(chunk),
      error: (error) => {
        if (!this.#closed) options.onError(error);
      },
    });
    this.#encoder.configure(encoderConfig(options));
  }

  encode(picture: Picture, rtpTimestamp: number, keyframe: boolean): boolean {
    if (this.#closed || this.#queued.length >= MAX_QUEUED) return false;
    // The encoder's own time is a count of pictures: it only serves to find the RTP timestamp again.
    const timestampUs = Math.round((this.#next++ * 1_000_000) / this.options.fps);
    const frame = new this.webcodecs.VideoFrame(picture.data, {
      format: "I420",
      codedWidth: picture.width,
      codedHeight: picture.height,
      timestamp: timestampUs,
    });
    this.#queued.push({ timestampUs, rtpTimestamp, atMs: systemClock.nowMs() });
    try {
      this.#encoder.encode(frame, { keyFrame: keyframe });
    } finally {
      frame.close();
    }
    return true;
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    try {
      this.#encoder.close();
    } catch {
      // Already closed by its own failure: that is what was wanted.
    }
    this.#queued = [];
  }

  #output(chunk: InstanceType<WebCodecs["EncodedVideoChunk"]>): void {
    if (this.#closed) return;
    const index = this.#queued.findIndex((queued) => queued.timestampUs === chunk.timestamp);
    const queued = this.#queued[index];
    if (queued === undefined) return;
    this.#queued.splice(0, index + 1);
    const keyframe = chunk.type === "key";
    const made = new Uint8Array(chunk.byteLength);
    chunk.copyTo(made);
    // VP8 has no other colours than BT.601's.
    const data = keyframe && this.codec === "h264" ? describeAnnexB(made) : made;
    this.options.onFrame(
      {
        codec: this.codec,
        data,
        keyframe,
        rtpTimestamp: queued.rtpTimestamp,
      },
      systemClock.nowMs() - queued.atMs,
    );
  }
}
