import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SilenceWatch } from "../../src/model/process/silence-watch.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function stage() {
  const hung: number[] = [];
  const watch = new SilenceWatch({
    coldMs: 120_000,
    leastMs: 2_500,
    onHung: (silentMs) => hung.push(silentMs),
  });
  /** A chunk whose first frame takes `ms`. */
  const chunk = (ms: number): void => {
    watch.begin();
    vi.advanceTimersByTime(ms);
    watch.heard();
    watch.finished();
  };
  return { watch, hung, chunk };
}

describe("SilenceWatch", () => {
  it("is patient before anything was measured", () => {
    const { watch, hung } = stage();
    watch.begin();
    vi.advanceTimersByTime(119_000);
    expect(hung).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(hung).toEqual([120_000]);
  });

  it("expects a few times what chunks have taken, once warm", () => {
    const { watch, hung, chunk } = stage();
    for (let i = 0; i < 3; i++) chunk(1_000);
    expect(watch.deadlineMs).toBe(5_000);
    watch.begin();
    vi.advanceTimersByTime(5_000);
    expect(hung).toEqual([5_000]);
  });

  it("never hurries a fast generator below the least deadline", () => {
    const { watch, chunk } = stage();
    for (let i = 0; i < 3; i++) chunk(20);
    expect(watch.deadlineMs).toBe(2_500);
  });

  it("gives a life more time after each that was ended, until a chunk is finished", () => {
    const { watch, hung, chunk } = stage();
    for (let i = 0; i < 3; i++) chunk(20);
    for (const deadlineMs of [2_500, 5_000, 10_000]) {
      expect(watch.deadlineMs).toBe(deadlineMs);
      watch.begin();
      vi.advanceTimersByTime(deadlineMs);
    }
    expect(hung).toHaveLength(3);
    chunk(20);
    expect(watch.deadlineMs).toBe(2_500);
  });

  it("is not put off by further questions: silence counts from the first", () => {
    const { watch, hung, chunk } = stage();
    for (let i = 0; i < 3; i++) chunk(20);
    for (let i = 0; i < 5; i++) {
      watch.begin();
      vi.advanceTimersByTime(500);
    }
    expect(hung).toEqual([2_500]);
  });

  it("expects nothing while nothing is owed", () => {
    const { watch, hung, chunk } = stage();
    for (let i = 0; i < 3; i++) chunk(20);
    watch.begin();
    watch.stop();
    watch.heard();
    vi.advanceTimersByTime(600_000);
    expect(hung).toEqual([]);
  });

  it("has patience with what was never measured", () => {
    const { watch, hung, chunk } = stage();
    for (let i = 0; i < 3; i++) chunk(20);
    watch.begin(true);
    vi.advanceTimersByTime(14_000);
    expect(hung).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(hung).toEqual([15_000]);
  });
});
