// The timeline of one story: which prompt conditions which chunks, and the tokens that the next chunk goes on from.
// Knows nothing of time, frames on their way, or who watches.
import { EvertaleError } from "../errors.js";
import type { Frame, History, ModelInfo } from "../model/types.js";

/** A text somebody asked for, as the scheduler handles it. */
export interface Prompt {
  readonly id: string;
  readonly text: string;
  /** The sentence that conditions the model, where it is not the text itself. */
  readonly told?: string | undefined;
  readonly author: string;
  /** `auto`: written by the idle story writer. */
  readonly origin: "viewer" | "auto";
  /** The picture is to forget what was shown before. */
  readonly cut?: boolean;
  /** It takes back the prompt before it. */
  readonly undoes?: boolean;
  /** How often it was told before without anybody seeing it: told again, it is another prompt of the same id. */
  readonly telling?: number | undefined;
}

/** The sentence that conditions the model. */
export function wordsOf({ told, text }: Prompt): string {
  return told ?? text;
}

/** Whether both are one prompt, told once. */
export function isSameTelling(one: Prompt | undefined, other: Prompt): boolean {
  return one?.id === other.id && (one.telling ?? 0) === (other.telling ?? 0);
}

/** Tokens that a story is to go on from in place of its own past: an encoded picture or video. */
export interface Start {
  readonly id: string;
  /** `[latents, tokensPerLatent, groups]`. */
  readonly tokens: Uint16Array;
  /** What becomes of the frames that follow, the first one being 0: so that what they go on from is seen. */
  readonly opening?: (frame: Frame, index: number) => Frame;
}

/** The span of a story that one prompt conditions; it ends where the next one starts. */
export interface Segment {
  readonly prompt: Prompt;
  readonly fromChunk: number;
  /** The words in force before its own, since the last cut. */
  readonly before?: string | undefined;
}

/** Where a story stands between two chunks. */
export interface StoryPoint {
  readonly nextChunk: number;
  /** Latent frames since the beginning. */
  readonly latents: number;
  /** The newest latent frames, as many as the next chunk needs. */
  readonly tokens: Uint16Array;
  /** The words in force before those that are, since the last cut. */
  readonly before?: string | undefined;
}

/** Segments kept in memory; the journal keeps all of them. */
const MAX_SEGMENTS = 256;

export class Story {
  readonly #latentSize: number;
  readonly #segments: Segment[] = [];
  #tokens = new Uint16Array(0);
  #nextChunk = 0;
  #latents = 0;
  /** Of the last chunk, as long as it can be shortened. */
  #lastLatents = 0;

  /**
   * @param id key of the story, e.g. its channel's name
   * @param seed 32-bit unsigned; with the prompts it decides every token
   * @param firstChunk where it begins, for a story that is told from a cut on
   */
  constructor(
    readonly id: string,
    readonly seed: number,
    private readonly info: ModelInfo,
    firstChunk = 0,
  ) {
    this.#nextChunk = firstChunk;
    this.#latents = firstChunk * info.chunkLatents;
    this.#latentSize = info.tokensPerLatent * info.groups;
  }

  /** Index of the chunk that is to be generated next. */
  get nextChunk(): number {
    return this.#nextChunk;
  }

  /** The latest segments, oldest first. */
  get segments(): readonly Segment[] {
    return this.#segments;
  }

  /** The prompt in force. */
  get current(): Segment | undefined {
    return this.#segments.at(-1);
  }

  /** True when `prompt` would begin here with a hard cut: nothing of the past is to be seen under it. */
  cutsTo(prompt: Prompt): boolean {
    return prompt.cut === true && !isSameTelling(this.current?.prompt, prompt);
  }

