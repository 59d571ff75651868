// The ESRGAN network: loaded from the files of its npm package, run on one picture. Knows tensors; no films and no planes.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { EvertaleError } from "../errors.js";
import type { Rgb } from "../picture/index.js";
import { type Packages, type Tensorflow, WEIGHTS, weightsFile } from "./tensorflow.js";
import type { SuperResolutionFactor } from "./types.js";

/** Pixels repeated around a picture: the network takes what lies outside for black, and darkens edges. */
const MARGIN = 6;
/** BT.601 luma of red, green and blue from 0 to 255, limited range (16 to 235). */
const LUMA = [0.299, 0.587, 0.114].map((weight) => (weight * 219) / 255);

/** A model file of TensorFlow.js, as far as it is read here. */
interface ModelFile {
  readonly modelTopology: object;
  readonly weightsManifest: readonly {
    readonly paths: readonly string[];
    readonly weights: Tensorflow.io.WeightsManifestEntry[];
  }[];
}

export class Network {
  private constructor(
    private readonly tf: typeof Tensorflow,
    private readonly model: Tensorflow.LayersModel,
    private readonly factor: SuperResolutionFactor,
  ) {}

  /** Throws `super-resolution-unavailable` when the package with the weights is missing or another one than expected. */
  static async load(
    tf: typeof Tensorflow,
    packages: Packages,
    factor: SuperResolutionFactor,
  ): Promise<Network> {
    const folder = weightsFolder(packages, factor);
    const model = await tf.loadLayersModel({ load: () => readModel(folder) });
    return new Network(tf, model, factor);
  }

  /** Luma (limited range) of the picture, `factor` times as wide and high; not yet brought to bytes. */
  async luma({ width, height, data }: Rgb): Promise<Float32Array> {
    const { tf, factor } = this;
    const margins: [number, number][] = [
      [0, 0],
      [MARGIN, MARGIN],
      [MARGIN, MARGIN],
      [0, 0],
    ];
    const result = tf.tidy(() => {
      const planes = tf.tensor4d(data, [1, 3, height, width], "int32").toFloat();
      const padded = tf.mirrorPad(tf.transpose(planes, [0, 2, 3, 1]), margins, "symmetric");
      const large = this.model.predict(padded) as Tensorflow.Tensor4D;
      const begin: [number, number, number, number] = [0, MARGIN * factor, MARGIN * factor, 0];
      const inner = large.slice(begin, [1, height * factor, width * factor, 3]);
      return inner.clipByValue(0, 255).mul(tf.tensor1d(LUMA)).sum(3).add(16);
    });
    try {
      return (await result.data()) as Float32Array;
    } finally {
      result.dispose();
    }
  }

  close(): void {
    this.model.dispose();
  }
}

/** Where the package keeps its model: above the file that its entry names. */
function weightsFolder(packages: Packages, factor: SuperResolutionFactor): string {
  let folder = dirname(weightsFile(packages, `${WEIGHTS}/${factor}x`));
  while (dirname(folder) !== folder) {
    const models = join(folder, "models", `x${factor}`);
    if (existsSync(join(models, "model.json"))) return models;
    folder = dirname(folder);
  }
  const message = `${WEIGHTS} has no weights for a factor of ${factor}: install version 1.0.0 of it.`;
  throw new EvertaleError("super-resolution-unavailable", message);
}

async function readModel(folder: string): Promise<Tensorflow.io.ModelArtifacts> {
  const file = JSON.parse(await readFile(join(folder, "model.json"), "utf8")) as ModelFile;
  const paths = file.weightsManifest.flatMap((group) => group.paths);
  const parts = await Promise.all(paths.map((path) => readFile(join(folder, path))));
  return {
    modelTopology: file.modelTopology,
    weightSpecs: file.weightsManifest.flatMap((group) => group.weights),
    weightData: new Uint8Array(Buffer.concat(parts)).buffer,
  };
}
