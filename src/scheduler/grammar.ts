// Reading a sentence with a bundle's grammar: who, what, where. Knows nothing of the model that acts it out.
import type { Grammar, GrammarWord } from "../model/types.js";

/** What a sentence says about the scene, by the grammar's names; undefined where it says nothing known. */
export interface Scene {
  readonly actor?: string | undefined;
  readonly action?: string | undefined;
  readonly scene?: string | undefined;
  readonly event?: string | undefined;
}

/** Words that carry no picture: knowing them does not make a sentence known. */
const FUNCTION_WORDS = new Set(
  "a an and are as at by for from in into is it its of on or the their there this to under up with while".split(
    " ",
  ),
);

/** What `text` says in the words of `grammar`. Of several matches the longest phrase wins. */
export function readScene(grammar: Grammar, text: string): Scene {
  const words = ` ${wordsOf(text).map(stem).join(" ")} `;
  const find = (list: readonly GrammarWord[]) => longestMatch(list, words);
  return {
    actor: find(grammar.actors),
    action: find(grammar.actions),
    scene: find(grammar.scenes),
    event: find(grammar.events),
  };
}

/** The words that the grammar can make a picture of, stemmed. */
export function vocabulary(grammar: Grammar): ReadonlySet<string> {
  const known = new Set<string>();
  const lists = [grammar.actors, grammar.scenes, grammar.actions, grammar.events];
  for (const phrase of [...lists.flat().flatMap(saidFor), ...(grammar.words ?? [])]) {
    for (const part of wordsOf(phrase)) if (!FUNCTION_WORDS.has(part)) known.add(stem(part));
  }
  return known;
}

/** All that somebody may say for a word. */
function saidFor(word: GrammarWord): readonly string[] {
  return [word.name, ...word.phrases, ...(word.heard ?? [])];
}

/** True when at least one word of `text` is in `known`. */
export function knowsAny(known: ReadonlySet<string>, text: string): boolean {
  return contentWords(text).some((word) => known.has(stem(word)));
}

/** The stems of the words that carry a picture, each once, sorted: sentences with equal ones say about the same. */
export function stemsOf(text: string): readonly string[] {
  return [...new Set(contentWords(text).map(stem))].sort();
}

function contentWords(text: string): string[] {
  return wordsOf(text).filter((word) => !FUNCTION_WORDS.has(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Strips the commonest English endings, so that "jumping", "jumps" and "jump" are one word. */
function stem(word: string): string {
  if (word.length > 5 && word.endsWith("ing")) return undouble(word.slice(0, -3));
  if (word.length > 4 && /(?:ch|sh|s|x|o)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith("s") && !word.endsWith("ss")) return word.slice(0, -1);
  if (word.length > 4 && word.endsWith("e")) return word.slice(0, -1);
  return word;
}

function undouble(word: string): string {
  return /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}

function longestMatch(list: readonly GrammarWord[], words: string): string | undefined {
  let best: { name: string; length: number } | undefined;
  for (const word of list) {
    for (const phrase of saidFor(word)) {
      const parts = wordsOf(phrase);
      while (parts[0] !== undefined && FUNCTION_WORDS.has(parts[0]) && parts.length > 1) {
        parts.shift();
      }
      const wanted = parts.map(stem).join(" ");
      if (wanted === "" || !words.includes(` ${wanted} `)) continue;
      if (best === undefined || wanted.length > best.length) {
        best = { name: word.name, length: wanted.length };
      }
    }
  }
  return best?.name;
}
