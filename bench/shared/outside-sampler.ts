// One sampling step in the program: what a graph without sampling leaves to do. For comparison alone.
import { join } from "node:path";
import { InferenceSession, Tensor } from "onnxruntime-node";
import type { Bundle } from "../../src/model/index.js";

export interface StepNumbers {
  /** `[positions, groups]` in [0, 1). */
  readonly noise: Float32Array;
  /** Tokens revealed after this step. */
  readonly count: number;
  readonly temperature: number;
  readonly guidance: number;
}

export class OutsideSampler {
  private constructor(
    private readonly first: InferenceSession,
    private readonly second: InferenceSession,
    private readonly manifest: Bundle["manifest"],
  ) {}

  /** Opens `logits.onnx` and `next-logits.onnx` in `folder`; they are for bundles of two code groups. */
  static async open(
    folder: string,
    manifest: Bundle["manifest"],
    options: InferenceSession.SessionOptions,
  ): Promise<OutsideSampler> {
    const first = await InferenceSession.create(join(folder, "logits.onnx"), options);
    const second = await InferenceSession.create(join(folder, "next-logits.onnx"), options);
    return new OutsideSampler(first, second, manifest);
  }

  /** The chunk's tokens after one step: the arithmetic of the graph `step` (models/FORMAT.md), in JavaScript. */
  async step(feeds: Record<string, Tensor>, numbers: StepNumbers): Promise<BigInt64Array> {
    const before = feeds.tokens?.data as BigInt64Array;
    const total = before.length / 2;
    const { logits, features } = await this.first.run(feeds);
    if (!logits || !features) throw new TypeError("the graph gave no logits or no features");
    const one = this.#draw(logits.data as Float32Array, total, 0, numbers);
    const drawn = new Tensor("int64", BigInt64Array.from(one, BigInt), [1, total]);
    const later = await this.second.run({ features, drawn });
    const two = this.#draw(later.logits?.data as Float32Array, total, 1, numbers);
    const after = before.slice();
    let revealed = 0;
    for (let i = 0; i < total; i++) if ((before[2 * i] ?? -1n) >= 0n) revealed += 1;
    for (const position of this.manifest.sampling.order) {
      if (revealed >= numbers.count) break;
      if ((before[2 * position] ?? -1n) >= 0n) continue;
      after[2 * position] = BigInt(one[position] ?? 0);
      after[2 * position + 1] = BigInt(two[position] ?? 0);
      revealed += 1;
    }
    return after;
  }

  /** Guidance, temperature, softmax and inverse-CDF drawing of one group. `logits` is `[2, total, codes]`. */
  #draw(logits: Float32Array, total: number, group: number, numbers: StepNumbers): Int32Array {
    const { codes } = this.manifest.tokens;
    const { guidance, temperature, noise } = numbers;
    const drawn = new Int32Array(total);
    const weights = new Float64Array(codes);
    for (let position = 0; position < total; position++) {
      const prompted = position * codes;
      const free = (total + position) * codes;
      let top = Number.NEGATIVE_INFINITY;
      for (let code = 0; code < codes; code++) {
        const mixed =
          guidance * (logits[prompted + code] ?? 0) + (1 - guidance) * (logits[free + code] ?? 0);
        weights[code] = mixed / temperature;
        top = Math.max(top, mixed / temperature);
      }
      let sum = 0;
      for (let code = 0; code < codes; code++) {
        sum += Math.exp((weights[code] ?? 0) - top);
        weights[code] = sum;
      }
      const mark = (noise[2 * position + group] ?? 0) * sum;
      let code = 0;
      while (code < codes - 1 && (weights[code] ?? 0) < mark) code += 1;
      drawn[position] = code;
    }
    return drawn;
  }
}
