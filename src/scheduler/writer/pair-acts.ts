// What two can do together, found in the words a grammar knows besides. Knows no story.
import type { Grammar } from "../../model/types.js";

/** "dances with", and the action that it is when one does it alone. */
export interface PairAct {
  /** Names of actions of the grammar. */
  readonly action: string;
  /** Third person, to be followed by whoever else is there. */
  readonly phrase: string;
}

const JOINED = / (?:with|over|after)$/;

/** Further words that are an action's own phrase and a preposition: "dances with", "jumps over", "races after". */
export function pairActsOf(grammar: Grammar): readonly PairAct[] {
  const acts: PairAct[] = [];
  for (const phrase of grammar.words ?? []) {
    if (!JOINED.test(phrase)) continue;
    const alone = phrase.replace(JOINED, "");
    const action = grammar.actions.find(({ phrases }) => phrases.includes(alone));
    if (action !== undefined) acts.push({ action: action.name, phrase });
  }
  return acts;
}
