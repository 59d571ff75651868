// What a story begins from: a picture, or the end of a video, as the model's tokenizer takes it. Knows no file system.
import { decodePicture } from "./decode-picture.js";
import { lastFrames } from "./decode-video.js";
import { pictureHeader } from "./header.js";
import { coveredBy, type Rgb } from "./rgb.js";

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

/**
 * A picture (PNG, JPEG, WebP), or the last `frames` of a video at the model's rate, cropped to the model's shape.
 * @param frames rounded down to what makes whole latent frames, at least 1; default: as many as the model looks back
 * @throws `picture-type`, `picture-invalid`; `name` is what the sentence calls it
 */
export async function readClip(
  bytes: Uint8Array,
  shape: ClipShape,
  { name, frames }: { readonly name: string; readonly frames?: number | undefined },
): Promise<PictureClip> {
  if (pictureHeader(bytes) !== undefined) return pictureClip(bytes, shape, { name });
  const most = 1 + (shape.historyLatents - 1) * shape.framesPerLatent;
  const count = Math.max(1, Math.min(frames ?? most, most));
  return clipOf(await lastFrames(bytes, { ...shape, count }, name), shape.framesPerLatent);
}

/** A picture as a clip of one frame. Throws as `decodePicture` does. */
export async function pictureClip(
  bytes: Uint8Array,
  shape: Pick<ClipShape, "width" | "height">,
  { name, mostPixels }: { readonly name: string; readonly mostPixels?: number },
): Promise<PictureClip> {
  const picture = await decodePicture(bytes, {
    name,
    size: shape,
    ...(mostPixels ? { mostPixels } : {}),
  });
  return clipOf([coveredBy(picture, shape.width, shape.height)], 1);
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
