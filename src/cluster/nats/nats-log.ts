// Channels' histories in a stream of JetStream, a subject each. Knows sequence numbers; no journal.
import type { JetStreamClient, JetStreamManager } from "@nats-io/jetstream";
import type { NatsConnection } from "@nats-io/transport-node";
import type { Log, LogLine } from "../log.js";
import { isWrongSequence, OPEN_TIMEOUT_MS, unreachable } from "./nats-store.js";

/** So many entries may be on the way here before those before them are taken. */
const LINES_AHEAD = 256;

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

  async *read(name: string, from = 0): AsyncGenerator<LogLine> {
    const { stream } = this.options;
    const subject = this.#subject(name);
    try {
      const newest = await this.newest(name);
      if (newest === undefined || newest.number < from) return;
      const { DeliverPolicy } = await import("@nats-io/jetstream");
      const begin =
        from === 0 ? {} : { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: from };
      const consumer = await this.client.consumers.get(stream, {
        filter_subjects: subject,
        ...begin,
      });
      const messages = await consumer.consume({ max_messages: LINES_AHEAD });
      for await (const { data, seq } of messages) {
        if (seq <= newest.number) yield { number: seq, line: data };
        if (seq >= newest.number) break;
      }
    } catch (error) {
      throw unreachable(subject, error);
    }
  }

  async newest(name: string): Promise<LogLine | undefined> {
    const { stream } = this.options;
    const subject = this.#subject(name);
    try {
      const message = await this.manager.streams.getMessage(stream, { last_by_subj: subject });
      return message === null ? undefined : { number: message.seq, line: message.data };
    } catch (error) {
      throw unreachable(subject, error);
    }
  }

  async append(name: string, line: Uint8Array, expectedLast: number): Promise<number | undefined> {
    const subject = this.#subject(name);
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

  #subject(name: string): string {
    return `${this.options.prefix}.${name}`;
  }
}
