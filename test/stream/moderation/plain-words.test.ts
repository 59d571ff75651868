// The packaged list against all the words of plain English: what is refused is what is on it, no word that happens to look like one.
import { expect, it } from "vitest";
import { moderatePrompt } from "../../../src/stream/moderation/moderation.js";
import { PLAIN_ENGLISH } from "../../../src/words/data/plain-english.js";

it("refuses fewer than three in a thousand words of plain English, and none of those that only look like one", () => {
  const words = PLAIN_ENGLISH.trim().split(/\s+/);
  const refused = words.filter((word) => !moderatePrompt(`a ${word} here`).ok);
  expect(words.length).toBeGreaterThan(30_000);
  expect(refused.length / words.length).toBeLessThan(0.003);
  const innocent = [
    ...["seeks", "rapping", "blotch", "loll", "class", "assassin", "cocktail", "grape", "analysis"],
    ...["shuttlecock", "peacock", "document", "sextant", "raccoon", "therapist", "title", "shirt"],
  ];
  expect(refused.filter((word) => innocent.includes(word))).toEqual([]);
});
