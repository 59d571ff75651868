// The last pictures of a video file, at another rate. Knows containers and decoders; no model.
import type { VideoFrame } from "@napi-rs/webcodecs";
import type { InputVideoTrack } from "mediabunny";
import { EvertaleError } from "../errors.js";
import { rgbOfFrame } from "./frame-rgb.js";
import { coveredBy, type Rgb } from "./rgb.js";

export interface LastFrames {
  /** At most this many, fewer when the video is shorter. */
  readonly count: number;
  readonly fps: number;
  readonly width: number;
  readonly height: number;
}

/** Chunks that the decoder is given ahead. */
const QUEUED = 16;

/**
 * The pictures shown at the end of a video and 1/fps, 2/fps... before it, the oldest first, cropped to the wanted size.
 * Throws `picture-type` when the file is no video that is known, `picture-invalid` when it cannot be decoded.
 */
export async function lastFrames(
  bytes: Uint8Array,
  wanted: LastFrames,
  name: string,
): Promise<readonly Rgb[]> {
  // Large, and of no use to whoever reads no video.
  const { ALL_FORMATS, BufferSource, Input } = await import("mediabunny");
  const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS });
  try {
    if (!(await input.canRead())) {
      const message = `${name} is no picture (PNG, JPEG, WebP) and no video (MP4, WebM, MOV, MKV) that can be read here: give one of these.`;
      throw new EvertaleError("picture-type", message);
    }
    const track = await input.getPrimaryVideoTrack();
    if (track === null) {
      throw new EvertaleError("picture-type", `${name} has no video in it: give one that has.`);
    }
    const frames = await decodeEnd(track, wanted);
    if (frames.length > 0) return frames;
    throw new Error("it has no pictures");
  } catch (cause) {
    if (cause instanceof EvertaleError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `The video ${name} cannot be decoded (${reason}): save it anew as H.264 or VP8.`;
    throw new EvertaleError("picture-invalid", message, { cause });
  } finally {
    input.dispose();
  }
}

async function decodeEnd(track: InputVideoTrack, wanted: LastFrames): Promise<Rgb[]> {
  const [config, startS, endS] = await Promise.all([
    track.getDecoderConfig(),
    track.getFirstTimestamp(),
    track.computeDuration(),
  ]);
  if (config === null) throw new Error("its codec is not known");
  const timesS = Array.from({ length: wanted.count }, (_, i) => {
    // Half a frame before the end: inside the last picture, whatever its length.
    return endS - (wanted.count - 1 - i + 0.5) / wanted.fps;
  }).filter((timeS) => timeS >= startS);
  // A video shorter than a frame has one all the same.
  const picker = new Picker(timesS.length > 0 ? timesS : [startS], wanted);
  const { EncodedPacketSink } = await import("mediabunny");
  const { VideoDecoder, EncodedVideoChunk } = await import("@napi-rs/webcodecs");
  let failure: Error | undefined;
  const decoder = new VideoDecoder({
    output: (frame) => picker.take(frame),
    error: (error) => {
      failure ??= error;
    },
  });
  try {
    decoder.configure({
      codec: config.codec,
      ...(config.codedWidth ? { codedWidth: config.codedWidth } : {}),
      ...(config.codedHeight ? { codedHeight: config.codedHeight } : {}),
      ...(config.description ? { description: bytesOf(config.description) } : {}),
    });
    const sink = new EncodedPacketSink(track);
    const first = await sink.getKeyPacket(picker.firstS);
    for await (const packet of sink.packets(first ?? undefined)) {
      if (failure !== undefined) break;
      const timestamp = Math.round(packet.timestamp * 1e6);
      decoder.decode(new EncodedVideoChunk({ type: packet.type, timestamp, data: packet.data }));
      while (decoder.decodeQueueSize > QUEUED && failure === undefined) {
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      await picker.settled();
    }
    if (failure === undefined) await decoder.flush();
    if (failure !== undefined) throw failure;
    return await picker.finish();
  } finally {
    if (decoder.state !== "closed") decoder.close();
    picker.close();
  }
}

/** Keeps, of frames in their order, the last one at or before each wanted time. */
class Picker {
  readonly #frames: Rgb[] = [];
  #held: VideoFrame | undefined;
  #work: Promise<void> = Promise.resolve();
  #failure: unknown;

  constructor(
    private readonly timesS: readonly number[],
    private readonly size: { readonly width: number; readonly height: number },
  ) {}

  get firstS(): number {
    return this.timesS[0] ?? 0;
  }

  take(frame: VideoFrame): void {
    this.#work = this.#work
      .then(() => this.#next(frame))
      .catch((error: unknown) => {
        this.#failure ??= error;
      });
  }

  /** Resolves when all frames that were taken are dealt with. */
  settled(): Promise<void> {
    return this.#work;
  }

  async finish(): Promise<Rgb[]> {
    await this.#work;
    if (this.#failure !== undefined) throw this.#failure;
    while (this.#held !== undefined && this.#frames.length < this.timesS.length) await this.#keep();
    return this.#frames;
  }

  close(): void {
    this.#held?.close();
    this.#held = undefined;
  }

  async #next(frame: VideoFrame): Promise<void> {
    // The frame that is held is shown until this one comes.
    while (this.#held !== undefined && this.#dueS() * 1e6 < frame.timestamp - 1) await this.#keep();
    this.#held?.close();
    this.#held = frame;
  }

  #dueS(): number {
    return this.timesS[this.#frames.length] ?? Number.POSITIVE_INFINITY;
  }

  async #keep(): Promise<void> {
    if (this.#held === undefined) return;
    const rgb = await rgbOfFrame(this.#held, this.size);
    this.#frames.push(coveredBy(rgb, this.size.width, this.size.height));
  }
}

function bytesOf(source: AllowSharedBufferSource): Uint8Array {
  if (ArrayBuffer.isView(source)) {
    return new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
  }
  return new Uint8Array(source);
}
