// `vote`: lines of one meaning are one candidate; the one that most people want is told at the window's end.
// Pure; knows no clock. One person has one voice, which the latest word of theirs gives.
import type { KeptPlace, KeptQueue } from "./kept-order.js";
import type { Decision, Line, Moment, Policy } from "./line.js";
import { PATIENCE } from "./rules.js";

const VOICES_KEPT = 1_000;

interface Candidate {
  readonly meaning: string;
  /** By which people name it: 1 for the first of its window. */
  readonly number: number;
  /** The lines that say it, the one that stands for it first. Empty never. */
  lines: Line[];
  /** Everybody whose voice it has. */
  readonly voices: Set<string>;
  /** True when it lost a vote before: it stands once more, not for ever. */
  again: boolean;
}

/** A candidate as everybody may see it. */
export interface CandidateView {
  readonly line: Line;
  readonly number: number;
  readonly votes: number;
}

export interface VoteView {
  readonly endsAtMs: number;
  /** Most votes first; ties as they came up. */
  readonly candidates: readonly CandidateView[];
}

/**
 * A window opens with its first line and is open for `windowMs`. Ties go to who came up first; a single candidate wins with
 * whatever votes it has; without lines there is no window. Losers stand once more, with their voices, and are then given up.
 */
export class VotePolicy implements Policy {
  #candidates: Candidate[] = [];
  #endsAtMs = Infinity;

  constructor(private readonly windowMs: () => number) {}

  get expecting(): boolean {
    return this.#endsAtMs !== Infinity;
  }

  get certain(): readonly Line[] {
    return [];
  }

  get waiting(): readonly Line[] {
    return this.#ranked().flatMap(({ lines }) => lines);
  }

