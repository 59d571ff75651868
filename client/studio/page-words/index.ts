// The page speaks the browser's language, as the player in it does. What servers and moderators' tools say is English.
import { speechFor } from "../../player/words/index.js";
import { ENGLISH, type PageWords } from "./english.js";
import { PAGE_LANGUAGES } from "./languages.js";

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

/** Puts the page's fixed words into the first of these languages that it speaks, and returns them all. */
export function speakFirstOf(languages: readonly string[], root: ParentNode): PageWords {
  const { language, direction } = speechFor(languages);
  const words = PAGE_LANGUAGES[language] ?? ENGLISH;
  if (words === ENGLISH) return words;
  for (const [attribute, put] of Object.entries(PLACES)) {
    for (const element of root.querySelectorAll(`[${attribute}]`)) {
      const text = wordsNamed(words, element.getAttribute(attribute) ?? "");
      if (text === undefined) continue;
      put(element, text);
      element.setAttribute("lang", language);
      element.setAttribute("dir", direction);
    }
  }
  return words;
}

function wordsNamed(words: PageWords, name: string): string | undefined {
  return Object.entries(words).find(([key]) => key === name)?.[1];
}
