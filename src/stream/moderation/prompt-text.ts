// Cleaning up what people type. Knows no list and no limit.

/** Blanks that no category of Unicode calls so. */
const BLANKS = /[\p{Zs}\t\r\n\u2028\u2029\u2800]+/gu;
/** Control, format, private, unassigned; and letters and marks that show nothing, such as Hangul fillers and the grapheme joiner. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]|(?!\uFE0F)\p{Default_Ignorable_Code_Point}/gu;

/**
 * The text as it is kept and shown: NFKC (Unicode Standard Annex 15), nothing that cannot be seen (U+FE0F stays, which makes emoji of
 * signs), single spaces.
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