  /** The open window; undefined while nobody has said anything. */
  get view(): VoteView | undefined {
    if (this.#endsAtMs === Infinity) return undefined;
    const candidates = this.#ranked().flatMap(({ lines: [line], voices, number }) =>
      line === undefined ? [] : [{ line, number, votes: voices.size }],
    );
    return { endsAtMs: this.#endsAtMs, candidates };
  }

  say(line: Line, { nowMs }: Moment): readonly Decision[] {
    const same = this.#candidates.find(({ meaning }) => meaning === line.meaning);
    if (same === undefined && this.#candidates.length >= PATIENCE.candidates) {
      const reason = `${PATIENCE.candidates} candidates stand already: vote for one of them, or say it in the next vote.`;
      return [{ type: "dropped", line, reason }];
    }
    const endsAtMs = this.#endsAtMs === Infinity ? nowMs + this.windowMs() : this.#endsAtMs;
    const gone = this.#silence(line.person, same);
    // Also when somebody took back the only line of an open window: it stays open for the new one.
    this.#endsAtMs = endsAtMs;
    if (same === undefined) {
      const voices = new Set([line.person]);
      const number = this.#candidates.reduce((most, one) => Math.max(most, one.number), 0) + 1;
      const { meaning } = line;
      this.#candidates.push({ meaning, number, lines: [line], voices, again: false });
      return [...gone, { type: "candidate", line }];
    }
    same.voices.add(line.person);
    const own = same.lines.find(({ person }) => person === line.person);
    if (own !== undefined) {
      const reason = "You have said so already: it stands in the vote, and counts once.";
      return [...gone, { type: "dropped", line, reason }];
    }
    same.lines.push(line);
    const joined = same.lines[0]?.id;
    return [...gone, { type: "candidate", line, ...(joined === undefined ? {} : { joined }) }];
  }

  /** Gives somebody's voice to the candidate that has this line. Undefined when there is no such candidate. */
  vote(id: string, person: string): readonly Decision[] | undefined {
    const chosen = this.#candidates.find(({ lines }) => lines.some((line) => line.id === id));
    if (chosen === undefined) return undefined;
    const gone = this.#silence(person, chosen);
    chosen.voices.add(person);
    return gone;
  }

  overtaken(line: Line, moment: Moment): readonly Decision[] {
    return this.say(line, moment);
  }

  due({ nowMs, freeAtMs }: Moment): readonly Decision[] {
    // A winner takes the stage when the one before has had its time: the vote stays open until then.
    if (nowMs < this.#endsAtMs || nowMs < freeAtMs) return [];
    const [winner, ...losers] = this.#ranked();
    this.#endsAtMs = Infinity;
    this.#candidates = [];
    const lead = winner?.lines[0];
    if (winner === undefined || lead === undefined) return [];
    const decisions: Decision[] = [{ type: "release", line: lead, joined: winner.lines.slice(1) }];
    for (const loser of losers) {
      if (loser.again) {
        const reason = `Twice others had more votes (${loser.voices.size} against ${winner.voices.size}): say it again to let it stand anew.`;
        for (const line of loser.lines) decisions.push({ type: "dropped", line, reason });
        continue;
      }
      loser.again = true;
      this.#candidates.push(loser);
      this.#endsAtMs = nowMs + this.windowMs();
    }
    return decisions;
  }

  nextMs({ freeAtMs }: Moment): number {
    return this.#endsAtMs === Infinity ? Infinity : Math.max(this.#endsAtMs, freeAtMs);
  }

  postpone(byMs: number): void {
    this.#endsAtMs += byMs;
  }

  /** Of more voices than are worth writing down every half second, those count whose lines stand. */
  kept(nowMs: number): readonly KeptQueue[] {
    const count = this.#candidates.reduce((sum, { voices }) => sum + voices.size, 0);
    const leftMs = Math.max(0, this.#endsAtMs - nowMs);
    const places = this.#candidates.flatMap(({ lines, number, voices, again }) =>
      lines.map(({ id }, index): KeptPlace => {
        const place = { id, turn: number, ...(leftMs === Infinity ? {} : { leftMs }) };
        if (index > 0) return place;
        const theirs = count > VOICES_KEPT ? lines.map(({ person }) => person) : voices;
        return { ...place, voices: [...theirs], ...(again ? { again } : {}) };
      }),
    );
    return places.length === 0 ? [] : [{ round: 0, places }];
  }

  /** The vote goes on as it stood: with its candidates, their voices and the time that is left. */
  restore(
    [vote]: readonly KeptQueue[],
    lines: ReadonlyMap<string, Line>,
    nowMs: number,
  ): readonly Decision[] {
    const byNumber = new Map<number, Candidate>();
    const decisions: Decision[] = [];
    for (const { id, turn: number, voices, again = false, leftMs } of vote?.places ?? []) {
      const line = lines.get(id);
      if (line === undefined) continue;
      const { meaning, person } = line;
      const known = byNumber.get(number);
      const lead = known?.lines[0]?.id;
      const voice = new Set(voices ?? [person]);
      const candidate = known ?? { meaning, number, lines: [], voices: voice, again };
      candidate.lines.push(line);
      byNumber.set(number, candidate);
      decisions.push({ type: "candidate", line, ...(lead === undefined ? {} : { joined: lead }) });
      this.#endsAtMs = nowMs + Math.min(this.windowMs(), leftMs ?? Infinity);
    }
    this.#candidates = [...byNumber.values()];
    return decisions;
  }

  withdraw(id: string): Line | undefined {
    for (const candidate of this.#candidates) {
      const line = candidate.lines.find((one) => one.id === id);
      if (line === undefined) continue;
      candidate.lines = candidate.lines.filter((one) => one !== line);
      candidate.voices.delete(line.person);
      this.#sweep();
      return line;
    }
    return undefined;
  }

  /** Whoever wanted the words of before did not want these: the line stands anew, in the same window. */
  reword(line: Line, moment: Moment): readonly Decision[] | undefined {
    const endsAtMs = this.#endsAtMs;
    if (this.withdraw(line.id) === undefined) return undefined;
    this.#endsAtMs = endsAtMs;
    return this.say(line, moment);
  }

  /** Takes somebody's voice from every other candidate; a line of theirs that nobody else wants goes with it. */
  #silence(person: string, but: Candidate | undefined): Decision[] {
    const gone: Decision[] = [];
    for (const candidate of this.#candidates) {
      if (candidate === but || !candidate.voices.delete(person)) continue;
      if (candidate.voices.size > 0) continue;
      const reason =
        "Your voice went to another line and nobody else wanted this one: say it again to let it stand.";
      for (const line of candidate.lines) gone.push({ type: "dropped", line, reason });
      candidate.lines = [];
    }
    this.#sweep();
    return gone;
  }

  #sweep(): void {
    this.#candidates = this.#candidates.filter(({ lines }) => lines.length > 0);
    if (this.#candidates.length === 0) this.#endsAtMs = Infinity;
  }

  #ranked(): Candidate[] {
    // Stable: those with equal votes stay as they came up.
    return this.#candidates.toSorted((a, b) => b.voices.size - a.voices.size);
  }
}
