// How much of a chunk that was made is kept when newer words come before all of it was shown. Pure; knows no generator.

/** A chunk that was made, of which frames still wait for their slots. */
export interface MadeChunk {
  readonly latents: number;
  /** Frames that were handed on; a first latent frame after a fresh past has one only. */
  readonly frames: number;
  readonly framesPerLatent: number;
  /** Latent frames that are shown whatever comes: words that somebody waited for are seen. */
  readonly keptLatents: number;
}

/** What decides where newer words come in. */
export interface CutInput {
  readonly made: MadeChunk;
  /** Frames that have no slot behind them yet; the last of them are those of `made`. */
  readonly waiting: number;
  /** When the first frame that is not made yet is due. */
  readonly nextDueMs: number;
  readonly periodMs: number;
  /** When the first frame under the newer words can be there, on the careful side. */
  readonly reachMs: number;
}

/** A place between two latent frames of a chunk that was made. */
export interface Cut {
  /** Latent frames of the chunk that are kept; 0: the whole chunk is made again. */
  readonly latents: number;
  /** Frames at its end that are not shown. */
  readonly dropped: number;
}

/** The earliest place at which newer words can come in without a slot being missed; undefined where the chunk's end is it. */
export function earliestCut(input: CutInput): Cut | undefined {
  const { made, waiting, nextDueMs, periodMs, reachMs } = input;
  for (let latents = made.keptLatents; latents < made.latents; latents++) {
    const dropped = droppedFrames(made, latents);
    if (dropped <= waiting && nextDueMs - dropped * periodMs >= reachMs) {
      return { latents, dropped };
    }
  }
  return undefined;
}

/** Frames of a chunk that are not shown when so many of its latent frames are kept. */
export function droppedFrames(made: MadeChunk, latents: number): number {
  const all = (made.latents - latents) * made.framesPerLatent;
  return latents === 0 ? made.frames : Math.min(made.frames, all);
}
