import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { grammarSchema } from "../../src/model/bundle/manifest.js";
import type { Grammar } from "../../src/model/index.js";
import {
  knowsAny,
  readScene,
  StoryTeller,
  Suggester,
  seededRandom,
  vocabulary,
} from "../../src/scheduler/index.js";
import { FRESH_WITHIN } from "../../src/scheduler/writer/index.js";
import { FAKE_GRAMMAR } from "../fakes/fake-generator.js";

const file = new URL("../../models/storyworld/grammar.json", import.meta.url);
const SHIPPED = grammarSchema.parse(JSON.parse(readFileSync(file, "utf8")));
const played = (seed: number, count: number, grammar: Grammar = SHIPPED) => {
  const teller = new StoryTeller(grammar, seededRandom(seed));
  return Array.from({ length: count }, () => ({ text: teller.next(), ...teller.beat }));
};
const told = (seed: number, count: number, grammar: Grammar = SHIPPED): string[] =>
  played(seed, count, grammar).map(({ text }) => text);

const word = <W extends { readonly name: string }>(list: readonly W[], name: string | undefined) =>
  list.find((candidate) => candidate.name === name);
const said = (text: string, of: { readonly phrases: readonly string[] } | undefined): boolean =>
  (of?.phrases ?? []).some((phrase) => text.toLowerCase().includes(phrase.toLowerCase()));

describe("StoryTeller", () => {
  it("writes the same story for the same seed, another for another", () => {
    expect(told(7, 100)).toEqual(told(7, 100));
    expect(told(7, 100)).not.toEqual(told(8, 100));
  });

  it("writes 10,000 prompts of ten seeds without one impossible pair, and none again within fifty", () => {
    expect(FRESH_WITHIN).toBeGreaterThanOrEqual(50);
    let stays = 0;
    let changes = 0;
    for (let seed = 0; seed < 10; seed++) {
      const recent: string[] = [];
      let before: string | undefined;
      for (const { text, actor, scene, action, event, act, other } of played(seed, 1000)) {
        expect(recent).not.toContain(text);
        recent.push(text);
        if (recent.length > FRESH_WITHIN) recent.shift();
        expect(word(SHIPPED.actions, action)?.scenes, text).toContain(scene);
        if (event !== undefined) expect(word(SHIPPED.events, event)?.scenes, text).toContain(scene);
        // The words say what the names do.
        expect(said(text, word(SHIPPED.actors, actor)), text).toBe(true);
        expect(said(text, word(SHIPPED.scenes, scene)), text).toBe(true);
        if (act === undefined) expect(said(text, word(SHIPPED.actions, action)), text).toBe(true);
        else expect(said(text, { phrases: [act.phrase] }), text).toBe(true);
        if (other !== undefined) expect(other).not.toBe(actor);
        if (actor === before) stays += 1;
        else changes += 1;
        before = actor;
      }
    }
    // A dozen prompts with one actor before it is about another, on average.
    expect(stays / changes).toBeGreaterThan(8);
  });

  it("has a cast of two or three that plays through the scenes of a story", () => {
    const teller = new StoryTeller(SHIPPED, seededRandom(3));
    const casts = new Set<string>();
    const scenesOf = new Map<string, Set<string>>();
    for (let i = 0; i < 500; i++) {
      teller.next();
      const cast = teller.cast.toSorted().join(", ");
      casts.add(cast);
      const { scene = "" } = teller.beat;
      scenesOf.set(cast, (scenesOf.get(cast) ?? new Set()).add(scene));
      expect([2, 3]).toContain(teller.cast.length);
    }
    // 500 prompts are between 12 and 42 stories of three to five scenes.
    expect(casts.size).toBeGreaterThan(12);
    expect(casts.size).toBeLessThan(45);
    const scenes = [...scenesOf.values()].slice(0, -1).map((places) => places.size);
    expect(Math.min(...scenes)).toBeGreaterThanOrEqual(2);
  });

  it("plays four to eight prompts in one place, and something happens in most of them", () => {
    let [length, happened, eventful] = [0, false, 0];
    const lengths: number[] = [];
    let before: string | undefined;
    for (const { scene, event } of played(5, 2000)) {
      if (scene !== before && before !== undefined) {
        lengths.push(length);
        if (happened) eventful += 1;
        [length, happened] = [0, false];
      }
      length += 1;
      happened ||= event !== undefined;
      before = scene;
    }
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(4);
    // Two scenes in one place may follow each other where a story goes home.
    expect(lengths.filter((count) => count > 8).length / lengths.length).toBeLessThan(0.2);
    expect(eventful / lengths.length).toBeGreaterThan(0.6);
  });

  it("takes a viewer's actor into the cast, and goes on where the viewer went", () => {
    const teller = new StoryTeller(SHIPPED, seededRandom(4));
    for (let i = 0; i < 10; i++) teller.next();
    teller.observe("a wizard walks on the moon while fireworks light up the sky");
    expect(teller.cast[0]).toBe("wizard");
    const next = Array.from({ length: 3 }, () => readScene(SHIPPED, teller.next()));
    expect(new Set(next.map(({ scene }) => scene))).toEqual(new Set(["moon"]));
    for (let i = 0; i < 4; i++) expect(teller.cast).toContain("wizard");
  });

  it("is not moved by words that say nothing it knows", () => {
    const [one, other] = [told(9, 20), new StoryTeller(SHIPPED, seededRandom(9))];
    const heard = Array.from({ length: 20 }, () => {
      other.observe("quantum chromodynamics");
      return other.next();
    });
    expect(heard).toEqual(one);
  });

  it("lets nothing happen where it cannot", () => {
    const [event] = FAKE_GRAMMAR.events;
    const [here] = FAKE_GRAMMAR.scenes;
    if (!event || !here) throw new Error("the fake grammar has no event or no scene");
    const grammar = { ...FAKE_GRAMMAR, events: [{ ...event, scenes: [here.name] }] };
    const scenes = told(11, 300, grammar).map((text) => readScene(grammar, text));
    const happened = scenes.filter((scene) => scene.event !== undefined);
    expect(happened.length).toBeGreaterThan(5);
    expect(new Set(happened.map(({ scene }) => scene))).toEqual(new Set([here.name]));
  });

  it("never says what only viewers say, nor a word that weighs nothing", () => {
    const [first, second, ...others] = FAKE_GRAMMAR.actors;
    if (!first || !second) throw new Error("the fake grammar has fewer than two actors");
    const actors = [{ ...first, heard: ["quokka"] }, { ...second, weight: 0 }, ...others];
    const grammar = { ...FAKE_GRAMMAR, actors };
    expect(readScene(grammar, "A quokka is dancing").actor).toBe(first.name);
    expect(knowsAny(vocabulary(grammar), "quokka!")).toBe(true);
    const texts = told(5, 200, grammar).join(" ");
    expect(texts).not.toContain("quokka");
    expect(texts).not.toContain(second.phrases[0]);
  });

  it("does with a grammar that has nearly nothing", () => {
    const bare = {
      actors: [{ name: "dog", phrases: [] }],
      scenes: [],
      actions: [],
      events: [],
      templates: [],
    };
    expect(told(1, 3, bare)).toEqual(["Dog", "Dog", "Dog"]);
    // Whole captions, as a bundle of footage has them.
    const captions = {
      ...bare,
      scenes: [{ name: "here", phrases: [] }],
      actions: [{ name: "is", phrases: [], scenes: ["here"] }],
      templates: ["waves break on rocks", "a boat at anchor"],
    };
    expect(new Set(told(1, 20, captions))).toEqual(
      new Set(["Waves break on rocks", "A boat at anchor"]),
    );
  });

  it("reads the shipped world's own phrases as it would without what it only hears", () => {
    const deaf = {
      ...SHIPPED,
      actors: SHIPPED.actors.map((word) => ({ ...word, heard: undefined })),
      actions: SHIPPED.actions.map((word) => ({ ...word, heard: undefined })),
    };
    const words = [SHIPPED.actors, SHIPPED.actions, SHIPPED.scenes, SHIPPED.events].flat();
    for (const phrase of words.flatMap((word) => word.phrases))
      expect(readScene(SHIPPED, phrase), phrase).toEqual(readScene(deaf, phrase));
    for (const [factor, list] of [
      ["actor", SHIPPED.actors],
      ["action", SHIPPED.actions],
    ] as const)
      for (const { name, heard } of list)
        for (const phrase of heard ?? []) expect(readScene(SHIPPED, phrase)[factor]).toBe(name);
  });
});

