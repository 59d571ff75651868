// From a story to the conditions of every chunk and the frames that are shown of it. Pure; knows no generator and no clock.
import type { ModelInfo } from "../../model/index.js";
import type { FilmSegment } from "../types.js";

/** Chunks made under the same conditions. */
export interface PlanSpan {
  readonly text: string;
  readonly steps: number;
  readonly guidance: number;
  readonly fromChunk: number;
  /** The chunk after the last. */
  readonly toChunk: number;
  /** What is shown and gone on from of each of its chunks; all of them when missing. */
  readonly shortened?: { readonly latents: number; readonly frames: number } | undefined;
  /**
   * What the first of its chunks knows of the past: what came before it, nothing (a hard cut, or the beginning), or tokens in
   * its place (`[latents, tokensPerLatent, groups]`).
   */
  readonly past: "carried" | "none" | Uint16Array;
  /** The picture file that those tokens are of: seen before the film goes on. */
  readonly picture?: Uint8Array | undefined;
  /**
   * The film's frame that the first picture of `fromChunk` is; every chunk has as many. The first latent frame after "none"
   * holds one picture only, which stands for all of that latent frame.
   */
  readonly fromFrame: number;
  /** Frames from here on are not shown, although its last chunk may have them. */
  readonly toFrame: number;
}

/** A hash that the tokens of a told story had: over those of all chunks up to `chunk`. */
export interface Checkpoint {
  readonly chunk: number;
  readonly sha256: string;
}

export interface Plan {
  readonly title: string;
  readonly seed: number;
  readonly spans: readonly PlanSpan[];
  readonly segments: readonly FilmSegment[];
  /** Frames of the whole film. */
  readonly frames: number;
  /** The part that is rendered. */
  readonly fromFrame: number;
  readonly toFrame: number;
  /** Empty for a script: nobody has seen it yet. */
  readonly checkpoints: readonly Checkpoint[];
  /** Chunks at which the hashes begin anew, in order: the server was started again. */
  readonly resumes: readonly number[];
}

/** A chunk and the frames that the film shows of it. */
export interface PlannedChunk
  extends Pick<PlanSpan, "text" | "steps" | "guidance" | "past" | "picture" | "shortened"> {
  readonly chunk: number;
  /** The words in force before `text`, since the last cut. */
  readonly before: string | undefined;
  /** The film's frame that its first picture is; may lie before what is shown. */
  readonly firstFrame: number;
  /** Frames that the film has for it. */
  readonly perChunk: number;
  readonly fromFrame: number;
  readonly toFrame: number;
}

export function framesPerChunk(info: Pick<ModelInfo, "chunkLatents" | "framesPerLatent">): number {
  return info.chunkLatents * info.framesPerLatent;
}

/**
 * The chunks to be made, in order: from the last cut before the part that is rendered (what lies before it changes nothing) to
 * its end.
 */
export function* chunksOf(plan: Plan, wholeChunk: number): Generator<PlannedChunk> {
  const begins = plan.spans.findLastIndex(
    (span) => span.past !== "carried" && span.fromFrame <= plan.fromFrame,
  );
  let before: string | undefined;
  for (const [index, span] of plan.spans.entries()) {
    const { text, steps, guidance, shortened } = span;
    before = wordsBefore(plan.spans[index - 1], before, span);
    if (index < begins) continue;
    const perChunk = shortened?.frames ?? wholeChunk;
    for (let chunk = span.fromChunk; chunk < span.toChunk; chunk++) {
      const firstFrame = span.fromFrame + (chunk - span.fromChunk) * perChunk;
      if (firstFrame >= plan.toFrame) return;
      const past = chunk === span.fromChunk ? span.past : "carried";
      const fromFrame = Math.max(firstFrame, plan.fromFrame);
      const toFrame = Math.min(firstFrame + perChunk, span.toFrame, plan.toFrame);
      const picture = chunk === span.fromChunk ? span.picture : undefined;
      const frames = { firstFrame, fromFrame, toFrame, perChunk };
      yield { chunk, picture, text, before, steps, guidance, past, shortened, ...frames };
    }
  }
}

/** As a channel's story tells it (`Story.beforeFor`). */
function wordsBefore(
  last: PlanSpan | undefined,
  before: string | undefined,
  { text, past }: PlanSpan,
): string | undefined {
  const cut = past === "none" || (past !== "carried" && past.length === 0);
  if (cut) return undefined;
  return last?.text === text ? before : last?.text;
}

/** The same plan, rendered from one second of the film to another. */
export function clipPlan(plan: Plan, fps: number, fromS: number, toS: number): Plan {
  const frame = (seconds: number): number =>
    Math.min(plan.frames, Math.max(0, Math.round(seconds * fps)));
  return { ...plan, fromFrame: frame(fromS), toFrame: frame(toS) };
}

/** The segments that the rendered part shows, counted in its own frames. */
export function shownSegments(plan: Plan, perChunk: number): FilmSegment[] {
  return plan.segments
    .filter(({ fromFrame, toFrame }) => fromFrame < plan.toFrame && toFrame > plan.fromFrame)
    .map((segment) => {
      const first = Math.max(segment.fromFrame, plan.fromFrame);
      const skipped = Math.floor((first - segment.fromFrame) / perChunk);
      return {
        ...segment,
        fromFrame: first - plan.fromFrame,
        toFrame: Math.min(segment.toFrame, plan.toFrame) - plan.fromFrame,
        fromChunk: segment.fromChunk + skipped,
      };
    });
}
