// How long chunks take here, and from that when one has to begin, what it can be made with and what it still can reach.
// Knows a clock and the governor; no story and no generator.
import type { ModelInfo } from "../../model/types.js";
import type { Clock } from "../clock.js";
import { chunkStartMs, mayRestart } from "../pacing.js";
import { type ChunkCost, CostModel } from "./cost-model.js";
import {
  type GovernorLimits,
  type GovernorState,
  govern,
  initialGovernor,
  type Quality,
} from "./governor.js";
import type { LoopStats } from "./loop-events.js";
import { Slack } from "./slack.js";

export interface ChunkTimesOptions {
  readonly info: ModelInfo;
  readonly clock: Clock;
  readonly limits: GovernorLimits;
}

/** All times in milliseconds, moments by the clock that was given. */
export class ChunkTimes {
  /** What a whole chunk plays. */
  readonly chunkMs: number;
  readonly #costs = new CostModel();
  readonly #slack = new Slack();
  readonly #periodMs: number;
  #governor: GovernorState;

  constructor(private readonly options: ChunkTimesOptions) {
    const { fps, chunkLatents, framesPerLatent } = options.info;
    this.#periodMs = 1000 / fps;
    this.chunkMs = chunkLatents * framesPerLatent * this.#periodMs;
    this.#governor = initialGovernor(options.limits);
  }

  /** Chunks that were made. */
  get count(): number {
    return this.#costs.count;
  }

  /** The governor's. */
  get quality(): Quality {
    return this.#governor.quality;
  }

  /** The governor's, and one of half its steps, where the bundle can do with them. */
  get qualities(): readonly Quality[] {
    const { quality } = this;
    const steps = Math.max(this.options.limits.minSteps, Math.ceil(quality.steps / 2));
    return steps < quality.steps ? [quality, { ...quality, steps }] : [quality];
  }

  get stats(): Pick<LoopStats, "chunkMsP50" | "chunkMsP95" | "realTimeFactor" | "quality"> {
    const { count, windowMs } = this.#costs;
    return {
      chunkMsP50: this.#costs.chunkMs(0.5),
      chunkMsP95: this.#costs.chunkMs(0.95),
      realTimeFactor: windowMs > 0 ? (count * this.chunkMs) / windowMs : 0,
      quality: this.quality,
    };
  }

  /** When the chunk of a slot is to begin: late enough for late prompts, early enough for the slot. */
  startMs(slotMs: number): number {
    return chunkStartMs({
      slotMs,
      firstFrameMs: this.#firstFrameMs(this.quality),
      estimateMs: this.wholeMs(this.quality),
      periodMs: this.#periodMs,
      chunkMs: this.chunkMs,
      marginMs: this.#slack.ms,
    });
  }

  /** The best that an attempt begun now can be made with and still make its slot, after so many frames of it; undefined: none. */
  restart(slotMs: number, framesHandedOn: number): Quality | undefined {
    return this.qualities.find((quality) =>
      mayRestart({
        nowMs: this.options.clock.nowMs(),
        slotMs,
        firstFrameMs: this.#firstFrameMs(quality),
        marginMs: this.#slack.ms,
        framesHandedOn,
      }),
    );
  }

  /** When the first frame of a chunk that is begun now can be there. */
  reachMs(quality: Quality): number {
    return this.options.clock.nowMs() + this.#firstFrameMs(quality) + this.#slack.ms;
  }

  /** How long a whole chunk is expected to take. */
  wholeMs(quality: Quality): number {
    return this.#costs.expectedMs(quality) ?? this.chunkMs;
  }

  /** Takes note of a chunk that was made; `late`: a slot was missed meanwhile. */
  add(cost: ChunkCost, late: boolean): void {
    this.#costs.add(cost);
    this.#slack.note(late);
    const measured = {
      slotMs: this.chunkMs,
      overheadMs: this.#costs.overheadMs,
      stepMs: this.#costs.stepMs(cost.quality.guided),
      late,
    };
    this.#governor = govern(this.#governor, measured, this.options.limits);
  }

  #firstFrameMs(quality: Quality): number {
    return this.#costs.expectedFirstFrameMs(quality) ?? this.chunkMs;
  }
}
