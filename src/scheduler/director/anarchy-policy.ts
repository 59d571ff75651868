// `anarchy`: whenever the stage is free for the next chunk, a lot is drawn among all lines that wait. Pure but for its lots.
import type { KeptQueue } from "./kept-order.js";
import type { Decision, Line, Moment, Policy } from "./line.js";
import { PATIENCE } from "./rules.js";

interface Lot {
  readonly line: Line;
  readonly untilMs: number;
}

export class AnarchyPolicy implements Policy {
  #lots: Lot[] = [];

  /** @param random numbers in [0,1) */
  constructor(private readonly random: () => number) {}

  get expecting(): boolean {
    return this.#lots.length > 0;
  }

  get certain(): readonly Line[] {
    return [];
  }

  get waiting(): readonly Line[] {
    return this.#lots.map(({ line }) => line);
  }

  say(line: Line, { nowMs }: Moment): readonly Decision[] {
    const untilMs = nowMs + PATIENCE.lotMs;
    const before = this.#lots.findIndex((lot) => lot.line.person === line.person);
    const lot = { line, untilMs };
    // One lot a person, or whoever shouts most would win.
    const old = before < 0 ? undefined : this.#lots.splice(before, 1, lot)[0]?.line;
    if (old !== undefined) {
      const reason = "A newer line of yours is in the drum in place of this one.";
      return [
        { type: "dropped", line: old, reason },
        { type: "queued", line },
      ];
    }
    if (this.#lots.length >= PATIENCE.lots) {
      const reason = `${PATIENCE.lots} lines wait to be drawn already: say it again in half a minute.`;
      return [{ type: "dropped", line, reason }];
    }
    this.#lots.push(lot);
    return [{ type: "queued", line }];
  }

  overtaken(line: Line, moment: Moment): readonly Decision[] {
    return this.say(line, moment);
  }

  due({ nowMs, freeAtMs }: Moment): readonly Decision[] {
    const reason = `The line was not drawn within ${PATIENCE.lotMs / 1000} s: say it again.`;
    const gone = this.#lots
      .filter(({ untilMs }) => untilMs <= nowMs)
      .map(({ line }): Decision => ({ type: "dropped", line, reason }));
    this.#lots = this.#lots.filter(({ untilMs }) => untilMs > nowMs);
    if (nowMs < freeAtMs || this.#lots.length === 0) return gone;
    const [drawn] = this.#lots.splice(Math.floor(this.random() * this.#lots.length), 1);
    return drawn === undefined ? gone : [...gone, { type: "release", line: drawn.line }];
  }

  nextMs({ freeAtMs }: Moment): number {
    return this.#lots.reduce((least, { untilMs }) => Math.min(least, untilMs, freeAtMs), Infinity);
  }

  postpone(byMs: number): void {
    this.#lots = this.#lots.map((lot) => ({ ...lot, untilMs: lot.untilMs + byMs }));
  }

  kept(): readonly KeptQueue[] {
    return [];
  }

  restore(): readonly Decision[] {
    return [];
  }

  withdraw(id: string): Line | undefined {
    const index = this.#lots.findIndex(({ line }) => line.id === id);
    return index < 0 ? undefined : this.#lots.splice(index, 1)[0]?.line;
  }

  reword(line: Line): readonly Decision[] | undefined {
    const index = this.#lots.findIndex((lot) => lot.line.id === line.id);
    const lot = this.#lots[index];
    if (lot === undefined) return undefined;
    this.#lots[index] = { ...lot, line };
    return [];
  }
}
