// A channel as its followers, lists and players are told of it. Knows what is measured, not where.
import type { ModelInfo } from "../model/index.js";
import type { ChannelView } from "../protocol.js";
import type { LoopState, LoopStats, Segment } from "../scheduler/index.js";

export interface ChannelFacts {
  readonly name: string;
  readonly state: LoopState;
  readonly stopped: boolean;
  readonly info: Pick<ModelInfo, "name" | "provider" | "fps" | "encodes">;
  /** Of the pictures that viewers see. */
  readonly size: { readonly width: number; readonly height: number };
  readonly viewers: number;
  /** Whether the house lets viewers' pictures in. */
  readonly takesPictures: boolean;
  /** The one in force. */
  readonly segment: Segment | undefined;
  readonly stats: LoopStats;
  readonly encodeMsP50: number;
}

export function channelViewOf(facts: ChannelFacts): ChannelView {
  const { name, state, stopped, info, size, viewers, stats } = facts;
  // What was stopped is not to be read either.
  const segment = stopped ? undefined : facts.segment;
  return {
    name,
    state,
    stopped,
    bundle: info.name,
    provider: info.provider,
    width: size.width,
    height: size.height,
    fps: info.fps,
    viewers,
    picturesFrom: !info.encodes ? "nobody" : facts.takesPictures ? "everybody" : "moderators",
    prompt:
      segment === undefined
        ? null
        : {
            id: segment.prompt.id,
            text: segment.prompt.text,
            appliedAtChunk: segment.fromChunk,
          },
    stats: {
      chunk: stats.chunk,
      chunkMsP50: round(stats.chunkMsP50),
      chunkMsP95: round(stats.chunkMsP95),
      realTimeFactor: round(stats.realTimeFactor),
      steps: stats.quality.steps,
      lateFrames: stats.lateFrames,
      heldFrames: stats.heldFrames,
      encodeMsP50: round(facts.encodeMsP50),
    },
  };
}

/** To hundredths. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
