// What is right and wrong in a reading, part by part. Knows the rows of the sets, no files and no clock.
import type { Understanding } from "../../src/words/index.js";

/** A line with what it says: only the parts given are right or wrong. */
export interface Wanted {
  readonly actor?: string;
  readonly with?: string;
  readonly action?: string;
  readonly scene?: string;
  readonly event?: string;
  readonly style?: string;
  readonly camera?: string;
  readonly unknown?: readonly string[];
  readonly talk?: boolean;
}
export type Row = readonly [group: string, text: string, wanted: Wanted];

const PARTS = ["actor", "with", "action", "scene", "event", "style", "camera"] as const;
export type ScoredPart = (typeof PARTS)[number];

export interface Score {
  readonly row: Row;
  readonly understood: Understanding;
  readonly right: readonly ScoredPart[];
  readonly wrong: readonly ScoredPart[];
  /** Actor, action and scene, those that are given, together. */
  readonly core: boolean;
  /** Parts or words that are neither shown nor named. */
  readonly silent: readonly string[];
  /** A wish taken for talk, or talk for a wish. */
  readonly talkWrong: boolean;
}

export function score(row: Row, understood: Understanding): Score {
  const [, , wanted] = row;
  const { reading, unknown, talk, mended } = understood;
  const right = PARTS.filter((part) => wanted[part] !== undefined && same(part, wanted, reading));
  const wrong = PARTS.filter((part) => wanted[part] !== undefined && !right.includes(part));
  const silent = (wanted.unknown ?? []).filter(
    (word) =>
      !unknown.some((named) => named.includes(word)) &&
      !mended.some(({ said }) => said.toLowerCase().includes(word)),
  );
  // A part that is missing from the reading must at least leave a word named; a part read as another is a mistake, not a silence.
  const missing = wrong.filter((part) => reading[part] === undefined);
  const unsaid = talk || missing.length <= unknown.length ? [] : missing;
  return {
    row,
    understood,
    right,
    wrong,
    core:
      !wrong.some((part) => ["actor", "action", "scene"].includes(part)) && !(talk && !wanted.talk),
    silent: [...silent, ...unsaid],
    talkWrong: talk !== (wanted.talk ?? false),
  };
}

function same(part: ScoredPart, wanted: Wanted, reading: Understanding["reading"]): boolean {
  return wanted[part] === reading[part];
}
