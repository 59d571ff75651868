import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkBundle } from "../src/commands/bundle-check.js";
import { spoiledBundle, TINY } from "./model/tiny.js";

const LONG = { timeout: 60_000 };

describe("bundle check", () => {
  it("tells where the time of a chunk goes, and what the files weigh", LONG, async () => {
    const check = await checkBundle(TINY);
    if (!check.ok) throw new Error(check.sentence);
    // 2 latent frames of 2 pictures, of which a story's first counts once.
    expect(check).toMatchObject({
      bundle: "tiny",
      provider: "cpu",
      width: 32,
      height: 32,
      frames: 3,
    });
    const { loadMs, textMs, prefillMs, stepMs, decodeMs, chunkMs } = check.timings;
    for (const ms of [loadMs, prefillMs, stepMs, decodeMs]) expect(ms).toBeGreaterThan(0);
    expect(textMs).toBeGreaterThanOrEqual(0);
    expect(chunkMs).toBe(check.chunkMs);
    expect(chunkMs).toBeGreaterThanOrEqual(stepMs);
    expect(check.realTimeFactor).toBeCloseTo(500 / chunkMs, 1);
    expect(Object.keys(check.sizes).sort()).toEqual(
      ["decode", "encode", "grammar", "prefill", "step", "text", "tokenizer"].sort(),
    );
    expect(check.totalBytes).toBe(Object.values(check.sizes).reduce((sum, size) => sum + size, 0));
    expect(check.sentence).toMatch(
      /^The bundle tiny is sound: 32x32 at 8 frames\/s, .+ provider\.$/,
    );
  });

  it("tells in one sentence what is wrong with a bundle", LONG, async () => {
    const { folder, remove } = await spoiledBundle((_, at) => rm(join(at, "decode.onnx")));
    try {
      const check = await checkBundle(folder);
      expect(check).toMatchObject({ ok: false, code: "bundle-invalid" });
      expect(check.sentence).toMatch(/decode\.onnx.*\.$/);
    } finally {
      await remove();
    }
  });
});
