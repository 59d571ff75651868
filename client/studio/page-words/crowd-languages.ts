// What the page says of lines, turns, votes and pages, by language.
import { ARABIC, CHINESE, JAPANESE } from "./crowd-east.js";
import { CROWD_ENGLISH, type CrowdWords } from "./crowd-english.js";
import { DUTCH, GERMAN, POLISH, RUSSIAN } from "./crowd-north.js";
import { FRENCH, ITALIAN, PORTUGUESE, SPANISH } from "./crowd-romance.js";

/** By the first part of their BCP 47 tag. */
export const CROWD_LANGUAGES: Readonly<Record<string, CrowdWords>> = {
  en: CROWD_ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
  it: ITALIAN,
  nl: DUTCH,
  pl: POLISH,
  ru: RUSSIAN,
  ar: ARABIC,
  ja: JAPANESE,
  zh: CHINESE,
};
