// Encoders without a codec: what they "encode" says what went in. Output comes at once or when told to.
import {
  type Encoder,
  type EncoderFactory,
  type EncoderOptions,
  MAX_QUEUED,
  type Picture,
} from "../../src/stream/encoding/encoder.js";
import type { VideoCodec } from "../../src/webrtc/index.js";

/** One picture that a fake encoder took. */
export interface EncodedPicture {
  readonly codec: VideoCodec;
  readonly width: number;
  readonly height: number;
  readonly rtpTimestamp: number;
  readonly keyframe: boolean;
  /** The middle pixel's luma, to tell pictures apart. */
  readonly luma: number;
}

export class FakeEncoder implements Encoder {
  readonly codec: VideoCodec;
  readonly pictures: EncodedPicture[] = [];
  closed = false;
  /** Pictures stay in the encoder until `release`. */
  slow = false;
  /** The next `encode` throws. */
  broken = false;
  readonly #queue: EncodedPicture[] = [];

  constructor(readonly options: EncoderOptions) {
    this.codec = options.codec;
  }

  encode(picture: Picture, rtpTimestamp: number, keyframe: boolean): boolean {
    if (this.broken) throw new Error("The fake encoder is broken.");
    if (this.closed || this.#queue.length >= MAX_QUEUED) return false;
    const { width, height, data } = picture;
    const luma = data[(height / 2) * width + width / 2] ?? 0;
    const { codec } = this;
    this.#queue.push({ codec, width, height, rtpTimestamp, keyframe, luma });
    if (!this.slow) this.release();
    return true;
  }

  /** Hands out what is in the encoder. */
  release(): void {
    for (const picture of this.#queue.splice(0)) {
      this.pictures.push(picture);
      const { codec, rtpTimestamp, keyframe } = picture;
      const data = Uint8Array.of(0, 0, 0, 1, keyframe ? 0x65 : 0x41, picture.luma);
      this.options.onFrame({ codec, rtpTimestamp, keyframe, data }, 1);
    }
  }

  /** The encoder fails by itself. */
  fail(): void {
    this.options.onError(new Error("The fake encoder failed."));
  }

  close(): void {
    this.closed = true;
    this.#queue.length = 0;
  }
}

export class FakeEncoders implements EncoderFactory {
  /** Every encoder made, oldest first. */
  readonly made: FakeEncoder[] = [];

  /** @param codecs what "can be encoded" */
  constructor(private readonly codecs: readonly VideoCodec[] = ["h264", "vp8"]) {}

  async supports(codec: VideoCodec): Promise<boolean> {
    return this.codecs.includes(codec);
  }

  create(options: EncoderOptions): FakeEncoder {
    const encoder = new FakeEncoder(options);
    this.made.push(encoder);
    return encoder;
  }
}
