// How a chunk is revealed over its sampling steps. Pure arithmetic; knows no graph.

/**
 * Tokens revealed after step `step` (1-based) of `steps`, of `total`: the cosine schedule of MaskGIT (Chang et al., 2022,
 * section 3.3). With `curve` above 1 fewer are revealed at first: those drawn in one step know nothing of each other, and the
 * first ones say who stands where. Never falls, and is `total` after the last step.
 */
export function revealedAfter(step: number, steps: number, total: number, curve = 1): number {
  if (step >= steps) return total;
  return total - Math.floor(total * Math.cos((Math.PI / 2) * (step / steps) ** curve));
}

/** Temperature at step `step` (1-based) of `steps`: falls in a line from `start` to half of it at the last step. */
export function temperatureAt(step: number, steps: number, start: number): number {
  if (steps <= 1) return start;
  return start * (1 - (0.5 * (step - 1)) / (steps - 1));
}

/** The `priority` input: minus each position's rank in the order of revealing, so that earlier is larger. */
export function priorities(order: readonly number[]): Float32Array {
  const priority = new Float32Array(order.length);
  order.forEach((position, rank) => {
    priority[position] = -rank;
  });
  return priority;
}
