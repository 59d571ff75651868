// What the H.264 encoder writes, whatever it is asked for: the choice of codecs and the documents rely on it.
import { VideoEncoder, VideoFrame } from "@napi-rs/webcodecs";
import { expect, it } from "vitest";

const SIDE = 64;

async function profileOf(codec: string): Promise<number | undefined> {
  const written: Uint8Array[] = [];
  const encoder = new VideoEncoder({
    output: (chunk) => {
      const data = new Uint8Array(chunk.byteLength);
      chunk.copyTo(data);
      written.push(data);
    },
    error: (error) => {
      throw error;
    },
  });
  encoder.configure({ codec, width: SIDE, height: SIDE, avc: { format: "annexb" } });
  const picture = new Uint8Array((SIDE * SIDE * 3) / 2).fill(128);
  const size = { codedWidth: SIDE, codedHeight: SIDE };
  const frame = new VideoFrame(picture, { format: "I420", ...size, timestamp: 0 });
  encoder.encode(frame, { keyFrame: true });
  frame.close();
  await encoder.flush();
  encoder.close();
  const data = written[0] ?? new Uint8Array();
  const at = data.findIndex(
    (byte, i) => byte === 1 && data[i - 1] === 0 && ((data[i + 1] ?? 0) & 31) === 7,
  );
  return data[at + 2];
}

it.each([
  ["constrained baseline", "avc1.42E01F"],
  ["baseline", "avc1.42001F"],
  ["main", "avc1.4D001F"],
  ["high", "avc1.64001F"],
])("is High (profile_idc 100) where %s is asked for", async (_, codec) => {
  expect(await profileOf(codec)).toBe(100);
});
