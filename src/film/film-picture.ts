// A film's pictures at the size and rate that are wanted. Knows planes and counts; no model and no file format.
import { coverRegion, PlaneResizer } from "../picture/index.js";

/** Brings planar I420 pictures to another size: what does not fit its shape is cropped, evenly on both sides. */
export class FilmScaler {
  readonly #luma: PlaneResizer;
  readonly #chroma: PlaneResizer;

  /** All four numbers are even. */
  constructor(
    private readonly input: { readonly width: number; readonly height: number },
    private readonly output: { readonly width: number; readonly height: number },
  ) {
    const half = ({ width, height }: typeof input) => ({ width: width / 2, height: height / 2 });
    this.#luma = new PlaneResizer(input, output, coverRegion(input, output));
    this.#chroma = new PlaneResizer(
      half(input),
      half(output),
      coverRegion(half(input), half(output)),
    );
  }

  /** The scaled picture, in memory of its own. */
  scale(data: Uint8Array): Uint8Array {
    const { input, output } = this;
    if (input.width === output.width && input.height === output.height) return data.slice();
    const [from, to] = [input.width * input.height, output.width * output.height];
    const scaled = new Uint8ClampedArray((to * 3) / 2);
    this.#luma.run(data, scaled);
    this.#chroma.run(data, scaled, { from, to });
    this.#chroma.run(data, scaled, { from: from + from / 4, to: to + to / 4 });
    return new Uint8Array(scaled.buffer);
  }
}

/**
 * Which frames of a film at one rate show which frame at another: the film lasts as long, so frames are repeated or left out.
 * At equal rates every frame is itself.
 */
export class Retiming {
  constructor(
    private readonly fromFps: number,
    private readonly toFps: number,
  ) {}

  /** The first frame at the new rate that shows frame `index`, or one after it; also where a frame count ends. */
  firstOf(index: number): number {
    // Rates are ratios of small numbers: what is off by rounding alone must not become a frame.
    return Math.max(0, Math.ceil((index * this.toFps) / this.fromFps - 1e-6));
  }
}
