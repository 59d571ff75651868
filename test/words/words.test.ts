import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Row, score } from "../../bench/words/scoring.js";
import type { Grammar } from "../../src/model/index.js";
import { noticeOf, Words } from "../../src/words/index.js";

const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const grammar = json("models/storyworld/grammar.json") as Grammar;
const words = Words.of(grammar);
const read = (text: string) => words.read(text);
const reading = (text: string) => read(text).reading;

describe("Words", () => {
  it("tells a line as it was written when the grammar knows all of its words", () => {
    for (const line of [
      "A panda swims under water",
      "the camera zooms in on the fox",
      "It jumps",
    ]) {
      expect(read(line)).toMatchObject({ told: line, unknown: [], talk: false, mended: [] });
    }
  });

  it("tells the sentence that the model was trained on for a line in another language", () => {
    expect(read("一只大熊猫在水底游泳")).toMatchObject({
      told: "A panda swims under water",
      reading: { actor: "panda", action: "swim", scene: "under water" },
    });
    expect(read("Un panda nage sous l'eau").told).toBe("A panda swims under water");
    expect(read("宇航员和他的狗观看烟花").told).toMatch(/^An astronaut and a dog watch fireworks/);
    expect(read("Лев гонится за зеброй").told).toMatch(/^A lion chases a zebra/);
  });

  it("finds words where no spaces are, inflected ones, and traditional characters", () => {
    expect(reading("機器人在沙漠裡跑步")).toEqual({
      actor: "robot",
      action: "run",
      scene: "desert",
    });
    expect(reading("Верблюды идут по пустыне")).toMatchObject({ actor: "camel", scene: "desert" });
    expect(reading("Astronot köpeğiyle Mars'ta yürüyor")).toMatchObject({
      actor: "astronaut",
      with: "dog",
      scene: "mars",
    });
    expect(reading("والكلب يركض على الشاطئ")).toMatchObject({ actor: "dog", scene: "beach" });
    expect(reading("Kissa nukkuu huoneessa")).toMatchObject({ actor: "cat", scene: "room" });
  });

  it("folds skin tones, joiners, gender and variation selectors of emoji to what they show", () => {
    expect(reading("👩🏽‍🚀💃🌕")).toEqual({ actor: "astronaut", action: "dance", scene: "moon" });
    expect(reading("🐪🚶🏜️")).toEqual(reading("🐪🚶🏜"));
    expect(reading("🦈🏊🏽‍♂️🌊")).toMatchObject({ actor: "shark", action: "swim" });
    expect(reading("🐻‍❄️💤")).toMatchObject({ actor: "polar bear", action: "sleep" });
    expect(read("🇧🇷🐼").unknown).toEqual(["🇧🇷"]);
    expect(reading("A 🐼 dances on the 🌕")).toMatchObject({ actor: "panda", scene: "moon" });
  });

  it("mends slips and says so, and leaves other words alone", () => {
    expect(read("A pnada dances")).toMatchObject({
      told: "A panda dances",
      mended: [{ said: "pnada", as: "panda" }],
    });
    expect(read("A coat dances").unknown).toEqual(["coat"]);
    expect(noticeOf(read("A pnada dances"))).toBe('Took "pnada" for panda.');
  });

  it("takes words that no caption has for the nearest, never silently", () => {
    for (const [line, told] of [
      ["A stallion gallops in the blizzard", "A horse runs while it snows"],
      ["A catamaran drifts on the Pacific", "A sailboat floats in the ocean"],
      ["A dachsie jumps on Mars", "A dog jumps on Mars"],
    ] as const) {
      const understood = read(line);
      expect(understood.told).toBe(told);
      expect(understood.mended.length).toBeGreaterThan(0);
    }
  });

  it("names every word that the picture will not show", () => {
    const wedding = read("A spaghetti monster at a wedding");
    expect(wedding.unknown).toEqual(["spaghetti", "wedding"]);
    expect(noticeOf(wedding)).toBe("This world has no spaghetti or wedding; showing: a monster.");
    expect(read("A cat, a dog and a cow run").unknown).toEqual(["cow"]);
    expect(read("A tiger dances and sleeps").unknown).toEqual(["sleeps"]);
    expect(read("asdf qwer zxcv")).toMatchObject({
      reading: {},
      unknown: ["asdf", "qwer", "zxcv"],
      talk: false,
    });
  });

  it("leaves out what is not said: it stays as it is in the story", () => {
    expect(read("now on the moon").reading).toEqual({ scene: "moon" });
    expect(read("no more rain")).toMatchObject({
      told: "The rain stops",
      reading: { event: "none" },
    });
    expect(read("Снег прекратился").told).toBe("The snow stops");
    expect(read("cut to a city").reading).toEqual({ scene: "city" });
    expect(read("Il saute").told).toBe("It jumps");
  });

  it("tells talk from wishes", () => {
    for (const line of ["what does the fox say?", "the dog is so cute lol", "ㅋㅋㅋㅋ", "😂😂"]) {
      expect(read(line), line).toMatchObject({ talk: true, told: "", reading: {} });
    }
    for (const line of ["Can the panda dance?", "let it snow", "hi, a robot dances please"]) {
      expect(read(line).talk, line).toBe(false);
    }
  });

  it("passes texts through where the grammar says too little", () => {
    const whole = { name: "a day at sea", phrases: ["a day at sea"] };
    for (const plain of [
      { actors: [], scenes: [], actions: [], events: [], templates: ["a day at sea"] },
      { actors: [whole], scenes: [whole], actions: [], events: [], templates: [] },
    ]) {
      const text = "Un panda nage 🐼";
      expect(new Words(plain as Grammar).read(text)).toMatchObject({ told: text, unknown: [] });
    }
  });

  it("reads with a grammar of which a list is empty", () => {
    const some = { ...grammar, events: [], words: [] };
    expect(new Words(some).read("Un panda nage sous la pluie").reading).toEqual({
      actor: "panda",
      action: "swim",
    });
  });

  it.each([
    ["300 characters without a space", "panda".repeat(60)],
    ["300 Chinese characters", "熊猫的游泳".repeat(60)],
    ["right-to-left overrides", "\u202eA panda\u202c \u2067dances\u2069"],
    ["mixed scripts inside a word", "A pаndа dances on Маrs"],
    ["200 emoji", "🐼".repeat(200)],
    ["zalgo", `A p${"\u0310\u0322".repeat(12)}anda dances`],
    ["a lone surrogate", "\ud83d panda \udc3c"],
    ["nothing", ""],
    ["stops alone", "?!...,,"],
  ])("reads or refuses %s", (_, text) => {
    const understood = read(text);
    expect(understood.text).toBe(text);
    expect(typeof understood.told).toBe("string");
  });

  it("sees through overrides, look-alikes and heaps of marks", () => {
    expect(reading("\u202eA panda\u202c \u2067dances\u2069")).toMatchObject({ actor: "panda" });
    expect(reading("A pаndа dances on Маrs")).toMatchObject({ actor: "panda", scene: "mars" });
    expect(reading(`A p${"\u0310\u0322".repeat(12)}anda dances`)).toMatchObject({ actor: "panda" });
  });

  it("tells words apart that two languages share by the language of the line", () => {
    expect(reading("La rana nada en el mar").actor).toBe("frog");
    expect(reading("Le chat dort sur Mars")).toMatchObject({ actor: "cat", scene: "mars" });
    expect(read("hello chat").talk).toBe(true);
  });
});

