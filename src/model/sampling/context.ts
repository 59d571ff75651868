// What a chunk sees of the past: keys and values of the newest latent frames, computed once. Knows no text.
import { type InferenceSession, Tensor } from "onnxruntime-node";
import type { Graphs } from "../bundle/graphs.js";
import type { Manifest } from "../bundle/manifest.js";
import { Lru } from "../lru.js";
import type { History } from "../types.js";
import { demandNumbers } from "./numbers.js";

/** Keys and values for the `step` graph. Owned by the cache: read only, and not to be disposed. */
export interface Context {
  readonly keys: Tensor;
  readonly values: Tensor;
}

/** Stories whose latest context is kept. A chunk begun again under another prompt finds its own. */
const KEPT_STORIES = 4;

export class ContextCache {
  private readonly kept = new Lru<string, { tokens: Uint16Array; context: Context }>(KEPT_STORIES);
  private readonly session: InferenceSession;
  private readonly empty: Context;

  constructor(
    graphs: Graphs,
    private readonly manifest: Manifest,
  ) {
    this.session = graphs.sessions.prefill;
    const shape = graphs.contextShape(0);
    const nothing = (): Tensor => new Tensor("float32", new Float32Array(0), shape);
    this.empty = { keys: nothing(), values: nothing() };
  }

  /** The context after `history`; runs `prefill` unless the story's last context was for the same tokens. */
  async of(story: string, history: History): Promise<Context> {
    const { perLatent, groups } = this.manifest.tokens;
    const size = perLatent * groups;
    const tokens = history.tokens.slice(-this.manifest.window.latents * size);
    if (tokens.length === 0) return this.empty;
    const known = this.kept.get(story);
    if (known && sameTokens(known.tokens, tokens)) return known.context;
    const shape = [1, tokens.length / size, perLatent, groups];
    const { keys, values } = await this.session.run({ tokens: int64Tensor(tokens, shape) });
    if (!keys || !values) throw new TypeError("prefill gave no keys or no values");
    demandNumbers(keys, "prefill.keys");
    demandNumbers(values, "prefill.values");
    const context = { keys, values };
    this.kept.set(story, { tokens, context });
    return context;
  }
}

export function int64Tensor(tokens: Uint16Array, shape: readonly number[]): Tensor {
  return new Tensor("int64", BigInt64Array.from(tokens, BigInt), shape);
}

export function sameTokens(a: Uint16Array, b: Uint16Array): boolean {
  return a.length === b.length && a.every((code, i) => code === b[i]);
}
