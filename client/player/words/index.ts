// Chooses the language that the player speaks. Knows no element.
import { ENGLISH, type Words } from "./english.js";
import { LANGUAGES } from "./languages.js";

export type { Words } from "./english.js";

/** A language with its direction of writing. */
export interface Speech {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly words: Words;
}

const RIGHT_TO_LEFT = new Set(["ar"]);

/** The first of these languages (BCP 47, the best first) that the player speaks; English when it speaks none. */
export function speechFor(languages: readonly string[]): Speech {
  for (const tag of languages) {
    const language = tag.toLowerCase().split("-", 1)[0] ?? "";
    if (!Object.hasOwn(LANGUAGES, language)) continue;
    const direction = RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr";
    return { language, direction, words: LANGUAGES[language] ?? ENGLISH };
  }
  return { language: "en", direction: "ltr", words: ENGLISH };
}

/** A sentence with its `{name}` filled in. */
export function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
