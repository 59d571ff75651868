// Evertale's own way, on the loop that makes the frames or in threads beside it.
import { EvertaleError } from "../../src/errors.js";
import type { ChannelHub } from "../../src/stream/index.js";
import { ViewerHub } from "../../src/webrtc/hub.js";
import { type EncodedFrame, ShardedHub, type ViewerHubOptions } from "../../src/webrtc/index.js";
import type { Sender } from "./sender.js";

export class LeanSender implements Sender {
  #keyframeWanted = true;
  readonly #hub: ViewerHub | ShardedHub;

  /** Without threads the viewers are on this event loop. */
  constructor(threads = 0) {
    const options: ViewerHubOptions = {
      hostAddresses: ["127.0.0.1"],
      viewersMax: 10_000,
      // As channels have it.
      keepsGroup: true,
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

  /** The hub, for frames that come another way; each is shown to `look` first. */
  hubOf(look: (frame: EncodedFrame) => void): ChannelHub {
    const hub = this.#hub;
    const send = hub.send.bind(hub);
    hub.send = (frame) => {
      look(frame);
      if (frame.keyframe) this.#keyframeWanted = false;
      send(frame);
    };
    return hub;
  }

  get keyframeWanted(): boolean {
    return this.#keyframeWanted;
  }
}
