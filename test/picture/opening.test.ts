import { describe, expect, it } from "vitest";
import { i420Of, openingOf, rgbOfI420 } from "../../src/picture/index.js";

const SIZE = { width: 8, height: 4 };
/** Red everywhere. */
const pixels = new Uint8Array(3 * 32).fill(20);
pixels.fill(220, 0, 32);
const clip = { frames: 1, pixels };
const grey = (width: number, height: number) => ({
  width,
  height,
  data: new Uint8Array((width * height * 3) / 2).fill(128),
});

describe("a picture that a film goes on from", () => {
  it("is seen as it is, then fades into the film, which goes on alone", () => {
    const opening = openingOf(clip, SIZE, 8);
    const frames = Array.from({ length: 10 }, (_, i) => opening(grey(8, 4), i));
    const first = rgbOfI420(frames[0] ?? grey(8, 4)).data;
    [220, 20, 20].forEach((level, plane) => {
      expect(Math.abs((first[plane * 32] ?? 0) - level)).toBeLessThanOrEqual(2);
    });
    const redness = frames.map(({ data }) => data[8 * 4 + 8] ?? 0);
    expect(new Set(redness.slice(0, 4)).size).toBe(1);
    expect(redness.slice(3, 9)).toEqual([...redness.slice(3, 9)].sort((a, b) => b - a));
    expect(redness.slice(8)).toEqual([128, 128]);
  });

  it("is brought to the size of the film's frames, and changes none of those it was given", () => {
    const opening = openingOf(clip, SIZE, 8);
    const given = grey(16, 8);
    const shown = opening(given, 0);
    expect([shown.width, shown.height, shown.data.length]).toEqual([16, 8, 192]);
    expect(new Set(given.data)).toEqual(new Set([128]));
    expect(shown.data[130]).not.toBe(128);
  });

  it("is the same in RGB and in I420 and back", () => {
    const back = rgbOfI420(i420Of({ ...SIZE, data: pixels })).data;
    expect(Math.max(...back.map((level, i) => Math.abs(level - (pixels[i] ?? 0))))).toBeLessThan(4);
  });
});
