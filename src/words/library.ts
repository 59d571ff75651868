// All languages' words for one world: which there are, how a word that one of them lacks is found all the same. Knows no sentences.
import { CLDR } from "./data/cldr.js";
import { KIN } from "./data/kin.js";
import { PLAIN_ENGLISH } from "./data/plain-english.js";
import { undrawn } from "./fold.js";
import { englishStem, type Language } from "./language.js";
import { languages } from "./languages/index.js";
import { MORE_NAMES } from "./languages/more-names.js";
import { entriesOf, Lexicon } from "./lexicon.js";
import { Speller } from "./mend.js";
import type { Item } from "./parse.js";
import { type Script, scriptOf, tokensOf } from "./tokens.js";
import type { Slot, World } from "./world.js";

/** Languages whose words run together. */
const COMPOUNDING = new Set(["de", "nl", "sv", "da", "no", "fi", "en", "hu"]);
const SLOTS = new Set(["actor", "action", "scene", "event", "style", "camera", "rel"]);

/** CLDR's further locales of a language. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  pt: ["pt-PT"],
  zh: ["zh-Hant", "yue"],
  id: ["ms"],
};

export class Library {
  readonly #lexicons: readonly Lexicon[];
  readonly #further: readonly Lexicon[];
  readonly #spellers = new Map<string, Speller>();
  readonly #plain = new Set(PLAIN_ENGLISH.split(" "));
  readonly #vocabulary: ReadonlySet<string>;

  constructor(private readonly world: World) {
    const names = byLanguage(CLDR);
    const more = byLanguage(MORE_NAMES);
    this.#vocabulary = vocabularyOf(world);
    this.#lexicons = languages.map(
      (language) => new Lexicon(language, this.#entries(language, [more, names])),
    );
    const own = new Set(languages.map(({ id }) => id));
    this.#further = [...names].flatMap(([id, table]) => {
      if (own.has(id)) return [];
      const language = { id, script: commonScript(table), table };
      return [new Lexicon(language, this.#known(entriesOf(table)))];
    });
  }

  /** Whether the world has what a concept names. */
  has(concept: string): boolean {
    const space = concept.indexOf(" ");
    const slot = concept.slice(0, space);
    return (
      !SLOTS.has(slot) ||
      concept === "rel with" ||
      this.world.has(slot as Slot, concept.slice(space + 1))
    );
  }

  /** Whether a stem of an English word is one of the grammar's. */
  knows(stem: string): boolean {
    return this.#vocabulary.has(stem);
  }

  /** Languages of whose words much is known, English first, then the most widely written. */
  first(scripts: ReadonlySet<Script>): readonly Lexicon[] {
    return this.#lexicons.filter(({ id, language }) => id === "en" || scripts.has(language.script));
  }

  /** Languages of which the names of things are known. */
  further(scripts: ReadonlySet<Script>): readonly Lexicon[] {
    return this.#further.filter(({ language }) => scripts.has(language.script));
  }

  /** An unknown item as what was meant, if that can be told; as it is, otherwise. */
  mend(item: Item, language: string, scripts: ReadonlySet<Script>): Item[] {
    const stranger = this.#stranger(item, language, scripts);
    if (stranger !== undefined) {
      // What no caption has is taken for something near it, and that is said.
      const near = scriptOf(item.text) === "latin" && !this.knows(englishStem(item.text));
      const name = stranger.slice(stranger.indexOf(" ") + 1);
      const said = near && language !== "en" ? { mended: name } : {};
      return [{ ...item, concept: stranger, ...said }];
    }
    const parts = COMPOUNDING.has(language) ? this.#parts(item, language) : undefined;
    if (parts !== undefined) return parts;
    const meant = this.#spelled(item, language);
    return [meant ?? item];
  }

  /** What the word means in another language of its script. */
  #stranger(item: Item, language: string, scripts: ReadonlySet<Script>): string | undefined {
    const script = scriptOf(item.text);
    for (const lexicon of [...this.first(scripts), ...this.further(scripts)]) {
      if (lexicon.id === language || lexicon.language.script !== script) continue;
      const concept = lexicon.conceptOf(item.text);
      if (concept === undefined || !/^(?:actor|action|scene|event|style) /.test(concept)) continue;
      // Short words mean many things in many languages.
      const english = lexicon.id === "en";
      if (item.text.length >= (english ? 3 : script === "latin" ? 6 : 2)) return concept;
    }
    return undefined;
  }

  /** "Nachtwald" as Nacht and Wald. */
  #parts(item: Item, language: string): Item[] | undefined {
    const lexicon = this.#lexicons.find(({ id }) => id === language);
    const { text } = item;
    if (lexicon === undefined || text.length < 6 || this.#plain.has(text)) return undefined;
    for (let cut = text.length - 3; cut >= 3; cut--) {
      for (const joint of ["", "s", "n", "en"]) {
        if (!text.slice(0, cut).endsWith(joint) || cut - joint.length < 3) continue;
        const head = lexicon.conceptOf(text.slice(0, cut - joint.length));
        const tail = lexicon.look(text.slice(cut));
        if (!picture(head) || tail === undefined || !tail.sure || !picture(tail.concept)) continue;
        if (head === undefined) continue;
        const first = { ...item, text: text.slice(0, cut), concept: head.replace("~", "") };
        return [first, { ...item, text: text.slice(cut), concept: tail.concept.replace("~", "") }];
      }
    }
    return undefined;
  }

  #spelled(item: Item, language: string): Item | undefined {
    const { text } = item;
    const english = /^[a-z]+$/.test(text) && (language === "en" || this.#plain.has(text));
    if (english && (this.#plain.has(text) || this.#plain.has(englishStem(text)))) return undefined;
    const script = scriptOf(text);
    const lexicon = this.#lexicons.find(({ id }) => id === language);
    if (lexicon === undefined || script === "han" || script === "thai") return undefined;
    const strict = language !== "en";
    for (const candidate of [text, ...undrawn(text)]) {
      const word = this.#speller(lexicon).nearest(candidate, strict);
      const found = word === undefined ? undefined : lexicon.look(word);
      if (word === undefined || found === undefined) continue;
      const concept = found.concept.replace("~", "");
      // A word that is nearly "please" asks for nothing.
      if (concept === "wish") continue;
      // Small words are mended in silence: they are not shown.
      return concept === "fn" || concept.startsWith("mod ")
        ? { ...item, concept }
        : {
            ...item,
            concept,
            mended: /^(?:talk|wish|ok)/.test(concept)
              ? word
              : concept.slice(concept.indexOf(" ") + 1),
          };
    }
    return undefined;
  }

  #speller(lexicon: Lexicon): Speller {
    let speller = this.#spellers.get(lexicon.id);
    if (speller === undefined) {
      speller = new Speller(lexicon.words);
      this.#spellers.set(lexicon.id, speller);
    }
    return speller;
  }

  *#entries(
    language: Language,
    names: readonly ReadonlyMap<string, string>[],
  ): Generator<readonly [string, string]> {
    yield* this.#known(entriesOf(language.table));
    if (language.id === "en") {
      yield* this.world.said();
      for (const [concept, form] of this.world.said()) yield [concept, bare(form)];
      for (const [concept, form] of this.#known(entriesOf(KIN))) {
        yield [`~${concept}`, form];
      }
    }
    for (const id of [language.id, ...(ALSO[language.id] ?? [])]) {
      for (const source of names) yield* this.#known(entriesOf(source.get(id) ?? ""));
    }
  }

  *#known(entries: Iterable<readonly [string, string]>): Generator<readonly [string, string]> {
    for (const entry of entries) if (this.has(entry[0])) yield entry;
  }
}

/** Something to see. */
function picture(concept: string | undefined): boolean {
  return concept !== undefined && /^~?(?:actor|action|scene|event|mod) /.test(concept);
}

function bare(phrase: string): string {
  return phrase.replace(/^(?:an?|the|in|on|at|as|while|with|among) (?:the |an? )?/i, "");
}

/** Parts "= language" of a table. */
function byLanguage(table: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const part of table.split("\n= ")) {
    const end = part.indexOf("\n");
    if (end > 0) names.set(part.slice(0, end).replace(/^= /, ""), part.slice(end + 1));
  }
  return names;
}

function commonScript(table: string): Script {
  return scriptOf(table.slice(0, 200).replace(/^.*?:/gm, ""));
}

/** Stems of all words that the grammar can make a picture of. */
function vocabularyOf(world: World): ReadonlySet<string> {
  const stems = new Set<string>();
  const phrases = [...world.said()].map(([, phrase]) => phrase);
  for (const phrase of [...phrases, ...(world.grammar.words ?? [])]) {
    for (const { kind, text } of tokensOf(phrase))
      if (kind === "word") stems.add(englishStem(text));
  }
  return stems;
}
