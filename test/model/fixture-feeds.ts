// The inputs of the fixtures' graph runs, ready to be fed to a session. Knows no sessions and no results.
import { Tensor } from "onnxruntime-node";
import type { Manifest } from "../../src/model/bundle/manifest.js";
import { cacheMask } from "../../src/model/codec/decoder.js";
import { int64Tensor } from "../../src/model/sampling/context.js";
import { codes, floats, longs, type Packed, type tinyFixtures } from "./tiny.js";

export type Fixtures = Awaited<ReturnType<typeof tinyFixtures>>;
export type Feeds = Record<string, Tensor>;

/** One set for each prompt. */
export function textFeeds({ texts }: Fixtures): Feeds[] {
  return texts.map(({ ids }) => {
    const shape = [1, ids.length];
    return {
      input_ids: new Tensor("int64", BigInt64Array.from(ids, BigInt), shape),
      attention_mask: new Tensor("int64", new BigInt64Array(ids.length).fill(1n), shape),
    };
  });
}

export function prefillFeeds({ prefill }: Fixtures): Feeds {
  return { tokens: int64Tensor(codes(prefill.tokens), prefill.tokens.shape) };
}

/** One set for each step of the fixtures' chunk: its prompt guided against the unconditional row, after their past. */
export function stepFeeds(fixtures: Fixtures, manifest: Manifest): Feeds[] {
  const { prompt, guidance, list, priority } = fixtures.steps;
  const text = fixtures.texts.find((entry) => entry.prompt === prompt);
  if (!text) throw new Error("the fixture has no states for its prompt");
  const [, length = 0, width = 0] = text.states.shape;
  const states = new Float32Array(2 * length * width);
  states.set(floats(text.states));
  const mask = new Float32Array(2 * length).fill(1, 0, length);
  return list.map((step) => ({
    tokens: new Tensor("int64", longs(step.tokens), step.tokens.shape),
    keys: realOf(fixtures.prefill.keys),
    values: realOf(fixtures.prefill.values),
    text: real(states, [2, length, width]),
    text_mask: real(mask, [2, length]),
    weights: real(Float32Array.of(guidance, 1 - guidance), [2]),
    temperature: real(Float32Array.of(step.temperature), [1]),
    uniforms: realOf(step.uniforms),
    priority: realOf(priority),
    confidence: real(Float32Array.of(manifest.sampling.confidence), [1]),
    count: new Tensor("int64", BigInt64Array.of(BigInt(step.count)), [1]),
  }));
}

/** A decoder's first run: nothing in its cache counts yet. */
export function decodeFeeds(
  { decode }: Fixtures,
  manifest: Manifest,
  cacheShape: readonly number[],
): Feeds {
  const size = cacheShape.reduce((product, length) => product * length, 1);
  return {
    tokens: int64Tensor(codes(decode.tokens), decode.tokens.shape),
    cache: real(new Float32Array(size), cacheShape),
    cache_mask: cacheMask(manifest.decoder.cacheLatents, 0),
    ...(decode.text && decode.text_mask
      ? { text: realOf(decode.text), text_mask: realOf(decode.text_mask) }
      : {}),
  };
}

function realOf(packed: Packed): Tensor {
  return real(floats(packed), packed.shape);
}

function real(values: Float32Array, shape: readonly number[]): Tensor {
  return new Tensor("float32", values, shape);
}
