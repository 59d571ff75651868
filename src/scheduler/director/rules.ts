// The rules that a channel's crowd plays by. Knows no line and no clock.

export const POLICIES = ["latest", "direct", "queue", "vote", "anarchy"] as const;

/**
 * `latest`: the newest line is told at once, whoever was overtaken comes when nobody speaks. `direct`: only those named decide.
 * `queue`: one after another, fairly between people. `vote`: the crowd chooses in windows. `anarchy`: lots are drawn.
 */
export type PolicyName = (typeof POLICIES)[number];

export interface DirectorRules {
  readonly policy: PolicyName;
  /** How long a prompt of somebody's stays before another one from the queue takes its place. */
  readonly holdMs: number;
  /** How long a vote is open. */
  readonly windowMs: number;
  /** Who decides under `direct` beside owners and moderators: names that a token or a Twitch account vouches for. */
  readonly people?: readonly string[];
}

export const DEFAULT_RULES: DirectorRules = { policy: "latest", holdMs: 6_000, windowMs: 20_000 };

/** Limits of what may wait, and for how long. */
export const PATIENCE = {
  /** Lines that wait at once. */
  lines: 200,
  linesOfOnePerson: 3,
  /** Lots in the drum of `anarchy`; more people may speak at once than a queue has places. */
  lots: 1_000,
  queuedMs: 180_000,
  /** Overtaken lines, and those that wait for a director. */
  secondChanceMs: 90_000,
  lotMs: 30_000,
  candidates: 50,
} as const;
