// `queue`: one line after another, fairly between people, each with its time on the stage. Pure; knows no clock.
import { FairQueue } from "./fair-queue.js";
import type { KeptQueue } from "./kept-order.js";
import type { Decision, Line, Moment, Policy } from "./line.js";
import { PATIENCE } from "./rules.js";

const MINUTES = PATIENCE.queuedMs / 60_000;

export class QueuePolicy implements Policy {
  readonly #queue = new FairQueue({
    lines: PATIENCE.lines,
    linesOfOnePerson: PATIENCE.linesOfOnePerson,
    patienceMs: PATIENCE.queuedMs,
  });

  get expecting(): boolean {
    return this.#queue.size > 0;
  }

  get certain(): readonly Line[] {
    return this.#queue.lines;
  }

  get waiting(): readonly Line[] {
    return this.#queue.lines;
  }

  say(line: Line, moment: Moment): readonly Decision[] {
    if (this.#queue.size === 0 && moment.nowMs >= moment.freeAtMs) {
      return [{ type: "release", line }];
    }
    const added = this.#queue.add(line, moment.nowMs);
    if ("refused" in added) return [{ type: "dropped", line, reason: REFUSALS[added.refused] }];
    const queued: Decision = { type: "queued", line };
    if (added.gaveWay === undefined) return [queued];
    const reason =
      "The queue is full and somebody with fewer lines in it got the place: say it again later.";
    return [queued, { type: "dropped", line: added.gaveWay, reason }];
  }

  /** Two lines are never on their way at once, but after a change of policy: then it is said anew. */
  overtaken(line: Line, moment: Moment): readonly Decision[] {
    return this.say(line, { ...moment, freeAtMs: Infinity });
  }

  due({ nowMs, freeAtMs }: Moment): readonly Decision[] {
    const reason = `The line waited for ${MINUTES} minutes without its turn coming: say it again.`;
    const gone = this.#queue
      .expire(nowMs)
      .map((line): Decision => ({ type: "dropped", line, reason }));
    const next = nowMs >= freeAtMs ? this.#queue.take() : undefined;
    return next === undefined ? gone : [...gone, { type: "release", line: next }];
  }

  nextMs({ freeAtMs }: Moment): number {
    return this.#queue.size === 0 ? Infinity : Math.min(freeAtMs, this.#queue.nextExpiryMs);
  }

  postpone(byMs: number): void {
    this.#queue.postpone(byMs);
  }

  kept(nowMs: number): readonly KeptQueue[] {
    return [this.#queue.kept(nowMs)];
  }

  restore(
    [queue]: readonly KeptQueue[],
    lines: ReadonlyMap<string, Line>,
    nowMs: number,
  ): readonly Decision[] {
    const back = queue === undefined ? [] : this.#queue.restore(queue, lines, nowMs);
    return back.map((line) => ({ type: "queued", line }));
  }

  withdraw(id: string): Line | undefined {
    return this.#queue.remove(id);
  }

  reword(line: Line): readonly Decision[] | undefined {
    return this.#queue.replace(line) ? [] : undefined;
  }

  /** Puts a waiting line at another place, 0 being the next. */
  move(id: string, index: number): boolean {
    return this.#queue.move(id, index);
  }
}

const REFUSALS = {
  "person-full": `${PATIENCE.linesOfOnePerson} of your lines wait already: withdraw one, or say it when one was told.`,
  "queue-full": `${PATIENCE.lines} lines wait already: say it again in a minute.`,
} as const;
