// Brings one plane of bytes to another size. Knows no colours and no files.

/** The part of a plane that is used, in its pixels; fractions count. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The largest centred region of the shape of `outWidth` to `outHeight`: what covers it when the rest is cropped. */
export function coverRegion(
  size: { readonly width: number; readonly height: number },
  out: { readonly width: number; readonly height: number },
): Region {
  const scale = Math.max(out.width / size.width, out.height / size.height);
  const [width, height] = [out.width / scale, out.height / scale];
  return { left: (size.width - width) / 2, top: (size.height - height) / 2, width, height };
}

/** For each place of the result: where its taps begin, and their weights (as many for every place). */
interface Taps {
  readonly count: number;
  readonly first: Int32Array;
  readonly weights: Float32Array;
}

/**
 * Cubic convolution (Keys 1981, a = -0.5), separable, edges repeated; widened when the plane shrinks, so that nothing is
 * skipped. Keeps its tables: one for planes of one size.
 */
export class PlaneResizer {
  readonly #columns: Taps;
  readonly #rows: Taps;
  readonly #wide: Float32Array;

  constructor(
    private readonly input: { readonly width: number; readonly height: number },
    private readonly output: { readonly width: number; readonly height: number },
    region: Region = { left: 0, top: 0, ...input },
  ) {
    this.#columns = tapsOf(region.left, region.width, output.width);
    this.#rows = tapsOf(region.top, region.height, output.height);
    this.#wide = new Float32Array(output.width * input.height);
  }

  /** Reads `source` from `from` on, rows of `stride` bytes; writes the result to `target` at `to`. */
  run(
    source: Uint8Array,
    target: Uint8ClampedArray,
    at: { readonly from?: number; readonly stride?: number; readonly to?: number } = {},
  ): void {
    const { from = 0, stride = this.input.width, to = 0 } = at;
    this.#widen(source, from, stride);
    this.#heighten(target, to);
  }

  #widen(source: Uint8Array, from: number, stride: number): void {
    const { width, height } = this.input;
    const { count, first, weights } = this.#columns;
    const wide = this.#wide;
    let out = 0;
    for (let y = 0; y < height; y++) {
      const row = from + y * stride;
      for (let x = 0; x < this.output.width; x++) {
        const start = first[x] ?? 0;
        let sum = 0;
        for (let tap = 0; tap < count; tap++) {
          const column = clampTo(start + tap, width);
          sum += (weights[x * count + tap] ?? 0) * (source[row + column] ?? 0);
        }
        wide[out++] = sum;
      }
    }
  }

  #heighten(target: Uint8ClampedArray, to: number): void {
    const { width } = this.output;
    const { count, first, weights } = this.#rows;
    const wide = this.#wide;
    const sums = new Float32Array(width);
    for (let y = 0; y < this.output.height; y++) {
      sums.fill(0);
      for (let tap = 0; tap < count; tap++) {
        const weight = weights[y * count + tap] ?? 0;
        const row = clampTo((first[y] ?? 0) + tap, this.input.height) * width;
        for (let x = 0; x < width; x++) sums[x] = (sums[x] ?? 0) + weight * (wide[row + x] ?? 0);
      }
      target.set(sums, to + y * width);
    }
  }
}

function clampTo(at: number, length: number): number {
  return at < 0 ? 0 : at >= length ? length - 1 : at;
}

function tapsOf(start: number, length: number, places: number): Taps {
  const step = length / places;
  const stretch = Math.max(1, step);
  const count = Math.ceil(4 * stretch) + 1;
  const first = new Int32Array(places);
  const weights = new Float32Array(places * count);
  for (let place = 0; place < places; place++) {
    const centre = start + (place + 0.5) * step - 0.5;
    const begin = Math.floor(centre - 2 * stretch) + 1;
    first[place] = begin;
    const own = Array.from({ length: count }, (_, tap) => cubic((begin + tap - centre) / stretch));
    const sum = own.reduce((total, weight) => total + weight, 0);
    weights.set(
      own.map((weight) => weight / sum),
      place * count,
    );
  }
  return { count, first, weights };
}

function cubic(distance: number): number {
  const d = Math.abs(distance);
  if (d < 1) return 1.5 * d ** 3 - 2.5 * d ** 2 + 1;
  if (d < 2) return -0.5 * d ** 3 + 2.5 * d ** 2 - 4 * d + 2;
  return 0;
}
