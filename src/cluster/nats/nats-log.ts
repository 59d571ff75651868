// Channels' histories in a stream of JetStream, a subject each. Knows sequence numbers; no journal.
import type { JetStreamClient, JetStreamManager } from "@nats-io/jetstream";
import type { NatsConnection } from "@nats-io/transport-node";
import type { Log, LogRead } from "../log.js";
import { isWrongSequence, OPEN_TIMEOUT_MS, unreachable } from "./nats-store.js";

export interface NatsLogOptions {
  /** Name of the stream; its subjects are `PREFIX.*`. */
  readonly stream: string;
  readonly prefix: string;
  readonly replicas: number;
  readonly timeoutMs: number;
}

/** Makes the stream if it is missing. Rejects with `cluster-unreachable`. */
export async function openNatsLog(
  connection: NatsConnection,
  options: NatsLogOptions,
): Promise<Log> {
  const { jetstream, jetstreamManager } = await import("@nats-io/jetstream");
  try {
    const manager = await jetstreamManager(connection, { timeout: OPEN_TIMEOUT_MS });
    await manager.streams.add({
      name: options.stream,
      subjects: [`${options.prefix}.*`],
      num_replicas: options.replicas,
    });
    return new NatsLog(jetstream(connection, { timeout: options.timeoutMs }), manager, options);
  } catch (error) {
    throw unreachable(options.stream, error);
  }
}

class NatsLog implements Log {
  constructor(
    private readonly client: JetStreamClient,
    private readonly manager: JetStreamManager,
    private readonly options: NatsLogOptions,
  ) {}

  async read(name: string): Promise<LogRead> {
    const { stream, prefix } = this.options;
    const subject = `${prefix}.${name}`;
    try {
      const { state } = await this.manager.streams.info(stream, { subjects_filter: subject });
      const count = state.subjects?.[subject] ?? 0;
      if (count === 0) return { lines: [], last: 0 };
      const consumer = await this.client.consumers.get(stream, { filter_subjects: subject });
      const lines: Uint8Array[] = [];
      let last = 0;
      const messages = await consumer.consume();
      for await (const message of messages) {
        lines.push(message.data);
        last = message.seq;
        if (message.info.pending === 0) break;
      }
      return { lines, last };
    } catch (error) {
      throw unreachable(subject, error);
    }
  }

  async append(name: string, line: Uint8Array, expectedLast: number): Promise<number | undefined> {
    const subject = `${this.options.prefix}.${name}`;
    try {
      const { seq } = await this.client.publish(subject, line, {
        expect: { lastSubjectSequence: expectedLast },
      });
      return seq;
    } catch (error) {
      if (isWrongSequence(error)) return undefined;
      throw unreachable(subject, error);
    }
  }
}
