// A real encoder's frames in a real Chromium, through nothing but the transport.
import type { Server } from "node:http";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { ViewerHub } from "../../src/webrtc/hub.js";
import { type Hub, type VideoCodec, WhepEndpoint } from "../../src/webrtc/index.js";
import { LinkBudget } from "../../src/webrtc/peer/link-budget.js";
import { launchChromium } from "../e2e/chromium.js";
import { LossyHub } from "./lossy-relay.js";
import { FPS, MovingPicture, TICKS } from "./moving-picture.js";
import { serveWhep } from "./whep-server.js";

/** What the page of `whep-server.ts` offers. */
interface PlayerPage {
  play(
    mimeType?: string,
    channel?: string,
    bundlePolicy?: RTCBundlePolicy,
    audioFirst?: boolean,
  ): Promise<void>;
  restart(): Promise<void>;
  readonly pc: RTCPeerConnection;
  readonly log: {
    readonly frames: number[];
    readonly states: string[];
    readonly streams: number;
    readonly location: string;
  };
}
declare const window: PlayerPage & Window;

/** Shortly before the 32-bit wrap, so that the test crosses it. */
const FIRST_TIMESTAMP = 2 ** 32 - 16 * TICKS;

let browser: Browser;
let server: Server;
let url: string;
let hub: ViewerHub;
let network: LossyHub;
let pictures: MovingPicture[];
let requests: VideoCodec[];
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
}, 90_000);
afterAll(async () => {
  await browser?.close();
});

