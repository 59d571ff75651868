// Small picture files for tests.
import { encode } from "fast-png";

/** A PNG of one colour. */
export function pngOf(
  width: number,
  height: number,
  colour: readonly [number, number, number],
): Uint8Array {
  const data = new Uint8Array(width * height * 3);
  for (let i = 0; i < data.length; i++) data[i] = colour[i % 3] ?? 0;
  return encode({ width, height, data, channels: 3 });
}
