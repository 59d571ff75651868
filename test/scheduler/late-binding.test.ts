import { describe, expect, it } from "vitest";
import {
  type CutInput,
  droppedFrames,
  earliestCut,
} from "../../src/scheduler/loop/late-binding.js";

const made = { latents: 4, frames: 8, framesPerLatent: 2, keptLatents: 0 };
/** All of the chunk waits, its first frame is due at 1000. */
const input: CutInput = { made, waiting: 8, nextDueMs: 2000, periodMs: 125, reachMs: 1000 };

describe("earliestCut", () => {
  it("takes the whole chunk back while its first slot can be made", () => {
    expect(earliestCut(input)).toEqual({ latents: 0, dropped: 8 });
  });

  it("keeps as many latent frames as are due before the newer words can be there", () => {
    expect(earliestCut({ ...input, reachMs: 1001 })).toEqual({ latents: 1, dropped: 6 });
    expect(earliestCut({ ...input, reachMs: 1500 })).toEqual({ latents: 2, dropped: 4 });
    expect(earliestCut({ ...input, reachMs: 1750 })).toEqual({ latents: 3, dropped: 2 });
    expect(earliestCut({ ...input, reachMs: 1751 })).toBeUndefined();
  });

  it("never takes back what was sent", () => {
    expect(earliestCut({ ...input, waiting: 3, reachMs: 0 })).toEqual({ latents: 3, dropped: 2 });
    expect(earliestCut({ ...input, waiting: 1, reachMs: 0 })).toBeUndefined();
  });

  it("keeps what is to be seen whatever comes", () => {
    const words = { ...made, keptLatents: 2 };
    expect(earliestCut({ ...input, made: words, reachMs: 0 })).toEqual({ latents: 2, dropped: 4 });
  });

  it("counts the single frame of a first latent frame after a fresh past", () => {
    const fresh = { ...made, frames: 7 };
    expect(droppedFrames(fresh, 0)).toBe(7);
    expect(droppedFrames(fresh, 1)).toBe(6);
    expect(droppedFrames(fresh, 3)).toBe(2);
  });
});
