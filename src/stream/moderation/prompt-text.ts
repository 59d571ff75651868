// Cleaning up what people type, and a plain form of it for comparing words. Knows no list and no limit.

/** Letters that look like Latin ones, and digits and signs that stand in for letters. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  е: "e",
  ё: "e",
  з: "3",
  и: "u",
  і: "i",
  ї: "i",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  ѕ: "s",
  т: "t",
  у: "y",
  х: "x",
  ј: "j",
  ԁ: "d",
  ɡ: "g",
  һ: "h",
  ӏ: "l",
  ԛ: "q",
  ԝ: "w",
  α: "a",
  β: "b",
  ε: "e",
  η: "n",
  ι: "i",
  κ: "k",
  μ: "u",
  ν: "v",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "u",
  χ: "x",
  ω: "w",
  σ: "s",
  ς: "s",
  γ: "y",
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};
const LEET: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "9": "g",
  "@": "a",
  $: "s",
  "!": "i",
  "|": "i",
  "€": "e",
  "£": "l",
  "+": "t",
  "(": "c",
};

/**
 * The text as it is kept and shown: NFKC (Unicode Standard Annex 15), no control, format or private characters,
 * single spaces.
 */
export function cleanText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\p{Zs}\t\r\n\u2028\u2029]+/gu, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu, "")
    .replace(/\p{M}{3,}/gu, "")
    .replace(/ +/g, " ")
    .trim();
}

/** Readings of one text in plain lower-case Latin letters: as written, and with digits and signs read as letters. */
export function plainReadings(text: string): string[][] {
  const folded = [...text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "")]
    .map((character) => LOOKALIKES[character] ?? character)
    .join("");
  const leet = [...folded].map((character) => LEET[character] ?? character).join("");
  return [folded, leet].map(plainWords);
}

/** Words of letters; single letters in a row ("b a d", "b.a.d") count as one word. */
function plainWords(text: string): string[] {
  const words: string[] = [];
  let spelled = "";
  for (const part of text.split(/[^\p{L}\p{N}]+/u)) {
    if (part === "") continue;
    if ([...part].length === 1) {
      spelled += part;
      continue;
    }
    if (spelled !== "") words.push(spelled);
    spelled = "";
    words.push(part);
  }
  if (spelled !== "") words.push(spelled);
  // Letters drawn out ("baaad") are as good as one, or as two.
  return words.flatMap((word) => {
    const two = word.replace(/(.)\1{2,}/gu, "$1$1");
    const one = word.replace(/(.)\1+/gu, "$1");
    return [...new Set([word, two, one])];
  });
}
