// A line in one language: which of its words stand for what, and which are unknown. Knows the language's words, not what they come to.
import { undrawn } from "./fold.js";
import { type Lexicon, UNSPACED } from "./lexicon.js";
import type { Token } from "./tokens.js";

/** A piece of a line and what it stands for. */
export interface Item {
  /** Slot and name; undefined where nothing is known. */
  readonly concept: string | undefined;
  /** As it was written. */
  readonly raw: string;
  /** Folded. */
  readonly text: string;
  readonly sure: boolean;
  readonly emoji: boolean;
  /** Set where the word was taken for another: what it was taken for. */
  readonly mended?: string;
}

export interface Parse {
  readonly language: string;
  readonly items: readonly Item[];
  /** How much of the line the language accounts for. */
  readonly score: number;
}

/** What an emoji, or several in a row, stands for. */
export type EmojiConcepts = ReadonlyMap<string, string>;
/** Emoji in a row that may stand for one thing. */
const EMOJI_ROW = 3;

export function parseIn(lexicon: Lexicon, tokens: readonly Token[], emoji: EmojiConcepts): Parse {
  const items: Item[] = [];
  let score = 0;
  const keep = (item: Item, length: number): void => {
    items.push(item);
    score += weight(item) * length;
  };
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === "stop") {
      const { raw } = token;
      items.push({ concept: stopOf(raw), raw, text: raw, sure: true, emoji: false });
      i += 1;
    } else if (token.kind === "emoji") {
      i += readEmoji(tokens, i, emoji, items);
    } else if (ownUnspaced(lexicon, token)) {
      for (const item of segment(lexicon, token)) keep(item, Math.min(2, item.text.length));
      i += 1;
    } else {
      let end = i + 1;
      while (tokens[end]?.kind === "word" && !ownUnspaced(lexicon, tokens[end])) end += 1;
      for (const { item, length } of phrases(lexicon, tokens.slice(i, end))) keep(item, length);
      i = end;
    }
  }
  return { language: lexicon.id, items: items.map(laughing), score };
}

function laughing(item: Item): Item {
  return item.concept === undefined && LAUGHTER.test(item.text)
    ? { ...item, concept: "talk laugh" }
    : item;
}

/** Words between two stops, cut into known phrases: unknown words cost most, then the number of phrases. */
function phrases(
  lexicon: Lexicon,
  tokens: readonly Token[],
): { readonly item: Item; readonly length: number }[] {
  const cells: (Cell | undefined)[] = Array.from({ length: tokens.length + 1 });
  cells[0] = { cost: 0, from: 0, concept: undefined, sure: false };
  for (let from = 0; from < tokens.length; from++) {
    const before = cells[from];
    if (before === undefined) continue;
    const offer = (length: number, cost: number, concept: string | undefined, sure: boolean) => {
      const total = before.cost + cost;
      const there = cells[from + length];
      if (there === undefined || total < there.cost - 1e-9) {
        cells[from + length] = { cost: total, from, concept, sure };
      }
    };
    let single = false;
    for (const { concept, length, sure } of lexicon.find(tokens, from)) {
      single ||= length === 1;
      const doubt = sure ? 0 : 0.3;
      offer(length, (concept === "fn" ? 0.8 : 1) + doubt - 0.001 * length, concept, sure);
    }
    if (!single) {
      const concept = drawnOut(lexicon, tokens[from]);
      offer(1, concept === undefined ? 10 : 2, concept, false);
    }
  }
  const found: { readonly item: Item; readonly length: number }[] = [];
  for (let to = tokens.length; to > 0; ) {
    const cell = cells[to];
    if (cell === undefined) break;
    const words = tokens.slice(cell.from, to);
    const item = {
      concept: cell.concept,
      raw: words.map(({ raw }) => raw).join(" "),
      text: words.map(({ text }) => text).join(" "),
      sure: cell.sure,
      emoji: false,
    };
    found.unshift({ item, length: words.length });
    to = cell.from;
  }
  return found;
}

function ownUnspaced(lexicon: Lexicon, token: Token | undefined): boolean {
  const { script } = lexicon.language;
  return token?.kind === "word" && token.script === script && UNSPACED.has(script);
}

