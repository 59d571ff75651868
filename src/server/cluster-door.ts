// How a cluster's channels are opened, forked and closed from any of its machines: by the wish for them, which the workers follow.
// Knows no channel's inside and no route.

import { askLarge, type Cluster, type Directory, type Wishes } from "../cluster/index.js";
import { EvertaleError } from "../errors.js";
import type { ChannelView } from "../protocol.js";
import { type EdgeWire, furnish, requestMessage, responseMessage, VIEW } from "../roles/index.js";
import { type ChannelsDoor, type ForkOrigin, House, MemoryStore } from "../stream/index.js";
import { encodeTokens, type KeptWish, readWish } from "./channels-file.js";

const OPENED_WITHIN_MS = 15_000;
const AGAIN_MS = 200;

export interface ClusterDoorOptions {
  readonly cluster: Pick<Cluster, "bus" | "log" | "states">;
  readonly wire: EdgeWire;
  readonly directory: Pick<Directory, "workers">;
  readonly wishes: Wishes<KeptWish>;
  readonly unixMs: () => number;
}

export class ClusterDoor implements ChannelsDoor {
  constructor(private readonly options: ClusterDoorOptions) {}

  /** Resolves when a worker tells it. */
  async create(body: unknown, origin?: ForkOrigin): Promise<ChannelView> {
    const { wishes, directory } = this.options;
    const wish = readWish(body);
    if (wishes.of(wish.name) !== undefined) throw taken(wish.name);
    const room = directory.workers.reduce((sum, { slots }) => sum + slots, 0);
    if (wishes.names.length >= room) {
      const message = `The cluster's workers have room for ${room} channels, and there are as many: start another worker, or close a channel first.`;
      throw new EvertaleError("overloaded", message);
    }
    if (origin !== undefined) await this.#furnish(wish.name, origin);
    const kept = origin === undefined ? wish : { ...wish, from: encodeTokens(origin.tokens) };
    if (!(await wishes.add(wish.name, kept))) throw taken(wish.name);
    return this.#viewOf(wish.name);
  }

  async remove(name: string): Promise<void> {
    const { wishes } = this.options;
    if (wishes.names.length === 1) {
      const message = `"${name}" is the only channel: stop the cluster's workers instead.`;
      throw new EvertaleError("not-allowed", message);
    }
    await wishes.remove(name);
  }

  /** A fork's own house, before anybody is let in. */
  async #furnish(name: string, { house, by }: ForkOrigin): Promise<void> {
    const { cluster, unixMs } = this.options;
    if ((await cluster.log.newest(name)) !== undefined) {
      const message = `A channel "${name}" was told here before and its story is kept: choose another name.`;
      throw new EvertaleError("channel-taken", message);
    }
    const store = new MemoryStore();
    new House({ channel: name, store, unixMs }).takeOver(house, by);
    await furnish(cluster.states, name, store);
  }

  async #viewOf(name: string): Promise<ChannelView> {
    const { cluster, wire } = this.options;
    const question = { method: "GET", path: VIEW, query: "", headers: {}, remoteAddress: "" };
    const asked = requestMessage.pack({ ...question, body: new Uint8Array(0) });
    for (let waitedMs = 0; ; waitedMs += AGAIN_MS) {
      try {
        const answer = responseMessage.unpack(
          await askLarge(cluster.bus, wire.of(name).http, asked, 5_000),
        );
        if (answer?.status === 200) return viewFrom(answer.body);
      } catch (error) {
        const unserved = error instanceof EvertaleError && error.code === "cluster-unserved";
        if (!unserved) throw error;
      }
      if (waitedMs >= OPENED_WITHIN_MS) {
        const message = `The channel "${name}" is wished for, and no worker has taken it up yet: look again in a while.`;
        throw new EvertaleError("cluster-unserved", message);
      }
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}

function taken(name: string): EvertaleError {
  const message = `There is a channel "${name}" already: choose another name.`;
  return new EvertaleError("channel-taken", message);
}

function viewFrom(body: Uint8Array | string | undefined): ChannelView {
  return JSON.parse(Buffer.from(body ?? "").toString("utf8")) as ChannelView;
}
