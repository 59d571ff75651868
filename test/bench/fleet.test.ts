import { describe, expect, it } from "vitest";
import { FleetSimulation } from "../../bench/fleet/simulation.js";

describe("FleetSimulation", () => {
  const channels = Array.from({ length: 200 }, (_, n) => `channel-${n}`);
  function fleet(workers: number, slots: number) {
    const made = new FleetSimulation(channels, 1_500);
    for (let n = 0; n < workers; n += 1) made.add(`w${n}`, slots);
    made.settle(60_000);
    return made;
  }

  it("places every channel once, and nobody beyond its slots", () => {
    const made = fleet(25, 10);
    expect(made.owners.size).toBe(200);
    expect(made.balance().max).toBeLessThanOrEqual(1);
    expect(made.balance().mean).toBeCloseTo(0.8, 5);
  });

  it("moves a lost worker's channels alone, after a lease", () => {
    const made = fleet(25, 10);
    const lost = made.workers[0]?.owned.size ?? 0;
    const before = made.moves.length;
    made.lose("w0");
    const tookMs = made.settle(60_000);
    expect(made.moves.length - before).toBe(lost);
    expect(tookMs).toBeGreaterThanOrEqual(1_000);
    expect(tookMs).toBeLessThan(4_000);
  });

  it("moves a drained worker's channels one by one, none without an owner for long", () => {
    const made = fleet(25, 10);
    const before = made.moves.length;
    const drained = made.workers[0]?.owned.size ?? 0;
    made.drain("w0", 300);
    made.settle(60_000);
    const moves = made.moves.slice(before);
    expect(moves).toHaveLength(drained);
    expect(new Set(moves.map(({ atMs }) => atMs)).size).toBe(drained);
  });

  it("never settles when there is not room for all", () => {
    expect(fleet(10, 10).settle(10_000)).toBe(Number.POSITIVE_INFINITY);
  });
});
