import { VideoEncoder, VideoFrame } from "@napi-rs/webcodecs";
import { describe, expect, it } from "vitest";
import {
  describeAnnexB,
  describeAvcConfig,
  describeSps,
  OUR_COLOURS,
  readSps,
} from "../../src/h264/index.js";

/** What x264 writes for 256x256 at 8 frames a second: High, timing and restrictions told, no colours. */
const X264 = Buffer.from("6764000cacb40804342000000300200000030211e28554", "hex");
/** Baseline 3.1 from another encoder, without any VUI. */
const BASELINE = Buffer.from("6742c01fd9005005bb011000000300100000030320f18319e0", "hex");
const WITHOUT_VUI = Buffer.from("6742001ef4080432", "hex");

async function encoded(format: "annexb" | "avc", width = 256) {
  const chunks: Uint8Array[] = [];
  let description: Uint8Array | undefined;
  const encoder = new VideoEncoder({
    output: (chunk, meta) => {
      const data = new Uint8Array(chunk.byteLength);
      chunk.copyTo(data);
      chunks.push(data);
      description ??= meta?.decoderConfig?.description;
    },
    error: (error) => {
      throw error;
    },
  });
  encoder.configure({
    codec: "avc1.64001F",
    width,
    height: 256,
    bitrate: 400_000,
    framerate: 8,
    latencyMode: "quality",
    avc: { format },
  });
  for (let i = 0; i < 3; i += 1) {
    const frame = new VideoFrame(new Uint8Array((width * 256 * 3) / 2).fill(40 * i), {
      format: "I420",
      codedWidth: width,
      codedHeight: 256,
      timestamp: i * 125_000,
    });
    encoder.encode(frame, { keyFrame: i === 0 });
    frame.close();
  }
  await encoder.flush();
  encoder.close();
  return { chunks, description: description ?? new Uint8Array() };
}

describe("a sequence parameter set", () => {
  it.each([
    ["with a VUI", X264, 100],
    ["with a VUI, of another encoder", BASELINE, 66],
    ["without a VUI", WITHOUT_VUI, 66],
  ])("%s tells our colours, and all else as before", (_, set, profile) => {
    const before = readSps(set);
    expect(before).toEqual({ profile, level: set[3], colours: undefined });
    const described = describeSps(set);
    expect(readSps(described)).toEqual({ ...before, colours: OUR_COLOURS });
    // Told twice is told once, and what was told before is replaced.
    expect(describeSps(described)).toEqual(described);
    const other = { primaries: 9, transfer: 16, matrix: 9, fullRange: true };
    const changed = describeSps(described, other);
    expect(readSps(changed)?.colours).toEqual(other);
    expect(describeSps(changed)).toEqual(described);
  });

  it("of High pictures without interlacing and reordering satisfies Constrained High; others promise nothing new", () => {
    expect(describeSps(X264)[2]).toBe(0x0c);
    expect(describeSps(BASELINE)[2]).toBe(0xc0);
  });

  it("never has what looks like a start code in it", () => {
    for (const set of [X264, BASELINE, WITHOUT_VUI]) {
      const hex = Buffer.from(describeSps(set)).toString("hex");
      for (let i = 0; i < hex.length; i += 2) {
        expect(["000000", "000001", "000002"]).not.toContain(hex.slice(i, i + 6));
      }
    }
  });

  it("that is cut off or no such set comes back as it is", () => {
    for (let length = 0; length < X264.length - 1; length += 1) {
      const cut = X264.subarray(0, length);
      expect(() => describeSps(cut)).not.toThrow();
      if (length < 8) expect(describeSps(cut)).toBe(cut);
    }
    const slice = Uint8Array.of(0x65, 1, 2, 3);
    expect(describeSps(slice)).toBe(slice);
    for (let i = 0; i < 2000; i += 1) {
      const noise = Uint8Array.from({ length: 24 }, (_, at) =>
        at === 0 ? 0x67 : (i * 7919 + at * 104_729 * (i + 1)) & 0xff,
      );
      expect(() => describeSps(noise)).not.toThrow();
    }
  });
});

describe("a stream of the real encoder", () => {
  it("tells its colours in every key frame of Annex B, and nothing else of it changes", async () => {
    const { chunks } = await encoded("annexb");
    const [key = new Uint8Array(), delta = new Uint8Array()] = chunks;
    const described = describeAnnexB(key);
    const at = Buffer.from(described).indexOf(Buffer.from([0, 0, 1, 0x67])) + 3;
    const end = Buffer.from(described).indexOf(Buffer.from([0, 0, 1]), at);
    expect(readSps(described.subarray(at, end))).toMatchObject({
      profile: 100,
      colours: OUR_COLOURS,
    });
    const sei = (bytes: Uint8Array) => Buffer.from(bytes).indexOf(Buffer.from([0, 0, 1, 0x68]));
    expect(Buffer.from(described.subarray(sei(described)))).toEqual(
      Buffer.from(key.subarray(sei(key))),
    );
    expect(describeAnnexB(delta)).toBe(delta);
  });

  it("tells them in an MP4's decoder configuration, with the profile that its set says", async () => {
    const { description } = await encoded("avc");
    const described = describeAvcConfig(description);
    const length = ((described[6] ?? 0) << 8) | (described[7] ?? 0);
    const set = described.subarray(8, 8 + length);
    expect(readSps(set)).toMatchObject({ colours: OUR_COLOURS });
    expect([...described.subarray(1, 4)]).toEqual([...set.subarray(1, 4)]);
    expect(described.subarray(8 + length)).toEqual(
      description.subarray(8 + (((description[6] ?? 0) << 8) | (description[7] ?? 0))),
    );
    const cut = description.subarray(0, 10);
    expect(describeAvcConfig(cut)).toBe(cut);
  });
});
