// A channel's viewers: accepts them, sends every encoded frame to all, merges their wishes for key frames.
// Knows no HTTP, no encoder and nothing above an encoded frame.
import { EvertaleError } from "../errors.js";
import { type Clock, systemClock } from "./clock.js";
import { CoarseClock } from "./coarse-clock.js";
import { type EndingCounts, NO_ENDINGS } from "./endings.js";
import { FanOut } from "./fan-out/fan-out.js";
import type { IceServer } from "./ice/ice-agent.js";
import { JoinQueue } from "./join-queue.js";
import { KeyframeRequests } from "./keyframe-requests.js";
import { MuxShare } from "./mux/shared-mux.js";
import { type CloseReason, Peer, type PeerSettings } from "./peer/peer.js";
import { LastGroup } from "./rtp/last-group.js";
import { Packetiser } from "./rtp/packetiser.js";
import { parseFragment } from "./signalling/candidates.js";
import { parseOffer } from "./signalling/offer.js";
import type { EncodedFrame, VideoCodec } from "./types.js";
import { assertRoom, channelEnded, mayConnect, unknownSession } from "./viewer-limits.js";

/** Consent and silence of viewers are matters of seconds. */
const GRAIN_MS = 250;

export type CodecCounts = Readonly<Record<VideoCodec, number>>;

export interface ViewerHubOptions {
  /**
   * Local addresses to offer viewers; `own` stands for one or two of this machine's beside loopback. Without it, those of
   * all interfaces except loopback; a server bound to loopback names `["127.0.0.1", "own"]`.
   */
  readonly hostAddresses?: readonly string[];
  /** The UDP port that all viewers share. By default each has a random one of its own an address. */
  readonly mediaPort?: number;
  /** For this side of the connections. None by default: no outside server is asked for anything. */
  readonly iceServers?: readonly IceServer[];
  /** More get `overloaded`. Default 100. */
  readonly viewersMax?: number;
  /** Viewers whose handshake is under way; more wait for their turn, or get `overloaded` when it does not come. Default 64. */
  readonly connectingMax?: number;
  /** A viewer that has not connected by then is forgotten. Default 15,000. */
  readonly joinTimeoutMs?: number;
  /** A connected viewer of whom nothing was heard for so long is gone. Default 10,000. */
  readonly silenceTimeoutMs?: number;
  /** An encoder should make its next frame a key frame. At most one call per codec and 500 ms. */
  readonly onKeyframeRequest?: (codec: VideoCodec) => void;
  /** Who joins begins with the pictures since the last key frame, if that is not long ago, and asks for none. Default: no. */
  readonly keepsGroup?: boolean;
  /** Sessions, the connecting ones included, after every change: no VP8 viewer, no VP8 encoder needed. */
  readonly onViewersChanged?: (count: number, perCodec: CodecCounts) => void;
  /** A viewer's handshake is done: `connecting` is one less. */
  readonly onConnected?: (sessionId: string) => void;
  /** A session has ended. */
  readonly onEnded?: (reason: CloseReason) => void;
  readonly clock?: Clock;
  /** Runs `task` after other work had its turn. Default `setImmediate`. */
  readonly yieldTurn?: (task: () => void) => void;
}

export interface AcceptedViewer {
  readonly sessionId: string;
  readonly etag: string;
  readonly answerSdp: string;
}
export type PatchResult =
  | { readonly type: "added" }
  | { readonly type: "restarted"; readonly fragment: string; readonly etag: string };

/** `connecting`: it has its answer, and not yet a way to what it is sent. */
export type SessionState = "connecting" | "connected" | "gone";

/** What WHEP needs of a channel. */
export interface Hub {
  readonly live: boolean;
  accept(offerSdp: string, signal?: AbortSignal): Promise<AcceptedViewer>;
  /** @throws EvertaleError `session-unknown` */
  etagOf(sessionId: string): string;
  patch(sessionId: string, fragment: string): Promise<PatchResult>;
  leave(sessionId: string): void;
}

