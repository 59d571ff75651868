// Makes chunks by a recipe that can be switched back, part by part, to the paper's. Knows the graphs; keeps no clock.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { type Graphs, openGraphs } from "../../src/model/bundle/graphs.js";
import { Decoder } from "../../src/model/codec/decoder.js";
import { PromptEncoder, type TextStates } from "../../src/model/codec/text-encoder.js";
import { type Bundle, loadBundle } from "../../src/model/index.js";
import { sessionOptions } from "../../src/model/provider/provider.js";
import { int64Tensor } from "../../src/model/sampling/context.js";
import { fillUniforms } from "../../src/model/sampling/random.js";
import { revealedAfter, temperatureAt } from "../../src/model/sampling/schedule.js";
import { StepGraph } from "../../src/model/sampling/step-graph.js";
import { OutsideSampler } from "./outside-sampler.js";

export interface Recipe {
  /** Name of the variant: precision and fusion. */
  readonly bundle: string;
  readonly steps: number;
  /** Keys and values of the context are computed once a chunk, not in every step. */
  readonly cached: boolean;
  /** The context is the encoder's view of the last pictures, not the tokens that were drawn. */
  readonly reencodes: boolean;
  /** Guidance, drawing and re-masking happen in the graph, and tokens come back, not logits. */
  readonly samplesInGraph: boolean;
}

export interface RunnerOptions {
  readonly recipe: Recipe;
  readonly bundle: string;
  /** Folder of the graphs without sampling. Missing: such a recipe samples inside the graph after all. */
  readonly outside?: string | undefined;
  readonly threads: number;
}

const GUIDANCE = 2;

export class RecipeRunner {
  readonly #decoder: Decoder;
  readonly #text: PromptEncoder;
  readonly #step: StepGraph;
  #chunk = 0;
  #latents: Uint16Array = new Uint16Array(0);

  private constructor(
    private readonly recipe: Recipe,
    private readonly bundle: Bundle,
    private readonly graphs: Graphs,
    private readonly encode: InferenceSession | undefined,
    private readonly outside: OutsideSampler | undefined,
  ) {
    const { manifest } = bundle;
    this.#decoder = new Decoder(graphs, manifest, 1);
    this.#text = new PromptEncoder(bundle, graphs.sessions.text);
    this.#step = new StepGraph(manifest, graphs.sessions);
  }

  static async open({ recipe, bundle: folder, outside, threads }: RunnerOptions) {
    const bundle = await loadBundle(folder);
    const graphs = await openGraphs(bundle, "cpu", threads);
    const options = sessionOptions("cpu", threads, "often");
    const encodeFile = bundle.manifest.graphs.encode?.file;
    const encode =
      recipe.reencodes && encodeFile !== undefined
        ? await InferenceSession.create(join(folder, encodeFile), options)
        : undefined;
    const sampler =
      !recipe.samplesInGraph && outside !== undefined && existsSync(outside)
        ? await OutsideSampler.open(outside, bundle.manifest, options)
        : undefined;
    return new RecipeRunner(recipe, bundle, graphs, encode, sampler);
  }

  /** Length of a chunk on screen. */
  get chunkMs(): number {
    const { chunk, video } = this.bundle.manifest;
    return (chunk.latents * video.framesPerLatent * 1000) / video.fps;
  }

