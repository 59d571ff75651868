// A small picture of every segment of a story, for its timeline, over a restart too where there is a folder. Knows frames and prompts;
// no encoder of the film's.
import type { Frame } from "../../model/index.js";
import { loadSharp, rgbOfI420, rgbPixelsOf } from "../../picture/index.js";
import type { PromptView } from "../../protocol.js";
import { PictureFiles } from "./picture-files.js";

/** Frames under a prompt before its picture is taken: the scene has settled. */
const AFTER_FRAMES = 12;
/** Pictures kept, of a few kilobytes each; the oldest go. */
const KEPT = 300;
const SIDE = 160;
/** Deleted prompts that are remembered: their chunks may still be on the way. */
const FORGOTTEN = 1_000;

type Picture = Pick<Frame, "width" | "height" | "data">;

export interface SegmentPictureParts {
  /** Where they are kept for the next server; in memory alone when missing. */
  readonly folder?: string | undefined;
  /** Told of a prompt as soon as its picture can be asked for. */
  readonly onKept: (prompt: string) => void;
  /** Told of a picture that could not be made or written. */
  readonly onFault: (error: unknown) => void;
}

export class SegmentPictures {
  readonly #pictures = new Map<string, Uint8Array>();
  readonly #making = new Set<Promise<void>>();
  readonly #forgotten = new Set<string>();
  readonly #files: PictureFiles | undefined;
  #prompt = "";
  #frames = 0;
  /** The latest picture of a segment whose scene has not settled yet. */
  #early: Picture | undefined;

  constructor(private readonly parts: SegmentPictureParts) {
    const { folder, onFault } = parts;
    if (folder !== undefined) this.#files = new PictureFiles(folder, onFault);
  }

  /** Takes up what an earlier server kept. Never rejects. */
  async load(): Promise<void> {
    for (const [id, file] of (await this.#files?.load(KEPT)) ?? []) {
      if (!this.#forgotten.has(id)) this.#pictures.set(id, file);
    }
  }

  /** Resolves when everything is made and written. Never rejects. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#making);
    await this.#files?.close();
  }

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
    if (this.#frames > AFTER_FRAMES || this.#forgotten.has(prompt)) return;
    if (this.#frames === AFTER_FRAMES) {
      this.#early = undefined;
      this.#take(frame, prompt);
    } else {
      const { width, height, data } = frame;
      this.#early = { width, height, data: Uint8Array.from(data) };
    }
  }

  /** What is seen first of a picture that somebody gave. Reads it within the call. */
  given(frame: Picture, id: string): void {
    if (!this.#forgotten.has(id)) this.#take(frame, id);
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
    this.#forgotten.add(prompt);
    if (this.#forgotten.size > FORGOTTEN) {
      const oldest = this.#forgotten.keys().next();
      if (!oldest.done) this.#forgotten.delete(oldest.value);
    }
    this.#remove(prompt);
    if (prompt === this.#prompt) this.#early = undefined;
  }

  #take(frame: Picture, prompt: string): void {
    const { width, height } = frame;
    const pixels = rgbPixelsOf(rgbOfI420(frame).data, { width, height });
    const making = this.#keep(prompt, pixels, { width, height }).catch(this.parts.onFault);
    this.#making.add(making);
    void making.then(() => this.#making.delete(making));
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
    // Deleted while it was made.
    if (this.#forgotten.has(prompt)) return;
    this.#pictures.set(prompt, file);
    this.#files?.write(prompt, file);
    const oldest = this.#pictures.size > KEPT ? this.#pictures.keys().next() : undefined;
    if (oldest !== undefined && !oldest.done) this.#remove(oldest.value);
    this.parts.onKept(prompt);
  }

  #remove(prompt: string): void {
    if (this.#pictures.delete(prompt)) this.#files?.remove(prompt);
  }
}
