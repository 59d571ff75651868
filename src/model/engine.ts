// A generator in this process: a bundle's graphs joined to make chunks. Blocks the event loop while a graph runs, hence for
// generator processes, tools and tests; servers use `startGenerator`. Knows no clock and no viewers.
import { abortError, EvertaleError, firstLine } from "../errors.js";
import { linkAborts } from "../linked-abort.js";
import { type Bundle, invalid, loadBundle } from "./bundle/bundle.js";
import { type Graphs, openGraphs } from "./bundle/graphs.js";
import { Decoder } from "./codec/decoder.js";
import { PictureEncoder } from "./codec/picture-encoder.js";
import { PromptEncoder, type TextStates } from "./codec/text-encoder.js";
import { Fifo } from "./process/fifo.js";
import { defaultThreads, type ProviderChoice } from "./provider/provider.js";
import { ContextCache } from "./sampling/context.js";
import { checkRequest, historyLatentsOf } from "./sampling/request.js";
import { Sampler } from "./sampling/sampler.js";
import type {
  ChunkEvent,
  ChunkRequest,
  ChunkTimings,
  Clip,
  Generator,
  ModelInfo,
} from "./types.js";

export interface GeneratorOptions {
  /** Folder of the bundle. */
  readonly bundle: string;
  /** Default `auto`. */
  readonly provider?: ProviderChoice;
  /** Threads inside one operator. Default: see `defaultThreads`. */
  readonly threads?: number;
  /**
   * Latent frames decoded in one run, 1 or more. Default 1: the first picture leaves soonest. Another number sums in another
   * order: pictures may then differ in their last bit, tokens never do.
   */
  readonly latentsPerDecode?: number;
  /** Run every graph once while loading, so that the first chunk is as fast as the others and a broken graph shows. Default true. */
  readonly warmUp?: boolean;
}

/**
 * Loads a bundle into this process. A GPU that `auto` chose and that fails in the first run gives way to the CPU, and the
 * reason says so. Throws `bundle-missing`, `bundle-invalid` or `provider-unavailable`, each with one sentence. The caller
 * closes the generator.
 */
export async function loadGenerator(options: GeneratorOptions): Promise<Generator> {
  const bundle = await loadBundle(options.bundle);
  const { provider: choice = "auto", threads = defaultThreads() } = options;
  const graphs = await openGraphs(bundle, choice, threads);
  const { provider } = graphs;
  try {
    return await startEngine(bundle, graphs, { ...options, threads });
  } catch (cause) {
    if (provider === "cpu") throw cause;
    // With a GPU, the provider may be to blame rather than the bundle: only the CPU tells the two apart.
    const failure = `${provider} fails in a first run (${reasonOf(cause)})`;
    if (choice !== "auto") {
      const message = `The provider ${failure}; use --provider auto or cpu.`;
      throw new EvertaleError("provider-unavailable", message, { cause });
    }
    const onCpu = await openGraphs(bundle, "cpu", threads);
    const providerReason = `${failure}; the CPU is always there`;
    return startEngine(bundle, { ...onCpu, providerReason }, { ...options, threads });
  }
}

/** Takes the graphs over: they are released with the engine, or before this throws. */
async function startEngine(
  bundle: Bundle,
  graphs: Graphs,
  options: GeneratorOptions & { readonly threads: number },
): Promise<Engine> {
  const { threads } = options;
  try {
    const engine = new Engine(bundle, graphs, {
      latentsPerDecode: Math.max(1, options.latentsPerDecode ?? 1),
      threads,
    });
    if (options.warmUp ?? true) await engine.warmUp();
    return engine;
  } catch (error) {
    await graphs.release();
    throw error;
  }
}

class Engine implements Generator {
  readonly info: ModelInfo;
  private readonly turns = new Fifo();
  private readonly closing = new AbortController();
  private readonly encoder: PromptEncoder;
  private readonly contexts: ContextCache;
  private readonly sampler: Sampler;
  private readonly decoder: Decoder;
  private readonly pictures: PictureEncoder;
  private closed: Promise<void> | undefined;
  private isResting = false;

  constructor(
    private readonly bundle: Bundle,
    private readonly graphs: Graphs,
    options: { readonly latentsPerDecode: number; readonly threads: number },
  ) {
    const { manifest } = bundle;
    this.info = infoOf(bundle, graphs);
    this.encoder = new PromptEncoder(bundle, graphs.sessions.text);
    this.contexts = new ContextCache(graphs, manifest);
    this.sampler = new Sampler(manifest, graphs.sessions);
    this.decoder = new Decoder(graphs, manifest, options.latentsPerDecode);
    this.pictures = new PictureEncoder(bundle, graphs.provider, options.threads);
  }

  async *generate(request: ChunkRequest, signal?: AbortSignal): AsyncGenerator<ChunkEvent> {
    const stop = linkAborts(this.closing.signal, signal);
    let release = (): void => {};
    try {
      stop.signal.throwIfAborted();
      checkRequest(request, this.bundle.manifest);
      release = await this.turns.turn(stop.signal);
      yield* this.chunk(request, stop.signal);
    } catch (error) {
      throw this.translated(error, signal);
    } finally {
      stop.unlink();
      release();
    }
  }

