import { describe, expect, it } from "vitest";
import { loadEncoders, MAX_QUEUED } from "../../src/stream/encoding/encoder.js";
import { usableCodecs } from "../../src/stream/encoding/encoder-set.js";
import { defaultScale, Upscaler } from "../../src/stream/encoding/upscale.js";
import type { EncodedFrame } from "../../src/webrtc/index.js";
import { FakeEncoders } from "../fakes/fake-encoder.js";

/** I420 whose planes follow a function of the position in 0..1. */
function picture(width: number, height: number, value: (x: number, y: number) => number) {
  const data = new Uint8Array((width * height * 3) / 2);
  let out = 0;
  for (const [w, h] of [
    [width, height],
    [width / 2, height / 2],
    [width / 2, height / 2],
  ] as const) {
    for (let y = 0; y < h; y++) {
      for (let x = 0; x < w; x++) data[out++] = value((x + 0.5) / w, (y + 0.5) / h);
    }
  }
  return { width, height, data };
}

describe("Upscaler", () => {
  it.each([1, 2, 3, 4, 5])("keeps an even picture even, enlarged %j times", (factor) => {
    for (const level of [0, 1, 16, 128, 235, 255]) {
      const { data, width, height } = new Upscaler(8, 6, factor).enlarge(
        picture(8, 6, () => level),
      );
      expect([width, height]).toEqual([8 * factor, 6 * factor]);
      expect(data.every((value) => value === level)).toBe(true);
    }
  });

  it.each([2, 3, 4])("keeps slopes where they are, enlarged %j times", (factor) => {
    const slope = (x: number, y: number) => 40 + 100 * x + 60 * y;
    const large = new Upscaler(32, 32, factor).enlarge(picture(32, 32, slope));
    const ideal = picture(32 * factor, 32 * factor, slope);
    // Edges repeat the outermost pixels, so only the inside follows the slope exactly.
    const size = 32 * factor;
    let worst = 0;
    for (let y = factor * 2; y < size - factor * 2; y++) {
      for (let x = factor * 2; x < size - factor * 2; x++) {
        const at = y * size + x;
        worst = Math.max(worst, Math.abs((large.data[at] ?? 0) - (ideal.data[at] ?? 0)));
      }
    }
    expect(worst).toBeLessThanOrEqual(2);
  });

  it("stays within a byte at hard edges", () => {
    const large = new Upscaler(16, 16, 3).enlarge(picture(16, 16, (x) => (x < 0.5 ? 0 : 255)));
    const row = large.data.subarray(0, 48);
    expect(row[0]).toBe(0);
    expect(row[47]).toBe(255);
    // No value wraps around: left of the edge it is dark, right of it bright.
    expect(Math.max(...row.subarray(0, 22))).toBeLessThan(64);
    expect(Math.min(...row.subarray(26))).toBeGreaterThan(191);
  });

  it("hands a picture through at factor 1", () => {
    const one = picture(8, 8, (x) => x * 255);
    expect(new Upscaler(8, 8, 1).enlarge(one)).toBe(one);
  });

  it("takes less than 3 ms for 96x96 to 288x288", () => {
    const upscaler = new Upscaler(96, 96, 3);
    const small = picture(96, 96, (x, y) => 255 * x * y);
    const times = Array.from({ length: 60 }, () => {
      const startMs = performance.now();
      upscaler.enlarge(small);
      return performance.now() - startMs;
    }).sort((a, b) => a - b);
    // The median: the machine does other things too.
    expect(times[30]).toBeLessThan(3);
  });

  it.each([
    [96, 96, 3],
    [64, 48, 4],
    [128, 128, 2],
    [256, 144, 1],
    [512, 512, 1],
  ])("is used for %jx%j by a factor of %j", (width, height, factor) => {
    expect(defaultScale(width, height)).toBe(factor);
  });
});

describe("the native encoders", () => {
  const moving = (index: number) =>
    picture(
      96,
      96,
      (x, y) => 60 + 120 * (Math.abs(x - ((index * 0.03) % 1)) < 0.2 && y > 0.3 ? 1 : 0),
    );

  async function encode(codec: "h264" | "vp8", keyframes: readonly number[]) {
    const frames: EncodedFrame[] = [];
    const factory = await loadEncoders();
    let arrived = () => {};
    const encoder = factory.create({
      codec,
      width: 96,
      height: 96,
      fps: 8,
      bitsPerSecond: 400_000,
      onFrame: (frame) => {
        frames.push(frame);
        arrived();
      },
      onError: (error) => {
        throw error;
      },
    });
    for (let i = 0; i < 30; i++) {
      const next = new Promise<void>((resolve) => {
        arrived = resolve;
      });
      expect(encoder.encode(moving(i), i * 11_250, keyframes.includes(i))).toBe(true);
      // One in, one out: the encoder has no delay.
      await next;
    }
    encoder.close();
    encoder.close();
    expect(encoder.encode(moving(0), 0, false)).toBe(false);
    return frames;
  }

  it.each(["h264", "vp8"] as const)(
    "encodes %s without delay, with key frames where asked",
    async (codec) => {
      const frames = await encode(codec, [0, 17]);
      expect(frames.map((frame) => frame.rtpTimestamp)).toEqual(
        [...frames.keys()].map((i) => i * 11_250),
      );
      expect(frames.flatMap((frame, i) => (frame.keyframe ? [i] : []))).toEqual([0, 17]);
      expect(frames.every((frame) => frame.codec === codec && frame.data.length > 0)).toBe(true);
    },
  );

  it("writes H.264 as Annex B with its parameter sets before every key frame", async () => {
    const frames = await encode("h264", [0, 17]);
    for (const i of [0, 17]) {
      const hex = Buffer.from(frames[i]?.data ?? []).toString("hex");
      expect(hex).toMatch(/^000000(01)?01?/);
      const types = [...hex.matchAll(/000001(..)/g)].map(
        ([, byte]) => Number.parseInt(byte ?? "", 16) & 31,
      );
      expect(types).toEqual(expect.arrayContaining([7, 8, 5]));
    }
  });

  it("refuses a picture while too many wait", async () => {
    const factory = await loadEncoders();
    const encoder = factory.create({
      codec: "h264",
      width: 96,
      height: 96,
      fps: 8,
      bitsPerSecond: 400_000,
      onFrame: () => {},
      onError: () => {},
    });
    const taken = Array.from({ length: MAX_QUEUED + 1 }, (_, i) =>
      encoder.encode(moving(i), i, false),
    );
    encoder.close();
    expect(taken).toEqual([...Array(MAX_QUEUED).fill(true), false]);
  });
});

describe("usableCodecs", () => {
  it("prefers H.264 and keeps VP8 for viewers without it", async () => {
    expect(await usableCodecs(new FakeEncoders(), 64, 64)).toEqual({ codecs: ["h264", "vp8"] });
  });

  it("says in one sentence that H.264 is missing, and takes VP8", async () => {
    const { codecs, notice } = await usableCodecs(new FakeEncoders(["vp8"]), 64, 64);
    expect(codecs).toEqual(["vp8"]);
    expect(notice).toMatch(/^H\.264 cannot be encoded here: [^.]*\.$/);
  });

  it("throws one sentence when there is none", async () => {
    await expect(usableCodecs(new FakeEncoders([]), 64, 64)).rejects.toMatchObject({
      code: "codec-unavailable",
      message: expect.stringMatching(/64x64/),
    });
  });

  it("finds H.264 and VP8 in the packaged encoders", async () => {
    expect((await usableCodecs(await loadEncoders(), 288, 288)).codecs).toEqual(["h264", "vp8"]);
  });
});
