// Sends a channel out to a server by WHIP (RFC 9725), again and again until it is closed: whatever that server does, the stream
// goes on without it. Knows encoded frames, no encoder and no viewers.
import { isAbort } from "../../errors.js";
import { type Clock, systemClock } from "../clock.js";
import { FanOut } from "../fan-out/fan-out.js";
import type { IceServer } from "../ice/ice-agent.js";
import { KeyframeRequests } from "../keyframe-requests.js";
import { Packetiser } from "../rtp/packetiser.js";
import type { EncodedFrame, VideoCodec } from "../types.js";
import { type PublishEnd, PublishingPeer } from "./publishing-peer.js";
import { openWhip, shownUrl, WhipRefusal, type WhipSession } from "./whip-client.js";

/** After a failure it is tried again in this time, each time in twice as much, up to the most. */
const RETRY_MS = 1_000;
const RETRY_MAX_MS = 60_000;
/** A session that lasted so long was a good one: the next is tried at once. */
const PROVEN_MS = 10_000;

/** Where to, and how; what a setting says. */
export interface PublishTarget {
  /** Address of a WHIP endpoint. */
  readonly url: string;
  /** Bearer token. */
  readonly token?: string | undefined;
}

export interface PublisherOptions extends PublishTarget {
  /** What can be encoded, the best first. */
  readonly codecs: readonly VideoCodec[];
  /** STUN and TURN servers for this side of the connection. Default: none. */
  readonly iceServers?: readonly IceServer[] | undefined;
  /** As `ViewerHubOptions.hostAddresses`. */
  readonly hostAddresses?: readonly string[] | undefined;
  /** The encoder should make its next frame a key frame; at most one call per codec and 500 ms. */
  readonly onKeyframeRequest: (codec: VideoCodec) => void;
  /** The stream is taken, in this codec, or is not any more. */
  readonly onChanged: () => void;
  /** A sentence for the log: what changed, or went wrong. The same one is not said twice in a row. */
  readonly onNews: (sentence: string, isGood: boolean) => void;
  readonly clock?: Clock | undefined;
  readonly fetch?: typeof fetch | undefined;
  readonly answerMs?: number | undefined;
}

export type PublishState =
  | { readonly state: "idle" }
  | { readonly state: "connecting" }
  | { readonly state: "live"; readonly codec: VideoCodec }
  /** Until the next attempt. */
  | { readonly state: "waiting"; readonly why: string }
  | { readonly state: "closed" };

export class Publisher {
  readonly #clock: Clock;
  readonly #packetisers: Record<VideoCodec, Packetiser>;
  readonly #keyframes: KeyframeRequests;
  readonly #fanOut: FanOut;
  #state: PublishState = { state: "idle" };
  #peer: PublishingPeer | undefined;
  #session: WhipSession | undefined;
  #farewell: Promise<void> = Promise.resolve();
  #abort = new AbortController();
  #failures = 0;
  #liveSinceMs = 0;
  #told = "";
  #cancelRetry: () => void = () => undefined;

