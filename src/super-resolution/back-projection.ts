// Makes an enlarged plane say the same as the small one it came from. Knows no network and no colours.
import { PlaneResizer } from "../picture/index.js";

/** Rounds of correction: a third one gains nothing that survives rounding to bytes. */
const ROUNDS = 2;
const MIDDLE = 128;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Iterative back-projection (Irani and Peleg 1991): the large plane is brought down to the small one's size, and what it differs
 * by is enlarged and added. Whatever a network changed of levels and edges beyond the detail it was asked for is taken back.
 * Keeps its scratch memory: one for planes of one size.
 */
export class BackProjection {
  readonly #up: PlaneResizer;
  readonly #down: PlaneResizer;
  readonly #small: Uint8ClampedArray;
  readonly #large: Uint8ClampedArray;

  constructor(small: Size, large: Size) {
    this.#up = new PlaneResizer(small, large);
    this.#down = new PlaneResizer(large, small);
    this.#small = new Uint8ClampedArray(small.width * small.height);
    this.#large = new Uint8ClampedArray(large.width * large.height);
  }

  /** The small plane enlarged by cubic convolution. */
  enlarge(source: Uint8Array | Uint8ClampedArray, target: Uint8ClampedArray): void {
    this.#up.run(bytesOf(source), target);
  }

  /** Corrects `plane` in place, so that it stands for `source`. */
  correct(source: Uint8Array, plane: Uint8ClampedArray): void {
    const [small, large] = [this.#small, this.#large];
    for (let round = 0; round < ROUNDS; round++) {
      this.#down.run(bytesOf(plane), small);
      for (let i = 0; i < small.length; i++) {
        small[i] = MIDDLE + (source[i] ?? 0) - (small[i] ?? 0);
      }
      this.#up.run(bytesOf(small), large);
      for (let i = 0; i < plane.length; i++) {
        plane[i] = (plane[i] ?? 0) + (large[i] ?? 0) - MIDDLE;
      }
    }
  }
}

/** The same memory. */
function bytesOf(values: Uint8Array | Uint8ClampedArray): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.length);
}
