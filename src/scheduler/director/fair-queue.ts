// Lines in a fair order: people take turns, however much each of them says. Pure; knows no policy and no clock.
import type { KeptQueue } from "./kept-order.js";
import type { Line } from "./line.js";

export interface FairQueueLimits {
  readonly lines: number;
  readonly linesOfOnePerson: number;
  /** After this long a line is given up. */
  readonly patienceMs: number;
}

interface Place {
  readonly line: Line;
  /** The round in which the line's turn comes: a person has one turn in each. */
  readonly turn: number;
  readonly untilMs: number;
}

/** Why a line found no place. */
export type Refusal = "person-full" | "queue-full";

/** Turns by virtual rounds (start-time fair queueing with unit costs): who has spoken less comes first, ties by arrival. */
export class FairQueue {
  #places: Place[] = [];
  #round = 0;

  constructor(private readonly limits: FairQueueLimits) {}

  get size(): number {
    return this.#places.length;
  }

  /** The next one first. */
  get lines(): readonly Line[] {
    return this.#places.map(({ line }) => line);
  }

  /** When the first line is given up; infinite for an empty queue. */
  get nextExpiryMs(): number {
    return this.#places.reduce((least, { untilMs }) => Math.min(least, untilMs), Infinity);
  }

  /**
   * Adds a line, or says why not. When the queue is full, whoever has most lines waiting gives up the last of them for somebody
   * who has fewer: `gaveWay`.
   */
  add(line: Line, nowMs: number): { readonly gaveWay?: Line } | { readonly refused: Refusal } {
    const own = this.#count(line.person);
    const paced = line.holdMs !== undefined;
    if (!paced && own >= this.limits.linesOfOnePerson) return { refused: "person-full" };
    let gaveWay: Line | undefined;
    if (this.#places.length >= this.limits.lines) {
      gaveWay = this.#lastOfTheMost(own + 1);
      if (gaveWay === undefined) return { refused: "queue-full" };
      this.remove(gaveWay.id);
    }
    const turn = this.#lastTurnOf(line.person) + 1;
    this.#insert({ line, turn, untilMs: paced ? Infinity : nowMs + this.limits.patienceMs });
    return gaveWay === undefined ? {} : { gaveWay };
  }

  /** For so long nobody was served: patience lasts so much longer. */
  postpone(byMs: number): void {
    this.#places = this.#places.map((place) => ({ ...place, untilMs: place.untilMs + byMs }));
  }

  /** Takes the next line out. */
  take(): Line | undefined {
    const place = this.#places.shift();
    if (place === undefined) return undefined;
    this.#round = place.turn;
    return place.line;
  }

  remove(id: string): Line | undefined {
    const index = this.#places.findIndex(({ line }) => line.id === id);
    if (index < 0) return undefined;
    const [place] = this.#places.splice(index, 1);
    return place?.line;
  }

  /** Other words of a waiting line, at its place and with its time; false when it does not wait. */
  replace(line: Line): boolean {
    const index = this.#places.findIndex((place) => place.line.id === line.id);
    const place = this.#places[index];
    if (place === undefined) return false;
    this.#places[index] = { ...place, line };
    return true;
  }

  /** Puts a waiting line before all others, or at `index` of those that wait. */
  move(id: string, index: number): boolean {
    const from = this.#places.findIndex(({ line }) => line.id === id);
    const place = this.#places[from];
    if (place === undefined) return false;
    this.#places.splice(from, 1);
    const at = Math.max(0, Math.min(index, this.#places.length));
    // The round of its new neighbour: later arrivals find their places around it as before.
    const turn = (this.#places[at] ?? this.#places[at - 1])?.turn ?? place.turn;
    this.#places.splice(at, 0, { ...place, turn });
    return true;
  }

  /** Takes out what has waited too long. */
  expire(nowMs: number): Line[] {
    const gone = this.#places.filter(({ untilMs }) => untilMs <= nowMs);
    if (gone.length > 0) this.#places = this.#places.filter(({ untilMs }) => untilMs > nowMs);
    return gone.map(({ line }) => line);
  }

  /** Everybody's place, for whoever goes on after a restart. */
  kept(nowMs: number): KeptQueue {
    return {
      round: this.#round,
      places: this.#places.map(({ line: { id }, turn, untilMs }) =>
        untilMs === Infinity ? { id, turn } : { id, turn, leftMs: Math.max(0, untilMs - nowMs) },
      ),
    };
  }

  /** Gives lines the places that they had before a restart. To be called while it is empty. Returns those that have one. */
  restore({ round, places }: KeptQueue, lines: ReadonlyMap<string, Line>, nowMs: number): Line[] {
    this.#round = round;
    const back = places.flatMap(({ id, turn, leftMs = Infinity }): Place[] => {
      const line = lines.get(id);
      return line === undefined ? [] : [{ line, turn, untilMs: nowMs + leftMs }];
    });
    this.#places = back;
    return back.map(({ line }) => line);
  }

  #insert(place: Place): void {
    const after = this.#places.findIndex(({ turn }) => turn > place.turn);
    if (after < 0) this.#places.push(place);
    else this.#places.splice(after, 0, place);
  }

  #count(person: string): number {
    return this.#places.filter(({ line }) => line.person === person && line.holdMs === undefined)
      .length;
  }

  /** The last line of whoever has more than `fewer` waiting. */
  #lastOfTheMost(fewer: number): Line | undefined {
    const counts = new Map<string, number>();
    for (const { line } of this.#places) {
      counts.set(line.person, (counts.get(line.person) ?? 0) + 1);
    }
    const [person, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ["", 0]);
    if (most <= fewer) return undefined;
    return this.#places.findLast(({ line }) => line.person === person)?.line;
  }

  /** Of those that wait, or of the present round: what was withdrawn or given up cost no turn, and a restart knows no more. */
  #lastTurnOf(person: string): number {
    const own = this.#places.filter(({ line }) => line.person === person);
    return own.reduce((last, { turn }) => Math.max(last, turn), this.#round);
  }
}
