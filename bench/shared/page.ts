// What a viewer in Chromium sees: which frame was presented when. Knows the player's element; no server.
import type { Browser, Page } from "playwright-core";
import { rtpDistance } from "../../client/player/captions.js";
import { newPlayerPage } from "./player-page.js";

/** A frame on screen. */
export interface Presented {
  /** Of the frame, as sent; the index of a frame is this over the ticks of one. */
  readonly rtpTimestamp: number;
  /** When it was handed to the compositor, Unix milliseconds of the browser's clock. */
  readonly atMs: number;
}

declare global {
  interface Window {
    presented: Presented[];
  }
}

/** Frames kept in the page: at 8 a second some minutes, ample for what is asked of the last seconds. */
const KEPT_FRAMES = 4096;

/** Opens a page of the program and records every frame that it presents; resolves with the first one. */
export async function watch(
  browser: Browser,
  url: string,
): Promise<{ page: Page; first: Presented; joinMs: number; whepMs: number }> {
  const page = await newPlayerPage(browser);
  await page.goto(url, { waitUntil: "commit" });
  const opened = await page.evaluate(recordFrames, KEPT_FRAMES);
  return { page, ...opened };
}

/** Runs in the page. */
async function recordFrames(kept: number) {
  const player = await window.playerReady();
  window.presented = [];
  return new Promise<{ first: Presented; joinMs: number; whepMs: number }>((resolve) => {
    const next = (): void => {
      player.video.requestVideoFrameCallback((_now, metadata) => {
        const atMs = performance.timeOrigin + metadata.presentationTime;
        window.presented.push({ rtpTimestamp: metadata.rtpTimestamp ?? -1, atMs });
        if (window.presented.length > kept) window.presented.shift();
        if (window.presented.length === 1) {
          const whep = performance
            .getEntriesByType("resource")
            .find(({ name }) => name.includes("/whep/"));
          const whepMs = metadata.presentationTime - (whep?.startTime ?? Number.NaN);
          const [first] = window.presented;
          if (first) resolve({ first, joinMs: metadata.presentationTime, whepMs });
        }
        next();
      });
    };
    next();
  });
}

/** When the first frame from `rtpTimestamp` on was presented; undefined when none was yet. */
export async function presentedAtMs(page: Page, rtpTimestamp: number): Promise<number | undefined> {
  const frames = await page.evaluate(() => window.presented);
  return frames.find((frame) => rtpDistance(frame.rtpTimestamp, rtpTimestamp) >= 0)?.atMs;
}
