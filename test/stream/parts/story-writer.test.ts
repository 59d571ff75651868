// Who writes when nobody speaks: the grammar, another beginning for each start, or a language model before it.
import { expect, it } from "vitest";
import { silentLog } from "../../../src/stream/index.js";
import type { ModelAddress } from "../../../src/stream/writer/chat-completion.js";
import { ModelWriter } from "../../../src/stream/writer/model-writer.js";
import { openStoryWriter } from "../../../src/stream/writer/story-writer.js";
import { FakeGenerator } from "../../fakes/fake-generator.js";

const { grammar } = new FakeGenerator().info;
const open = (nextChunk: number, address?: ModelAddress) =>
  openStoryWriter({
    grammar,
    story: { seed: 5, nextChunk },
    address,
    moderate: (text) => ({ ok: true, text }),
    log: silentLog,
  });

it("the grammar writes the same for the same start, and something else after a restart", () => {
  const told = (nextChunk: number) => {
    const { writer, close } = open(nextChunk);
    const texts = Array.from({ length: 12 }, () => writer.next());
    close();
    return texts.join("\n");
  };
  expect(told(0)).toBe(told(0));
  expect(told(40)).not.toBe(told(0));
});

it("a language model stands before the grammar where there is one", () => {
  const { writer, close } = open(0, { url: "http://127.0.0.1:9/v1", model: "none" });
  expect(writer).toBeInstanceOf(ModelWriter);
  close();
});
