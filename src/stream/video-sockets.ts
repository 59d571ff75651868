// Viewers whom no UDP reaches: encoded frames over WebSocket, for WebCodecs in the page. Knows no HTTP and no encoder.
import type { CodecCounts, EncodedFrame, VideoCodec } from "../webrtc/index.js";
import { packServerMessage, readClientMessage } from "./chat/chat-messages.js";
import { personOfKey } from "./crowd/speaker.js";
import type { Socket, SocketHandler } from "./http/web-server.js";

/** A frame on the wire: this many bytes (1: key frame or not; 4: RTP timestamp, big endian), then the encoded picture. */
const HEAD_BYTES = 5;
const FULL = 1013;
/** Close codes: RFC 6455 section 7.4.1. */
const POLICY = 1008;

export interface VideoSocketOptions {
  readonly viewersMax: number;
  /** Codecs that can be encoded here, the best first. */
  readonly codecs: readonly VideoCodec[];
  readonly onKeyframeWanted: (codec: VideoCodec) => void;
  readonly onViewersChanged: () => void;
}

interface Watcher {
  readonly codec: VideoCodec;
  /** Whose page it is, once it has said so. */
  person: string | undefined;
  /** False until a key frame came, and again after a frame was dropped: what follows a hole cannot be decoded. */
  started: boolean;
}

/** One per channel. Each frame is packed once for all; a viewer that is too slow goes on with the next key frame. */
export class VideoSockets {
  readonly #watchers = new Map<Socket, Watcher>();

  constructor(private readonly options: VideoSocketOptions) {}

  get viewers(): number {
    return this.#watchers.size;
  }

  get codecs(): readonly VideoCodec[] {
    return [...new Set([...this.#watchers.values()].map(({ codec }) => codec))];
  }

  get counts(): CodecCounts {
    const counts = { h264: 0, vp8: 0 };
    for (const { codec } of this.#watchers.values()) counts[codec] += 1;
    return counts;
  }

  /**
   * Who comes with these codecs; undefined when none of them is encoded here. A page may say hello with its key.
   * @param banOf the sentence of the ban that keeps a person out, if there is one
   */
  attend(
    offered: readonly string[],
    banOf: (person: string) => string | undefined = () => undefined,
  ): SocketHandler | undefined {
    const codec = this.options.codecs.find((one) => offered.includes(one));
    if (codec === undefined) return undefined;
    return {
      open: (socket) => this.#open(socket, codec),
      message: (socket, message) => this.#hear(socket, message, banOf),
      close: (socket) => {
        if (this.#watchers.delete(socket)) this.options.onViewersChanged();
      },
    };
  }

  /** Sends a frame to everybody of its codec. */
  send(frame: EncodedFrame): void {
    let packed: Uint8Array | undefined;
    for (const [socket, watcher] of this.#watchers) {
      if (watcher.codec !== frame.codec) continue;
      if (!watcher.started && !frame.keyframe) continue;
      packed ??= packFrame(frame);
      watcher.started = socket.send(packed);
      if (!watcher.started) this.options.onKeyframeWanted(frame.codec);
    }
  }

  /** Sends away whoever watches and is met, by their address or their page's person, with a sentence. */
  expel(met: (address: string, person: string | undefined) => boolean, sentence: string): void {
    for (const [socket, { person }] of [...this.#watchers]) {
      if (met(socket.remoteAddress, person)) sendAway(socket, sentence);
    }
  }

  /** Idempotent. */
  close(): void {
    for (const socket of [...this.#watchers.keys()]) socket.end(1001, "The channel is closing.");
    this.#watchers.clear();
  }

  #hear(socket: Socket, message: Uint8Array, banOf: (person: string) => string | undefined): void {
    const watcher = this.#watchers.get(socket);
    const key = watcher && keyIn(message);
    if (watcher === undefined || key === undefined) return;
    watcher.person = personOfKey(key);
    const sentence = banOf(watcher.person);
    if (sentence !== undefined) sendAway(socket, sentence);
  }

  #open(socket: Socket, codec: VideoCodec): void {
    if (this.viewers >= this.options.viewersMax) {
      socket.end(FULL, "The house is full.");
      return;
    }
    this.#watchers.set(socket, { codec, person: undefined, started: false });
    this.options.onViewersChanged();
    this.options.onKeyframeWanted(codec);
  }
}

/** The key of a page that says hello; undefined for anything else, which means nothing here. */
function keyIn(message: Uint8Array): string | undefined {
  try {
    const said = readClientMessage(message);
    return said.type === "hello" ? said.key : undefined;
  } catch {
    // Whoever only watches is not told how to speak.
    return undefined;
  }
}

function sendAway(socket: Socket, message: string): void {
  const refusal = { type: "error", code: "not-allowed", message, fatal: true } as const;
  socket.send(packServerMessage(refusal));
  socket.end(POLICY, "Banned.");
}

function packFrame({ keyframe, rtpTimestamp, data }: EncodedFrame): Uint8Array {
  const packed = new Uint8Array(HEAD_BYTES + data.byteLength);
  packed[0] = keyframe ? 1 : 0;
  new DataView(packed.buffer).setUint32(1, rtpTimestamp >>> 0);
  packed.set(data, HEAD_BYTES);
  return packed;
}