describe("the sets of lines", () => {
  const { announced, lines } = json("bench/words/announced-and-lines.json") as Record<
    string,
    Row[]
  >;
  const own = (json("bench/words/lines.json") as { lines: Row[] }).lines;
  const all = [...(announced ?? []), ...(lines ?? []), ...own].map((row) =>
    score(row, read(row[1])),
  );
  const share = (rows: readonly { readonly core: boolean }[]) =>
    rows.filter(({ core }) => core).length / rows.length;
  const of = (...groups: string[]) => all.filter(({ row }) => groups.includes(row[0]));

  it("are understood as well as is aimed at", () => {
    const widest = "en zh zh-Hant hi es fr ar bn pt ru ur id de ja tr ko vi".split(" ");
    expect(share(of(...widest))).toBeGreaterThanOrEqual(0.92);
    expect(share(of(..."it th pl uk nl fa sv fi el".split(" ")))).toBeGreaterThanOrEqual(0.85);
    expect(share(of("emoji"))).toBeGreaterThanOrEqual(0.95);
    expect(share(of("slips"))).toBeGreaterThanOrEqual(0.95);
  });

  it("have talk told from wishes", () => {
    const wrong = (rows: typeof all) =>
      rows.filter(({ talkWrong }) => talkWrong).length / rows.length;
    expect(wrong(all.filter(({ row }) => row[2].talk === true))).toBeLessThanOrEqual(0.05);
    expect(wrong(all.filter(({ row }) => row[2].talk !== true))).toBeLessThanOrEqual(0.05);
  });
});
