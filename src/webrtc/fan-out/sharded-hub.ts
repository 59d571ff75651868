// A channel's viewers, spread over threads: each runs a ViewerHub of its own, with its sockets, handshakes and encryption.
// Knows no HTTP, no encoder and no connection.
import { entryBeside } from "../../entry.js";
import { EvertaleError } from "../../errors.js";
import { type Clock, systemClock } from "../clock.js";
import { type EndingCounts, NO_ENDINGS } from "../endings.js";
import type {
  AcceptedViewer,
  CodecCounts,
  Hub,
  PatchResult,
  SessionState,
  ViewerHubOptions,
} from "../hub.js";
import { JoinQueue } from "../join-queue.js";
import { KeyframeRequests } from "../keyframe-requests.js";
import type { EncodedFrame } from "../types.js";
import { assertRoom, channelEnded, mayConnect, unknownSession } from "../viewer-limits.js";
import { Shard, type ShardEnd, type ShardListener } from "./shard.js";
import type { ShardOptions } from "./shard-messages.js";

/** A thread that dies is replaced after so long, twice as long each time that it dies without having taken a viewer. */
const RESTART_MS = 200;
const RESTART_MAX_MS = 10_000;
/** How many times as long as usual a thread may not listen, at most. */
const MOST_PATIENCE = 4;

/** The limits hold over all threads together. */
export interface ShardedHubOptions
  extends Omit<ShardOptions, "mediaPort">,
    Pick<ViewerHubOptions, "onKeyframeRequest" | "onViewersChanged"> {
  /** A thread died, and with it so many viewers' sessions: they do not know it yet. */
  readonly onViewersLost?: (viewers: number) => void;
  /** At least 1. */
  readonly threads: number;
  /** The UDP port of each thread, one each: two cannot share one. By default every viewer has random ones. */
  readonly mediaPorts?: readonly number[] | undefined;
  /** Its viewers have been told goodbye; the ports are about to be free. */
  readonly onClosed?: (() => void) | undefined;
  /** A sentence for the log: a thread died, or something in it went wrong. */
  readonly onWarning?: (sentence: string) => void;
  /** Module that a thread runs. Default: `viewer-thread` beside this file. */
  readonly entry?: URL;
  /** For key frame requests, restarts and asking threads whether they listen; the threads have clocks of their own. */
  readonly clock?: Clock;
}

export class ShardedHub implements Hub {
  /** Those alive. */
  readonly #shards = new Set<Shard>();
  readonly #keyframes: KeyframeRequests;
  readonly #joins: JoinQueue;
  readonly #clock: Clock;
  #told: CodecCounts = { h264: 0, vp8: 0 };
  readonly #endings = { ...NO_ENDINGS };
  #live = true;
  #closed = false;

