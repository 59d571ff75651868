// Question: which way of extending a film has the softer seam: going on from the tokens, or encoding the last pictures anew
// (as in the paper)? The same weights, scripts and seeds, both ways in turn. The seam: the largest difference between two frames at a chunk border,
// over the median inside the chunks of that film.
// Usage: npm run bench -- extension [SECONDS=6] [SEEDS=2] [BUNDLE]. Ceiling: 1, a border like any other frame.
import { cpus } from "node:os";
import { type Extension, type LoadedBundle, loadBundle, renderStory } from "../src/index.js";

const SCRIPTS = [
  "A panda swims under water",
  "A fox walks through the forest",
  "An astronaut dances on Mars",
];
const WAYS: readonly Extension[] = ["tokens", "re-encode"];

interface Seam {
  /** Largest difference at a chunk border over the median inside. */
  readonly largest: number;
  /** Median difference at borders over the median inside. */
  readonly typical: number;
  /** Mean difference between neighbouring frames, in levels: a film that stands still has soft seams too. */
  readonly motion: number;
  readonly wallMs: number;
}

/** Mean difference of two pictures' luma, in levels. */
function difference(a: Uint8Array, b: Uint8Array, luma: number): number {
  let sum = 0;
  for (let i = 0; i < luma; i++) sum += Math.abs((a[i] ?? 0) - (b[i] ?? 0));
  return sum / luma;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

async function seamOf(
  bundle: LoadedBundle,
  script: string,
  { seed, extend }: { readonly seed: number; readonly extend: Extension },
): Promise<Seam> {
  const { info } = bundle;
  const perChunk = info.chunkLatents * info.framesPerLatent;
  const startMs = performance.now();
  const inside: number[] = [];
  const borders: number[] = [];
  let last: Uint8Array | undefined;
  for await (const { index, data } of renderStory(bundle, script, { seed, extend })) {
    // The second frame is the first one once more.
    if (last !== undefined && index >= info.framesPerLatent) {
      const step = difference(last, data, info.width * info.height);
      (index % perChunk === 0 ? borders : inside).push(step);
    }
    last = data;
  }
  const still = Math.max(median(inside), 1e-3);
  return {
    largest: Math.max(...borders) / still,
    typical: median(borders) / still,
    motion:
      [...inside, ...borders].reduce((sum, step) => sum + step, 0) /
      (inside.length + borders.length),
    wallMs: performance.now() - startMs,
  };
}

async function main(): Promise<void> {
  const [seconds = "6", seeds = "2", folder] = process.argv.slice(2);
  const bundle = await loadBundle(folder, { provider: "cpu" });
  console.log(
    `ceiling: 1 (a border like any other frame); ${bundle.info.name} ${bundle.info.bundleHash.slice(0, 12)}`,
  );
  const found: Record<Extension, Seam[]> = { tokens: [], "re-encode": [] };
  for (const text of SCRIPTS) {
    for (let seed = 1; seed <= Number(seeds); seed++) {
      // In turn, so that a busy moment of the machine falls on both.
      for (const extend of WAYS) {
        const seam = await seamOf(bundle, `[${seconds}s] ${text}`, { seed, extend });
        found[extend].push(seam);
        console.log(
          `${extend} seed ${seed}: largest ${seam.largest.toFixed(2)}, typical ${seam.typical.toFixed(2)}, motion ${seam.motion.toFixed(2)}  ${text}`,
        );
      }
    }
  }
  const rows = WAYS.map((extend) => [
    extend,
    Object.fromEntries(
      (["largest", "typical", "motion", "wallMs"] as const).map((name) => [
        name,
        Number(median(found[extend].map((seam) => seam[name])).toFixed(3)),
      ]),
    ),
  ]);
  console.log(
    JSON.stringify({
      bench: "extension",
      machine: `${cpus().length} x ${cpus()[0]?.model.trim()}`,
      node: process.version,
      bundle: bundle.info.bundleHash.slice(0, 12),
      seconds: Number(seconds),
      films: found.tokens.length,
      medians: Object.fromEntries(rows),
    }),
  );
  await bundle.close();
}

await main();
