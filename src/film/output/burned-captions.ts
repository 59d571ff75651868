// Captions as part of the pictures, for players that show no tracks. Knows planes and letters; no format.
import { type Lettering, lettered } from "../../picture/index.js";
import type { FilmFrame, FilmInfo, FilmOutput } from "../types.js";

const MOST_LINES = 3;
/** The letters' own grid; larger films get whole multiples. */
const LETTER_PIXELS = 16;
const LINES_OF_LETTERS = 22;
/** How much of a picture is left behind the words. */
const SHADE = 0.35;
const WHITE = 235;
const BLACK = 16;
const NO_COLOUR = 128;

/** Hands pictures on with their segment's words at the lower edge. */
export class BurnedCaptions implements FilmOutput {
  #segment = 0;
  #drawn: { readonly segment: number; readonly words: Lettering | undefined } | undefined;

  constructor(
    private readonly output: FilmOutput,
    private readonly film: FilmInfo,
  ) {}

  async add(frame: FilmFrame): Promise<void> {
    const words = await this.#wordsAt(frame.index);
    await this.output.add(words === undefined ? frame : withWords(frame, words));
  }

  finish(): Promise<void> {
    return this.output.finish();
  }

  discard(): Promise<void> {
    return this.output.discard();
  }

  async #wordsAt(index: number): Promise<Lettering | undefined> {
    const { segments, width, height } = this.film;
    while (index >= (segments[this.#segment]?.toFrame ?? Number.POSITIVE_INFINITY)) {
      this.#segment += 1;
    }
    if (this.#drawn?.segment !== this.#segment) {
      const wish = {
        width: width - LETTER_PIXELS,
        letterPixels:
          LETTER_PIXELS * Math.max(1, Math.round(height / LETTER_PIXELS / LINES_OF_LETTERS)),
        mostLines: MOST_LINES,
        align: "centre",
      } as const;
      const words = await lettered(segments[this.#segment]?.text ?? "", wish);
      this.#drawn = { segment: this.#segment, words };
    }
    return this.#drawn?.words;
  }
}

/** The frame with a dark band and the words on it, in memory of its own. */
function withWords(frame: FilmFrame, words: Lettering): FilmFrame {
  const { width, height } = frame;
  const data = frame.data.slice();
  const margin = Math.round(LETTER_PIXELS / 4);
  const top = Math.max(0, height - words.height - 3 * margin) & ~1;
  const [left, size] = [Math.round((width - words.width) / 2), width * height];
  for (let y = top; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const dark = BLACK + SHADE * ((data[at] ?? 0) - BLACK);
      const cover = coverAt(words, x - left, y - top - margin);
      data[at] = dark + (cover / 255) * (WHITE - dark);
    }
  }
  for (let plane = 0; plane < 2; plane++) {
    const from = size + (plane * size) / 4;
    for (let i = ((top / 2) * width) / 2; i < size / 4; i++) {
      data[from + i] = NO_COLOUR + SHADE * ((data[from + i] ?? 0) - NO_COLOUR);
    }
  }
  return { ...frame, data };
}

function coverAt({ width, height, cover }: Lettering, x: number, y: number): number {
  return x < 0 || y < 0 || x >= width || y >= height ? 0 : (cover[y * width + x] ?? 0);
}
