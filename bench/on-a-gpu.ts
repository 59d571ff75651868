// Question: what does the program do on a real accelerator, and is it the same film?
// Usage: npm run bench -- on-a-gpu [--bundle FP32]... [--provider NAME]... [--rounds 5] [--channels 1,8,32] (bench/on-a-gpu/README.md)
// Every bundle on every provider beside the first bundle on the CPU, which is the truth; a provider that does not load is told. Ceiling: that same CPU.
import { execFileSync } from "node:child_process";
import { basename } from "node:path";
import { type Generator, loadGenerator } from "../src/model/index.js";
import { hasGraphicsDevice, type Provider } from "../src/model/provider/provider.js";
import { distances } from "./on-a-gpu/distances.js";
import { onTheCpu } from "./on-a-gpu/fallbacks.js";
import { stories, type Told, tell } from "./on-a-gpu/stories.js";
import { parseFlags } from "./shared/options.js";
import { finish, giveUp, table } from "./shared/report.js";
import { median, round } from "./shared/statistics.js";

const flags = parseFlags(["provider", "rounds", "channels"]);
const rounds = flags.number("rounds", 5, 2);
const channels = flags.numbers("channels", [1, 8, 32], [1, 2]);
const KNOWN: readonly Provider[] = ["cpu", "webgpu", "cuda"];
const [truthBundle = ""] = flags.bundles;

function providers(): readonly Provider[] {
  const given = flags.all("provider");
  const stranger = given.find((name) => !KNOWN.some((one) => one === name));
  if (stranger !== undefined) giveUp(`--provider ${stranger}: not one of ${KNOWN.join(", ")}.`);
  if (given.length > 0) return KNOWN.filter((name) => given.includes(name));
  return hasGraphicsDevice() ? KNOWN : ["cpu"];
}

async function main(): Promise<void> {
  const cpu = await loadGenerator({ bundle: truthBundle, provider: "cpu" });
  const truth = await tell(cpu, rounds);
  await cpu.close();
  const chunkMs = median(truth.map(({ wallMs }) => wallMs));
  console.log(
    `ceiling: a chunk takes ${round(chunkMs, 1)} ms on the CPU (${basename(truthBundle)})`,
  );
  const rows = [];
  for (const bundle of flags.bundles) {
    for (const provider of providers()) {
      const row = await measured(bundle, provider, truth);
      if (typeof row === "string") console.log(`left out: ${row}`);
      else rows.push(row);
    }
  }
  if (rows.length === 0) giveUp("nothing could be measured.");
  console.log(table(rows.map(shown)));
  finish("on-a-gpu", { smoke: flags.smoke, card: card(), cpuChunkMs: round(chunkMs, 1), rows });
}

type Row = Exclude<Awaited<ReturnType<typeof measured>>, string>;

async function measured(bundle: string, provider: Provider, truth: readonly Told[]) {
  let generator: Generator;
  const startMs = performance.now();
  try {
    generator = await loadGenerator({ bundle, provider });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const loadMs = performance.now() - startMs;
  try {
    const told = await tell(generator, rounds, truth);
    const { info } = generator;
    const filmMs = (info.chunkLatents * info.framesPerLatent * 1000) / info.fps;
    const middle = (pick: (one: Told) => number): number => round(median(told.map(pick)), 1);
    const busiest = [];
    for (const count of channels) {
      const wallMs = await stories(generator, count);
      busiest.push({ channels: count, timesRealTime: round((filmMs * count) / wallMs, 2) });
    }
    const codes = told.flatMap(({ tokens }, i) =>
      Array.from(tokens, (code, at) => (code === truth[i]?.tokens[at] ? 0 : 1)),
    );
    return {
      bundle: basename(bundle),
      provider,
      loadMs: round(loadMs, 0),
      chunkMs: middle(({ wallMs }) => wallMs),
      stepMs: middle(({ timings }) => median(timings.stepMs)),
      prefillMs: middle(({ timings }) => timings.prefillMs + timings.aheadMs),
      decodeMs: middle(({ timings }) => timings.decodeMs),
      promptToFrameMs: middle(({ firstFrameMs }) => firstFrameMs),
      realTimeFactor: round(filmMs / median(told.map(({ wallMs }) => wallMs)), 2),
      busiest,
      codes: codes.length,
      otherCodes: codes.filter((one) => one === 1).length,
      distances: await distances(bundle, truthBundle, provider),
      onTheCpu: provider === "cpu" ? [] : await onTheCpu(bundle, provider),
      residentMiB: round(process.memoryUsage.rss() / 2 ** 20, 0),
      cardMiB: cardMiB(),
    };
  } finally {
    await generator.close();
  }
}

function shown(row: Row): Record<string, string | number> {
  return {
    bundle: row.bundle,
    provider: row.provider,
    "chunk ms": row.chunkMs,
    "step ms": row.stepMs,
    "prefill ms": row.prefillMs,
    "decode ms": row.decodeMs,
    "prompt to frame ms": row.promptToFrameMs,
    "times real time": row.busiest
      .map(({ channels: count, timesRealTime }) => `${timesRealTime} (${count})`)
      .join(", "),
    "other codes": `${row.otherCodes} of ${row.codes}`,
    "attention off by": row.distances.keys,
    "pictures off by": row.distances.frames,
    "left to the CPU": row.onTheCpu.join(" ") || "-",
    "resident / card MiB": `${row.residentMiB} / ${row.cardMiB ?? "-"}`,
  };
}

/** Of NVIDIA's tool, where it is there. */
function ask(what: string): string | undefined {
  try {
    const args = [`--query-gpu=${what}`, "--format=csv,noheader,nounits"];
    return execFileSync("nvidia-smi", args, { encoding: "utf8", timeout: 10_000 }).trim();
  } catch {
    return undefined;
  }
}
const card = (): string => ask("name,driver_version") ?? "none that nvidia-smi knows";
function cardMiB(): number | undefined {
  const used = ask("memory.used");
  return used === undefined ? undefined : Number(used.split("\n")[0]);
}

await main();
