// Sends packetised frames to many viewers: without holding the event loop, and large frames slice by slice so that no
// viewer's link gets them in one burst. Knows no session and no encoder.
import type { Clock } from "../clock.js";
import type { PacketisedFrame } from "../rtp/packetiser.js";
import { SLICE_EVERY_MS, slicePackets } from "../rtp/slices.js";

/** Packets sent in one turn of the event loop: about 2 ms of work. */
export const PACKETS_PER_TURN = 256;
/** Frames that may wait to be sent. One more: all waiting are dropped, and viewers wait for a key frame. */
export const FRAMES_WAITING_MAX = 16;

/** A viewer, as far as sending goes. */
export interface FrameReceiver {
  /**
   * Sends the packets `from` to `to` (not included); a frame's slices come in order, 0 first. Returns how many went out:
   * a receiver may pass over a frame, but then over all of it.
   */
  send(frame: PacketisedFrame, from: number, to: number): number;
  /** Frames were dropped. */
  awaitKeyframe(): void;
}

export interface FanOutOptions {
  /** The viewers at this moment. */
  readonly receivers: () => Iterable<FrameReceiver>;
  /** Runs `task` after other work had its turn. */
  readonly yieldTurn: (task: () => void) => void;
  readonly clock: Clock;
}

interface Slice {
  readonly frame: PacketisedFrame;
  readonly receivers: readonly FrameReceiver[];
  readonly from: number;
  readonly size: number;
  readonly dueMs: number;
}

/** Every viewer gets frames in the order of the calls; a frame starts only after the one before went to all. */
export class FanOut {
  readonly #waiting: PacketisedFrame[] = [];
  #sending = false;
  #cancelPause: () => void = () => undefined;

  constructor(private readonly options: FanOutOptions) {}

  /** Returns when the first turn's worth is sent. */
  send(frame: PacketisedFrame): void {
    if (this.#waiting.length >= FRAMES_WAITING_MAX) {
      this.#waiting.length = 0;
      for (const receiver of this.options.receivers()) receiver.awaitKeyframe();
    }
    this.#waiting.push(frame);
    if (!this.#sending) this.#next();
  }

  /** Forgets what waits, the rest of a frame under way included. */
  close(): void {
    this.#waiting.length = 0;
    this.#cancelPause();
  }

  #next(): void {
    const frame = this.#waiting.shift();
    this.#sending = frame !== undefined;
    if (frame === undefined) return;
    const size = slicePackets(frame.packets.length, frame.intervalMs);
    const receivers = [...this.options.receivers()];
    this.#sendFrom({ frame, receivers, from: 0, size, dueMs: this.options.clock.nowMs() }, 0);
  }

  #sendFrom(slice: Slice, first: number): void {
    const { frame, receivers, from, size } = slice;
    const to = Math.min(from + size, frame.packets.length);
    let packets = 0;
    for (let i = first; i < receivers.length; i += 1) {
      if (packets >= PACKETS_PER_TURN) {
        this.options.yieldTurn(() => this.#sendFrom(slice, i));
        return;
      }
      packets += receivers[i]?.send(frame, from, to) ?? 0;
    }
    if (to < frame.packets.length) this.#pause(slice);
    else if (this.#waiting.length > 0) this.options.yieldTurn(() => this.#next());
    else this.#sending = false;
  }

  /** Until the next slice is due; not at all when the next frame is already here. */
  #pause(slice: Slice): void {
    const { clock, yieldTurn } = this.options;
    const dueMs = slice.dueMs + SLICE_EVERY_MS;
    const next = () => this.#sendFrom({ ...slice, from: slice.from + slice.size, dueMs }, 0);
    const waitMs = dueMs - clock.nowMs();
    if (waitMs <= 0 || this.#waiting.length > 0) yieldTurn(next);
    else this.#cancelPause = clock.after(waitMs, next);
  }
}
