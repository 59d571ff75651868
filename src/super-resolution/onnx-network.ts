// The network in the ONNX runtime, which is there anyway: the same ESRGAN, exported once. Knows tensors; no films and no planes.
import { availableParallelism } from "node:os";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { firstLine } from "../errors.js";
import { ownEnlarger } from "../own-bundle.js";
import type { Rgb } from "../picture/index.js";
import { MARGIN, type Network, type OpenNetwork } from "./network.js";

/** Past it pictures of this size gain nothing. */
const MOST_THREADS = 4;
/** Providers on a GPU, the best first. */
const GPUS = ["cuda", "webgpu"] as const;

class OnnxNetwork implements Network {
  private released = false;

  /** The graph gives `luma` float32 `[1, 1, 2 h, 2 w]` of `pixels` with a margin. */
  constructor(private readonly session: InferenceSession) {}

  async luma(picture: Rgb): Promise<Float32Array> {
    const { luma } = await this.session.run({ pixels: padded(picture) });
    if (!(luma?.data instanceof Float32Array)) throw new TypeError("esrgan.luma is not float32");
    return luma.data;
  }

  close(): void {
    if (this.released) return;
    this.released = true;
    this.session.release().catch((cause: unknown) => process.emitWarning(firstLine(cause)));
  }
}

/** On the processor; works everywhere. `reason`: why nothing better. */
export async function openOnCpu(reason: string): Promise<OpenNetwork> {
  const session = await create("cpu");
  return { network: new OnnxNetwork(session), backend: "cpu", reason };
}

/** On a GPU, after one picture was made there; or a few words on why not. */
export async function openOnGpu(): Promise<OpenNetwork | string> {
  const passed: string[] = [];
  for (const provider of GPUS) {
    try {
      const network = new OnnxNetwork(await create(provider));
      await network.luma({ width: 2, height: 2, data: new Uint8Array(12) });
      return { network, backend: "gpu", reason: `the ONNX runtime found ${provider}` };
    } catch (error) {
      passed.push(`no ${provider}: ${firstLine(error)}`);
    }
  }
  return `the ONNX runtime finds none (${passed.join("; ")})`;
}

function create(provider: "cpu" | (typeof GPUS)[number]): Promise<InferenceSession> {
  return InferenceSession.create(ownEnlarger(), {
    executionProviders: [provider],
    intraOpNumThreads: Math.min(MOST_THREADS, availableParallelism()),
    interOpNumThreads: 1,
    logSeverityLevel: 4,
    extra: { session: { intra_op: { allow_spinning: "0" } } },
  });
}

/** `pixels` of the graph, uint8 `[1, 3, H, W]`: the picture with its edges mirrored around it, the outermost pixel twice. */
function padded({ width, height, data }: Rgb): Tensor {
  const [wide, high] = [width + 2 * MARGIN, height + 2 * MARGIN];
  const target = new Uint8Array(3 * wide * high);
  for (let channel = 0; channel < 3; channel++) {
    for (let y = 0; y < high; y++) {
      const from = (channel * height + mirrored(y - MARGIN, height)) * width;
      const to = (channel * high + y) * wide;
      for (let x = 0; x < wide; x++) {
        target[to + x] = data[from + mirrored(x - MARGIN, width)] ?? 0;
      }
    }
  }
  return new Tensor("uint8", target, [1, 3, high, wide]);
}

/** A place outside of `0..size - 1` as the one that mirrors it, however small the picture is. */
function mirrored(at: number, size: number): number {
  const period = 2 * size;
  const place = ((at % period) + period) % period;
  return place < size ? place : period - 1 - place;
}
