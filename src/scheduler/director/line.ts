// A line that somebody in the crowd said, and what a policy decides about it. Types only; knows no clock and no story.

import type { KeptQueue } from "./kept-order.js";

/** Something said that passed moderation. */
export interface Line {
  readonly id: string;
  readonly text: string;
  /** The sentence that conditions the model, where it is not the text itself. */
  readonly told?: string | undefined;
  /** Name as everybody may see it. */
  readonly author: string;
  /** Who it is for fairness: a connection, an account, an address. Names are not unique. */
  readonly person: string;
  /** Lines with equal meanings are one candidate of a vote. */
  readonly meaning: string;
  /** True for those who may decide alone: owners, moderators, people named for `direct`. */
  readonly directs: boolean;
  /** A stage direction in place of, or beside, a picture. */
  readonly direction?: Direction | undefined;
  /** See `Prompt`. */
  readonly telling?: number | undefined;
  /** Of a story's prompt: how long it has the stage. It waits as long as it must, and is not counted among its person's lines. */
  readonly holdMs?: number | undefined;
}

/** `cut`: forget what was shown before; `hold`: keep the present prompt; `undo`: back to the prompt before. */
export type Direction =
  | { readonly type: "cut" }
  | { readonly type: "hold"; readonly forMs: number }
  | { readonly type: "undo" };

/** Seconds that `hold` keeps a prompt when nobody says for how long. */
export const HOLD_MS = 30_000;

/** What became of a line. Everything that a policy decides is one of these. */
export type Decision =
  /** It comes next; `joined` are the lines of others that said the same and are told with it. */
  | { readonly type: "release"; readonly line: Line; readonly joined?: readonly Line[] }
  /** It waits; `notice` says why it is not told at once where that is news. */
  | { readonly type: "queued"; readonly line: Line; readonly notice?: string }
  /** It stands in the vote; `joined`: the line of equal meaning that stands for it. */
  | { readonly type: "candidate"; readonly line: Line; readonly joined?: string }
  /** It will not be told. `reason` is one sentence with a way out. */
  | { readonly type: "dropped"; readonly line: Line; readonly reason: string };

/** What the stage allows at a moment. Times are milliseconds of one monotonic clock. */
export interface Moment {
  readonly nowMs: number;
  /** From when on another line may take the stage; infinite while one is on its way to it. */
  readonly freeAtMs: number;
}

/** How one policy deals with lines. Pure: time comes in with every call, nothing is drawn or scheduled inside. */
export interface Policy {
  say(line: Line, moment: Moment): readonly Decision[];
  /** What falls due at this moment: a release, an end of patience, the end of a vote. */
  due(moment: Moment): readonly Decision[];
  /** When `due` wants to be asked next; infinite when nothing waits. */
  nextMs(moment: Moment): number;
  /** A line was released and a newer one took its place before it was shown. */
  overtaken(line: Line, moment: Moment): readonly Decision[];
  /** Takes a waiting line out; undefined when it does not wait here. */
  withdraw(id: string): Line | undefined;
  /** Other words of a waiting line; undefined when it does not wait here. It keeps its place, but for a vote: there it stands anew. */
  reword(line: Line, moment: Moment): readonly Decision[] | undefined;
  /** For so long nothing could be told: whatever falls due falls due so much later. */
  postpone(byMs: number): void;
  /** Where everybody stands, a list for each queue; none where lines are said anew after a restart. */
  kept(nowMs: number): readonly KeptQueue[];
  /** Takes up what `kept` wrote down, while nothing waits. Whoever has no place there is not in the answer. */
  restore(
    queues: readonly KeptQueue[],
    lines: ReadonlyMap<string, Line>,
    nowMs: number,
  ): readonly Decision[];
  /** True while a line is certain to come by itself. */
  readonly expecting: boolean;
  /** Those that have their turn by themselves, the next one first: none where lots, voices or somebody decide. */
  readonly certain: readonly Line[];
  /** Those that wait, the next one first. */
  readonly waiting: readonly Line[];
}
