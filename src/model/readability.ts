// Whether a prompt can mean anything in a bundle's world. Pure; knows the grammar, not the text encoder.
import type { Grammar } from "./types.js";

/** What a prompt's words are worth in a world. Words in lower case, in order, each once; function words left out. */
export interface Readability {
  /** Has at least one letter of any script. Without one there is nothing to read. */
  readonly letters: boolean;
  /** Words that occur (in some inflection) in the grammar's names or phrases. */
  readonly knownWords: readonly string[];
  readonly unknownWords: readonly string[];
}

// Words that carry no picture: knowing them says nothing about a prompt.
const FUNCTION_WORDS = new Set(
  (
    "a an the and or but of in on at to into onto from by with without for as is are was be been being it its this that " +
    "these those there here he she they them his her their i you we my your our some any no not very then now while when " +
    "under over above below up down through across around near"
  ).split(" "),
);

const vocabularies = new WeakMap<Grammar, ReadonlySet<string>>();

/** Sorts the words of `text` into those the world knows and those it does not. Reads at most 2,000 characters. */
export function readability(text: string, grammar: Grammar): Readability {
  const words = wordsOf(text.slice(0, 2000));
  const vocabulary = vocabularyOf(grammar);
  const known = new Set<string>();
  const unknown = new Set<string>();
  for (const word of words) {
    if (FUNCTION_WORDS.has(word) || !/\p{L}/u.test(word)) continue;
    (vocabulary.has(stem(word)) ? known : unknown).add(word);
  }
  return {
    letters: words.some((word) => /\p{L}/u.test(word)),
    knownWords: [...known],
    unknownWords: [...unknown],
  };
}

function vocabularyOf(grammar: Grammar): ReadonlySet<string> {
  const cached = vocabularies.get(grammar);
  if (cached) return cached;
  const entries = [...grammar.actors, ...grammar.scenes, ...grammar.actions, ...grammar.events];
  const texts = entries.flatMap((entry) => [entry.name, ...entry.phrases]);
  const templates = grammar.templates.map((template) => template.replace(/\{[^}]*\}/g, " "));
  const stems = [...texts, ...templates].flatMap(wordsOf).map(stem);
  const vocabulary = new Set(stems.filter((word) => !FUNCTION_WORDS.has(word)));
  vocabularies.set(grammar, vocabulary);
  return vocabulary;
}

function wordsOf(text: string): string[] {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’]s\b/gu, "");
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Brings "swims", "swimming" and "swim" together. Rough on purpose: it only decides whether to warn. */
function stem(word: string): string {
  const cut = word.length > 4 ? word.replace(/(ing|ed|es|s)$/u, "") : word.replace(/s$/u, "");
  const base = cut.length >= 3 ? cut : word;
  return base
    .replace(/([bdgmnprt])\1$/u, "$1")
    .replace(/(.{2,})[ey]$/u, "$1")
    .replace(/i$/u, "");
}
