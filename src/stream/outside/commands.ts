// What a line of another chat asks for: `!story ...`, `!vote N`, `!undo`. Pure; everything else there is talk.

export type OutsideCommand =
  | { readonly type: "story"; readonly text: string }
  | { readonly type: "vote"; readonly number: number }
  /** A command of ours that lacks what it needs. */
  | { readonly type: "unclear"; readonly hint: string };

const STORY = /^!(?:story|tell)(?:\s+(.*))?$/is;
const VOTE = /^!vote(?:\s+#?(\S+))?/i;

/** Undefined for a line that is none of our commands. */
export function readCommand(line: string): OutsideCommand | undefined {
  const text = line.trim();
  const story = STORY.exec(text);
  if (story !== null) {
    const wanted = story[1]?.trim() ?? "";
    if (wanted !== "") return { type: "story", text: wanted };
    return { type: "unclear", hint: "say what should happen, e.g. !story a panda dances" };
  }
  const vote = VOTE.exec(text);
  if (vote === null) return undefined;
  const number = Number(vote[1]);
  if (Number.isInteger(number) && number > 0 && number < 1_000) return { type: "vote", number };
  return { type: "unclear", hint: "vote with the number of a candidate, e.g. !vote 2" };
}
