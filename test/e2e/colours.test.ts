// Colours as a browser shows them: live in both codecs, and from a film. Without a word in the stream it takes BT.709.
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchChromium } from "./chromium.js";
import { colourCard, coloursSeen, ERROR_MAX, errorsOf, FPS, filmOf, SIDE } from "./colour-card.js";
import { type LiveCard, liveCard } from "./live-card.js";

/** Mean error of each channel, as the page's video is drawn. */
async function errors(page: Page): Promise<number[]> {
  return errorsOf(await page.evaluate(coloursSeen));
}

let browser: Browser;
let page: Page;
let card: LiveCard;

beforeAll(async () => {
  browser = await launchChromium();
}, 90_000);
afterAll(() => browser?.close());

beforeEach(async () => {
  card = await liveCard(["127.0.0.1"]);
  page = await browser.newPage();
  await page.goto(card.url);
});
afterEach(async () => {
  await page.close();
  await card.close();
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
    await showFilm(await filmOf([...Array(FPS).fill(colourCard()), ...Array(FPS).fill(grey)]));
    // With one tick a frame, Chromium rounds 7.5 frames to the eighth: the next scene.
    for (const frame of [4, FPS - 0.5, FPS - 0.1]) {
      await seek(frame / FPS);
      const found = await errors(page);
      for (const error of found) expect(error, `frame ${frame}: ${found}`).toBeLessThan(ERROR_MAX);
    }
  });
});

async function showFilm(file: Buffer): Promise<void> {
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
  }, file.toString("base64"));
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
