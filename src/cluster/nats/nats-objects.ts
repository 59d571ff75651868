// Objects in JetStream's object store. Knows names and bytes; its packages are loaded when a cluster is asked for.

import type { ObjectStore } from "@nats-io/obj";
import type { NatsConnection } from "@nats-io/transport-node";
import { EvertaleError } from "../../errors.js";
import type { Objects } from "../objects.js";
import { OPEN_TIMEOUT_MS, unreachable } from "./nats-store.js";

/** JetStream's numbers for a full store: `JSInsufficientResourcesErr`, `JSStreamStoreFailedF`. */
const FULL: readonly unknown[] = [10023, 10077];
const DESCRIPTION = "Evertale: clips";

export interface NatsObjectsOptions {
  readonly bucket: string;
  readonly replicas: number;
  /** What all of them may take. */
  readonly mostBytes: number;
}

/** Makes the bucket if it is missing. Rejects with `cluster-refused` when it is another project's, else `cluster-unreachable`. */
export async function openNatsObjects(
  connection: NatsConnection,
  { bucket, replicas, mostBytes }: NatsObjectsOptions,
): Promise<Objects> {
  const [{ Objm }, { jetstream }] = await Promise.all([
    import("@nats-io/obj"),
    import("@nats-io/jetstream"),
  ]);
  try {
    const manager = new Objm(jetstream(connection, { timeout: OPEN_TIMEOUT_MS }));
    const description = DESCRIPTION;
    const store = await manager.create(bucket, { replicas, max_bytes: mostBytes, description });
    const status = await store.status();
    if (status.description !== DESCRIPTION) {
      const message = `The bucket ${bucket} in NATS belongs to another program: choose another name with --cluster-name.`;
      throw new EvertaleError("cluster-refused", message);
    }
    return new NatsObjects(store);
  } catch (error) {
    if (error instanceof EvertaleError) throw error;
    throw unreachable(bucket, error);
  }
}

class NatsObjects implements Objects {
  constructor(private readonly store: ObjectStore) {}

  async put(name: string, bytes: Uint8Array): Promise<void> {
    try {
      await this.store.putBlob({ name }, bytes);
    } catch (error) {
      if (error instanceof Error && "code" in error && FULL.includes(error.code)) {
        const message =
          "The clips take all the room that the cluster has for them: remove some from NATS.";
        throw new EvertaleError("overloaded", message, { cause: error });
      }
      throw unreachable(name, error);
    }
  }

  get(name: string): Promise<Uint8Array | undefined> {
    return this.#through(name, async () => (await this.store.getBlob(name)) ?? undefined);
  }

  async remove(name: string): Promise<void> {
    await this.#through(name, async () => {
      if ((await this.store.info(name)) !== null) await this.store.delete(name);
    });
  }

  names(): Promise<readonly string[]> {
    return this.#through("clips", async () =>
      (await this.store.list()).filter(({ deleted }) => !deleted).map(({ name }) => name),
    );
  }

  async #through<T>(what: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw unreachable(what, error);
    }
  }
}
