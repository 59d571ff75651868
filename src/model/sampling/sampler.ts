// Fills one chunk with tokens: the loop around the `step` graph (MaskGIT; models/FORMAT.md). The arithmetic of guidance and
// sampling is inside the graph; schedule, noise and cancelling are here. Knows no frames.
import { type InferenceSession, Tensor } from "onnxruntime-node";
import type { Manifest } from "../bundle/manifest.js";
import type { TextStates } from "../codec/text-encoder.js";
import type { Context } from "./context.js";
import { fillUniforms } from "./random.js";
import { priorities, revealedAfter, temperatureAt } from "./schedule.js";

export interface SampleRequest {
  readonly seed: number;
  readonly chunk: number;
  readonly steps: number;
  /** 1 = the prompt alone, one pass a step; anything else costs two. */
  readonly guidance: number;
  readonly temperature: number;
  readonly context: Context;
  readonly text: TextStates;
}

export interface Sampled {
  /** `[chunkLatents, tokensPerLatent, groups]`. */
  readonly tokens: Uint16Array;
  readonly stepMs: readonly number[];
}

/** Observes the tokens after each step (-1 = not revealed). For tests and tools; the array is the callee's to keep. */
export type StepObserver = (step: number, tokens: BigInt64Array) => void;

export class Sampler {
  private readonly total: number;
  private readonly groups: number;
  private readonly uniforms: Tensor;
  private readonly noise: Float32Array;
  private readonly priority: Tensor;
  private readonly confidence: Tensor;
  private readonly curve: number;
  private readonly codes: number;

  constructor(
    manifest: Manifest,
    private readonly session: InferenceSession,
  ) {
    this.total = manifest.chunk.latents * manifest.tokens.perLatent;
    this.groups = manifest.tokens.groups;
    // Filled anew for each step; the graph reads it during a run only.
    this.noise = new Float32Array(this.total * this.groups);
    this.uniforms = new Tensor("float32", this.noise, [this.total, this.groups]);
    this.priority = new Tensor("float32", priorities(manifest.sampling.order), [this.total]);
    this.confidence = scalar(manifest.sampling.confidence);
    this.codes = manifest.tokens.codes;
    this.curve = manifest.sampling.curve ?? 1;
  }

  /**
   * Samples a chunk. One call at a time. Throws `signal.reason` between two steps when `signal` aborts.
   */
  async sample(
    request: SampleRequest,
    signal: AbortSignal,
    observe?: StepObserver,
  ): Promise<Sampled> {
    const condition = conditionOf(request.text, request.guidance);
    const stepMs: number[] = [];
    const shape = [1, this.total, this.groups];
    let tokens = new Tensor("int64", new BigInt64Array(this.total * this.groups).fill(-1n), shape);
    for (let step = 1; step <= request.steps; step++) {
      await breathe();
      signal.throwIfAborted();
      const startMs = performance.now();
      fillUniforms(this.noise, request.seed, request.chunk, step);
      const count = BigInt(revealedAfter(step, request.steps, this.total, this.curve));
      const { next } = await this.session.run({
        tokens,
        keys: request.context.keys,
        values: request.context.values,
        ...condition,
        temperature: scalar(temperatureAt(step, request.steps, request.temperature)),
        uniforms: this.uniforms,
        priority: this.priority,
        confidence: this.confidence,
        count: new Tensor("int64", BigInt64Array.of(count), [1]),
      });
      if (!(next?.data instanceof BigInt64Array)) throw new TypeError("step.next is not int64");
      tokens = new Tensor("int64", next.data, shape);
      stepMs.push(performance.now() - startMs);
      observe?.(step, next.data.slice());
    }
    signal.throwIfAborted();
    return { tokens: codesOf(tokens.data as BigInt64Array, this.codes), stepMs };
  }
}

/** Numbers that are none (NaN in the graph) reveal nothing or wild codes: such a chunk would spoil all that come after it. */
function codesOf(tokens: BigInt64Array, codes: number): Uint16Array {
  const wild = tokens.find((code) => code < 0n || code >= codes);
  if (wild !== undefined) throw new TypeError(`step gave the code ${wild} of ${codes}`);
  return Uint16Array.from(tokens, Number);
}

/**
 * The text inputs of `step`: with guidance the prompt and an unconditional row, combined as g and 1 - g. Without words both
 * rows would be the same, so one is enough.
 */
function conditionOf(
  text: TextStates,
  guidance: number,
): { text: Tensor; text_mask: Tensor; weights: Tensor } {
  const rows = guidance === 1 || text.blank ? 1 : 2;
  const states = new Float32Array(rows * text.length * text.width);
  states.set(text.states);
  const mask = new Float32Array(rows * text.length);
  if (!text.blank) mask.fill(1, 0, text.length);
  const weights = rows === 1 ? [1] : [guidance, 1 - guidance];
  return {
    text: new Tensor("float32", states, [rows, text.length, text.width]),
    text_mask: new Tensor("float32", mask, [rows, text.length]),
    weights: new Tensor("float32", Float32Array.from(weights), [rows]),
  };
}

function scalar(value: number): Tensor {
  return new Tensor("float32", Float32Array.of(value), [1]);
}

/** Lets pending messages (an abort among them) be handled: a run blocks the event loop from its start to its end. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
