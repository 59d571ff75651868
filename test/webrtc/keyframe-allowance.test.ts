import { describe, expect, it } from "vitest";
import { KeyframeAllowance } from "../../src/webrtc/peer/keyframe-allowance.js";

/** Key frames that a viewer gets in `seconds` when it asks all the time, and asks again when it is told to. */
function granted(seconds: number, isLossy: boolean): number {
  const allowance = new KeyframeAllowance();
  let [nowMs, count] = [0, 0];
  while (nowMs < seconds * 1000) {
    const waitMs = allowance.ask(nowMs, isLossy);
    if (waitMs === 0) count += 1;
    nowMs += Math.max(1, waitMs);
  }
  return count;
}

describe("key frames for one viewer", () => {
  it("are five at once and one in four seconds where it asks after every picture", () => {
    expect(granted(1, false)).toBe(5);
    expect(granted(41, false)).toBe(15);
  });

  it("are one a second where it loses packets, since it has a reason", () => {
    expect(granted(41, true)).toBeGreaterThanOrEqual(44);
    expect(granted(41, true)).toBeLessThanOrEqual(46);
  });

  it("are all there again after a rest, and never more", () => {
    const allowance = new KeyframeAllowance();
    for (let i = 0; i < 5; i += 1) expect(allowance.ask(0, false)).toBe(0);
    expect(allowance.ask(0, false)).toBe(1000);
    for (let i = 0; i < 5; i += 1) expect(allowance.ask(3_600_000, false)).toBe(0);
    expect(allowance.ask(3_600_000, false)).toBeGreaterThan(0);
    // A clock that goes back gives nothing.
    expect(allowance.ask(1_000_000, false)).toBeGreaterThan(0);
  });
});
