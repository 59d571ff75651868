// A cluster as one process sees it: bus, tables and log, over NATS. Knows names of buckets; no channel.
import { EvertaleError, isUnreachable } from "../errors.js";
import type { Bus } from "./bus.js";
import type { Log } from "./log.js";
import { connectNats, parseNatsAddress } from "./nats/connect.js";
import { NatsBus } from "./nats/nats-bus.js";
import { watchKept } from "./nats/nats-kept.js";
import { openNatsLog } from "./nats/nats-log.js";
import { openNatsObjects } from "./nats/nats-objects.js";
import { openNatsStore } from "./nats/nats-store.js";
import type { Objects } from "./objects.js";
import type { Store } from "./store.js";

export interface Cluster {
  readonly name: string;
  readonly bus: Bus;
  /** Heartbeats of workers. */
  readonly workers: Store;
  /** Who owns which channel. */
  readonly channels: Store;
  /** Where each story stands, and what its moderators decided. */
  readonly states: Store;
  /** Which channels there shall be, with their settings. */
  readonly wishes: Store;
  /** Clips. */
  readonly objects: Objects;
  /** The journals. */
  readonly log: Log;
  /** Resolves with a sentence when none of this is there any more; pending as long as it is. Never rejects. */
  readonly forgotten: Promise<EvertaleError>;
  /** Idempotent, never throws. */
  close(): Promise<void>;
}

export interface ClusterWish {
  /** See `parseNatsAddress`. */
  readonly address: string;
  readonly name: string;
  readonly replicas: 1 | 3 | 5;
  /** How this process is called in NATS's own lists. */
  readonly self: string;
  /** For each answer of NATS. */
  readonly timeoutMs: number;
}

/** Servers of NATS that have just been started elect leaders first, each for itself a few seconds: asked for so long before it is a failure. */
const ELECTION_MS = 15_000;
/** What all clips of a cluster may take, as those of a single server. */
const CLIPS_BYTES = 2_000_000_000;
const AGAIN_MS = 250;
/** What NATS takes when it is told nothing else. */
const MESSAGE_BYTES = 1024 * 1024;

/** Throws `config-invalid`; rejects with `cluster-unreachable` or `cluster-refused`. */
export async function openCluster(wish: ClusterWish): Promise<Cluster> {
  const { name, replicas, timeoutMs } = wish;
  const connection = await connectNats(parseNatsAddress(wish.address), wish.self);
  const bus = new NatsBus(connection);
  try {
    // One server says at once that it keeps nothing; of several, another one may.
    const { info } = connection;
    if (info?.jetstream !== true && info?.cluster === undefined) {
      const message = `NATS at ${connection.getServer()} keeps nothing: start it with JetStream on (nats-server -js).`;
      throw new EvertaleError("cluster-refused", message);
    }
    if (info !== undefined && info.max_payload < MESSAGE_BYTES) {
      const message = `NATS at ${connection.getServer()} takes messages of ${info.max_payload} octets at most, and the cluster's are up to ${MESSAGE_BYTES}: set max_payload to that in its configuration.`;
      throw new EvertaleError("cluster-refused", message);
    }
    const endMs = performance.now() + ELECTION_MS;
    const store = (what: string) =>
      untilLed(endMs, () =>
        openNatsStore(connection, { bucket: `${name}-${what}`, replicas, timeoutMs }),
      );
    const tables = {
      name,
      bus,
      workers: await store("workers"),
      channels: await store("channels"),
      states: await store("states"),
      wishes: await store("wishes"),
      objects: await untilLed(endMs, () =>
        openNatsObjects(connection, { bucket: `${name}-clips`, replicas, mostBytes: CLIPS_BYTES }),
      ),
      log: await untilLed(endMs, () =>
        openNatsLog(connection, {
          stream: `${name}-journals`,
          prefix: `${name}.journal`,
          replicas,
          timeoutMs,
        }),
      ),
      close: () => bus.close(),
    };
    const stream = `KV_${name}-channels`;
    const kept = { cluster: name, stream, state$: bus.state$ };
    const { forgotten } = await untilLed(endMs, () => watchKept(connection, kept));
    return { ...tables, forgotten };
  } catch (error) {
    await bus.close();
    throw error;
  }
}

/** Tries again while nobody leads what is asked for, which NATS tells by silence or in words. */
async function untilLed<T>(endMs: number, open: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (!isUnreachable(error) || performance.now() >= endMs) throw error;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}
