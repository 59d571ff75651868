// Stage directions in what people say: `cut to ...`, `hold`, `undo`. Knows English words for them; no story.
import { type Direction, HOLD_MS } from "./line.js";

const CUT = /^(?:hard )?cut to[:,]?\s+(.+)$/is;
const HOLD = /^hold(?: it| on| this)?(?:[ ,]+(?:for )?(\d{1,3}) ?(?:s|sec|secs|seconds)?)?[.!]*$/i;
const UNDO = /^undo(?: it| that| the last(?: one| prompt)?)?[.!]*$/i;
const LONGEST_HOLD_S = 300;

/** A line without its stage direction, and the direction; `text` is what is to be seen. */
export interface DirectedText {
  readonly text: string;
  readonly direction?: Direction;
}

/** Reads the direction that a line begins with, if it has one. */
export function readDirection(text: string): DirectedText {
  const cut = CUT.exec(text)?.[1];
  if (cut !== undefined) return { text: cut.trim(), direction: { type: "cut" } };
  const hold = HOLD.exec(text);
  if (hold !== null) {
    const seconds = hold[1] === undefined ? HOLD_MS / 1000 : Number(hold[1]);
    const forMs = Math.min(LONGEST_HOLD_S, Math.max(1, seconds)) * 1000;
    return { text, direction: { type: "hold", forMs } };
  }
  if (UNDO.test(text)) return { text, direction: { type: "undo" } };
  return { text };
}
