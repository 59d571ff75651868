// Whether NATS still keeps what a process of a cluster began with. Knows one stream and when it was made; nothing of what is in it.
import type { NatsConnection } from "@nats-io/transport-node";
import { filter, merge, type Observable, type Subscription, skip, timer } from "rxjs";
import { EvertaleError } from "../../errors.js";
import type { BusState } from "../bus.js";
import { OPEN_TIMEOUT_MS, unreachable } from "./nats-store.js";

const LOOK_EVERY_MS = 15_000;
/** JetStream's number for a stream that is not there: `JSStreamNotFoundErr`. */
const NOT_FOUND = 10059;

export interface KeptOptions {
  readonly cluster: string;
  readonly stream: string;
  readonly state$: Observable<BusState>;
}

/**
 * Looks now and then, and each time NATS is reached again, whether the stream is the one that was there at first; resolves with the sentence when it
 * is not, since revisions begin anew then and no owner's epoch means anything. `forgotten` never rejects; nothing is looked at when the bus is closed.
 * Rejects with `cluster-unreachable`.
 */
export async function watchKept(
  connection: NatsConnection,
  { cluster, stream, state$ }: KeptOptions,
): Promise<{ readonly forgotten: Promise<EvertaleError> }> {
  const { jetstreamManager } = await import("@nats-io/jetstream");
  const manager = await jetstreamManager(connection, { timeout: OPEN_TIMEOUT_MS, checkAPI: false });
  const made = manager.streams.info(stream).catch((error: unknown) => {
    throw unreachable(stream, error);
  });
  const { created } = await made;
  const isForgotten = async (): Promise<boolean> => {
    try {
      return (await manager.streams.info(stream)).created !== created;
    } catch (error) {
      // It may only be away.
      return error instanceof Error && "code" in error && error.code === NOT_FOUND;
    }
  };
  const forgotten = new Promise<EvertaleError>((resolve) => {
    const looks: Subscription = merge(
      timer(LOOK_EVERY_MS, LOOK_EVERY_MS),
      state$.pipe(
        skip(1),
        filter((state) => state === "connected"),
      ),
    ).subscribe(async () => {
      if (!(await isForgotten())) return;
      looks.unsubscribe();
      const message = `NATS has lost what it kept of the cluster ${cluster} (its store was emptied), so this process ends: start it again, and see that NATS has a store_dir that stays.`;
      resolve(new EvertaleError("cluster-refused", message));
    });
    looks.add(state$.subscribe((state) => state === "closed" && looks.unsubscribe()));
  });
  return { forgotten };
}
