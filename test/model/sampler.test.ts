// What a step graph may answer that is no chunk: numbers that are none reveal nothing, or codes that do not exist.
import { type InferenceSession, Tensor } from "onnxruntime-node";
import { beforeAll, describe, expect, it } from "vitest";
import { type Bundle, loadBundle } from "../../src/model/index.js";
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
  return new Sampler(manifest, session).sample(
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
