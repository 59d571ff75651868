// A story becomes the frames of a film, as fast as the generator makes them. Knows no file format and no command line.
import { EvertaleError } from "../errors.js";
import { type Frame, type Generator, TokenHash } from "../model/index.js";
import { type Opening, openingOf, type PictureClip, readClip } from "../picture/index.js";
import { enlargedSize, type SuperResolution } from "../super-resolution/index.js";
import { FilmScaler, Retiming } from "./film-picture.js";
import {
  type Checkpoint,
  chunksOf,
  clipPlan,
  framesPerChunk,
  type Plan,
  type PlannedChunk,
  shownSegments,
} from "./story/plan.js";
import { planRecorded } from "./story/plan-recorded.js";
import { planScript } from "./story/plan-script.js";
import type { RecordedStory } from "./story/recorded-story.js";
import { parseScript, type Script } from "./story/script.js";
import { type Extension, StoryPast } from "./story-past.js";
import type { FilmFrame, FilmInfo } from "./types.js";

export interface RenderOptions {
  /** 32-bit unsigned. Default 1: the same script makes the same film. A recorded story has its own. */
  readonly seed?: number | undefined;
  /** Sampling steps of a chunk. Default: the bundle's. A recorded story has its own. */
  readonly steps?: number | undefined;
  /** Guidance; 1: none. Default: the bundle's. A recorded story has its own. */
  readonly guidance?: number | undefined;
  /** Seconds of the film at which to begin and end. What is left out is still made, back to the last cut. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Frames per second; the film lasts as long, frames are repeated or left out. Default: the bundle's. */
  readonly fps?: number | undefined;
  /** Makes every picture larger, before `size` does. Stays the caller's to close. Default: none. */
  readonly superResolution?: SuperResolution | undefined;
  /** Size in pixels, even; what does not fit the shape is cropped. Default: the bundle's, times that of super-resolution. */
  readonly size?: { readonly width: number; readonly height: number } | undefined;
  /** A picture or video file that the film goes on from. */
  readonly start?: Uint8Array | undefined;
  /** Frames of a video that count. Default: as many as the model looks back. */
  readonly startFrames?: number | undefined;
  /** Default "tokens". */
  readonly extend?: Extension | undefined;
  /** Stops between two sampling steps, with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
}

/** Whether the tokens of a rendered story are those that its viewers saw. */
export type Sameness =
  /** Nothing to compare with: a script, a journal without hashes, or a part that does not begin at the beginning. */
  | { readonly state: "unknown" }
  /** Up to and with `toChunk`; what comes after has no hash yet. */
  | { readonly state: "same"; readonly toChunk: number }
  /** The first difference lies in these chunks, both included. */
  | { readonly state: "different"; readonly fromChunk: number; readonly toChunk: number };

/** A film as it is made: an async iterable of frames, to be iterated once. Frames belong to the receiver. */
export interface Film extends AsyncIterable<FilmFrame> {
  readonly info: FilmInfo;
  /** Hash over the tokens of the chunks made so far, and how many those are. */
  readonly tokens: { readonly chunks: number; readonly sha256: string };
  readonly sameness: Sameness;
}

/**
 * Renders a story with a loaded bundle. A chunk is made when its first frame is asked for, so memory is constant however long
 * the film is; films of one bundle may be rendered at once and take turns chunk by chunk.
 * @param story the text of a script, a parsed one, or a told story (see `readStory`)
 * @throws at once `script-invalid` or `journal-invalid`; while iterating `picture-type`, `picture-invalid`, `encode-missing`, or
 * what the generator throws
 */
export function renderStory(
  generator: Generator,
  story: string | Script | RecordedStory,
  options: RenderOptions = {},
): Film {
  return new Rendering(generator, planOf(generator, story, options), options);
}

function planOf(
  { info }: Generator,
  story: string | Script | RecordedStory,
  options: RenderOptions,
): Plan {
  const { from = 0, to = Number.POSITIVE_INFINITY, seed = 1, steps, guidance } = options;
  const plan =
    typeof story !== "string" && "entries" in story
      ? recordedPlan(info, story, options)
      : planScript(typeof story === "string" ? parseScript(story) : story, info, {
          seed,
          steps,
          guidance,
        });
  const clipped = clipPlan(plan, info.fps, from, to);
  if (clipped.fromFrame < clipped.toFrame) return clipped;
  const seconds = (plan.frames / info.fps).toFixed(2);
  throw new EvertaleError(
    "script-invalid",
    `Nothing of the film lies ${Number.isFinite(to) ? `between ${from} s and ${to} s` : `after ${from} s`}: it lasts ${seconds} s.`,
  );
}

function recordedPlan(info: Generator["info"], story: RecordedStory, options: RenderOptions): Plan {
  const own = (["seed", "steps", "guidance", "start"] as const).find(
    (name) => options[name] !== undefined,
  );
  if (own !== undefined) {
    const message = `A journal is told with its own ${own === "start" ? "pictures" : own}: leave --${own} out.`;
    throw new EvertaleError("script-invalid", message);
  }
  // One latent frame's pictures more than needed never hurts: the clip takes what is wanted.
  const wanted = options.to === undefined ? 0 : options.to * info.fps + info.framesPerLatent;
  return planRecorded(story, info, Math.ceil(wanted / framesPerChunk(info)));
}

interface Made {
  readonly tokens: Uint16Array;
  readonly frames: readonly Frame[];
}

class Rendering implements Film {
  readonly info: FilmInfo;
  readonly #perChunk: number;
  readonly #retiming: Retiming;
  readonly #scaler: FilmScaler;
  readonly #hash = new TokenHash();
  /** As the journal's: since the last restart of its server. */
  #sinceResume = new TokenHash();
  readonly #fromBeginning: boolean;
  #chunks = 0;
  #nextCheckpoint = 0;
  #sameness: Sameness = { state: "unknown" };
  #begun = false;

