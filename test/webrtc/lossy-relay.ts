// A bad network between viewers and a hub, in this process: UDP relays that lose and delay media packets.
import { createSocket, type Socket } from "node:dgram";
import type { AddressInfo } from "node:net";
import type { AcceptedViewer, Hub, PatchResult } from "../../src/webrtc/index.js";

/** A repeatable sequence of numbers from 0 to 1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A hub behind a network that loses `lossShare` of all RTP and RTCP packets, both ways, and carries `bitsPerSecond` to
 * each viewer, with a queue of `queueMs` before it, after a way of `delayMs`. Connectivity checks and handshakes pass, so that tests begin at once.
 */
export class LossyHub implements Hub {
  lossShare = 0;
  bitsPerSecond = Number.POSITIVE_INFINITY;
  queueMs = 10_000;
  /** Each way, beside what the queue takes. */
  delayMs = 0;
  /** Up to so much more for one packet than for the next, so that they overtake each other. */
  jitterMs = 0;
  /** Nothing passes at all, neither checks nor handshakes. */
  cut = false;
  /** The longest that a packet had to wait there; tests set it back to 0. */
  longestQueueMs = 0;
  lost = 0;
  passed = 0;
  readonly #sockets: Socket[] = [];
  #closed = false;
  readonly #random = seeded(5);

  constructor(private readonly hub: Hub) {}

  get live(): boolean {
    return this.hub.live;
  }

  async accept(offerSdp: string, signal?: AbortSignal): Promise<AcceptedViewer> {
    // Without its candidates the viewer can only be met where it comes from: the relay.
    const accepted = await this.hub.accept(offerSdp.replace(/a=candidate:.*\r\n/g, ""), signal);
    const candidate = /^(a=candidate:\S+ 1 udp \d+ 127\.0\.0\.1) (\d+)/m.exec(accepted.answerSdp);
    if (candidate === null) throw new Error("The answer has no candidate on loopback");
    const port = await this.#relay(Number(candidate[2]));
    const answerSdp = accepted.answerSdp.replace(candidate[0], `${candidate[1]} ${port}`);
    return { ...accepted, answerSdp };
  }

  etagOf(sessionId: string): string {
    return this.hub.etagOf(sessionId);
  }
  /** Without the candidates, as in `accept`: what is trickled would lead around the relay. */
  patch(sessionId: string, fragment: string): Promise<PatchResult> {
    return this.hub.patch(sessionId, fragment.replace(/a=candidate:.*\r?\n/g, ""));
  }
  leave(sessionId: string): void {
    this.hub.leave(sessionId);
  }

  close(): void {
    this.#closed = true;
    for (const socket of this.#sockets) socket.close();
  }

  /** Stands between one viewer and the hub's port; gives the port for the viewer. */
  async #relay(hubPort: number): Promise<number> {
    const [front, back] = await Promise.all([this.#open(), this.#open()]);
    let viewer: AddressInfo | undefined;
    front.on("message", (packet, from) => {
      viewer = from;
      if (this.#isLost(packet)) return;
      this.#later(this.#wayMs(), () => back.send(packet, hubPort, "127.0.0.1"));
    });
    let freeAtMs = 0;
    back.on("message", (packet) => {
      if (viewer === undefined || this.#isLost(packet)) return;
      const { port, address } = viewer;
      const nowMs = performance.now();
      const startMs = Math.max(freeAtMs, nowMs);
      this.longestQueueMs = Math.max(this.longestQueueMs, startMs - nowMs);
      if (startMs - nowMs > this.queueMs) return;
      freeAtMs = startMs + (packet.length * 8000) / this.bitsPerSecond;
      this.#later(freeAtMs - nowMs + this.#wayMs(), () => front.send(packet, port, address));
    });
    return front.address().port;
  }

  #wayMs(): number {
    return this.delayMs + (this.jitterMs === 0 ? 0 : this.jitterMs * this.#random());
  }

  #later(afterMs: number, send: () => void): void {
    if (afterMs <= 0) {
      send();
      return;
    }
    setTimeout(() => {
      if (!this.#closed) send();
    }, afterMs);
  }

  async #open(): Promise<Socket> {
    const socket = createSocket("udp4");
    await new Promise<void>((resolve) => socket.bind(0, "127.0.0.1", resolve));
    this.#sockets.push(socket);
    return socket;
  }

  /** RFC 7983: RTP and RTCP begin with 128 to 191. */
  #isLost(packet: Buffer): boolean {
    if (this.cut) return true;
    const isMedia = (packet[0] ?? 0) >= 128 && (packet[0] ?? 0) <= 191;
    const lost = isMedia && this.#random() < this.lossShare;
    if (lost) this.lost += 1;
    else if (isMedia) this.passed += 1;
    return lost;
  }
}
