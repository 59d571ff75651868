// The network in TensorFlow, where that is installed: loaded from the files of its npm package. Knows tensors; no films and no planes.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { EvertaleError } from "../errors.js";
import type { Rgb } from "../picture/index.js";
import { DOUBLES, MARGIN, type Network } from "./network.js";
import {
  type LayersModel,
  type ModelArtifacts,
  type Packages,
  type Tensorflow,
  WEIGHTS,
  weightsFile,
} from "./tensorflow.js";

/** BT.601 luma of red, green and blue from 0 to 255, limited range (16 to 235). */
const LUMA = [0.299, 0.587, 0.114].map((weight) => (weight * 219) / 255);

/** A model file of TensorFlow.js, as far as it is read here. */
interface ModelFile {
  readonly modelTopology: object;
  readonly weightsManifest: readonly {
    readonly paths: readonly string[];
    readonly weights: readonly object[];
  }[];
}

export class TensorflowNetwork implements Network {
  private constructor(
    private readonly tf: Tensorflow,
    private readonly model: LayersModel,
  ) {}

  /** Throws `super-resolution-unavailable` when the package with the weights is missing or another one than expected. */
  static async load(tf: Tensorflow, packages: Packages): Promise<TensorflowNetwork> {
    const folder = weightsFolder(packages);
    const model = await tf.loadLayersModel({ load: () => readModel(folder) });
    return new TensorflowNetwork(tf, model);
  }

  async luma({ width, height, data }: Rgb): Promise<Float32Array> {
    const { tf } = this;
    const margins: [number, number][] = [
      [0, 0],
      [MARGIN, MARGIN],
      [MARGIN, MARGIN],
      [0, 0],
    ];
    const result = tf.tidy(() => {
      const planes = tf.tensor4d(data, [1, 3, height, width], "int32").toFloat();
      const padded = tf.mirrorPad(tf.transpose(planes, [0, 2, 3, 1]), margins, "symmetric");
      const large = this.model.predict(padded);
      const begin: [number, number, number, number] = [0, MARGIN * DOUBLES, MARGIN * DOUBLES, 0];
      const inner = large.slice(begin, [1, height * DOUBLES, width * DOUBLES, 3]);
      return inner.clipByValue(0, 255).mul(tf.tensor1d(LUMA)).sum(3).add(16);
    });
    try {
      return await result.data();
    } finally {
      result.dispose();
    }
  }

  close(): void {
    this.model.dispose();
  }
}

/** Where the package keeps its model: above the file that its entry names. */
function weightsFolder(packages: Packages): string {
  let folder = dirname(weightsFile(packages, `${WEIGHTS}/${DOUBLES}x`));
  while (dirname(folder) !== folder) {
    const models = join(folder, "models", `x${DOUBLES}`);
    if (existsSync(join(models, "model.json"))) return models;
    folder = dirname(folder);
  }
  const message = `${WEIGHTS} has no weights for a factor of ${DOUBLES}: install version 1.0.0 of it.`;
  throw new EvertaleError("super-resolution-unavailable", message);
}

async function readModel(folder: string): Promise<ModelArtifacts> {
  const file = JSON.parse(await readFile(join(folder, "model.json"), "utf8")) as ModelFile;
  const paths = file.weightsManifest.flatMap((group) => group.paths);
  const parts = await Promise.all(paths.map((path) => readFile(join(folder, path))));
  return {
    modelTopology: file.modelTopology,
    weightSpecs: file.weightsManifest.flatMap((group) => group.weights),
    weightData: new Uint8Array(Buffer.concat(parts)).buffer,
  };
}
