import { describe, expect, it, vi } from "vitest";
import { loadSharp } from "../../src/picture/index.js";
import type { PromptView } from "../../src/protocol.js";
import { SegmentPictures } from "../../src/stream/timeline/segment-pictures.js";

const frame = { width: 64, height: 64, data: new Uint8Array((64 * 64 * 3) / 2).fill(128) };
const QUIET = { onKept: () => {}, onFault: () => {} };
const show = (pictures: SegmentPictures, prompt: string, frames: number): void => {
  for (let i = 0; i < frames; i++) pictures.frame(frame, prompt);
};

describe("SegmentPictures", () => {
  it("takes one small picture of a segment once its scene has settled", async () => {
    const faults: unknown[] = [];
    const kept: string[] = [];
    const pictures = new SegmentPictures({
      onKept: (id) => kept.push(id),
      onFault: (error) => faults.push(error),
    });
    const view: PromptView = { id: "b", text: "a panda", author: "Ann", state: "applied" };
    show(pictures, "b", 11);
    expect(pictures.of("b")).toBeUndefined();
    expect([pictures.marked(view), kept]).toEqual([view, []]);
    show(pictures, "b", 29);
    await vi.waitFor(() => expect(pictures.of("b")).toBeDefined(), { timeout: 10_000 });
    const file = pictures.of("b") ?? new Uint8Array();
    expect(file.byteLength).toBeLessThan(8_000);
    const sharp = await loadSharp();
    expect(await sharp(file).metadata()).toMatchObject({ format: "webp", width: 160, height: 160 });
    expect([pictures.marked(view), kept]).toEqual([{ ...view, pictured: true }, ["b"]]);
    pictures.forget("b");
    expect(pictures.of("b")).toBeUndefined();
    expect(pictures.marked(view)).toEqual(view);
    expect(faults).toEqual([]);
  });

  it("takes the last of a segment that is over before that, unless it was deleted", async () => {
    const pictures = new SegmentPictures(QUIET);
    show(pictures, "short", 3);
    show(pictures, "deleted", 3);
    pictures.forget("deleted");
    show(pictures, "next", 12);
    await vi.waitFor(() => expect(pictures.of("next")).toBeDefined(), { timeout: 10_000 });
    await vi.waitFor(() => expect(pictures.of("short")).toBeDefined(), { timeout: 10_000 });
    expect(pictures.of("deleted")).toBeUndefined();
  });

  it("keeps none of what is deleted while its picture is written", async () => {
    const kept: string[] = [];
    const pictures = new SegmentPictures({ ...QUIET, onKept: (id) => kept.push(id) });
    show(pictures, "deleted", 12);
    pictures.forget("deleted");
    show(pictures, "next", 12);
    await vi.waitFor(() => expect(kept).toContain("next"), { timeout: 10_000 });
    // Writing is not in order: another round, and it would have come long since.
    show(pictures, "last", 12);
    await vi.waitFor(() => expect(kept).toContain("last"), { timeout: 10_000 });
    expect([kept, pictures.of("deleted")]).toEqual([["next", "last"], undefined]);
  });

  it("keeps the last three hundred", async () => {
    const pictures = new SegmentPictures(QUIET);
    for (let i = 0; i < 301; i++) show(pictures, `p${i}`, 12);
    await vi.waitFor(() => expect(pictures.of("p300")).toBeDefined(), { timeout: 15_000 });
    const kept = Array.from({ length: 301 }, (_, i) => pictures.of(`p${i}`)).filter(Boolean);
    expect(kept.length).toBeLessThanOrEqual(300);
  });
});
