// A model of other numbers than the shipped one's (the worked example of models/FORMAT.md) in the program as it is. That its graphs
// compute what PyTorch does is in onnx.test.ts.
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkBundle } from "../../src/commands/bundle-check.js";
import { type Generator, loadBundle, loadGenerator } from "../../src/model/index.js";
import { knowsAny, StoryTeller, vocabulary } from "../../src/scheduler/index.js";
import { film, spoiledBundle, WIDE } from "./tiny.js";

const LONG = { timeout: 60_000 };

describe("a model of one's own", () => {
  let generator: Generator;
  beforeAll(async () => {
    generator = await loadGenerator({ bundle: WIDE, provider: "cpu", threads: 1 });
  });
  afterAll(() => generator.close());

  it("is described by its manifest alone", () => {
    expect(generator.info).toMatchObject({
      name: "wide",
      width: 48,
      height: 32,
      chunkLatents: 3,
      tokensPerLatent: 24,
      groups: 1,
      maxTextTokens: 10,
    });
  });

  it("is filmed chunk by chunk, through changes of the prompt, the same again", LONG, async () => {
    const chunks = await film(generator, 3, { story: "one" });
    // The first latent frame of a story holds one picture, all others two.
    expect(chunks.map((chunk) => chunk.frames.length)).toEqual([5, 6, 6]);
    const frames = chunks.flatMap((chunk) => chunk.frames);
    expect(frames.map((frame) => frame.index)).toEqual(frames.map((_, index) => index));
    for (const frame of frames) {
      expect(frame).toMatchObject({ width: 48, height: 32 });
      expect(frame.data).toHaveLength(48 * 32 * 1.5);
    }
    expect(chunks.every((chunk) => chunk.tokens.every((code) => code < 125))).toBe(true);
    const again = await film(generator, 3, { story: "two" });
    expect(again.map((chunk) => chunk.tokens)).toEqual(chunks.map((chunk) => chunk.tokens));
    const other = await film(generator, 1, { story: "three", text: "A fox in the snow" });
    expect(other[0]?.tokens).not.toEqual(chunks[0]?.tokens);
  });

  it("passes `bundle check`", LONG, async () => {
    expect(await checkBundle(WIDE)).toMatchObject({ ok: true, width: 48, height: 32, frames: 5 });
  });

  it("may have whole captions for a grammar, as a model of one's own films has", async () => {
    const captions = [
      "A red ball rolls",
      "Waves on a beach, seen from above.",
      "Two cats (asleep)",
    ];
    const [first = ""] = captions;
    const only = { name: first, phrases: [first] };
    const grammar = JSON.stringify({
      actors: [{ name: first, phrases: captions }],
      scenes: [only],
      actions: [{ ...only, scenes: [first] }],
      events: [],
      templates: captions,
    });
    const { folder, remove } = await spoiledBundle(async (manifest: object, at) => {
      await writeFile(join(at, "grammar.json"), grammar);
      const sha256 = createHash("sha256").update(grammar).digest("hex");
      const files = (manifest as { files: Record<string, object> }).files;
      files.grammar = { file: "grammar.json", sha256 };
    });
    try {
      const bundle = await loadBundle(folder);
      let draw = 0;
      const writer = new StoryTeller(bundle.grammar, () => (draw = (draw + 0.37) % 1));
      const told = Array.from({ length: 12 }, () => writer.next());
      expect(new Set(told)).toEqual(new Set(captions));
      expect(knowsAny(vocabulary(bundle.grammar), "the beach")).toBe(true);
      expect(knowsAny(vocabulary(bundle.grammar), "a rocket")).toBe(false);
    } finally {
      await remove();
    }
  });
});
