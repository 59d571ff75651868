// What a channel says, and what follows from it: its facts, the prompts, which of them is on screen, how old a picture is.
// Knows no element and no network.
import type { ChannelView, PromptView, ServerMessage } from "../../src/protocol.js";
import type { FrameSeen } from "../link/playback.js";
import { CaptionTrack } from "./captions.js";
import type { PlayerFaultCode } from "./player-fault.js";

/** A picture later than this is told by a clock that is off. */
const LATENCY_MAX_MS = 60_000;

export interface ChannelNewsOptions {
  /** The prompt whose film is on screen; null when a moderator took that one out of sight. */
  readonly onCaption: (prompt: PromptView | null) => void;
  readonly onPrompt: (prompt: PromptView, ref: string | undefined) => void;
  /** The channel's facts; `closed`: it has just come to its end. */
  readonly onView: (view: ChannelView, closed: boolean) => void;
  /** The server was away and may not know the picture's session any more. */
  readonly onDoubt: () => void;
  /** It was started anew, and knows none. */
  readonly onAnew: () => void;
  readonly onComplaint: (code: PlayerFaultCode, message: string) => void;
}

export class ChannelNews {
  readonly #options: ChannelNewsOptions;
  readonly #captions: CaptionTrack;
  #view: ChannelView | undefined;
  /** Which start of the server welcomed this page. */
  #boot: string | undefined;

  constructor(options: ChannelNewsOptions) {
    this.#options = options;
    this.#captions = new CaptionTrack(options.onCaption);
  }

  /** Facts of the channel, once it has introduced itself. */
  get view(): ChannelView | undefined {
    return this.#view;
  }

  get caption(): PromptView | null {
    return this.#captions.current;
  }

  /** Pictures are being made, as far as is known. */
  get live(): boolean {
    return (this.#view?.state ?? "live") === "live";
  }

  /** The channel is left. */
  forget(): void {
    this.#view = undefined;
    this.#boot = undefined;
  }

  hear(message: ServerMessage): void {
    const { onAnew, onDoubt, onPrompt } = this.#options;
    switch (message.type) {
      case "welcome":
        if (this.#boot !== undefined && message.boot !== this.#boot) onAnew();
        else if (this.#view) onDoubt();
        this.#boot = message.boot;
        this.#captions.reset(message.prompts);
        this.#changed(message.channel);
        break;
      case "channel":
        this.#changed(message.channel);
        break;
      case "prompt":
        this.#captions.learn(message.prompt);
        onPrompt(message.prompt, message.ref);
        break;
      case "viewers-lost":
        onDoubt();
        break;
      case "error":
        this.#complained(message.code, message.message);
        break;
    }
  }

  /** A picture is on screen; returns how old it is by the server's clock, in milliseconds, as far as that can be known. */
  picture({ rtpTimestamp, latencyMs, atMs }: FrameSeen, serverMs: number): number | undefined {
    if (atMs === undefined) this.#captions.frame(rtpTimestamp);
    else this.#captions.at(atMs);
    if (latencyMs !== undefined) return latencyMs;
    const madeMs =
      atMs ?? (rtpTimestamp === undefined ? undefined : this.#captions.madeAtMs(rtpTimestamp));
    if (madeMs === undefined) return undefined;
    const sinceMs = serverMs - madeMs;
    // Two clocks were compared: a picture of the future is one of now. Who went back in the film is as far behind as they went.
    const plausible = atMs !== undefined || Math.abs(sinceMs) < LATENCY_MAX_MS;
    return plausible ? Math.max(0, sinceMs) : undefined;
  }

  #changed(view: ChannelView): void {
    const closed = view.state === "closed" && this.#view?.state !== "closed";
    this.#view = view;
    this.#options.onView(view, closed);
  }

  #complained(code: string, message: string): void {
    const known = code === "origin-refused" || code === "channel-unknown";
    this.#options.onComplaint(known ? code : "channel", message);
  }
}
