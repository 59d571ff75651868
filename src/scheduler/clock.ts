// Time as the scheduler sees it. Knows no story and no frame.
import { performance } from "node:perf_hooks";
import { asyncScheduler, type SchedulerLike } from "rxjs";

/** Monotonic time for decisions, wall time for people, and an RxJS scheduler whose delays run on the same clock. */
export interface Clock {
  /** Milliseconds since an arbitrary start; never goes back and never jumps with the wall clock. */
  nowMs(): number;
  /** Unix time in milliseconds, for what is shown or written down. */
  unixMs(): number;
  /** Only relative delays of it may be used: its `now()` is the wall clock's. */
  readonly scheduler: SchedulerLike;
}

/** The machine's own clock. */
export const systemClock: Clock = {
  nowMs: () => performance.now(),
  unixMs: () => Date.now(),
  scheduler: asyncScheduler,
};
