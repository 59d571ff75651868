// Whether what a graph gave are numbers. Knows tensors, no graph.
import type { Tensor } from "onnxruntime-node";

/** Every layer mixes all numbers of a row: one that is none makes all of its row such, and rows are longer than this. */
const LOOKED_AT_EVERY = 16;

/**
 * Throws where one of them is NaN or infinite: of such a past or such words the step graph makes codes that look like any
 * others, a picture of nothing, and all that comes after is made of that. A fresh process is the cure, as for a lost device.
 */
export function demandNumbers(tensor: Tensor, name: string): void {
  const { data } = tensor;
  if (!(data instanceof Float32Array)) return;
  // Doubles of single ones: no sum of so few overflows.
  let sum = 0;
  for (let i = 0; i < data.length; i += LOOKED_AT_EVERY) sum += data[i] ?? 0;
  if (!Number.isFinite(sum)) throw new TypeError(`${name} gave numbers that are none`);
}
