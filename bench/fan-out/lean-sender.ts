// Evertale's own way, on the loop that makes the frames or in threads beside it.
import { EvertaleError } from "../../src/errors.js";
import {
  type EncodedFrame,
  ShardedHub,
  ViewerHub,
  type ViewerHubOptions,
} from "../../src/webrtc/index.js";
import type { Sender } from "./sender.js";

export class LeanSender implements Sender {
  #keyframeWanted = true;
  readonly #hub: ViewerHub | ShardedHub;

  /** Without threads the viewers are on this event loop. */
  constructor(threads = 0) {
    const options: ViewerHubOptions = {
      hostAddresses: ["127.0.0.1"],
      viewersMax: 10_000,
      // The receivers answer no connectivity checks of the silent kind for long stretches.
      silenceTimeoutMs: 60_000,
      onKeyframeRequest: () => {
        this.#keyframeWanted = true;
      },
    };
    this.#hub = threads === 0 ? new ViewerHub(options) : new ShardedHub({ ...options, threads });
  }

  async answer(offer: string): Promise<string | undefined> {
    try {
      return (await this.#hub.accept(offer)).answerSdp;
    } catch (error) {
      if (error instanceof EvertaleError && error.code === "overloaded") return undefined;
      throw error;
    }
  }

  send(frame: EncodedFrame): void {
    if (frame.keyframe) this.#keyframeWanted = false;
    this.#hub.send(frame);
  }

  get keyframeWanted(): boolean {
    return this.#keyframeWanted;
  }
}
