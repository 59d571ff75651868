// The store in a key-value bucket of JetStream. Knows compare-and-set; no time to live, which servers before 2.11 ignore without a word.
import type { KV } from "@nats-io/kv";
import type { NatsConnection } from "@nats-io/transport-node";
import { EvertaleError, firstLine } from "../../errors.js";
import type { Unsubscribe } from "../bus.js";
import type { Store, StoreEntry } from "../store.js";

/** JetStream's number for "somebody else has written": `JSStreamWrongLastSequenceErrF`. */
const WRONG_LAST_SEQUENCE = 10071;
/** Making a table takes longer than writing to it: several servers may have to agree. */
export const OPEN_TIMEOUT_MS = 5_000;

export interface NatsStoreOptions {
  readonly bucket: string;
  /** Copies on different servers: 1, 3 or 5. */
  readonly replicas: number;
  readonly timeoutMs: number;
}

/** Makes the bucket if it is missing. Rejects with `cluster-refused` when it is another project's, else `cluster-unreachable`. */
export async function openNatsStore(
  connection: NatsConnection,
  { bucket, replicas, timeoutMs }: NatsStoreOptions,
): Promise<Store> {
  const [{ Kvm }, { jetstream }] = await Promise.all([
    import("@nats-io/kv"),
    import("@nats-io/jetstream"),
  ]);
  const description = "Evertale: who owns which channel";
  try {
    const made = await new Kvm(jetstream(connection, { timeout: OPEN_TIMEOUT_MS })).create(bucket, {
      replicas,
      history: 1,
      description,
    });
    const status = await made.status();
    if (status.streamInfo.config.description !== description) {
      throw new EvertaleError(
        "cluster-refused",
        `The bucket ${bucket} in NATS belongs to another program: choose another name with --cluster-name.`,
      );
    }
    // The bucket's own option is read by nothing: its client's time counts, else five seconds.
    const prompt = new Kvm(jetstream(connection, { timeout: timeoutMs }));
    return new NatsStore(await prompt.open(bucket), made);
  } catch (error) {
    if (error instanceof EvertaleError) throw error;
    throw unreachable(bucket, error);
  }
}

class NatsStore implements Store {
  constructor(
    private readonly kv: KV,
    /** The same with more time, for what is begun once. */
    private readonly patient: KV,
  ) {}

  async get(key: string): Promise<StoreEntry | undefined> {
    try {
      const entry = await this.kv.get(key);
      if (entry === null || entry.operation !== "PUT") return undefined;
      return { key, value: entry.value, revision: entry.revision };
    } catch (error) {
      throw unreachable(key, error);
    }
  }

  async write(key: string, value: Uint8Array, expected: number): Promise<number | undefined> {
    try {
      if (expected === 0) return await this.kv.create(key, value);
      return await this.kv.update(key, value, expected);
    } catch (error) {
      if (isWrongSequence(error)) return undefined;
      throw unreachable(key, error);
    }
  }

  async remove(key: string): Promise<void> {
    try {
      await this.kv.purge(key);
    } catch (error) {
      throw unreachable(key, error);
    }
  }

  async watch(
    pattern: string,
    receive: (key: string, entry: StoreEntry | undefined) => void,
  ): Promise<Unsubscribe> {
    try {
      const entries = await this.patient.watch({ key: pattern });
      void (async () => {
        for await (const { key, value, revision, operation } of entries) {
          receive(key, operation === "PUT" ? { key, value, revision } : undefined);
        }
      })();
      return () => entries.stop();
    } catch (error) {
      throw unreachable(pattern, error);
    }
  }
}

/** Whether a write was refused since the record is not what the writer believed. */
export function isWrongSequence(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === WRONG_LAST_SEQUENCE;
}

/** JetStream's numbers for having no leader yet, or too few servers: `JSClusterNotAvailErr`, `JSClusterNoPeersErrF`, `JSInsufficientResourcesErr`. */
const LEADERLESS: readonly unknown[] = [10008, 10005, 10023];

/** A server that answers, and says that nobody keeps the table: with several servers an election, with one JetStream that is off. */
function saysLeaderless(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  return (
    cause.name === "JetStreamNotEnabled" || ("code" in cause && LEADERLESS.includes(cause.code))
  );
}

/** JetStream's numbers for a name or subjects that are taken otherwise: `JSStreamNameExistErr`, `JSStreamSubjectOverlapErr`. */
const TAKEN: readonly unknown[] = [10058, 10065];

export function unreachable(what: string, cause: unknown): EvertaleError {
  if (cause instanceof Error && "code" in cause && TAKEN.includes(cause.code)) {
    const message = `NATS has ${what} already with other settings: say the --cluster-replicas that it was made with, or choose another name with --cluster-name.`;
    return new EvertaleError("cluster-refused", message, { cause });
  }
  if (saysLeaderless(cause)) {
    const message = `NATS has nobody who keeps ${what} just now (${firstLine(cause)}): see whether most of its servers run and JetStream is on.`;
    return new EvertaleError("cluster-leaderless", message, { cause });
  }
  return new EvertaleError(
    "cluster-unreachable",
    `NATS does not answer for ${what} (${firstLine(cause)}): see whether its servers run and JetStream is on.`,
    { cause },
  );
}
