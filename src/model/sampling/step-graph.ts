// One run of the `step` graph, in either form of models/FORMAT.md: with the text in every run, or read once a chunk by `condition` and with rows. Knows no schedule and no noise.
import { type InferenceSession, Tensor } from "onnxruntime-node";
import type { Graphs } from "../bundle/graphs.js";
import type { Manifest } from "../bundle/manifest.js";
import type { TextStates } from "../codec/text-encoder.js";
import type { Context } from "./context.js";
import { demandNumbers } from "./numbers.js";
import { priorities } from "./schedule.js";

/** What a chunk's steps are given of its text. Owned by the graph: read only. */
export type Said = Readonly<Record<string, Tensor>>;

export interface StepRun {
  /** `[N, groups]`, -1 = hidden. */
  readonly tokens: BigInt64Array;
  readonly context: Context;
  readonly said: Said;
  readonly temperature: number;
  /** `[N, groups]` in [0,1). Read during the run only. */
  readonly noise: Float32Array;
  /** Tokens revealed after this step. */
  readonly count: number;
}

export class StepGraph {
  /** Tokens of a chunk. */
  readonly total: number;
  readonly groups: number;
  private readonly step: InferenceSession;
  private readonly condition: InferenceSession | undefined;
  private readonly priority: Tensor;
  private readonly confidence: Tensor;
  private readonly order: readonly number[];
  private readonly drawsRows: boolean;
  private latest: { text: TextStates; guidance: number; said: Said } | undefined;

  constructor(manifest: Manifest, sessions: Pick<Graphs["sessions"], "step" | "condition">) {
    this.total = manifest.chunk.latents * manifest.tokens.perLatent;
    this.groups = manifest.tokens.groups;
    this.step = sessions.step;
    this.condition = sessions.condition;
    this.order = manifest.sampling.order;
    this.priority = new Tensor("float32", priorities(this.order), [this.total]);
    this.confidence = scalar(manifest.sampling.confidence);
    this.drawsRows = "rows" in manifest.graphs.step.inputs;
  }

  /** The text inputs of every step of a chunk. Runs `condition`, where the bundle has it, unless the last text is asked for again. */
  async said(text: TextStates, guidance: number): Promise<Said> {
    const known = this.latest;
    if (known?.text === text && known.guidance === guidance) return known.said;
    const { weights, ...states } = conditionOf(text, guidance);
    if (!this.condition) return { ...states, weights };
    const read = (await this.condition.run(states)) as Record<string, Tensor>;
    for (const [name, value] of Object.entries(read)) demandNumbers(value, `condition.${name}`);
    const said = { ...read, weights };
    this.latest = { text, guidance, said };
    return said;
  }

  /** The tokens after one step. Those already revealed stay what they are. */
  async run({ tokens, context, said, temperature, noise, count }: StepRun): Promise<BigInt64Array> {
    const rows = this.drawsRows ? this.rows(tokens, count) : undefined;
    // A step that reveals nothing would give its own tokens back.
    if (rows?.length === 0) return tokens;
    const { next } = await this.step.run({
      tokens: new Tensor("int64", tokens, [1, this.total, this.groups]),
      keys: context.keys,
      values: context.values,
      ...said,
      temperature: scalar(temperature),
      uniforms: new Tensor("float32", noise, [this.total, this.groups]),
      priority: this.priority,
      confidence: this.confidence,
      count: new Tensor("int64", BigInt64Array.of(BigInt(count)), [1]),
      ...(rows && { rows: new Tensor("int64", rows, [rows.length]) }),
    });
    if (!(next?.data instanceof BigInt64Array)) throw new TypeError("step.next is not int64");
    return next.data;
  }

  /** Positions that a step may reveal: where the order alone decides these are known before, and nothing is computed for the others. */
  private rows(tokens: BigInt64Array, count: number): BigInt64Array {
    const hidden = this.order.filter((position) => (tokens[position * this.groups] ?? 0n) < 0n);
    const room = Math.max(0, count - (this.total - hidden.length));
    const open = this.confidence.data[0] === 0 || room === 0 ? hidden.slice(0, room) : hidden;
    return BigInt64Array.from(open, BigInt);
  }
}

/**
 * What `condition`, or else `step`, reads of a text: with guidance the prompt and an unconditional row, combined as g and 1 - g. Without
 * words both rows would be the same, so one is enough.
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
