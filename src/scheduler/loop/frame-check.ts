// Whether a generator's picture is one. Knows no encoder.
import { EvertaleError } from "../../errors.js";
import type { Frame } from "../../model/types.js";

/** Throws `generator-died` for a picture whose bytes are not those of its size. */
export function checkFrame({ index, width, height, data }: Frame): void {
  const expected = (width * height * 3) / 2;
  if (data.length === expected && width > 0 && height > 0) return;
  throw new EvertaleError(
    "generator-died",
    `The generator answered picture ${index} of ${width}x${height} with ${data.length} bytes where ${expected} were due; the chunk is made again.`,
  );
}
