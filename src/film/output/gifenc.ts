// What is used of gifenc, which brings no types. Its names are not seen by `import`, since it is a CommonJS module.
import { createRequire } from "node:module";

/** `[red, green, blue]` each. */
export type Palette = number[][];

/** A GIF in the making. */
export interface Gif {
  writeFrame(
    index: Uint8Array,
    width: number,
    height: number,
    options: { palette?: Palette; delay?: number; repeat?: number },
  ): void;
  finish(): void;
  /** What was written since the last `stream.reset()`; valid until the next write. */
  bytesView(): Uint8Array;
  readonly stream: { reset(): void };
}

interface Gifenc {
  quantize(rgba: Uint8Array, maxColors: number): Palette;
  /** The index of the nearest colour for every pixel. */
  applyPalette(rgba: Uint8Array, palette: Palette): Uint8Array;
  GIFEncoder(): Gif;
}

export const gifenc: Gifenc = createRequire(import.meta.url)("gifenc");
