// Hands the frames that were made out on the send clock, one per slot. Knows no generator and no prompt's meaning.
import { defer, mergeMap, type Observable, of, repeat, Subject, take, timer } from "rxjs";
import type { Frame } from "../model/types.js";
import type { Clock } from "./clock.js";
import type { LoopEvent } from "./loop/loop-events.js";
import {
  decideSlots,
  type PacingState,
  resumeSlot,
  slotDueMs,
  slotRtpTimestamp,
} from "./pacing.js";
import type { Prompt, Start } from "./story.js";

/** A frame that waits for its slot. */
export interface WaitingFrame {
  readonly frame: Frame;
  readonly prompt: Prompt;
  /** True for the first frame under its prompt. */
  readonly opens: boolean;
  /** What this frame is the first after. */
  readonly start?: Start | undefined;
}

export interface PlayoutOptions {
  readonly fps: number;
  /** Slots that are caught up at most after a stall: a chunk's. */
  readonly framesPerChunk: number;
  readonly clock: Clock;
  /** Asked once, with the first frame: its RTP timestamp. Default: 0. */
  readonly rtpOrigin?: (() => number) | undefined;
}

const RTP_TIMESTAMPS = 2 ** 32;

type FrameEvent = Extract<LoopEvent, { type: "frame" }>;

/**
 * The queue between making and sending. It has no limit of its own: whoever makes frames asks `nextDueMs` before each
 * chunk and so never is more than a chunk ahead. Frames leave it without being shown only when newer words take their place.
 */
export class Playout {
  readonly #waiting: WaitingFrame[] = [];
  readonly #arrived = new Subject<void>();
  #pacing: PacingState | undefined;
  #rtpOrigin = 0;
  #last: WaitingFrame | undefined;
  #holding = false;
  #missedSince = false;
  #lateFrames = 0;
  #heldFrames = 0;
  #sentFrames = 0;

  constructor(private readonly options: PlayoutOptions) {}

  /** Frames that missed their slot, slots without a new frame, frames sent. */
  get counts(): { readonly late: number; readonly held: number; readonly sent: number } {
    return { late: this.#lateFrames, held: this.#heldFrames, sent: this.#sentFrames };
  }

  /** Frames that wait. */
  get stock(): number {
    return this.#waiting.length;
  }

  push(frame: WaitingFrame): void {
    this.#waiting.push(frame);
    this.#arrived.next();
  }

  /** Takes the last `count` frames back. */
  drop(count: number): void {
    if (count > 0) this.#waiting.splice(-count, count);
  }

  /** When the first frame that is not here yet is due. */
  get nextDueMs(): number {
    const { clock, fps } = this.options;
    if (this.#pacing === undefined) return clock.nowMs() + (this.stock * 1000) / fps;
    return slotDueMs(this.#pacing, this.#pacing.nextSlot + this.stock);
  }

  /** Goes on after a pause: the slots that went by meanwhile were nobody's, so they are not counted. */
  resume(): void {
    if (this.#pacing === undefined) return;
    const nextSlot = resumeSlot(this.#pacing, this.options.clock.nowMs());
    this.#pacing = { ...this.#pacing, nextSlot };
    this.#holding = false;
  }

  /** Whether a slot was missed since this was asked last. */
  takeMissed(): boolean {
    const missed = this.#missedSince;
    this.#missedSince = false;
    return missed;
  }

  /** Runs the send clock while subscribed: one event per slot. */
  get frames$(): Observable<FrameEvent> {
    return defer(() => this.#wake()).pipe(
      mergeMap(() => this.#tick()),
      repeat(),
    );
  }

  clear(): void {
    this.#waiting.length = 0;
  }

  /** A timer against the grid, not a chain of sleeps; before the first frame there is no grid, and nothing to hold. */
  #wake(): Observable<unknown> {
    const { clock } = this.options;
    if (this.#pacing === undefined) {
      return this.stock > 0 ? of(0) : this.#arrived.pipe(take(1));
    }
    const delayMs = slotDueMs(this.#pacing, this.#pacing.nextSlot) - clock.nowMs();
    return timer(Math.max(0, Math.ceil(delayMs)), clock.scheduler);
  }

  #tick(): FrameEvent[] {
    const { clock, fps, framesPerChunk } = this.options;
    const nowMs = clock.nowMs();
    if (this.#pacing === undefined) {
      this.#pacing = { anchorMs: nowMs, periodMs: 1000 / fps, nextSlot: 0 };
      this.#rtpOrigin = this.options.rtpOrigin?.() ?? 0;
    }
    const decision = decideSlots(this.#pacing, nowMs, this.stock, framesPerChunk);
    this.#pacing = decision.state;
    if (decision.skipped > 0) this.#miss(decision.skipped);
    const events: FrameEvent[] = [];
    for (const { slot, action } of decision.actions) {
      const next = action === "send" ? this.#waiting.shift() : undefined;
      if (next === undefined) this.#miss(1);
      else this.#sent(next);
      const shown = next ?? this.#last;
      if (shown === undefined) continue;
      events.push({
        type: "frame",
        frame: shown.frame,
        prompt: shown.prompt,
        opens: next?.opens ?? false,
        start: next?.start,
        held: next === undefined,
        slot,
        rtpTimestamp: (this.#rtpOrigin + slotRtpTimestamp(slot, fps)) % RTP_TIMESTAMPS,
      });
    }
    return events;
  }

  #sent(frame: WaitingFrame): void {
    if (this.#holding) this.#lateFrames += 1;
    this.#holding = false;
    this.#last = frame;
    this.#sentFrames += 1;
  }

  #miss(slots: number): void {
    this.#heldFrames += slots;
    this.#holding = true;
    this.#missedSince = true;
  }
}
