// The pictures of one codec since its last key frame, for whoever joins now: bounded in time and octets. Knows no viewer.
import type { PacketisedFrame } from "./packetiser.js";

/** A group that began longer ago is not kept: packets lost from it could not be sent again, and catching up would show. */
export const GROUP_MS = 2000;
/** And no larger one, whatever the rate. */
export const GROUP_OCTETS_MAX = 512 * 1024;

export class LastGroup {
  #frames: PacketisedFrame[] = [];
  #octets = 0;
  #beganMs = Number.NEGATIVE_INFINITY;

  /** Each picture, in order. */
  add(frame: PacketisedFrame, nowMs: number): void {
    if (frame.keyframe) {
      this.#frames = [];
      this.#octets = 0;
      this.#beganMs = nowMs;
    } else if (this.#frames.length === 0) return;
    this.#frames.push(frame);
    this.#octets += frame.octets;
    if (this.#octets > GROUP_OCTETS_MAX || nowMs - this.#beganMs > GROUP_MS) this.#frames = [];
  }

  /** The key frame and what followed; empty when it is too old, or there is none. */
  at(nowMs: number): readonly PacketisedFrame[] {
    return nowMs - this.#beganMs > GROUP_MS ? [] : this.#frames;
  }
}
