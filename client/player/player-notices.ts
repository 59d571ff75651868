// What a viewer is told that is no error. Knows no element.
import type { Words } from "./words/index.js";

/** A closed set: what was gone back to is not held any more; nothing is held that could be gone back to. */
export type PlayerNoticeCode = "pruned" | "nothing-held";

export const NOTICE_WORDS: Readonly<Record<PlayerNoticeCode, keyof Words>> = {
  pruned: "pruned",
  "nothing-held": "nothingHeld",
};
