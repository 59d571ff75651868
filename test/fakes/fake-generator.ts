// A generator without a model: moving test pictures and deterministic tokens. Knows nothing of ONNX, processes or time.
import { setTimeout as sleepFor } from "node:timers/promises";
import { abortError, EvertaleError } from "../../src/errors.js";
import { linkAborts } from "../../src/linked-abort.js";
import type {
  ChunkEvent,
  ChunkRequest,
  Clip,
  Frame,
  GeneratorFaults,
  GeneratorState,
  Grammar,
  ModelInfo,
  SupervisedGenerator,
} from "../../src/model/types.js";

/** What a `FakeGenerator` may be told; any field of `ModelInfo` too. */
export interface FakeGeneratorOptions extends Partial<ModelInfo> {
  /** How long the "sampling" of a chunk takes before its first frame, in milliseconds. Default 0: no timer at all. */
  readonly delayMs?: number;
  /** What each sampling step adds to that. Default 0. */
  readonly msPerStep?: number;
  /** Waits `ms`; rejects with an AbortError when `signal` aborts. Default: a real timer. Inject a fake clock's here. */
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<unknown>;
}

export const FAKE_GRAMMAR: Grammar = {
  actors: [
    { name: "teddy", phrases: ["a teddy bear", "a teddy"] },
    { name: "panda", phrases: ["a panda"] },
    { name: "rocket", phrases: ["a rocket"] },
  ],
  scenes: [
    { name: "ocean", phrases: ["on the ocean", "at sea"] },
    { name: "forest", phrases: ["in the forest"] },
    { name: "mars", phrases: ["on Mars"] },
  ],
  actions: [
    { name: "swim", phrases: ["swimming"], scenes: ["ocean"] },
    { name: "jump", phrases: ["jumping"], scenes: ["forest", "mars"] },
    { name: "fly", phrases: ["flying"], scenes: ["ocean", "forest", "mars"] },
  ],
  events: [
    { name: "snowfall", phrases: ["snow is falling"] },
    { name: "fireworks", phrases: ["fireworks"] },
  ],
  templates: ["{actor} {action} {scene}", "{actor} {action} {scene}, {event}"],
};

const DEFAULT_INFO: ModelInfo = {
  name: "fake",
  bundleHash: "f".repeat(64),
  width: 64,
  height: 64,
  fps: 8,
  framesPerLatent: 2,
  chunkLatents: 4,
  tokensPerLatent: 16,
  groups: 2,
  historyLatents: 8,
  steps: { min: 2, max: 16, default: 8 },
  guidance: 2,
  temperature: 1,
  encodes: true,
  maxTextTokens: 32,
  grammar: FAKE_GRAMMAR,
  provider: "cpu",
  providerReason: "a fake needs nothing else",
};

/** Implements `SupervisedGenerator`. Chunks are made one after another, in the order asked for. */
export class FakeGenerator implements SupervisedGenerator {
  readonly info: ModelInfo;
  /** Every request that was started, oldest first. */
  readonly requests: ChunkRequest[] = [];
  /** How many calls ended by their AbortSignal. */
  aborted = 0;
  closed = false;
  /** May be changed between chunks. */
  delayMs: number;
  private readonly msPerStep: number;
  private readonly sleep: (ms: number, signal?: AbortSignal) => Promise<unknown>;
  private readonly failures: unknown[] = [];
  private readonly listeners = new Set<(state: GeneratorState) => void>();
  private readonly closing = new AbortController();
  private currentState: GeneratorState = "up";
  private tail: Promise<void> = Promise.resolve();

  constructor(options: FakeGeneratorOptions = {}) {
    const { delayMs = 0, msPerStep = 0, sleep, ...info } = options;
    this.msPerStep = msPerStep;
    this.info = { ...DEFAULT_INFO, ...info };
    this.delayMs = delayMs;
    this.sleep = sleep ?? ((ms, signal) => sleepFor(ms, undefined, signal ? { signal } : {}));
  }

  get state(): GeneratorState {
    return this.currentState;
  }

  /** May be set: what a supervisor would have counted. */
  faults: GeneratorFaults = { deaths: 0, hangs: 0, deathsInARow: 0, lastDeath: "" };

