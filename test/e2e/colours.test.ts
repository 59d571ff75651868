// Colours as a browser shows them: live in both codecs, and from a film. Without a word in the stream it takes BT.709.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openOutput } from "../../src/film/output/index.js";
import { type Encoder, loadEncoders } from "../../src/stream/encoding/encoder.js";
import { type VideoCodec, ViewerHub, WhepEndpoint } from "../../src/webrtc/index.js";
import { serveWhep } from "../webrtc/whep-server.js";
import { launchChromium } from "./chromium.js";

const SIDE = 256;
const FPS = 8;
/** Mean error of a channel, of 255; without the words in the stream it is 5. */
const ERROR_MAX = 1.5;
const PATCH = 64;
/** Saturated and pale, dark and light: what BT.709 would show otherwise. */
const COLOURS: readonly (readonly [number, number, number])[] = [
  [200, 40, 40],
  [40, 180, 50],
  [40, 60, 200],
  [220, 200, 50],
  [60, 190, 200],
  [190, 60, 180],
  [230, 230, 230],
  [128, 128, 128],
  [25, 25, 25],
  [240, 150, 90],
  [110, 70, 40],
  [150, 200, 120],
  [90, 110, 160],
  [250, 220, 200],
  [30, 80, 60],
  [120, 30, 60],
];

/** BT.601, limited range, as everything here makes its pictures. */
function patches(): Uint8Array {
  const data = new Uint8Array((SIDE * SIDE * 3) / 2);
  const [quarter, luma] = [(SIDE * SIDE) / 4, SIDE * SIDE];
  for (let y = 0; y < SIDE; y += 1) {
    for (let x = 0; x < SIDE; x += 1) {
      const [r, g, b] = COLOURS[Math.floor(y / PATCH) * 4 + Math.floor(x / PATCH)] ?? [0, 0, 0];
      data[y * SIDE + x] = Math.round(16 + (65.481 * r + 128.553 * g + 24.966 * b) / 255);
      const at = luma + (y >> 1) * (SIDE / 2) + (x >> 1);
      data[at] = Math.round(128 + (-37.797 * r - 74.203 * g + 112 * b) / 255);
      data[at + quarter] = Math.round(128 + (112 * r - 93.786 * g - 18.214 * b) / 255);
    }
  }
  return data;
}

/** Mean error of each channel in the middle of every patch, as the page's video is drawn. */
async function errors(page: Page): Promise<number[]> {
  const seen = await page.evaluate((patch) => {
    const video = document.querySelector("video");
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = patch * 4;
    const context = canvas.getContext("2d");
    if (!context || !video) throw new Error("nothing to look at");
    context.drawImage(video, 0, 0);
    return Array.from({ length: 16 }, (_, i) => {
      const [x, y] = [(i % 4) * patch + patch / 4, Math.floor(i / 4) * patch + patch / 4];
      const { data } = context.getImageData(x, y, patch / 2, patch / 2);
      const sum = [0, 0, 0];
      data.forEach((value, at) => {
        if (at % 4 < 3) sum[at % 4] = (sum[at % 4] ?? 0) + value;
      });
      return sum.map((value) => value / (data.length / 4));
    });
  }, PATCH);
  return [0, 1, 2].map(
    (channel) =>
      COLOURS.reduce(
        (sum, colour, i) => sum + Math.abs((seen[i]?.[channel] ?? 0) - (colour[channel] ?? 0)),
        0,
      ) / COLOURS.length,
  );
}

let browser: Browser;
let page: Page;
let hub: ViewerHub;
let server: Server;
let encoders: Encoder[];
let timer: NodeJS.Timeout;

beforeAll(async () => {
  browser = await launchChromium();
}, 90_000);
afterAll(() => browser?.close());

