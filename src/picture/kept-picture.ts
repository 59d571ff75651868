// A clip's newest picture as a small file, to be kept beside a story and seen in the same way whenever it is told. Knows no story.
import { clipOf, type PictureClip } from "./clip.js";
import { decodePicture } from "./decode/decode-picture.js";
import { loadSharp } from "./decode/load-sharp.js";
import { rgbPixelsOf } from "./rgb.js";

/** Good enough to be shown again, a few kilobytes. */
const QUALITY = 85;

/** A WebP of the clip's own size, and the picture that is in it. */
export async function keptPicture(
  clip: PictureClip,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<{ readonly file: Uint8Array; readonly clip: PictureClip }> {
  const size = width * height;
  const planes = clip.pixels.subarray((clip.frames - 1) * 3 * size);
  const pixels = rgbPixelsOf(planes, { width, height });
  const sharp = await loadSharp();
  const raw = { width, height, channels: 3 } as const;
  const file = await sharp(pixels, { raw }).webp({ quality: QUALITY }).toBuffer();
  const wish = { name: "The picture", width, height, mostPixels: size };
  return { file, clip: clipOf([await decodePicture(file, wish)], 1) };
}
