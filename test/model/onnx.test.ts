import type { Tensor } from "onnxruntime-node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Graphs, openGraphs } from "../../src/model/bundle/graphs.js";
import { PromptEncoder } from "../../src/model/codec/text-encoder.js";
import { type Bundle, loadBundle } from "../../src/model/index.js";
import { priorities, revealedAfter, temperatureAt } from "../../src/model/sampling/schedule.js";
import { StepGraph } from "../../src/model/sampling/step-graph.js";
import { decodeFeeds, prefillFeeds } from "./fixture-feeds.js";
import { bytes, floats, furthest, longs, TINY, TOLD, tinyFixtures, WIDE } from "./tiny.js";

// Arithmetic in another order differs in the last bits; a wrong mask or transpose differs in the first.
const CLOSE = 2e-4;

async function run(
  graphs: Graphs,
  name: "prefill" | "decode",
  feeds: Record<string, Tensor>,
): Promise<Record<string, Tensor>> {
  return (await graphs.sessions[name].run(feeds)) as Record<string, Tensor>;
}
const data = (tensor: Tensor | undefined): ArrayLike<number> => tensor?.data as Float32Array;

describe.each([
  ["tiny", TINY],
  ["wide", WIDE],
  ["told", TOLD],
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
    const { keys, values } = fixtures.prefill;
    const out = await run(graphs, "prefill", prefillFeeds(fixtures));
    expect(out.keys?.dims).toEqual(keys.shape);
    expect(furthest(data(out.keys), floats(keys))).toBeLessThan(CLOSE);
    expect(furthest(data(out.values), floats(values))).toBeLessThan(CLOSE);
  });

  it("step: the same tokens after each step, given the same noise", async () => {
    const { list, priority, prompt, guidance } = fixtures.steps;
    const total = bundle.manifest.chunk.latents * bundle.manifest.tokens.perLatent;
    expect([...priorities(bundle.manifest.sampling.order)]).toEqual([...floats(priority)]);
    const text = fixtures.texts.find((entry) => entry.prompt === prompt);
    const [, length = 0, width = 0] = text?.states.shape ?? [];
    const states = text ? floats(text.states) : new Float32Array(0);
    const graph = new StepGraph(bundle.manifest, graphs.sessions);
    const said = await graph.said({ states, length, width, blank: false }, guidance);
    const { keys, values } = await run(graphs, "prefill", prefillFeeds(fixtures));
    if (!keys || !values) throw new Error("prefill gave no past");
    for (const [i, step] of list.entries()) {
      expect(step.count).toBe(revealedAfter(i + 1, list.length, total));
      expect(step.temperature).toBeCloseTo(temperatureAt(i + 1, list.length, 1), 5);
      const { temperature, count } = step;
      const noise = floats(step.uniforms);
      const tokens = longs(step.tokens);
      const next = await graph.run({
        tokens,
        context: { keys, values },
        said,
        temperature,
        noise,
        count,
      });
      expect([...next]).toEqual([...longs(step.next)]);
    }
  });

  it("decode: the same pictures within one level", async () => {
    const { frames } = fixtures.decode;
    const out = await run(
      graphs,
      "decode",
      decodeFeeds(fixtures, bundle.manifest, graphs.cacheShape),
    );
    expect(out.frames?.dims).toEqual(frames.shape);
    expect(furthest(data(out.frames), bytes(frames))).toBeLessThanOrEqual(1);
  });
});
