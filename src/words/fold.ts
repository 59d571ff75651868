// Bringing what people type to one form, so that words can be compared: case, accents, variants of letters. Knows no words.
import { SIMPLIFIED } from "./data/han.js";

/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ŀ: "l",
  ς: "σ",
  // Arabic, Persian and Urdu write the same letters with different characters.
  آ: "ا",
  أ: "ا",
  إ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ې: "ي",
  ے: "ي",
  ئ: "ي",
  ۓ: "ي",
  ؤ: "و",
  ک: "ك",
  ہ: "ه",
  ۂ: "ه",
  ۃ: "ه",
  ھ: "ه",
  ە: "ه",
  ۀ: "ه",
  ة: "ه",
  ں: "ن",
};

/** Cyrillic and Greek letters that stand in for Latin ones inside a Latin word. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [..."аaеeоoрpсcхxуyіiјjѕsкkмmтtнhвbαaεeοoρpνvυuκkτtιi"].reduce<[string, string][]>(
    (pairs, character, i, all) => {
      if (i % 2 === 0) pairs.push([character, all[i + 1] ?? ""]);
      return pairs;
    },
    [],
  ),
);

const ACCENTED = /[\u00C0-\u024F\u1E00-\u1EFF\u0370-\u03FF\u1F00-\u1FFF\u0400-\u04FF]/;
/** Marks that say how to pronounce, not what: Latin accents alone, Hebrew and Arabic vowels, tatweel, nuktas, chandrabindu of Bengali. */
const MARKS =
  /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u093C\u09BC\u0A3C\u0ABC\u0981]/;

/** Marks that one letter may carry; a heap of them says nothing. */
const MOST_MARKS = 3;
const ASCII = /^[\x20-\x7E]*$/;

/** @param keepAccents for Vietnamese, whose words differ by little else */
export function fold(text: string, keepAccents = false): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  const cache = keepAccents ? accented : plain;
  let out = "";
  let marks = 0;
  let latin = false;
  let other = false;
  for (const character of lower.normalize("NFKC").toLowerCase()) {
    let folded = cache.get(character);
    if (folded === undefined) {
      folded = foldOne(character, keepAccents);
      if (cache.size < MOST_CACHED) cache.set(character, folded);
    }
    marks = folded.mark ? marks + 1 : 0;
    if (marks > MOST_MARKS) continue;
    out += folded.text;
    latin ||= folded.latin;
    other ||= folded.other;
  }
  return latin && other
    ? [...out].map((character) => LOOKALIKES[character] ?? character).join("")
    : out;
}

interface Folded {
  readonly text: string;
  readonly mark: boolean;
  readonly latin: boolean;
  /** Cyrillic or Greek. */
  readonly other: boolean;
}

/** Characters of a few scripts; beyond them each is folded anew. */
const MOST_CACHED = 30_000;
const plain = new Map<string, Folded>();
const accented = new Map<string, Folded>();

function foldOne(character: string, keepAccents: boolean): Folded {
  const text = foldCharacter(character, keepAccents);
  return {
    text,
    mark: /\p{M}/u.test(text),
    latin: /[a-z]/.test(text),
    other: /[\u0370-\u04FF]/.test(text),
  };
}

function foldCharacter(character: string, keepAccents: boolean): string {
  if (/[\p{Cf}\p{Cc}]/u.test(character)) return "";
  if (!keepAccents) {
    if (MARKS.test(character)) return "";
    if (ACCENTED.test(character)) {
      const bare = character.normalize("NFD").replace(/\p{Mn}/gu, "");
      return LETTERS[bare] ?? bare;
    }
  }
  // Chandrabindu and anusvara are written for each other.
  if (character === "\u0901") return "\u0902";
  if (/[\u30A1-\u30F6]/.test(character)) {
    return String.fromCharCode(character.charCodeAt(0) - 0x60);
  }
  return SIMPLIFIED.get(character) ?? LETTERS[character] ?? character;
}

/** Letters drawn out ("mooon") as often as words have them. */
export function undrawn(word: string): string[] {
  if (!/(\p{L})\1{2}/u.test(word)) return [];
  return [word.replace(/(\p{L})\1{2,}/gu, "$1$1"), word.replace(/(\p{L})\1{2,}/gu, "$1")];
}