  constructor(private readonly options: PublisherOptions) {
    this.#clock = options.clock ?? systemClock;
    this.#packetisers = {
      h264: new Packetiser("h264", this.#clock),
      vp8: new Packetiser("vp8", this.#clock),
    };
    this.#keyframes = new KeyframeRequests(this.#clock, (codec) =>
      options.onKeyframeRequest(codec),
    );
    this.#fanOut = new FanOut({
      receivers: () => (this.#peer === undefined ? [] : [this.#peer]),
      yieldTurn: setImmediate,
      clock: this.#clock,
    });
  }

  get state(): PublishState {
    return this.#state;
  }

  /** What must be encoded for it; undefined while nobody takes it. */
  get codec(): VideoCodec | undefined {
    return this.#state.state === "live" ? this.#state.codec : undefined;
  }

  /** Begins, and goes on until `close`. Does nothing when it has begun. */
  start(): void {
    if (this.#state.state === "idle") void this.#connect();
  }

  /** As `ViewerHub.send`. */
  send(frame: EncodedFrame): void {
    if (frame.keyframe) this.#keyframes.served(frame.codec);
    if (this.codec !== frame.codec) return;
    const packetised = this.#packetisers[frame.codec].packetise(frame);
    if (packetised.packets.length > 0) this.#fanOut.send(packetised);
  }

  /** Ends the session there (DELETE) and resolves when that is told, in 2 s at most. Idempotent, never rejects. */
  async close(): Promise<void> {
    if (this.#state.state !== "closed") {
      this.#set({ state: "closed" });
      this.#cancelRetry();
      this.#abort.abort();
      this.#keyframes.close();
      this.#fanOut.close();
      this.#drop();
    }
    await this.#farewell;
  }

  async #connect(): Promise<void> {
    this.#set({ state: "connecting" });
    const { signal } = this.#abort;
    const peer = this.#newPeer();
    this.#peer = peer;
    try {
      const session = await openWhip(this.options, await peer.offer(), signal);
      if (signal.aborted || this.#peer !== peer) {
        this.#farewell = session.leave();
        return;
      }
      this.#session = session;
      const taken = await peer.accept(session.answerSdp);
      if (!taken) {
        throw new WhipRefusal(`${this.#place} answers with a codec that was not offered.`);
      }
    } catch (error) {
      if (isAbort(error) || this.#peer !== peer) return;
      if (error instanceof WhipRefusal) this.#failed(error.message, error.retryAfterMs);
      else this.#failed(`${this.#place} answers with SDP that cannot be used.`);
    }
  }

  #newPeer(): PublishingPeer {
    const { codecs, hostAddresses, iceServers = [] } = this.options;
    const peer: PublishingPeer = new PublishingPeer({
      codecs,
      settings: { hostAddresses, iceServers },
      clock: this.#clock,
      recall: (codec, index) => this.#packetisers[codec].recall(index),
      onKeyframeWanted: (codec, reason) => this.#keyframes.request(codec, reason),
      onConnected: (codec) => {
        if (this.#peer === peer) this.#live(codec);
      },
      onEnded: (end) => {
        if (this.#peer === peer) this.#ended(end);
      },
    });
    return peer;
  }

  #live(codec: VideoCodec): void {
    this.#liveSinceMs = this.#clock.nowMs();
    this.#set({ state: "live", codec });
    this.#tell(`Publishing: ${this.#place} takes the stream (${codec}).`, true);
  }

  #ended(end: PublishEnd): void {
    const proven =
      this.#state.state === "live" && this.#clock.nowMs() - this.#liveSinceMs >= PROVEN_MS;
    if (proven) this.#failures = 0;
    this.#failed(`The connection to ${this.#place} is over: ${end}.`);
  }

  #failed(why: string, retryAfterMs = 0): void {
    this.#drop();
    const backOffMs = Math.min(RETRY_MAX_MS, RETRY_MS * 2 ** this.#failures);
    this.#failures += 1;
    this.#set({ state: "waiting", why });
    this.#tell(`Publishing: ${why} The stream goes on, and it is tried again.`, false);
    const waitMs = Math.max(retryAfterMs, backOffMs);
    this.#cancelRetry = this.#clock.after(waitMs, () => void this.#connect());
  }

  /** Ends the connection and its session over there. */
  #drop(): void {
    this.#peer?.close();
    this.#peer = undefined;
    if (this.#session !== undefined) this.#farewell = this.#session.leave();
    this.#session = undefined;
  }

  #set(state: PublishState): void {
    const before = this.codec;
    this.#state = state;
    if (this.codec !== before) this.options.onChanged();
  }

  #tell(sentence: string, isGood: boolean): void {
    if (sentence === this.#told) return;
    this.#told = sentence;
    this.options.onNews(sentence, isGood);
  }

  get #place(): string {
    return shownUrl(this.options.url);
  }
}
