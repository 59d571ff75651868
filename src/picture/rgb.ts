// RGB pictures in planes: from YUV, and brought to a size. Knows no files.
import { hasteFactor, type Plane, type Size, shrunk } from "./plane.js";
import { coverRegion, PlaneResizer } from "./resize.js";

/** `data`: `[3, height, width]`, bytes. */
export interface Rgb {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export interface Yuv {
  readonly width: number;
  readonly height: number;
  readonly luma: Plane;
  /** Half as wide and high as `luma`, odd sizes rounded down. */
  readonly u: Plane;
  readonly v: Plane;
  /** Whether values use 0 to 255 (JPEG) rather than 16 to 235 (video). */
  readonly fullRange: boolean;
}

/** A picture of which no more than `wanted` is needed, made smaller in haste where it is far larger. */
export function nearSize(picture: Yuv, wanted: Size): Yuv {
  const factor = hasteFactor(picture, wanted);
  if (factor === 1) return picture;
  const half = { width: picture.width >> 1, height: picture.height >> 1 };
  return {
    width: Math.floor(picture.width / factor),
    height: Math.floor(picture.height / factor),
    luma: shrunk(picture.luma, picture, factor),
    u: shrunk(picture.u, half, factor),
    v: shrunk(picture.v, half, factor),
    fullRange: picture.fullRange,
  };
}

/** BT.601, as in JPEG and small video. */
export function rgbOfYuv(picture: Yuv): Rgb {
  const { width, height, luma, u, v, fullRange } = picture;
  const [low, gain, colour] = fullRange ? [0, 1, 1] : [16, 255 / 219, 255 / 224];
  const data = new Uint8ClampedArray(width * height * 3);
  const size = width * height;
  const [lastRow, lastColumn] = [Math.max(0, (height >> 1) - 1), Math.max(0, (width >> 1) - 1)];
  for (let y = 0; y < height; y++) {
    const chromaRow = Math.min(y >> 1, lastRow);
    for (let x = 0; x < width; x++) {
      const column = Math.min(x >> 1, lastColumn);
      const bright = gain * (at(luma, y, x) - low);
      const blue = colour * (at(u, chromaRow, column) - 128);
      const red = colour * (at(v, chromaRow, column) - 128);
      const out = y * width + x;
      data[out] = bright + 1.402 * red;
      data[size + out] = bright - 0.344136 * blue - 0.714136 * red;
      data[2 * size + out] = bright + 1.772 * blue;
    }
  }
  return { width, height, data: new Uint8Array(data.buffer) };
}

function at(plane: Plane, row: number, column: number): number {
  return plane.data[plane.offset + row * plane.stride + column * plane.step] ?? 0;
}

/** A planar I420 picture, limited range (what the model makes), as RGB. */
export function rgbOfI420(picture: {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}): Rgb {
  const { width, height, data } = picture;
  const luma = width * height;
  const half = { data, stride: width / 2, step: 1 };
  return rgbOfYuv({
    width,
    height,
    luma: { data, offset: 0, stride: width, step: 1 },
    u: { ...half, offset: luma },
    v: { ...half, offset: luma + luma / 4 },
    fullRange: false,
  });
}

/** The picture at another size, its middle kept and what does not fit cropped. */
export function coveredBy(picture: Rgb, width: number, height: number): Rgb {
  if (picture.width === width && picture.height === height) return picture;
  const out = { width, height };
  const resizer = new PlaneResizer(picture, out, coverRegion(picture, out));
  const data = new Uint8ClampedArray(3 * width * height);
  for (let plane = 0; plane < 3; plane++) {
    const from = plane * picture.width * picture.height;
    resizer.run(picture.data, data, { from, to: plane * width * height });
  }
  return { width, height, data: new Uint8Array(data.buffer) };
}
