// A clock that moves only when told to. Promises that are ready run before each step, as they would in real time.
import { setImmediate as turn } from "node:timers/promises";
import { VirtualTimeScheduler } from "rxjs";
import type { Clock } from "../../src/scheduler/index.js";

const START_UNIX_MS = 1_700_000_000_000;

export class FakeClock implements Clock {
  readonly #virtual = new VirtualTimeScheduler();

  get scheduler(): VirtualTimeScheduler {
    return this.#virtual;
  }

  nowMs(): number {
    return this.#virtual.frame;
  }

  unixMs(): number {
    return START_UNIX_MS + this.#virtual.frame;
  }

  /** Moves on by `ms`, through every timer that falls due on the way, in order. */
  async advance(ms: number): Promise<void> {
    const endMs = this.nowMs() + ms;
    await settle();
    for (;;) {
      const nextMs = this.#virtual.actions[0]?.delay;
      if (nextMs === undefined || nextMs > endMs) break;
      this.#virtual.maxFrames = nextMs;
      this.#virtual.flush();
      await settle();
    }
    this.#virtual.frame = endMs;
  }

  /** The event loop was busy for `ms`: time has passed, and what fell due meanwhile runs late. */
  async stall(ms: number): Promise<void> {
    const overdue = this.#virtual.actions;
    const nowMs = this.nowMs() + ms;
    for (const action of overdue) action.delay = Math.max(action.delay, nowMs);
    this.#virtual.frame = nowMs;
    await this.advance(0);
  }

  /** Resolves after `ms` of this clock; rejects with an AbortError when `signal` aborts. For `FakeGenerator`'s `sleep`. */
  readonly sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const fail = () => {
        timer.unsubscribe();
        reject(new DOMException("Called off.", "AbortError"));
      };
      const timer = this.#virtual.schedule(() => {
        signal?.removeEventListener("abort", fail);
        resolve();
      }, ms);
      if (signal?.aborted) fail();
      else signal?.addEventListener("abort", fail, { once: true });
    });
}

/** Lets everything run that waits for nothing but its turn. */
async function settle(): Promise<void> {
  await turn();
  await turn();
}
