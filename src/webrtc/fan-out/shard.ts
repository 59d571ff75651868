// One life of a thread of viewers, seen from the channel: started, talked to, gone. Knows no other thread and no restart.
import type { Worker } from "node:worker_threads";
import { startThread } from "../../entry.js";
import { unpackError } from "../../error-messages.js";
import { EvertaleError } from "../../errors.js";
import type { Clock } from "../clock.js";
import type { AcceptedViewer, PatchResult, SessionState } from "../hub.js";
import type { KeyframeReason } from "../keyframe-requests.js";
import type { CloseReason } from "../peer/peer.js";
import type { EncodedFrame, VideoCodec } from "../types.js";
import { channelEnded, unknownSession } from "../viewer-limits.js";
import { FRAMES_WAITING_MAX } from "./fan-out.js";
import type {
  FromShard,
  ShardCounts,
  ShardOptions,
  ShardStart,
  ToShard,
} from "./shard-messages.js";

/** A thread is asked so often whether it still listens, in milliseconds, and ended when it has left so many questions lie. */
export const PING_MS = 500;
export const PINGS_MISSED_MAX = 4;
/** So many while it has taken no viewer: its first offer and handshake are its slowest, and on a busy machine slower yet. */
export const PINGS_MISSED_AT_FIRST_MAX = 16;
/** Whoever has answered so many in a row is not slow: as patient as usual is enough. A minute. */
export const PINGS_CALM = 120;
/** Time for goodbyes before a closed thread is ended, in milliseconds. */
const CLOSE_GRACE_MS = 500;
const NOBODY: ShardCounts = { perCodec: { h264: 0, vp8: 0 }, connecting: 0, taken: 0 };

export interface ShardListener {
  /** Other counts, or other sessions. */
  onChanged(): void;
  onKeyframeWanted(codec: VideoCodec, reason?: KeyframeReason): void;
  onEnded(reason: CloseReason): void;
  onWarning(message: string): void;
}

type Answer = Extract<FromShard, { readonly call: number }>;
interface Call {
  readonly answer: (answer: Answer) => void;
  readonly fail: (error: Error) => void;
  /** What it is told when the thread dies. */
  readonly lost: Error;
}

/** How a thread ended: in a few words why, how many viewers it had, and whether it had ever taken one. */
export interface ShardEnd {
  readonly why: string;
  readonly viewers: number;
  readonly proven: boolean;
  /** It was ended since it listened no more. */
  readonly deaf: boolean;
  /** How many times as long as usual it might not listen in the end. */
  readonly patience: number;
}

export class Shard {
  /** Resolves when the thread is gone. Never rejects. */
  readonly gone: Promise<ShardEnd>;
  readonly #worker: Worker;
  readonly #framesTaken = new Int32Array(new SharedArrayBuffer(4));
  #framesSent = 0;
  readonly #pingsTaken = new Int32Array(new SharedArrayBuffer(4));
  #pingsSent = 0;
  /** Answered in time, one after the other. */
  #pingsCalm = 0;
  #patience: number;
  #endPings: () => void = () => {};
  /** Codecs of which frames were left out since the last key frame. */
  readonly #gaps = new Set<VideoCodec>();
  readonly #calls = new Map<number, Call>();
  #lastCall = 0;
  /** Entity tags by session. */
  readonly #sessions = new Map<string, string>();
  readonly #leaving = new Set<string>();
  /** Sessions whose handshake is done. */
  readonly #connected = new Set<string>();
  #counts = NOBODY;
  #asked = 0;

