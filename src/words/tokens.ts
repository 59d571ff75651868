// Cutting a line into words, emoji and stops. Knows scripts, no words.

import { foldEmoji } from "./emoji.js";
import { fold } from "./fold.js";

export type Script =
  | "latin"
  | "cyrillic"
  | "greek"
  | "arabic"
  | "hebrew"
  | "devanagari"
  | "bengali"
  | "tamil"
  | "telugu"
  | "gujarati"
  | "gurmukhi"
  | "thai"
  | "hangul"
  | "han"
  | "other";

export interface Token {
  readonly kind: "word" | "emoji" | "stop";
  /** As it was written. */
  readonly raw: string;
  /** As words are compared; of an emoji without what changes its looks alone. */
  readonly text: string;
  /** With its accents, for languages whose words differ by little else. */
  readonly accented: string;
  readonly script: Script;
  /** Where it begins in the line. */
  readonly at: number;
}

const SCRIPTS: readonly (readonly [RegExp, Script])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, "han"],
  [/\p{Script=Hangul}/u, "hangul"],
  [/\p{Script=Thai}/u, "thai"],
  [/\p{Script=Latin}/u, "latin"],
  [/\p{Script=Cyrillic}/u, "cyrillic"],
  [/\p{Script=Greek}/u, "greek"],
  [/\p{Script=Arabic}/u, "arabic"],
  [/\p{Script=Hebrew}/u, "hebrew"],
  [/\p{Script=Devanagari}/u, "devanagari"],
  [/\p{Script=Bengali}/u, "bengali"],
  [/\p{Script=Tamil}/u, "tamil"],
  [/\p{Script=Telugu}/u, "telugu"],
  [/\p{Script=Gujarati}/u, "gujarati"],
  [/\p{Script=Gurmukhi}/u, "gurmukhi"],
];

/** An emoji with all that belongs to it; a flag; a digit on a key. */
const EMOJI =
  "\\p{Regional_Indicator}{2}|[0-9#*]\\uFE0F?\\u20E3|\\p{Extended_Pictographic}[\\uFE0E\\uFE0F\\u{1F3FB}-\\u{1F3FF}]*(?:[\\u{E0020}-\\u{E007F}]+)?(?:\\u200D[\\p{Extended_Pictographic}\\u2640\\u2642][\\uFE0E\\uFE0F\\u{1F3FB}-\\u{1F3FF}]*)*";
const PIECES = new RegExp(
  `(?<emoji>${EMOJI})|(?<word>[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}\\u200C\\u200D\\u00AD]|[\\u{1F3FB}-\\u{1F3FF}](?!.))*)|(?<stop>[.,!?;:\\u2026\\u3001\\u3002\\uFF0C\\uFF01\\uFF1F\\u061F\\u060C\\u0964\\u00BF\\u00A1()"\\u201C\\u201D\\n]+)`,
  "gu",
);
/** Runs of one kind of script inside a word: "泰迪bear" is two. */
const RUNS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC\u3005]+|\p{Script=Thai}+|\p{Script=Hangul}+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC\p{Script=Thai}\p{Script=Hangul}]+/gu;

/** The words, emoji and stops of a line. */
export function tokensOf(line: string): Token[] {
  // Directions and other things unseen would part a word; joiners are kept, since they join emoji.
  const text = line.replace(/[\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, "");
  const tokens: Token[] = [];
  for (const match of text.matchAll(PIECES)) {
    const { emoji, word, stop } = match.groups ?? {};
    const at = match.index;
    if (emoji !== undefined) {
      tokens.push(token("emoji", emoji, foldEmoji(emoji), at));
    } else if (word !== undefined) {
      for (const run of word.match(RUNS) ?? []) tokens.push(token("word", run, fold(run), at));
    } else if (stop !== undefined) {
      tokens.push(token("stop", stop, stop, at));
    }
  }
  return tokens;
}

function token(kind: Token["kind"], raw: string, text: string, at: number): Token {
  const script = kind === "word" ? scriptOf(text) : "other";
  return { kind, raw, text, accented: kind === "word" ? fold(raw, true) : text, script, at };
}

export function scriptOf(text: string): Script {
  return SCRIPTS.find(([pattern]) => pattern.test(text))?.[1] ?? "other";
}
