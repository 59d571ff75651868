// Reads lines: cuts, finds the language, mends, interprets, tells. Wires the parts of this folder and knows the grammar alone.
import type { Grammar } from "../model/types.js";
import { concepts as emojiConcepts } from "./emoji.js";
import { interpret, type Said } from "./interpret.js";
import { englishStem } from "./language.js";
import { Library } from "./library.js";
import { type Item, type Parse, parseIn } from "./parse.js";
import { isTalk } from "./talk.js";
import { tell } from "./tell.js";
import { type Script, type Token, tokensOf } from "./tokens.js";
import type { Mended, Part, Reading, Understanding } from "./types.js";
import { World } from "./world.js";

/** Longer lines are read to here: no prompt is as long. */
const MOST_CHARACTERS = 1200;
const MOST_TOKENS = 300;
/** Words looked for in other languages and other spellings: a line of noise may not take long. */
const MENDED_AT_MOST = 6;
/** Longer lines are not looked for in languages of which names alone are known. */
const FURTHER_AT_MOST = 24;

/** Forms and small words of English that say nothing new. */
const SMALL = new Set(
  "a an the in on at of to it its and is are was up while with into ran swam swum flew slept rose grew shrank spun stood sat leapt dove mice wolves".split(
    " ",
  ),
);

const made = new WeakMap<Grammar, Words>();

export class Words {
  readonly #world: World;
  readonly #library: Library;
  readonly #emoji: ReadonlyMap<string, string>;

  /** Makes the tables for `grammar`: a few tenths of a second, once. */
  constructor(grammar: Grammar) {
    this.#world = new World(grammar);
    this.#library = new Library(this.#world);
    this.#emoji = new Map([...emojiConcepts].filter(([, concept]) => this.#library.has(concept)));
  }

  /** The same for the same grammar: tables are large. */
  static of(grammar: Grammar): Words {
    let words = made.get(grammar);
    if (words === undefined) {
      words = new Words(grammar);
      made.set(grammar, words);
    }
    return words;
  }

  /** The sentence to be told for a line that is to be told whatever it is: the story's own, an opening. */
  tell(text: string): string {
    const { talk, told } = this.read(text);
    return talk ? text : told;
  }

  /** What a line says. Never throws; a bundle without a grammar to read with gets every text as it is. */
  read(text: string): Understanding {
    if (!this.#world.readable) {
      return { text, told: text, reading: {}, unknown: [], talk: false, mended: [] };
    }
    const tokens = tokensOf(text.slice(0, MOST_CHARACTERS)).slice(0, MOST_TOKENS);
    const parse = this.#parse(tokens);
    const items = this.#mend(parse, tokens);
    const said = interpret(items, this.#world);
    if (isTalk(items, said)) {
      return { text, told: "", reading: {}, unknown: [], talk: true, mended: [] };
    }
    const reading = readingOf(said);
    const mended = items.flatMap((item): Mended[] => {
      const as = item.mended ?? (parse.language === "en" ? this.#nearly(item) : undefined);
      return as === undefined ? [] : [{ said: item.raw, as }];
    });
    const unknown = [...new Set(said.left.map((word) => word.toLowerCase()))];
    const told = this.#asWritten(parse.language, items, unknown) ? text : tell(said, this.#world);
    return { text, told: told === "" ? text : told, reading, unknown, talk: false, mended };
  }

  /** The language that accounts for most of the line. */
  #parse(tokens: readonly Token[]): Parse {
    const scripts = new Set<Script>(
      tokens.filter(({ kind }) => kind === "word").map(({ script }) => script),
    );
    const best = this.#best(tokens, this.#library.first(scripts));
    const words = tokens.filter(({ kind }) => kind === "word").length;
    if (
      words === 0 ||
      words > FURTHER_AT_MOST ||
      best.items.every(({ concept }) => concept !== undefined)
    )
      return best;
    const further = this.#library.further(scripts);
    if (further.length === 0) return best;
    const other = this.#best(tokens, further);
    // A language of which the names of things alone are known has to account for clearly more.
    return other.score > best.score + 1.5 ? other : best;
  }

  #best(tokens: readonly Token[], lexicons: ReturnType<Library["first"]>): Parse {
    let best: Parse = { language: "en", items: [], score: -1 };
    lexicons.forEach((lexicon, i) => {
      const parse = parseIn(lexicon, tokens, this.#emoji);
      // Of two languages that have the same words the more widely written one is meant.
      const score = parse.score + (lexicon.id === "en" ? 0.5 : 0) - 0.01 * i;
      if (score > best.score) best = { ...parse, score };
    });
    return best;
  }

  /** Words that the language does not have: those of others, misspelt ones, kinds of what is known. */
  #mend({ items, language }: Parse, tokens: readonly Token[]): Item[] {
    const scripts = new Set(tokens.map(({ script }) => script));
    let left = MENDED_AT_MOST;
    return items.flatMap((item): Item[] => {
      if (item.concept?.startsWith("~")) {
        const concept = item.concept.slice(1);
        return [{ ...item, concept, mended: nameOf(concept) }];
      }
      if (item.concept !== undefined || item.emoji || left === 0) return [item];
      left -= 1;
      return this.#library.mend(item, language, scripts);
    });
  }

  /** What an English word that no caption has was taken for. */
  #nearly({ concept, text, emoji }: Item): string | undefined {
    if (emoji || concept === undefined || !/^(?:actor|action|scene|event) /.test(concept)) {
      return undefined;
    }
    const known = text
      .split(" ")
      .every((word) => this.#library.knows(englishStem(word)) || SMALL.has(word));
    return known ? undefined : nameOf(concept);
  }

  /** Whether the grammar knows all the words of the line as they are. */
  #asWritten(language: string, items: readonly Item[], unknown: readonly string[]): boolean {
    if (language !== "en" || unknown.length > 0) return false;
    return items.every((item) => {
      if (item.emoji || item.mended !== undefined) return false;
      if (item.concept === undefined || item.concept.startsWith("talk ")) return false;
      if (item.concept === "wish") return false;
      if (item.concept === "fn" || item.concept === "ok" || item.concept.startsWith("stop "))
        return true;
      return item.text.split(" ").every((word) => this.#library.knows(englishStem(word)));
    });
  }
}

function nameOf(concept: string): string {
  return concept.slice(concept.indexOf(" ") + 1);
}

function readingOf(said: Said): Reading {
  const parts: readonly Part[] = ["actor", "with", "action", "scene", "event", "style", "camera"];
  const reading: Partial<Record<Part, string>> = {};
  for (const part of parts) {
    const name = said[part];
    if (name !== undefined) reading[part] = name;
  }
  return reading;
}
