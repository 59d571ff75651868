// The bus inside one process: RxJS subjects. Knows no network.
import { BehaviorSubject, Subject, type Subscription } from "rxjs";
import { EvertaleError } from "../errors.js";
import { type Bus, type BusState, matches, type Unsubscribe } from "./bus.js";

interface Message {
  readonly subject: string;
  readonly data: Uint8Array;
}

type Answer = (data: Uint8Array) => Promise<Uint8Array>;

/** Delivers at once, in the call of `publish`. */
export class MemoryBus implements Bus {
  readonly state$ = new BehaviorSubject<BusState>("connected");
  readonly #messages = new Subject<Message>();
  readonly #services = new Map<string, Answer>();

  publish(subject: string, data: Uint8Array): void {
    this.#messages.next({ subject, data });
  }

  subscribe(subject: string, receive: (data: Uint8Array, subject: string) => void): Unsubscribe {
    const subscription: Subscription = this.#messages.subscribe((message) => {
      if (matches(subject, message.subject)) receive(message.data, message.subject);
    });
    return () => subscription.unsubscribe();
  }

  async request(subject: string, data: Uint8Array, timeoutMs: number): Promise<Uint8Array> {
    const answer = this.#services.get(subject);
    if (answer === undefined) throw nobodyServes(subject);
    return withinMs(answer(data), timeoutMs, subject);
  }

  serve(subject: string, answer: Answer): Unsubscribe {
    this.#services.set(subject, answer);
    return () => {
      if (this.#services.get(subject) === answer) this.#services.delete(subject);
    };
  }

  async close(): Promise<void> {
    this.#messages.complete();
    this.#services.clear();
    this.state$.next("closed");
  }
}

/** The sentence for a request that finds nobody. */
export function nobodyServes(subject: string, cause?: unknown): EvertaleError {
  const message = `Nobody in the cluster answers for ${subject} just now: try again in a few seconds.`;
  return new EvertaleError("cluster-unserved", message, { cause });
}

/** The sentence for a request that got no answer in time. */
export function noAnswer(subject: string, cause?: unknown): EvertaleError {
  const message = `Whoever answers for ${subject} in the cluster is silent: try again in a few seconds.`;
  return new EvertaleError("cluster-unreachable", message, { cause });
}

function withinMs<T>(promise: Promise<T>, timeoutMs: number, subject: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(noAnswer(subject)), timeoutMs);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
