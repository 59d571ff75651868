// Files are read in a process of their own: what they do there ends in a sentence, whatever it is.
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readClip } from "../../src/picture/index.js";
import { drawn } from "./drawn.js";

const SHAPE = { width: 24, height: 16, fps: 8, framesPerLatent: 2, historyLatents: 4 };
const picture = async (): Promise<Uint8Array> => new Uint8Array(await drawn().png().toBuffer());
const film = () => readFile(new URL("../fixtures/films/plain.mp4", import.meta.url));
const entry = (name: string): URL => new URL(`./${name}`, import.meta.url);

describe("readClip", { timeout: 60_000 }, () => {
  it("reads a picture, and a film, beside the event loop", async () => {
    expect(await readClip(await picture(), SHAPE, { name: "x" })).toMatchObject({ frames: 1 });
    const clip = await readClip(await film(), SHAPE, { name: "x" });
    expect([clip.frames, clip.pixels.length]).toEqual([3, 3 * 3 * 24 * 16]);
  });

  it("hands on the sentence of what cannot be read", async () => {
    await expect(readClip(new Uint8Array(9), SHAPE, { name: "x" })).rejects.toMatchObject({
      code: "picture-type",
      message: expect.stringMatching(/^x is no picture/),
    });
    await expect(readClip(await film(), SHAPE, { name: "x", videos: false })).rejects.toMatchObject(
      { code: "picture-type" },
    );
  });

  it("ends a decoder that hangs", async () => {
    const options = { name: "x", entry: entry("hanging-clip-process.ts"), timeoutMs: 300 };
    await expect(readClip(await picture(), SHAPE, options)).rejects.toMatchObject({
      code: "picture-invalid",
      message: expect.stringMatching(/^x cannot be read \(decoding it takes longer than 0.3 s\)/),
    });
  });

  // Found by `npm run fuzz`: reading their indexes comes to no end, nor lets go of the loop.
  it.each(["no-way-on.webm", "endless-samples.mp4"])(
    "ends a reader that goes round in circles long before its time is over: %s",
    async (name) => {
      const file = new URL(`../fixtures/damaged-films/${name}`, import.meta.url);
      const options = { name: "x", timeoutMs: 120_000 };
      await expect(readClip(await readFile(file), SHAPE, options)).rejects.toMatchObject({
        code: "picture-invalid",
        message: expect.stringMatching(/^(x|The video x) cannot be (read|decoded) \(/),
      });
    },
  );

  it("outlives a decoder that dies", async () => {
    const options = { name: "x", entry: entry("dying-clip-process.ts") };
    await expect(readClip(await picture(), SHAPE, options)).rejects.toMatchObject({
      message: expect.stringMatching(/^x cannot be read \(its decoder gave up\)/),
    });
  });

  it("ends one that takes too much memory", async () => {
    const options = { name: "x", mostBytes: 1 };
    await expect(readClip(await film(), SHAPE, options)).rejects.toMatchObject({
      message: expect.stringMatching(/^x cannot be read \(decoding it takes too much memory\)/),
    });
  });

  it("is called off by its signal", async () => {
    const controller = new AbortController();
    const reading = readClip(await picture(), SHAPE, { name: "x", signal: controller.signal });
    controller.abort();
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  });

  it("ends in a picture or a sentence for films with random faults", async () => {
    const good = new Uint8Array(await film());
    let state = 7;
    const random = (): number => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return state / 2 ** 32;
    };
    for (let round = 0; round < 2; round++) {
      const bytes = good.slice();
      for (let fault = 0; fault < 12; fault++) {
        bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      }
      const result = await readClip(bytes, SHAPE, { name: "x" }).catch((error: unknown) => error);
      if (result instanceof Error) expect(result).toMatchObject({ name: "EvertaleError" });
    }
  });
});
