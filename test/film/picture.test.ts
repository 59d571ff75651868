import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encode } from "fast-png";
import { describe, expect, it } from "vitest";
import { openOutput } from "../../src/film/output/index.js";
import type { FilmInfo } from "../../src/film/types.js";
import { coverRegion, PlaneResizer, readClip, rgbOfI420 } from "../../src/picture/index.js";
import { GREY_JPEG, JPEG, LOSSLESS_WEBP, WEBP } from "./picture-files.js";
import { pngOf } from "./pictures.js";

const SHAPE = { width: 24, height: 16, fps: 8, framesPerLatent: 2, historyLatents: 4 };
const clipOf = (bytes: Uint8Array, shape = SHAPE) => readClip(bytes, shape, { name: "x" });

/** Red, green and blue at a place of a clip's last frame. */
function colourAt(
  clip: { frames: number; pixels: Uint8Array },
  x: number,
  y: number,
  shape = SHAPE,
) {
  const size = shape.width * shape.height;
  const frame = clip.pixels.subarray((clip.frames - 1) * 3 * size);
  return [0, 1, 2].map((plane) => frame[plane * size + y * shape.width + x] ?? -1);
}

const near = (colour: readonly number[], wanted: readonly number[], by: number): boolean =>
  colour.every((level, i) => Math.abs(level - (wanted[i] ?? 0)) <= by);

describe("a picture to start from", () => {
  it.each([
    ["PNG", pngOf(24, 16, [20, 60, 200]), 0],
    ["JPEG", JPEG, 8],
    ["WebP", WEBP, 12],
    ["lossless WebP", LOSSLESS_WEBP, 0],
  ])("is read from a %s file in its colours", async (_, bytes, by) => {
    const clip = await clipOf(bytes);
    expect(clip.frames).toBe(1);
    expect(clip.pixels).toHaveLength(3 * 24 * 16);
    expect(colourAt(clip, 3, 8)).toSatisfy((colour: number[]) => near(colour, [20, 60, 200], by));
  });

  it("PNG of every kind: grey, with alpha (on white), 16 bits, a palette, one bit a pixel", async () => {
    const grey = {
      width: 24,
      height: 16,
      channels: 1,
      data: new Uint8Array(24 * 16).fill(77),
    } as const;
    expect(colourAt(await clipOf(encode(grey)), 5, 5)).toEqual([77, 77, 77]);
    const alpha = Uint8Array.from(
      { length: 24 * 16 * 4 },
      (_, i) => [200, 50, 20, 128][i % 4] ?? 0,
    );
    const clear = encode({ width: 24, height: 16, channels: 4, data: alpha });
    expect(colourAt(await clipOf(clear), 5, 5)).toEqual([227, 152, 137]);
    const deep = new Uint16Array(24 * 16 * 3).fill(30_000);
    const deepPng = encode({ width: 24, height: 16, channels: 3, depth: 16, data: deep });
    expect(colourAt(await clipOf(deepPng), 5, 5)).toEqual([116, 116, 116]);
    // Two by one pixels, one bit each: the second colour of two, then the first.
    const small = { ...SHAPE, width: 2, height: 1 };
    const palette =
      "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABAQMAAADO7O3JAAAABlBMVEUKFB4oMjzVG7TpAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";
    const clip = await clipOf(new Uint8Array(Buffer.from(palette, "base64")), small);
    expect(colourAt(clip, 0, 0, small)).toEqual([40, 50, 60]);
    expect(colourAt(clip, 1, 0, small)).toEqual([10, 20, 30]);
  });

  it("is brought to the model's shape, its middle kept; a far larger one too", async () => {
    for (const scale of [1, 20]) {
      const [width, height] = [40 * scale, 16 * scale];
      const data = new Uint8Array(width * height * 3);
      for (let i = 0; i < width * height; i++) {
        // A red frame left and right that is cropped away.
        const x = i % width;
        data.set(x < 8 * scale || x >= 32 * scale ? [255, 0, 0] : [0, 0, 255], i * 3);
      }
      const clip = await clipOf(encode({ width, height, channels: 3, data }));
      for (const x of [2, 12, 21]) {
        expect(colourAt(clip, x, 8)).toSatisfy((colour: number[]) => near(colour, [0, 0, 255], 3));
      }
    }
  });

  it.each([
    ["no picture", new TextEncoder().encode("hello"), "picture-type", /^x is no picture \(PNG/],
    ["an empty file", new Uint8Array(0), "picture-type", /^x is no picture/],
    ["half a PNG", pngOf(24, 16, [1, 2, 3]).slice(0, 60), "picture-invalid", /^x cannot be read/],
    ["a JPEG without colours", GREY_JPEG, "picture-invalid", /greyscale JPEG.*save it anew as PNG/],
  ])("that is %s is refused in one sentence", async (_, bytes, code, message) => {
    await expect(clipOf(bytes)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });

  it("of too many pixels is refused before it is unfolded", async () => {
    const bomb = pngOf(24, 16, [0, 0, 0]);
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(16, 60_000);
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(20, 60_000);
    await expect(clipOf(bomb)).rejects.toMatchObject({
      message: "x is 60000x60000 pixels; give a picture of at most 40 million.",
    });
  });
});

describe("a video to start from", () => {
  it("gives its last frames at the model's rate, the newest last", {
    timeout: 60_000,
  }, async () => {
    const folder = await mkdtemp(join(tmpdir(), "evertale-video-"));
    const path = join(folder, "grey.mp4");
    // 24 frames a second that grow brighter: 40, 44, 48...
    const film: FilmInfo = {
      title: "t",
      width: 64,
      height: 64,
      fps: 24,
      frames: 36,
      segments: [],
      seed: 1,
      bundle: "b",
      bundleHash: "h",
      provider: "cpu",
    };
    const output = await openOutput(path, film, { captions: "none", bitsPerSecond: 2_000_000 });
    for (let index = 0; index < film.frames; index++) {
      const data = new Uint8Array((64 * 64 * 3) / 2).fill(128);
      data.fill(40 + 4 * index, 0, 64 * 64);
      await output.add({ index, width: 64, height: 64, data });
    }
    await output.finish();
    const clip = await clipOf(new Uint8Array(await readFile(path)));
    await rm(folder, { recursive: true });
    // Four latent frames that the model looks back: 7 pictures, each three frames of the video apart.
    expect(clip.frames).toBe(7);
    const size = 3 * 24 * 16;
    const levels = Array.from({ length: 7 }, (_, i) => clip.pixels[i * size] ?? 0);
    const wanted = Array.from({ length: 7 }, (_, i) => {
      const luma = 40 + 4 * (36 - 1 - 1 - 3 * (6 - i));
      return ((luma - 16) * 255) / 219;
    });
    levels.forEach((level, i) => {
      expect(Math.abs(level - (wanted[i] ?? 0))).toBeLessThan(7);
    });
  });
});

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