beforeEach(async () => {
  const picture = { width: SIDE, height: SIDE, data: patches() };
  const factory = await loadEncoders();
  const wanted = new Set<VideoCodec>();
  hub = new ViewerHub({
    hostAddresses: ["127.0.0.1"],
    onKeyframeRequest: (codec) => wanted.add(codec),
  });
  encoders = (["h264", "vp8"] as const).map((codec) =>
    factory.create({
      codec,
      width: SIDE,
      height: SIDE,
      fps: FPS,
      bitsPerSecond: 2_000_000,
      onFrame: (frame) => hub.send(frame),
      onError: (error) => {
        throw error;
      },
    }),
  );
  let index = 0;
  timer = setInterval(() => {
    for (const encoder of encoders) {
      encoder.encode(picture, index * (90_000 / FPS), wanted.delete(encoder.codec));
    }
    index += 1;
  }, 1000 / FPS);
  let url: string;
  ({ server, url } = await serveWhep(new WhepEndpoint({ channel: () => hub })));
  page = await browser.newPage();
  await page.goto(url);
});
afterEach(async () => {
  clearInterval(timer);
  await page.close();
  hub.close();
  for (const encoder of encoders) encoder.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe("colours in Chromium", () => {
  it.each(["video/H264", "video/VP8"])("of live %s are those that were meant", async (type) => {
    await page.evaluate(
      (mimeType) => (window as unknown as { play(type: string): Promise<void> }).play(mimeType),
      type,
    );
    await page.waitForFunction(() => (document.querySelector("video")?.videoWidth ?? 0) > 0);
    await page.waitForFunction(
      () => (window as unknown as { log: { frames: number[] } }).log.frames.length >= 8,
    );
    const found = await errors(page);
    for (const error of found) expect(error, `${type}: ${found}`).toBeLessThan(ERROR_MAX);
  });

  it("of a film in MP4 are those that were meant, to the middle of the last frame before a cut", async () => {
    const grey = new Uint8Array((SIDE * SIDE * 3) / 2).fill(128);
    await showFilm(await film([...Array(FPS).fill(patches()), ...Array(FPS).fill(grey)]));
    // With one tick a frame, Chromium rounds 7.5 frames to the eighth: the next scene.
    for (const frame of [4, FPS - 0.5, FPS - 0.1]) {
      await seek(frame / FPS);
      const found = await errors(page);
      for (const error of found) expect(error, `frame ${frame}: ${found}`).toBeLessThan(ERROR_MAX);
    }
  });
});

/** An MP4 of a second a scene. */
async function film(pictures: readonly Uint8Array[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "evertale-colours-"));
  try {
    const path = join(folder, "film.mp4");
    const segments = Array.from({ length: pictures.length / FPS }, (_, i) => ({
      text: `Scene ${i}`,
      seconds: 1,
      cut: i > 0,
      fromFrame: i * FPS,
      toFrame: (i + 1) * FPS,
      fromChunk: i,
    }));
    const frames = pictures.length;
    const about = { title: "Colours", seed: 1, bundle: "none", bundleHash: "00", provider: "cpu" };
    const size = { width: SIDE, height: SIDE };
    const output = await openOutput(path, { ...about, ...size, fps: FPS, frames, segments });
    for (const [index, data] of pictures.entries()) await output.add({ index, ...size, data });
    await output.finish();
    return (await readFile(path)).toString("base64");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function showFilm(base64: string): Promise<void> {
  await page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const video = document.querySelector("video");
    if (!video) throw new Error("no video");
    const loaded = new Promise((resolve, reject) => {
      video.addEventListener("loadeddata", resolve);
      video.addEventListener("error", () => reject(new Error(video.error?.message)));
    });
    video.autoplay = false;
    video.src = URL.createObjectURL(new Blob([bytes], { type: "video/mp4" }));
    await loaded;
    video.pause();
  }, base64);
}

async function seek(seconds: number): Promise<void> {
  await page.evaluate(async (at) => {
    const video = document.querySelector("video");
    if (!video) throw new Error("no video");
    const shown = new Promise((resolve) => {
      video.addEventListener("seeked", resolve, { once: true });
    });
    video.currentTime = at;
    await shown;
  }, seconds);
}
