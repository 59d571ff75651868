// When which frame leaves: slots on a grid of absolute deadlines. Pure decisions; knows no timer and no frame's content.

/** The send clock. Slot n is due at `anchorMs + n * periodMs`, for ever: delays never move the grid. */
export interface PacingState {
  readonly anchorMs: number;
  readonly periodMs: number;
  /** First slot that has had no decision yet. */
  readonly nextSlot: number;
}

export interface SlotAction {
  readonly slot: number;
  /** `send`: the next frame of the film; `hold`: nothing is ready, the last frame stays on screen. */
  readonly action: "send" | "hold";
}

export interface PacingDecision {
  readonly actions: readonly SlotAction[];
  /** Slots that went by without any decision in time (a stalled process): nothing is sent for them. */
  readonly skipped: number;
  readonly state: PacingState;
  /** When to decide again. */
  readonly wakeAtMs: number;
}

/**
 * Decides what to do with every slot that is due. Ready frames fill the earliest due slots, so that a short stall is
 * caught up at once under the right timestamps; of the due slots without a frame only the newest is held. A stall longer
 * than `maxBurst` slots skips the older ones.
 */
export function decideSlots(
  state: PacingState,
  nowMs: number,
  ready: number,
  maxBurst: number,
): PacingDecision {
  const due = Math.floor((nowMs - state.anchorMs) / state.periodMs);
  const behind = Math.max(0, due - state.nextSlot + 1);
  let skipped = Math.max(0, behind - maxBurst);
  const actions: SlotAction[] = [];
  let left = ready;
  for (let slot = state.nextSlot + skipped; slot <= due; slot++) {
    if (left > 0) {
      actions.push({ slot, action: "send" });
      left -= 1;
    } else if (slot === due) {
      actions.push({ slot, action: "hold" });
    } else {
      skipped += 1;
    }
  }
  const nextSlot = Math.max(state.nextSlot, due + 1);
  return {
    actions,
    skipped,
    state: { ...state, nextSlot },
    wakeAtMs: slotDueMs(state, nextSlot),
  };
}

/** When `slot` is due, on the clock of `anchorMs`. */
export function slotDueMs(state: PacingState, slot: number): number {
  return state.anchorMs + slot * state.periodMs;
}

/** First slot that is due at `nowMs` or later and has no decision yet: where sending goes on after a pause. */
export function resumeSlot(state: PacingState, nowMs: number): number {
  return Math.max(state.nextSlot, Math.ceil((nowMs - state.anchorMs) / state.periodMs));
}

/** RTP timestamp of a slot: 90 kHz, 32-bit unsigned (RFC 6184 section 5.1, RFC 7741 section 4.1). */
export function slotRtpTimestamp(slot: number, fps: number): number {
  return Math.round((slot * 90_000) / fps) % 2 ** 32;
}

/** What decides when the next chunk must begin. */
export interface LeadInput {
  /** When the first frame of the chunk is due. */
  readonly slotMs: number;
  /** How long its first frame is expected to take, on the careful side. */
  readonly firstFrameMs: number;
  /** How long a whole chunk is expected to take. */
  readonly estimateMs: number;
  /** From one slot to the next. */
  readonly periodMs: number;
  /** Length of a chunk on screen: never more than that ahead, so that a prompt is never further than a chunk away. */
  readonly chunkMs: number;
  readonly marginMs: number;
}

/** The latest sensible moment to begin a chunk: late prompts still get into it, its first and its last frame are still in time. */
export function chunkStartMs(input: LeadInput): number {
  const { slotMs, firstFrameMs, estimateMs, chunkMs, periodMs, marginMs } = input;
  const lastMs = estimateMs * 1.25 - (chunkMs - periodMs);
  const leadMs = Math.min(chunkMs, Math.max(firstFrameMs, lastMs) + marginMs);
  return slotMs - leadMs;
}

/** What decides whether a chunk in the making gives way to a newer prompt. */
export interface RestartInput {
  readonly nowMs: number;
  /** When the first frame of the chunk is due. */
  readonly slotMs: number;
  /** Expected time from the start of an attempt to its first frame. */
  readonly firstFrameMs: number;
  readonly marginMs: number;
  /** Frames of the chunk that were already handed on. */
  readonly framesHandedOn: number;
}

/** True when the chunk can be begun anew under another prompt and still make its slot. */
export function mayRestart(input: RestartInput): boolean {
  if (input.framesHandedOn > 0) return false;
  return input.nowMs + input.firstFrameMs + input.marginMs <= input.slotMs;
}
