import { describe, expect, it } from "vitest";
import { EvertaleError } from "../../src/errors.js";
import { type Prompt, Story } from "../../src/scheduler/index.js";
import { FakeGenerator } from "../fakes/fake-generator.js";

const { info } = new FakeGenerator({ historyLatents: 6 });
const chunkCodes = info.chunkLatents * info.tokensPerLatent * info.groups;
const prompt = (id: string): Prompt => ({ id, text: id, author: "a", origin: "viewer" });

describe("Story", () => {
  it("begins without history", () => {
    const story = new Story("main", 1, info);
    expect(story.nextChunk).toBe(0);
    expect(story.history()).toEqual({ startLatent: 0, tokens: new Uint16Array(0) });
  });

  it("keeps the newest latent frames, at most the bundle's history", () => {
    const story = new Story("main", 1, info);
    story.append(0, new Uint16Array(chunkCodes).fill(1));
    story.append(1, new Uint16Array(chunkCodes).fill(2));
    const { startLatent, tokens } = story.history();
    const latent = info.tokensPerLatent * info.groups;
    expect(startLatent).toBe(2);
    expect(tokens).toHaveLength(6 * latent);
    expect(tokens.subarray(0, 2 * latent).every((code) => code === 1)).toBe(true);
    expect(tokens.subarray(2 * latent).every((code) => code === 2)).toBe(true);
  });

  it("hands out a copy of its history", () => {
    const story = new Story("main", 1, info);
    story.append(0, new Uint16Array(chunkCodes).fill(1));
    story.history().tokens.fill(9);
    expect(story.history().tokens[0]).toBe(1);
  });

  it("begins a segment at the next chunk, and only for another prompt", () => {
    const story = new Story("main", 1, info);
    expect(story.begin(prompt("a"))).toBe(true);
    story.append(0, new Uint16Array(chunkCodes));
    expect(story.begin(prompt("a"))).toBe(false);
    expect(story.begin(prompt("b"))).toBe(true);
    expect(story.segments.map(({ prompt: { id }, fromChunk }) => [id, fromChunk])).toEqual([
      ["a", 0],
      ["b", 1],
    ]);
  });

  it("knows what was said before the words in force, since the last cut", () => {
    const story = new Story("main", 1, info);
    const tell = (one: Prompt): string | undefined => {
      const before = story.beforeFor(one);
      if (story.cutsTo(one)) {
        story.begin(one);
        story.goOnFrom(new Uint16Array(0));
      } else story.begin(one);
      expect(story.current?.before).toBe(before);
      story.append(story.nextChunk, new Uint16Array(chunkCodes));
      return before;
    };
    expect(tell(prompt("a"))).toBeUndefined();
    expect(tell(prompt("a"))).toBeUndefined();
    expect(tell(prompt("b"))).toBe("a");
    expect(tell(prompt("b"))).toBe("a");
    // The same words by somebody else.
    expect(tell({ ...prompt("c"), told: "b" })).toBe("a");
    expect(tell({ ...prompt("d"), cut: true })).toBeUndefined();
    expect(tell(prompt("e"))).toBe("d");
    // The only chunk under these words is taken back: nobody saw them.
    expect(tell(prompt("f"))).toBe("e");
    story.shorten(0);
    expect(tell(prompt("g"))).toBe("e");
  });

  it("goes on with what was said before it was told anew", () => {
    const story = new Story("main", 1, info);
    for (const id of ["a", "b"]) {
      story.begin(prompt(id));
      story.append(story.nextChunk, new Uint16Array(chunkCodes));
    }
    const again = new Story("main", 1, info);
    again.resume(story.point, story.current);
    expect(again.beforeFor(prompt("b"))).toBe("a");
    expect(again.beforeFor(prompt("c"))).toBe("b");
  });

  it("refuses tokens of another shape or chunk, and stays as it was", () => {
    const story = new Story("main", 1, info);
    expect(() => story.append(0, new Uint16Array(3))).toThrow(EvertaleError);
    expect(() => story.append(1, new Uint16Array(chunkCodes))).toThrow(/chunk 1/);
    expect(story.nextChunk).toBe(0);
  });
});
