// Question: where does a sampling step's time go, operator by operator?
// Usage: npm run bench -- profile [--bundle DIR]... [--threads N] [--rounds 10]
// Ceiling: the matrix products alone (MatMul and its int8 kin), which no fusion removes. The runtime's own profiler takes the times.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { InferenceSession } from "onnxruntime-node";
import { loadBundle } from "../src/model/index.js";
import { stepTimeMs } from "../src/model/provider/probe.js";
import { sessionOptions } from "../src/model/provider/provider.js";
import { parseFlags } from "./shared/options.js";
import { finish, table } from "./shared/report.js";
import { median, round, sum } from "./shared/statistics.js";

const flags = parseFlags(["threads", "rounds"]);
const threads = flags.number("threads", 1, 1);
const rounds = flags.number("rounds", 10, 1);
/** Operators below it are in the JSON alone. */
const SHOWN_SHARE = 0.005;
const PRODUCTS = /MatMul|Gemm|Attention|DynamicQuantizeMatMul/;

interface Row {
  readonly operator: string;
  readonly calls: number;
  readonly msPerStep: number;
  readonly share: number;
}

async function main(): Promise<void> {
  const results = [];
  for (const bundle of flags.bundles) {
    const { rows, stepMs } = await profile(bundle);
    const products = rows.filter(({ operator }) => PRODUCTS.test(operator));
    const productMs = round(sum(products.map((row) => row.msPerStep)), 1);
    console.log(
      `ceiling, ${basename(bundle)}: ${productMs} ms of matrix products in a step of ${round(stepMs, 1)} ms`,
    );
    console.log(
      table(
        rows
          .filter(({ share }) => share >= SHOWN_SHARE)
          .map(({ operator, calls, msPerStep, share }) => ({
            operator,
            "calls a step": calls,
            "ms a step": msPerStep,
            share: `${round(share * 100, 1)}%`,
          })),
      ),
    );
    results.push({ bundle: basename(bundle), threads, stepMs, productMs, rows });
  }
  finish("profile", { smoke: flags.smoke, rounds, results });
}

async function profile(folder: string): Promise<{ rows: Row[]; stepMs: number }> {
  const { manifest } = await loadBundle(folder);
  const out = await mkdtemp(join(tmpdir(), "evertale-profile-"));
  try {
    const session = await InferenceSession.create(join(folder, manifest.graphs.step.file), {
      ...sessionOptions("cpu", threads, "often"),
      enableProfiling: true,
      profileFilePrefix: join(out, "step"),
    });
    const { condition: entry } = manifest.graphs;
    const condition = entry && (await InferenceSession.create(join(folder, entry.file)));
    const sessions = { step: session, ...(condition && { condition }) };
    const times: number[] = [];
    for (let i = 0; i < rounds; i++) times.push(await stepTimeMs(sessions, manifest));
    session.endProfiling();
    await session.release();
    await condition?.release();
    const [file = ""] = await readdir(out);
    const events = JSON.parse(await readFile(join(out, file), "utf8")) as readonly ProfileEvent[];
    return { rows: byOperator(events), stepMs: round(median(times), 2) };
  } finally {
    await rm(out, { recursive: true });
  }
}

/** What is used here of the runtime's trace: `dur` is in microseconds. */
interface ProfileEvent {
  readonly cat: string;
  readonly name: string;
  readonly dur?: number;
  readonly args?: { readonly op_name?: string };
}

/** Sums over every run but the first, which also finds memory. */
function byOperator(events: readonly ProfileEvent[]): Row[] {
  const runs = events.filter(({ name }) => name === "model_run").length;
  const kernels = events.filter(({ cat, name }) => cat === "Node" && name.endsWith("_kernel_time"));
  const perRun = kernels.length / Math.max(1, runs);
  const counted = kernels.slice(perRun);
  const sums = new Map<string, { us: number; calls: number }>();
  for (const { dur = 0, args } of counted) {
    const operator = args?.op_name ?? "unknown";
    const sum = sums.get(operator) ?? { us: 0, calls: 0 };
    sums.set(operator, { us: sum.us + dur, calls: sum.calls + 1 });
  }
  const total = [...sums.values()].reduce((all, { us }) => all + us, 0);
  return [...sums]
    .map(([operator, { us, calls }]) => ({
      operator,
      calls: round(calls / Math.max(1, runs - 1), 1),
      msPerStep: round(us / 1000 / Math.max(1, runs - 1), 2),
      share: round(us / total, 4),
    }))
    .sort((a, b) => b.share - a.share);
}

await main();
