// An edge's way: frames come from another process over NATS, to a hub of viewers as that of a single server. Measures how long they were on the way.

import { Observable } from "rxjs";
import { connectNats, parseNatsAddress } from "../../src/cluster/nats/connect.js";
import { NatsBus } from "../../src/cluster/nats/nats-bus.js";
import { EdgeChannel, EdgeWire } from "../../src/roles/index.js";
import { systemClock } from "../../src/scheduler/index.js";
import type { EncodedFrame } from "../../src/webrtc/index.js";
import { natsServers, startNats } from "../../test/cluster/nats-server.js";
import { percentile } from "../shared/statistics.js";
import type { Rate } from "./film.js";
import { LeanSender } from "./lean-sender.js";
import { Remote } from "./remote.js";
import type { Sender } from "./sender.js";

export class EdgeSender implements Sender {
  readonly #transitMs: number[] = [];
  #paced = false;

  private constructor(
    private readonly lean: LeanSender,
    private readonly owner: Remote,
  ) {}

  static async open(): Promise<EdgeSender> {
    const [binary] = natsServers();
    if (binary === undefined) throw new Error("name a nats-server in NATS_SERVERS");
    const nats = await startNats({ binary });
    process.once("exit", () => void nats.kill());
    const bus = new NatsBus(await connectNats(parseNatsAddress(nats.url), "edge"));
    const owner = new Remote("./edge-owner-process.ts", nats.url);
    const lean = new LeanSender();
    const sender = new EdgeSender(lean, owner);
    const directory = {
      ownerOf: () => ({ owner: "owner", epoch: 1 }),
      isLive: () => true,
      changes$: new Observable<string>(),
      versionsOf: () => undefined,
    };
    const wire = new EdgeWire({ cluster: "bench", directory });
    new EdgeChannel({
      name: "main",
      edge: "edge",
      bus,
      wire,
      directory,
      clock: systemClock,
      sockets: () => [],
      played: () => undefined,
      videoMax: 0,
      newHub: (options) => {
        // One viewer as far as the bus is concerned: all the others cost it nothing.
        queueMicrotask(() => options.onViewersChanged?.(1, { h264: 1, vp8: 0 }));
        return lean.hubOf((frame) => sender.#note(frame));
      },
    });
    await owner.ask("ready");
    return sender;
  }

  answer(offer: string): Promise<string | undefined> {
    return this.lean.answer(offer);
  }

  /**
   * The owner makes its frames by itself, by its own clock, from the first of a stretch on: what comes to the viewers has crossed the bus, and
   * nothing is asked for each. That one was made here too is what the other ways cost as well.
   */
  send({ keyframe }: EncodedFrame, made?: { readonly rate: Rate; readonly index: number }): void {
    if (made !== undefined && !this.#paced) {
      this.#paced = true;
      void this.owner.ask("pace", made);
    } else if (keyframe) {
      void this.owner.ask("keyframe");
    }
  }

  async rest(): Promise<void> {
    this.#paced = false;
    await this.owner.ask("rest");
  }

  get keyframeWanted(): boolean {
    return this.lean.keyframeWanted;
  }

  /** From the owner's encoder to the edge's hub: half of them, and 95 of 100, since it was last asked. */
  transit(): { readonly p50Ms: number; readonly p95Ms: number } | undefined {
    const all = this.#transitMs.splice(0);
    if (all.length === 0) return undefined;
    return { p50Ms: percentile(all, 0.5), p95Ms: percentile(all, 0.95) };
  }

  #note({ data }: EncodedFrame): void {
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    const sentAtMs = view.getFloat64(data.byteLength - 8);
    this.#transitMs.push(performance.timeOrigin + performance.now() - sentAtMs);
  }
}
