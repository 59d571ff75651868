// The words of one language, ready to be found in a line: as they are, by their stems, by their beginnings. Knows no meaning.
import { fold } from "./fold.js";
import { englishStem, type Language, type Stemmer, stemmerOf } from "./language.js";
import type { Token } from "./tokens.js";

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
/** A syllable block is a letter there. */
const PREFIX_AT_LEAST = { hangul: 1, other: 2 } as const;
/** Letters that may follow the beginning of a word. */
const ENDING_AT_MOST = 8;
const STEMS_KEPT = 2000;
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

export class Lexicon {
  readonly id: string;
  readonly #exact = new Map<string, string>();
  readonly #stems = new Map<string, string>();
  readonly #prefixes = new Map<string, string>();
  /** First words, and their stems, of what is said in several. */
  readonly #heads = new Set<string>();
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
    // Of a word that is two things the one that can be shown is meant: "nada" swims before it is nothing.
    const ranked = [...entries].map((entry, i) => ({ entry, i, rank: rankOf(entry[0]) }));
    ranked.sort((a, b) => a.rank - b.rank || a.i - b.i);
    for (const { entry } of ranked) this.#add(entry[0], entry[1]);
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
    const head = this.#textOf(first);
    const longest =
      this.#heads.has(head) || this.#heads.has(this.#stemOf(head)) ? this.#longest : 1;
    const words: string[] = [];
    for (let n = 0; n < longest; n++) {
      const token = tokens[i + n];
      if (token?.kind !== "word") break;
      words.push(this.#textOf(token));
    }
    const stems = words.map((word) => this.#stemOf(word));
    for (let length = words.length; length > 0; length--) {
      const exact = this.#exact.get(
        length === 1 ? (words[0] ?? "") : words.slice(0, length).join(" "),
      );
      if (length === 1 && exact === undefined) {
        const found = this.#inflected(words[0] ?? "", stems[0] ?? "");
        if (found !== undefined) yield found;
        continue;
      }
      const concept = exact ?? this.#stems.get(stems.slice(0, length).join(" "));
      if (concept !== undefined) yield { concept, length, sure: exact !== undefined };
      else if (length > 1) {
        // "서 있*": the last of several words has further endings.
        const before = words.slice(0, length - 1).join(" ").length;
        const beginning = this.#byPrefix(words.slice(0, length).join(" "));
        if (beginning !== undefined && beginning.known > before + 1) {
          yield { ...beginning.found, length };
        }
      }
    }
  }

  /** What a single word (or characters) stands for, by stem or beginning too. */
  look(word: string): Found | undefined {
    const concept = this.#exact.get(word);
    if (concept !== undefined) return { concept, length: 1, sure: true };
    return this.#inflected(word, this.#stemOf(word));
  }

  /** The longest that a run of characters has at `from`, of all lengths. */
  *within(run: string, from: number): Generator<Found> {
    for (let length = Math.min(this.#longestText, run.length - from); length > 0; length--) {
      const concept = this.#exact.get(run.slice(from, from + length));
      if (concept !== undefined) yield { concept, length, sure: true };
    }
  }

  /** By its stem, or by its beginning where that says more of the word. */
  #inflected(word: string, stem: string): Found | undefined {
    const concept = this.#stems.get(stem);
    const beginning = this.#byPrefix(word);
    if (concept === undefined || (beginning !== undefined && beginning.known > stem.length)) {
      return beginning?.found;
    }
    return { concept, length: 1, sure: false };
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

  #byPrefix(word: string): { readonly found: Found; readonly known: number } | undefined {
    const { script } = this.language;
    const least = script === "hangul" ? PREFIX_AT_LEAST.hangul : PREFIX_AT_LEAST.other;
    const shortest = Math.max(least, word.length - ENDING_AT_MOST);
    for (let end = word.length; end >= shortest; end--) {
      const concept = this.#prefixes.get(word.slice(0, end));
      if (concept !== undefined) {
        return { found: { concept, length: 1, sure: end > 3 }, known: end };
      }
    }
    return undefined;
  }

  #textOf(token: Token): string {
    return this.#accents ? token.accented : token.text;
  }

  #headed(word: string): void {
    this.#heads.add(word);
    this.#heads.add(this.#stem(word));
  }

  #add(concept: string, form: string): void {
    if (form.endsWith("*")) {
      const beginning = fold(form.slice(0, -1), this.#accents);
      const parts = beginning.split(" ");
      this.#longest = Math.max(this.#longest, parts.length);
      if (parts.length > 1) this.#headed(parts[0] ?? "");
      setOnce(this.#prefixes, beginning, concept);
      return;
    }
    const folded = fold(form, this.#accents);
    if (UNSPACED.has(this.language.script)) {
      const key = folded.replace(/[\s・、,]/g, "");
      setOnce(this.#exact, key, concept);
      // Japanese verbs go on from what stands before their て: 踊って, 踊った.
      const verb = this.id === "ja" && key.length > 2 && /[てで]$/.test(key);
      if (verb && /^(?:action|rel|mod) /.test(concept)) {
        setOnce(this.#exact, key.slice(0, -1), concept);
      }
      this.#longestText = Math.max(this.#longestText, key.length);
      return;
    }
    const texts = folded.match(WORDS) ?? [];
    if (texts.length === 0) return;
    this.#longest = Math.max(this.#longest, texts.length);
    if (texts.length > 1) this.#headed(texts[0] ?? "");
    const key = texts.length === 1 ? (texts[0] ?? "") : texts.join(" ");
    setOnce(this.#exact, key, concept);
    // Function words are what they are; a stem of one would catch others.
    if (concept === "fn" || concept.startsWith("talk ")) return;
    setOnce(this.#stems, texts.map(this.#stem).join(" "), concept);
    // An ending may be part of the word: robot and roboten.
    setOnce(this.#stems, key, concept);
  }
}

function rankOf(concept: string): number {
  const slot = concept.split(" ", 1)[0] ?? "";
  if (/^(?:actor|action|scene|event|style|camera)$/.test(slot)) return 0;
  return ["rel", "fn", "no", "mod", "wish", "ok", "talk"].indexOf(slot) + 1 || 9;
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
