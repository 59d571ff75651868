// The words of a text in the ways in which they can be read, for lists of a channel's own: hidden letters, look-alikes, digits, signs,
// letters drawn out or spelled one by one. Knows no list.
import { plainLetters, withoutLeet } from "./look-alikes.js";
import { cleanText } from "./prompt-text.js";
import { drawnIn, SPELLED_MIN, spelledRuns } from "./spelled-letters.js";

/** Scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

export interface WordReadings {
  /** Each reading as words with a space before, between and behind them; none twice. */
  readonly words: readonly string[];
  /** Letters that stand one by one in a row, in each reading. */
  readonly spelled: readonly string[];
}

export function wordReadings(text: string): WordReadings {
  const clean = cleanText(text);
  const own = clean.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const plain = plainLetters(clean);
  const readings = [own, plain, withoutLeet(plain), withoutLeet(plain.replaceAll("1", "l"))].map(
    (reading) => reading.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ""),
  );
  const words = readings.flatMap((one) => [one, one.map(drawnIn)]);
  return {
    words: [...new Set(words.map((one) => ` ${one.join(" ")} `))],
    spelled: [...new Set(readings.flatMap(spelledRuns))],
  };
}

/** Whether a text has a phrase, however either is written. Words count whole, where their script has words. */
export function hasPhrase(text: WordReadings, phrase: WordReadings): boolean {
  return phrase.words.some((one) => {
    const letters = one.replaceAll(" ", "");
    if (letters === "") return false;
    const sought = UNSPACED.test(one) ? one.trim() : one;
    if (text.words.some((reading) => reading.includes(sought))) return true;
    return letters.length >= SPELLED_MIN && text.spelled.some((run) => run.includes(letters));
  });
}
