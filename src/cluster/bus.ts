// What machines of a cluster say to each other, whatever carries it. Knows subjects and bytes; no channel and no frame.
import type { Observable } from "rxjs";

/** Ends a subscription or a service. Idempotent. */
export type Unsubscribe = () => void;

/** `lost`: messages go nowhere until it is `connected` again; nobody needs to subscribe anew. */
export type BusState = "connected" | "lost" | "closed";

/**
 * Messages by subject: tokens joined by dots; in what is subscribed to, `*` stands for one token. Delivery is at most once
 * and in order for one sender and subject: whoever needs more asks again (`request`) or writes it down (`Store`, `Log`).
 */
export interface Bus {
  readonly state$: Observable<BusState>;
  /** Never throws; dropped while the bus is lost. `data` belongs to the bus afterwards. */
  publish(subject: string, data: Uint8Array): void;
  /** `data` is valid as long as the receiver keeps it; it may be shared with other receivers and is only read. */
  subscribe(subject: string, receive: (data: Uint8Array, subject: string) => void): Unsubscribe;
  /**
   * Asks whoever serves `subject`. Rejects with `EvertaleError` `cluster-unserved` when nobody does, so that nobody has heard of it; with
   * `cluster-unreachable` when no answer came within `timeoutMs`, or at once while the bus is lost.
   */
  request(subject: string, data: Uint8Array, timeoutMs: number): Promise<Uint8Array>;
  /** Answers requests. A rejected answer reaches nobody: the one who asked runs into the time-out. */
  serve(subject: string, answer: (data: Uint8Array) => Promise<Uint8Array>): Unsubscribe;
  /** Idempotent, never throws. */
  close(): Promise<void>;
}

/** Whether a message on `subject` is meant for who subscribed to `pattern`. */
export function matches(pattern: string, subject: string): boolean {
  if (pattern === subject) return true;
  const wanted = pattern.split(".");
  const given = subject.split(".");
  return (
    wanted.length === given.length &&
    wanted.every((token, index) => token === "*" || token === given[index])
  );
}
