// Cleaning up what people type. Knows no list and no limit.

/** Blanks that no category of Unicode calls so. */
const BLANKS = /[\p{Zs}\t\r\n\u2028\u2029\u2800]+/gu;
/** Control, format, private, unassigned; and letters and marks that show nothing, such as Hangul fillers and the grapheme joiner. */
const UNSEEN =
  /(?!(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D(?=[\p{Extended_Pictographic}\u2640\u2642]))(?!(?<=\p{Script=Arabic})\u200C(?=\p{Script=Arabic}))(?:[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]|(?!\uFE0F)\p{Default_Ignorable_Code_Point})/gu;

/**
 * The text as it is kept and shown: NFKC (Unicode Standard Annex 15), nothing that cannot be seen (U+FE0F stays, which makes emoji of
 * signs, and so do the joiner between emoji and the non-joiner inside a Persian word), single spaces.
 */
export function cleanText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(BLANKS, " ")
    .replace(UNSEEN, "")
    .replace(/\p{M}{3,}/gu, "")
    .replace(/ +/g, " ")
    .trim();
}
