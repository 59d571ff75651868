// Keeps real time by trading quality for it. Pure decisions; knows no clock and no generator.
import type { ModelInfo } from "../../model/types.js";

/** How much work goes into a chunk. */
export interface Quality {
  readonly steps: number;
  /** Guidance doubles the work of a step; it is the last thing given up. */
  readonly guided: boolean;
}

export interface GovernorState {
  readonly quality: Quality;
  /** Chunks in a row that left room for more quality. */
  readonly roomyChunks: number;
}

export interface GovernorLimits {
  readonly minSteps: number;
  /** The wanted number of steps: quality never rises above it. */
  readonly wantedSteps: number;
  /** Whether guidance is wanted at all. */
  readonly guided: boolean;
}

/** A model's own limits, with so many sampling steps wanted: as near as it can, its default when missing. */
export function limitsOf(
  { steps, guidance }: Pick<ModelInfo, "steps" | "guidance">,
  wanted = steps.default,
): GovernorLimits {
  const wantedSteps = Math.min(steps.max, Math.max(steps.min, wanted));
  return { minSteps: steps.min, wantedSteps, guided: guidance !== 1 };
}

/** What the last chunks cost. */
export interface GovernorInput {
  /** Length of a chunk on screen. */
  readonly slotMs: number;
  /** Time of a chunk outside its sampling steps. */
  readonly overheadMs: number;
  /** Time of one sampling step at the present guidance. */
  readonly stepMs: number;
  /** Whether the last chunk missed its slot. */
  readonly late: boolean;
}

/** Share of the slot that a chunk may take; the rest absorbs other work of the machine. */
export const BUDGET_SHARE = 0.85;
/** Share below which there is room for more: the gap to the budget keeps the quality from swinging. */
export const ROOM_SHARE = 0.7;
/** Roomy chunks in a row before quality is given back. */
export const PATIENCE_CHUNKS = 4;

export function initialGovernor(limits: GovernorLimits): GovernorState {
  return {
    quality: { steps: limits.wantedSteps, guided: limits.guided },
    roomyChunks: 0,
  };
}

/** The quality of the next chunk, from the cost of the last ones. */
export function govern(
  state: GovernorState,
  input: GovernorInput,
  limits: GovernorLimits,
): GovernorState {
  const expectedMs = chunkMs(input, state.quality.steps);
  if (expectedMs > input.slotMs * BUDGET_SHARE || input.late) {
    return { quality: less(state.quality, input, limits), roomyChunks: 0 };
  }
  const richer = more(state.quality, limits);
  if (richer === undefined) return { quality: state.quality, roomyChunks: 0 };
  // Guidance runs every step twice.
  const factor = richer.guided && !state.quality.guided ? 2 : 1;
  const richerMs = chunkMs({ ...input, stepMs: input.stepMs * factor }, richer.steps);
  if (richerMs > input.slotMs * ROOM_SHARE) return { quality: state.quality, roomyChunks: 0 };
  const roomyChunks = state.roomyChunks + 1;
  if (roomyChunks < PATIENCE_CHUNKS) return { quality: state.quality, roomyChunks };
  return { quality: richer, roomyChunks: 0 };
}

function chunkMs(input: GovernorInput, steps: number): number {
  return input.overheadMs + steps * input.stepMs;
}

function less(quality: Quality, input: GovernorInput, limits: GovernorLimits): Quality {
  const { minSteps } = limits;
  if (quality.steps > minSteps) {
    const roomMs = input.slotMs * BUDGET_SHARE - input.overheadMs;
    const fitting = input.stepMs > 0 ? Math.floor(roomMs / input.stepMs) : quality.steps - 1;
    // Late although it should fit: something else takes the time, so one step less anyway.
    const steps = Math.max(minSteps, Math.min(quality.steps - 1, fitting));
    return { ...quality, steps };
  }
  const fits = chunkMs(input, minSteps) <= input.slotMs * BUDGET_SHARE;
  return quality.guided && !fits ? { ...quality, guided: false } : quality;
}

function more(quality: Quality, limits: GovernorLimits): Quality | undefined {
  if (limits.guided && !quality.guided) return { ...quality, guided: true };
  if (quality.steps < limits.wantedSteps) return { ...quality, steps: quality.steps + 1 };
  return undefined;
}
