import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

  it("does not come back when it was deleted while it was made, or its chunk is still on the way", async () => {
    const pictures = new SegmentPictures(QUIET);
    show(pictures, "a", 12);
    pictures.forget("a");
    show(pictures, "a", 12);
    show(pictures, "b", 3);
    show(pictures, "a", 20);
    await pictures.close();
    expect(pictures.of("a")).toBeUndefined();
    expect(pictures.of("b")).toBeDefined();
  });

  it("are there again after a restart, but for what was deleted and more than are kept", async () => {
    const folder = join(await mkdtemp(join(tmpdir(), "evertale-pictures-")), "main");
    const faults: unknown[] = [];
    const onFault = (error: unknown): void => {
      faults.push(error);
    };
    const first = new SegmentPictures({ ...QUIET, folder, onFault });
    await first.load();
    for (const id of ["a", "deleted", "b"]) show(first, id, 12);
    await vi.waitFor(() => expect(first.of("deleted")).toBeDefined(), { timeout: 10_000 });
    first.forget("deleted");
    await first.close();
    await writeFile(join(folder, "other.txt"), "not ours");
    await writeFile(join(folder, "..webp"), "not ours");
    const second = new SegmentPictures({ ...QUIET, folder, onFault });
    await second.load();
    expect(Buffer.from(second.of("a") ?? []).equals(first.of("a") ?? Buffer.of())).toBe(true);
    expect(second.of("b")).toBeDefined();
    expect(second.of("deleted")).toBeUndefined();
    const old = new Date(0);
    for (let i = 0; i < 310; i++) {
      await writeFile(join(folder, `old-${i}.webp`), "x");
      await utimes(join(folder, `old-${i}.webp`), old, old);
    }
    const third = new SegmentPictures({ ...QUIET, folder, onFault });
    await third.load();
    await third.close();
    expect(third.of("a")).toBeDefined();
    expect((await readdir(folder)).filter((name) => name.endsWith(".webp")).length).toBe(301);
    expect(faults).toEqual([]);
    await rm(folder, { recursive: true });
  });

  it("says once that a disk takes none, and goes on", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "evertale-pictures-")), "a file");
    await writeFile(file, "");
    const faults: unknown[] = [];
    const pictures = new SegmentPictures({
      ...QUIET,
      folder: file,
      onFault: (error) => faults.push(error),
    });
    await pictures.load();
    show(pictures, "a", 12);
    await pictures.close();
    expect(pictures.of("a")).toBeDefined();
    expect(faults).toHaveLength(1);
  });

  it("keeps the last three hundred", async () => {
    const pictures = new SegmentPictures(QUIET);
    for (let i = 0; i < 301; i++) show(pictures, `p${i}`, 12);
    await vi.waitFor(() => expect(pictures.of("p300")).toBeDefined(), { timeout: 15_000 });
    const kept = Array.from({ length: 301 }, (_, i) => pictures.of(`p${i}`)).filter(Boolean);
    expect(kept.length).toBeLessThanOrEqual(300);
  });
});