export class ViewerHub implements Hub {
  readonly #peers = new Map<string, Peer>();
  readonly #packetisers: Record<VideoCodec, Packetiser>;
  readonly #groups: Record<VideoCodec, LastGroup> | undefined;
  readonly #keyframes: KeyframeRequests;
  readonly #settings: PeerSettings;
  readonly #clock: Clock;
  readonly #fanOut: FanOut;
  readonly #port: MuxShare | undefined;
  readonly #joins: JoinQueue;
  readonly #endings = { ...NO_ENDINGS };
  #live = true;
  #closed = false;

  constructor(private readonly options: ViewerHubOptions = {}) {
    this.#clock = options.clock ?? systemClock;
    this.#groups = options.keepsGroup ? { h264: new LastGroup(), vp8: new LastGroup() } : undefined;
    this.#packetisers = {
      h264: new Packetiser("h264", this.#clock),
      vp8: new Packetiser("vp8", this.#clock),
    };
    this.#keyframes = new KeyframeRequests(this.#clock, (codec) =>
      options.onKeyframeRequest?.(codec),
    );
    this.#settings = {
      hostAddresses: options.hostAddresses,
      iceServers: options.iceServers ?? [],
      coarseClock: new CoarseClock(this.#clock, GRAIN_MS),
      joinTimeoutMs: options.joinTimeoutMs ?? 15_000,
      silenceTimeoutMs: options.silenceTimeoutMs ?? 10_000,
    };
    const { mediaPort: port, hostAddresses } = options;
    this.#port = port === undefined ? undefined : new MuxShare({ port, hostAddresses });
    const { yieldTurn = setImmediate } = options;
    this.#fanOut = new FanOut({
      receivers: () => this.#peers.values(),
      yieldTurn,
      clock: this.#clock,
    });
    this.#joins = new JoinQueue({
      hasRoom: () => mayConnect(options, this.connecting),
      yieldTurn,
      clock: this.#clock,
    });
  }

  /** Sessions, the connecting ones included. */
  get viewers(): number {
    return this.#peers.size;
  }

  get viewersPerCodec(): CodecCounts {
    const counts = { h264: 0, vp8: 0 };
    for (const peer of this.#peers.values()) counts[peer.codec.codec] += 1;
    return counts;
  }

  get endings(): EndingCounts {
    return this.#endings;
  }

  /** Viewers who wait for their turn to join; not among the others. */
  get waiting(): number {
    return this.#joins.size;
  }

  /** Viewers whose handshake is under way. */
  get connecting(): number {
    return [...this.#peers.values()].filter((peer) => peer.state === "connecting").length;
  }

  /** Viewers that receive pictures now. */
  get playing(): number {
    return [...this.#peers.values()].filter((peer) => peer.state === "playing").length;
  }

  /** False while there is nothing to watch yet: new viewers are asked to come back. */
  get live(): boolean {
    return this.#live && !this.#closed;
  }
  set live(live: boolean) {
    this.#live = live;
  }

  /**
   * Takes in a viewer by its SDP offer, when its turn has come. The answer holds all candidates of this side.
   * @throws EvertaleError `sdp-invalid`, `codec-unavailable`, `overloaded`, `closed`, and why the shared port cannot be had;
   * `AbortError` by the signal
   */
  async accept(offerSdp: string, signal?: AbortSignal): Promise<AcceptedViewer> {
    this.#assertOpen();
    signal?.throwIfAborted();
    const offer = parseOffer(offerSdp);
    const mux = this.#port === undefined ? undefined : await this.#port.open();
    if (mux !== undefined) {
      this.#assertOpen();
      signal?.throwIfAborted();
    }
    assertRoom(this.options, this);
    const turn = this.#joins.enter(signal);
    if (turn !== undefined) await turn;
    const peer: Peer = new Peer({
      offer,
      settings: { ...this.#settings, mux },
      clock: this.#clock,
      recall: (index) => this.#packetisers[offer.codec.codec].recall(index),
      onKeyframeWanted: (reason) => this.#keyframes.request(offer.codec.codec, reason),
      lastGroup: () => this.#groups?.[offer.codec.codec].at(this.#clock.nowMs()) ?? [],
      onConnected: () => {
        this.options.onConnected?.(peer.id);
        this.#joins.poke();
      },
      onClosed: (reason) => this.#forget(peer, reason),
    });
    this.#peers.set(peer.id, peer);
    this.#announce();
    const onAbort = () => peer.close();
    signal?.addEventListener("abort", onAbort, { once: true });
    try {
      const answerSdp = await peer.answer();
      signal?.throwIfAborted();
      return { sessionId: peer.id, etag: peer.etag, answerSdp };
    } catch (error) {
      peer.close();
      signal?.throwIfAborted();
      if (error instanceof EvertaleError) throw error;
      throw new EvertaleError(
        "sdp-invalid",
        "The offer could not be answered: its SDP contradicts itself.",
        {
          cause: error,
        },
      );
    } finally {
      signal?.removeEventListener("abort", onAbort);
    }
  }

  /**
   * Sends a frame to every viewer of its codec, in the order of the calls; returns at once. The frame's data may not
   * be changed afterwards: it is kept for retransmissions. After `close` it does nothing.
   */
  send(frame: EncodedFrame): void {
    if (this.#closed) return;
    if (frame.keyframe) this.#keyframes.served(frame.codec);
    if (this.#peers.size === 0) return;
    const packetised = this.#packetisers[frame.codec].packetise(frame);
    if (packetised.packets.length === 0) return;
    this.#groups?.[frame.codec].add(packetised, this.#clock.nowMs());
    this.#fanOut.send(packetised);
  }

  /** Whether the session is open. */
  has(sessionId: string): boolean {
    return this.#peers.has(sessionId);
  }

  /** How far a session is, for whoever shares out the places. */
  sessionState(sessionId: string): SessionState {
    const state = this.#peers.get(sessionId)?.state;
    if (state === undefined) return "gone";
    return state === "connecting" ? "connecting" : "connected";
  }

  etagOf(sessionId: string): string {
    return this.#session(sessionId).etag;
  }

  /**
   * Adds trickled candidates, or restarts ICE when the fragment brings new credentials.
   * @throws EvertaleError `session-unknown`, `sdp-invalid`
   */
  async patch(sessionId: string, fragment: string): Promise<PatchResult> {
    const peer = this.#session(sessionId);
    const parsed = parseFragment(fragment);
    if (peer.asksForRestart(parsed)) {
      const answer = await peer.restartIce(parsed);
      return { type: "restarted", fragment: answer, etag: peer.etag };
    }
    await peer.addCandidates(parsed.candidates);
    return { type: "added" };
  }

  /** @throws EvertaleError `session-unknown` */
  leave(sessionId: string): void {
    this.#session(sessionId).close();
  }

  /** Ends every session with `parent-closed`. Idempotent, never throws. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#fanOut.close();
    this.#joins.close();
    this.#keyframes.close();
    for (const peer of [...this.#peers.values()]) peer.close("parent-closed");
    // After their goodbyes.
    if (this.#port !== undefined) setImmediate(() => this.#port?.close());
  }

  #session(sessionId: string): Peer {
    const peer = this.#peers.get(sessionId);
    if (peer === undefined) throw unknownSession();
    return peer;
  }

  #assertOpen(): void {
    if (this.#closed) throw channelEnded();
  }

  #forget(peer: Peer, reason: CloseReason): void {
    if (!this.#peers.delete(peer.id)) return;
    this.#endings[reason] += 1;
    this.options.onEnded?.(reason);
    this.#announce();
    this.#joins.poke();
  }

  #announce(): void {
    this.options.onViewersChanged?.(this.#peers.size, this.viewersPerCodec);
  }
}
