// `evertale bundle check`: whether a bundle can be used here, by using it for a few chunks, and where their time goes.
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { type ErrorCode, EvertaleError } from "../errors.js";
import { type ChunkTimings, type Generator, loadBundle, loadGenerator } from "../model/index.js";

/** Chunks that are timed after the first; the middle one of each number counts. */
const TIMED_CHUNKS = 3;

/** Milliseconds on this machine, chunks after the first: medians. */
export interface BundleTimings {
  /** Hashing, opening and warming up. */
  readonly loadMs: number;
  /** Encoding a prompt for the first time. */
  readonly textMs: number;
  readonly prefillMs: number;
  /** One sampling step. */
  readonly stepMs: number;
  /** All pictures of a chunk. */
  readonly decodeMs: number;
  readonly chunkMs: number;
}

export type BundleCheck =
  | {
      readonly ok: true;
      readonly bundle: string;
      readonly bundleHash: string;
      readonly provider: string;
      readonly width: number;
      readonly height: number;
      readonly fps: number;
      /** Pictures of the first chunk. */
      readonly frames: number;
      /** As in `timings`. */
      readonly chunkMs: number;
      /** Sampling steps a chunk: the bundle's default. */
      readonly steps: number;
      /** Seconds of film made in a second: 1 or more keeps up with a live stream. */
      readonly realTimeFactor: number;
      readonly timings: BundleTimings;
      /** Bytes of every file that the manifest names, and of all together. */
      readonly sizes: Readonly<Record<string, number>>;
      readonly totalBytes: number;
      readonly sentence: string;
    }
  | { readonly ok: false; readonly code: ErrorCode; readonly sentence: string };

/** Loads the bundle in `folder` in this process and makes chunks with it. Faults of the bundle are a result, not an error. */
export async function checkBundle(folder: string): Promise<BundleCheck> {
  try {
    const startMs = performance.now();
    const generator = await loadGenerator({ bundle: folder, provider: "cpu" });
    try {
      const loadMs = performance.now() - startMs;
      const { frames, timings } = await timedChunks(generator);
      return await report(folder, generator, frames, timingsOf(loadMs, timings));
    } finally {
      await generator.close();
    }
  } catch (error) {
    if (!(error instanceof EvertaleError)) throw error;
    return { ok: false, code: error.code, sentence: error.message };
  }
}

/** A story of its own: the pictures of its first chunk, and the timings of all. */
async function timedChunks(
  generator: Generator,
): Promise<{ frames: number; timings: readonly ChunkTimings[] }> {
  const { info } = generator;
  const { chunkLatents, historyLatents } = info;
  const size = info.tokensPerLatent * info.groups;
  const text = info.grammar.actors[0]?.phrases[0] ?? "a test";
  const sampling = {
    steps: info.steps.default,
    guidance: info.guidance,
    temperature: info.temperature,
  };
  const timings: ChunkTimings[] = [];
  let [frames, made] = [0, new Uint16Array(0)];
  for (let chunk = 0; chunk <= TIMED_CHUNKS; chunk++) {
    const tokens = made.slice(-historyLatents * size);
    const history = { startLatent: chunk * chunkLatents - tokens.length / size, tokens };
    const request = { story: "check", chunk, text, seed: 1, ...sampling, history };
    for await (const event of generator.generate(request)) {
      if (event.type === "done") {
        timings.push(event.timings);
        made = Uint16Array.from([...made, ...event.tokens]);
      } else if (chunk === 0) frames++;
    }
  }
  return { frames, timings };
}

/** The prompt is encoded in the first chunk only; everything else counts from the second on, when there is a past to read. */
function timingsOf(loadMs: number, timings: readonly ChunkTimings[]): BundleTimings {
  const later = timings.slice(1);
  const steps = later.flatMap((chunk) => chunk.stepMs);
  return {
    loadMs: tenths(loadMs),
    textMs: tenths(timings[0]?.textMs ?? 0),
    prefillMs: tenths(median(later.map((chunk) => chunk.prefillMs + chunk.aheadMs))),
    stepMs: tenths(median(steps)),
    decodeMs: tenths(median(later.map((chunk) => chunk.decodeMs))),
    chunkMs: tenths(median(later.map((chunk) => chunk.totalMs))),
  };
}

async function report(
  folder: string,
  generator: Generator,
  frames: number,
  timings: BundleTimings,
): Promise<BundleCheck> {
  const { name: bundle, bundleHash, provider, width, height, fps, ...info } = generator.info;
  const { chunkMs } = timings;
  const filmMs = (info.chunkLatents * info.framesPerLatent * 1000) / fps;
  const realTimeFactor = tenths((10 * filmMs) / Math.max(chunkMs, 0.1)) / 10;
  const sizes = await sizesOf(folder);
  const totalBytes = Object.values(sizes).reduce((sum, bytes) => sum + bytes, 0);
  const sentence =
    `The bundle ${bundle} is sound: ${width}x${height} at ${fps} frames/s, ${(totalBytes / 1e6).toFixed(1)} MB; a chunk of ` +
    `${Math.round(filmMs)} ms takes ${Math.round(chunkMs)} ms with ${info.steps.default} steps on the ${provider} provider.`;
  return {
    ok: true,
    bundle,
    bundleHash,
    provider,
    width,
    height,
    fps,
    frames,
    chunkMs,
    steps: info.steps.default,
    realTimeFactor,
    timings,
    sizes,
    totalBytes,
    sentence,
  };
}

async function sizesOf(folder: string): Promise<Record<string, number>> {
  const { graphs, files } = (await loadBundle(folder)).manifest;
  const entries = Object.entries({ ...graphs, ...files });
  const sizes: Record<string, number> = {};
  for (const [name, entry] of entries) {
    if (entry) sizes[name] = (await stat(join(folder, entry.file))).size;
  }
  return sizes;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
