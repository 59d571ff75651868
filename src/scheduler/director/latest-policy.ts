// `latest` and `direct`: the newest line is told at once. Whoever was overtaken, or may not decide, waits for a lull.
import { FairQueue } from "./fair-queue.js";
import type { KeptQueue } from "./kept-order.js";
import type { Decision, Line, Moment, Policy } from "./line.js";
import { PATIENCE } from "./rules.js";

const OVERTAKEN = "A newer line came first: yours is told when nobody speaks.";
const OFFERED = "Others direct this channel now: your line waits for them to take it up.";
const GIVEN_UP = "Newer lines came all the time, so this one was not told: say it again.";
const NO_PLACE = "A newer line came first and too many wait for a lull already: say it again.";

export class LatestPolicy implements Policy {
  readonly #overtaken = new FairQueue({
    lines: PATIENCE.lines,
    linesOfOnePerson: PATIENCE.linesOfOnePerson,
    patienceMs: PATIENCE.secondChanceMs,
  });

  get expecting(): boolean {
    return this.#overtaken.size > 0;
  }

  get certain(): readonly Line[] {
    return this.#overtaken.lines;
  }

  get waiting(): readonly Line[] {
    return this.#overtaken.lines;
  }

  say(line: Line): readonly Decision[] {
    return [{ type: "release", line }];
  }

  overtaken(line: Line, { nowMs }: Moment): readonly Decision[] {
    const added = this.#overtaken.add(line, nowMs);
    if ("refused" in added) return [{ type: "dropped", line, reason: NO_PLACE }];
    return [{ type: "queued", line, notice: OVERTAKEN }, ...dropped(added.gaveWay, NO_PLACE)];
  }

  due({ nowMs, freeAtMs }: Moment): readonly Decision[] {
    const gone = this.#overtaken.expire(nowMs).flatMap((line) => dropped(line, GIVEN_UP));
    const next = nowMs >= freeAtMs ? this.#overtaken.take() : undefined;
    return next === undefined ? gone : [...gone, { type: "release", line: next }];
  }

  nextMs({ freeAtMs }: Moment): number {
    if (this.#overtaken.size === 0) return Infinity;
    return Math.min(freeAtMs, this.#overtaken.nextExpiryMs);
  }

  postpone(byMs: number): void {
    this.#overtaken.postpone(byMs);
  }

  kept(nowMs: number): readonly KeptQueue[] {
    return [this.#overtaken.kept(nowMs)];
  }

  restore(
    [queue]: readonly KeptQueue[],
    lines: ReadonlyMap<string, Line>,
    nowMs: number,
  ): readonly Decision[] {
    const back = queue === undefined ? [] : this.#overtaken.restore(queue, lines, nowMs);
    return back.map((line) => ({ type: "queued", line, notice: OVERTAKEN }));
  }

  withdraw(id: string): Line | undefined {
    return this.#overtaken.remove(id);
  }

  reword(line: Line): readonly Decision[] | undefined {
    return this.#overtaken.replace(line) ? [] : undefined;
  }
}

export class DirectPolicy implements Policy {
  readonly #directed = new LatestPolicy();
  readonly #offered = new FairQueue({
    lines: PATIENCE.lines,
    linesOfOnePerson: PATIENCE.linesOfOnePerson,
    patienceMs: PATIENCE.secondChanceMs,
  });

  get expecting(): boolean {
    return this.#directed.expecting;
  }

  get certain(): readonly Line[] {
    return this.#directed.certain;
  }

  get waiting(): readonly Line[] {
    return [...this.#directed.waiting, ...this.#offered.lines];
  }

  say(line: Line, moment: Moment): readonly Decision[] {
    if (line.directs) return this.#directed.say(line);
    const added = this.#offered.add(line, moment.nowMs);
    if ("refused" in added) {
      const reason =
        "Others direct this channel now and enough lines wait for them already: say it later.";
      return [{ type: "dropped", line, reason }];
    }
    return [
      { type: "queued", line, notice: OFFERED },
      ...dropped(added.gaveWay, "Somebody with fewer lines got the place: say it again."),
    ];
  }

  overtaken(line: Line, moment: Moment): readonly Decision[] {
    return this.#directed.overtaken(line, moment);
  }

  due(moment: Moment): readonly Decision[] {
    const reason = "Nobody who directs this channel took the line up: say it again later.";
    const gone = this.#offered.expire(moment.nowMs).flatMap((line) => dropped(line, reason));
    return [...gone, ...this.#directed.due(moment)];
  }

  nextMs(moment: Moment): number {
    return Math.min(this.#directed.nextMs(moment), this.#offered.nextExpiryMs);
  }

  postpone(byMs: number): void {
    this.#directed.postpone(byMs);
    this.#offered.postpone(byMs);
  }

  kept(nowMs: number): readonly KeptQueue[] {
    return [...this.#directed.kept(nowMs), this.#offered.kept(nowMs)];
  }

  restore(
    [directed, offered]: readonly KeptQueue[],
    lines: ReadonlyMap<string, Line>,
    nowMs: number,
  ): readonly Decision[] {
    const theirs = directed === undefined ? [] : this.#directed.restore([directed], lines, nowMs);
    const back = offered === undefined ? [] : this.#offered.restore(offered, lines, nowMs);
    return [
      ...theirs,
      ...back.map((line): Decision => ({ type: "queued", line, notice: OFFERED })),
    ];
  }

  withdraw(id: string): Line | undefined {
    return this.#directed.withdraw(id) ?? this.#offered.remove(id);
  }

  reword(line: Line): readonly Decision[] | undefined {
    return this.#directed.reword(line) ?? (this.#offered.replace(line) ? [] : undefined);
  }
}

function dropped(line: Line | undefined, reason: string): Decision[] {
  return line === undefined ? [] : [{ type: "dropped", line, reason }];
}
