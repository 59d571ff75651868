// Turns a film's pictures into encoded packets at leisure: no picture is dropped. Knows no container and no clock.
import type {
  EncodedVideoChunk,
  EncodedVideoChunkMetadata,
  VideoEncoder,
} from "@napi-rs/webcodecs";
import { EncodedPacket } from "mediabunny";
import { EvertaleError } from "../../errors.js";
import { describeAvcConfig } from "../../h264/index.js";
import type { FilmFrame, FilmInfo } from "../types.js";

/** What films are encoded with: H.264 in MP4, VP9 in WebM. */
export type FilmCodec = "avc" | "vp9";

/** Pictures that may wait in the encoder. VP9 itself looks about 25 ahead before its first packet. */
const MAX_QUEUED = 4;

/** How often a waiting film looks at the encoder by itself, in milliseconds. */
const ALIVE_MS = 100;

/** Bits a pixel: what the live stream spends by default at 256x256 and 8 frames a second. */
const BITS_PER_PIXEL = 0.75;

/** `OUR_COLOURS` in the words of WebCodecs: what the container says, and VP9's own stream. */
const COLOUR_SPACE = {
  primaries: "bt709",
  transfer: "iec61966-2-1",
  matrix: "smpte170m",
  fullRange: false,
} as const;

type WebCodecs = typeof import("@napi-rs/webcodecs");
export type PacketMeta = { decoderConfig?: VideoDecoderConfig };

/** The bitrate used when none is asked for. */
export function defaultBitrate(film: Pick<FilmInfo, "width" | "height" | "fps">): number {
  return Math.round(film.width * film.height * film.fps * BITS_PER_PIXEL);
}

/** An encoder for one film. Packets come in decoding order with times in seconds from the frame's index. */
export class FilmEncoder {
  readonly #encoder: VideoEncoder;
  #failure: unknown;
  #wake: () => void = () => {};
  #closed = false;

  private constructor(
    private readonly webcodecs: WebCodecs,
    codec: FilmCodec,
    private readonly fps: number,
    onPacket: (packet: EncodedPacket, meta: PacketMeta) => void,
  ) {
    this.#encoder = new webcodecs.VideoEncoder({
      output: (chunk, meta) => onPacket(packetOf(chunk, fps), metaOf(codec, meta)),
      error: (error) => {
        this.#failure = error;
        this.#wake();
      },
    });
    this.#encoder.ondequeue = () => this.#wake();
  }

  /** Throws `codec-unavailable` in one sentence when this machine cannot encode `codec` at the film's size. */
  static async open(
    codec: FilmCodec,
    film: FilmInfo,
    bitsPerSecond: number,
    onPacket: (packet: EncodedPacket, meta: PacketMeta) => void,
  ): Promise<FilmEncoder> {
    const webcodecs = await loadWebCodecs();
    const config = encoderConfig(codec, film, bitsPerSecond);
    const encoder = new FilmEncoder(webcodecs, codec, film.fps, onPacket);
    try {
      // Asked by doing: some builds throw where they should answer no.
      encoder.#encoder.configure(config);
    } catch (cause) {
      encoder.close();
      throw cannotEncode(codec, film, cause);
    }
    return encoder;
  }

  /** Takes a picture, read before it returns; resolves when the next one may come. */
  async encode(frame: FilmFrame, keyFrame: boolean): Promise<void> {
    this.#throwFailure();
    const picture = new this.webcodecs.VideoFrame(frame.data, {
      format: "I420",
      codedWidth: frame.width,
      codedHeight: frame.height,
      timestamp: Math.round((frame.index * 1_000_000) / this.fps),
      colorSpace: COLOUR_SPACE,
    });
    try {
      this.#encoder.encode(picture, { keyFrame });
    } finally {
      picture.close();
    }
    while (this.#encoder.encodeQueueSize > MAX_QUEUED && this.#failure === undefined) {
      await this.#dequeued();
    }
    this.#throwFailure();
  }

  /** Resolves when every picture's packet was handed out. */
  async flush(): Promise<void> {
    this.#throwFailure();
    await this.#encoder.flush();
    this.#throwFailure();
  }

  /** Idempotent, never throws; pictures in the making are lost. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    try {
      this.#encoder.close();
    } catch {
      // Already closed by its own failure: that is what was wanted.
    }
  }

  async #dequeued(): Promise<void> {
    await new Promise<void>((resolve) => {
      // The encoder's events do not keep a program alive that waits for nothing else; a timer does.
      const timer = setTimeout(resolve, ALIVE_MS);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #throwFailure(): void {
    if (this.#failure === undefined) return;
    throw new EvertaleError(
      "codec-unavailable",
      "The video encoder stopped working: render again, or choose another format with -o film.webm or film.mp4.",
      { cause: this.#failure },
    );
  }
}

async function loadWebCodecs(): Promise<WebCodecs> {
  try {
    return await import("@napi-rs/webcodecs");
  } catch (cause) {
    throw new EvertaleError(
      "codec-unavailable",
      `Films need the video encoders (@napi-rs/webcodecs), which cannot be loaded on ${process.platform}-${process.arch}: write a GIF or PNG pictures, or use a machine that has a build of them.`,
      { cause },
    );
  }
}

function encoderConfig(codec: FilmCodec, film: FilmInfo, bitsPerSecond: number) {
  // Level 3.1 reaches 1280x720 in both codecs, 5.1 anything larger that is asked of us.
  const small = film.width * film.height <= 1280 * 720;
  const common = {
    width: film.width,
    height: film.height,
    bitrate: bitsPerSecond,
    framerate: film.fps,
    // "realtime" would force a key frame every ten frames.
    latencyMode: "quality" as const,
  };
  if (codec === "vp9") return { ...common, codec: small ? "vp09.00.31.08" : "vp09.00.51.08" };
  return {
    ...common,
    codec: small ? "avc1.64001F" : "avc1.640033",
    avc: { format: "avc" as const },
  };
}

function cannotEncode(codec: FilmCodec, film: FilmInfo, cause: unknown): EvertaleError {
  const name = codec === "avc" ? "H.264" : "VP9";
  return new EvertaleError(
    "codec-unavailable",
    `${name} cannot be encoded at ${film.width}x${film.height} on this machine: choose another --size or another format.`,
    { cause },
  );
}

function packetOf(chunk: EncodedVideoChunk, fps: number): EncodedPacket {
  const data = new Uint8Array(chunk.byteLength);
  chunk.copyTo(data);
  const index = Math.round((chunk.timestamp * fps) / 1_000_000);
  return new EncodedPacket(data, chunk.type === "key" ? "key" : "delta", index / fps, 1 / fps);
}

function metaOf(codec: FilmCodec, meta: EncodedVideoChunkMetadata | undefined): PacketMeta {
  const config = meta?.decoderConfig;
  if (config === undefined) return {};
  return {
    decoderConfig: {
      codec: config.codec,
      codedWidth: config.codedWidth,
      codedHeight: config.codedHeight,
      description:
        codec === "avc" && config.description !== undefined
          ? describeAvcConfig(config.description)
          : config.description,
      colorSpace: COLOUR_SPACE,
    },
  };
}
