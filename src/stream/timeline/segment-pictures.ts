// A small picture of every segment of a story, for its timeline. Knows frames and prompts; no encoder of the film's.
import type { Frame } from "../../model/index.js";
import { loadSharp, rgbOfI420, rgbPixelsOf } from "../../picture/index.js";
import type { PromptView } from "../../protocol.js";

/** Frames under a prompt before its picture is taken: the scene has settled. */
const AFTER_FRAMES = 12;
/** Pictures kept, of a few kilobytes each; the oldest go. */
const KEPT = 300;
const SIDE = 160;

type Picture = Pick<Frame, "width" | "height" | "data">;

export interface SegmentPictureParts {
  /** Told of a prompt as soon as its picture can be asked for. */
  readonly onKept: (prompt: string) => void;
  /** Told of a picture that could not be made. */
  readonly onFault: (error: unknown) => void;
}

export class SegmentPictures {
  readonly #pictures = new Map<string, Uint8Array>();
  /** Prompts whose pictures are being written. */
  readonly #coming = new Set<string>();
  #prompt = "";
  #frames = 0;
  /** The latest picture of a segment whose scene has not settled yet. */
  #early: Picture | undefined;

  constructor(private readonly parts: SegmentPictureParts) {}

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

  /** The prompt as people are told of it: with a word of its picture, if there is one. */
  marked(view: PromptView): PromptView {
    return this.#pictures.has(view.id) ? { ...view, pictured: true } : view;
  }

  /** What was deleted has no picture either, nor gets one. */
  forget(prompt: string): void {
    this.#pictures.delete(prompt);
    this.#coming.delete(prompt);
    if (prompt === this.#prompt) this.#early = undefined;
  }

  #take(frame: Picture, prompt: string): void {
    const { width, height } = frame;
    const pixels = rgbPixelsOf(rgbOfI420(frame).data, { width, height });
    this.#coming.add(prompt);
    this.#keep(prompt, pixels, { width, height }).catch(this.parts.onFault);
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
    if (!this.#coming.delete(prompt)) return;
    this.#pictures.set(prompt, file);
    const oldest = this.#pictures.size > KEPT ? this.#pictures.keys().next() : undefined;
    if (oldest !== undefined && !oldest.done) this.#pictures.delete(oldest.value);
    this.parts.onKept(prompt);
  }
}
