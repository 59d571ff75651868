// Fills one chunk with tokens: the loop around the `step` graph (MaskGIT; models/FORMAT.md). The arithmetic of guidance and
// sampling is inside the graph; schedule, noise and cancelling are here. Knows no frames.
import type { Graphs } from "../bundle/graphs.js";
import type { Manifest } from "../bundle/manifest.js";
import type { TextStates } from "../codec/text-encoder.js";
import type { Context } from "./context.js";
import { fillUniforms } from "./random.js";
import { revealedAfter, temperatureAt } from "./schedule.js";
import { StepGraph } from "./step-graph.js";

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
  private readonly noise: Float32Array;
  private readonly curve: number;
  private readonly codes: number;
  private readonly graph: StepGraph;

  constructor(manifest: Manifest, sessions: Pick<Graphs["sessions"], "step" | "condition">) {
    this.graph = new StepGraph(manifest, sessions);
    // Filled anew for each step; the graph reads it during a run only.
    this.noise = new Float32Array(this.graph.total * this.graph.groups);
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
    const { seed, chunk, steps, context } = request;
    const { total, groups } = this.graph;
    const stepMs: number[] = [];
    let tokens: BigInt64Array = new BigInt64Array(total * groups).fill(-1n);
    for (let step = 1; step <= steps; step++) {
      await breathe();
      signal.throwIfAborted();
      const startMs = performance.now();
      fillUniforms(this.noise, seed, chunk, step);
      tokens = await this.graph.run({
        tokens,
        context,
        // Read in the first step, and kept for the others.
        said: await this.graph.said(request.text, request.guidance),
        temperature: temperatureAt(step, steps, request.temperature),
        noise: this.noise,
        count: revealedAfter(step, steps, total, this.curve),
      });
      stepMs.push(performance.now() - startMs);
      observe?.(step, tokens.slice());
    }
    signal.throwIfAborted();
    return { tokens: codesOf(tokens, this.codes), stepMs };
  }
}

/** Numbers that are none (NaN in the graph) reveal nothing or wild codes: such a chunk would spoil all that come after it. */
function codesOf(tokens: BigInt64Array, codes: number): Uint16Array {
  const wild = tokens.find((code) => code < 0n || code >= codes);
  if (wild !== undefined) throw new TypeError(`step gave the code ${wild} of ${codes}`);
  return Uint16Array.from(tokens, Number);
}

/** Lets pending messages (an abort among them) be handled: a run blocks the event loop from its start to its end. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
