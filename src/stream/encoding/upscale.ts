// Enlarges I420 pictures by an integer factor, smoothly. Knows no encoder.
import type { Picture } from "./encoder.js";

/** Longer side that small pictures are brought to by default, at least. */
const MIN_SIDE = 256;
/** Weights are integers over this, so that both passes stay in 32-bit arithmetic. */
const ONE = 128;

/** The smallest factor that brings the longer side to 256 pixels or more. */
export function defaultScale(width: number, height: number): number {
  return Math.max(1, Math.ceil(MIN_SIDE / Math.max(width, height)));
}

/**
 * Cubic convolution (Catmull-Rom, Keys 1981, a = -0.5), separable, edges repeated. Keeps its scratch memory between
 * pictures; the result of one call is overwritten by the next.
 */
export class Upscaler {
  readonly width: number;
  readonly height: number;
  readonly #output: Uint8Array;
  /** The same memory: writing through it limits values to 0..255. */
  readonly #clamped: Uint8ClampedArray;
  readonly #rows: Int16Array;
  readonly #weights: Int32Array;
  readonly #offsets: Int32Array;

  /** @param factor integer, at least 1; 1 hands pictures through untouched */
  constructor(
    private readonly inputWidth: number,
    private readonly inputHeight: number,
    private readonly factor: number,
  ) {
    this.width = inputWidth * factor;
    this.height = inputHeight * factor;
    this.#output = new Uint8Array((this.width * this.height * 3) / 2);
    this.#clamped = new Uint8ClampedArray(this.#output.buffer);
    this.#rows = new Int16Array(this.width * inputHeight);
    [this.#weights, this.#offsets] = phases(factor);
  }

  /** The enlarged picture; its memory belongs to the upscaler and is valid until the next call. */
  enlarge(picture: Picture): Picture {
    if (this.factor === 1) return picture;
    const [width, height] = [this.inputWidth, this.inputHeight];
    const quarter = (width / 2) * (height / 2);
    const largeQuarter = (this.width / 2) * (this.height / 2);
    const luma = width * height;
    const largeLuma = this.width * this.height;
    this.#plane(picture.data, 0, width, height, 0);
    this.#plane(picture.data, luma, width / 2, height / 2, largeLuma);
    this.#plane(picture.data, luma + quarter, width / 2, height / 2, largeLuma + largeQuarter);
    return { width: this.width, height: this.height, data: this.#output };
  }

  #plane(data: Uint8Array, from: number, width: number, height: number, to: number): void {
    this.#widen(data, from, width, height);
    this.#heighten(width * this.factor, height, to);
  }

  /** Rows: `width` values to `width * factor`, each 16 times its size. */
  #widen(data: Uint8Array, from: number, width: number, height: number): void {
    const { factor } = this;
    const weights = this.#weights;
    const rows = this.#rows;
    let out = 0;
    for (let y = 0; y < height; y++) {
      const row = from + y * width;
      for (let x = 0; x < width; x++) {
        for (let phase = 0; phase < factor; phase++) {
          const first = x + (this.#offsets[phase] ?? 0);
          let sum = 0;
          for (let tap = 0; tap < 4; tap++) {
            const at = first + tap;
            const column = at < 0 ? 0 : at >= width ? width - 1 : at;
            sum += (weights[phase * 4 + tap] ?? 0) * (data[row + column] ?? 0);
          }
          // Not brought down to a byte yet, so that the second pass does not round twice.
          rows[out++] = sum >> 3;
        }
      }
    }
  }

  #heighten(width: number, height: number, to: number): void {
    const { factor } = this;
    const weights = this.#weights;
    const rows = this.#rows;
    const output = this.#clamped;
    let out = to;
    for (let y = 0; y < height; y++) {
      for (let phase = 0; phase < factor; phase++) {
        const first = y + (this.#offsets[phase] ?? 0);
        const w0 = weights[phase * 4] ?? 0;
        const w1 = weights[phase * 4 + 1] ?? 0;
        const w2 = weights[phase * 4 + 2] ?? 0;
        const w3 = weights[phase * 4 + 3] ?? 0;
        const r0 = clampRow(first, height) * width;
        const r1 = clampRow(first + 1, height) * width;
        const r2 = clampRow(first + 2, height) * width;
        const r3 = clampRow(first + 3, height) * width;
        for (let x = 0; x < width; x++) {
          const sum =
            w0 * (rows[r0 + x] ?? 0) +
            w1 * (rows[r1 + x] ?? 0) +
            w2 * (rows[r2 + x] ?? 0) +
            w3 * (rows[r3 + x] ?? 0);
          output[out++] = (sum + 16 * (ONE / 2)) >> 11;
        }
      }
    }
  }
}

function clampRow(row: number, height: number): number {
  return row < 0 ? 0 : row >= height ? height - 1 : row;
}

/** Per phase: four weights (summing to `ONE`) and the column of the first tap relative to the source pixel. */
function phases(factor: number): [Int32Array, Int32Array] {
  const weights = new Int32Array(factor * 4);
  const offsets = new Int32Array(factor);
  for (let phase = 0; phase < factor; phase++) {
    // Centres of the small pixels, measured from the centre of the large one.
    const position = (phase + 0.5) / factor - 0.5;
    const base = Math.floor(position);
    const t = position - base;
    offsets[phase] = base - 1;
    const taps = [cubic(1 + t), cubic(t), cubic(1 - t), cubic(2 - t)].map((w) =>
      Math.round(w * ONE),
    );
    const largest = t < 0.5 ? 1 : 2;
    const sum = taps.reduce((total, w) => total + w, 0);
    taps[largest] = (taps[largest] ?? 0) + ONE - sum;
    weights.set(taps, phase * 4);
  }
  return [weights, offsets];
}

function cubic(distance: number): number {
  const d = Math.abs(distance);
  if (d < 1) return 1.5 * d ** 3 - 2.5 * d ** 2 + 1;
  if (d < 2) return -0.5 * d ** 3 + 2.5 * d ** 2 - 4 * d + 2;
  return 0;
}
