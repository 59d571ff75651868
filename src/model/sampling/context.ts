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

interface Kept {
  readonly tokens: Uint16Array;
  readonly context: Context;
  /** Spent by `ahead`, and told to nobody yet. */
  aheadMs: number;
}

export class ContextCache {
  private readonly kept = new Lru<string, Kept>(KEPT_STORIES);
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
    const tokens = this.newest(history.tokens);
    if (tokens.length === 0) return this.empty;
    const known = this.kept.get(story);
    if (known && sameTokens(known.tokens, tokens)) return known.context;
    return this.run(story, tokens);
  }

  /**
   * Makes the context of the chunk after `tokens`, which follow `history`: that needs no prompt, and whoever asks for the chunk
   * does not wait for it. A past that is cut before is read anew.
   */
  async ahead(story: string, history: History, tokens: Uint16Array): Promise<void> {
    const past = new Uint16Array(history.tokens.length + tokens.length);
    past.set(history.tokens);
    past.set(tokens, history.tokens.length);
    const startMs = performance.now();
    await this.run(story, this.newest(past));
    const kept = this.kept.get(story);
    if (kept) kept.aheadMs += performance.now() - startMs;
  }

  /** What `ahead` has taken for a story since it was last asked, in milliseconds. */
  takeAheadMs(story: string): number {
    const kept = this.kept.get(story);
    const aheadMs = kept?.aheadMs ?? 0;
    if (kept) kept.aheadMs = 0;
    return aheadMs;
  }

  private async run(story: string, tokens: Uint16Array): Promise<Context> {
    const { perLatent, groups } = this.manifest.tokens;
    const shape = [1, tokens.length / (perLatent * groups), perLatent, groups];
    const { keys, values } = await this.session.run({ tokens: int64Tensor(tokens, shape) });
    if (!keys || !values) throw new TypeError("prefill gave no keys or no values");
    demandNumbers(keys, "prefill.keys");
    demandNumbers(values, "prefill.values");
    const context = { keys, values };
    this.kept.set(story, { tokens, context, aheadMs: this.kept.get(story)?.aheadMs ?? 0 });
    return context;
  }

  /** What `prefill` reads of a past. */
  private newest(tokens: Uint16Array): Uint16Array {
    const { perLatent, groups } = this.manifest.tokens;
    return tokens.slice(-this.manifest.window.latents * perLatent * groups);
  }
}

export function int64Tensor(tokens: Uint16Array, shape: readonly number[]): Tensor {
  return new Tensor("int64", BigInt64Array.from(tokens, BigInt), shape);
}

export function sameTokens(a: Uint16Array, b: Uint16Array): boolean {
  return a.length === b.length && a.every((code, i) => code === b[i]);
}
