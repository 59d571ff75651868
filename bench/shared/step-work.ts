// How much work a sampling step's matrices are. Knows the generator that `training/` exports, and its manifest alone.
import type { Bundle } from "../../src/model/index.js";

/**
 * Multiplications and additions (two each) in the weight matrices of one run of `step`, for `rows` of guidance. A layer of width
 * w has 14 w^2 weights on every token of the chunk (attention 4, reading the text 2, MLP 8); text itself and attention between
 * tokens, which no quantisation reaches, are left out.
 */
export function matrixOperations(manifest: Bundle["manifest"], rows: number): number {
  const { tokens, chunk, graphs } = manifest;
  const [layers = 0, , heads = 0, , headWidth = 0] = graphs.step.inputs.keys?.shape ?? [];
  const width = Number(heads) * Number(headWidth);
  const later = tokens.groups - 1;
  const weights =
    Number(layers) * 14 * width ** 2 +
    tokens.groups * width * tokens.codes +
    later * 4 * width ** 2;
  return 2 * rows * chunk.latents * tokens.perLatent * weights;
}
