// What super-resolution is to those who use it. Knows no network and no package.

/** How many times wider and higher. */
export type SuperResolutionFactor = 2 | 4;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of a picture of `size` after super-resolution, or without it. */
export function enlargedSize({ width, height }: Size, factor: SuperResolutionFactor | 1 = 1): Size {
  return { width: width * factor, height: height * factor };
}

/** A planar I420 picture, limited range, of width * height * 3 / 2 bytes; both sides even. */
export interface I420Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** `gpu`, `native`: TensorFlow itself, with and without a GPU; `wasm`, `cpu`: TensorFlow.js, compiled and plain. */
export type SuperResolutionBackend = "gpu" | "native" | "wasm" | "cpu";

/** Enlarges pictures with a loaded network. Films may share one. */
export interface SuperResolution {
  readonly factor: SuperResolutionFactor;
  readonly backend: SuperResolutionBackend;
  /** Why this backend and no better one, in a few words. */
  readonly reason: string;
  /**
   * The picture, `factor` times as wide and high, in memory of its own; the given one stays the caller's. Except on `gpu`
   * this holds the event loop up, for about half a second with a picture of 96x96. Throws `closed` after `close`.
   */
  enlarge(picture: I420Picture): Promise<I420Picture>;
  /** Frees the network's memory. Idempotent, never throws. */
  close(): void;
}
