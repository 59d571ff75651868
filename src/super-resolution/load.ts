// Where super-resolution begins. Knows where this program's packages lie.
import { createRequire } from "node:module";
import { openLiveSuperResolution, openSuperResolution } from "./esrgan.js";
import type { SuperResolution, SuperResolutionFactor } from "./types.js";

/**
 * Loads the network (ESRGAN Slim, from the npm package `@upscalerjs/esrgan-slim`) for enlarging by a `factor` of 2 or 4. Of the
 * packages that may be installed the fastest is taken: `@tensorflow/tfjs-node-gpu`, else `@tensorflow/tfjs` with its wasm
 * backend; this sets the backend of TensorFlow.js in this process. Throws `config-invalid` for another factor,
 * `super-resolution-unavailable` when packages are missing. The caller closes it.
 */
export function loadSuperResolution(factor: number): Promise<SuperResolution> {
  return openSuperResolution(factor, createRequire(import.meta.url));
}

/**
 * The same for a live stream, whose pictures may not wait: on a GPU or not at all. Throws `super-resolution-unavailable`, with
 * what to do instead.
 */
export function loadLiveSuperResolution(factor: SuperResolutionFactor): Promise<SuperResolution> {
  return openLiveSuperResolution(factor, createRequire(import.meta.url));
}
