// Where super-resolution begins: networks and their runtimes are loaded when one is asked for. Knows where this program's packages lie.
import { createRequire } from "node:module";
import type { SuperResolution, SuperResolutionFactor } from "./types.js";

/**
 * Loads the network (ESRGAN Slim) for enlarging by a `factor` of 2 or 4: in TensorFlow itself where `@tensorflow/tfjs-node-gpu` and
 * `@upscalerjs/esrgan-slim` are installed, else in the ONNX runtime that comes with the program. Throws `config-invalid` for another factor,
 * `super-resolution-unavailable` when the one package is there without the other. The caller closes it.
 */
export async function loadSuperResolution(factor: number): Promise<SuperResolution> {
  const { openSuperResolution } = await import("./esrgan.js");
  return openSuperResolution(factor, createRequire(import.meta.url));
}

/**
 * The same for a live stream, whose pictures may not wait: on a GPU or not at all, TensorFlow's or the ONNX runtime's. `showsDevice`: whether this machine
 * shows a graphics device; without one the runtime is not asked, whose libraries would complain. Throws `super-resolution-unavailable`, with what to do instead.
 */
export async function loadLiveSuperResolution(
  factor: SuperResolutionFactor,
  showsDevice: boolean,
): Promise<SuperResolution> {
  const [{ openLiveSuperResolution }, { openOnGpu }] = await Promise.all([
    import("./esrgan.js"),
    import("./onnx-network.js"),
  ]);
  const none = async () => "this machine shows no graphics device";
  const packages = createRequire(import.meta.url);
  return openLiveSuperResolution(factor, packages, showsDevice ? openOnGpu : none);
}
