// The back-off's contract, with a dice that always shows the same.
import { describe, expect, it } from "vitest";
import { BackOff, pause } from "../../client/link/back-off.js";

describe("BackOff", () => {
  it("doubles up to its cap, and waits at least half of that", () => {
    const longest = new BackOff({ baseMs: 100, capMs: 1000, random: () => 1 });
    expect([1, 2, 3, 4, 5, 6].map(() => longest.nextMs())).toEqual([
      100, 200, 400, 800, 1000, 1000,
    ]);
    const shortest = new BackOff({ baseMs: 100, capMs: 1000, random: () => 0 });
    expect([1, 2, 3, 4, 5].map(() => shortest.nextMs())).toEqual([50, 100, 200, 400, 500]);
  });

  it("spreads viewers who were cut off together", () => {
    const waits = new Set(
      Array.from({ length: 50 }, () => new BackOff({ baseMs: 10_000, eagerForMs: 0 }).nextMs()),
    );
    expect(waits.size).toBeGreaterThan(40);
  });

  it("never waits shorter than the server asked, even beyond its cap", () => {
    const backOff = new BackOff({ baseMs: 100, capMs: 1000, random: () => 1 });
    expect(backOff.nextMs(5000)).toBe(5000);
    expect(backOff.nextMs(10)).toBe(200);
  });

  it("is short again after a success", () => {
    const backOff = new BackOff({ baseMs: 100, random: () => 1 });
    backOff.nextMs();
    backOff.nextMs();
    expect(backOff.attempts).toBe(2);
    backOff.reset();
    expect(backOff.nextMs()).toBe(100);
  });

  it("waits a second and a half at most for the first two minutes: a server that is started again is found at once", () => {
    let nowMs = 0;
    const backOff = new BackOff({ random: () => 1, nowMs: () => nowMs });
    while (nowMs < 120_000) {
      const waitMs = backOff.nextMs();
      expect(waitMs).toBeLessThanOrEqual(1_500);
      nowMs += waitMs;
    }
    expect(backOff.nextMs()).toBe(15_000);
  });

  it("stays finite after thousands of failures", () => {
    const backOff = new BackOff({ baseMs: 500, capMs: 15_000, eagerForMs: 0, random: () => 1 });
    for (let attempt = 0; attempt < 5000; attempt += 1) backOff.nextMs();
    expect(backOff.nextMs()).toBe(15_000);
  });
});

describe("pause", () => {
  it("ends early without an error when called off", async () => {
    const controller = new AbortController();
    const waiting = pause(60_000, controller.signal);
    controller.abort();
    await expect(waiting).resolves.toBeUndefined();
    await expect(pause(60_000, controller.signal)).resolves.toBeUndefined();
  });
});
