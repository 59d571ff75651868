// Question: what does each change to the paper's recipe gain, inside this runtime and at equal sizes?
// Usage: npm run bench -- recipe --variants DIR [--steps 8] [--paper-steps 24] [--rounds 3] [--threads N]
// DIR is what `python -m evertale_training.bench_bundle --out DIR` writes. Rows add up: each keeps the changes above it.
// Ceiling: the last row with no sampling at all (text, prefill and decode of the same chunk).
import { join } from "node:path";
import { parseFlags } from "./shared/options.js";
import { type Recipe, RecipeRunner } from "./shared/recipe-runner.js";
import { finish, giveUp, table } from "./shared/report.js";
import { median, percentile, round } from "./shared/statistics.js";

const flags = parseFlags(["variants", "steps", "paper-steps", "rounds", "threads"]);
const [variants] = flags.all("variants");
const rounds = flags.number("rounds", 3, 1);
const threads = flags.number("threads", 2, 1);
const steps = flags.number("steps", 8, 2);
const paperSteps = flags.number("paper-steps", 24, 4);

/** The paper's way first (Villegas et al. 2022): whole context in every step, sampling in the program, clips re-encoded. */
const PAPER: Recipe = {
  bundle: "fp32-unfused",
  steps: paperSteps,
  cached: false,
  reencodes: true,
  samplesInGraph: false,
};
const CHANGES: readonly (readonly [string, Partial<Recipe>])[] = [
  [`paper's recipe, ${paperSteps} steps`, {}],
  [`${steps} steps`, { steps }],
  ["context cached", { cached: true }],
  ["tokens carried on, not re-encoded", { reencodes: false }],
  ["sampling inside the graph", { samplesInGraph: true }],
  ["fused operators", { bundle: "fp32-plain" }],
  ["int8 matrices", { bundle: "int8-plain" }],
  ["text read once, drawn tokens' logits alone", { bundle: "int8" }],
];

async function main(): Promise<void> {
  const runners: { name: string; runner: RecipeRunner; wallMs: number[] }[] = [];
  let recipe = PAPER;
  for (const [name, change] of CHANGES) {
    recipe = { ...recipe, ...change };
    runners.push({ name, runner: await open(recipe), wallMs: [] });
  }
  const floor = await open({ ...recipe, steps: 0 });
  const idleMs = await timed(floor);
  console.log(`ceiling: ${round(idleMs, 1)} ms a chunk without sampling`);
  // Alternating, so that whatever else the machine does meets all rows alike; the first round does not count.
  for (let i = 0; i <= rounds; i++) {
    for (const { runner, wallMs } of runners) {
      const ms = await timed(runner);
      if (i > 0) wallMs.push(ms);
    }
  }
  const first = median(runners[0]?.wallMs ?? []);
  let before = first;
  const rows = runners.map(({ name, runner, wallMs }) => {
    const ms = median(wallMs);
    const row = {
      recipe: name,
      "chunk p50 ms": round(ms, 0),
      "chunk p95 ms": round(percentile(wallMs, 0.95), 0),
      "video s per s": round(runner.chunkMs / ms, 2),
      "this change": `${round(before / ms, 2)}x`,
      "in all": `${round(first / ms, 2)}x`,
    };
    before = ms;
    return row;
  });
  console.log(table(rows));
  finish("recipe", { smoke: flags.smoke, threads, rounds, idleMs: round(idleMs, 1), rows });
}

async function timed(runner: RecipeRunner): Promise<number> {
  const startMs = performance.now();
  await runner.chunk();
  return performance.now() - startMs;
}

function open(recipe: Recipe): Promise<RecipeRunner> {
  // Without the variants, as in a smoke run, one bundle stands for all of them: the arithmetic runs, the gains mean nothing.
  const [only = ""] = flags.bundles;
  if (variants === undefined && !flags.smoke)
    giveUp("give the folder of variants with --variants.");
  return RecipeRunner.open({
    recipe,
    bundle: variants === undefined ? only : join(variants, recipe.bundle),
    outside: variants === undefined ? undefined : join(variants, "outside"),
    threads,
  });
}

await main();
