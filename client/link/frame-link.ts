// The picture over a WebSocket, decoded by WebCodecs, where no UDP comes through. Knows no page and no channel.
import { pack, unpack } from "msgpackr";
import { PROTOCOL_VERSION } from "../../src/protocol.js";
import { BackOff, pause } from "./back-off.js";
import type { LinkEvents, MediaLink } from "./media-link.js";

export interface FrameLinkOptions extends LinkEvents {
  /** `ws://host/ws/:channel/video`. */
  readonly url: string;
  /** Of a private channel; said first, and in no address. */
  readonly token?: string | undefined;
  /** By which the channel knows the page again. */
  readonly key?: string | undefined;
  readonly backOff?: BackOff;
  /** Called when nothing came through; true: somebody else takes over, this link stops. */
  readonly onNoPath?: () => boolean;
}

/** So many connections in a row that brought nothing are no accident: something on the way lets no WebSocket through. */
const NO_PATH_AFTER = 2;

/** A frame's head on the wire: key frame or not (1 byte), RTP timestamp (4 bytes, big endian). */
const HEAD_BYTES = 5;
/** Decoded later than this, pictures are left out until the next key frame: live is what counts. */
const QUEUE_MAX = 12;
/** Refused for good (RFC 6455 section 7.4.1). */
const POLICY = 1008;
const VP8 = "vp8";
/** What a browser is asked about; the stream's own profile comes with its key frames. */
const H264 = "avc1.42E01F";

/** Whether this browser can do it at all. */
export function canDecodeFrames(): boolean {
  return "VideoDecoder" in globalThis && "WebSocket" in globalThis;
}

export class FrameLink implements MediaLink {
  readonly peer = undefined;
  readonly #options: FrameLinkOptions;
  readonly #backOff: BackOff;
  #running: AbortController | undefined;
  #retryNow: AbortController | undefined;
  #socket: WebSocket | undefined;
  #screen: Screen | undefined;
  #fruitless = 0;

  constructor(options: FrameLinkOptions) {
    this.#options = options;
    this.#backOff = options.backOff ?? new BackOff();
  }

  get active(): boolean {
    return this.#running !== undefined;
  }

  get rtpTimestamp(): number | undefined {
    return this.#screen?.painted;
  }

  start(): void {
    if (this.#running) return;
    this.#fruitless = 0;
    const running = new AbortController();
    this.#running = running;
    this.#run(running.signal).catch((error: unknown) => this.#refuse(String(error)));
  }

  stop(): void {
    if (!this.#running) return;
    this.#running.abort();
    this.#running = undefined;
    this.#retryNow?.abort();
    this.#socket?.close(1000);
    this.#options.onState({ state: "off" });
  }

  retry(): void {
    this.#retryNow?.abort();
  }

  giveUp(): void {
    this.#socket?.close(1000);
  }

  confirm(): void {
    this.#backOff.reset();
  }

  async #run(signal: AbortSignal): Promise<void> {
    const codecs = await decodable();
    if (signal.aborted) return;
    if (codecs.length === 0) {
      return this.#refuse("This browser can decode neither of the film's codecs.");
    }
    while (!signal.aborted) {
      this.#options.onState({ state: "connecting", again: this.#backOff.attempts > 0 });
      const refusal = await this.#watch(codecs, signal);
      if (signal.aborted) return;
      if (refusal !== undefined) return this.#refuse(refusal, "refused");
      if (this.#fruitless >= NO_PATH_AFTER && this.#options.onNoPath?.()) return this.stop();
      const retryInMs = this.#backOff.nextMs();
      const message = "The connection was lost.";
      this.#options.onState({ state: "waiting", retryInMs, code: "lost", message });
      this.#retryNow = new AbortController();
      await pause(retryInMs, this.#retryNow.signal);
    }
  }

  /** One connection from beginning to end; returns the server's sentence if asking again would not help. */
  #watch(codecs: readonly string[], signal: AbortSignal): Promise<string | undefined> {
    const url = new URL(this.#options.url);
    url.searchParams.set("codecs", codecs.join(","));
    const socket = new WebSocket(url);
    socket.binaryType = "arraybuffer";
    this.#socket = socket;
    const screen = new Screen(() => socket.close(1000));
    this.#screen = screen;
    this.#fruitless += 1;
    const { token, key } = this.#options;
    if (token !== undefined || key !== undefined) {
      const who = {
        ...(token === undefined ? {} : { token }),
        ...(key === undefined ? {} : { key }),
      };
      const hello = { type: "hello", version: PROTOCOL_VERSION, ...who };
      socket.addEventListener("open", () => socket.send(new Uint8Array(pack(hello))));
    }
    return new Promise((resolve) => {
      let sentence: string | undefined;
      const end = (final: boolean): void => {
        screen.close();
        resolve(final ? (sentence ?? "The server refused this player.") : undefined);
      };
      signal.addEventListener("abort", () => end(false), { once: true });
      socket.addEventListener("message", (event: MessageEvent<unknown>) => {
        if (!(event.data instanceof ArrayBuffer) || signal.aborted) return;
        this.#fruitless = 0;
        // Anything but a frame is why there is none; the close that follows ends this.
        sentence = sentenceIn(event.data);
        if (sentence !== undefined || !screen.show(event.data)) return;
        this.#options.onStream(screen.stream);
        this.#options.onState({ state: "connected" });
      });
      socket.addEventListener("close", ({ code }) => end(code === POLICY));
    });
  }

  #refuse(message: string, code: "unsupported" | "refused" = "unsupported"): void {
    this.#running = undefined;
    this.#options.onState({ state: "refused", code, message });
  }
}

/** The sentence of a refusal (an `error` of the protocol); undefined for a frame, which begins with 0 or 1. */
function sentenceIn(message: ArrayBuffer): string | undefined {
  const bytes = new Uint8Array(message);
  if ((bytes[0] ?? 0) <= 1) return undefined;
  const told: unknown = unpack(bytes);
  if (typeof told !== "object" || told === null || !("message" in told)) return undefined;
  return String(told.message);
}

/** Decodes frames onto a canvas, and gives what is painted there as a stream, so that the video element stays what it is. */
class Screen {
  readonly stream: MediaStream;
  readonly #canvas = document.createElement("canvas");
  readonly #context = this.#canvas.getContext("2d");
  readonly #decoder: VideoDecoder;
  #codec = "";
  #whole = false;
  #begun = false;
  #painted: number | undefined;

  constructor(onBroken: () => void) {
    this.stream = this.#canvas.captureStream();
    this.#decoder = new VideoDecoder({
      output: (frame) => this.#paint(frame),
      error: onBroken,
    });
  }

