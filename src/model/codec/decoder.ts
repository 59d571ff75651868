// Tokens to pictures, as a stream: each story's temporal cache is carried on, or rebuilt from its tokens. Knows no sampling.
import { type InferenceSession, Tensor } from "onnxruntime-node";
import type { Graphs } from "../bundle/graphs.js";
import type { Manifest } from "../bundle/manifest.js";
import { decoderReads } from "../bundle/signature.js";
import { Lru } from "../lru.js";
import { int64Tensor, sameTokens } from "../sampling/context.js";
import { demandNumbers } from "../sampling/numbers.js";
import type { Frame, History } from "../types.js";
import type { TextStates } from "./text-encoder.js";

export interface DecodeRequest {
  readonly story: string;
  readonly chunk: number;
  /** The chunk's tokens. */
  readonly tokens: Uint16Array;
  /** What came before them. */
  readonly history: History;
  /** The prompt in force and the one before it; read by a decoder that does. */
  readonly words?: readonly (TextStates | undefined)[] | undefined;
}

interface StoryState {
  /** Index of the latent frame that the cache is ready for. */
  readonly nextLatent: number;
  /** Latent frames that have entered the cache: how many of its slots count. */
  readonly decoded: number;
  readonly cache: Tensor;
  /** The last tokens decoded, to know a story that took another turn under the same name. */
  readonly tail: Uint16Array;
}

/** Stories whose cache is kept (about a megabyte each); the least recently used is rebuilt when it comes back. */
const KEPT_STORIES = 16;

export class Decoder {
  /** The states before, within and after a story's last chunk: it may be gone on from any latent frame of it. */
  private readonly kept = new Lru<string, readonly StoryState[]>(KEPT_STORIES);
  private readonly session: InferenceSession;
  private readonly latentSize: number;
  /** Whether it reads words beside codes. */
  readonly reads: boolean;

  /** `latentsPerRun`: latent frames decoded together; 1 lets the first picture leave soonest. */
  constructor(
    private readonly graphs: Graphs,
    private readonly manifest: Manifest,
    private readonly latentsPerRun: number,
  ) {
    this.session = graphs.sessions.decode;
    this.latentSize = manifest.tokens.perLatent * manifest.tokens.groups;
    this.reads = decoderReads(manifest);
  }

  /**
   * Yields the chunk's frames in order; each belongs to the receiver. A chunk left half-way drops the story's cache, which the
   * next request rebuilds from its history. One call at a time. `spent(ms)` is told the time of every run.
   */
  async *decode(request: DecodeRequest, spent: (ms: number) => void): AsyncGenerator<Frame> {
    const { story, tokens, history } = request;
    let state = this.matching(request) ?? (await this.rebuild(history, spent));
    this.kept.delete(story);
    const latents = tokens.length / this.latentSize;
    const words = this.wordsOf(request.words);
    const states = [state];
    for (let at = 0; at < latents; at += this.latentsPerRun) {
      const part = tokens.subarray(
        at * this.latentSize,
        Math.min(latents, at + this.latentsPerRun) * this.latentSize,
      );
      const before = state;
      const run = await this.run(part, before, words, spent);
      const end = Math.min(latents, at + this.latentsPerRun) * this.latentSize;
      state = { ...run.state, tail: tokens.subarray(0, end) };
      states.push(state);
      yield* this.framesOf(run.pictures, before, request.chunk);
    }
    this.kept.set(story, states);
  }

  private matching(request: DecodeRequest): StoryState | undefined {
    const { startLatent, tokens } = request.history;
    const next = startLatent + tokens.length / this.latentSize;
    const states = this.kept.get(request.story) ?? [];
    const state = states.find(({ nextLatent }) => nextLatent === next);
    if (!state) return undefined;
    const overlap = Math.min(tokens.length, state.tail.length);
    const past = overlap === 0 ? tokens : tokens.subarray(-overlap);
    const tail = overlap === 0 ? state.tail : state.tail.subarray(-overlap);
    return sameTokens(past, tail) ? state : undefined;
  }

