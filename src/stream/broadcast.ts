// The way of a channel's pictures: from a frame of the film over screen and encoders to the audience and the last minutes.
// It wires those. Knows no prompt; of the story how it fares.
import type { ModelInfo } from "../model/index.js";
import type { Clock, LoopState } from "../scheduler/index.js";
import { enlargedSize } from "../super-resolution/index.js";
import { Audience } from "./audience.js";
import type { ChannelParts } from "./channel-parts.js";
import type { Picture } from "./encoding/encoder.js";
import { EncoderSet } from "./encoding/encoder-set.js";
import { sentenceOf } from "./log.js";
import { Screen } from "./screen.js";
import { LiveWindow } from "./window/index.js";

const FAILING_SLATE =
  "The storyteller is unwell. It is woken again and again: your words wait for it.";

export interface BroadcastParts
  extends Pick<ChannelParts, "settings" | "encoders" | "log" | "newHub" | "publish"> {
  readonly info: ModelInfo;
  readonly clock: Clock;
  /** Told when somebody came or went by WebRTC or WebSocket. */
  readonly onChange: () => void;
  /** Told when viewers were lost with the thread that carried them. */
  readonly onLost: () => void;
  readonly windowAfter?: ChannelParts["windowAfter"];
}

export class Broadcast {
  readonly screen: Screen;
  readonly audience: Audience;
  /** The last minutes; undefined when none are kept. */
  readonly window: LiveWindow | undefined;
  readonly #encoders: EncoderSet;

  constructor(private readonly parts: BroadcastParts) {
    const { settings, info, clock, log, newHub, publish, onChange, onLost } = parts;
    const made = enlargedSize(info, settings.superResolution);
    this.screen = new Screen({ ...made, scale: settings.scale, nowMs: () => clock.nowMs() });
    this.#encoders = this.#newEncoders();
    this.window = this.#newWindow();
    const { window } = this;
    const encoders = this.#encoders;
    const told = { onChange, onLost };
    this.audience = new Audience({ settings, log, newHub, publish, encoders, window, ...told });
  }

  /** Median time of an encode, in milliseconds. */
  get encodeMsP50(): number {
    return this.#encoders.encodeMsP50;
  }

  /** Pictures that were not encoded because an encoder was behind. */
  get droppedPictures(): number {
    return this.#encoders.droppedPictures;
  }

  /** A frame of the film is due; `Screen.show` says what may become of it. */
  send(frame: Picture, rtpTimestamp: number): void {
    this.screen.show(frame, rtpTimestamp, this.#encoders);
  }

  /** How the story fares: whether there is anything to watch, and a slate while there is not. */
  storyIs(state: LoopState): void {
    this.audience.hub.live = state !== "starting" && state !== "closed";
    if (state === "failing") this.screen.slates.show("failing", FAILING_SLATE);
    else this.screen.slates.hide("failing");
  }

  /** Ends the viewers' sessions too. Idempotent, never throws. */
  async close(): Promise<void> {
    this.#encoders.close();
    await this.audience.close();
    await this.window?.close();
  }

  #newEncoders(): EncoderSet {
    const { settings, info, encoders, log } = this.parts;
    return new EncoderSet({
      factory: encoders,
      width: this.screen.width,
      height: this.screen.height,
      fps: info.fps,
      bitsPerSecond: settings.bitsPerSecond,
      onFrame: (frame) => this.audience.send(frame),
      onFailure: (codec, error) =>
        log.warn(`The ${codec} encoder failed and is made anew: ${sentenceOf(error)}`),
    });
  }

  #newWindow(): LiveWindow | undefined {
    const { settings, info, clock, log, windowAfter } = this.parts;
    if (settings.window === undefined || !settings.codecs.includes("h264")) return undefined;
    const { width, height } = this.screen;
    return new LiveWindow({
      ...settings.window,
      width,
      height,
      fps: info.fps,
      bitsPerSecond: settings.bitsPerSecond,
      clock,
      log,
      after: windowAfter,
      onWantKeyframe: () => this.#encoders.requestKeyframe("h264"),
    });
  }
}
