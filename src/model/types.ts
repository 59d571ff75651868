// What a generator is, as the scheduler sees it. Knows tokens and frames; no stream, no clock, no viewer.

/** Facts of a loaded bundle. Every number comes from its manifest. */
export interface ModelInfo {
  /** Name of the bundle, from its manifest. */
  readonly name: string;
  /** sha256 (hex) over the manifest, which itself holds the hash of every graph. */
  readonly bundleHash: string;
  /** Width and height of a frame in pixels (both even). */
  readonly width: number;
  readonly height: number;
  /** Frames per second of the film. */
  readonly fps: number;
  /** Video frames in one latent frame; the very first latent frame of a story holds one. */
  readonly framesPerLatent: number;
  /** Latent frames that one call generates together. */
  readonly chunkLatents: number;
  /** Tokens in one latent frame (the grid, row by row). */
  readonly tokensPerLatent: number;
  /** Code groups in one token, drawn one after another. */
  readonly groups: number;
  /** Latent frames of history that a request should carry: enough for prefill and for the decoder's memory. */
  readonly historyLatents: number;
  readonly steps: { readonly min: number; readonly max: number; readonly default: number };
  readonly guidance: number;
  readonly temperature: number;
  /** Whether the bundle can turn pictures into tokens. */
  readonly encodes: boolean;
  /** Longest prompt the text encoder reads, in its own tokens. */
  readonly maxTextTokens: number;
  /** Words by which the bundle's world can be described; used by the auto director and to warn about unknown words. */
  readonly grammar: Grammar;
  /** Execution provider in use and why it was chosen. */
  readonly provider: "cpu" | "webgpu" | "cuda";
  readonly providerReason: string;
}

/** The world's grammar, from the bundle's `grammar.json`: all that the auto story writer needs to write prompts. */
export interface Grammar {
  readonly actors: readonly GrammarWord[];
  readonly scenes: readonly GrammarWord[];
  readonly actions: readonly GrammarAction[];
  readonly events: readonly GrammarEvent[];
  /** Sentences with `{actor}`, `{action}`, `{scene}`, `{event}` slots. */
  readonly templates: readonly string[];
  /** What the model knows besides and the auto story writer does not say: styles, cameras, what several do together. */
  readonly words?: readonly string[] | undefined;
}
export interface GrammarWord {
  readonly name: string;
  /** Phrases that fill the slot, the clearest first. */
  readonly phrases: readonly string[];
  /** What viewers may say for it besides: understood, and never said by the auto story writer. */
  readonly heard?: readonly string[] | undefined;
  /** How often the auto story writer says it beside its like, default 1; 0: only viewers do. */
  readonly weight?: number | undefined;
}
export interface GrammarAction extends GrammarWord {
  /** Names of the scenes in which the action can be seen. */
  readonly scenes: readonly string[];
}

export interface GrammarEvent extends GrammarWord {
  /** Names of the scenes in which it can happen; without, in all. */
  readonly scenes?: readonly string[] | undefined;
}

/** The last latent frames of a story, oldest first: all that the next chunk depends on besides its prompt. */
export interface History {
  /**
   * Index of the first latent frame in `tokens` within its story. Negative when a story was begun from a picture or a video:
   * what came before its first chunk counts down from -1.
   */
  readonly startLatent: number;
  /** `[latents, tokensPerLatent, groups]` code indices. */
  readonly tokens: Uint16Array;
}

/** One chunk to be generated. Self-contained: any generator process can serve it, which is what makes restarts cheap. */
export interface ChunkRequest {
  /** Story (channel) the chunk belongs to; only a key for caches. */
  readonly story: string;
  /** Index of the chunk in its story, 0 first. */
  readonly chunk: number;
  /** The prompt in force. */
  readonly text: string;
  /** The one before it since the last cut, for decoders that read words; missing where there is none. */
  readonly before?: string | undefined;
  /** Seed of the story; a chunk's noise depends on (seed, chunk, step) alone. 32-bit unsigned. */
  readonly seed: number;
  readonly steps: number;
  readonly guidance: number;
  readonly temperature: number;
  /** Ends where the chunk begins: `chunk * chunkLatents`, less what chunks before it were shortened by. Empty `tokens`: a fresh past (chunk 0, a hard cut). At most `historyLatents` latent frames. */
  readonly history: History;
}

