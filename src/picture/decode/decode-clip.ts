// A file of any kind as a clip. Runs wherever it is called: strangers' files belong into a process (`readClip`). Knows no process.
import { type ClipShape, clipOf, mostFrames, type PictureClip } from "../clip.js";
import { decodePicture } from "./decode-picture.js";
import { lastFrames } from "./decode-video.js";
import { pictureKind } from "./kind.js";

export interface ClipWish {
  /** What the sentence of an error calls the file. */
  readonly name: string;
  readonly shape: ClipShape;
  /** Of a video; rounded down to what makes whole latent frames, at least 1. Default: as many as the model looks back. */
  readonly frames?: number | undefined;
  /** What a header may promise. */
  readonly mostPixels: number;
  /** Whether a video will do. */
  readonly videos: boolean;
}

/** A picture, or the last frames of a video. Throws `picture-type`, `picture-invalid`. */
export async function decodeClip(bytes: Uint8Array, wish: ClipWish): Promise<PictureClip> {
  const { name, shape, mostPixels } = wish;
  const { width, height, fps, framesPerLatent } = shape;
  if (!wish.videos || pictureKind(bytes) !== undefined) {
    return clipOf([await decodePicture(bytes, { name, width, height, mostPixels })], 1);
  }
  const most = mostFrames(shape);
  const count = Math.max(1, Math.min(wish.frames ?? most, most));
  const last = { count, fps, width, height, mostPixels };
  return clipOf(await lastFrames(bytes, last, name), framesPerLatent);
}
