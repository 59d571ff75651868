// Journals of servers that were killed while they wrote.
import { describe, expect, it } from "vitest";
import { parseStory } from "../../src/film/story/read-story.js";

const head = (seed: number) =>
  JSON.stringify({
    type: "story",
    format: 1,
    channel: "main",
    bundle: "b",
    bundleHash: "0".repeat(64),
    provider: "cpu",
    seed,
    startedAtMs: seed,
  });
const prompt = (chunk: number) =>
  JSON.stringify({ type: "prompt", chunk, id: `p${chunk}`, text: "a panda", author: "x", atMs: 1 });
const quality = JSON.stringify({ type: "quality", chunk: 0, steps: 8, guided: true });
const whole = [head(1), prompt(0), quality, prompt(4)];

describe("a torn journal", () => {
  it("whose last line is cut off is told up to there, and the tear is said", () => {
    const { story, note } = parseStory(`${whole.join("\n")}\n${prompt(6).slice(0, 30)}`, "j");
    expect(story).toMatchObject({ seed: 1, entries: { length: 3 } });
    expect(note).toBe(
      "Line 5 of j is torn (a server was killed, or its disk was full); everything else is told.",
    );
  });

  it("that was written on, behind the tear or after it, loses the torn line alone", () => {
    const torn = prompt(6).slice(0, 30);
    const glued = parseStory(
      `${whole.join("\n")}\n${torn}${head(2)}\n${prompt(0)}\n${quality}\n`,
      "j",
    );
    expect(glued.story).toMatchObject({ seed: 2, entries: { length: 2 } });
    expect(glued.note).toMatch(/^j holds 2 stories.*\nLine 5 of j is torn/);
    const apart = parseStory(`${whole.join("\n")}\n${torn}\n${prompt(7)}\n`, "j");
    expect(apart.story).toMatchObject({ seed: 1, entries: { length: 4 } });
    expect(apart.note).toMatch(/^Line 5 of j is torn/);
  });

  it("says nothing of one that is whole, and refuses a line that never was JSON", () => {
    expect(parseStory(`${whole.join("\n")}\n`, "j").note).toBeUndefined();
    const foreign = `${whole.join("\n")}\nnot JSON\n${prompt(7)}\n`;
    expect(() => parseStory(foreign, "j")).toThrow("j, line 5 is not JSON");
  });
});
