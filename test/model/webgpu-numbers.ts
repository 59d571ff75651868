// Entry of a process: runs the fixtures' inputs through the tiny bundle's graphs on WebGPU and on the CPU and tells its parent
// how far apart the outputs are. A process of its own, because a Vulkan driver is found by variables read when it begins.
// Judges nothing.
import type { Tensor } from "onnxruntime-node";
import { GRAPH_NAMES, loadBundle } from "../../src/model/bundle/bundle.js";
import { openGraphs } from "../../src/model/bundle/graphs.js";
import type { GraphName } from "../../src/model/bundle/manifest.js";
import { decodeFeeds, type Feeds, prefillFeeds, stepFeeds, textFeeds } from "./fixture-feeds.js";
import { furthest, TINY, tinyFixtures } from "./tiny.js";

/** For each output, as `graph.output`: the largest absolute difference between the two providers over all its runs. */
export type Differences = Readonly<Record<string, number>>;

async function measure(): Promise<Differences> {
  const bundle = await loadBundle(TINY);
  const fixtures = await tinyFixtures();
  const gpu = await openGraphs(bundle, "webgpu", 1);
  const cpu = await openGraphs(bundle, "cpu", 1);
  const { manifest } = bundle;
  const runs: Readonly<Record<GraphName, readonly Feeds[]>> = {
    text: textFeeds(fixtures),
    prefill: [prefillFeeds(fixtures)],
    step: stepFeeds(fixtures, manifest),
    decode: [decodeFeeds(fixtures, manifest, cpu.cacheShape)],
  };
  const differences: Record<string, number> = {};
  const all = GRAPH_NAMES.flatMap((name) => runs[name].map((feeds) => ({ name, feeds })));
  for (const { name, feeds } of all) {
    const ours = await gpu.sessions[name].run(feeds);
    const theirs = await cpu.sessions[name].run(feeds);
    for (const output of cpu.sessions[name].outputNames) {
      const key = `${name}.${output}`;
      const distance = furthest(numbersOf(ours[output]), numbersOf(theirs[output]));
      differences[key] = Math.max(differences[key] ?? 0, distance);
    }
  }
  await gpu.release();
  await cpu.release();
  return differences;
}

function numbersOf(tensor: Tensor | undefined): number[] {
  if (!tensor) throw new Error("a graph gave less than its outputs");
  return Array.from(tensor.data as ArrayLike<number | bigint>, Number);
}

process.send?.(await measure());
