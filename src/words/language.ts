// What a language's table looks like, and how its words are brought to a stem. Knows no language by name.
import { fold } from "./fold.js";
import type { Script } from "./tokens.js";

/** A language's own words. The lists are text, so that people who speak it can read and mend them. */
export interface Language {
  /** As CLDR calls it. */
  readonly id: string;
  readonly script: Script;
  /** Endings of inflected words, folded, separated by spaces; the longest that fits is cut off, once. */
  readonly endings?: string;
  /** How often endings are cut off: they pile up in Turkish or Finnish. */
  readonly endingsAtMost?: number;
  /** What is written together with the word that follows, e.g. the Arabic article. */
  readonly prefixes?: string;
  /** Letters that take each other's place at a stem's end ("kg pb": k becomes g). */
  readonly swaps?: string;
  /** Letters that a stem keeps at least; default 3. */
  readonly stemAtLeast?: number;
  /** Whether accents are all that tells words apart (Vietnamese). */
  readonly accents?: boolean;
  /** Lines `concept: form, form`; a form that ends with * stands for all words that begin so. */
  readonly table: string;
}

/** Brings a folded word to its stem. */
export type Stemmer = (word: string) => string;

export function stemmerOf(language: Language): Stemmer {
  const atLeast = language.stemAtLeast ?? 3;
  const endings = byLength(language.endings);
  const prefixes = byLength(language.prefixes);
  const swaps = new Map(
    fold(language.swaps ?? "")
      .split(" ")
      .map((pair) => [[...pair][1] ?? "", [...pair][0] ?? ""]),
  );
  const times = language.endingsAtMost ?? 1;
  return (word) => {
    let stem = word;
    const prefix = prefixes.find(
      (one) => stem.startsWith(one) && stem.length - one.length >= atLeast,
    );
    if (prefix !== undefined) stem = stem.slice(prefix.length);
    for (let i = 0; i < times; i++) {
      const ending = endings.find(
        (one) => stem.endsWith(one) && stem.length - one.length >= atLeast,
      );
      if (ending === undefined) break;
      stem = stem.slice(0, -ending.length);
    }
    const swapped = swaps.get(stem.slice(-1));
    return swapped === undefined ? stem : stem.slice(0, -1) + swapped;
  };
}

function byLength(list: string | undefined): string[] {
  return fold(list ?? "")
    .split(/\s+/)
    .filter((part) => part !== "")
    .sort((a, b) => b.length - a.length);
}

/** English endings; its verbs double letters and drop an e. */
export function englishStem(word: string): string {
  const cut = (length: number): string => word.slice(0, -length);
  if (word.length > 5 && word.endsWith("ing")) return undoubled(cut(3));
  if (word.length > 4 && word.endsWith("ied")) return `${cut(3)}y`;
  if (word.length > 4 && word.endsWith("ies")) return `${cut(3)}y`;
  if (word.length > 4 && word.endsWith("ed")) return undoubled(cut(2));
  if (word.length > 4 && /(?:ch|sh|s|x|o)es$/.test(word)) return cut(2);
  if (word.length > 3 && word.endsWith("s") && !/(?:ss|us)$/.test(word)) return undone(cut(1));
  return undone(word);
}

function undone(word: string): string {
  return word.length > 4 && word.endsWith("e") ? word.slice(0, -1) : word;
}

function undoubled(stem: string): string {
  return undone(/([bdgklmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem);
}
