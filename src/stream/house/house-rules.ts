// What a channel's owner and moderators may set beside the director's rules. Knows no connection.
import { z } from "zod";
import { hasPhrase, type WordReadings, wordReadings } from "../moderation/word-readings.js";

const words = z.array(z.string().trim().min(1).max(80)).max(500);

export const houseRulesSchema = z.strictObject({
  /** A moderator looks at every line before it counts or is seen. */
  approveFirst: z.boolean().default(false),
  /** Least time between two lines of one person; 0: none. */
  slowSeconds: z.number().min(0).max(3600).default(0),
  /** Words and phrases that are fine here although the packaged list has them. */
  allow: words.default([]),
  /** Words and phrases that are not used here although the packaged list lacks them. */
  deny: words.default([]),
  /** Whether viewers may let the story go on from pictures of theirs; moderators always may. */
  viewerPictures: z.boolean().default(false),
});

export type HouseRules = z.infer<typeof houseRulesSchema>;
export const DEFAULT_HOUSE_RULES: HouseRules = houseRulesSchema.parse({});

/**
 * The lists against one text. Words are compared whole; what is denied is found however it is written, what is allowed counts only as
 * it is written, but for case, accents and signs between words: an evasion of the packaged list cannot hide in it.
 */
export class WordLists {
  readonly #allow: readonly string[];
  readonly #deny: readonly { readonly phrase: string; readonly readings: WordReadings }[];

  constructor({ allow, deny }: Pick<HouseRules, "allow" | "deny">) {
    this.#allow = allow.map(plain);
    this.#deny = deny.map((phrase) => ({ phrase, readings: wordReadings(phrase) }));
  }

  /** The denied word or phrase in a text; undefined when there is none. */
  denied(text: string): string | undefined {
    if (this.#deny.length === 0) return undefined;
    const words = wordReadings(text);
    return this.#deny.find(({ readings }) => hasPhrase(words, readings))?.phrase;
  }

  /** The text without what is allowed: the rest is for the packaged list to judge. */
  withoutAllowed(text: string): string {
    if (this.#allow.length === 0) return text;
    let words = ` ${plain(text)} `;
    const before = words;
    for (const phrase of this.#allow) {
      if (phrase !== "") words = words.replaceAll(` ${phrase} `, " and ");
    }
    return words === before ? text : words.trim();
  }
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