  /**
   * The state after `history`, decoded in runs as long as a chunk's own: then the sums inside are made in the same order, and
   * the pictures that follow are the same to the bit as those of a decoder that never forgot. What was said then does not matter:
   * a cache knows no words (models/FORMAT.md).
   */
  private async rebuild(history: History, spent: (ms: number) => void): Promise<StoryState> {
    const shape = [...this.graphs.cacheShape];
    const size = shape.reduce((product, length) => product * length, 1);
    let state: StoryState = {
      nextLatent: history.startLatent,
      decoded: 0,
      cache: new Tensor("float32", new Float32Array(size), shape),
      tail: new Uint16Array(0),
    };
    const run = this.latentsPerRun * this.latentSize;
    const words = this.wordsOf([]);
    for (let at = 0; at < history.tokens.length; at += run) {
      state = (await this.run(history.tokens.subarray(at, at + run), state, words, spent)).state;
    }
    return state;
  }

  private async run(
    tokens: Uint16Array,
    state: StoryState,
    words: Record<string, Tensor>,
    spent: (ms: number) => void,
  ): Promise<{ state: StoryState; pictures: Uint8Array }> {
    const { perLatent, groups } = this.manifest.tokens;
    const latents = tokens.length / this.latentSize;
    const startMs = performance.now();
    const { frames, next_cache: cache } = await this.session.run({
      tokens: int64Tensor(tokens, [1, latents, perLatent, groups]),
      cache: state.cache,
      cache_mask: cacheMask(this.manifest.decoder.cacheLatents, state.decoded),
      ...words,
    });
    spent(performance.now() - startMs);
    if (!(frames?.data instanceof Uint8Array) || !cache) {
      throw new TypeError("decode gave no frames or no cache");
    }
    demandNumbers(cache, "decode.next_cache");
    const nextLatent = state.nextLatent + latents;
    const decoded = state.decoded + latents;
    return { state: { ...state, nextLatent, decoded, cache }, pictures: frames.data };
  }

  /** What a decoder that reads is told: one row for the prompt in force, one for that before it. */
  private wordsOf(words: DecodeRequest["words"] = []): Record<string, Tensor> {
    if (!this.reads) return {};
    const { width } = this.manifest.text;
    const said = [words[0], words[1]].map((one) => (one?.blank ? undefined : one));
    const longest = said.reduce((most, one) => Math.max(most, one?.length ?? 0), 1);
    const text = new Float32Array(2 * longest * width);
    const mask = new Float32Array(2 * longest);
    said.forEach((one, row) => {
      if (one === undefined) return;
      text.set(one.states, row * longest * width);
      mask.fill(1, row * longest, row * longest + one.length);
    });
    return {
      text: new Tensor("float32", text, [2, longest, width]),
      text_mask: new Tensor("float32", mask, [2, longest]),
    };
  }

  private *framesOf(pictures: Uint8Array, before: StoryState, chunk: number): Generator<Frame> {
    const { width, height, framesPerLatent } = this.manifest.video;
    const size = (width * height * 3) / 2;
    // Of the first latent frame after a fresh past only the last picture counts.
    const skipped = before.decoded === 0 ? framesPerLatent - 1 : 0;
    const base = firstFrameOf(before.nextLatent, framesPerLatent);
    for (let i = skipped; i * size < pictures.length; i++) {
      const data = pictures.slice(i * size, (i + 1) * size);
      yield { index: base + i, chunk, width, height, data };
    }
  }
}

/** Index of the first picture of a latent frame, such that the last picture of latent 0 has index 0. */
export function firstFrameOf(latent: number, framesPerLatent: number): number {
  return 1 + (latent - 1) * framesPerLatent;
}

/** 1 for the slots that hold a past latent frame, the newest last. */
export function cacheMask(slots: number, decoded: number): Tensor {
  const mask = new Float32Array(slots);
  mask.fill(1, slots - Math.min(slots, decoded));
  return new Tensor("float32", mask, [slots]);
}
