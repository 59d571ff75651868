// Finds a TensorFlow among the packages that may be installed, the fastest first. Knows no network and no pictures.
import { dirname } from "node:path";
import type * as Tensorflow from "@tensorflow/tfjs";
import { EvertaleError, firstLine } from "../errors.js";
import type { SuperResolutionBackend } from "./types.js";

export type { Tensorflow };

/** Node's `require`, as far as it is needed: the packages are CommonJS, and a test may stand in for them. */
export interface Packages {
  (name: string): unknown;
  resolve(name: string): string;
}

export interface OpenTensorflow {
  readonly tf: typeof Tensorflow;
  readonly backend: SuperResolutionBackend;
  readonly reason: string;
}

const GPU = "@tensorflow/tfjs-node-gpu";
const PLAIN = "@tensorflow/tfjs";
const WASM = "@tensorflow/tfjs-backend-wasm";
export const WEIGHTS = "@upscalerjs/esrgan-slim";

/** What a person types to have them; the weights ask for this version of TensorFlow.js. */
const INSTALL = `npm install ${PLAIN}@4.11.0 ${WASM}@4.11.0 ${WEIGHTS}@1.0.0`;

/**
 * TensorFlow itself if `tfjs-node-gpu` is installed and loads, else TensorFlow.js, compiled (wasm) if that works. Sets the
 * backend for all of this process. Throws `super-resolution-unavailable` when no package is there.
 */
export async function openTensorflow(packages: Packages): Promise<OpenTensorflow> {
  const native = openNative(packages);
  if (typeof native !== "string") return native;
  if (!isInstalled(packages, PLAIN)) throw missing(PLAIN);
  const tf = packages(PLAIN) as typeof Tensorflow;
  // Or else it advertises its native backend on the console.
  tf.env().set("PROD", true);
  const failure = await wasmFailure(tf, packages);
  if (failure === undefined) return { tf, backend: "wasm", reason: native };
  await tf.setBackend("cpu");
  return { tf, backend: "cpu", reason: `${native}, and ${failure}; this is very slow` };
}

/** TensorFlow on a GPU, for what may not wait. Throws `super-resolution-unavailable` with what stands in the way. */
export function openGpu(packages: Packages): OpenTensorflow {
  const native = openNative(packages);
  if (typeof native !== "string" && native.backend === "gpu") return native;
  const reason = typeof native === "string" ? native : native.reason;
  const message = `Super-resolution of a live stream needs a GPU, and ${reason}: leave --super-resolution out and enlarge with --scale; on a CPU it is for renders.`;
  throw new EvertaleError("super-resolution-unavailable", message);
}

/** Throws `super-resolution-unavailable` if the package with the weights is not there; returns one of its files. */
export function weightsFile(packages: Packages, entry: string): string {
  if (!isInstalled(packages, entry)) throw missing(WEIGHTS);
  return packages.resolve(entry);
}

/** Or a few words on why not. */
function openNative(packages: Packages): OpenTensorflow | string {
  if (!isInstalled(packages, GPU)) return `${GPU} is not installed`;
  try {
    const tf = packages(GPU) as typeof Tensorflow;
    const { isUsingGpuDevice } = tf.backend() as { readonly isUsingGpuDevice?: boolean };
    return isUsingGpuDevice === true
      ? { tf, backend: "gpu", reason: `${GPU} found a GPU` }
      : { tf, backend: "native", reason: `${GPU} found no GPU` };
  } catch (error) {
    // Its native part comes from outside the registry and may well be missing.
    return `${GPU} does not load: ${firstLine(error)}`;
  }
}

/** Why the compiled backend cannot be used; undefined when it is in use. */
async function wasmFailure(tf: typeof Tensorflow, packages: Packages): Promise<string | undefined> {
  if (!isInstalled(packages, WASM)) return `${WASM} is not installed`;
  try {
    const { setWasmPaths } = packages(WASM) as { setWasmPaths(folder: string): void };
    // Set once for a process: a second call after the backend has begun throws.
    if (tf.getBackend() !== "wasm") setWasmPaths(`${dirname(packages.resolve(WASM))}/`);
    return (await tf.setBackend("wasm")) ? undefined : `${WASM} does not start`;
  } catch (error) {
    return `${WASM} does not start: ${firstLine(error)}`;
  }
}

function isInstalled(packages: Packages, name: string): boolean {
  try {
    packages.resolve(name);
    return true;
  } catch {
    return false;
  }
}

function missing(name: string): EvertaleError {
  const message = `Super-resolution needs packages that do not come with Evertale, and ${name} is not installed: run \`${INSTALL}\`.`;
  return new EvertaleError("super-resolution-unavailable", message);
}
