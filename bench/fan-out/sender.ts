// One way of sending to many viewers, as the benchmark sees it: answers offers, takes frames.
import type { EncodedFrame } from "../../src/webrtc/index.js";
import type { Rate } from "./film.js";

export interface Sender {
  /** An answer to a viewer's offer, with candidates; `undefined` when it should come again. */
  answer(offer: string): Promise<string | undefined>;
  /** `made`: how it was made, for a process elsewhere that makes the same. */
  send(frame: EncodedFrame, made?: { readonly rate: Rate; readonly index: number }): void;
  /** A stretch of frames is over. */
  rest?(): Promise<void>;
  /** How long frames were on their way to where they are sent from, where that is another process. */
  transit?(): { readonly p50Ms: number; readonly p95Ms: number } | undefined;
  /** Whether the next frame should be a key frame. */
  readonly keyframeWanted: boolean;
  /** What the process that sends has used, where that is not the one that calls. */
  usage?(): Usage;
}

/** What a process has used so far, and holds now. */
export interface Usage {
  readonly cpuMs: number;
  readonly rssBytes: number;
}
