import { describe, expect, it } from "vitest";
import { answerInWords, understoodInWords } from "../../client/studio/understood-words.js";
import type { PromptView } from "../../src/protocol.js";

const prompt = (more: Partial<PromptView>): PromptView => ({
  id: "1",
  text: "Un panda nage",
  author: "Ann",
  state: "accepted",
  ...more,
});

describe("what was understood, in words", () => {
  it.each([
    [{}, ""],
    [{ told: "Un panda nage" }, ""],
    [{ told: "A panda swims" }, "Understood as: A panda swims."],
    [
      { told: "A panda dances", notice: 'Took "pnada" for panda.' },
      'Understood as: A panda dances. Took "pnada" for panda.',
    ],
    [
      { told: "A monster", notice: "This world has no wedding; showing: a monster." },
      "This world has no wedding; showing: a monster.",
    ],
  ])("%j is %j", (more, words) => {
    expect(understoodInWords(prompt(more))).toBe(words);
  });

  it("says of talk that it stays in the chat, under the composer alone", () => {
    const talk = prompt({ state: "chat", told: "" });
    expect(understoodInWords(talk)).toBe("");
    expect(answerInWords(talk)).toMatch(/^Said in the chat/);
  });
});
