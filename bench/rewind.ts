// Question: what does keeping the last minutes cost a channel, and how soon is a clip of a minute ready?
// Records encoded pictures as a channel does, faster than they play, counts this process's CPU time against the film's, then cuts
// clips out of it. What is encoded anyway is encoded before.
// Usage: npm run bench -- rewind [--minutes 10] [--size 288] [--fps 8] [--bitrate 400] [--clips 7] [--smoke]
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemClock } from "../src/scheduler/index.js";
import { ClipStore, LiveWindow, loadEncoders, silentLog } from "../src/stream/index.js";
import type { EncodedFrame } from "../src/webrtc/index.js";
import { parseFlags } from "./shared/options.js";
import { finish, table } from "./shared/report.js";
import { median, round } from "./shared/statistics.js";

/** Aims: a share of a core, megabytes a minute, seconds. */
const AIMS = { core: 0.03, megabytes: 5, clipS: 2 };
const CLIP_MS = 60_000;
const KEYFRAME_S = 2;

const flags = parseFlags(["minutes", "size", "fps", "bitrate", "clips"]);
const minutes = flags.number("minutes", 10, 1.2);
const size = flags.number("size", 288, 64);
const fps = flags.number("fps", 8, 8);
const kbps = flags.number("bitrate", 400, 400);
const clips = flags.number("clips", 7, 2);

/** A minute of pictures in which everything moves, with the key pictures that the window asks for. */
async function encodedMinute(): Promise<EncodedFrame[]> {
  const frames: EncodedFrame[] = [];
  let arrived = (): void => {};
  const encoder = (await loadEncoders()).create({
    codec: "h264",
    width: size,
    height: size,
    fps,
    bitsPerSecond: kbps * 1000,
    onFrame: (frame) => {
      frames.push(frame);
      arrived();
    },
    onError: (error) => {
      throw error;
    },
  });
  // The encoder alone keeps no process alive.
  const alive = setInterval(() => {}, 60_000);
  for (let i = 0; i < 60 * fps; i += 1) {
    const next = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    encoder.encode(picture(i), Math.round((i * 90_000) / fps) >>> 0, i % (KEYFRAME_S * fps) === 0);
    await next;
  }
  clearInterval(alive);
  encoder.close();
  return frames;
}

function picture(index: number) {
  const data = new Uint8Array((size * size * 3) / 2).fill(128);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const wave = Math.sin((x + 3 * index) / 9) * Math.cos((y - 2 * index) / 13);
      data[y * size + x] = 128 + 90 * wave + ((x * 31 + y * 17 + index * 7) % 13);
    }
  }
  return { width: size, height: size, data };
}

async function bytesIn(folder: string): Promise<number> {
  const sizes = (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size);
  return (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0);
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "evertale-rewind-"));
  try {
    const film = await encodedMinute();
    const startMs = Date.now();
    let filmMs = 0;
    const window = new LiveWindow({
      folder: join(folder, "window"),
      minutes: 2 * minutes,
      width: size,
      height: size,
      fps,
      bitsPerSecond: kbps * 1000,
      clock: { ...systemClock, unixMs: () => startMs + filmMs },
      log: silentLog,
      onWantKeyframe: () => {},
    });
    window.caption("a", "a panda dances in the snow", 0);
    const before = process.cpuUsage();
    for (let i = 0; i < minutes * 60 * fps; i += 1) {
      const frame = film[i % film.length];
      if (frame === undefined) break;
      window.frame({ ...frame, rtpTimestamp: Math.round((i * 90_000) / fps) >>> 0 });
      filmMs += 1000 / fps;
      // What is written is written before more comes, as it is at its own pace.
      if (i % fps === 0) await window.written();
    }
    window.pause();
    await window.written();
    const { user, system } = process.cpuUsage(before);
    const core = (user + system) / 1000 / filmMs;
    const megabytes = (await bytesIn(join(folder, "window"))) / 1e6 / minutes;
    const store = new ClipStore({ folder: join(folder, "clips") });
    const info = { name: "bench", bundleHash: "0".repeat(64), provider: "cpu" as const };
    const head = { type: "story" as const, format: 1, channel: "main", bundle: "bench" };
    const story = { bundleHash: info.bundleHash, provider: "cpu", seed: 1, startedAtMs: startMs };
    const journal = { ...head, ...story, entries: [] };
    const source = { channel: "main", window, model: info, journal };
    const cutMs: number[] = [];
    for (let i = 0; i < clips + 1; i += 1) {
      const beganMs = performance.now();
      await store.cut(source, { fromMs: -CLIP_MS, toMs: 0 }, startMs + filmMs);
      // A first one loads what the others have.
      if (i > 0) cutMs.push(performance.now() - beganMs);
    }
    await window.close();
    const row = {
      "share of a core": `${round(core * 100, 2)}%`,
      "MB a minute": round(megabytes, 2),
      "clip of 60 s, p50": `${round(median(cutMs), 0)} ms`,
      "slowest of them": `${round(Math.max(...cutMs), 0)} ms`,
    };
    console.log(
      `aims: ${AIMS.core * 100}% of a core, ${AIMS.megabytes} MB a minute, a clip within ${AIMS.clipS} s`,
    );
    console.log(table([row]));
    finish("rewind", {
      smoke: flags.smoke,
      minutes,
      size,
      fps,
      kbps,
      coreShare: round(core, 4),
      megabytesPerMinute: round(megabytes, 2),
      clipMsP50: round(median(cutMs), 0),
      clipMsMax: round(Math.max(...cutMs), 0),
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

await main();
