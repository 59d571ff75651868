// A window that records real H.264 pictures by a clock that a test turns.
import { join } from "node:path";
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from "mediabunny";
import { loadEncoders } from "../../../src/stream/encoding/encoder.js";
import { LiveWindow, type LiveWindowOptions } from "../../../src/stream/window/live-window.js";
import type { EncodedFrame } from "../../../src/webrtc/index.js";
import { FakeClock } from "../../fakes/fake-clock.js";

export const SIZE = 64;
export const FPS = 8;
const TICKS = 90_000 / FPS;

export interface StageOptions {
  /** Default: 1. */
  readonly minutes?: number;
  /** When the clock begins. */
  readonly laterMs?: number;
  /** Of the pictures' sides. */
  readonly size?: number;
  readonly after?: LiveWindowOptions["after"];
}

export interface Stage {
  readonly clock: FakeClock;
  readonly window: LiveWindow;
  readonly frames: EncodedFrame[];
  readonly warnings: string[];
  /** So many more pictures, at their times. */
  run(pictures: number): Promise<void>;
  pause(seconds: number): Promise<void>;
  end(): Promise<void>;
}

export async function stage(at: string, options: StageOptions = {}): Promise<Stage> {
  const { minutes = 1, laterMs = 0, size = SIZE, after } = options;
  const clock = new FakeClock();
  await clock.advance(laterMs);
  const frames: EncodedFrame[] = [];
  const warnings: string[] = [];
  let [index, keyframe] = [0, true];
  let arrived = (): void => {};
  const window = new LiveWindow({
    folder: join(at, "window"),
    minutes,
    width: size,
    height: size,
    fps: FPS,
    bitsPerSecond: 400_000,
    clock,
    after,
    log: { info: () => {}, warn: (sentence) => warnings.push(sentence) },
    onWantKeyframe: () => {
      keyframe = true;
    },
  });
  const encoder = (await loadEncoders()).create({
    codec: "h264",
    width: size,
    height: size,
    fps: FPS,
    bitsPerSecond: 400_000,
    onFrame: (frame) => {
      frames.push(frame);
      window.frame(frame);
      arrived();
    },
    onError: (error) => {
      throw error;
    },
  });
  const run = async (pictures: number): Promise<void> => {
    for (let i = 0; i < pictures; i++) {
      const data = new Uint8Array((size * size * 3) / 2).fill(128);
      data.fill(40 + ((index * 7) % 180), 0, size * size);
      const next = new Promise<void>((resolve) => {
        arrived = resolve;
      });
      encoder.encode({ width: size, height: size, data }, (index * TICKS) >>> 0, keyframe);
      keyframe = false;
      index += 1;
      await next;
      await clock.advance(1000 / FPS);
    }
  };
  const pause = async (seconds: number): Promise<void> => {
    window.pause();
    index += seconds * FPS;
    keyframe = true;
    await clock.advance(seconds * 1000);
  };
  const end = async (): Promise<void> => {
    encoder.close();
    await window.close();
  };
  return { clock, window, frames, warnings, run, pause, end };
}

export async function packetsIn(bytes: Uint8Array) {
  const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (track === null) throw new Error("It has no pictures.");
  const packets: { data: Uint8Array; timestamp: number; type: string }[] = [];
  for await (const { data, timestamp, type } of new EncodedPacketSink(track).packets()) {
    packets.push({ data, timestamp, type });
  }
  return { packets, track };
}