  constructor(
    private readonly generator: Generator,
    private readonly plan: Plan,
    private readonly options: RenderOptions,
  ) {
    const model = generator.info;
    const made = enlargedSize(model, options.superResolution?.factor);
    const { fps = model.fps, size = made } = options;
    checkOutput(fps, size);
    this.#perChunk = framesPerChunk(model);
    this.#retiming = new Retiming(model.fps, fps);
    this.#scaler = new FilmScaler(made, size);
    this.#fromBeginning = chunksOf(plan, this.#perChunk).next().value?.chunk === 0;
    this.info = {
      title: plan.title,
      width: size.width,
      height: size.height,
      fps,
      frames: this.#retiming.firstOf(plan.toFrame - plan.fromFrame),
      segments: shownSegments(plan, this.#perChunk).map((segment) => ({
        ...segment,
        fromFrame: this.#retiming.firstOf(segment.fromFrame),
        toFrame: this.#retiming.firstOf(segment.toFrame),
      })),
      seed: plan.seed,
      bundle: model.name,
      bundleHash: model.bundleHash,
      provider: model.provider,
    };
  }

  get tokens(): Film["tokens"] {
    return { chunks: this.#chunks, sha256: this.#hash.digest() };
  }

  get sameness(): Sameness {
    return this.#sameness;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<FilmFrame> {
    if (this.#begun) {
      throw new EvertaleError("closed", "The film was begun already: render the story once more.");
    }
    this.#begun = true;
    const { signal, extend = "tokens" } = this.options;
    const start = await this.#start();
    let past: StoryPast | undefined;
    for (const planned of chunksOf(this.plan, this.#perChunk)) {
      past ??= new StoryPast(this.generator, this.plan.seed, planned.chunk, extend);
      if (planned.past !== "carried") {
        const from = planned.past === "none" ? new Uint16Array(0) : planned.past;
        past.replace(planned.chunk === 0 ? (start?.tokens ?? from) : from);
      }
      const opening = await this.#opening(planned, start?.clip);
      const made = await this.#make(planned, past);
      await past.append(planned, made, signal);
      this.#note(planned.chunk, made.tokens);
      const frames = opening === undefined ? made.frames : made.frames.map(opening);
      yield* this.#shown(planned, frames);
    }
  }

  /** The picture or video that the film begins from, and its tokens. */
  async #start(): Promise<
    { readonly clip: PictureClip; readonly tokens: Uint16Array } | undefined
  > {
    const { start, startFrames, signal } = this.options;
    if (start === undefined) return undefined;
    const { info } = this.generator;
    const name = "The picture to start from";
    const clip = await readClip(start, info, { name, frames: startFrames, signal });
    return { clip, tokens: await this.generator.encode(clip, signal) };
  }

  /** How a picture that the chunk goes on from is seen first. */
  async #opening(
    { chunk, picture }: PlannedChunk,
    start: PictureClip | undefined,
  ): Promise<Opening | undefined> {
    const { info } = this.generator;
    const { signal } = this.options;
    if (picture === undefined) {
      return chunk === 0 && start ? openingOf(start, info, this.#perChunk) : undefined;
    }
    const wish = { name: "A picture in the journal", videos: false, signal };
    return openingOf(await readClip(picture, info, wish), info, this.#perChunk);
  }

  /** A whole chunk: the generator's turn ends before anything is handed on, so that other films go on meanwhile. */
  async #make(planned: PlannedChunk, past: StoryPast): Promise<Made> {
    const { chunk, text, before, steps, guidance } = planned;
    const request = {
      story: past.id,
      chunk,
      text,
      before,
      seed: this.plan.seed,
      steps,
      guidance,
      temperature: this.generator.info.temperature,
      history: past.history(),
    };
    const frames: Frame[] = [];
    this.options.signal?.throwIfAborted();
    for await (const event of this.generator.generate(request, this.options.signal)) {
      if (event.type === "frame") frames.push(event.frame);
      else return this.#kept(planned, { tokens: event.tokens, frames });
    }
    throw new EvertaleError("generator-died", `The generator left chunk ${chunk} half made.`);
  }

  /** What the film has of a chunk: newer words may have taken the place of its end. */
  #kept({ shortened }: PlannedChunk, made: Made): Made {
    if (shortened === undefined) return made;
    const { tokensPerLatent, groups } = this.generator.info;
    const missing = this.#perChunk - made.frames.length;
    return {
      tokens: made.tokens.slice(0, shortened.latents * tokensPerLatent * groups),
      frames: made.frames.slice(0, Math.max(0, shortened.frames - missing)),
    };
  }

  #note(chunk: number, tokens: Uint16Array): void {
    if (this.plan.resumes.includes(chunk)) this.#sinceResume = new TokenHash();
    this.#hash.add(tokens);
    this.#sinceResume.add(tokens);
    this.#chunks += 1;
    const next = this.plan.checkpoints[this.#nextCheckpoint];
    if (!this.#fromBeginning || next?.chunk !== chunk) return;
    this.#nextCheckpoint += 1;
    if (this.#sameness.state !== "different") this.#sameness = this.#compare(next);
  }

  #compare({ chunk, sha256 }: Checkpoint): Sameness {
    if (this.#sinceResume.digest() === sha256) return { state: "same", toChunk: chunk };
    const before = this.#sameness.state === "same" ? this.#sameness.toChunk : -1;
    return { state: "different", fromChunk: before + 1, toChunk: chunk };
  }

  async #enlarged(frame: Frame): Promise<Uint8Array> {
    const { superResolution, signal } = this.options;
    if (superResolution === undefined) return frame.data;
    signal?.throwIfAborted();
    return (await superResolution.enlarge(frame)).data;
  }

  /** The frames that the film shows of a chunk, at its size and rate. */
  async *#shown(planned: PlannedChunk, frames: readonly Frame[]): AsyncGenerator<FilmFrame> {
    const { width, height } = this.info;
    let last: { readonly made: Frame; readonly large: Uint8Array } | undefined;
    // After a cut the first latent frame has one picture only: it stands for those that are missing.
    const missing = planned.perChunk - frames.length;
    for (let frame = planned.fromFrame; frame < planned.toFrame; frame++) {
      const made = frames[Math.max(0, frame - planned.firstFrame - missing)];
      if (made === undefined) continue;
      const place = frame - this.plan.fromFrame;
      const end = this.#retiming.firstOf(place + 1);
      for (let index = this.#retiming.firstOf(place); index < end; index++) {
        // Once a picture, however often it is shown: a network takes its time.
        if (last?.made !== made) last = { made, large: await this.#enlarged(made) };
        yield { index, width, height, data: this.#scaler.scale(last.large) };
      }
    }
  }
}

function checkOutput(fps: number, size: { readonly width: number; readonly height: number }): void {
  if (!(fps >= 1 && fps <= 240)) {
    throw new EvertaleError("script-invalid", `${fps} frames a second do not fit: give 1 to 240.`);
  }
  for (const side of [size.width, size.height]) {
    if (Number.isInteger(side) && side % 2 === 0 && side >= 16 && side <= 4096) continue;
    const message = `${size.width}x${size.height} pixels do not fit: give even numbers from 16 to 4096.`;
    throw new EvertaleError("script-invalid", message);
  }
}
