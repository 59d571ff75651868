// Which execution provider runs the graphs, and why. Knows onnxruntime-node's options; knows no bundle.
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { InferenceSession } from "onnxruntime-node";
import { EvertaleError, firstLine } from "../../errors.js";

export type Provider = "cpu" | "webgpu" | "cuda";
export type ProviderChoice = "auto" | Provider;

/** Best first: what `auto` tries before the CPU. */
const AUTO_GPUS: readonly Provider[] = ["cuda", "webgpu"];

/**
 * Threads inside one operator when no setting says otherwise: all of one or two cores, else all but one (left to the
 * server), at most 4, past which graphs of this size gain nothing.
 */
export function defaultThreads(cores: number = availableParallelism()): number {
  return cores <= 2 ? Math.max(1, cores) : Math.min(4, cores - 1);
}

/** How often a graph runs: in every step, or once a chunk, a prompt or a picture. */
export type Frequency = "often" | "rarely";

export function sessionOptions(
  provider: Provider,
  threads: number,
  frequency: Frequency,
): InferenceSession.SessionOptions {
  return {
    executionProviders: [provider],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: "all",
    ...(provider === "cpu" && memoryOptions(frequency)),
    // Errors only: warnings (nodes left on the CPU by a GPU provider) are by design.
    logSeverityLevel: 3,
    // Threads that spin while they wait would take the server's cores between two steps.
    extra: { session: { intra_op: { allow_spinning: "0" } } },
  };
}

/**
 * What the runtime keeps beside weights: by default a plan of memory for every shape of the inputs, of which steps have many, and for the next run all that a
 * graph ever needed in one. Keeping less changes no number that comes out.
 */
function memoryOptions(frequency: Frequency): InferenceSession.SessionOptions {
  return { enableMemPattern: false, enableCpuMemArena: frequency === "often" };
}

export interface Chosen<T> {
  readonly provider: Provider;
  /** One sentence for a person, naming what was passed over and why. */
  readonly reason: string;
  readonly opened: T;
}

/** How a provider is tried: `open` throws when it is not available. */
export interface Trial<T> {
  readonly open: (provider: Provider) => Promise<T>;
  /** Time of a typical run, in milliseconds. */
  readonly measureMs: (opened: T) => Promise<number>;
  readonly release: (opened: T) => Promise<void>;
  /** Whether `auto` should try GPU providers at all. Missing: it should. */
  readonly hasGraphicsDevice?: () => boolean;
}

/** What `hasGraphicsDevice` looks at. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<NodeJS.ProcessEnv>;
  readonly exists: (path: string) => boolean;
}

const THIS_MACHINE: Machine = {
  platform: process.platform,
  environment: process.env,
  exists: existsSync,
};

/** Where Linux shows a graphics device: any driver of the kernel, NVIDIA's own, and Windows' one inside WSL. */
const DEVICES = ["/dev/dri", "/dev/nvidiactl", "/dev/dxg"];
/** How a user names the drivers that the Vulkan loader is to take; WebGPU finds its adapters through it. */
const NAMED_DRIVERS = ["VK_DRIVER_FILES", "VK_ADD_DRIVER_FILES", "VK_ICD_FILENAMES"];

/**
 * Whether this machine shows a graphics device, or its user names a Vulkan driver, which needs none. Without either, trying
 * would only make native libraries complain on standard error. Only Linux tells in advance; elsewhere trying is the way to
 * know.
 */
export function hasGraphicsDevice(machine: Machine = THIS_MACHINE): boolean {
  const { platform, environment, exists } = machine;
  if (platform !== "linux") return true;
  return NAMED_DRIVERS.some((name) => environment[name]) || DEVICES.some((path) => exists(path));
}

/**
 * Opens something with the wanted provider, or with the best that works for `auto`: CUDA, else WebGPU, else the CPU. A GPU
 * that `auto` finds is measured against the CPU, because many a machine without one has a software adapter, far slower.
 * Throws `provider-unavailable` when a GPU provider that was asked for by name fails. An EvertaleError of `open`, and any error
 * of the CPU, is passed on as it is: then it is not the provider that is wrong.
 */
export async function chooseProvider<T>(
  choice: ProviderChoice,
  trial: Trial<T>,
): Promise<Chosen<T>> {
  if (choice === "auto") return chooseBest(trial);
  const reason = `${choice} was asked for`;
  try {
    return { provider: choice, reason, opened: await trial.open(choice) };
  } catch (cause) {
    if (choice === "cpu" || cause instanceof EvertaleError) throw cause;
    const message = `The provider ${choice} cannot be used here (${firstLine(cause)}); use --provider auto or cpu.`;
    throw new EvertaleError("provider-unavailable", message, { cause });
  }
}

async function chooseBest<T>(trial: Trial<T>): Promise<Chosen<T>> {
  const passed: string[] = [];
  const tried = (trial.hasGraphicsDevice?.() ?? true) ? AUTO_GPUS : [];
  if (tried.length === 0) passed.push("this machine shows no graphics device");
  for (const provider of tried) {
    let opened: T | undefined;
    try {
      opened = await trial.open(provider);
      const gpuMs = await trial.measureMs(opened);
      const cpu = await trial.open("cpu");
      const cpuMs = await trial.measureMs(cpu);
      const times = `${gpuMs.toFixed(1)} ms a step against ${cpuMs.toFixed(1)} ms on the CPU`;
      const faster = gpuMs < cpuMs;
      await trial.release(faster ? cpu : opened);
      if (faster) {
        const reason = [...passed, `${provider} takes ${times}`].join("; ");
        return { provider, reason, opened };
      }
      passed.push(`${provider} is slower (${times})`);
      return { provider: "cpu", reason: passed.join("; "), opened: cpu };
    } catch (error) {
      if (opened !== undefined) await trial.release(opened);
      if (error instanceof EvertaleError) throw error;
      passed.push(`no ${provider}: ${firstLine(error)}`);
    }
  }
  const reason = [...passed, "the CPU is always there"].join("; ");
  return { provider: "cpu", reason, opened: await trial.open("cpu") };
}
