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
  const { Kvm } = await import("@nats-io/kv");
  const description = "Evertale: who owns which channel";
  try {
    const buckets = new Kvm(connection);
    const made = await buckets.create(bucket, {
      replicas,
      timeout: OPEN_TIMEOUT_MS,
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
    return new NatsStore(await buckets.open(bucket, { timeout: timeoutMs }));
  } catch (error) {
    if (error instanceof EvertaleError) throw error;
    throw unreachable(bucket, error);
  }
}

class NatsStore implements Store {
  constructor(private readonly kv: KV) {}

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
      const entries = await this.kv.watch({ key: pattern });
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

export function unreachable(what: string, cause: unknown): EvertaleError {
  return new EvertaleError(
    "cluster-unreachable",
    `NATS does not answer for ${what} (${firstLine(cause)}): see whether its servers run and JetStream is on.`,
    { cause },
  );
}
