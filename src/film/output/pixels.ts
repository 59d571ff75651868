// A film's pictures as pixels of red, green and blue side by side, for formats that know no planes.
import { loadSharp, rgbOfI420 } from "../../picture/index.js";
import type { FilmFrame } from "../types.js";
import { GENERATED_XMP } from "./generated-mark.js";

/** The picture with `channels` bytes a pixel, row by row: RGB, or RGBA with full opacity. The result belongs to the caller. */
export function pixelsOf(
  picture: Pick<FilmFrame, "width" | "height" | "data">,
  channels: 3 | 4,
): Uint8Array {
  const { data } = rgbOfI420(picture);
  const size = picture.width * picture.height;
  const pixels = new Uint8Array(size * channels).fill(255);
  for (let i = 0; i < size; i++) {
    pixels[i * channels] = data[i] ?? 0;
    pixels[i * channels + 1] = data[size + i] ?? 0;
    pixels[i * channels + 2] = data[2 * size + i] ?? 0;
  }
  return pixels;
}

/** Pixels of three bytes as a PNG file. */
export async function pngOf(
  pixels: Uint8Array,
  size: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  const sharp = await loadSharp();
  return sharp(pixels, { raw: { ...size, channels: 3 } })
    .withXmp(GENERATED_XMP)
    .png()
    .toBuffer();
}
