import { describe, expect, it } from "vitest";
import {
  BUDGET_SHARE,
  type GovernorInput,
  type GovernorState,
  govern,
  initialGovernor,
  limitsOf,
  PATIENCE_CHUNKS,
} from "../../src/scheduler/loop/governor.js";

const limits = { minSteps: 2, wantedSteps: 8, guided: true };
const cost = (stepMs: number, more: Partial<GovernorInput> = {}): GovernorInput => ({
  slotMs: 1000,
  overheadMs: 100,
  stepMs,
  late: false,
  ...more,
});
const repeatedly = (state: GovernorState, input: GovernorInput, times: number) => {
  let now = state;
  for (let i = 0; i < times; i++) now = govern(now, input, limits);
  return now;
};

describe("govern", () => {
  it("keeps the wanted quality while chunks fit", () => {
    expect(repeatedly(initialGovernor(limits), cost(50), 20).quality).toEqual({
      steps: 8,
      guided: true,
    });
  });

  it("drops at once to as many steps as fit", () => {
    const { quality } = govern(initialGovernor(limits), cost(150), limits);
    expect(quality).toEqual({ steps: 5, guided: true });
    expect(100 + quality.steps * 150).toBeLessThanOrEqual(1000 * BUDGET_SHARE);
  });

  it("gives one step up after a missed slot although the chunk should fit", () => {
    const state = govern(initialGovernor(limits), cost(20, { late: true }), limits);
    expect(state.quality.steps).toBe(7);
  });

  it("gives guidance up last, and only when the fewest steps are too slow", () => {
    const slow = cost(600);
    const first = govern(initialGovernor(limits), slow, limits);
    expect(first.quality).toEqual({ steps: 2, guided: true });
    expect(govern(first, slow, limits).quality).toEqual({ steps: 2, guided: false });
  });

  it("keeps guidance when the fewest steps fit but a slot was missed", () => {
    const state: GovernorState = { quality: { steps: 2, guided: true }, roomyChunks: 0 };
    expect(govern(state, cost(100, { late: true }), limits).quality.guided).toBe(true);
  });

  it("has no quality below the floor to give", () => {
    const floor: GovernorState = { quality: { steps: 2, guided: false }, roomyChunks: 0 };
    expect(govern(floor, cost(5000), limits).quality).toEqual(floor.quality);
  });

  it("gives quality back one step at a time, after patience", () => {
    const state: GovernorState = { quality: { steps: 4, guided: true }, roomyChunks: 0 };
    expect(repeatedly(state, cost(50), PATIENCE_CHUNKS - 1).quality.steps).toBe(4);
    expect(repeatedly(state, cost(50), PATIENCE_CHUNKS).quality.steps).toBe(5);
  });

  it("gives guidance back first, and only where it fits at its double price", () => {
    const state: GovernorState = { quality: { steps: 2, guided: false }, roomyChunks: 0 };
    expect(repeatedly(state, cost(140), PATIENCE_CHUNKS).quality.guided).toBe(true);
    expect(repeatedly(state, cost(160), 50).quality.guided).toBe(false);
  });

  it("does not swing: what it gives back fits the budget afterwards", () => {
    for (const stepMs of [20, 60, 90, 120, 160, 200, 300]) {
      let state = initialGovernor(limits);
      let changes = 0;
      for (let chunk = 0; chunk < 60; chunk++) {
        const input = cost(stepMs * (state.quality.guided ? 1 : 0.5));
        const next = govern(state, input, limits);
        if (chunk > 30 && JSON.stringify(next.quality) !== JSON.stringify(state.quality)) {
          changes += 1;
        }
        state = next;
      }
      expect(changes, `step of ${stepMs} ms`).toBe(0);
    }
  });
});

describe("limitsOf", () => {
  const steps = { min: 2, default: 8, max: 12 };
  it.each([
    [undefined, 8],
    [6, 6],
    [1, 2],
    [99, 12],
  ])("wants %s steps as near as the model can: %d", (wanted, wantedSteps) => {
    const limits = limitsOf({ steps, guidance: 3 }, wanted);
    expect(limits).toEqual({ minSteps: 2, wantedSteps, guided: true });
  });
  it("has no guidance to give up where the model uses none", () => {
    expect(limitsOf({ steps, guidance: 1 }).guided).toBe(false);
  });
});
