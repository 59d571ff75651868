import { describe, expect, it } from "vitest";
import { parseStory } from "../../src/film/story/read-story.js";
import { parseScript } from "../../src/film/story/script.js";
import { chooseStory, parseStories } from "../../src/film/story/stories.js";
import { withStyle } from "../../src/film/story/style.js";

const prompts = (text: string) => parseScript(text).prompts;
const refusal = (text: string): string => {
  try {
    parseScript(text, "a/film.txt");
  } catch (error) {
    expect(error).toMatchObject({ code: "script-invalid" });
    return (error as Error).message;
  }
  throw new Error("It was taken.");
};

describe("a script", () => {
  it("is a prompt a line, five seconds each; blank lines and comments are not read", () => {
    const script = parseScript(
      "\uFEFF# the beginning\n\n  A panda swims \r\nIt dives # deep\n",
      "dir/my film.txt",
    );
    expect(script.title).toBe("my film");
    expect(script.prompts).toEqual([
      { text: "A panda swims", seconds: 5, cut: false, where: "dir/my film.txt, line 3" },
      { text: "It dives", seconds: 5, cut: false, where: "dir/my film.txt, line 4" },
    ]);
  });

  it("takes directives at the start and at the end of a line, in any order", () => {
    expect(prompts("[6s][cut] A panda [ STYLE : pencil drawing ]\nA fox [2.5 s]")).toEqual([
      {
        text: "A pencil drawing of a panda",
        words: "A panda",
        seconds: 6,
        cut: true,
        style: "pencil drawing",
        where: "script, line 1",
      },
      { text: "A fox", seconds: 2.5, cut: false, where: "script, line 2" },
    ]);
  });

  it("directives on a line of their own hold for the lines after it, a cut for the next alone", () => {
    const text =
      "[2s] [style: cartoon]\nAda\n[cut]\nBob [style: none]\nCid [3s]\n[style: none]\nDan";
    expect(prompts(text).map((prompt) => [prompt.text, prompt.seconds, prompt.cut])).toEqual([
      ["A cartoon of Ada", 2, false],
      ["Bob", 2, true],
      ["A cartoon of Cid", 3, false],
      ["Dan", 2, false],
    ]);
  });

  it.each([
    ["", "a/film.txt has no prompts"],
    ["# only\n\n", "has no prompts"],
    ["A\n[6m] B", 'a/film.txt, line 2: "[6m]" is no directive: the directives are [6s], [cut]'],
    ["A\n\nB [zoom]", 'line 3: "[zoom]" is no directive'],
    ["A [cut] B", "line 1: a bracket stands inside the prompt"],
    ["[0s] A", "line 1: 0 seconds do not fit"],
    ["[4000s] A", "line 1: 4000 seconds do not fit: hold a prompt for 0.1 to 3600"],
    ["[1s][2s] A", 'line 1: "[2s]" comes after another of its kind'],
    [`A\n${"word ".repeat(80)}`, "line 2: the prompt is 399 characters long and 300 is the limit"],
  ])("is refused in one sentence that names the line: %j", (text, sentence) => {
    const message = refusal(text);
    expect(message).toContain(sentence);
    expect(message).not.toContain("\n");
  });

  it("of 10,000 lines is read in a moment", () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `[1s] Prompt ${i} [cut]`).join("\n");
    const startMs = performance.now();
    expect(prompts(text)).toHaveLength(10_000);
    expect(performance.now() - startMs).toBeLessThan(10_000);
  });
});

describe("a style", () => {
  it.each([
    ["A panda swims", "pencil drawing", "A pencil drawing of a panda swims"],
    ["The fox jumps.", "oil painting", "An oil painting of the fox jumps."],
    ["Fireworks", "the dream", "The dream of Fireworks"],
    ["A panda swims.", "in black and white", "A panda swims, in black and white"],
    ["A pencil drawing of a fox", "pencil drawing", "A pencil drawing of a fox"],
  ])("%j in the style %j is %j", (prompt, style, text) => {
    expect(withStyle(prompt, style)).toBe(text);
  });
});

describe("stories.json", () => {
  const file = {
    about: "two",
    stories: [
      { title: "The bear", prompts: [["A bear swims", 6], "It dives"] },
      { title: "Mars", prompts: [{ text: "A rocket", seconds: 2, style: "cartoon" }] },
    ],
  };

  it("without a choice is all its stories, one after another, with cuts", () => {
    const all = chooseStory(parseStories(file, "s.json"), undefined, "s.json");
    expect(all.prompts.map(({ text, seconds, cut }) => [text, seconds, cut])).toEqual([
      ["A bear swims", 6, true],
      ["It dives", 5, false],
      ["A cartoon of a rocket", 2, true],
    ]);
  });

  it("a story is chosen by its title, the beginning of it, or its number", () => {
    const stories = parseStories(file, "s.json");
    for (const choice of ["Mars", "mars", "mA", "2"]) {
      expect(chooseStory(stories, choice, "s.json").title).toBe("Mars");
    }
    expect(() => chooseStory(stories, "Venus", "s.json")).toThrow(
      's.json has no story "Venus"; it has 1 "The bear", 2 "Mars"',
    );
  });

  it("what does not fit is named with its place", () => {
    expect(() => parseStories({ stories: [{ title: "x", prompts: [] }] }, "s.json")).toThrow(
      /^s\.json: stories\.0\.prompts does not fit/,
    );
    const long = { stories: [{ title: "x", prompts: [["a", 9999]] }] };
    expect(() => parseStories(long, "s.json")).toThrow(
      /^s\.json: stories\.0\.prompts\.0: 9999 sec/,
    );
  });
});

describe("what a text is", () => {
  it("is told by its content", async () => {
    expect(parseStory("A panda", "x").story).toMatchObject({ title: "x" });
    expect(parseStory('{"stories": [{"title": "t", "prompts": ["a"]}]}', "x").story).toMatchObject({
      title: "t",
    });
  });

  it.each([
    ["{}", /JSON, but neither/],
    ["{ not json", /JSON, but neither/],
  ])("%j is refused", (text, sentence) => {
    expect(() => parseStory(text, "x")).toThrow(sentence);
  });
});
