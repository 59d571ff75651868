// A picture of slopes, edges, fine lines and colours, by formula: the same wherever it is drawn.
import type { I420Picture } from "../../src/super-resolution/index.js";

export function sample(width: number, height: number): I420Picture {
  const luma = width * height;
  const data = new Uint8Array((luma * 3) / 2);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const round = Math.hypot(x - width / 3, y - height / 2) < height / 4;
      const line = x > width / 2 && (x * 3 + y) % 11 < 2;
      data[y * width + x] = round
        ? 200
        : line
          ? 40
          : 60 + Math.floor((90 * (x + y)) / (width + height));
    }
  }
  for (let i = 0; i < luma / 4; i++) {
    data[luma + i] = 96 + ((i * 7) % 64);
    data[luma + luma / 4 + i] = 160 - ((i * 5) % 48);
  }
  return { width, height, data };
}
