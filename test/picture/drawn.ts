// A picture that has something everywhere and is nowhere symmetrical, as files of every kind. Knows no decoder of ours.
import { readFile } from "node:fs/promises";
import sharp, { type Sharp } from "sharp";

export const DRAWN = { width: 48, height: 32 } as const;

/** Three bytes a pixel: slopes of red and green, a blue corner, a yellow bar. */
function pixels(shade = 0): Uint8Array {
  const { width, height } = DRAWN;
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const corner = x < 14 && y < 10;
      const bar = y > 22 && y < 28;
      const colour = corner
        ? [20, 30, 220]
        : bar
          ? [230, 220, 30]
          : [40 + 4 * x, 30 + 5 * y, 90 + shade];
      data.set(colour, (y * width + x) * 3);
    }
  }
  return data;
}

export function drawn(shade = 0): Sharp {
  return sharp(pixels(shade), { raw: { ...DRAWN, channels: 3 } });
}

export interface PictureFile {
  readonly name: string;
  /** What a browser is told. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** One file of each kind that phones, cameras, painters and print shops make. */
export async function pictureFiles(): Promise<PictureFile[]> {
  const file = async (name: string, type: string, how: (one: Sharp) => Sharp) => ({
    name,
    type: `image/${type}`,
    bytes: new Uint8Array(await how(drawn()).toBuffer()),
  });
  const turned = [2, 3, 4, 5, 6, 7, 8].flatMap((orientation) =>
    (["jpeg", "png", "webp"] as const).map((type) =>
      file(`${type} with EXIF orientation ${orientation}`, type, (one) =>
        one.withMetadata({ orientation })[type]({ quality: 95 }),
      ),
    ),
  );
  const clear = sharp({
    create: { ...DRAWN, channels: 4, background: { r: 200, g: 50, b: 20, alpha: 0.5 } },
  });
  const frames = await Promise.all([0, 60, 120].map((shade) => drawn(shade).png().toBuffer()));
  const animated = sharp(frames, { join: { animated: true } });
  const given = async (name: string, type: string, one: Sharp): Promise<PictureFile> => ({
    name,
    type: `image/${type}`,
    bytes: new Uint8Array(await one.toBuffer()),
  });
  return Promise.all([
    ...turned,
    file("JPEG of 4:4:4", "jpeg", (one) => one.jpeg({ quality: 95, chromaSubsampling: "4:4:4" })),
    file("JPEG of 4:2:0", "jpeg", (one) => one.jpeg({ quality: 95, chromaSubsampling: "4:2:0" })),
    file("progressive JPEG", "jpeg", (one) => one.jpeg({ quality: 95, progressive: true })),
    file("greyscale JPEG", "jpeg", (one) => one.greyscale().jpeg({ quality: 95 })),
    file("CMYK JPEG", "jpeg", (one) => one.toColourspace("cmyk").jpeg({ quality: 95 })),
    file("JPEG in Display P3", "jpeg", (one) => one.withIccProfile("p3").jpeg({ quality: 95 })),
    file("PNG of 16 bits", "png", (one) => one.toColourspace("rgb16").png()),
    file("interlaced PNG", "png", (one) => one.png({ progressive: true })),
    ...[2, 4, 16].map((colours) =>
      file(`interlaced PNG of ${colours} colours`, "png", (one) =>
        one.png({ progressive: true, palette: true, colours, dither: 0 }),
      ),
    ),
    file("greyscale PNG", "png", (one) => one.greyscale().png()),
    file("WebP", "webp", (one) => one.webp({ quality: 95 })),
    file("lossless WebP", "webp", (one) => one.webp({ lossless: true })),
    file("AVIF", "avif", (one) => one.avif({ quality: 90 })),
    file("lossless AVIF", "avif", (one) => one.avif({ lossless: true })),
    file("GIF", "gif", (one) => one.gif({ dither: 0 })),
    given("half transparent PNG", "png", clear.clone().png()),
    given("half transparent WebP", "webp", clear.clone().webp({ lossless: true })),
    given("animated WebP", "webp", animated.clone().webp({ lossless: true })),
    given("animated GIF", "gif", animated.clone().gif()),
    readFile(new URL("../fixtures/four-two-two.jpg", import.meta.url)).then((bytes) => ({
      name: "JPEG of 4:2:2",
      type: "image/jpeg",
      bytes: new Uint8Array(bytes),
    })),
  ]);
}

/** Mean difference of each channel between planes and pixels of four bytes. */
export function channelErrors(planes: Uint8Array, rgba: readonly number[]): number[] {
  const size = planes.length / 3;
  return [0, 1, 2].map((channel) => {
    let sum = 0;
    for (let i = 0; i < size; i++) {
      sum += Math.abs((planes[channel * size + i] ?? 0) - (rgba[4 * i + channel] ?? 0));
    }
    return sum / size;
  });
}
