// A thread's side of a sharded hub: serves one ViewerHub over a message port. Knows no other thread.
import { packError } from "../../error-messages.js";
import { ViewerHub } from "../hub.js";
import type { CloseReason } from "../peer/peer.js";
import type { FromShard, ShardStart, ToShard } from "./shard-messages.js";

/** The end of a channel of messages. */
export interface ShardPort {
  postMessage(message: FromShard): void;
}

export class ShardServer {
  readonly #hub: ViewerHub;
  readonly #calls = new Map<number, AbortController>();
  /** Sessions that the parent knows of. */
  readonly #sessions = new Set<string>();
  /** Since it was last told. */
  #connected: string[] = [];
  #endings: CloseReason[] = [];
  /** `accept`s that came. */
  #asked = 0;
  #telling = false;

  constructor(
    private readonly port: ShardPort,
    private readonly start: ShardStart,
  ) {
    this.#hub = new ViewerHub({
      ...start.options,
      onKeyframeRequest: (codec) => port.postMessage({ type: "keyframe", codec }),
      onViewersChanged: () => this.#tellSoon(),
      onEnded: (reason) => this.#endings.push(reason),
      onConnected: (sessionId) => {
        this.#connected.push(sessionId);
        this.#tellSoon();
      },
    });
  }

  /** Never throws. */
  receive(message: ToShard): void {
    switch (message.type) {
      case "frame":
        Atomics.add(this.start.framesTaken, 0, 1);
        this.#hub.send(message.frame);
        return;
      case "ping":
        Atomics.add(this.start.pingsTaken, 0, 1);
        return;
      case "accept":
        void this.#accept(message.call, message.offerSdp);
        return;
      case "patch":
        void this.#patch(message);
        return;
      case "abort":
        this.#calls.get(message.call)?.abort();
        return;
      case "leave":
        this.#leave(message.sessionId);
        return;
      case "close":
        this.#hub.close();
        return;
    }
  }

  async #accept(call: number, offerSdp: string): Promise<void> {
    const controller = new AbortController();
    this.#calls.set(call, controller);
    try {
      this.#asked += 1;
      const accepted = this.#hub.accept(offerSdp, controller.signal);
      // Also when it was refused, which changes nothing else.
      this.#tellSoon();
      const viewer = await accepted;
      this.#sessions.add(viewer.sessionId);
      this.port.postMessage({ type: "accepted", call, viewer });
      // It may have ended before it was known here.
      if (!this.#hub.has(viewer.sessionId)) this.#tellSoon();
    } catch (error) {
      this.port.postMessage({ type: "failed", call, error: packError(error) });
    } finally {
      this.#calls.delete(call);
    }
  }

  async #patch({ call, sessionId, fragment }: Extract<ToShard, { type: "patch" }>): Promise<void> {
    try {
      const result = await this.#hub.patch(sessionId, fragment);
      this.port.postMessage({ type: "patched", call, result });
    } catch (error) {
      this.port.postMessage({ type: "failed", call, error: packError(error) });
    }
  }

  #leave(sessionId: string): void {
    // One that ended meanwhile has been told already, or is about to be.
    if (this.#hub.has(sessionId)) this.#hub.leave(sessionId);
  }

  /** Changes of one turn are told together. */
  #tellSoon(): void {
    if (this.#telling) return;
    this.#telling = true;
    queueMicrotask(() => {
      this.#telling = false;
      this.#tell();
    });
  }

  #tell(): void {
    const { viewersPerCodec: perCodec, connecting, waiting } = this.#hub;
    // Who waits for a turn is in no other number yet.
    const taken = this.#asked - waiting;
    const ended = [...this.#sessions].filter((sessionId) => !this.#hub.has(sessionId));
    for (const sessionId of ended) this.#sessions.delete(sessionId);
    this.port.postMessage({
      type: "counts",
      counts: { perCodec, connecting, taken },
      ended,
      connected: this.#connected,
      endings: this.#endings,
    });
    this.#connected = [];
    this.#endings = [];
  }
}