/** Laughter, as it is typed in many languages, however long. */
const LAUGHTER =
  /^(?:(?:[hj][aeiou]){2,}h?|a?(?:ha){2,}|k{3,}|(?:wk){2,}w?|w{3,}|5{3,}|x+d+|(?:lo){1,}l+|(?:rs){2,}|(?:х[аиеэ]){2,}х?|а?(?:ха){2,}|ه{3,}|خ{3,}|ח{3,}|[ㅋㅎㅠㅜ]{2,}|(?:հա){2,}|(?:χα){2,})$/u;

/** "mooon" is the moon. */
function drawnOut(lexicon: Lexicon, token: Token | undefined): string | undefined {
  if (token === undefined) return undefined;
  if (token.text === "1") return "fn";
  if (LAUGHTER.test(token.text)) return "talk laugh";
  for (const shorter of undrawn(token.text)) {
    const found = lexicon.look(shorter);
    if (found !== undefined) return found.concept;
  }
  return undefined;
}

function weight({ concept, sure }: Pick<Item, "concept" | "sure">): number {
  if (concept === undefined) return 0;
  if (concept === "fn") return 1.6;
  return sure ? 2 : 1.5;
}

function stopOf(raw: string): string {
  return /[?？؟]/u.test(raw) ? "stop ?" : /[.!。！।…\n]/u.test(raw) ? "stop ." : "stop ,";
}

function readEmoji(
  tokens: readonly Token[],
  i: number,
  emoji: EmojiConcepts,
  items: Item[],
): number {
  for (let length = EMOJI_ROW; length > 0; length--) {
    const row = tokens.slice(i, i + length);
    if (row.length < length || row.some(({ kind }) => kind !== "emoji")) continue;
    const text = row.map((token) => token.text).join("");
    const raw = row.map((token) => token.raw).join("");
    const concept = emoji.get(text) ?? (length === 1 ? byParts(text, emoji) : undefined);
    if (concept === undefined && length > 1) continue;
    items.push({ concept, raw, text, sure: true, emoji: true });
    return length;
  }
  return 1;
}

/** A joined emoji that is not known as a whole is known by the part that is: 🏃‍➡ runs. */
function byParts(text: string, emoji: EmojiConcepts): string | undefined {
  const parts = text.split("\u200D");
  if (parts.length < 2) return undefined;
  for (const part of parts) {
    const concept = emoji.get(part);
    if (concept !== undefined) return concept;
  }
  return undefined;
}

interface Cell {
  readonly cost: number;
  readonly from: number;
  readonly concept: string | undefined;
  readonly sure: boolean;
}

/** The cheapest way to cut a run of characters into known words: unknown characters cost most, then the number of words. */
function segment(lexicon: Lexicon, token: Token): Item[] {
  const run = token.text;
  const cells: (Cell | undefined)[] = Array.from({ length: run.length + 1 });
  cells[0] = { cost: 0, from: 0, concept: undefined, sure: false };
  for (let from = 0; from < run.length; from++) {
    const before = cells[from];
    if (before === undefined) continue;
    const offer = (length: number, cost: number, concept: string | undefined): void => {
      const total = before.cost + cost;
      const there = cells[from + length];
      if (there === undefined || total < there.cost) {
        cells[from + length] = { cost: total, from, concept, sure: true };
      }
    };
    offer(1, before.concept === undefined && from > 0 ? 9 : 10, undefined);
    for (const { length, concept } of lexicon.within(run, from)) {
      // Of two cuts with as many words the one with the longer content words is meant; small words cost little.
      const spread = length === 1 ? 1.4 : 1 - 0.01 * length;
      offer(length, concept === "fn" ? 0.7 - 0.01 * length : spread, concept);
    }
  }
  return itemsOf(cells, token);
}

function itemsOf(cells: readonly (Cell | undefined)[], token: Token): Item[] {
  const { text } = token;
  const wide = token.raw.normalize("NFKC");
  const raw = wide.length === text.length ? wide : text;
  const items: Item[] = [];
  for (let to = text.length; to > 0; ) {
    const cell = cells[to];
    if (cell === undefined) break;
    const next = items[0];
    const piece = {
      concept: cell.concept,
      raw: raw.slice(cell.from, to),
      text: text.slice(cell.from, to),
      sure: true,
      emoji: false,
    };
    // Unknown characters in a row are one unknown word.
    if (next !== undefined && next.concept === undefined && cell.concept === undefined) {
      items[0] = { ...piece, raw: piece.raw + next.raw, text: piece.text + next.text };
    } else items.unshift(piece);
    to = cell.from;
  }
  return items;
}
