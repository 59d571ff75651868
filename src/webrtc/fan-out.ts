// Sends packetised frames to many viewers without holding the event loop. Knows no session and no encoder.
import type { PacketisedFrame } from "./packetiser.js";

/** Packets sent in one turn of the event loop: about 2 ms of work. */
const PACKETS_PER_TURN = 64;
/** Frames that may wait to be sent. One more: all waiting are dropped, and viewers wait for a key frame. */
export const FRAMES_WAITING_MAX = 16;

/** A viewer, as far as sending goes. */
export interface FrameReceiver {
  /** Returns how many packets went out. */
  send(frame: PacketisedFrame): number;
  /** Frames were dropped. */
  awaitKeyframe(): void;
}

export interface FanOutOptions {
  /** The viewers at this moment. */
  readonly receivers: () => Iterable<FrameReceiver>;
  /** Runs `task` after other work had its turn. */
  readonly yieldTurn: (task: () => void) => void;
}

/** Every viewer gets frames in the order of the calls; a frame starts only after the one before went to all. */
export class FanOut {
  readonly #waiting: PacketisedFrame[] = [];
  #sending = false;

  constructor(private readonly options: FanOutOptions) {}

  /** Returns when the first turn's worth is sent. */
  send(frame: PacketisedFrame): void {
    if (this.#waiting.length >= FRAMES_WAITING_MAX) {
      this.clear();
      for (const receiver of this.options.receivers()) receiver.awaitKeyframe();
    }
    this.#waiting.push(frame);
    if (!this.#sending) this.#next();
  }

  /** Forgets what waits. */
  clear(): void {
    this.#waiting.length = 0;
  }

  #next(): void {
    const frame = this.#waiting.shift();
    this.#sending = frame !== undefined;
    if (frame) this.#sendFrom(frame, [...this.options.receivers()], 0);
  }

  #sendFrom(frame: PacketisedFrame, receivers: readonly FrameReceiver[], first: number): void {
    let packets = 0;
    for (let i = first; i < receivers.length; i += 1) {
      if (packets >= PACKETS_PER_TURN) {
        this.options.yieldTurn(() => this.#sendFrom(frame, receivers, i));
        return;
      }
      packets += receivers[i]?.send(frame) ?? 0;
    }
    if (this.#waiting.length > 0) this.options.yieldTurn(() => this.#next());
    else this.#sending = false;
  }
}
