// Evertale's own way.
import { EvertaleError } from "../../src/errors.js";
import { type EncodedFrame, ViewerHub } from "../../src/webrtc/index.js";
import type { Sender } from "./sender.js";

export class LeanSender implements Sender {
  #keyframeWanted = true;
  readonly #hub = new ViewerHub({
    hostAddresses: ["127.0.0.1"],
    viewersMax: 10_000,
    // The receivers answer no connectivity checks of the silent kind for long stretches.
    silenceTimeoutMs: 60_000,
    onKeyframeRequest: () => {
      this.#keyframeWanted = true;
    },
  });

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
