// Decoded WebCodecs frames as RGB. Knows the layouts that the native decoders here give; no file and no container.
import type { VideoFrame } from "@napi-rs/webcodecs";
import type { Plane, Size } from "./plane.js";
import { nearSize, type Rgb, rgbOfYuv, type Yuv } from "./rgb.js";

/**
 * The frame as RGB, at least in `wanted` size if it has that. Does not close the frame. Throws a `TypeError` that names a layout
 * it does not know.
 */
export async function rgbOfFrame(frame: VideoFrame, wanted: Size): Promise<Rgb> {
  const { format, codedWidth: width, codedHeight: height } = frame;
  const data = new Uint8Array(frame.allocationSize());
  const layout = await frame.copyTo(data);
  const plane = (index: number, step = 1, skip = 0): Plane => {
    const { offset = 0, stride = 0 } = layout[index] ?? {};
    return { data, offset: offset + skip, stride, step };
  };
  const fullRange = frame.colorSpace.fullRange ?? false;
  const yuv = (u: Plane, v: Plane): Yuv => ({ width, height, luma: plane(0), u, v, fullRange });
  switch (format) {
    case "I420":
    case "I420A":
      return rgbOfYuv(nearSize(yuv(plane(1), plane(2)), wanted));
    case "NV12":
      return rgbOfYuv(nearSize(yuv(plane(1, 2), plane(1, 2, 1)), wanted));
    case "RGBA":
      // Only lossless WebP comes so, and this decoder (1.3.1) then gives the bytes as alpha, red, green, blue.
      return rgbOfArgb(data, width, height, layout[0]?.stride ?? width * 4);
    default:
      throw new TypeError(`the pixel format ${String(format)} is not known`);
  }
}

/** On white, where it is transparent. */
function rgbOfArgb(bytes: Uint8Array, width: number, height: number, stride: number): Rgb {
  const data = new Uint8Array(3 * width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = y * stride + x * 4;
      const alpha = bytes[from] ?? 255;
      for (let plane = 0; plane < 3; plane++) {
        const level = bytes[from + 1 + plane] ?? 0;
        data[plane * width * height + y * width + x] = (level * alpha + 255 * (255 - alpha)) / 255;
      }
    }
  }
  return { width, height, data };
}
