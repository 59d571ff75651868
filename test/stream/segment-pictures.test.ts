import { describe, expect, it, vi } from "vitest";
import { loadSharp } from "../../src/picture/index.js";
import { SegmentPictures } from "../../src/stream/timeline/segment-pictures.js";

const frame = { width: 64, height: 64, data: new Uint8Array((64 * 64 * 3) / 2).fill(128) };
const show = (pictures: SegmentPictures, prompt: string, frames: number): void => {
  for (let i = 0; i < frames; i++) pictures.frame(frame, prompt);
};

describe("SegmentPictures", () => {
  it("takes one small picture of a segment once its scene has settled", async () => {
    const faults: unknown[] = [];
    const pictures = new SegmentPictures((error) => faults.push(error));
    show(pictures, "b", 11);
    expect(pictures.of("b")).toBeUndefined();
    show(pictures, "b", 29);
    await vi.waitFor(() => expect(pictures.of("b")).toBeDefined(), { timeout: 10_000 });
    const file = pictures.of("b") ?? new Uint8Array();
    expect(file.byteLength).toBeLessThan(8_000);
    const sharp = await loadSharp();
    expect(await sharp(file).metadata()).toMatchObject({ format: "webp", width: 160, height: 160 });
    pictures.forget("b");
    expect(pictures.of("b")).toBeUndefined();
    expect(faults).toEqual([]);
  });

  it("takes the last of a segment that is over before that, unless it was deleted", async () => {
    const pictures = new SegmentPictures(() => {});
    show(pictures, "short", 3);
    show(pictures, "deleted", 3);
    pictures.forget("deleted");
    show(pictures, "next", 12);
    await vi.waitFor(() => expect(pictures.of("next")).toBeDefined(), { timeout: 10_000 });
    await vi.waitFor(() => expect(pictures.of("short")).toBeDefined(), { timeout: 10_000 });
    expect(pictures.of("deleted")).toBeUndefined();
  });

  it("keeps the last three hundred", async () => {
    const pictures = new SegmentPictures(() => {});
    for (let i = 0; i < 301; i++) show(pictures, `p${i}`, 12);
    await vi.waitFor(() => expect(pictures.of("p300")).toBeDefined(), { timeout: 15_000 });
    const kept = Array.from({ length: 301 }, (_, i) => pictures.of(`p${i}`)).filter(Boolean);
    expect(kept.length).toBeLessThanOrEqual(300);
  });
});
