import { describe, expect, it } from "vitest";
import {
  chunkStartMs,
  decideSlots,
  mayRestart,
  type PacingState,
  resumeSlot,
  slotRtpTimestamp,
} from "../../src/scheduler/pacing.js";

const at8fps = (nextSlot = 0): PacingState => ({ anchorMs: 1000, periodMs: 125, nextSlot });

describe("decideSlots", () => {
  it("does nothing before a slot is due and wakes exactly at it", () => {
    const decision = decideSlots(at8fps(1), 1124, 8, 8);
    expect(decision.actions).toEqual([]);
    expect(decision.wakeAtMs).toBe(1125);
  });

  it("sends one frame when one slot is due", () => {
    const decision = decideSlots(at8fps(1), 1125, 8, 8);
    expect(decision.actions).toEqual([{ slot: 1, action: "send" }]);
    expect(decision.state.nextSlot).toBe(2);
  });

  it("holds the last frame when nothing is ready, and keeps the grid", () => {
    const decision = decideSlots(at8fps(3), 1380, 0, 8);
    expect(decision.actions).toEqual([{ slot: 3, action: "hold" }]);
    expect(decision.wakeAtMs).toBe(1000 + 4 * 125);
  });

  it("catches up a short stall at once, each frame under its own slot", () => {
    const { actions, skipped } = decideSlots(at8fps(1), 1000 + 3 * 125, 8, 8);
    expect(actions.map((action) => action.slot)).toEqual([1, 2, 3]);
    expect(actions.every((action) => action.action === "send")).toBe(true);
    expect(skipped).toBe(0);
  });

  it("holds only the newest of several due slots without frames", () => {
    const { actions, skipped } = decideSlots(at8fps(1), 1000 + 4 * 125, 1, 8);
    expect(actions).toEqual([
      { slot: 1, action: "send" },
      { slot: 4, action: "hold" },
    ]);
    expect(skipped).toBe(2);
  });

  it("skips what a long stall made pointless, in constant time", () => {
    const hourMs = 3_600_000;
    const { actions, skipped, state } = decideSlots(at8fps(1), 1000 + hourMs, 8, 8);
    expect(actions).toHaveLength(8);
    expect(actions.at(-1)?.slot).toBe(hourMs / 125);
    expect(skipped).toBe(hourMs / 125 - 8);
    expect(state.nextSlot).toBe(hourMs / 125 + 1);
  });

  it("never decides on a slot twice, also when asked too early", () => {
    let state = at8fps();
    const slots: number[] = [];
    for (let nowMs = 1000; nowMs < 3000; nowMs += 37) {
      const decision = decideSlots(state, nowMs, 1, 8);
      slots.push(...decision.actions.map((action) => action.slot));
      state = decision.state;
    }
    expect(slots).toEqual([...Array(16).keys()]);
  });
});

describe("the send clock after a pause", () => {
  it("goes on with the first slot that is not past", () => {
    expect(resumeSlot(at8fps(5), 1000 + 1000 * 125 + 1)).toBe(1001);
  });

  it("does not go back when it is resumed at once", () => {
    expect(resumeSlot(at8fps(5), 1000)).toBe(5);
  });
});

describe("slotRtpTimestamp", () => {
  it("counts 90 kHz from the slot's index", () => {
    expect(slotRtpTimestamp(0, 8)).toBe(0);
    expect(slotRtpTimestamp(1, 8)).toBe(11_250);
    expect(slotRtpTimestamp(30, 24)).toBe(112_500);
  });

  it("wraps at 32 bits without losing its step", () => {
    const slot = Math.ceil(2 ** 32 / 11_250);
    const [before, after] = [slotRtpTimestamp(slot - 1, 8), slotRtpTimestamp(slot, 8)];
    expect(after).toBeLessThan(before);
    expect((after - before + 2 ** 32) % 2 ** 32).toBe(11_250);
  });
});

describe("chunkStartMs", () => {
  const input = {
    slotMs: 10_000,
    firstFrameMs: 350,
    estimateMs: 400,
    periodMs: 125,
    chunkMs: 1000,
    marginMs: 100,
  };

  it("begins as late as the estimate allows, so that late prompts still get in", () => {
    expect(chunkStartMs(input)).toBe(10_000 - 450);
  });

  it("begins earlier when the last frame would be late rather than the first", () => {
    const slow = { ...input, firstFrameMs: 100, estimateMs: 1100 };
    expect(chunkStartMs(slow)).toBe(10_000 - (1100 * 1.25 - 875) - 100);
  });

  it("is never more than a chunk ahead, however slow chunks are", () => {
    expect(chunkStartMs({ ...input, estimateMs: 5000 })).toBe(9000);
  });
});

describe("mayRestart", () => {
  const input = { nowMs: 0, slotMs: 1000, firstFrameMs: 600, marginMs: 100, framesHandedOn: 0 };

  it("allows it while another attempt still makes the slot", () => {
    expect(mayRestart({ ...input, nowMs: 300 })).toBe(true);
  });

  it("refuses it when the slot would be missed", () => {
    expect(mayRestart({ ...input, nowMs: 301 })).toBe(false);
  });

  it("refuses it once a frame was handed on", () => {
    expect(mayRestart({ ...input, framesHandedOn: 1 })).toBe(false);
  });
});