beforeEach(async () => {
  requests = [];
  const running = new Map<VideoCodec, MovingPicture>();
  hub = new ViewerHub({
    hostAddresses: ["127.0.0.1"],
    silenceTimeoutMs: 4000,
    onKeyframeRequest: (codec) => {
      requests.push(codec);
      running.get(codec)?.forceKeyframe();
    },
  });
  for (const codec of ["h264", "vp8"] as const) {
    running.set(codec, new MovingPicture(codec, FIRST_TIMESTAMP, (frame) => hub.send(frame)));
  }
  pictures = [...running.values()];
  network = new LossyHub(hub);
  const hubs: Record<string, Hub> = { main: hub, lossy: network };
  const endpoint = new WhepEndpoint({ channel: (name) => hubs[name] });
  ({ server, url } = await serveWhep(endpoint));
  page = await browser.newPage();
  await page.goto(url);
});
afterEach(async () => {
  await page.close();
  hub.close();
  network.close();
  for (const picture of pictures) picture.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const frames = () => page.evaluate(() => window.log.frames);
const play = (mimeType?: string) => page.evaluate((type) => window.play(type), mimeType);
/** Waits until so many pictures were shown since the page began. */
const shown = (count: number) =>
  page.waitForFunction((wanted) => window.log.frames.length >= wanted, count, { timeout: 15_000 });

describe("in Chromium", () => {
  it.each([
    ["H.264", undefined, "h264"],
    ["VP8", "video/VP8", "vp8"],
  ] as const)(
    "%s plays, and each picture has the RTP timestamp it was sent with",
    async (_, mimeType, codec) => {
      await play(mimeType);
      await shown(16);
      expect(requests[0]).toBe(codec);
      expect(hub.viewersPerCodec[codec]).toBe(1);
      const timestamps = await frames();
      for (const timestamp of timestamps) {
        expect(((timestamp - FIRST_TIMESTAMP + 2 ** 32) % 2 ** 32) % TICKS).toBe(0);
      }
      const steps = timestamps
        .slice(1)
        .map((timestamp, i) => (timestamp - (timestamps[i] ?? 0) + 2 ** 32) % 2 ** 32);
      expect(steps.every((step) => step > 0 && step <= 4 * TICKS)).toBe(true);
      expect(await page.evaluate(() => window.log.streams)).toBe(1);
    },
  );

  it.each(["max-bundle", "balanced", "max-compat"] as const)(
    "plays with audio first under the bundle policy %s",
    async (policy) => {
      await page.evaluate((one) => window.play(undefined, "main", one, true), policy);
      await shown(4);
      const audio = await page.evaluate(() => window.pc.getTransceivers()[0]?.currentDirection);
      expect(audio).toBe("inactive");
    },
  );

  it.each(["DELETE", "the server's end"])("knows within a second of %s", async (how) => {
    await play();
    await shown(2);
    const location = await page.evaluate(() => window.log.location);
    if (how === "DELETE") await fetch(new URL(location, url), { method: "DELETE" });
    else hub.close();
    await page.waitForFunction(
      () => window.pc.getReceivers()[0]?.transport?.state === "closed",
      undefined,
      { timeout: 1500 },
    );
  });

  it("a second viewer that joins in the middle has a picture within 2 s", async () => {
    await play();
    await shown(8);
    const second = await browser.newPage();
    await second.goto(url);
    await second.evaluate(() => window.play());
    await second.waitForFunction(() => window.log.frames.length >= 1, undefined, { timeout: 2000 });
    expect(hub.viewers).toBe(2);
    await second.close();
  });

  it("a viewer goes on playing after an ICE restart", async () => {
    await play();
    await shown(4);
    await page.evaluate(() => window.restart());
    await shown((await frames()).length + 12);
    expect(await page.evaluate(() => window.pc.connectionState)).toBe("connected");
  });

  it("sender reports tell the time of day", async () => {
    await play();
    await shown(12);
    const remote = await page.evaluate(async () => {
      for (const [, report] of await window.pc.getStats()) {
        if (report.type === "remote-outbound-rtp")
          return { sentMs: report.remoteTimestamp as number, nowMs: Date.now() };
      }
      return undefined;
    });
    expect(Math.abs((remote?.nowMs ?? 0) - (remote?.sentMs ?? 0))).toBeLessThan(3000);
  });

  it("a viewer on a link that loses 5% of all packets keeps a moving picture, and tells when packets arrive", async () => {
    const told = vi.spyOn(LinkBudget.prototype, "arrived");
    await page.evaluate(() => window.play(undefined, "lossy"));
    await shown(8);
    network.lossShare = 0.05;
    const before = (await frames()).length;
    const seconds = 8;
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    const seen = (await frames()).slice(before - 1);
    const steps = seen
      .slice(1)
      .map((timestamp, i) => (timestamp - (seen[i] ?? 0) + 2 ** 32) % 2 ** 32);
    expect(network.lost).toBeGreaterThan(0);
    const fates = told.mock.calls.flatMap(([some]) => some);
    told.mockRestore();
    expect(fates.filter(({ arrivedAtMs }) => arrivedAtMs !== undefined).length).toBeGreaterThan(50);
    expect(fates.some(({ arrivedAtMs }) => arrivedAtMs === undefined)).toBe(true);
    // No more than half a second of the film was passed over at once, and most of it was shown.
    expect(Math.max(...steps)).toBeLessThanOrEqual((FPS / 2) * TICKS);
    expect(seen.length).toBeGreaterThan(0.8 * seconds * FPS);
  });

  it("a viewer on a link that carries two thirds of the stream has no growing queue before it", async () => {
    await page.evaluate(() => window.play(undefined, "lossy"));
    await shown(8);
    network.bitsPerSecond = 95_000;
    await new Promise((resolve) => setTimeout(resolve, 15_000));
    network.longestQueueMs = 0;
    const before = (await frames()).length;
    await new Promise((resolve) => setTimeout(resolve, 8000));
    // With nothing left out it would be 5 s by now, and grow to its 10 s.
    expect(network.longestQueueMs).toBeLessThan(3000);
    await shown(before + 1);
  }, 60_000);

  it("a viewer that says goodbye is gone at once, one whose tab was closed after the silence time", async () => {
    await play();
    await shown(1);
    await page.evaluate(() => window.pc.close());
    await vi.waitFor(() => expect(hub.viewers).toBe(0), { timeout: 1000 });
    await play();
    await shown((await frames()).length + 1);
    await page.close();
    await vi.waitFor(() => expect(hub.viewers).toBe(0), { timeout: 9000 });
  });
});
