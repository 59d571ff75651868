import { describe, expect, it } from "vitest";
import { CoarseClock } from "../../src/webrtc/coarse-clock.js";
import { FakeClock } from "./fake-clock.js";

const GRAIN_MS = 250;

function coarse() {
  const clock = new FakeClock();
  const rung: { readonly name: string; readonly atMs: number }[] = [];
  const made = new CoarseClock(clock, GRAIN_MS);
  const ringIn = (name: string, delayMs: number) =>
    made.after(delayMs, () => rung.push({ name, atMs: clock.nowMs() }));
  return { clock, made, rung, ringIn };
}

describe("a coarse clock", () => {
  it("rings timers together that fall close together, never early, and late by less than its grain", () => {
    const { clock, rung, ringIn } = coarse();
    clock.advance(10);
    ringIn("a", 990);
    ringIn("b", 800);
    ringIn("c", 991);
    expect(clock.timers).toBe(2);
    clock.advance(10_000);
    expect(rung).toEqual([
      { name: "a", atMs: 1000 },
      { name: "b", atMs: 1000 },
      { name: "c", atMs: 1250 },
    ]);
  });

  it("forgets what was cancelled, also by another that rings with it, and keeps no timer for nobody", () => {
    const { clock, made, rung, ringIn } = coarse();
    ringIn("gone", 100)();
    expect(clock.timers).toBe(0);
    let cancelOther: () => void = () => undefined;
    made.after(100, () => cancelOther());
    cancelOther = ringIn("other", 100);
    const last = ringIn("last", 100);
    clock.advance(1000);
    expect(rung.map(({ name }) => name)).toEqual(["last"]);
    last();
    expect(clock.timers).toBe(0);
  });

  it("takes a timer that is set while it rings for a later one", () => {
    const { clock, made } = coarse();
    const atMs: number[] = [];
    const again = (): void => {
      atMs.push(clock.nowMs());
      made.after(1, again);
    };
    made.after(1, again);
    clock.advance(1000);
    expect(atMs).toEqual([250, 500, 750, 1000]);
  });
});
