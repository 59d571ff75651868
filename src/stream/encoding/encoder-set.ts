// The encoders of a channel: one per codec in use, made when the first viewer of that codec comes.
// Knows no viewer; who is there is told to it.
import { EvertaleError } from "../../errors.js";
import { RecentValues } from "../../scheduler/index.js";
import type { EncodedFrame, VideoCodec } from "../../webrtc/index.js";
import type { Encoder, EncoderFactory, Picture } from "./encoder.js";

export interface EncoderSetOptions {
  readonly factory: EncoderFactory;
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly bitsPerSecond: number;
  readonly onFrame: (frame: EncodedFrame) => void;
  readonly onFailure: (codec: VideoCodec, error: unknown) => void;
}

/** An encoder that fails is made anew at most this often in a row without a frame in between. */
const MAX_FAILURES = 5;
const MEASURED_FRAMES = 120;

export class EncoderSet {
  readonly #encoders = new Map<VideoCodec, Encoder>();
  readonly #keyframes = new Set<VideoCodec>();
  readonly #failures = new Map<VideoCodec, number>();
  readonly #encodeMs = new RecentValues(MEASURED_FRAMES);
  #wanted: ReadonlySet<VideoCodec> = new Set();
  #dropped = 0;
  #closed = false;

  constructor(private readonly options: EncoderSetOptions) {}

  /** Median time of an encode, over the last frames, in milliseconds. */
  get encodeMsP50(): number {
    return this.#encodeMs.percentile(0.5);
  }

  /** Pictures that were not encoded because the encoder was behind. */
  get droppedPictures(): number {
    return this.#dropped;
  }

  /** Whether anybody needs pictures. */
  get wanted(): boolean {
    return this.#wanted.size > 0;
  }

  /** The codecs of the present viewers. Encoders of other codecs are closed. */
  want(codecs: Iterable<VideoCodec>): void {
    this.#wanted = new Set(codecs);
    for (const codec of [...this.#encoders.keys()]) {
      if (!this.#wanted.has(codec)) this.#remove(codec);
    }
  }

  /** The next picture of this codec becomes a key frame. */
  requestKeyframe(codec: VideoCodec): void {
    this.#keyframes.add(codec);
  }

  /** Encodes a picture for every codec in use; the picture is read before this returns. */
  encode(picture: Picture, rtpTimestamp: number): void {
    if (this.#closed) return;
    for (const codec of this.#wanted) this.#encodeAs(codec, picture, rtpTimestamp);
  }

  /** Idempotent. */
  close(): void {
    this.#closed = true;
    for (const codec of [...this.#encoders.keys()]) this.#remove(codec);
  }

  #encodeAs(codec: VideoCodec, picture: Picture, rtpTimestamp: number): void {
    try {
      const encoder = this.#encoders.get(codec) ?? this.#create(codec);
      if (encoder === undefined) return;
      const keyframe = this.#keyframes.has(codec);
      if (encoder.encode(picture, rtpTimestamp, keyframe)) this.#keyframes.delete(codec);
      else this.#dropped += 1;
    } catch (error) {
      this.#fail(codec, error);
    }
  }

  #create(codec: VideoCodec): Encoder | undefined {
    if ((this.#failures.get(codec) ?? 0) >= MAX_FAILURES) return undefined;
    const { factory, width, height, fps, bitsPerSecond, onFrame } = this.options;
    const encoder = factory.create({
      codec,
      width,
      height,
      fps,
      bitsPerSecond,
      onFrame: (frame, encodeMs) => {
        this.#failures.delete(codec);
        this.#encodeMs.add(encodeMs);
        onFrame(frame);
      },
      onError: (error) => {
        if (this.#encoders.get(codec) === encoder) this.#fail(codec, error);
      },
    });
    this.#encoders.set(codec, encoder);
    // The chain of a new encoder begins with a key frame.
    this.#keyframes.add(codec);
    return encoder;
  }

  #fail(codec: VideoCodec, error: unknown): void {
    const failures = (this.#failures.get(codec) ?? 0) + 1;
    this.#failures.set(codec, failures);
    this.#remove(codec);
    this.options.onFailure(codec, error);
  }

  #remove(codec: VideoCodec): void {
    this.#encoders.get(codec)?.close();
    this.#encoders.delete(codec);
  }
}

/**
 * The codecs that this machine can encode at this size, H.264 first. Throws `codec-unavailable` when there is none;
 * `notice` says in one sentence what is missing.
 */
export async function usableCodecs(
  factory: EncoderFactory,
  width: number,
  height: number,
): Promise<{ readonly codecs: readonly VideoCodec[]; readonly notice?: string }> {
  const h264 = await factory.supports("h264", width, height);
  const vp8 = await factory.supports("vp8", width, height);
  if (h264 && vp8) return { codecs: ["h264", "vp8"] };
  if (h264)
    return {
      codecs: ["h264"],
      notice: "VP8 cannot be encoded here: viewers without H.264 cannot watch.",
    };
  if (vp8) {
    return {
      codecs: ["vp8"],
      notice: "H.264 cannot be encoded here: everybody gets VP8, which costs more time.",
    };
  }
  throw new EvertaleError(
    "codec-unavailable",
    `Neither H.264 nor VP8 can be encoded here at ${width}x${height}: choose another --scale or reinstall @napi-rs/webcodecs.`,
  );
}
