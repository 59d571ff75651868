import { Tensor } from "onnxruntime-node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { int64Tensor } from "../../src/model/context.js";
import { cacheMask } from "../../src/model/decoder.js";
import { type Graphs, openGraphs } from "../../src/model/graphs.js";
import { type Bundle, loadBundle } from "../../src/model/index.js";
import { priorities, revealedAfter, temperatureAt } from "../../src/model/schedule.js";
import { PromptEncoder } from "../../src/model/text-encoder.js";
import { bytes, codes, floats, furthest, longs, TINY, tinyFixtures, WIDE } from "./tiny.js";

// Arithmetic in another order differs in the last bits; a wrong mask or transpose differs in the first.
const CLOSE = 2e-4;

async function run(
  graphs: Graphs,
  name: "prefill" | "step" | "decode",
  feeds: Record<string, Tensor>,
): Promise<Record<string, Tensor>> {
  return (await graphs.sessions[name].run(feeds)) as Record<string, Tensor>;
}
const data = (tensor: Tensor | undefined): ArrayLike<number> => tensor?.data as Float32Array;
const real = (values: Float32Array, shape: readonly number[]): Tensor =>
  new Tensor("float32", values, shape);

describe.each([
  ["tiny", TINY],
  ["wide", WIDE],
])("ONNX against PyTorch, bundle %s", (_, folder) => {
  let bundle: Bundle;
  let graphs: Graphs;
  let fixtures: Awaited<ReturnType<typeof tinyFixtures>>;
  beforeAll(async () => {
    bundle = await loadBundle(folder);
    graphs = await openGraphs(bundle, "cpu", 1);
    fixtures = await tinyFixtures(folder);
  });
  afterAll(() => graphs.release());

  it("text: the same token ids and states", async () => {
    const encoder = new PromptEncoder(bundle, graphs.sessions.text);
    for (const text of fixtures.texts) {
      expect(encoder.tokenise(text.prompt)).toEqual(text.ids);
      const { states, length, width } = await encoder.encode(text.prompt);
      expect([1, length, width]).toEqual(text.states.shape);
      expect(furthest(states, floats(text.states))).toBeLessThan(CLOSE);
    }
  });

  it("text: long prompts are cut to the limit and keep the closing token", () => {
    const encoder = new PromptEncoder(bundle, graphs.sessions.text);
    const short = encoder.tokenise("panda");
    const long = encoder.tokenise("a panda swims ".repeat(100_000));
    expect(long).toHaveLength(bundle.manifest.text.maxTokens);
    expect(long.at(-1)).toBe(short.at(-1));
  });

  it("text: a prompt of unknown signs still has states; an empty one is the unconditional", async () => {
    const encoder = new PromptEncoder(bundle, graphs.sessions.text);
    expect(await encoder.encode(" \n")).toMatchObject({ length: 1, blank: true });
    for (const text of ["🐼", "\u0000\u0001", "ü".repeat(5000)]) {
      const { states, length } = await encoder.encode(text);
      expect(length).toBeGreaterThanOrEqual(2);
      expect(states.every(Number.isFinite)).toBe(true);
    }
  });

  it("prefill: the same keys and values", async () => {
    const { tokens, keys, values } = fixtures.prefill;
    const out = await run(graphs, "prefill", { tokens: int64Tensor(codes(tokens), tokens.shape) });
    expect(out.keys?.dims).toEqual(keys.shape);
    expect(furthest(data(out.keys), floats(keys))).toBeLessThan(CLOSE);
    expect(furthest(data(out.values), floats(values))).toBeLessThan(CLOSE);
  });

  it("step: the same tokens after each step, given the same noise", async () => {
    const { prompt, guidance, list, priority } = fixtures.steps;
    const total = bundle.manifest.chunk.latents * bundle.manifest.tokens.perLatent;
    expect([...priorities(bundle.manifest.sampling.order)]).toEqual([...floats(priority)]);
    const text = fixtures.texts.find((entry) => entry.prompt === prompt);
    if (!text) throw new Error("the fixture has no states for its prompt");
    const [, length = 0, width = 0] = text.states.shape;
    const states = new Float32Array(2 * length * width);
    states.set(floats(text.states));
    const mask = new Float32Array(2 * length).fill(1, 0, length);
    const context = fixtures.prefill;
    for (const [i, step] of list.entries()) {
      expect(step.count).toBe(revealedAfter(i + 1, list.length, total));
      expect(step.temperature).toBeCloseTo(temperatureAt(i + 1, list.length, 1), 5);
      const out = await run(graphs, "step", {
        tokens: new Tensor("int64", longs(step.tokens), step.tokens.shape),
        keys: real(floats(context.keys), context.keys.shape),
        values: real(floats(context.values), context.values.shape),
        text: real(states, [2, length, width]),
        text_mask: real(mask, [2, length]),
        weights: real(Float32Array.of(guidance, 1 - guidance), [2]),
        temperature: real(Float32Array.of(step.temperature), [1]),
        uniforms: real(floats(step.uniforms), step.uniforms.shape),
        priority: real(floats(priority), priority.shape),
        confidence: real(Float32Array.of(bundle.manifest.sampling.confidence), [1]),
        count: new Tensor("int64", BigInt64Array.of(BigInt(step.count)), [1]),
      });
      expect(Array.from(data(out.next))).toEqual([...longs(step.next)]);
    }
  });

  it("decode: the same pictures within one level", async () => {
    const { tokens, frames } = fixtures.decode;
    const out = await run(graphs, "decode", {
      tokens: int64Tensor(codes(tokens), tokens.shape),
      cache: real(
        new Float32Array(graphs.cacheShape.reduce((a, b) => a * b, 1)),
        graphs.cacheShape,
      ),
      cache_mask: cacheMask(bundle.manifest.decoder.cacheLatents, 0),
    });
    expect(out.frames?.dims).toEqual(frames.shape);
    expect(furthest(data(out.frames), bytes(frames))).toBeLessThanOrEqual(1);
  });
});
