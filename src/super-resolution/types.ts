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

/** `gpu`: on a GPU, by TensorFlow or the ONNX runtime (`reason` says which); `native`: TensorFlow without one; `cpu`: the ONNX runtime on the processor. */
export type SuperResolutionBackend = "gpu" | "native" | "cpu";

/** Enlarges pictures with a loaded network. Films may share one. */
export interface SuperResolution {
  readonly factor: SuperResolutionFactor;
  readonly backend: SuperResolutionBackend;
  /** Why this backend and no better one, in a few words. */
  readonly reason: string;
  /**
   * The picture, `factor` times as wide and high, in memory of its own; the given one stays the caller's. Except on `gpu`
   * this holds the event loop up. Throws `closed` after `close`.
   */
  enlarge(picture: I420Picture): Promise<I420Picture>;
  /** Frees the network's memory. Idempotent, never throws. */
  close(): void;
}
