// Which operators of a sampling step a GPU provider leaves to the CPU, by the runtime's own trace. Knows no times.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InferenceSession } from "onnxruntime-node";
import { loadBundle } from "../../src/model/index.js";
import { stepTimeMs } from "../../src/model/provider/probe.js";
import { type Provider, sessionOptions } from "../../src/model/provider/provider.js";

/** What is used here of the trace. */
interface TraceEvent {
  readonly name: string;
  readonly args?: { readonly op_name?: string; readonly provider?: string };
}

/** As `Operator x times`, the most frequent first. */
export async function onTheCpu(folder: string, provider: Provider): Promise<string[]> {
  const { manifest } = await loadBundle(folder);
  const out = await mkdtemp(join(tmpdir(), "evertale-fallbacks-"));
  try {
    const options = sessionOptions(provider, 1, "often");
    const step = await InferenceSession.create(join(folder, manifest.graphs.step.file), {
      ...options,
      enableProfiling: true,
      profileFilePrefix: join(out, "step"),
    });
    const entry = manifest.graphs.condition;
    const condition = entry && (await InferenceSession.create(join(folder, entry.file)));
    await stepTimeMs({ step, ...(condition && { condition }) }, manifest, 1);
    step.endProfiling();
    await step.release();
    await condition?.release();
    const [file = ""] = await readdir(out);
    const events = JSON.parse(await readFile(join(out, file), "utf8")) as readonly TraceEvent[];
    const runs = events.filter(({ name }) => name === "model_run").length;
    const counts = new Map<string, number>();
    for (const { name, args } of events) {
      if (!name.endsWith("_kernel_time") || args?.provider !== "CPUExecutionProvider") continue;
      const operator = args.op_name ?? "unknown";
      counts.set(operator, (counts.get(operator) ?? 0) + 1);
    }
    return [...counts]
      .sort(([, a], [, b]) => b - a)
      .map(([operator, count]) => `${operator}x${Math.round(count / Math.max(1, runs))}`);
  } finally {
    await rm(out, { recursive: true });
  }
}
