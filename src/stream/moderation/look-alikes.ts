// Characters that look like Latin letters, and what they look like. Knows no word.
// Most come from Unicode's own table of confusables (`unhomoglyph`); here are those that it has not, or has as something else.
import unhomoglyph from "unhomoglyph";

const LETTERS: Readonly<Record<string, string>> = {
  ...pairs("авеёзиіїкмнорсѕтухцјԁɡһӏԛԝ", "abee3uiikmhopcstyxujdghlqw"),
  ...pairs("αβεηικμνορτυχωσςγ", "abenikuvoptuxwssy"),
  ...pairs("ıłøđĸ", "ilodk"),
  ...pairs("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqrstuvwyz"),
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

/** Digits and signs that stand in for letters. */
const LEET: Readonly<Record<string, string>> = pairs("013456789@$!¡|€£+(", "oieasgtbgasiiieltc");
/** Several signs for one letter; before the single ones. */
const DRAWN: readonly (readonly [string, string])[] = [
  ["|)", "d"],
  ["|<", "k"],
  ["|-|", "h"],
  ["()", "o"],
  ["\\/", "v"],
  ["/\\", "a"],
];

const TURNED: Readonly<Record<string, string>> = pairs(
  "ɐqɔpǝɟƃɓɥᴉıɾʞןɯuodbɹsʇnʌʍxʎz",
  "abcdefgghiijklmnopqrstuvwxyz",
);
/** None of these stands in an ordinary text the right way up. */
const ONLY_TURNED = /[ɐɔǝɟƃɓɥᴉɾʞןɯɹʇʌʍʎ]/u;

/** Letters in circles, squares and flags, by the code of their A. */
const ALPHABETS: readonly number[] = [0x1f130, 0x1f150, 0x1f170, 0x1f1e6];

/** Lower-case Latin letters in place of whatever looks like them; marks on letters go. */
export function plainLetters(text: string): string {
  const bare = text.normalize("NFKD").replace(/\p{M}/gu, "");
  return [...bare].map(plainLetter).join("");
}

function plainLetter(character: string): string {
  const own = LETTERS[character.toLowerCase()];
  if (own !== undefined) return own;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80 || character in LEET) return character.toLowerCase();
  const first = ALPHABETS.find((a) => code >= a && code < a + 26);
  if (first !== undefined) return String.fromCharCode(97 + code - first);
  const like = unhomoglyph(character).toLowerCase();
  return LETTERS[like] ?? like;
}

/** With digits and signs read as letters. */
export function withoutLeet(plain: string): string {
  const drawn = DRAWN.reduce((text, [signs, letter]) => text.replaceAll(signs, letter), plain);
  return [...drawn].map((character) => LEET[character] ?? character).join("");
}

/** Words written upside down, the right way up; undefined when there are none. */
export function turnedUp(text: string): string | undefined {
  if (!ONLY_TURNED.test(text)) return undefined;
  return text
    .split(" ")
    .map((word) =>
      [...word]
        .reverse()
        .map((letter) => TURNED[letter] ?? letter)
        .join(""),
    )
    .join(" ");
}

function pairs(from: string, to: string): Record<string, string> {
  const letters = [...to];
  return Object.fromEntries([...from].map((letter, i) => [letter, letters[i] ?? ""]));
}
