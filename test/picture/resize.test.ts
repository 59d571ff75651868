import { describe, expect, it } from "vitest";
import { coverRegion, PlaneResizer, rgbOfI420 } from "../../src/picture/index.js";

describe("resizing", () => {
  it("keeps even planes even, whatever the sizes", () => {
    for (const [from, to] of [
      [8, 20],
      [20, 8],
      [7, 7],
    ] as const) {
      const target = new Uint8ClampedArray(to * to);
      const resizer = new PlaneResizer({ width: from, height: from }, { width: to, height: to });
      resizer.run(new Uint8Array(from * from).fill(99), target);
      expect(new Set(target)).toEqual(new Set([99]));
    }
  });

  it("covers by the largest region of the wanted shape, from the middle", () => {
    const region = coverRegion({ width: 40, height: 20 }, { width: 10, height: 10 });
    expect(region).toEqual({ left: 10, top: 0, width: 20, height: 20 });
  });
});

describe("colours", () => {
  it("limited-range white, black and grey are themselves", () => {
    const data = Uint8Array.of(235, 16, 126, 16, 128, 128);
    const rgb = rgbOfI420({ width: 2, height: 2, data }).data;
    expect([rgb[0], rgb[1], rgb[2], rgb[4], rgb[5], rgb[6]]).toEqual([255, 0, 128, 255, 0, 128]);
  });
});