  /** What a chunk under `prompt` goes on from: the last latent frames, a copy, since requests may outlive the next `append`. */
  historyFor(prompt: Prompt): History {
    return this.cutsTo(prompt)
      ? { startLatent: this.#latents, tokens: new Uint16Array(0) }
      : this.history();
  }

  /** The words in force before those of a chunk under `prompt`, since the last cut; undefined where there were none. */
  beforeFor(prompt: Prompt): string | undefined {
    const { current } = this;
    if (this.cutsTo(prompt) || this.#tokens.length === 0) return undefined;
    if (isSameTelling(current?.prompt, prompt)) return current?.before;
    // Nothing was made under a prompt whose only chunk was taken back.
    const last = current?.fromChunk === this.#nextChunk ? this.#segments.at(-2) : current;
    const present = last && wordsOf(last.prompt);
    return present === wordsOf(prompt) ? last?.before : present;
  }

  /** Where it stands; the tokens are a copy. */
  get point(): StoryPoint {
    const { tokens } = this.history();
    const before = this.current?.before;
    return { nextChunk: this.#nextChunk, latents: this.#latents, tokens, before };
  }

  /**
   * Goes on where another telling of it stood, under the prompt that was in force. To be called before anything was made. Throws
   * `message-invalid` when the tokens are not whole latent frames.
   */
  resume({ nextChunk, latents, tokens, before }: StoryPoint, segment: Segment | undefined): void {
    this.goOnFrom(tokens);
    this.#nextChunk = nextChunk;
    this.#latents = latents;
    if (segment !== undefined) this.#segments.push({ ...segment, before });
  }

  /** The last latent frames, a copy. */
  history(): History {
    const tokens = this.#tokens.slice(-this.info.historyLatents * this.#latentSize);
    const latents = tokens.length / this.#latentSize;
    return { startLatent: this.#latents - latents, tokens };
  }

  /** Notes that `prompt` conditions the chunks from the next one on. Asking for the prompt in force changes nothing. */
  begin(prompt: Prompt): boolean {
    if (isSameTelling(this.current?.prompt, prompt)) return false;
    const before = this.beforeFor(prompt);
    this.#segments.push({ prompt, fromChunk: this.#nextChunk, before });
    if (this.#segments.length > MAX_SEGMENTS) this.#segments.shift();
    return true;
  }

  /**
   * Forgets the past and goes on from other tokens (an encoded picture or video; none for a hard cut): the next chunk sees
   * nothing else. Of more latent frames than a request may carry the newest count. Throws `message-invalid` when they are not
   * whole latent frames.
   */
  goOnFrom(tokens: Uint16Array): void {
    if (tokens.length % this.#latentSize !== 0) {
      throw new EvertaleError(
        "message-invalid",
        `A story cannot go on from ${tokens.length} codes: latent frames of ${this.#latentSize} are needed.`,
      );
    }
    this.#tokens = Uint16Array.from(tokens.slice(-this.info.historyLatents * this.#latentSize));
    this.#lastLatents = 0;
    // After a cut, nothing that was said before is to be seen.
    const { current } = this;
    if (tokens.length === 0 && current !== undefined) {
      this.#segments.splice(-1, 1, { ...current, before: undefined });
    }
  }

  /**
   * Adds the tokens of the next chunk, or the first `latents` of its latent frames. Throws `generator-died` when they do not have
   * the bundle's shape.
   */
  append(chunk: number, tokens: Uint16Array, latents = this.info.chunkLatents): void {
    const expected = latents * this.#latentSize;
    if (chunk !== this.#nextChunk || tokens.length !== expected) {
      throw new EvertaleError(
        "generator-died",
        `The generator answered chunk ${chunk} with ${tokens.length} codes where chunk ${this.#nextChunk} with ${expected} was due; the chunk is made again.`,
      );
    }
    // Room for the whole last chunk to go again.
    const keep = (this.info.historyLatents + this.info.chunkLatents) * this.#latentSize;
    const joined = new Uint16Array(this.#tokens.length + tokens.length);
    joined.set(this.#tokens);
    joined.set(tokens, this.#tokens.length);
    this.#tokens = joined.length > keep ? joined.slice(joined.length - keep) : joined;
    this.#latents += latents;
    this.#nextChunk += 1;
    this.#lastLatents = latents;
  }

  /**
   * Takes the end of the last chunk back: of its latent frames so many are kept, and the next chunk goes on from there. 0: it is
   * the next chunk again. Throws `message-invalid` when the last chunk has fewer.
   */
  shorten(latents: number): void {
    if (!(latents >= 0 && latents <= this.#lastLatents)) {
      throw new EvertaleError(
        "message-invalid",
        `Of the last chunk's ${this.#lastLatents} latent frames ${latents} cannot be kept.`,
      );
    }
    const gone = this.#lastLatents - latents;
    this.#tokens = this.#tokens.slice(0, this.#tokens.length - gone * this.#latentSize);
    this.#latents -= gone;
    this.#lastLatents = latents;
    if (latents === 0) this.#nextChunk -= 1;
  }
}