  async encode(clip: Clip, signal?: AbortSignal): Promise<Uint16Array> {
    const stop = linkAborts(this.closing.signal, signal);
    let release = (): void => {};
    try {
      stop.signal.throwIfAborted();
      release = await this.turns.turn(stop.signal);
      return await this.pictures.encode(clip);
    } catch (error) {
      throw this.translated(error, signal);
    } finally {
      stop.unlink();
      release();
    }
  }

  close(): Promise<void> {
    this.closed ??= this.shutDown();
    return this.closed;
  }

  /** Two short chunks of a story of its own: with and without a past, with and without guidance. */
  async warmUp(): Promise<void> {
    const { chunkLatents, historyLatents, guidance, temperature } = this.info;
    const size = this.info.tokensPerLatent * this.info.groups;
    const common = { story: "\u0000warm-up", text: "a", seed: 0, steps: 1, temperature };
    const latents = Math.min(chunkLatents, historyLatents);
    const past = { startLatent: chunkLatents - latents, tokens: new Uint16Array(latents * size) };
    const nothing = { startLatent: 0, tokens: new Uint16Array(0) };
    try {
      for await (const _ of this.generate({ ...common, chunk: 0, guidance: 1, history: nothing }));
      for await (const _ of this.generate({ ...common, chunk: 1, guidance, history: past }));
    } catch (cause) {
      const what = `graphs: a first run fails (${reasonOf(cause)})`;
      throw invalid(this.bundle.folder, "manifest.json", what, cause);
    }
  }

  private async *chunk(request: ChunkRequest, stop: AbortSignal): AsyncGenerator<ChunkEvent> {
    const startMs = performance.now();
    const text = await this.encoder.encode(request.text);
    const words = this.decoder.reads ? [text, await this.before(request)] : undefined;
    const textMs = performance.now() - startMs;
    stop.throwIfAborted();
    const context = await this.contexts.of(request.story, request.history);
    const aheadMs = this.contexts.takeAheadMs(request.story);
    const prefillMs = performance.now() - startMs - textMs;
    const { tokens, stepMs } = await this.sampler.sample({ ...request, context, text }, stop);
    let decodeMs = 0;
    const decoding = this.decoder.decode({ ...request, tokens, words }, (ms) => {
      decodeMs += ms;
    });
    // Once frames leave, only closing ends a chunk early: its story counts on the rest.
    for await (const frame of decoding) yield* this.resting({ type: "frame", frame });
    const totalMs = performance.now() - startMs;
    const timings: ChunkTimings = { textMs, prefillMs, aheadMs, stepMs, decodeMs, totalMs };
    yield* this.resting({ type: "done", chunk: request.chunk, tokens, timings });
    // What fails here fails again when the next chunk is asked for, and is told there.
    await this.contexts.ahead(request.story, request.history, tokens).catch(() => undefined);
  }

  /** The states of what was said before the prompt in force. After a cut there is nothing that it could be about. */
  private async before({ before, history }: ChunkRequest): Promise<TextStates | undefined> {
    if (before === undefined || history.tokens.length === 0) return undefined;
    return this.encoder.encode(before);
  }

  /** Yields, and knows meanwhile that no graph runs: a receiver that never comes back must not hold up `close`. */
  private *resting(event: ChunkEvent): Iterable<ChunkEvent> {
    this.closing.signal.throwIfAborted();
    this.isResting = true;
    try {
      yield event;
    } finally {
      this.isResting = false;
    }
    this.closing.signal.throwIfAborted();
  }

  private translated(error: unknown, signal?: AbortSignal): unknown {
    if (this.closing.signal.aborted) {
      return new EvertaleError("generator-closed", "The generator was closed.");
    }
    // An abort may carry any reason; callers rely on the name alone.
    if (signal?.aborted && error === signal.reason) {
      return abortError();
    }
    return error;
  }

  private async shutDown(): Promise<void> {
    this.closing.abort();
    // Whoever holds the turn gives it up at the next step; only then are the graphs free.
    if (!this.isResting) await this.turns.turn(new AbortController().signal);
    await this.pictures.release();
    await this.graphs.release();
  }
}

/** What the runtime says, where ours is around it too. */
function reasonOf(error: unknown): string {
  const inner = error instanceof EvertaleError && error.cause !== undefined ? error.cause : error;
  return firstLine(inner);
}

function infoOf(bundle: Bundle, graphs: Graphs): ModelInfo {
  const { manifest } = bundle;
  return {
    name: manifest.name,
    bundleHash: bundle.hash,
    width: manifest.video.width,
    height: manifest.video.height,
    fps: manifest.video.fps,
    framesPerLatent: manifest.video.framesPerLatent,
    chunkLatents: manifest.chunk.latents,
    tokensPerLatent: manifest.tokens.perLatent,
    groups: manifest.tokens.groups,
    historyLatents: historyLatentsOf(manifest),
    steps: manifest.sampling.steps,
    guidance: manifest.sampling.guidance,
    temperature: manifest.sampling.temperature,
    encodes: manifest.graphs.encode !== undefined,
    maxTextTokens: manifest.text.maxTokens,
    grammar: bundle.grammar,
    provider: graphs.provider,
    providerReason: graphs.providerReason,
  };
}
