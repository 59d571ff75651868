// RGB pictures in planes. Knows no files.

/** `data`: `[3, height, width]`, bytes. */
export interface Rgb {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Pixels side by side, three bytes each, as planes. */
export function planesOf(
  pixels: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
): Rgb {
  const size = width * height;
  const data = new Uint8Array(3 * size);
  for (let i = 0; i < size; i++) {
    data[i] = pixels[3 * i] ?? 0;
    data[size + i] = pixels[3 * i + 1] ?? 0;
    data[2 * size + i] = pixels[3 * i + 2] ?? 0;
  }
  return { width, height, data };
}

/** Planes as pixels side by side, three bytes each. */
export function rgbPixelsOf(
  planes: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
): Uint8Array {
  const size = width * height;
  const pixels = new Uint8Array(3 * size);
  for (let i = 0; i < size; i++) {
    for (let plane = 0; plane < 3; plane++) pixels[3 * i + plane] = planes[plane * size + i] ?? 0;
  }
  return pixels;
}

/** A planar I420 picture, BT.601 in limited range (what the model makes), as RGB. */
export function rgbOfI420(picture: {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}): Rgb {
  const { width, height, data: yuv } = picture;
  const size = width * height;
  const data = new Uint8ClampedArray(3 * size);
  const half = width / 2;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const out = y * width + x;
      const chroma = size + (y >> 1) * half + (x >> 1);
      const bright = (255 / 219) * ((yuv[out] ?? 0) - 16);
      const blue = (255 / 224) * ((yuv[chroma] ?? 0) - 128);
      const red = (255 / 224) * ((yuv[chroma + size / 4] ?? 0) - 128);
      data[out] = bright + 1.402 * red;
      data[size + out] = bright - 0.344136 * blue - 0.714136 * red;
      data[2 * size + out] = bright + 1.772 * blue;
    }
  }
  return { width, height, data: new Uint8Array(data.buffer) };
}

/** RGB as a planar I420 picture, BT.601 in limited range; colour is the mean of four pixels. Sides are even. */
export function i420Of({ width, height, data }: Rgb): Rgb {
  const size = width * height;
  const yuv = new Uint8ClampedArray((size * 3) / 2);
  const at = (plane: number, place: number): number => data[plane * size + place] ?? 0;
  for (let i = 0; i < size; i++) {
    yuv[i] = 16 + (65.481 * at(0, i) + 128.553 * at(1, i) + 24.966 * at(2, i)) / 255;
  }
  for (let y = 0; y < height / 2; y++) {
    for (let x = 0; x < width / 2; x++) {
      const first = 2 * y * width + 2 * x;
      const four = [first, first + 1, first + width, first + width + 1];
      const [red = 0, green = 0, blue = 0] = [0, 1, 2].map(
        (plane) => four.reduce((sum, place) => sum + at(plane, place), 0) / 4,
      );
      const out = size + (y * width) / 2 + x;
      yuv[out] = 128 + (-37.797 * red - 74.203 * green + 112 * blue) / 255;
      yuv[out + size / 4] = 128 + (112 * red - 93.786 * green - 18.214 * blue) / 255;
    }
  }
  return { width, height, data: new Uint8Array(yuv.buffer) };
}
