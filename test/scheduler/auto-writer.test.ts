import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { grammarSchema } from "../../src/model/bundle/manifest.js";
import {
  AutoWriter,
  knowsAny,
  readScene,
  seededRandom,
  vocabulary,
} from "../../src/scheduler/index.js";
import { FAKE_GRAMMAR } from "../fakes/fake-generator.js";

const writer = (seed = 7) => new AutoWriter(FAKE_GRAMMAR, seededRandom(seed));

describe("AutoWriter", () => {
  it("writes the same story for the same seed, another for another", () => {
    const story = (seed: number) => {
      const one = writer(seed);
      return Array.from({ length: 10 }, () => one.next());
    };
    expect(story(7)).toEqual(story(7));
    expect(story(7)).not.toEqual(story(8));
  });

  it("changes one thing at a time, or an action that the new scene does not allow", () => {
    const one = writer();
    let before = readScene(FAKE_GRAMMAR, one.next());
    for (let i = 0; i < 200; i++) {
      const after = readScene(FAKE_GRAMMAR, one.next());
      const changed = (["actor", "scene", "action"] as const).filter(
        (part) => before[part] !== after[part],
      );
      if (changed.includes("scene")) expect(["scene", "scene action"]).toContain(changed.join(" "));
      else expect(changed.length).toBeLessThanOrEqual(1);
      before = after;
    }
  });

  it("lets nobody do what cannot be seen in the scene", () => {
    const one = writer(3);
    for (let i = 0; i < 200; i++) {
      const { scene, action } = readScene(FAKE_GRAMMAR, one.next());
      const possible = FAKE_GRAMMAR.actions.find((candidate) => candidate.name === action)?.scenes;
      expect(possible).toContain(scene);
    }
  });

  it("lets nothing happen where it cannot, and ends it where the story leaves for such a place", () => {
    const [event] = FAKE_GRAMMAR.events;
    const [here] = FAKE_GRAMMAR.scenes;
    if (!event || !here) throw new Error("the fake grammar has no event or no scene");
    const grammar = { ...FAKE_GRAMMAR, events: [{ ...event, scenes: [here.name] }] };
    const one = new AutoWriter(grammar, seededRandom(11));
    const told = Array.from({ length: 300 }, () => readScene(grammar, one.next()));
    const happened = told.filter((scene) => scene.event !== undefined);
    expect(happened.length).toBeGreaterThan(5);
    expect(new Set(happened.map(({ scene }) => scene))).toEqual(new Set([here.name]));
  });

  it("brings in words as often as they weigh, and understands those that weigh nothing", () => {
    const [first, second, third] = FAKE_GRAMMAR.actors;
    if (!first || !second || !third)
      throw new Error("the fake grammar has fewer than three actors");
    const actors = [first, { ...second, weight: 0.25 }, { ...third, weight: 0 }];
    const one = new AutoWriter({ ...FAKE_GRAMMAR, actors }, seededRandom(5));
    const texts = Array.from({ length: 400 }, () => one.suggestions(1)[0] as string);
    const count = (name: string) =>
      texts.filter((text) => readScene(FAKE_GRAMMAR, text).actor === name).length;
    expect(count(first.name)).toBeGreaterThan(280);
    expect(count(second.name)).toBeGreaterThan(40);
    expect(count(third.name)).toBe(0);
    one.observe(`${third.phrases[0]} waits`);
    expect(readScene({ ...FAKE_GRAMMAR, actors }, `${third.phrases[0]} waits`).actor).toBe(
      third.name,
    );
  });

  it("understands what it never says itself", () => {
    const [first, ...others] = FAKE_GRAMMAR.actors;
    if (!first) throw new Error("the fake grammar has no actors");
    const grammar = { ...FAKE_GRAMMAR, actors: [{ ...first, heard: ["quokka"] }, ...others] };
    expect(readScene(grammar, "A quokka is dancing").actor).toBe(first.name);
    expect(knowsAny(vocabulary(grammar), "quokka!")).toBe(true);
    const one = new AutoWriter(grammar, seededRandom(5));
    expect(Array.from({ length: 200 }, () => one.next()).join(" ")).not.toContain("quokka");
  });

  it("reads the shipped world's own phrases as it would without what it only hears", () => {
    const file = new URL("../../models/storyworld/grammar.json", import.meta.url);
    const grammar = grammarSchema.parse(JSON.parse(readFileSync(file, "utf8")));
    const deaf = {
      ...grammar,
      actors: grammar.actors.map((word) => ({ ...word, heard: undefined })),
      actions: grammar.actions.map((word) => ({ ...word, heard: undefined })),
    };
    const words = [grammar.actors, grammar.actions, grammar.scenes, grammar.events].flat();
    for (const phrase of words.flatMap((word) => word.phrases))
      expect(readScene(grammar, phrase), phrase).toEqual(readScene(deaf, phrase));
    for (const [factor, list] of [
      ["actor", grammar.actors],
      ["action", grammar.actions],
    ] as const)
      for (const { name, heard } of list)
        for (const phrase of heard ?? []) expect(readScene(grammar, phrase)[factor]).toBe(name);
  });

  it("goes on with the actor and the place of what a viewer said", () => {
    const one = writer();
    one.next();
    one.observe("the panda goes into the forest and jumps");
    const { actor, scene } = readScene(FAKE_GRAMMAR, one.next());
    expect([actor === "panda", scene === "forest"].filter(Boolean).length).toBeGreaterThanOrEqual(
      1,
    );
  });

  it("never repeats itself twice in a row", () => {
    const one = writer(11);
    let before = "";
    for (let i = 0; i < 100; i++) {
      const text = one.next();
      expect(text).not.toBe(before);
      before = text;
    }
  });

  it("makes suggestions without touching the story", () => {
    const [told, asked] = [writer(), writer()];
    told.next();
    asked.next();
    expect(new Set(asked.suggestions(3)).size).toBe(3);
    const scene = readScene(FAKE_GRAMMAR, asked.next());
    const start = readScene(FAKE_GRAMMAR, writer().next());
    const kept = (["actor", "scene", "action"] as const).filter((p) => scene[p] === start[p]);
    expect(kept.length).toBeGreaterThanOrEqual(1);
  });

  it("does with a grammar that has nearly nothing", () => {
    const bare = {
      actors: [{ name: "dog", phrases: [] }],
      scenes: [],
      actions: [],
      events: [],
      templates: [],
    };
    const one = new AutoWriter(bare, seededRandom(1));
    expect(one.next()).toBe("Dog");
    expect(one.next()).toBe("Dog");
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
    const one = new AutoWriter(grammar, seededRandom(7));
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
