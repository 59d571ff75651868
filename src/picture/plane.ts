// A plane of bytes inside a larger array, and how it is made smaller in haste. Knows no colours.

/** A plane of bytes whose rows lie `stride` apart. */
export interface Plane {
  readonly data: Uint8Array;
  readonly offset: number;
  readonly stride: number;
  /** Bytes from one value of a row to the next: 2 where U and V alternate. */
  readonly step: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Larger pictures are first brought near the wanted size by plain averages: no eye tells, and it is many times faster. */
const SPARE = 4;

/** The whole factor by which a picture may be made smaller in haste when it is wanted in `wanted` size; 1 for small ones. */
export function hasteFactor(size: Size, wanted: Size): number {
  const ratio = Math.min(size.width / wanted.width, size.height / wanted.height);
  return Math.max(1, Math.floor(ratio / SPARE));
}

/** The means over squares of `factor`; what is left at the right and lower edges goes. */
export function shrunk(plane: Plane, size: Size, factor: number): Plane {
  if (factor === 1) return plane;
  const { data, offset, stride, step } = plane;
  const [width, height] = [Math.floor(size.width / factor), Math.floor(size.height / factor)];
  const small = new Uint8Array(width * height);
  const sums = new Uint32Array(width);
  for (let y = 0; y < height; y++) {
    sums.fill(0);
    for (let row = y * factor; row < (y + 1) * factor; row++) {
      let from = offset + row * stride;
      for (let x = 0; x < width; x++) {
        let sum = 0;
        for (let i = 0; i < factor; i++, from += step) sum += data[from] ?? 0;
        sums[x] = (sums[x] ?? 0) + sum;
      }
    }
    for (let x = 0; x < width; x++) {
      small[y * width + x] = Math.round((sums[x] ?? 0) / (factor * factor));
    }
  }
  return { data: small, offset: 0, stride: width, step: 1 };
}
