// Question: how fast is film made here, and how fast by the open PyTorch Phenaki at the same sizes, steps and guidance?
// Usage: npm run bench -- vs-phenaki-pytorch --bundle DIR [--python PATH] [--steps 8] [--rounds 5] [--threads N] [--guidance 2]
// PATH: a Python with PyTorch to build on (else PyTorch is installed from PyPI). DIR: the int8 variant of `bench_bundle`.
// Ceiling: none but playing it, 1 second a second. Runs alternate; weights on both sides may be random.
import { basename } from "node:path";
import { loadBundle, startGenerator } from "../src/model/index.js";
import { Peer, type PeerSizes, preparePython } from "./phenaki/peer.js";
import { Film } from "./shared/film.js";
import { parseFlags } from "./shared/options.js";
import { finish, table } from "./shared/report.js";
import { median, percentile, round } from "./shared/statistics.js";

/** What phenaki-pytorch draws by default. */
const THEIR_STEPS = 18;

const flags = parseFlags(["python", "steps", "rounds", "threads", "guidance"]);
const [bundle = ""] = flags.bundles;
const steps = flags.number("steps", 8, 2);
const rounds = flags.number("rounds", 5, 1);
const threads = flags.number("threads", 2, 1);
const guidance = flags.number("guidance", 2, 2);

async function main(): Promise<void> {
  const python = preparePython(flags.all("python")[0]);
  const sizes = await sizesOf();
  const generator = await startGenerator({ bundle, threads, provider: "cpu" });
  let peer: Peer | undefined;
  try {
    const theirs = await Peer.start(python, sizes);
    peer = theirs;
    const film = new Film(generator);
    const ours = async (): Promise<number> => (await film.next({ steps, guidance })).wallMs;
    const their = (count: number, bfloat16: boolean) => () =>
      theirs.clip({ steps: count, guidance, bfloat16 });
    if (!theirs.facts.bfloat16Pays) console.log("left out: bfloat16, slower than float32 here");
    const ways = [
      { name: `Evertale (${basename(bundle)}), ${steps} steps`, make: ours },
      { name: `phenaki-pytorch, ${steps} steps`, make: their(steps, false) },
      ...(theirs.facts.bfloat16Pays
        ? [{ name: `phenaki-pytorch, ${steps} steps, bfloat16`, make: their(steps, true) }]
        : []),
      {
        name: `phenaki-pytorch, ${THEIR_STEPS} steps (its default)`,
        make: their(THEIR_STEPS, false),
      },
    ].map((way) => ({ ...way, wallMs: [] as number[] }));
    console.log("ceiling: 1 second of video per second is real time");
    for (let i = 0; i <= rounds; i++) {
      for (const { make, wallMs } of ways) {
        const ms = await make();
        if (i > 0) wallMs.push(ms);
      }
    }
    const ourMs = median(ways[0]?.wallMs ?? []);
    const rows = ways.map(({ name, wallMs }) => ({
      what: name,
      "chunk p50 ms": round(median(wallMs), 0),
      "chunk p95 ms": round(percentile(wallMs, 0.95), 0),
      "video s per s": round(film.chunkMs / median(wallMs), 3),
      "Evertale is faster": `${round(median(wallMs) / ourMs, 1)}x`,
    }));
    console.log(table(rows));
    const { facts } = theirs;
    finish("vs-phenaki-pytorch", {
      smoke: flags.smoke,
      threads,
      rounds,
      guidance,
      sizes,
      facts,
      rows,
    });
  } finally {
    await peer?.close();
    await generator.close();
  }
}

/** Our bundle's sizes, in their words. What differs is told in bench/README.md. */
async function sizesOf(): Promise<PeerSizes> {
  const { manifest } = await loadBundle(bundle);
  const { tokens, video, chunk, window, graphs, text } = manifest;
  const [layers, , heads, , headWidth] = (graphs.step.inputs.keys?.shape ?? []).map(Number);
  const cache = (graphs.decode.inputs.cache?.shape ?? []).map(Number);
  return {
    resolution: video.width,
    grid: Math.sqrt(tokens.perLatent),
    framesPerLatent: video.framesPerLatent,
    chunkLatents: chunk.latents,
    contextLatents: window.latents,
    // As many logits a token as ours, in one codebook; theirs must be a power of two.
    codes: tokens.codes * tokens.groups,
    width: (heads ?? 0) * (headWidth ?? 0),
    heads: heads ?? 0,
    layers: layers ?? 0,
    tokenizerWidth: cache.at(-1) ?? 0,
    tokenizerLayers: cache[0] ?? 0,
    textWidth: text.width,
    words: 12,
    steps,
    threads,
  };
}

await main();
