// What can be seen where, by a grammar. Pure.
import type { Grammar, GrammarAction, GrammarEvent, GrammarWord } from "../../model/types.js";

/** Actions that can be seen in a scene; all, where nobody has said which. */
export function actionsIn(grammar: Grammar, scene: string | undefined): readonly GrammarAction[] {
  return seenIn(grammar.actions, scene);
}

/** Events that can happen in a scene and have words. "Nothing happens" is no event. */
export function eventsIn(grammar: Grammar, scene: string | undefined): readonly GrammarEvent[] {
  return seenIn(grammar.events, scene).filter(({ phrases }) => (phrases[0] ?? "") !== "");
}

/** Scenes in which something can be done; all, where a grammar has no such scene. */
export function scenesToPlayIn(grammar: Grammar): readonly GrammarWord[] {
  const lively = grammar.scenes.filter(({ name }) => actionsIn(grammar, name).length > 0);
  return lively.length > 0 ? lively : grammar.scenes;
}

function seenIn<W extends GrammarEvent>(list: readonly W[], scene: string | undefined): W[] {
  return list.filter((word) => scene === undefined || (word.scenes?.includes(scene) ?? true));
}
