// A film as a GIF that repeats for ever. Knows no path.

import type { FilmFrame, FilmInfo } from "../types.js";
import { EndingOnce } from "./ending-once.js";
import { generatedGifBlock } from "./generated-mark.js";
import { gifenc } from "./gifenc.js";
import type { ByteSink } from "./part-file.js";
import { pixelsOf } from "./pixels.js";

/** Pictures that share a palette: more would share too few colours, fewer would flicker. */
const MAX_WINDOW_FRAMES = 64;
/** Bytes of pictures that wait for their palette. */
const MAX_WINDOW_BYTES = 32_000_000;
/** Pixels that a palette is chosen from. */
const PALETTE_PIXELS = 200_000;
/** Players show anything shorter for a tenth of a second instead (in hundredths of a second). */
const MIN_DELAY = 2;

interface Shown {
  readonly index: number;
  readonly rgba: Uint8Array;
}

/** Every window of pictures, never across a segment's start, gets the 256 colours that suit it. */
export class GifOutput extends EndingOnce {
  readonly #gif = gifenc.GIFEncoder();
  #window: Shown[] = [];
  #position = 0;
  #frames = 0;

  constructor(
    private readonly film: FilmInfo,
    private readonly sink: ByteSink,
  ) {
    super();
  }

  async add(frame: FilmFrame): Promise<void> {
    this.refuseAfterEnd();
    const last = this.#window.at(-1);
    const starts = this.film.segments.some((segment) => segment.fromFrame === frame.index);
    const tooShort =
      last !== undefined && this.#time(frame.index) - this.#time(last.index) < MIN_DELAY;
    // A picture that would be shown too shortly is left out: the one before lasts longer.
    if (tooShort && !starts) {
      this.#frames = frame.index + 1;
      return;
    }
    const bytes = this.#window.length * frame.width * frame.height * 4;
    const full = this.#window.length >= MAX_WINDOW_FRAMES || bytes >= MAX_WINDOW_BYTES;
    if (starts || full) await this.#writeWindow(frame.index);
    this.#window.push({ index: frame.index, rgba: pixelsOf(frame, 4) });
    this.#frames = frame.index + 1;
  }

  protected get begun(): boolean {
    return this.#frames > 0;
  }

  protected drop(): Promise<void> {
    return this.sink.discard();
  }

  protected async complete(): Promise<void> {
    await this.#writeWindow(this.#frames);
    const mark = generatedGifBlock();
    await this.sink.write(mark, this.#position);
    this.#position += mark.length;
    this.#gif.finish();
    await this.#drain();
    await this.sink.commit();
  }

  /** Writes the pictures that wait; the last of them is shown until frame `until`. */
  async #writeWindow(until: number): Promise<void> {
    const window = this.#window;
    this.#window = [];
    if (window.length === 0) return;
    const { width, height } = this.film;
    const palette = gifenc.quantize(sample(window), 256);
    for (const [i, { index, rgba }] of window.entries()) {
      const next = window[i + 1]?.index ?? until;
      this.#gif.writeFrame(gifenc.applyPalette(rgba, palette), width, height, {
        palette,
        delay: 10 * Math.max(MIN_DELAY, this.#time(next) - this.#time(index)),
        repeat: 0,
      });
      await this.#drain();
    }
  }

  /** When a frame begins, in hundredths of a second, so that rounding does not add up. */
  #time(index: number): number {
    return Math.round((index * 100) / this.film.fps);
  }

  async #drain(): Promise<void> {
    const bytes = this.#gif.bytesView().slice();
    this.#gif.stream.reset();
    await this.sink.write(bytes, this.#position);
    this.#position += bytes.length;
  }
}

/** Pixels of all pictures alike, as many as a palette needs. */
function sample(window: readonly Shown[]): Uint8Array {
  const pixels = window.reduce((sum, { rgba }) => sum + rgba.length / 4, 0);
  // An odd stride meets other columns in every row.
  const stride = Math.ceil(pixels / PALETTE_PIXELS) | 1;
  const out = new Uint8Array(Math.ceil(pixels / stride) * 4);
  let at = 0;
  let skip = 0;
  for (const { rgba } of window) {
    let from = skip * 4;
    for (; from < rgba.length; from += stride * 4) {
      out.set(rgba.subarray(from, from + 4), at);
      at += 4;
    }
    skip = (from - rgba.length) / 4;
  }
  return out.subarray(0, at);
}
