// Whose turn it is to join: a few at a time, whoever waits longest first. Knows no hub and no connection.
import { EvertaleError } from "../errors.js";
import type { Clock } from "./clock.js";
import { channelEnded } from "./viewer-limits.js";

/** Viewers that wait for their turn. More are sent away. */
export const JOINS_WAITING_MAX = 256;
/** Nobody waits longer than this without an answer. */
export const JOIN_PATIENCE_MS = 5000;

export interface JoinQueueOptions {
  /** Whether one more may begin, as things are now. */
  readonly hasRoom: () => boolean;
  /** Runs `task` after other work had its turn. */
  readonly yieldTurn: (task: () => void) => void;
  readonly clock: Clock;
}

interface Waiting {
  readonly admit: () => void;
  readonly refuse: (error: unknown) => void;
}

/**
 * One joins a turn of the event loop, so that those who shake hands already are answered in between: a crowd costs each of
 * them little, and the first comers are through before the last begin.
 */
export class JoinQueue {
  readonly #waiting = new Set<Waiting>();
  #isPaused = false;
  #isClosed = false;

  constructor(private readonly options: JoinQueueOptions) {}

  /** Of those who wait. */
  get size(): number {
    return this.#waiting.size;
  }

  /**
   * Nothing when it is the caller's turn now, else what resolves when it is; it takes its place (see `hasRoom`) at once then.
   * @throws EvertaleError `overloaded` when too many wait (the promise, when it took too long); `closed`; the signal's reason
   */
  enter(signal?: AbortSignal): Promise<void> | undefined {
    if (this.#isClosed) throw channelEnded();
    if (this.#waiting.size === 0 && !this.#isPaused && this.options.hasRoom()) {
      this.#pause();
      return undefined;
    }
    if (this.#waiting.size >= JOINS_WAITING_MAX) {
      throw new EvertaleError(
        "overloaded",
        `${JOINS_WAITING_MAX} viewers wait to join at this moment; try again in a second.`,
      );
    }
    return this.#turn(signal);
  }

  /** There may be room now. */
  poke(): void {
    if (!this.#isPaused) this.#next();
  }

  /** Sends away all who wait. Idempotent. */
  close(): void {
    this.#isClosed = true;
    for (const one of [...this.#waiting]) one.refuse(channelEnded());
  }

  #turn(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting.delete(one);
        cancel();
        signal?.removeEventListener("abort", onAbort);
      };
      const one: Waiting = {
        admit: () => {
          leave();
          resolve();
        },
        refuse: (error) => {
          leave();
          reject(error);
        },
      };
      const onAbort = () => one.refuse(signal?.reason);
      const cancel = this.options.clock.after(JOIN_PATIENCE_MS, () =>
        one.refuse(
          new EvertaleError(
            "overloaded",
            `So many viewers are joining that your turn did not come in ${JOIN_PATIENCE_MS / 1000} s; try again in a second.`,
          ),
        ),
      );
      signal?.addEventListener("abort", onAbort, { once: true });
      this.#waiting.add(one);
    });
  }

  #next(): void {
    const [longest] = this.#waiting;
    if (longest === undefined || !this.options.hasRoom()) return;
    this.#pause();
    longest.admit();
  }

  #pause(): void {
    this.#isPaused = true;
    this.options.yieldTurn(() => {
      this.#isPaused = false;
      this.#next();
    });
  }
}
