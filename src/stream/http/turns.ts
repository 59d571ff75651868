// So many requests a turn of the event loop, and others have theirs in between. Knows no route and no server.
import type { WebHandlers } from "./web-server.js";

/** About five milliseconds of work. */
const REQUESTS_PER_TURN = 8;

/**
 * Handlers whose requests are begun a few at a time, in the order they came: a client may send hundreds at once on one
 * connection (pipelining, RFC 9112 section 9.3.2), and the servers hand them over in one go.
 */
export function inTurns(handlers: WebHandlers): WebHandlers {
  const turns = new Turns();
  return {
    admit: (request) => handlers.admit(request),
    upgrade: (request) => handlers.upgrade(request),
    request: (request, signal) =>
      turns.isFree
        ? turns.take(() => handlers.request(request, signal))
        : new Promise((resolve) => {
            turns.wait(() => {
              // Nobody waits for an answer: none is made.
              if (signal.aborted) resolve({ status: 499 });
              else resolve(handlers.request(request, signal));
            });
          }),
  };
}

class Turns {
  #taken = 0;
  #isSet = false;
  readonly #waiting: (() => void)[] = [];

  get isFree(): boolean {
    return this.#taken < REQUESTS_PER_TURN && this.#waiting.length === 0;
  }

  take<T>(work: () => T): T {
    this.#taken += 1;
    this.#set();
    return work();
  }

  wait(work: () => void): void {
    this.#waiting.push(work);
    this.#set();
  }

  #set(): void {
    if (this.#isSet) return;
    this.#isSet = true;
    setImmediate(() => {
      this.#isSet = false;
      this.#taken = 0;
      for (const work of this.#waiting.splice(0, REQUESTS_PER_TURN)) this.take(work);
    });
  }
}