  /** Starts the threads; viewers that come before one is ready wait for it. Throws `RangeError` without a thread to start. */
  constructor(private readonly options: ShardedHubOptions) {
    const { threads, clock = systemClock } = options;
    if (!Number.isInteger(threads) || threads < 1) {
      throw new RangeError(`A sharded hub needs a whole number of threads from 1, not ${threads}.`);
    }
    this.#clock = clock;
    this.#keyframes = new KeyframeRequests(clock, (codec) => options.onKeyframeRequest?.(codec));
    this.#joins = new JoinQueue({
      hasRoom: () => mayConnect(options, this.#sum("connecting")),
      yieldTurn: setImmediate,
      clock,
    });
    const { mediaPorts } = options;
    if (mediaPorts !== undefined && mediaPorts.length !== threads) {
      throw new RangeError(`${threads} threads need as many ports, not ${mediaPorts.length}.`);
    }
    for (let i = 0; i < threads; i += 1) this.#start(0, mediaPorts?.[i]);
  }

  /** Sessions, the connecting ones included. */
  get viewers(): number {
    const { h264, vp8 } = this.viewersPerCodec;
    return h264 + vp8;
  }

  get viewersPerCodec(): CodecCounts {
    const counts = { h264: 0, vp8: 0 };
    for (const { counts: own } of this.#shards) {
      counts.h264 += own.perCodec.h264;
      counts.vp8 += own.perCodec.vp8;
    }
    return counts;
  }

  /** Those that ended with a thread are not among them. */
  get endings(): EndingCounts {
    return this.#endings;
  }

  /** Sessions of each thread that is alive. */
  get viewersPerThread(): readonly number[] {
    return [...this.#shards].map(({ viewers }) => viewers);
  }

  /** False while there is nothing to watch yet: new viewers are asked to come back. */
  get live(): boolean {
    return this.#live && !this.#closed;
  }
  set live(live: boolean) {
    this.#live = live;
  }

  /**
   * Takes in a viewer by its SDP offer, when its turn has come, in the thread with the fewest.
   * @throws EvertaleError `sdp-invalid`, `codec-unavailable`, `overloaded`, `closed`; `AbortError` by the signal
   */
  async accept(offerSdp: string, signal?: AbortSignal): Promise<AcceptedViewer> {
    if (this.#closed) throw channelEnded();
    signal?.throwIfAborted();
    assertRoom(this.options, { viewers: this.#sum("viewers"), waiting: this.#joins.size });
    const turn = this.#joins.enter(signal);
    if (turn !== undefined) await turn;
    const [emptiest] = [...this.#shards].sort((a, b) => a.viewers - b.viewers);
    if (emptiest === undefined) throw noThread();
    return emptiest.accept(offerSdp, signal);
  }

  /** @throws EvertaleError `session-unknown` */
  etagOf(sessionId: string): string {
    return this.#session(sessionId).etag;
  }

  /** How far a session is, for whoever shares out the places. */
  sessionState(sessionId: string): SessionState {
    for (const shard of this.#shards) {
      const state = shard.sessionState(sessionId);
      if (state !== "gone") return state;
    }
    return "gone";
  }

  /**
   * Adds trickled candidates, or restarts ICE when the fragment brings new credentials.
   * @throws EvertaleError `session-unknown`, `sdp-invalid`, `precondition-failed`
   */
  async patch(sessionId: string, fragment: string): Promise<PatchResult> {
    return this.#session(sessionId).shard.patch(sessionId, fragment);
  }

  /** @throws EvertaleError `session-unknown` */
  leave(sessionId: string): void {
    this.#session(sessionId).shard.leave(sessionId);
  }

  /**
   * Sends a frame to every viewer of its codec, in the order of the calls; returns at once. Its data is copied once, into
   * memory that all threads share: a message with the octets themselves would copy them for every thread, and the threads
   * keep them for retransmissions. After `close` it does nothing.
   */
  send(frame: EncodedFrame): void {
    if (this.#closed) return;
    if (frame.keyframe) this.#keyframes.served(frame.codec);
    const takers = [...this.#shards].filter((shard) => shard.wants(frame.codec));
    if (takers.length === 0) return;
    const data = new Uint8Array(new SharedArrayBuffer(frame.data.byteLength));
    data.set(frame.data);
    for (const shard of takers) shard.send({ ...frame, data });
  }

  /** Ends every session and the threads. Idempotent, never throws. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#joins.close();
    this.#keyframes.close();
    for (const shard of this.#shards) shard.close();
    this.#shards.clear();
    this.options.onClosed?.();
    this.#announce();
  }

  /**
   * `deaths`: of its predecessors in a row, none of which took a viewer. `patience`: twice that of one that listened no more, so
   * that a machine which has become slow does not end one after another; usual again for whoever comes after one that did, and for one
   * that has listened for a minute.
   */
  #start(deaths: number, mediaPort: number | undefined, patience = 1): void {
    if (this.#closed) return;
    const { entry = entryBeside("viewer-thread", import.meta.url) } = this.options;
    const listener: ShardListener = {
      onChanged: () => {
        this.#announce();
        this.#joins.poke();
      },
      onKeyframeWanted: (codec, reason) => this.#keyframes.request(codec, reason),
      onEnded: (reason) => {
        this.#endings[reason] += 1;
      },
      onWarning: (message) => this.options.onWarning?.(`In a thread of viewers: ${message}`),
    };
    const shard = new Shard(
      entry,
      { ...shardOptions(this.options), mediaPort },
      listener,
      this.#clock,
      patience,
    );
    this.#shards.add(shard);
    void shard.gone.then((end) => this.#died(shard, end, { deaths, mediaPort }));
  }

  #died(
    shard: Shard,
    { why, viewers, proven, deaf, patience: before }: ShardEnd,
    place: { readonly deaths: number; readonly mediaPort: number | undefined },
  ): void {
    if (this.#closed) return;
    this.#shards.delete(shard);
    const next = proven ? 0 : place.deaths + 1;
    const patience = deaf ? Math.min(MOST_PATIENCE, 2 * before) : 1;
    const waitMs = Math.min(RESTART_MAX_MS, RESTART_MS * 2 ** Math.max(0, next - 1));
    this.options.onWarning?.(
      `A thread of viewers died (${why}) with ${viewers} viewer${viewers === 1 ? "" : "s"}, who must connect anew; it is started again in ${waitMs} ms.`,
    );
    this.#clock.after(waitMs, () => this.#start(next, place.mediaPort, patience));
    this.options.onViewersLost?.(viewers);
    this.#announce();
    this.#joins.poke();
  }

  #session(sessionId: string): { readonly shard: Shard; readonly etag: string } {
    for (const shard of this.#shards) {
      const etag = shard.etagOf(sessionId);
      if (etag !== undefined) return { shard, etag };
    }
    throw unknownSession();
  }

  /** Over all threads, with those who were sent to one and are not counted there yet. */
  #sum(what: "viewers" | "connecting"): number {
    return [...this.#shards].reduce((sum, shard) => sum + shard[what], 0);
  }

  #announce(): void {
    const now = this.viewersPerCodec;
    if (now.h264 === this.#told.h264 && now.vp8 === this.#told.vp8) return;
    this.#told = now;
    this.options.onViewersChanged?.(now.h264 + now.vp8, now);
  }
}

/** Only what can be told to a thread: functions cannot. */
function shardOptions(options: ShardedHubOptions): ShardOptions {
  const { hostAddresses, iceServers, viewersMax, joinTimeoutMs, silenceTimeoutMs, keepsGroup } =
    options;
  return {
    hostAddresses,
    iceServers,
    viewersMax,
    // Who may begin is decided over all threads.
    connectingMax: Number.POSITIVE_INFINITY,
    joinTimeoutMs,
    silenceTimeoutMs,
    keepsGroup,
  };
}

function noThread(): EvertaleError {
  return new EvertaleError(
    "overloaded",
    "The server is starting its viewers' part again; try again in a second.",
  );
}
