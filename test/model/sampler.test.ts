// What a step graph may answer that is no chunk: numbers that are none reveal nothing, or codes that do not exist.
import { type InferenceSession, Tensor } from "onnxruntime-node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Graphs, openGraphs } from "../../src/model/bundle/graphs.js";
import { Decoder } from "../../src/model/codec/decoder.js";
import { PromptEncoder } from "../../src/model/codec/text-encoder.js";
import { type Bundle, loadBundle } from "../../src/model/index.js";
import { ContextCache } from "../../src/model/sampling/context.js";
import { Sampler } from "../../src/model/sampling/sampler.js";
import { TINY } from "./tiny.js";

let bundle: Bundle;
beforeAll(async () => {
  bundle = await loadBundle(TINY);
});

/** Samples with a graph that answers `code` everywhere. */
function sampled(code: bigint) {
  const { manifest } = bundle;
  const count = manifest.chunk.latents * manifest.tokens.perLatent * manifest.tokens.groups;
  const next = new Tensor("int64", new BigInt64Array(count).fill(code), [1, count]);
  const session = { run: async () => ({ next }) } as unknown as InferenceSession;
  const nothing = new Tensor("float32", new Float32Array(0), [0]);
  const text = { states: new Float32Array(4), length: 1, width: 4, blank: false };
  return new Sampler(manifest, { step: session }).sample(
    {
      seed: 1,
      chunk: 0,
      steps: 2,
      guidance: 1,
      temperature: 1,
      context: { keys: nothing, values: nothing },
      text,
    },
    new AbortController().signal,
  );
}

describe("numbers that are none (NaN, infinity)", () => {
  /** A graph whose outputs are right but for one number. */
  const spoilt = (session: InferenceSession, number: number) =>
    ({
      run: async (feeds: Record<string, Tensor>) => {
        const outputs = await session.run(feeds);
        for (const { data } of Object.values(outputs))
          if (data instanceof Float32Array) data[data.length >> 1] = number;
        return outputs;
      },
    }) as unknown as InferenceSession;
  let graphs: Graphs;
  beforeAll(async () => {
    graphs = await openGraphs(bundle, "cpu", 1);
  });
  afterAll(() => graphs.release());
  const history = () => {
    const { tokens, window } = bundle.manifest;
    const size = window.latents * tokens.perLatent * tokens.groups;
    return { startLatent: 0, tokens: new Uint16Array(size).fill(3) };
  };

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("are no past (%f)", async (number) => {
    const sessions = { ...graphs.sessions, prefill: spoilt(graphs.sessions.prefill, number) };
    const context = new ContextCache({ ...graphs, sessions } as Graphs, bundle.manifest);
    await expect(context.of("s", history())).rejects.toThrow(
      "prefill.keys gave numbers that are none",
    );
    const good = new ContextCache(graphs, bundle.manifest);
    expect((await good.of("s", history())).keys.size).toBeGreaterThan(0);
  });

  it("are no words", async () => {
    const encoder = new PromptEncoder(bundle, spoilt(graphs.sessions.text, Number.NaN));
    await expect(encoder.encode("a panda")).rejects.toThrow(
      "text.states gave numbers that are none",
    );
  });

  it("are no pictures, and the next ones are not made from them", async () => {
    const { tokens, chunk } = bundle.manifest;
    const sessions = { ...graphs.sessions, decode: spoilt(graphs.sessions.decode, Number.NaN) };
    const decoder = new Decoder({ ...graphs, sessions } as Graphs, bundle.manifest, 1);
    const codes = new Uint16Array(chunk.latents * tokens.perLatent * tokens.groups);
    const past = { startLatent: 0, tokens: new Uint16Array(0) };
    const frames = decoder.decode({ story: "s", chunk: 0, tokens: codes, history: past }, () => {});
    await expect(frames.next()).rejects.toThrow("decode.next_cache gave numbers that are none");
  });
});

describe("a chunk of codes that are none", () => {
  it("is not a chunk: nothing was revealed", async () => {
    await expect(sampled(-1n)).rejects.toThrow(/gave the code -1 of/);
  });

  it("is not a chunk: a code does not exist", async () => {
    const { codes } = bundle.manifest.tokens;
    await expect(sampled(BigInt(codes))).rejects.toThrow(`gave the code ${codes} of ${codes}`);
    const { tokens } = await sampled(BigInt(codes - 1));
    expect(tokens.every((one) => one === codes - 1)).toBe(true);
  });
});
