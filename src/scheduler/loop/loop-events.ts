// What the chunk loop tells. Types only.
import type { ChunkTimings, Frame } from "../../model/types.js";
import type { Prompt, Start, StoryPoint } from "../story.js";
import type { Quality } from "./governor.js";

/**
 * `idle`: nobody watches; `restarting`: the generator died, the last frame is held until it is back; `failing`: it died or
 * failed several times in a row and is tried again ever more rarely.
 */
export type LoopState = "starting" | "live" | "idle" | "restarting" | "failing" | "closed";

export type LoopEvent =
  | {
      /** A slot is due. The frame is shared: whoever receives it may read it, and must not change it. */
      readonly type: "frame";
      readonly frame: Frame;
      readonly prompt: Prompt;
      /** True for the first frame under its prompt. */
      readonly opens: boolean;
      /** What this frame is the first after, if it is. */
      readonly start?: Start | undefined;
      /** True when nothing was ready and the frame before is shown once more. */
      readonly held: boolean;
      readonly slot: number;
      /** 90 kHz, 32-bit unsigned, from the slot's index. */
      readonly rtpTimestamp: number;
    }
  /** The first frame under `prompt` was made; from `chunk` on it is in force. */
  | { readonly type: "applied"; readonly prompt: Prompt; readonly chunk: number }
  /** The first frame after a picture or video was made; `chunk` saw nothing but `start` of the past. */
  | { readonly type: "started"; readonly start: Start; readonly chunk: number }
  | {
      readonly type: "chunk";
      readonly chunk: number;
      /** The chunk's tokens: the receiver may read them, and must not change them. */
      readonly tokens: Uint16Array;
      readonly quality: Quality;
      readonly wallMs: number;
      readonly firstFrameMs: number;
      /** Attempts given up, for a newer prompt or after a failure. */
      readonly restarts: number;
      readonly timings: ChunkTimings;
    }
  /** A chunk that was made will not change any more: the one after it has begun to be shown. `point`: where the story stands. */
  | {
      readonly type: "settled";
      readonly chunk: number;
      /** Latent frames of it that are shown: all, or fewer where newer words took the place of the rest. */
      readonly latents: number;
      /** Those of the latent frames that are shown. */
      readonly tokens: Uint16Array;
      readonly point: StoryPoint;
    }
  /** An attempt failed and is repeated; `attempt` counts failures in a row. */
  | { readonly type: "failure"; readonly error: unknown; readonly attempt: number }
  /** The words came too late for the chunk in the making; `expectedInMs`: until their first frame, about. */
  | { readonly type: "missed"; readonly prompt: Prompt; readonly expectedInMs: number }
  /** The chunk failed under this prompt so often that the story goes on without it. */
  | { readonly type: "refused"; readonly prompt: Prompt; readonly attempts: number }
  | { readonly type: "state"; readonly state: LoopState };

export interface LoopStats {
  /** Index of the last finished chunk. */
  readonly chunk: number;
  readonly chunkMsP50: number;
  readonly chunkMsP95: number;
  /** Seconds of film made per second of work, over the last chunks. */
  readonly realTimeFactor: number;
  readonly quality: Quality;
  /** Frames that missed their slot. */
  readonly lateFrames: number;
  /** Slots at which the frame before was shown once more, or nothing was sent. */
  readonly heldFrames: number;
  readonly sentFrames: number;
}
