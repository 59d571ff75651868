// Films as people have them, as something to start from.
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { decodeClip } from "../../src/picture/decode/decode-clip.js";

const SHAPE = { width: 24, height: 16, fps: 8, framesPerLatent: 2, historyLatents: 4 };
const WISH = { name: "film.mp4", shape: SHAPE, mostPixels: 1e6, videos: true };
const film = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(new URL(`../fixtures/films/${name}`, import.meta.url)));

describe("a film to start from", () => {
  // 24 pictures a second for 1.5 seconds, each brighter than the one before: 40, 44, 48...
  it.each(["b-frames.mp4", "b-frames-hevc.mp4"])(
    "hands out the last pictures in the order they are shown: %s",
    async (name) => {
      const { frames, pixels } = await decodeClip(await film(name), WISH);
      // Four latent frames that the model looks back: 7 pictures, each three of the film apart.
      expect(frames).toBe(7);
      const levels = Array.from({ length: 7 }, (_, i) => pixels[i * 3 * 24 * 16] ?? 0);
      levels.forEach((level, i) => {
        const luma = 40 + 4 * (36 - 1 - 1 - 3 * (6 - i));
        expect(Math.abs(level - ((luma - 16) * 255) / 219)).toBeLessThan(7);
      });
    },
  );

  it("gives as many whole latent frames as are wanted", async () => {
    const { frames } = await decodeClip(await film("b-frames.mp4"), { ...WISH, frames: 4 });
    expect(frames).toBe(3);
  });

  it("of more than 8 bits a colour is read", async () => {
    const plain = await decodeClip(await film("plain.mp4"), { ...WISH, frames: 1 });
    for (const name of ["ten-bit.mp4", "ten-bit.webm"]) {
      const deep = await decodeClip(await film(name), { ...WISH, frames: 1 });
      const error = plain.pixels.reduce(
        (sum, v, i) => sum + Math.abs(v - (deep.pixels[i] ?? 0)),
        0,
      );
      expect(error / plain.pixels.length).toBeLessThan(4);
    }
  });

  it("whose pictures are coded as RGB is refused in words", async () => {
    await expect(decodeClip(await film("rgb.mp4"), WISH)).rejects.toMatchObject({
      code: "picture-invalid",
      message:
        "The video film.mp4 cannot be decoded (its pictures are coded as RGB): save it anew as H.264 with 8 bits a colour.",
    });
  });

  it("of too large pictures is refused by its index", async () => {
    const wish = { ...WISH, mostPixels: 1000 };
    await expect(decodeClip(await film("plain.mp4"), wish)).rejects.toMatchObject({
      message: expect.stringMatching(
        /its pictures are 96x64 and 0.001 million pixels are the limit/,
      ),
    });
  });

  it("that is neither film nor picture is refused in one sentence", async () => {
    await expect(decodeClip(new TextEncoder().encode("hello"), WISH)).rejects.toMatchObject({
      code: "picture-type",
      message: expect.stringMatching(/^film.mp4 is no picture \(PNG, .*AVIF\) and no video \(MP4,/),
    });
  });
});