  /** RTP timestamp of the picture painted last. */
  get painted(): number | undefined {
    return this.#painted;
  }

  /** Takes a frame from the wire; true at the first one that can be decoded. */
  show(message: ArrayBuffer): boolean {
    if (message.byteLength <= HEAD_BYTES || this.#decoder.state === "closed") return false;
    const key = new Uint8Array(message)[0] === 1;
    const data = new Uint8Array(message, HEAD_BYTES);
    if (this.#decoder.decodeQueueSize > QUEUE_MAX) this.#whole = false;
    if (key) this.#configure(codecOf(data));
    if (!key && !this.#whole) return false;
    this.#whole = true;
    const ticks = new DataView(message).getUint32(1);
    const timestamp = Math.round((ticks / 90) * 1000);
    this.#decoder.decode(new EncodedVideoChunk({ type: key ? "key" : "delta", timestamp, data }));
    const first = !this.#begun;
    this.#begun = true;
    return first;
  }

  close(): void {
    if (this.#decoder.state !== "closed") this.#decoder.close();
    for (const track of this.stream.getTracks()) track.stop();
  }

  #configure(codec: string): void {
    if (codec === this.#codec) return;
    this.#codec = codec;
    this.#decoder.configure({ codec, optimizeForLatency: true });
  }

  #paint(frame: VideoFrame): void {
    const { displayWidth, displayHeight } = frame;
    if (this.#canvas.width !== displayWidth || this.#canvas.height !== displayHeight) {
      this.#canvas.width = displayWidth;
      this.#canvas.height = displayHeight;
    }
    this.#context?.drawImage(frame, 0, 0);
    this.#painted = Math.round((frame.timestamp / 1000) * 90) >>> 0;
    frame.close();
  }
}

/** The codec of a key frame: H.264 in Annex B names its profile in the sequence parameters, all else is VP8. */
export function codecOf(data: Uint8Array): string {
  for (let at = 0; at + 7 < data.length && at < 512; at++) {
    const start = data[at] === 0 && data[at + 1] === 0 && data[at + 2] === 1;
    if (!start || ((data[at + 3] ?? 0) & 31) !== 7) continue;
    const hex = [...data.subarray(at + 4, at + 7)].map((byte) =>
      byte.toString(16).padStart(2, "0"),
    );
    return `avc1.${hex.join("")}`;
  }
  return VP8;
}

async function decodable(): Promise<readonly string[]> {
  if (!canDecodeFrames()) return [];
  const wanted = [
    ["h264", H264],
    ["vp8", VP8],
  ] as const;
  const answers = await Promise.all(
    wanted.map(async ([name, codec]) => {
      const { supported } = await VideoDecoder.isConfigSupported({ codec });
      return supported ? name : undefined;
    }),
  );
  return answers.filter((name) => name !== undefined);
}
