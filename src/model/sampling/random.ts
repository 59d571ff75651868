// Noise by counting: Philox4x32-10 (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011).
// Knows nothing of what the numbers are for. No state: any block can be computed on its own, in any order.

const MULTIPLIER_0 = 0xd2511f53;
const MULTIPLIER_1 = 0xcd9e8d57;
const WEYL_0 = 0x9e3779b9;
const WEYL_1 = 0xbb67ae85;
const ROUNDS = 10;

/** One Philox4x32-10 block: four 32-bit unsigned numbers for a counter of four words and a key of two. */
export function philox(
  counter: readonly [number, number, number, number],
  key: readonly [number, number],
): [number, number, number, number] {
  let [c0, c1, c2, c3] = counter;
  let [k0, k1] = key;
  for (let round = 0; round < ROUNDS; round++) {
    const high0 = multiplyHigh(MULTIPLIER_0, c0);
    const low0 = Math.imul(MULTIPLIER_0, c0);
    const high1 = multiplyHigh(MULTIPLIER_1, c2);
    const low1 = Math.imul(MULTIPLIER_1, c2);
    c0 = high1 ^ c1 ^ k0;
    c1 = low1;
    c2 = high0 ^ c3 ^ k1;
    c3 = low0;
    k0 = (k0 + WEYL_0) | 0;
    k1 = (k1 + WEYL_1) | 0;
  }
  return [c0 >>> 0, c1 >>> 0, c2 >>> 0, c3 >>> 0];
}

/**
 * Fills `into` with the noise of one sampling step: floats in [0, 1), multiples of 2^-24.
 * Number i is word `i % 4` of the block with counter `[floor(i / 4), step, 0, 0]` and key `[seed, chunk]`, its upper 24
 * bits; all four are taken as 32-bit unsigned.
 */
export function fillUniforms(into: Float32Array, seed: number, chunk: number, step: number): void {
  for (let i = 0; i < into.length; i += 4) {
    const block = philox([i >>> 2, step, 0, 0], [seed, chunk]);
    for (let word = 0; word < 4 && i + word < into.length; word++) {
      into[i + word] = ((block[word] ?? 0) >>> 8) / 0x1000000;
    }
  }
}

/** Upper 32 bits of the 64-bit product of two 32-bit unsigned numbers. */
function multiplyHigh(a: number, b: number): number {
  const aHigh = a >>> 16;
  const aLow = a & 0xffff;
  const bHigh = b >>> 16;
  const bLow = b & 0xffff;
  // Each term stays below 2^33, exact in a double; >>> would cut it, hence the division.
  const middle = aHigh * bLow + Math.floor((aLow * bLow) / 0x10000);
  const carry = (middle % 0x10000) + aLow * bHigh;
  return (aHigh * bHigh + Math.floor(middle / 0x10000) + Math.floor(carry / 0x10000)) >>> 0;
}
