import { describe, expect, it } from "vitest";
import { Slates } from "../../src/stream/encoding/slate.js";

const lettersIn = (data: Uint8Array, luma: number): number =>
  data.subarray(0, luma).filter((level) => level > 100).length;

describe("Slates", () => {
  it("shows nothing until told to, and nothing when every reason is gone", () => {
    const slates = new Slates(256, 128);
    expect(slates.picture).toBeUndefined();
    slates.show("failing", "One moment.");
    slates.hide("failing");
    slates.hide("failing");
    expect(slates.picture).toBeUndefined();
  });

  it("draws words on a picture of the channel's size, once", () => {
    const slates = new Slates(256, 128);
    slates.show("failing", "One moment.");
    const { picture } = slates;
    expect(picture).toMatchObject({ width: 256, height: 128 });
    expect(picture?.data).toHaveLength((256 * 128 * 3) / 2);
    expect(lettersIn(picture?.data ?? new Uint8Array(0), 256 * 128)).toBeGreaterThan(100);
    expect(slates.picture).toBe(picture);
  });

  it("shows who stopped the film rather than that it fails", () => {
    const slates = new Slates(256, 128);
    slates.show("failing", "Unwell.");
    slates.show("stopped", "Stopped.");
    expect(slates.text).toBe("Stopped.");
    slates.hide("stopped");
    expect(slates.text).toBe("Unwell.");
  });

  it("stays within a small picture however long the words are", () => {
    const slates = new Slates(32, 16);
    slates.show("failing", "Words upon words upon words upon words upon words");
    expect(slates.picture?.data).toHaveLength((32 * 16 * 3) / 2);
  });
});
