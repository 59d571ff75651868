// What a story begins from: pictures in the shape that the model's tokenizer takes. Knows no file and no decoder.
import type { Rgb } from "./rgb.js";

/** What the model wants of a clip. Its `ModelInfo` fits. */
export interface ClipShape {
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly framesPerLatent: number;
  readonly historyLatents: number;
}

/** Pictures in one array, `[frames, 3, height, width]`: what `Generator.encode` takes. */
export interface PictureClip {
  readonly frames: number;
  readonly pixels: Uint8Array;
}

/** How many pictures the model looks back. */
export function mostFrames(shape: Pick<ClipShape, "historyLatents" | "framesPerLatent">): number {
  return 1 + (shape.historyLatents - 1) * shape.framesPerLatent;
}

/** The newest of `pictures`, as many as make whole latent frames; all of one size. */
export function clipOf(pictures: readonly Rgb[], framesPerLatent: number): PictureClip {
  const used = pictures.slice((pictures.length - 1) % framesPerLatent);
  const size = used[0]?.data.length ?? 0;
  const pixels = new Uint8Array(size * used.length);
  used.forEach((picture, i) => {
    pixels.set(picture.data, i * size);
  });
  return { frames: used.length, pixels };
}