  constructor(
    entry: URL,
    options: ShardOptions,
    private readonly listener: ShardListener,
    private readonly clock: Clock,
    /** How many times as long as usual it may not listen: on a busy machine it may be slow rather than frozen. Until it was calm for a while. */
    patience = 1,
  ) {
    this.#patience = patience;
    const start: ShardStart = {
      options,
      framesTaken: this.#framesTaken,
      pingsTaken: this.#pingsTaken,
    };
    this.#worker = startThread(entry, start);
    this.#worker.on("message", (message: FromShard) => this.#receive(message));
    this.gone = new Promise((resolve) => {
      const end = (why: string, deaf = false): void => {
        this.#endPings();
        resolve({
          why,
          viewers: this.viewers,
          proven: this.#isProven,
          deaf,
          patience: this.#patience,
        });
        this.#forgetAll();
      };
      this.#worker.on("error", (error) => end(error.message));
      this.#worker.once("exit", (code) => end(`exit code ${code}`));
      this.#pingLater((missed) => {
        end(`it had not listened for ${(PING_MS * missed) / 1000} s`, true);
        void this.#worker.terminate();
      });
    });
  }

  /** As last told by the thread. */
  get counts(): ShardCounts {
    return this.#counts;
  }

  /** Viewers, with those that it has not told of yet and without those that it was told to drop. */
  get viewers(): number {
    const { h264, vp8 } = this.#counts.perCodec;
    return h264 + vp8 + this.#untold - this.#leaving.size;
  }

  /** Viewers whose handshake is under way, or about to be. */
  get connecting(): number {
    return this.#counts.connecting + this.#untold;
  }

  /** Undefined when there is no such session in this thread. */
  etagOf(sessionId: string): string | undefined {
    return this.#sessions.get(sessionId);
  }

  sessionState(sessionId: string): SessionState {
    if (!this.#sessions.has(sessionId)) return "gone";
    return this.#connected.has(sessionId) ? "connected" : "connecting";
  }

  /** As `ViewerHub.accept`; `overloaded` also when the thread dies meanwhile. */
  async accept(offerSdp: string, signal?: AbortSignal): Promise<AcceptedViewer> {
    this.#asked += 1;
    const call = this.#newCall();
    const onAbort = () => this.#post({ type: "abort", call });
    signal?.addEventListener("abort", onAbort, { once: true });
    try {
      const answer = await this.#ask({ type: "accept", call, offerSdp }, died());
      if (answer.type !== "accepted") throw failureOf(answer);
      if (signal?.aborted) this.leave(answer.viewer.sessionId);
      return answer.viewer;
    } finally {
      signal?.removeEventListener("abort", onAbort);
      signal?.throwIfAborted();
    }
  }

  /** As `ViewerHub.patch`. */
  async patch(sessionId: string, fragment: string): Promise<PatchResult> {
    const call = this.#newCall();
    const question: ToShard = { type: "patch", call, sessionId, fragment };
    const answer = await this.#ask(question, unknownSession());
    if (answer.type !== "patched") throw failureOf(answer);
    const { result } = answer;
    if (result.type === "restarted" && this.#sessions.has(sessionId)) {
      this.#sessions.set(sessionId, result.etag);
    }
    return result;
  }

  /** Does nothing when there is no such session. */
  leave(sessionId: string): void {
    if (!this.#sessions.delete(sessionId)) return;
    this.#leaving.add(sessionId);
    this.#post({ type: "leave", sessionId });
  }

  /**
   * Sends a frame, whose data is in shared memory, if a viewer here wants it. A thread that is behind by
   * `FRAMES_WAITING_MAX` frames gets none until it has caught up, and then goes on with a key frame.
   */
  send(frame: EncodedFrame): void {
    const { codec, keyframe } = frame;
    if (!this.wants(codec)) return;
    const waiting = (this.#framesSent - Atomics.load(this.#framesTaken, 0)) | 0;
    if (waiting >= FRAMES_WAITING_MAX) {
      this.#gaps.add(codec);
      return;
    }
    if (keyframe) this.#gaps.delete(codec);
    if (this.#gaps.has(codec)) {
      this.listener.onKeyframeWanted(codec, "catch-up");
      return;
    }
    this.#framesSent = (this.#framesSent + 1) | 0;
    this.#post({ type: "frame", frame });
  }

  /** Before that a viewer cannot be connected, and the first thing that it gets is a key frame it asked for. */
  wants(codec: VideoCodec): boolean {
    return this.#counts.perCodec[codec] > 0;
  }

  /** Ends its viewers, then the thread. Idempotent, never throws. */
  close(): void {
    this.#endPings();
    this.#post({ type: "close" });
    for (const { fail } of this.#calls.values()) fail(channelEnded());
    this.#forgetAll();
    this.#worker.removeAllListeners("message");
    this.#worker.unref();
    const timer = setTimeout(() => this.#worker.terminate().catch(() => 1), CLOSE_GRACE_MS);
    timer.unref();
  }

  /** A thread that is still starting has answered nothing yet, and may take its time. */
  #pingLater(onDeaf: (missed: number) => void): void {
    this.#endPings = this.clock.after(PING_MS, () => {
      const taken = Atomics.load(this.#pingsTaken, 0);
      const missed = this.#pingsSent - taken;
      if (taken > 0 && missed >= this.#missedMax) {
        onDeaf(missed);
        return;
      }
      this.#pingsCalm = missed === 0 && this.#isProven ? this.#pingsCalm + 1 : 0;
      if (this.#pingsCalm >= PINGS_CALM) this.#patience = 1;
      this.#pingsSent += 1;
      this.#post({ type: "ping" });
      this.#pingLater(onDeaf);
    });
  }

  get #missedMax(): number {
    if (!this.#isProven) return PINGS_MISSED_AT_FIRST_MAX;
    return Math.min(PINGS_MISSED_AT_FIRST_MAX, PINGS_MISSED_MAX * this.#patience);
  }

  /** It has taken a viewer. */
  get #isProven(): boolean {
    return this.#counts.taken > 0;
  }

  get #untold(): number {
    return this.#asked - this.#counts.taken;
  }

  #receive(message: FromShard): void {
    switch (message.type) {
      case "counts":
        this.#counts = message.counts;
        for (const sessionId of message.ended) {
          this.#sessions.delete(sessionId);
          this.#leaving.delete(sessionId);
          this.#connected.delete(sessionId);
        }
        for (const reason of message.endings) this.listener.onEnded(reason);
        for (const sessionId of message.connected) this.#connected.add(sessionId);
        this.listener.onChanged();
        return;
      case "keyframe":
        this.listener.onKeyframeWanted(message.codec);
        return;
      case "warning":
        this.listener.onWarning(message.message);
        return;
      case "accepted":
        // Now, and not when its caller goes on: the next message may say that it has ended.
        this.#sessions.set(message.viewer.sessionId, message.viewer.etag);
    }
    this.#calls.get(message.call)?.answer(message);
  }

  #ask(question: Extract<ToShard, { readonly call: number }>, lost: Error): Promise<Answer> {
    const { call } = question;
    const answered = new Promise<Answer>((answer, fail) => {
      this.#calls.set(call, { answer, fail, lost });
    });
    this.#post(question);
    return answered.finally(() => this.#calls.delete(call));
  }

  #newCall(): number {
    this.#lastCall += 1;
    return this.#lastCall;
  }

  /** To a thread that is gone it does nothing. */
  #post(message: ToShard): void {
    this.#worker.postMessage(message);
  }

  #forgetAll(): void {
    for (const { fail, lost } of this.#calls.values()) fail(lost);
    this.#sessions.clear();
    this.#leaving.clear();
    this.#connected.clear();
    this.#counts = NOBODY;
    this.#asked = 0;
  }
}

function failureOf(answer: Answer): Error {
  if (answer.type === "failed") return unpackError(answer.error, (message) => new Error(message));
  return new Error(
    `A thread of viewers answered with "${answer.type}", which was not the question.`,
  );
}

function died(): EvertaleError {
  return new EvertaleError(
    "overloaded",
    "The server's part that was taking you in has failed; try again in a second.",
  );
}