describe("Suggester", () => {
  it("suggests different things, each of which can be seen", () => {
    const suggester = new Suggester(SHIPPED, seededRandom(2));
    const texts = suggester.suggestions(6);
    expect(new Set(texts).size).toBe(6);
    for (const text of texts) {
      const { scene, action } = readScene(SHIPPED, text);
      expect(SHIPPED.actions.find(({ name }) => name === action)?.scenes, text).toContain(scene);
    }
  });

  it("brings in words as often as they weigh", () => {
    const [first, second, third] = FAKE_GRAMMAR.actors;
    if (!first || !second || !third)
      throw new Error("the fake grammar has fewer than three actors");
    const actors = [first, { ...second, weight: 0.25 }, { ...third, weight: 0 }];
    const one = new Suggester({ ...FAKE_GRAMMAR, actors }, seededRandom(5));
    const texts = Array.from({ length: 400 }, () => one.suggestions(1)[0] as string);
    const count = (name: string) =>
      texts.filter((text) => readScene(FAKE_GRAMMAR, text).actor === name).length;
    expect(count(first.name)).toBeGreaterThan(280);
    expect(count(second.name)).toBeGreaterThan(40);
    expect(count(third.name)).toBe(0);
  });
});

describe("the words of a world", () => {
  const known = vocabulary(FAKE_GRAMMAR);

  it.each([
    ["Two pandas", true],
    ["JUMPING!", true],
    ["it jumps", true],
    ["fly me to the moon", true],
    ["the of and in", false],
    ["quantum chromodynamics", false],
    ["панда", false],
  ])("knows a word of %j: %j", (text, expected) => {
    expect(knowsAny(known, text)).toBe(expected);
  });

  it("takes further words as known, and says none of them", () => {
    const grammar = { ...FAKE_GRAMMAR, words: ["a pencil drawing of", "the camera zooms in"] };
    const further = vocabulary(grammar);
    expect(knowsAny(known, "Zooming in")).toBe(false);
    expect(knowsAny(further, "Zooming in")).toBe(true);
    const one = new StoryTeller(grammar, seededRandom(7));
    const told = Array.from({ length: 50 }, () => one.next()).join(" ");
    expect(told).not.toMatch(/pencil|zoom/);
  });

  it("reads who, what and where from a sentence", () => {
    expect(
      readScene(FAKE_GRAMMAR, "On Mars a teddy bear is jumping while snow is falling"),
    ).toEqual({
      actor: "teddy",
      action: "jump",
      scene: "mars",
      event: "snowfall",
    });
  });
});
