// Viewers over threads, a UDP port each, in a real Chromium: nothing of what a page does can tell threads from one loop.
import type { Server } from "node:http";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { ShardedHub, WhepEndpoint } from "../../src/webrtc/index.js";
import { launchChromium } from "../e2e/chromium.js";
import { MovingPicture } from "./moving-picture.js";
import { freePorts } from "./mux/udp-ports.js";
import { serveWhep } from "./whep-server.js";

/** What the page of `whep-server.ts` offers. */
interface PlayerPage {
  play(): Promise<void>;
  restart(): Promise<void>;
  readonly log: { readonly frames: number[]; readonly location: string };
}
declare const window: PlayerPage & Window;

let browser: Browser;
let server: Server;
let url: string;
let hub: ShardedHub;
let picture: MovingPicture;

beforeAll(async () => {
  browser = await launchChromium();
  hub = new ShardedHub({
    threads: 2,
    hostAddresses: ["127.0.0.1"],
    mediaPorts: await freePorts(2),
    onKeyframeRequest: () => picture.forceKeyframe(),
  });
  picture = new MovingPicture("h264", 0, (frame) => hub.send(frame));
  ({ server, url } = await serveWhep(new WhepEndpoint({ channel: () => hub })));
}, 90_000);
afterAll(async () => {
  await browser?.close();
  hub?.close();
  picture?.close();
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve));
});

async function watch(): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.evaluate(() => window.play());
  return page;
}

/** Waits for so many pictures more than there were. */
async function more(page: Page, count: number): Promise<void> {
  const before = await page.evaluate(() => window.log.frames.length);
  const wanted = before + count;
  const seen = (least: number) => window.log.frames.length >= least;
  await page.waitForFunction(seen, wanted, { timeout: 15_000 });
}

describe("in Chromium, over two threads", () => {
  it("three viewers play, an ICE restart and a goodbye concern the one that asked", async () => {
    const [first, second, third] = [await watch(), await watch(), await watch()];
    expect([...hub.viewersPerThread].sort()).toEqual([1, 2]);
    for (const page of [first, second, third]) await more(page, 4);
    await second.evaluate(() => window.restart());
    for (const page of [first, second, third]) await more(page, 8);
    const status = await third.evaluate(async () => {
      const { status } = await fetch(window.log.location, { method: "DELETE" });
      return status;
    });
    expect(status).toBe(200);
    await vi.waitFor(() => expect(hub.viewers).toBe(2));
    for (const page of [first, second]) await more(page, 4);
  }, 90_000);
});
