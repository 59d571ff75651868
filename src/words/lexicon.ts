// The words of one language, ready to be found in a line: as they are, by their stems, by their beginnings. Knows no meaning.
import { fold } from "./fold.js";
import { englishStem, type Language, type Stemmer, stemmerOf } from "./language.js";
import { type Token, tokensOf } from "./tokens.js";

/** Words of a line that were found, and what they stand for. */
export interface Found {
  /** Slot and name, e.g. "actor panda", "fn". */
  readonly concept: string;
  /** How many tokens (or characters, in scripts without spaces). */
  readonly length: number;
  readonly sure: boolean;
}

/** Scripts that write no spaces between words. */
export const UNSPACED: ReadonlySet<string> = new Set(["han", "thai"]);
const PREFIX_AT_LEAST = 2;
/** Letters that may follow the beginning of a word. */
const ENDING_AT_MOST = 8;
const STEMS_KEPT = 2000;

export class Lexicon {
  readonly id: string;
  readonly #exact = new Map<string, string>();
  readonly #stems = new Map<string, string>();
  readonly #prefixes = new Map<string, string>();
  readonly #stemmed = new Map<string, string>();
  readonly #stem: Stemmer;
  readonly #accents: boolean;
  #longest = 1;
  #longestText = 1;

  /** @param entries concept and forms, what counts more first */
  constructor(
    readonly language: Language,
    entries: Iterable<readonly [string, string]>,
  ) {
    this.id = language.id;
    this.#accents = language.accents ?? false;
    this.#stem = language.id === "en" ? englishStem : stemmerOf(language);
    for (const [concept, form] of entries) this.#add(concept, form);
  }

  /** All single words, for spelling. */
  get words(): Iterable<string> {
    return this.#exact.keys();
  }

  conceptOf(key: string): string | undefined {
    return this.#exact.get(key);
  }

  /** All that begins at token `i`, the longest first. */
  *find(tokens: readonly Token[], i: number): Generator<Found> {
    const first = tokens[i];
    if (first === undefined) return;
    const words: string[] = [];
    for (let n = 0; n < this.#longest; n++) {
      const token = tokens[i + n];
      if (token?.kind !== "word") break;
      words.push(this.#textOf(token));
    }
    const stems = words.map((word) => this.#stemOf(word));
    for (let length = words.length; length > 0; length--) {
      const exact = this.#exact.get(
        length === 1 ? (words[0] ?? "") : words.slice(0, length).join(" "),
      );
      const concept = exact ?? this.#stems.get(stems.slice(0, length).join(" "));
      if (concept !== undefined) yield { concept, length, sure: exact !== undefined };
      else if (length === 1) {
        const found = this.#byPrefix(words[0] ?? "");
        if (found !== undefined) yield found;
      }
    }
  }

  /** What a single word (or characters) stands for, by stem or beginning too. */
  look(word: string): Found | undefined {
    const concept = this.#exact.get(word) ?? this.#stems.get(this.#stemOf(word));
    if (concept !== undefined) return { concept, length: 1, sure: this.#exact.has(word) };
    return this.#byPrefix(word);
  }

  /** The longest that a run of characters has at `from`, of all lengths. */
  *within(run: string, from: number): Generator<Found> {
    for (let length = Math.min(this.#longestText, run.length - from); length > 0; length--) {
      const concept = this.#exact.get(run.slice(from, from + length));
      if (concept !== undefined) yield { concept, length, sure: true };
    }
  }

  #stemOf(word: string): string {
    let stem = this.#stemmed.get(word);
    if (stem === undefined) {
      stem = this.#stem(word);
      // Words of viewers are without end.
      if (this.#stemmed.size > STEMS_KEPT) this.#stemmed.clear();
      this.#stemmed.set(word, stem);
    }
    return stem;
  }

  #byPrefix(word: string): Found | undefined {
    const shortest = Math.max(PREFIX_AT_LEAST, word.length - ENDING_AT_MOST);
    for (let end = word.length; end >= shortest; end--) {
      const concept = this.#prefixes.get(word.slice(0, end));
      if (concept !== undefined) return { concept, length: 1, sure: end > 3 };
    }
    return undefined;
  }

  #textOf(token: Token): string {
    return this.#accents ? token.accented : token.text;
  }

  #add(concept: string, form: string): void {
    if (form.endsWith("*")) {
      setOnce(this.#prefixes, fold(form.slice(0, -1), this.#accents), concept);
      return;
    }
    if (UNSPACED.has(this.language.script)) {
      const key = fold(form).replace(/[\s・、,]/g, "");
      setOnce(this.#exact, key, concept);
      this.#longestText = Math.max(this.#longestText, key.length);
    }
    const words = tokensOf(form).filter(({ kind }) => kind === "word");
    if (words.length === 0) return;
    this.#longest = Math.max(this.#longest, words.length);
    const texts = words.map((token) => this.#textOf(token));
    setOnce(this.#exact, texts.join(" "), concept);
    // Function words are what they are; a stem of one would catch others.
    if (concept === "fn" || concept.startsWith("talk ")) return;
    setOnce(this.#stems, texts.map(this.#stem).join(" "), concept);
  }
}

function setOnce(map: Map<string, string>, key: string, value: string): void {
  if (key !== "" && !map.has(key)) map.set(key, value);
}

/** Lines `concept: form, form` as pairs. */
export function* entriesOf(table: string): Generator<readonly [string, string]> {
  for (const line of table.split("\n")) {
    const colon = line.indexOf(":");
    if (colon < 1 || line.startsWith("#")) continue;
    const concept = line.slice(0, colon).trim();
    for (const form of line.slice(colon + 1).split(",")) {
      const trimmed = form.trim();
      if (trimmed !== "") yield [concept, trimmed];
    }
  }
}
