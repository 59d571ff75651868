// What chunks have cost so far, and what the next one will cost. Knows no deadline.

import { RecentValues } from "../recent.js";
import type { Quality } from "./governor.js";

/** One finished chunk. Times are wall times as the caller saw them, so they include the way to the generator process. */
export interface ChunkCost {
  readonly quality: Quality;
  readonly wallMs: number;
  readonly firstFrameMs: number;
  readonly stepMs: readonly number[];
  /** Of this, for reading the words: next to nothing for words that were read before. */
  readonly textMs?: number;
}

const WINDOW_CHUNKS = 24;
/** Words that took longer than this were not known. */
const READ_MS = 1;
/** The estimates look at fewer chunks than the statistics, so that they follow a machine that gets busy. */
const ESTIMATE_CHUNKS = 8;

export class CostModel {
  readonly #wall = new RecentValues(WINDOW_CHUNKS);
  readonly #overhead = new RecentValues(ESTIMATE_CHUNKS);
  readonly #firstOverhead = new RecentValues(ESTIMATE_CHUNKS);
  readonly #text = new RecentValues(ESTIMATE_CHUNKS);
  readonly #guidedStep = new RecentValues(ESTIMATE_CHUNKS);
  readonly #plainStep = new RecentValues(ESTIMATE_CHUNKS);

  add(cost: ChunkCost): void {
    const stepsMs = cost.stepMs.reduce((total, ms) => total + ms, 0);
    this.#wall.add(cost.wallMs);
    const textMs = cost.textMs ?? 0;
    this.#overhead.add(Math.max(0, cost.wallMs - stepsMs));
    this.#firstOverhead.add(Math.max(0, cost.firstFrameMs - stepsMs - textMs));
    if (textMs > READ_MS) this.#text.add(textMs);
    if (cost.stepMs.length > 0) {
      const steps = cost.quality.guided ? this.#guidedStep : this.#plainStep;
      steps.add(stepsMs / cost.stepMs.length);
    }
  }

  /** Chunks measured, at most the window's length. */
  get count(): number {
    return this.#wall.count;
  }

  /** Sum of the wall times in the window. */
  get windowMs(): number {
    return this.#wall.sum;
  }

  /** Percentile of the wall time of the last chunks, in milliseconds. */
  chunkMs(fraction: number): number {
    return this.#wall.percentile(fraction);
  }

  /** Typical time outside the sampling steps. */
  get overheadMs(): number {
    return this.#overhead.percentile(0.75);
  }

  /** Typical time of a step with or without guidance; guessed from the other kind when only that was seen. */
  stepMs(guided: boolean): number {
    const [own, other, factor] = guided
      ? [this.#guidedStep, this.#plainStep, 2]
      : [this.#plainStep, this.#guidedStep, 0.5];
    return own.count > 0 ? own.percentile(0.75) : other.percentile(0.75) * factor;
  }

  /** Expected time of a whole chunk, on the careful side; undefined before the first measurement. */
  expectedMs(quality: Quality): number | undefined {
    if (this.count === 0) return undefined;
    return this.#overhead.percentile(0.95) + quality.steps * this.stepMs(quality.guided);
  }

  /**
   * Expected time to the first frame of a chunk under words that are new, on the careful side; undefined before the first
   * measurement.
   */
  expectedFirstFrameMs(quality: Quality): number | undefined {
    if (this.count === 0) return undefined;
    const textMs = this.#text.percentile(0.95);
    const stepsMs = quality.steps * this.stepMs(quality.guided);
    return textMs + this.#firstOverhead.percentile(0.95) + stepsMs;
  }
}
