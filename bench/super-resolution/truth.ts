// Pictures that are known in full size, as planar I420 tiles, and how near and how sharp others are. Knows no network.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import type { I420Picture } from "../../src/super-resolution/index.js";

/** Square tiles of the PNG, JPEG or WebP pictures at `path` (a file, or a folder of them), at most `count`. */
export async function truthTiles(
  path: string,
  side: number,
  count: number,
): Promise<I420Picture[]> {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => /\.(png|jpe?g|webp)$/i.test(name))
        .sort()
    : [""];
  const tiles: I420Picture[] = [];
  for (const file of files) {
    const name = join(path, file);
    const { data, info } = await sharp(readFileSync(name))
      .flatten({ background: "#fff" })
      .toColourspace("srgb")
      .raw()
      .toBuffer({ resolveWithObject: true });
    const picture = { width: info.width, height: info.height, data };
    for (let y = 0; y + side <= picture.height; y += side) {
      for (let x = 0; x + side <= picture.width && tiles.length < count; x += side) {
        tiles.push(tileOf(picture, x, y, side));
      }
    }
  }
  return tiles;
}

/** Limited-range BT.601; chroma is the mean of four pixels. */
function tileOf(picture: Pixels, left: number, top: number, side: number): I420Picture {
  const area = side * side;
  const data = new Uint8ClampedArray((area * 3) / 2);
  const sums = new Float64Array(area / 2);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const at = 3 * ((top + y) * picture.width + left + x);
      const [r, g, b] = [at, at + 1, at + 2].map((i) => picture.data[i] ?? 0) as RgbPixel;
      data[y * side + x] = 16 + (65.481 * r + 128.553 * g + 24.966 * b) / 255;
      const chroma = (y >> 1) * (side >> 1) + (x >> 1);
      sums[chroma] = (sums[chroma] ?? 0) + (-37.797 * r - 74.203 * g + 112 * b) / 1020;
      const second = area / 4 + chroma;
      sums[second] = (sums[second] ?? 0) + (112 * r - 93.786 * g - 18.214 * b) / 1020;
    }
  }
  sums.forEach((sum, i) => {
    data[area + i] = 128 + sum;
  });
  return { width: side, height: side, data: new Uint8Array(data.buffer) };
}

type RgbPixel = [number, number, number];

/** Three bytes a pixel. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Squared error of the luma, summed, and the number of pixels: PSNR of several pictures is that of all their pixels. */
export function lumaError(
  a: I420Picture,
  b: I420Picture,
): { readonly sum: number; readonly pixels: number } {
  const pixels = a.width * a.height;
  let sum = 0;
  for (let i = 0; i < pixels; i++) sum += ((a.data[i] ?? 0) - (b.data[i] ?? 0)) ** 2;
  return { sum, pixels };
}

/** Peak signal to noise ratio, in dB. */
export function psnr(errors: readonly { readonly sum: number; readonly pixels: number }[]): number {
  const total = errors.reduce((sum, error) => sum + error.sum, 0);
  const pixels = errors.reduce((sum, error) => sum + error.pixels, 0);
  return 10 * Math.log10(255 ** 2 / (total / pixels));
}

/** Mean difference of the luma of neighbouring pixels (right and below), in levels. */
export function sharpness({ width, height, data }: I420Picture): number {
  let sum = 0;
  for (let y = 0; y + 1 < height; y++) {
    for (let x = 0; x + 1 < width; x++) {
      const at = y * width + x;
      const level = data[at] ?? 0;
      sum += Math.hypot((data[at + 1] ?? 0) - level, (data[at + width] ?? 0) - level);
    }
  }
  return sum / ((width - 1) * (height - 1));
}
