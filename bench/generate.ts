// Question: how much faster than it plays is a film made, and where does the time go?
// Usage: npm run bench -- generate [--bundle DIR]... [--threads 1,2] [--steps 4,6,8,12] [--rounds 5] [--provider NAME]... [--guidance G]
// Ceiling: the cores' own speed at int8 and fp32 matrix products, through the same runtime.
import { availableParallelism } from "node:os";
import { basename } from "node:path";
import {
  type GeneratorClient,
  loadBundle,
  type ProviderChoice,
  startGenerator,
} from "../src/model/index.js";
import { hasGraphicsDevice } from "../src/model/provider/provider.js";
import { ceilingGops } from "./shared/ceiling.js";
import { Film, type MadeChunk } from "./shared/film.js";
import { type Flags, parseFlags } from "./shared/options.js";
import { cpuMs, peakMiB } from "./shared/processes.js";
import { finish, giveUp, table } from "./shared/report.js";
import { median, percentile, round, sum } from "./shared/statistics.js";
import { matrixOperations } from "./shared/step-work.js";

/** With the processor time that it took: what others do on the machine changes it less than the clock's. */
interface TimedChunk extends MadeChunk {
  readonly cpuMs: number;
}

interface Contender {
  readonly bundle: string;
  readonly name: string;
  readonly provider: string;
  readonly threads: number;
  readonly generator: GeneratorClient;
  readonly film: Film;
  readonly chunks: Map<number, TimedChunk[]>;
}

const flags = parseFlags(["threads", "steps", "rounds", "provider", "guidance"]);
const threadCounts = flags.numbers("threads", availableParallelism() > 1 ? [1, 2] : [1], [1]);
const steps = flags.numbers("steps", [4, 6, 8, 12], [2]);
const rounds = flags.number("rounds", 5, 2);

async function main(): Promise<void> {
  const ceilings = new Map<number, { int8: number; fp32: number }>();
  for (const threads of threadCounts) {
    const int8 = await ceilingGops("int8", threads, flags.smoke ? 1 : 20);
    const fp32 = await ceilingGops("fp32", threads, flags.smoke ? 1 : 10);
    ceilings.set(threads, { int8, fp32 });
    console.log(`ceiling, ${threads} threads: int8 ${int8} GOP/s, fp32 ${fp32} GOP/s`);
  }
  const contenders = await load();
  try {
    await race(contenders);
    const rows: Row[] = [];
    for (const contender of contenders) {
      const peak = ceilings.get(contender.threads)?.int8 ?? Number.NaN;
      for (const count of steps) rows.push(await rowOf(contender, count, peak));
    }
    console.log(table(rows.map(shown)));
    finish("generate", { smoke: flags.smoke, ceilings: Object.fromEntries(ceilings), rows });
  } finally {
    await Promise.all(contenders.map(({ generator }) => generator.close()));
  }
}

/** One process for each bundle, provider and number of threads; a provider that does not load is told and left out. */
async function load(): Promise<Contender[]> {
  const contenders: Contender[] = [];
  for (const bundle of flags.bundles) {
    for (const provider of providers(flags)) {
      // Threads are the CPU provider's.
      for (const threads of provider === "cpu" ? threadCounts : threadCounts.slice(-1)) {
        try {
          const generator = await startGenerator({ bundle, provider, threads });
          const film = new Film(generator);
          const name = basename(bundle);
          contenders.push({ bundle, name, provider, threads, generator, film, chunks: new Map() });
        } catch (error) {
          console.log(`left out: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    }
  }
  if (contenders.length === 0) giveUp("no bundle could be loaded.");
  return contenders;
}

function providers({ all }: Flags): readonly ProviderChoice[] {
  const known: readonly ProviderChoice[] = ["cpu", "webgpu", "cuda"];
  const given = all("provider");
  if (given.length === 0) return hasGraphicsDevice() ? known : ["cpu"];
  const stranger = given.find((name) => !known.some((one) => one === name));
  if (stranger !== undefined) giveUp(`--provider ${stranger}: not one of ${known.join(", ")}.`);
  return known.filter((name) => given.includes(name));
}

/** Takes turns, so that whatever else the machine does meets them all alike. */
async function race(contenders: readonly Contender[]): Promise<void> {
  // Without a past the first chunk is cheaper than all others: it does not count.
  for (const { film } of contenders) await film.next({ steps: 2, guidance: 1 });
  for (let i = 0; i < rounds; i++) {
    for (const count of steps) {
      for (const { film, generator, chunks } of contenders) {
        const guidance = flags.number("guidance", generator.info.guidance, 2);
        const beforeMs = cpuMs(generator.pid);
        const made = await film.next({ steps: count, guidance });
        const timed = { ...made, cpuMs: cpuMs(generator.pid) - beforeMs };
        chunks.set(count, [...(chunks.get(count) ?? []), timed]);
      }
    }
  }
}

type Row = Awaited<ReturnType<typeof rowOf>>;

async function rowOf(contender: Contender, count: number, peakGops: number) {
  const { bundle, name, provider, threads, generator, film } = contender;
  const chunks = contender.chunks.get(count) ?? [];
  const wallMs = chunks.map((chunk) => chunk.wallMs);
  const middle = (pick: (chunk: TimedChunk) => number): number =>
    round(median(chunks.map(pick)), 1);
  const stepMs = median(chunks.flatMap(({ timings }) => timings.stepMs));
  const rows = flags.number("guidance", generator.info.guidance, 2) === 1 ? 1 : 2;
  const operations = matrixOperations((await loadBundle(bundle)).manifest, rows);
  return {
    bundle: name,
    provider,
    threads,
    steps: count,
    chunks: chunks.length,
    realTimeFactor: round(film.chunkMs / median(wallMs), 2),
    chunkMsP50: round(median(wallMs), 1),
    chunkMsP95: round(percentile(wallMs, 0.95), 1),
    cpuMs: middle((chunk) => chunk.cpuMs),
    firstFrameMs: middle((chunk) => chunk.firstFrameMs),
    textMs: middle(({ timings }) => timings.textMs),
    prefillMs: middle(({ timings }) => timings.prefillMs + timings.aheadMs),
    stepMs: round(stepMs, 1),
    decodeMs: middle(({ timings }) => timings.decodeMs),
    transferMs: middle(({ timings, wallMs: ms }) => {
      return ms - timings.textMs - timings.prefillMs - sum(timings.stepMs) - timings.decodeMs;
    }),
    peakMiB: peakMiB(generator.pid),
    shareOfInt8Peak: round(operations / (stepMs * 1e6) / peakGops, 3),
  };
}

function shown(row: Row): Record<string, string | number> {
  return {
    bundle: row.bundle,
    provider: row.provider,
    threads: row.threads,
    steps: row.steps,
    "real-time factor": row.realTimeFactor,
    "chunk p50 / p95 ms": `${row.chunkMsP50} / ${row.chunkMsP95}`,
    "cpu ms": row.cpuMs,
    "first frame ms": row.firstFrameMs,
    "text ms": row.textMs,
    "prefill ms": row.prefillMs,
    "step ms": row.stepMs,
    "decode ms": row.decodeMs,
    "transfer ms": row.transferMs,
    "peak MiB": row.peakMiB,
    "of int8 peak": `${round(row.shareOfInt8Peak * 100, 1)}%`,
  };
}

await main();