  /** Makes one chunk with a whole window of context (noise before there is a film) and guidance; gives its tokens. */
  async chunk(): Promise<Uint16Array> {
    const { manifest } = this.bundle;
    const { perLatent, groups, codes } = manifest.tokens;
    const size = perLatent * groups;
    const window = manifest.window.latents * size;
    if (this.#latents.length === 0) {
      this.#latents = Uint16Array.from({ length: window }, (_, i) => (i * 7919) % codes);
    }
    const text = await this.#text.encode(`A panda swims for the ${this.#chunk} time`);
    const context = this.#latents.slice(-window);
    const tokens = await this.#sample(context, text);
    // Never 0: a story's first latent frame is another case.
    const startLatent = 1 + this.#chunk * manifest.chunk.latents;
    const history = { startLatent, tokens: context };
    const pictures: Uint8Array[] = [];
    const request = { story: "bench", chunk: this.#chunk, tokens, history };
    for await (const frame of this.#decoder.decode(request, () => {})) pictures.push(frame.data);
    this.#latents = this.encode
      ? await this.#reencode(pictures, this.encode)
      : joined(context, tokens);
    this.#chunk += 1;
    return tokens;
  }

  async #sample(context: Uint16Array, text: TextStates): Promise<Uint16Array> {
    const { manifest } = this.bundle;
    const { groups } = manifest.tokens;
    const total = manifest.chunk.latents * manifest.tokens.perLatent;
    const shape = [1, total, groups];
    let tokens = new Tensor("int64", new BigInt64Array(total * groups).fill(-1n), shape);
    let past = await this.#prefill(context);
    for (let step = 1; step <= this.recipe.steps; step++) {
      if (!this.recipe.cached && step > 1) past = await this.#prefill(context);
      const noise = new Float32Array(total * groups);
      fillUniforms(noise, 1, this.#chunk, step);
      const count = revealedAfter(step, this.recipe.steps, total);
      const temperature = temperatureAt(step, this.recipe.steps, 1);
      if (this.outside) {
        const { text: states, text_mask } = conditionOf(text);
        const feeds = { tokens, ...past, text: states, text_mask };
        const drawn = await this.outside.step(feeds, {
          noise,
          count,
          temperature,
          guidance: GUIDANCE,
        });
        tokens = new Tensor("int64", drawn, shape);
        continue;
      }
      const drawn = await this.#step.run({
        tokens: tokens.data as BigInt64Array,
        context: past,
        said: await this.#step.said(text, GUIDANCE),
        temperature,
        noise,
        count,
      });
      tokens = new Tensor("int64", drawn, shape);
    }
    return Uint16Array.from(tokens.data as BigInt64Array, (code) => Math.max(0, Number(code)));
  }

  async #prefill(context: Uint16Array): Promise<{ keys: Tensor; values: Tensor }> {
    const { perLatent, groups } = this.bundle.manifest.tokens;
    const shape = [1, context.length / (perLatent * groups), perLatent, groups];
    const { keys, values } = await this.graphs.sessions.prefill.run({
      tokens: int64Tensor(context, shape),
    });
    if (!keys || !values) throw new TypeError("prefill gave no keys or no values");
    return { keys: keys as Tensor, values: values as Tensor };
  }

  /** The last pictures through the tokenizer's encoder: an odd number, so that they fill the window. */
  async #reencode(pictures: readonly Uint8Array[], encode: InferenceSession): Promise<Uint16Array> {
    const { width, height, framesPerLatent } = this.bundle.manifest.video;
    const wanted = 1 + (this.bundle.manifest.window.latents - 1) * framesPerLatent;
    const last = pictures.slice(-wanted);
    const used = last.length % 2 === 1 ? last : last.slice(1);
    const pixels = new Uint8Array(used.length * 3 * width * height);
    used.forEach((picture, i) => {
      toRgb(picture, width, height, pixels.subarray(i * 3 * width * height));
    });
    const frames = new Tensor("uint8", pixels, [1, used.length, 3, height, width]);
    const { tokens } = await encode.run({ frames });
    return Uint16Array.from(tokens?.data as BigInt64Array, Number);
  }
}

/** The text and its unconditional row, for graphs that leave their combination to the program. */
function conditionOf({ states, length, width }: TextStates) {
  const both = new Float32Array(2 * length * width);
  both.set(states);
  const mask = new Float32Array(2 * length).fill(1, 0, length);
  return {
    text: new Tensor("float32", both, [2, length, width]),
    text_mask: new Tensor("float32", mask, [2, length]),
  };
}

function joined(a: Uint16Array, b: Uint16Array): Uint16Array {
  const both = new Uint16Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** I420 to planar RGB, limited-range BT.601, chroma of the nearest sample. */
function toRgb(picture: Uint8Array, width: number, height: number, into: Uint8Array): void {
  const area = width * height;
  const clamped = new Uint8ClampedArray(into.buffer, into.byteOffset, 3 * area);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const chroma = area + (y >> 1) * (width >> 1) + (x >> 1);
      const luma = 1.164 * ((picture[at] ?? 0) - 16);
      const u = (picture[chroma] ?? 0) - 128;
      const v = (picture[chroma + area / 4] ?? 0) - 128;
      clamped[at] = luma + 1.596 * v;
      clamped[area + at] = luma - 0.392 * u - 0.813 * v;
      clamped[2 * area + at] = luma + 2.017 * u;
    }
  }
}
