// The studio page in every language that the player in it speaks.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../client/player/words/languages.js";
import {
  CROWD_ENGLISH,
  CROWD_LANGUAGES,
  ENGLISH,
  PAGE_LANGUAGES,
} from "../../client/studio/page-words/index.js";
import type { Grammar } from "../../src/model/index.js";
import { Words } from "../../src/words/index.js";

const grammar = JSON.parse(readFileSync("models/storyworld/grammar.json", "utf8")) as Grammar;
const world = Words.of(grammar);
const html = readFileSync("client/studio.html", "utf8");

describe("the page's words", () => {
  it("are there in every language of the player, and in no other", () => {
    expect(Object.keys(PAGE_LANGUAGES).sort()).toEqual(Object.keys(LANGUAGES).sort());
    expect(Object.keys(CROWD_LANGUAGES).sort()).toEqual(Object.keys(LANGUAGES).sort());
  });

  it.each(Object.entries(PAGE_LANGUAGES))(
    "%s says everything, with its places to fill in",
    (_, words) => {
      expect(Object.keys(words).sort()).toEqual(Object.keys(ENGLISH).sort());
      for (const [key, text] of Object.entries(words)) {
        expect([key, text.trim()]).toEqual([key, expect.stringMatching(/./)]);
        expect([key, /\{n\}/.test(text)]).toEqual([key, key === "watching"]);
      }
    },
  );

  it.each(Object.entries(CROWD_LANGUAGES))(
    "%s says all of lines, votes and pages, with the same places to fill in",
    (_, words) => {
      expect(Object.keys(words)).toEqual(Object.keys(CROWD_ENGLISH));
      for (const [key, english] of Object.entries(CROWD_ENGLISH)) {
        const text = words[key as keyof typeof CROWD_ENGLISH];
        expect([key, text.trim()]).toEqual([key, expect.stringMatching(/./)]);
        expect([key, text.includes("{n}")]).toEqual([key, english.includes("{n}")]);
      }
    },
  );

  it.each(Object.entries(PAGE_LANGUAGES))(
    "%s offers an example that this world understands",
    (_, words) => {
      const { reading, unknown } = world.read(words.example.replace("…", ""));
      expect([reading.actor, reading.action, unknown]).toEqual(["panda", "dance", []]);
    },
  );

  it("are what the page has in English, wherever it names them", () => {
    const named = [...html.matchAll(/data-words(?:-label|-placeholder)?="(\w+)"/g)].map(
      ([, key]) => key,
    );
    expect(named.length).toBeGreaterThan(12);
    const known = new Map<string | undefined, string>(
      Object.entries({ ...CROWD_ENGLISH, ...ENGLISH }),
    );
    for (const key of named)
      expect([key, html.includes(known.get(key) ?? "\0")]).toEqual([key, true]);
  });
});
