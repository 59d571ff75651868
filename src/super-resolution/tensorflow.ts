// Finds TensorFlow's native package where its owner installed it. Knows no network and no pictures.
import { EvertaleError, firstLine } from "../errors.js";

/** Of TensorFlow.js, what is used here: the package need not be there, not even for its types. */
export interface Tensorflow {
  backend(): { readonly isUsingGpuDevice?: boolean };
  loadLayersModel(handler: { load(): Promise<ModelArtifacts> }): Promise<LayersModel>;
  tidy(make: () => Values): Values;
  tensor4d(values: Uint8Array, shape: readonly number[], type: "int32"): Values;
  tensor1d(values: readonly number[]): Values;
  transpose(values: Values, order: readonly number[]): Values;
  mirrorPad(
    values: Values,
    margins: readonly (readonly [number, number])[],
    how: "symmetric",
  ): Values;
}

/** A tensor. */
export interface Values {
  toFloat(): Values;
  slice(begin: readonly number[], size: readonly number[]): Values;
  clipByValue(least: number, most: number): Values;
  mul(by: Values): Values;
  sum(axis: number): Values;
  add(to: number): Values;
  data(): Promise<Float32Array>;
  dispose(): void;
}

export interface LayersModel {
  predict(input: Values): Values;
  dispose(): void;
}

export interface ModelArtifacts {
  readonly modelTopology: object;
  readonly weightSpecs: readonly object[];
  readonly weightData: ArrayBufferLike;
}

/** Node's `require`, as far as it is needed: the packages are CommonJS, and a test may stand in for them. */
export interface Packages {
  (name: string): unknown;
  resolve(name: string): string;
}

export interface OpenTensorflow {
  readonly tf: Tensorflow;
  readonly backend: "gpu" | "native";
  readonly reason: string;
}

const GPU = "@tensorflow/tfjs-node-gpu";
export const WEIGHTS = "@upscalerjs/esrgan-slim";

/** TensorFlow itself, or a few words on why not. */
export function openTensorflow(packages: Packages): OpenTensorflow | string {
  if (!isInstalled(packages, GPU)) return `${GPU} is not installed`;
  try {
    const tf = packages(GPU) as Tensorflow;
    return tf.backend().isUsingGpuDevice === true
      ? { tf, backend: "gpu", reason: `${GPU} found a GPU` }
      : { tf, backend: "native", reason: `${GPU} found no GPU` };
  } catch (error) {
    // Its native part comes from outside the registry and may well be missing.
    return `${GPU} does not load: ${firstLine(error)}`;
  }
}

/** Throws `super-resolution-unavailable` if the package with the weights is not there; returns one of its files. */
export function weightsFile(packages: Packages, entry: string): string {
  if (isInstalled(packages, entry)) return packages.resolve(entry);
  const message = `Super-resolution with ${GPU} needs the network's weights, and ${WEIGHTS} is not installed: run \`npm install ${WEIGHTS}@1.0.0\`, or leave ${GPU} out.`;
  throw new EvertaleError("super-resolution-unavailable", message);
}

function isInstalled(packages: Packages, name: string): boolean {
  try {
    packages.resolve(name);
    return true;
  } catch {
    return false;
  }
}
