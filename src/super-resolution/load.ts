// Where super-resolution begins. Knows where this program's packages lie.
import { createRequire } from "node:module";
import { openSuperResolution } from "./esrgan.js";
import type { SuperResolution } from "./types.js";

/**
 * Loads the network (ESRGAN Slim, from the npm package `@upscalerjs/esrgan-slim`) for enlarging by a `factor` of 2 or 4. Of the
 * packages that may be installed the fastest is taken: `@tensorflow/tfjs-node-gpu`, else `@tensorflow/tfjs` with its wasm
 * backend; this sets the backend of TensorFlow.js in this process. Throws `config-invalid` for another factor,
 * `super-resolution-unavailable` when packages are missing. The caller closes it.
 */
export function loadSuperResolution(factor: number): Promise<SuperResolution> {
  return openSuperResolution(factor, createRequire(import.meta.url));
}
