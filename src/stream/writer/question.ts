// What a language model is asked: the world's words, the story so far, one sentence more. Pure.
import type { Grammar, GrammarWord } from "../../model/index.js";
import type { Question } from "./chat-completion.js";

/** Actors that are named: of those that a world's own writer says most. */
const ACTORS = 60;

/** @param told prompts so far, oldest first */
export function questionFor(grammar: Grammar, told: readonly string[]): Question {
  const actions = grammar.actions
    .filter(({ weight }) => weight !== 0)
    .map(({ name, phrases, scenes }) => `${phrases[0] ?? name} (${scenes.join(", ")})`);
  const system = [
    "You tell an endless picture-book film, one sentence at a time. Each sentence is what the film shows next.",
    "Answer with exactly one English sentence of at most 14 words, present tense, third person, no quotes, no names.",
    "It says who acts, what they do and where, in these words only:",
    `Who: ${clearest(grammar.actors).slice(0, ACTORS).join(", ")}.`,
    `Where: ${clearest(grammar.scenes).join(", ")}.`,
    `What, and in brackets where it can be done: ${actions.join("; ")}.`,
    `Besides, sometimes: ${clearest(grammar.events).join(", ")}.`,
    "Keep the same one or two who act for several sentences and stay in one place for about six. Let something happen, and let it end.",
  ].join("\n");
  const so = told.map((line) => `- ${line}`).join("\n");
  return { system, user: `The story so far:\n${so}\nThe next sentence:` };
}

function clearest(words: readonly GrammarWord[]): string[] {
  return words
    .toSorted((a, b) => (b.weight ?? 1) - (a.weight ?? 1))
    .map(({ name, phrases }) => phrases[0] ?? name)
    .filter((phrase) => phrase !== "");
}
