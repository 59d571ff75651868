// Question: how many channels does one machine carry with one loaded generator, and how many with a process for each?
// Usage: npm run bench -- channels [--bundle DIR] [--stories 1,2,4] [--seconds 20] [--steps N] [--threads N]
// Ceiling: one story alone, as fast as it goes. Stories of one process wait for each other: their chunks are not batched. What
// batching could gain is measured beside it: a step's time for several rows at once, per row.
import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { openGraphs } from "../src/model/bundle/graphs.js";
import { type GeneratorClient, loadBundle, startGenerator } from "../src/model/index.js";
import { stepTimeMs } from "../src/model/provider/probe.js";
import { Film } from "./shared/film.js";
import { parseFlags } from "./shared/options.js";
import { peakMiB } from "./shared/processes.js";
import { finish, table } from "./shared/report.js";
import { median, percentile, round, sum } from "./shared/statistics.js";

const flags = parseFlags(["stories", "seconds", "steps", "threads"]);
const [bundle = ""] = flags.bundles;
const storyCounts = flags.numbers("stories", [1, 2, 4], [1, 2]);
const seconds = flags.number("seconds", 20, 0.5);
const allThreads = flags.number("threads", availableParallelism(), 1);

async function main(): Promise<void> {
  const rows: Row[] = [];
  for (const stories of storyCounts) {
    rows.push(await shared(stories));
    if (rows.length === 1)
      console.log(`ceiling: ${rows[0]?.chunksPerSecond} chunks/s of one story`);
    if (stories > 1) rows.push(await separate(stories));
  }
  console.log(table(rows.map((row) => ({ ...row }))));
  const batching = await batchingGain();
  console.log(table(batching));
  finish("channels", { smoke: flags.smoke, bundle: basename(bundle), seconds, rows, batching });
}

/** Rows that a batch of 1, 2, 4 stories with guidance would have, and half of the first. */
const BATCHED_ROWS = [1, 2, 4, 8];
const BATCHING_ROUNDS = flags.smoke ? 1 : 5;

/** Milliseconds of one step by the rows it computes at once; rounds alternate. */
async function batchingGain() {
  const opened = await loadBundle(bundle);
  const graphs = await openGraphs(opened, "cpu", allThreads);
  const times = BATCHED_ROWS.map((): number[] => []);
  try {
    for (let turn = 0; turn < BATCHING_ROUNDS; turn++) {
      for (const [i, rows] of BATCHED_ROWS.entries()) {
        times[i]?.push(await stepTimeMs(graphs.sessions, opened.manifest, rows));
      }
    }
  } finally {
    await graphs.release();
  }
  const perRow = times.map((ms, i) => median(ms) / (BATCHED_ROWS[i] ?? 1));
  return BATCHED_ROWS.map((rows, i) => ({
    rowsAtOnce: rows,
    stepMs: round(median(times[i] ?? []), 1),
    msPerRow: round(perRow[i] ?? Number.NaN, 1),
    // One story's guided step is two rows.
    gainOverTwoRows: round((perRow[1] ?? Number.NaN) / (perRow[i] ?? Number.NaN), 2),
  }));
}

interface Row {
  readonly arrangement: string;
  readonly stories: number;
  readonly threadsEach: number;
  readonly chunksPerSecond: number;
  /** Channels that this throughput keeps in real time. */
  readonly channels: number;
  readonly chunkMsP50: number;
  readonly chunkMsP95: number;
  readonly peakMiB: number;
}

async function shared(stories: number): Promise<Row> {
  const generator = await startGenerator({ bundle, threads: allThreads });
  const films = Array.from({ length: stories }, (_, i) => new Film(generator, `story ${i}`, i));
  return measure("one process", films, [generator], allThreads);
}

/** A process for each story; they share the cores out among themselves. */
async function separate(stories: number): Promise<Row> {
  const threads = Math.max(1, Math.floor(allThreads / stories));
  const generators: GeneratorClient[] = [];
  for (let i = 0; i < stories; i++) generators.push(await startGenerator({ bundle, threads }));
  const films = generators.map((generator, i) => new Film(generator, `story ${i}`, i));
  return measure("a process each", films, generators, threads);
}

async function measure(
  arrangement: string,
  films: readonly Film[],
  generators: readonly GeneratorClient[],
  threadsEach: number,
): Promise<Row> {
  try {
    const { info } = generators[0] as GeneratorClient;
    const quality = {
      steps: flags.number("steps", info.steps.default, 1),
      guidance: info.guidance,
    };
    await Promise.all(films.map((film) => film.next(quality)));
    const startMs = performance.now();
    const endMs = startMs + seconds * 1000;
    const wallMs = await Promise.all(
      films.map(async (film) => {
        const times: number[] = [];
        while (performance.now() < endMs) times.push((await film.next(quality)).wallMs);
        return times;
      }),
    );
    const all = wallMs.flat();
    const chunksPerSecond = all.length / ((performance.now() - startMs) / 1000);
    const chunkMs = films[0]?.chunkMs ?? Number.NaN;
    return {
      arrangement,
      stories: films.length,
      threadsEach,
      chunksPerSecond: round(chunksPerSecond, 2),
      channels: round((chunksPerSecond * chunkMs) / 1000, 2),
      chunkMsP50: round(median(all), 0),
      chunkMsP95: round(percentile(all, 0.95), 0),
      peakMiB: sum(generators.map(({ pid }) => peakMiB(pid))),
    };
  } finally {
    await Promise.all(generators.map((generator) => generator.close()));
  }
}

await main();
