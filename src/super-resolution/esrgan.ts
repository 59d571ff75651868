// Super-resolution of I420 pictures: luma by the network, chroma by cubic convolution, both held to what the picture said.
// Knows no film and no stream.
import { setImmediate } from "node:timers/promises";
import { EvertaleError } from "../errors.js";
import { rgbOfI420 } from "../picture/index.js";
import { BackProjection } from "./back-projection.js";
import type { Network, OpenNetwork } from "./network.js";
import { openOnCpu } from "./onnx-network.js";
import { type OpenTensorflow, openTensorflow, type Packages } from "./tensorflow.js";
import { TensorflowNetwork } from "./tensorflow-network.js";
import {
  enlargedSize,
  type I420Picture,
  type SuperResolution,
  type SuperResolutionFactor,
} from "./types.js";

/** As `loadSuperResolution`, with the packages that `packages` finds. */
export async function openSuperResolution(
  factor: number,
  packages: Packages,
): Promise<SuperResolution> {
  if (factor !== 2 && factor !== 4) {
    const message = `A super-resolution of ${factor} does not fit: give 2 or 4.`;
    throw new EvertaleError("config-invalid", message);
  }
  return new Esrgan(factor, await openNetwork(packages));
}

/** The network in TensorFlow itself if that is installed and loads, else in the ONNX runtime. */
export async function openNetwork(packages: Packages): Promise<OpenNetwork> {
  const native = openTensorflow(packages);
  return typeof native === "string" ? openOnCpu(native) : openIn(native, packages);
}

/** As `loadLiveSuperResolution`, with the packages that `packages` finds. `openGpu`: the ONNX runtime's network on a GPU, or why there is none. */
export async function openLiveSuperResolution(
  factor: SuperResolutionFactor,
  packages: Packages,
  openGpu: () => Promise<OpenNetwork | string>,
): Promise<SuperResolution> {
  const native = openTensorflow(packages);
  if (typeof native !== "string" && native.backend === "gpu") {
    return new Esrgan(factor, await openIn(native, packages));
  }
  const found = await openGpu();
  if (typeof found !== "string") return new Esrgan(factor, found);
  const reason = typeof native === "string" ? native : native.reason;
  const message = `Super-resolution of a live stream needs a GPU; ${found}, and ${reason}: leave --super-resolution out and enlarge with --scale; on a CPU it is for renders.`;
  throw new EvertaleError("super-resolution-unavailable", message);
}

async function openIn(native: OpenTensorflow, packages: Packages): Promise<OpenNetwork> {
  const { tf, backend, reason } = native;
  return { network: await TensorflowNetwork.load(tf, packages), backend, reason };
}

/** What is kept for pictures of one size. */
interface Scratch {
  readonly width: number;
  readonly height: number;
  readonly luma: BackProjection;
  readonly chroma: BackProjection;
  /** From what the network makes to the wanted size, where that is larger. */
  readonly rest: BackProjection | undefined;
}

/**
 * The network doubles, also for a factor of 4: the rest is cubic. The package's own network for 4 is a little further from the truth
 * and leaves a faint grid on even surfaces (bench/README.md).
 */
class Esrgan implements SuperResolution {
  readonly backend: SuperResolution["backend"];
  readonly reason: string;
  private readonly network: Network;
  #scratch: Scratch | undefined;
  #closed = false;

  constructor(
    readonly factor: SuperResolutionFactor,
    { network, backend, reason }: OpenNetwork,
  ) {
    this.network = network;
    this.backend = backend;
    this.reason = reason;
  }

  async enlarge(picture: I420Picture): Promise<I420Picture> {
    // Signals and timers get their turn between two pictures, also when the network holds the loop up.
    await setImmediate();
    if (this.#closed) {
      throw new EvertaleError("closed", "Super-resolution was closed: load it once more.");
    }
    const scratch = this.#scratchFor(picture);
    const { data } = picture;
    const size = picture.width * picture.height;
    const large = size * this.factor ** 2;
    const target = new Uint8ClampedArray((large * 3) / 2);
    const luma = target.subarray(0, large);
    const doubled = await this.network.luma(rgbOfI420(picture));
    if (scratch.rest === undefined) luma.set(doubled);
    else scratch.rest.enlarge(Uint8ClampedArray.from(doubled), luma);
    scratch.luma.correct(data.subarray(0, size), luma);
    for (const plane of [0, 1]) {
      const [from, to] = [size + (plane * size) / 4, large + (plane * large) / 4];
      const source = data.subarray(from, from + size / 4);
      const chroma = target.subarray(to, to + large / 4);
      scratch.chroma.enlarge(source, chroma);
      scratch.chroma.correct(source, chroma);
    }
    return { ...enlargedSize(picture, this.factor), data: new Uint8Array(target.buffer) };
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.network.close();
  }

  #scratchFor({ width, height }: I420Picture): Scratch {
    const kept = this.#scratch;
    if (kept?.width === width && kept.height === height) return kept;
    const { factor } = this;
    const times = (by: number) => ({ width: width * by, height: height * by });
    this.#scratch = {
      width,
      height,
      luma: new BackProjection(times(1), times(factor)),
      chroma: new BackProjection(times(1 / 2), times(factor / 2)),
      rest: factor === 2 ? undefined : new BackProjection(times(2), times(factor)),
    };
    return this.#scratch;
  }
}
