// Where a crowd's lines stand, as it can be written down and taken up again by another server. Types only; ids stand for lines.
import type { PolicyName } from "./rules.js";

export interface KeptPlace {
  readonly id: string;
  /** The round in which its turn comes; in a vote the candidate's number. */
  readonly turn: number;
  /** Patience that was left, or time until the vote ends; missing: it waits as long as it must. */
  readonly leftMs?: number | undefined;
  /** Of the line that stands for a candidate in a vote: the people whose voice it has. */
  readonly voices?: readonly string[] | undefined;
  /** Of the same: it lost a vote before. */
  readonly again?: true | undefined;
}

export interface KeptQueue {
  /** The round of whoever was served last. */
  readonly round: number;
  /** The next one first. */
  readonly places: readonly KeptPlace[];
}

/** Lines that said the same as `id`, which is told for all of them. */
export interface KeptJoin {
  readonly id: string;
  readonly others: readonly string[];
}

export interface CrowdOrder {
  readonly policy: PolicyName;
  /** On their way to the stage, or with the turn. */
  readonly first: readonly string[];
  /** One for each queue of the policy, or the open vote; none where lines are in a drum. */
  readonly queues: readonly KeptQueue[];
  /** Lines on their way together with one that stands for them. */
  readonly joined?: readonly KeptJoin[] | undefined;
  /** Lines that a moderator looks at first. */
  readonly held?: readonly string[] | undefined;
  /** What the codes of persons are made with, where that is kept nowhere else. */
  readonly salt?: string | undefined;
  /** Somebody's prompt on the stage, and how long it has it from its beginning on. */
  readonly stage?: { readonly id: string; readonly forMs: number } | undefined;
}

/** What a server that goes on with a story knows of the one before. */
export interface CrowdPast {
  /** Missing: only what was asked for is known, in the order of its arrival. */
  readonly order?: CrowdOrder | undefined;
  /** What is on the stage, where somebody said it, and how much of it was shown. */
  readonly stage?: { readonly id: string; readonly shownMs: number } | undefined;
}
