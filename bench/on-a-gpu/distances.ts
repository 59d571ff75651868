// How far a provider's numbers are from the CPU's, where nothing is drawn: attention (the keys and values of a past) and pictures. Knows no film.
import { Tensor } from "onnxruntime-node";
import { openGraphs } from "../../src/model/bundle/graphs.js";
import { cacheMask } from "../../src/model/codec/decoder.js";
import { loadBundle } from "../../src/model/index.js";
import type { Provider } from "../../src/model/provider/provider.js";
import { round } from "../shared/statistics.js";

export interface Distances {
  /** Largest difference of a key or value, over the largest of them: they have gone through every layer's attention but the last. */
  readonly keys: number;
  /** Largest difference of a picture's byte. */
  readonly frames: number;
}

/** Of `bundle` on `provider` from `truth` on the CPU, after the same past of codes. */
export async function distances(
  bundle: string,
  truth: string,
  provider: Provider,
): Promise<Distances> {
  const theirs = await numbers(truth, "cpu");
  const ours = await numbers(bundle, provider);
  const largest = theirs.keys.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return {
    keys: round(furthest(ours.keys, theirs.keys) / largest, 6),
    frames: furthest(ours.frames, theirs.frames),
  };
}

async function numbers(folder: string, provider: Provider) {
  const bundle = await loadBundle(folder);
  const { tokens, window, decoder } = bundle.manifest;
  const graphs = await openGraphs(bundle, provider, 1);
  try {
    const length = window.latents * tokens.perLatent * tokens.groups;
    const codes = BigInt64Array.from({ length }, (_, i) => BigInt((i * 7919) % tokens.codes));
    const shape = [1, window.latents, tokens.perLatent, tokens.groups];
    const past = await graphs.sessions.prefill.run({ tokens: new Tensor("int64", codes, shape) });
    const { cacheShape } = graphs;
    const empty = new Float32Array(cacheShape.reduce((all, size) => all * size, 1));
    const { width } = bundle.manifest.text;
    const words = {
      text: new Tensor("float32", new Float32Array(2 * width), [2, 1, width]),
      text_mask: new Tensor("float32", new Float32Array(2), [2, 1]),
    };
    const made = await graphs.sessions.decode.run({
      tokens: new Tensor("int64", codes, shape),
      cache: new Tensor("float32", empty, cacheShape),
      cache_mask: cacheMask(decoder.cacheLatents, 0),
      ...("text" in bundle.manifest.graphs.decode.inputs ? words : {}),
    });
    return {
      keys: [...floats(past.keys), ...floats(past.values)],
      frames: [...bytes(made.frames)],
    };
  } finally {
    await graphs.release();
  }
}

const floats = (tensor?: { readonly data: unknown }): Float32Array => tensor?.data as Float32Array;
const bytes = (tensor?: { readonly data: unknown }): Uint8Array => tensor?.data as Uint8Array;

function furthest(a: readonly number[], b: readonly number[]): number {
  return a.reduce((most, value, i) => Math.max(most, Math.abs(value - (b[i] ?? Number.NaN))), 0);
}