/** A decoded picture. Planar I420, `width * height * 3 / 2` bytes. Whoever receives it owns it. */
export interface Frame {
  /**
   * Index of the frame in its story, 0 first. The first latent frame of a fresh past holds only the last of its
   * `framesPerLatent` pictures, so a hard cut skips some indices, and a story that goes on from a picture begins below 0.
   */
  readonly index: number;
  readonly chunk: number;
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Where a chunk's time went, in milliseconds. */
export interface ChunkTimings {
  readonly textMs: number;
  readonly prefillMs: number;
  /** Spent on the past before the chunk was asked for; in no other number. */
  readonly aheadMs: number;
  readonly stepMs: readonly number[];
  readonly decodeMs: number;
  readonly totalMs: number;
}

export type ChunkEvent =
  /** Frames arrive in order, as they are decoded. */
  | { readonly type: "frame"; readonly frame: Frame }
  /** Last event of a chunk. `tokens` is `[chunkLatents, tokensPerLatent, groups]`. */
  | {
      readonly type: "done";
      readonly chunk: number;
      readonly tokens: Uint16Array;
      readonly timings: ChunkTimings;
    };

/** Pictures for the tokenizer: RGB at the bundle's size and rate, the oldest first, an odd number of them. */
export interface Clip {
  /** `[frames, 3, height, width]`, bytes. */
  readonly pixels: Uint8Array;
  readonly frames: number;
}

/**
 * A loaded model. `generate` yields the chunk's frames in order and then `done`.
 * Aborting `signal` stops between sampling steps and throws an `AbortError`; a chunk whose first frame was yielded is
 * never abandoned by the caller. One chunk at a time per story; calls of different stories queue.
 */
export interface Generator {
  readonly info: ModelInfo;
  generate(request: ChunkRequest, signal?: AbortSignal): AsyncIterable<ChunkEvent>;
  /**
   * Pictures to tokens, `[(frames + 1) / framesPerLatent, tokensPerLatent, groups]`: a history to go on from. The first picture
   * becomes a latent frame of its own. Throws `encode-missing` when the bundle has no `encode` graph, `message-invalid` for a
   * clip of the wrong size.
   */
  encode(clip: Clip, signal?: AbortSignal): Promise<Uint16Array>;
  /** Idempotent; pending calls reject with code `generator-closed`. */
  close(): Promise<void>;
}

/**
 * `restarting`: the process died and is coming back; `failing`: it died or could not load several times in a row, and is still
 * tried again, ever more rarely up to a cap. It never stays down.
 */
export type GeneratorState = "up" | "restarting" | "failing";

/** What went wrong with a generator that lives elsewhere, counted from its start. */
export interface GeneratorFaults {
  /** Lives that ended unasked, those that never got ready included. */
  readonly deaths: number;
  /** Of these, lives that were ended because an answer was overdue. */
  readonly hangs: number;
  /** In a row, since a chunk was last finished. */
  readonly deathsInARow: number;
  /** Why the last one ended, in a few words; empty before the first. */
  readonly lastDeath: string;
}

/** A generator that lives elsewhere (a process of its own) and may die without taking the caller with it. */
export interface SupervisedGenerator extends Generator {
  readonly state: GeneratorState;
  /** Faults since it was started, for metrics. */
  readonly faults: GeneratorFaults;
  /** Calls `listener` at every change of state; the returned function ends that. Listeners must not throw. */
  onState(listener: (state: GeneratorState) => void): () => void;
}
