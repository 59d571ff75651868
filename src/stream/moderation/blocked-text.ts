// Whether a text has a forbidden word in it, in any of the ways in which one is hidden. Knows how words are hidden; the words are the list's.
import { withoutAllowed } from "./allowed-phrases.js";
import {
  beginsBlocked,
  fitsBlockedWord,
  hasBlockedPhrase,
  hidesBlockedWord,
  isBlockedWord,
  isExactlyBlocked,
  looksBlocked,
} from "./blocked-words.js";
import { plainLetters, turnedUp, withoutLeet } from "./look-alikes.js";
import { drawnIn, spelledRuns } from "./spelled-letters.js";

/** Pieces that a word may be cut into. */
const PIECES_MAX = 4;
/** A piece of three or more is no longer than this. */
const SMALL_PIECE = 3;
/** Of a pair at least one piece is so short and no word of its own. */
const SHARD = 4;

/** Short words that stand beside others by chance ("the pen is on the table"). */
const COMMON = new Set(
  `a i o an as at am be by do go he hi if in is it me my no of oh on or so to up us we the and are but can did for had has her him his how
  its let may new not now off old one our out own pen put ran red run sat saw say see set she sit six sun ten too top two use was way who why yes
  yet you all any big boy car cat cow cup cut day dog eat egg end eye far fat few fly fog fox fun get god got guy hat hen hit hot ice ink jar
  jet key kid lay leg lie lip log lot low mad man map men met mix mud net nut oak oil owl pan pet pie pig pot rap rat raw row sad sea sky son
  tap tea tie tip toe toy van war wet win yak zoo that with this from have they will what when your said each them than been call down side
  into time look more write like long make see him come made over take only work know year back give most very after just name good man
  think say great where help through much before line right too mean any same tell boy follow came want show also around form three small
  rock rain snow bird fish tree moon star boat ball bear duck frog goat hole ship king deer lion wolf`
    .trim()
    .split(/\s+/),
);

/** Ordinary words that a forbidden one is made of when letters are drawn out or taken for each other. */
const ORDINARY = new Set(["blotch", "loll", "lolls", "rapped", "rapping", "seek", "seeks"]);

/** @param text as it is shown (`cleanText`) */
export function isBlockedText(text: string): boolean {
  const rest = withoutAllowed(text);
  const up = turnedUp(rest);
  const plain = plainLetters(rest);
  if (hasMaskedWord(plain)) return true;
  // In the plain one alone: digits and signs that stand by themselves would be pieces of everything.
  if (hasCutWord(wordsOf(plain))) return true;
  const readings = new Set([plain, withoutLeet(plain)]);
  if (up !== undefined) readings.add(plainLetters(up));
  return [...readings].some((reading) => hasBlockedWord(wordsOf(reading)));
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

function hasBlockedWord(all: readonly string[]): boolean {
  const words = all.filter((word) => !ORDINARY.has(word));
  return (
    words.some((word) => variants(word).some(isBlockedWord)) ||
    hasBlockedPhrase(words) ||
    words.some(looksBlocked) ||
    words.some((word) => word.length >= 4 && isExactlyBlocked(reversed(word))) ||
    spelledRuns(words).some(hidesBlockedWord)
  );
}

/** The word itself, with letters drawn out ("baaad") as two and as one, and as it sounds. */
function variants(word: string): string[] {
  const two = word.replace(/(.)\1{2,}/gu, "$1$1");
  const own = [...new Set([word, two, drawnIn(word)])];
  const sounds = own.map((form) => form.replaceAll("ph", "f").replaceAll("z", "s"));
  return [...own, ...sounds, word.replaceAll("v", "u"), word.replaceAll("q", "g")];
}

/** "fo rbid": neighbours that are a forbidden word together, and of which one is no word of its own. */
function hasCutWord(words: readonly string[]): boolean {
  for (let from = 0; from < words.length; from += 1) {
    for (let count = 2; count <= PIECES_MAX && from + count <= words.length; count += 1) {
      const pieces = words.slice(from, from + count);
      if (count > 2 && pieces.some((piece) => piece.length > SMALL_PIECE)) break;
      const shard = pieces.some((piece) => piece.length <= SHARD && !COMMON.has(piece));
      const joined = pieces.join("");
      if (shard && (isExactlyBlocked(joined) || beginsBlocked(joined))) return true;
    }
  }
  return false;
}

/** "f*rbid": letters hidden behind signs, two at least still to be seen. */
function hasMaskedWord(text: string): boolean {
  return text.split(/\s+/).some((token) => {
    const masked = token.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "").replace(/[#%]/g, "*");
    if (!/^[a-z][a-z*]*$/.test(masked) || !masked.includes("*")) return false;
    return masked.replaceAll("*", "").length >= 2 && fitsBlockedWord(masked);
  });
}

function reversed(word: string): string {
  return [...word].reverse().join("");
}
