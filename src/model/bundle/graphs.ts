// The opened graphs of a bundle: sessions whose inputs and outputs are what the manifest says. Knows no sampling.
import { join } from "node:path";
import { env, InferenceSession } from "onnxruntime-node";
import { EvertaleError } from "../../errors.js";
import { stepTimeMs } from "../provider/probe.js";
import {
  chooseProvider,
  type Frequency,
  hasGraphicsDevice,
  type Provider,
  type ProviderChoice,
  sessionOptions,
} from "../provider/provider.js";
import { type Bundle, GRAPH_NAMES, invalid } from "./bundle.js";
import type { GraphEntry, GraphName } from "./manifest.js";
import { difference, formatSignatures, type Signature, type ValueShape } from "./signature.js";

/** `condition`: where the bundle has it. */
export type Sessions = Record<GraphName, InferenceSession> & {
  readonly condition?: InferenceSession;
};

export interface Graphs {
  readonly sessions: Readonly<Sessions>;
  readonly provider: Provider;
  readonly providerReason: string;
  /** Shape of `keys` and `values` for a context of `tokens` tokens. */
  contextShape(tokens: number): number[];
  /** Shape of the decoder's `cache`. */
  readonly cacheShape: readonly number[];
  /** Idempotent. Must not be called while a run is under way. */
  release(): Promise<void>;
}

/**
 * Opens the four graphs of a bundle with a provider and compares names, types and shapes with the manifest, and the
 * manifest with the format. Throws `bundle-invalid` or `provider-unavailable`.
 */
export async function openGraphs(
  bundle: Bundle,
  choice: ProviderChoice,
  threads: number,
): Promise<Graphs> {
  const { folder, manifest } = bundle;
  const wanted = formatSignatures(manifest);
  for (const name of [...GRAPH_NAMES, "condition"] as const) {
    const [expected, declared] = [wanted[name], manifest.graphs[name]];
    const wrong = expected && declared && difference(expected, declared);
    if (wrong) throw invalid(folder, "manifest.json", `graphs.${name}.${wrong}`);
  }
  // What goes wrong is thrown, and told by whoever asked; a library that `auto` looks for in vain is no error.
  env.logLevel = "fatal";
  const chosen = await chooseProvider(choice, {
    open: (provider) => openAll(bundle, provider, threads),
    measureMs: (sessions) => stepTimeMs(sessions, manifest),
    release: (sessions) => releaseAll(Object.values(sessions)),
    hasGraphicsDevice,
  });
  const sessions = chosen.opened;
  try {
    const context = numbersOf(bundle, sessions, "step", "keys");
    const cacheShape = numbersOf(bundle, sessions, "decode", "cache");
    return {
      sessions,
      provider: chosen.provider,
      providerReason: chosen.reason,
      contextShape: (tokens) => context.map((size, i) => (i === 3 ? tokens : size)),
      cacheShape: cacheShape.map((size, i) => (i === 3 ? manifest.decoder.cacheLatents : size)),
      release: () => releaseAll(Object.values(sessions)),
    };
  } catch (error) {
    await releaseAll(Object.values(sessions));
    throw error;
  }
}

/** Prompts are read once, the past once a chunk. */
function frequencyOf(name: GraphName | "condition"): Frequency {
  return name === "step" || name === "decode" ? "often" : "rarely";
}

async function openAll(bundle: Bundle, provider: Provider, threads: number): Promise<Sessions> {
  const opened: InferenceSession[] = [];
  const open = async (
    name: GraphName | "condition",
    entry: GraphEntry,
  ): Promise<InferenceSession> => {
    const { file } = entry;
    const path = join(bundle.folder, file);
    let session: InferenceSession;
    try {
      session = await InferenceSession.create(
        path,
        sessionOptions(provider, threads, frequencyOf(name)),
      );
    } catch (cause) {
      // On a GPU the provider may be to blame: the caller tells the two apart by trying the CPU.
      if (provider !== "cpu") throw cause;
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw invalid(bundle.folder, file, `graphs.${name} cannot be opened (${reason})`, cause);
    }
    opened.push(session);
    const wrong = difference(entry, signatureOf(session));
    if (wrong) throw invalid(bundle.folder, file, `graphs.${name}.${wrong}`);
    return session;
  };
  try {
    // The step graph first: it is the one that a provider is most likely to refuse.
    const { graphs } = bundle.manifest;
    const step = await open("step", graphs.step);
    return {
      step,
      text: await open("text", graphs.text),
      prefill: await open("prefill", graphs.prefill),
      decode: await open("decode", graphs.decode),
      ...(graphs.condition && { condition: await open("condition", graphs.condition) }),
    };
  } catch (error) {
    await releaseAll(opened);
    throw error;
  }
}

function signatureOf(session: InferenceSession): Signature {
  const side = (values: readonly InferenceSession.ValueMetadata[]): Record<string, ValueShape> => {
    const entries = values.map((value): [string, ValueShape] => [
      value.name,
      value.isTensor ? { type: value.type, shape: value.shape } : { type: "other", shape: [] },
    ]);
    return Object.fromEntries(entries);
  };
  return { inputs: side(session.inputMetadata), outputs: side(session.outputMetadata) };
}

/** An input's shape as numbers, from the graph or else the manifest. Dimension 3 (a length) may be free: 0 then. */
function numbersOf(bundle: Bundle, sessions: Sessions, name: GraphName, input: string): number[] {
  const inGraph = signatureOf(sessions[name]).inputs[input]?.shape ?? [];
  const inManifest = bundle.manifest.graphs[name].inputs[input]?.shape ?? [];
  return inGraph.map((size, i) => {
    if (typeof size === "number") return size;
    const declared = inManifest[i];
    if (typeof declared === "number") return declared;
    if (i === 3) return 0;
    const what = `graphs.${name}.inputs.${input}.shape.${i} must be a number`;
    throw invalid(bundle.folder, "manifest.json", what);
  });
}

async function releaseAll(sessions: readonly InferenceSession[]): Promise<void> {
  for (const session of sessions) {
    await session.release().catch((cause: unknown) => {
      const error = new EvertaleError("closed", "A graph could not be released.", { cause });
      process.emitWarning(error);
    });
  }
}
