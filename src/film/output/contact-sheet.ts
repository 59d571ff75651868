// A film as one PNG: a row of pictures for each segment, with its prompt above. Knows no path.
import { EvertaleError } from "../../errors.js";
import { lettered } from "../../picture/index.js";
import type { FilmFrame, FilmInfo, FilmSegment } from "../types.js";
import { EndingOnce } from "./ending-once.js";
import type { ByteSink } from "./part-file.js";
import { pixelsOf, pngOf } from "./pixels.js";
import { clock, oneLine } from "./timeline.js";

/** Pictures of a segment unless another number is asked for. */
export const DEFAULT_PICTURES = 4;

const MARGIN = 8;
const PAPER = 255;
const INK = 32;
const MAX_LINES = 2;
/** Of a line, in letters. */
const LINE_HEIGHT = 1.25;
/** Pixels of a sheet, which is put together in memory. */
const MAX_PIXELS = 50_000_000;

/** Pictures are taken from the middle of equal parts of their segment. Memory is that of the sheet. */
export class ContactSheet extends EndingOnce {
  readonly #width: number;
  readonly #rowHeight: number;
  readonly #letterPixels: number;
  readonly #textHeight: number;
  readonly #pixels: Uint8Array;
  /** Where each picture goes: frame index to row and column. */
  readonly #places = new Map<number, { row: number; column: number }[]>();
  #rows = 0;

  /** Throws `output-invalid` when the film has so many segments that the sheet would be too large. */
  constructor(
    private readonly film: FilmInfo,
    private readonly sink: ByteSink,
    pictures = DEFAULT_PICTURES,
  ) {
    super();
    this.#width = MARGIN + pictures * (film.width + MARGIN);
    // The letters' own grid, or a multiple of it.
    this.#letterPixels = 16 * Math.max(1, Math.round(film.width / 256));
    this.#textHeight = Math.ceil(MAX_LINES * LINE_HEIGHT * this.#letterPixels);
    this.#rowHeight = this.#textHeight + film.height + 2 * MARGIN;
    const height = film.segments.length * this.#rowHeight;
    if (this.#width * height > MAX_PIXELS) throw tooLarge(film, this.#width, height);
    this.#pixels = new Uint8Array(this.#width * height * 3).fill(PAPER);
    film.segments.forEach((segment, row) => {
      for (let column = 0; column < pictures; column++) {
        const index = chosenFrame(segment, column, pictures);
        const places = this.#places.get(index) ?? [];
        this.#places.set(index, [...places, { row, column }]);
      }
    });
  }

  async add(frame: FilmFrame): Promise<void> {
    this.refuseAfterEnd();
    const places = this.#places.get(frame.index);
    if (places === undefined) return;
    const rgb = pixelsOf(frame, 3);
    for (const { row, column } of places) {
      if (row >= this.#rows) await this.#title(row);
      this.#rows = Math.max(this.#rows, row + 1);
      const x = MARGIN + column * (frame.width + MARGIN);
      const y = row * this.#rowHeight + this.#rowHeight - MARGIN - frame.height;
      for (let line = 0; line < frame.height; line++) {
        const from = line * frame.width * 3;
        this.#pixels.set(rgb.subarray(from, from + frame.width * 3), this.#at(x, y + line));
      }
    }
  }

  protected get begun(): boolean {
    return this.#rows > 0;
  }

  protected drop(): Promise<void> {
    return this.sink.discard();
  }

  protected async complete(): Promise<void> {
    // Rows that nothing came for are left off.
    const height = this.#rows * this.#rowHeight;
    const data = this.#pixels.subarray(0, this.#width * height * 3);
    await this.sink.write(await pngOf(data, { width: this.#width, height }), 0);
    await this.sink.commit();
  }

  /** Writes a segment's time and prompt above its row. */
  async #title(row: number): Promise<void> {
    const segment = this.film.segments[row];
    if (segment === undefined) return;
    const text = `${clock(segment.fromFrame / this.film.fps)} ${oneLine(segment.text)}`;
    const words = await lettered(text, {
      width: this.#width - 2 * MARGIN,
      letterPixels: this.#letterPixels,
      mostLines: MAX_LINES,
    });
    if (words === undefined) return;
    // The last line stands right above the pictures.
    const top = row * this.#rowHeight + MARGIN + this.#textHeight - words.height;
    words.cover.forEach((cover, i) => {
      const at = this.#at(MARGIN + (i % words.width), top + Math.floor(i / words.width));
      this.#pixels.fill(PAPER - ((PAPER - INK) * cover) / 255, at, at + 3);
    });
  }

  #at(x: number, y: number): number {
    return (y * this.#width + x) * 3;
  }
}

function chosenFrame(segment: FilmSegment, column: number, pictures: number): number {
  const frames = segment.toFrame - segment.fromFrame;
  return segment.fromFrame + Math.floor(((column + 0.5) * frames) / pictures);
}

function tooLarge(film: FilmInfo, width: number, height: number): EvertaleError {
  return new EvertaleError(
    "output-invalid",
    `A sheet of ${film.segments.length} segments would be ${width}x${height} pixels, more than ${MAX_PIXELS / 1e6} million: choose a part of the film with --from and --to, or a smaller --size.`,
  );
}
