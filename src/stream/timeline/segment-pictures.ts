// A small picture of every segment of a story, for its timeline. Knows frames and prompts; no encoder of the film's.

import type { Frame } from "../../model/index.js";
import { loadSharp, rgbOfI420, rgbPixelsOf } from "../../picture/index.js";

/** Frames under a prompt before its picture is taken: the scene has settled. */
const AFTER_FRAMES = 12;
/** Pictures kept, of a few kilobytes each; the oldest go. */
const KEPT = 300;
const SIDE = 160;

type Picture = Pick<Frame, "width" | "height" | "data">;

export class SegmentPictures {
  readonly #pictures = new Map<string, Uint8Array>();
  #prompt = "";
  #frames = 0;
  /** The latest picture of a segment whose scene has not settled yet. */
  #early: Picture | undefined;

  /** @param onFault told of a picture that could not be made */
  constructor(private readonly onFault: (error: unknown) => void) {}

  /** A frame of the film was sent under this prompt. Reads it within the call. */
  frame(frame: Picture, prompt: string): void {
    if (prompt !== this.#prompt) {
      // A segment that is over so soon has the last that was seen of it.
      if (this.#early !== undefined) this.#take(this.#early, this.#prompt);
      this.#early = undefined;
      this.#prompt = prompt;
      this.#frames = 0;
    }
    this.#frames += 1;
    if (this.#frames > AFTER_FRAMES) return;
    if (this.#frames === AFTER_FRAMES) {
      this.#early = undefined;
      this.#take(frame, prompt);
    } else {
      const { width, height, data } = frame;
      this.#early = { width, height, data: Uint8Array.from(data) };
    }
  }

  /** A WebP file; undefined before it is taken, and for what is too old. */
  of(prompt: string): Uint8Array | undefined {
    return this.#pictures.get(prompt);
  }

  /** What was deleted has no picture either. */
  forget(prompt: string): void {
    this.#pictures.delete(prompt);
    if (prompt === this.#prompt) this.#early = undefined;
  }

  #take(frame: Picture, prompt: string): void {
    const { width, height } = frame;
    const pixels = rgbPixelsOf(rgbOfI420(frame).data, { width, height });
    this.#keep(prompt, pixels, { width, height }).catch(this.onFault);
  }

  async #keep(
    prompt: string,
    pixels: Uint8Array,
    size: { readonly width: number; readonly height: number },
  ): Promise<void> {
    const sharp = await loadSharp();
    const raw = { ...size, channels: 3 } as const;
    const file = await sharp(pixels, { raw })
      .resize(SIDE, SIDE, { fit: "cover" })
      .webp({ quality: 75 })
      .toBuffer();
    this.#pictures.set(prompt, file);
    const oldest = this.#pictures.size > KEPT ? this.#pictures.keys().next() : undefined;
    if (oldest !== undefined && !oldest.done) this.#pictures.delete(oldest.value);
  }
}
