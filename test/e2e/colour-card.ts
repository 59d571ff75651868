// Sixteen colours whose look in a browser is measured: as a picture, as a film, and as they came out. Knows no browser.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openOutput } from "../../src/film/output/index.js";

export const SIDE = 256;
export const FPS = 8;
/** Mean error of a channel, of 255; without the words in the stream it is 5. */
export const ERROR_MAX = 1.5;
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
export function colourCard(): Uint8Array {
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

/** Runs in a page: the mean colour in the middle of every patch, as its video is drawn now. */
export function coloursSeen(): number[][] {
  const patch = 64;
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
}

/** Mean error of red, green and blue. */
export function errorsOf(seen: readonly (readonly number[])[]): number[] {
  return [0, 1, 2].map(
    (channel) =>
      COLOURS.reduce(
        (sum, colour, i) => sum + Math.abs((seen[i]?.[channel] ?? 0) - (colour[channel] ?? 0)),
        0,
      ) / COLOURS.length,
  );
}

/** An MP4 as `evertale render` writes it, a second a scene. */
export async function filmOf(pictures: readonly Uint8Array[]): Promise<Buffer> {
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
    return await readFile(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
