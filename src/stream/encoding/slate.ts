// A still picture of words, shown instead of the film while there is none: the generator fails, or somebody stopped it.
// Knows no channel and no encoder.
import { drawText, LETTER, wrapText } from "../../picture/index.js";
import type { Picture } from "./encoder.js";

/** Who may ask for a slate; of several the first in this list is shown. */
export const SLATE_REASONS = ["stopped", "failing"] as const;
export type SlateReason = (typeof SLATE_REASONS)[number];

/** Limited-range luma of the ground and the letters. */
const GROUND = 32;
const LETTERS = 200;
const NEUTRAL = 128;
/** Letters in a line and lines, at most: a slate is read at a glance. */
const LINE_LETTERS = 20;
const LINES = 5;

/** Slates of one channel. A picture is drawn once; its memory stays the slates'. */
export class Slates {
  readonly #texts = new Map<SlateReason, string>();
  #drawn: { readonly text: string; readonly picture: Picture } | undefined;

  /** @param width of the pictures that viewers see, as `height` even */
  constructor(
    private readonly width: number,
    private readonly height: number,
  ) {}

  /** Shows `text` from the next picture on, until `hide`. */
  show(reason: SlateReason, text: string): void {
    this.#texts.set(reason, text);
  }

  /** Idempotent. */
  hide(reason: SlateReason): void {
    this.#texts.delete(reason);
  }

  /** What is said instead of the film; undefined while the film is shown. */
  get text(): string | undefined {
    const reason = SLATE_REASONS.find((one) => this.#texts.has(one));
    return reason === undefined ? undefined : this.#texts.get(reason);
  }

  /** The picture to be shown instead of the film's; undefined while the film is shown. */
  get picture(): Picture | undefined {
    const { text } = this;
    if (text === undefined) return undefined;
    if (this.#drawn?.text !== text) this.#drawn = { text, picture: this.#draw(text) };
    return this.#drawn.picture;
  }

  #draw(text: string): Picture {
    const { width, height } = this;
    const data = new Uint8Array((width * height * 3) / 2).fill(NEUTRAL);
    data.fill(GROUND, 0, width * height);
    const scale = Math.max(1, Math.floor(width / (LINE_LETTERS * LETTER.width)));
    const letters = Math.max(1, Math.floor(width / (LETTER.width * scale)) - 1);
    const lines = wrapText(text, letters, LINES);
    const lineHeight = LETTER.height * scale + scale * 2;
    const top = Math.max(0, Math.round((height - lines.length * lineHeight) / 2));
    lines.forEach((line, i) => {
      const left = Math.max(0, Math.round((width - line.length * LETTER.width * scale) / 2));
      drawText(line, (x, y) => {
        this.#dot(data, left + x * scale, top + i * lineHeight + y * scale, scale);
      });
    });
    return { width, height, data };
  }

  #dot(data: Uint8Array, x: number, y: number, size: number): void {
    for (let row = y; row < Math.min(this.height, y + size); row++) {
      const from = row * this.width + x;
      data.fill(LETTERS, from, row * this.width + Math.min(this.width, x + size));
    }
  }
}
