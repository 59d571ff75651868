// The bus over NATS core messages. Knows subjects; no JetStream.
import type { NatsConnection } from "@nats-io/transport-node";
import { BehaviorSubject } from "rxjs";
import { EvertaleError } from "../../errors.js";
import type { Bus, BusState, Unsubscribe } from "../bus.js";
import { noAnswer, nobodyServes } from "../memory-bus.js";

/** The connection is closed with the bus. */
export class NatsBus implements Bus {
  readonly state$ = new BehaviorSubject<BusState>("connected");

  constructor(private readonly connection: NatsConnection) {
    void this.#followState();
  }

  publish(subject: string, data: Uint8Array): void {
    // What is published while it reconnects would be told later, all at once: frames of then are worth nothing.
    if (this.state$.value !== "connected") return;
    this.connection.publish(subject, data);
  }

  subscribe(subject: string, receive: (data: Uint8Array, subject: string) => void): Unsubscribe {
    const subscription = this.connection.subscribe(subject, {
      callback: (error, message) => {
        if (error === null) receive(message.data, message.subject);
      },
    });
    return () => subscription.unsubscribe();
  }

  async request(subject: string, data: Uint8Array, timeoutMs: number): Promise<Uint8Array> {
    if (this.state$.value !== "connected") {
      const message =
        "The cluster cannot be reached from here just now: try again in a few seconds.";
      throw new EvertaleError("cluster-unreachable", message);
    }
    try {
      const answer = await this.connection.request(subject, data, { timeout: timeoutMs });
      return answer.data;
    } catch (error) {
      const { errors } = await import("@nats-io/transport-node");
      const unheard =
        error instanceof errors.NoRespondersError ||
        (error instanceof errors.RequestError && error.isNoResponders());
      throw unheard ? nobodyServes(subject, error) : noAnswer(subject, error);
    }
  }

  serve(subject: string, answer: (data: Uint8Array) => Promise<Uint8Array>): Unsubscribe {
    const subscription = this.connection.subscribe(subject, {
      callback: (error, message) => {
        if (error !== null) return;
        answer(message.data).then(
          (data) => message.respond(data),
          // Whoever asked is told by its time-out.
          () => undefined,
        );
      },
    });
    return () => subscription.unsubscribe();
  }

  async close(): Promise<void> {
    if (this.state$.value === "closed") return;
    this.state$.next("closed");
    await this.connection.close();
  }

  async #followState(): Promise<void> {
    for await (const status of this.connection.status()) {
      if (this.state$.value === "closed") return;
      if (status.type === "disconnect" || status.type === "staleConnection") {
        this.state$.next("lost");
      } else if (status.type === "reconnect") {
        this.state$.next("connected");
      }
    }
  }
}
