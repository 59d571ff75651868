// The page speaks the browser's language, as the player in it does. What servers and moderators' tools say is English.
import { filled, speechFor } from "../../player/words/index.js";
import { CROWD_ENGLISH, type CrowdWords } from "./crowd-english.js";
import { CROWD_LANGUAGES } from "./crowd-languages.js";
import { ENGLISH, type PageWords } from "./english.js";
import { PAGE_LANGUAGES } from "./languages.js";

export { CROWD_ENGLISH, type CrowdWords } from "./crowd-english.js";
export { CROWD_LANGUAGES } from "./crowd-languages.js";
export { ENGLISH, type PageWords } from "./english.js";
export { PAGE_LANGUAGES } from "./languages.js";

/** Where an element of the page has its words; the attribute's value names them. */
const PLACES = {
  "data-words": (element: Element, text: string) => {
    element.textContent = text;
  },
  "data-words-label": (element: Element, text: string) => element.setAttribute("aria-label", text),
  "data-words-placeholder": (element: Element, text: string) =>
    element.setAttribute("placeholder", text),
} as const;

/** The page's fixed words, and those that change with what the crowd does. */
export type AllWords = PageWords & { readonly crowd: CrowdWords };

/** A sentence with its number. */
export function counted(sentence: string, n: number | string): string {
  return filled(sentence, { n: String(n) });
}

/** Puts the page's fixed words into the first of these languages that it speaks, and returns them all. */
export function speakFirstOf(languages: readonly string[], root: ParentNode): AllWords {
  const { language, direction } = speechFor(languages);
  const words = PAGE_LANGUAGES[language] ?? ENGLISH;
  const all = { ...words, crowd: CROWD_LANGUAGES[language] ?? CROWD_ENGLISH };
  if (words === ENGLISH) return all;
  for (const [attribute, put] of Object.entries(PLACES)) {
    for (const element of root.querySelectorAll(`[${attribute}]`)) {
      const text = wordsNamed({ ...words, ...all.crowd }, element.getAttribute(attribute) ?? "");
      if (text === undefined) continue;
      put(element, text);
      element.setAttribute("lang", language);
      element.setAttribute("dir", direction);
    }
  }
  return all;
}

function wordsNamed(words: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.entries(words).find(([key]) => key === name)?.[1];
}