  onState(listener: (state: GeneratorState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Pretends a change of the supervised process. Until it is `up`, `generate` waits for `up`. */
  setState(state: GeneratorState): void {
    if (state === this.currentState) return;
    this.currentState = state;
    for (const listener of [...this.listeners]) listener(state);
  }

  /** The next chunk that is started fails with `error`, before its first frame. May be called several times. */
  failNext(
    error: unknown = new EvertaleError("generator-died", "The generator process died (fake)."),
  ): void {
    this.failures.push(error);
  }

  async *generate(request: ChunkRequest, signal?: AbortSignal): AsyncGenerator<ChunkEvent> {
    const before = this.tail;
    let release = (): void => {};
    this.tail = new Promise((resolve) => {
      release = resolve;
    });
    try {
      await before;
      await this.sampled(request, signal);
      yield* this.events(request);
    } finally {
      release();
    }
  }

  /** Tokens that tell the clip's mean level. */
  async encode(clip: Clip): Promise<Uint16Array> {
    if (this.closed) throw closedError();
    const { tokensPerLatent, groups, framesPerLatent } = this.info;
    const latents = 1 + (clip.frames - 1) / framesPerLatent;
    const mean = clip.pixels.reduce((sum, level) => sum + level, 0) / clip.pixels.length;
    return new Uint16Array(latents * tokensPerLatent * groups).fill(Math.round(mean));
  }

  async close(): Promise<void> {
    this.closed = true;
    this.closing.abort();
  }

  private async sampled(request: ChunkRequest, signal?: AbortSignal): Promise<void> {
    const { signal: stop, unlink } = linkAborts(signal, this.closing.signal);
    try {
      this.check(signal);
      await this.up(stop);
      this.check(signal);
      this.requests.push(request);
      if (this.failures.length > 0) throw this.failures.shift();
      const delayMs = this.delayMs + request.steps * this.msPerStep;
      if (delayMs > 0) await this.sleep(delayMs, stop);
      this.check(signal);
    } catch (error) {
      if (this.closed) throw closedError();
      if (signal?.aborted) {
        this.aborted += 1;
        throw abortError();
      }
      throw error;
    } finally {
      unlink();
    }
  }

  private *events(request: ChunkRequest): Generator<ChunkEvent> {
    const { chunkLatents, framesPerLatent } = this.info;
    const skipped = request.history.tokens.length === 0 ? framesPerLatent - 1 : 0;
    const { startLatent, tokens } = request.history;
    const latent = startLatent + tokens.length / (this.info.tokensPerLatent * this.info.groups);
    const first = 1 + (latent - 1) * framesPerLatent;
    for (let index = first + skipped; index < first + chunkLatents * framesPerLatent; index++) {
      yield { type: "frame", frame: this.picture(request, index) };
    }
    const { steps } = request;
    const stepMs = this.msPerStep > 0 ? new Array<number>(steps).fill(this.msPerStep) : [];
    const totalMs = this.delayMs + steps * this.msPerStep;
    const timings = { textMs: 0, prefillMs: 0, aheadMs: 0, stepMs, decodeMs: 0, totalMs };
    yield { type: "done", chunk: request.chunk, tokens: this.tokensOf(request), timings };
  }

  /** The fake's tokens: a function of text, seed and chunk. */
  tokensOf(request: ChunkRequest): Uint16Array {
    const { chunkLatents, tokensPerLatent, groups } = this.info;
    const tokens = new Uint16Array(chunkLatents * tokensPerLatent * groups);
    let state = hashText(`${request.text}/${request.seed}/${request.chunk}`);
    for (let i = 0; i < tokens.length; i++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      tokens[i] = state >>> 23;
    }
    return tokens;
  }

  private picture(request: ChunkRequest, index: number): Frame {
    const { width, height } = this.info;
    const data = new Uint8Array((width * height * 3) / 2);
    const luma = width * height;
    const colour = fakeColour(request.text);
    data.fill(colour.y, 0, luma);
    data.fill(colour.u, luma, luma + luma / 4);
    data.fill(colour.v, luma + luma / 4);
    const side = Math.max(2, Math.floor(width / 4));
    const left = Math.max(0, index * 2) % (width - side);
    const top = Math.floor((height - side) / 2);
    for (let row = top; row < top + side; row++) {
      data.fill(235, row * width + left, row * width + left + side);
    }
    return { index, chunk: request.chunk, width, height, data };
  }

  private check(signal?: AbortSignal): void {
    if (this.closed) throw closedError();
    if (signal?.aborted) throw abortError();
  }

  private up(stop: AbortSignal): Promise<void> {
    if (this.currentState === "up") return Promise.resolve();
    return new Promise((resolve) => {
      const finish = (): void => {
        if (this.currentState !== "up" && !stop.aborted) return;
        off();
        stop.removeEventListener("abort", finish);
        resolve();
      };
      const off = this.onState(finish);
      stop.addEventListener("abort", finish);
    });
  }
}

/** Background colour (limited-range YUV) of the fake's pictures for a prompt, so that tests can tell which prompt they see. */
export function fakeColour(text: string): { y: number; u: number; v: number } {
  const hash = hashText(text);
  return { y: 40 + (hash & 127), u: 64 + ((hash >>> 8) & 127), v: 64 + ((hash >>> 16) & 127) };
}

function hashText(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 16777619) >>> 0;
  }
  return hash;
}

function closedError(): EvertaleError {
  return new EvertaleError("generator-closed", "The generator was closed.");
}
