import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseScript } from "../../src/film/story/script.js";
import { tellScript } from "../../src/film/story/tell-script.js";
import type { Grammar } from "../../src/model/index.js";

const grammar = JSON.parse(readFileSync("models/storyworld/grammar.json", "utf8")) as Grammar;
const tell = (text: string) => tellScript(parseScript(text, "film.txt"), grammar);
const told = (text: string) => tell(text).script.prompts.map((prompt) => prompt.text);

describe("a script in known words", () => {
  it("tells known lines as they are, without a word about it", () => {
    const script = "A panda swims under water\n[style: pencil drawing] A fox runs in the snow\n";
    expect(tell(script)).toEqual({ script: parseScript(script, "film.txt"), warnings: [] });
  });

  it("tells foreign lines as they are understood; captions are the writer's own words", () => {
    const { script, warnings } = tell("A panda dances\n一只狐狸在雪地里跳舞\n");
    expect(script.prompts[1]).toMatchObject({
      text: "A fox dances in the snow",
      words: "一只狐狸在雪地里跳舞",
    });
    expect(warnings).toEqual([
      'film.txt, line 2: "一只狐狸在雪地里跳舞" is told as "A fox dances in the snow".',
    ]);
  });

  it("warns of what the world has nothing for, with the line's number", () => {
    expect(tell("\n\nA monster at a wedding").warnings).toEqual([
      "film.txt, line 3: This world has no wedding; showing: a monster.",
    ]);
    expect(tell("Hello everybody").warnings[0]).toMatch(/^film\.txt, line 1: .*asks for nothing/);
  });

  it("puts a style that is named in any language into the grammar's words, and names one it lacks", () => {
    expect(told("[style: dibujo a lápiz] Un gato duerme")).toEqual([
      "A pencil drawing of a cat sleeps",
    ]);
    const oils = tell("[style: oil painting] A cat sleeps");
    expect(oils.script.prompts[0]?.text).toBe("A cat sleeps");
    expect(oils.warnings[0]).toBe(
      'film.txt, line 1: This world has no style "oil painting", and shows the film without.',
    );
  });
});
