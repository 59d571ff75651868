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

const ACCENTED = /[\u00C0-\u024F\u1E00-\u1EFF\u0370-\u03FF\u1F00-\u1FFF\u0400-\u04FF]/g;
/** Marks that say how to pronounce, not what: Latin accents alone, Hebrew and Arabic vowels, tatweel, nuktas, chandrabindu of Bengali. */
const MARKS =
  /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u093C\u09BC\u0A3C\u0ABC\u0981]/g;

/** @param keepAccents for Vietnamese, whose words differ by little else */
export function fold(text: string, keepAccents = false): string {
  let folded = text.normalize("NFKC").toLowerCase();
  folded = keepAccents
    ? folded.replace(/(?<!\p{L})\p{M}+|\p{M}{2,}/gu, (marks) => (marks.length > 3 ? "" : marks))
    : folded.replace(ACCENTED, bare).replace(MARKS, "");
  folded = folded
    // Chandrabindu and anusvara are written for each other.
    .replace(/\u0901/g, "\u0902")
    .replace(/[\u30A1-\u30F6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[\u4E00-\u9FFF]/g, (han) => SIMPLIFIED.get(han) ?? han)
    .replace(/[\p{Cf}\p{Cc}]/gu, "");
  let out = "";
  for (const character of folded) out += LETTERS[character] ?? character;
  return /[a-z]/.test(out) && /[\u0370-\u04FF]/.test(out)
    ? [...out].map((character) => LOOKALIKES[character] ?? character).join("")
    : out;
}

const bareLetters = new Map<string, string>();

function bare(letter: string): string {
  let found = bareLetters.get(letter);
  if (found === undefined) {
    found = letter.normalize("NFD").replace(/\p{Mn}/gu, "");
    bareLetters.set(letter, found);
  }
  return found;
}

/** Letters drawn out ("mooon") as often as words have them. */
export function undrawn(word: string): string[] {
  if (!/(\p{L})\1{2}/u.test(word)) return [];
  return [word.replace(/(\p{L})\1{2,}/gu, "$1$1"), word.replace(/(\p{L})\1{2,}/gu, "$1")];
}
