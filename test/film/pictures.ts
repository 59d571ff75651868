// Small picture files for tests.
import sharp from "sharp";

/** A PNG of one colour. */
export function pngOf(
  width: number,
  height: number,
  [r, g, b]: readonly [number, number, number],
): Promise<Uint8Array> {
  return sharp({ create: { width, height, channels: 3, background: { r, g, b } } })
    .png()
    .toBuffer();
}

/** Any picture's pixels, three bytes each. */
export async function pixelsIn(
  file: Uint8Array,
): Promise<{ readonly width: number; readonly height: number; readonly data: Uint8Array }> {
  const { data, info } = await sharp(file)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}
