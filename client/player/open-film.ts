// All that is open while a player shows one film: its picture, the last minutes, the channel's messages. Knows no element and no words.
import type { ServerMessage } from "../../src/protocol.js";
import { SegmentSource } from "../hls/segment-source.js";
import type { ChannelAddress } from "../link/channel-address.js";
import { ChannelSocket, type SocketState } from "../link/channel-socket.js";
import { ChosenLink, type Transport } from "../link/chosen-link.js";
import { type FrameSeen, Playback, type PlaybackState } from "../link/playback.js";
import type { ClipWish } from "./clip-maker.js";
import { FilmWindow } from "./film-window.js";
import type { PlayerNoticeCode } from "./player-notices.js";
import { type PlayerStats, StatsReader } from "./player-stats.js";
import { Rewind } from "./rewind.js";

const STATS_EVERY_MS = 2_000;
/** How often the line of the last minutes moves. */
const TIMELINE_MS = 500;

/** Who watches, as the channel is told. */
export interface Viewer {
  readonly name: string | undefined;
  readonly key: string | undefined;
  readonly token: string | undefined;
}

export interface OpenFilmOptions {
  readonly address: ChannelAddress;
  readonly transport: Transport;
  readonly video: HTMLVideoElement;
  readonly viewer: () => Viewer;
  /** Pictures are being made just now. */
  readonly growing: () => boolean;
  readonly beforeStream: () => void;
  readonly onPlayback: (state: PlaybackState) => void;
  readonly onPicture: (picture: FrameSeen) => void;
  readonly onHeld: (held: boolean) => void;
  readonly onNotice: (code: PlayerNoticeCode) => void;
  /** Another place is gone to, and arrived at. */
  readonly onSeeking: () => void;
  readonly onSeeked: () => void;
  /** What can be gone back to may be other than it was. */
  readonly onTimeline: () => void;
  readonly onStats: (stats: PlayerStats) => void;
  readonly onSocket: (state: SocketState) => void;
  readonly onMessage: (message: ServerMessage) => void;
}

/** `open` once, then `close` ends everything. */
export class OpenFilm {
  readonly playback: Playback;
  readonly rewind: Rewind;
  /** Undefined where `src` is another server's WHEP endpoint, as `socket`. */
  readonly window: FilmWindow | undefined;
  readonly socket: ChannelSocket | undefined;
  readonly #options: OpenFilmOptions;
  readonly #timers: ReturnType<typeof setInterval>[] = [];
  #stats = new StatsReader();

  constructor(options: OpenFilmOptions) {
    this.#options = options;
    const { address, video } = options;
    const { token, key } = options.viewer();
    // Another server's endpoint has no use for the key, and may refuse what it does not know.
    this.playback = this.#newPlayback(token, address.socketUrl === null ? undefined : key);
    this.window =
      address.hlsUrl === null
        ? undefined
        : new FilmWindow({
            source: new SegmentSource(address.hlsUrl, token, key),
            growing: options.growing,
            onChange: options.onTimeline,
          });
    this.rewind = new Rewind({
      video,
      playback: this.playback,
      window: this.window ?? null,
      onSeeking: options.onSeeking,
      onSeeked: options.onSeeked,
      onNothingHeld: () => options.onNotice("nothing-held"),
    });
    if (address.socketUrl !== null) this.socket = this.#newSocket(address.socketUrl);
  }

  open(): void {
    this.socket?.open();
    this.#timers.push(
      setInterval(() => this.#options.onTimeline(), TIMELINE_MS),
      setInterval(() => this.#readStats(), STATS_EVERY_MS),
    );
  }

  close(): void {
    for (const timer of this.#timers.splice(0)) clearInterval(timer);
    this.rewind.close();
    this.playback.close();
    this.socket?.close();
  }

  /** Whether a clip of it can be asked for. */
  get clips(): boolean {
    return this.#options.address.apiUrl !== null;
  }

  /** What to ask for: so many seconds up to what is on screen; undefined where nothing is held. */
  async clipWish(seconds: number): Promise<ClipWish | undefined> {
    await this.window?.refresh(0);
    const held = this.window?.held;
    const { apiUrl } = this.#options.address;
    if (apiUrl === null || !held) return undefined;
    const toMs = this.rewind.atMs ?? held.toMs;
    const fromMs = Math.max(held.fromMs, toMs - seconds * 1000);
    return { apiUrl, token: this.#options.viewer().token, fromMs, toMs };
  }

  /** The picture has begun, or begun again. */
  playing(): void {
    this.#stats = new StatsReader();
    // The server answers: the channel's messages need not wait for their own next try.
    this.socket?.retry();
    this.rewind.playing();
    this.window?.refresh();
  }

  #newPlayback(token: string | undefined, key: string | undefined): Playback {
    const { address, transport, video, ...options } = this.#options;
    return new Playback({
      newLink: (events) => new ChosenLink({ ...address, ...events, transport, video, token, key }),
      video,
      onState: options.onPlayback,
      onFrame: options.onPicture,
      onHeld: options.onHeld,
      beforeStream: options.beforeStream,
      framesExpected: options.growing,
      onPruned: () => options.onNotice("pruned"),
    });
  }

  #newSocket(url: string): ChannelSocket {
    const { viewer, onSocket, onMessage } = this.#options;
    return new ChannelSocket({
      url,
      name: () => viewer().name,
      key: () => viewer().key,
      token: () => viewer().token,
      onState: onSocket,
      onMessage,
    });
  }

  #readStats(): void {
    const { peer, state } = this.playback;
    if (!peer || state.state !== "playing") return;
    this.#stats.read(peer).then(this.#options.onStats, () => {
      // The connection closed while it was being read: the next reading is of the next connection.
    });
  }
}
