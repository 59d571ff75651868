// Where a crowd's lines stand, as it can be written down and taken up again by another server. Types only; ids stand for lines.
import type { PolicyName } from "./rules.js";

export interface KeptPlace {
  readonly id: string;
  /** The round in which its turn comes. */
  readonly turn: number;
  /** Patience that was left; missing: it waits as long as it must. */
  readonly leftMs?: number | undefined;
}

export interface KeptQueue {
  /** The round of whoever was served last. */
  readonly round: number;
  /** The next one first. */
  readonly places: readonly KeptPlace[];
}

export interface CrowdOrder {
  readonly policy: PolicyName;
  /** On their way to the stage, or with the turn. */
  readonly first: readonly string[];
  /** One for each queue of the policy; none where lines stand in a vote or a drum. */
  readonly queues: readonly KeptQueue[];
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
