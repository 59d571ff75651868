// Where no UDP comes through: the same element plays over a WebSocket, chosen by itself. Real Chromium, real encoders.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { WebSocket } from "ws";
import type { EvertalePlayer } from "../../client/player.js";
import type { RunningServer } from "../../src/main.js";
import { launchChromium } from "../e2e/chromium.js";
import { blockUdp, NOWHERE } from "../e2e/no-udp.js";
import { html, Site, startLive, visit } from "./sites.js";

const LONG = { timeout: 60_000 };
let browser: Browser;
let server: RunningServer;
let site: Site;

beforeAll(async () => {
  browser = await launchChromium();
  server = await startLive({ announce: NOWHERE });
  const script = `<script type="module" src="${server.url}/player.js"></script>`;
  const pages = ["auto", "websocket", "hls"].map((transport) => [
    `/${transport}`,
    html(
      `${script}<body><evertale-player src="${server.url}/whep/main" transport="${transport}" autoplay captions controls></evertale-player></body>`,
    ),
  ]);
  site = await Site.open(Object.fromEntries(pages));
}, 60_000);
afterAll(async () => {
  site?.close();
  await browser?.close();
  await server?.close();
}, 30_000);

function until(page: Page, state: string): Promise<unknown> {
  return page.waitForFunction(
    (wanted) => document.querySelector<EvertalePlayer>("evertale-player")?.state?.state === wanted,
    state,
  );
}

describe("where no UDP comes through", () => {
  it(
    "auto goes on over a WebSocket by itself, with the picture, its captions and one viewer",
    LONG,
    async () => {
      const context = await browser.newContext();
      await blockUdp(context);
      const { page, said } = await visit(context, `${site.url}/auto`);
      await until(page, "playing");
      expect(server.channel.video.viewers).toBe(1);
      await page.waitForFunction(
        () => document.querySelector<EvertalePlayer>("evertale-player")?.caption !== null,
      );
      const seen = await page.evaluate(async () => {
        const player = document.querySelector<EvertalePlayer>("evertale-player");
        const video = player?.video;
        if (!player || !video) return null;
        // Two pictures a moment apart, read from the video: they move.
        const look = (): Promise<string> =>
          new Promise((resolve) => {
            video.requestVideoFrameCallback(() => {
              const canvas = new OffscreenCanvas(64, 64).getContext("2d");
              canvas?.drawImage(video, 0, 0, 64, 64);
              resolve(String(canvas?.getImageData(0, 0, 64, 64).data));
            });
          });
        const first = await look();
        let moved = false;
        for (let time = 0; time < 12 && !moved; time += 1) moved = (await look()) !== first;
        return { width: video.videoWidth, moved, error: player.error };
      });
      expect(seen).toEqual({ width: 256, moved: true, error: null });
      await vi.waitFor(() => expect(server.channel.view.viewers).toBe(1), { timeout: 20_000 });
      expect(said).toEqual([]);
      await page.evaluate(() => document.querySelector("evertale-player")?.remove());
      await vi.waitFor(() => expect(server.channel.view.viewers).toBe(0), { timeout: 5_000 });
      await page.context().close();
    },
  );

  it(
    "transport=websocket asks for no WebRTC session at all, leaves when paused and comes back",
    LONG,
    async () => {
      const context = await browser.newContext();
      const posted: string[] = [];
      context.on("request", (request) => {
        if (request.url().includes("/whep/")) posted.push(request.method());
      });
      const { page } = await visit(context, `${site.url}/websocket`);
      await until(page, "playing");
      await page.evaluate(() => document.querySelector<EvertalePlayer>("evertale-player")?.pause());
      await vi.waitFor(() => expect(server.channel.video.viewers).toBe(0), { timeout: 15_000 });
      await page.evaluate(() => document.querySelector<EvertalePlayer>("evertale-player")?.play());
      await until(page, "playing");
      expect(posted).toEqual([]);
      await context.close();
    },
  );
});

it("transport=hls says so where the server keeps no last minutes", LONG, async () => {
  const { page } = await visit(await browser.newContext(), `${site.url}/hls`);
  await page.waitForFunction(() => {
    const player = document.querySelector<EvertalePlayer>("evertale-player");
    return player?.state?.state === "refused" && player.error?.reason === "not-found";
  });
  await page.getByText("keeps no last minutes").first().waitFor();
  await page.context().close();
});

describe("WS /ws/:channel/video", () => {
  const watch = (query = ""): WebSocket => {
    const socket = new WebSocket(`${server.url.replace("http", "ws")}/ws/main/video${query}`);
    socket.binaryType = "arraybuffer";
    return socket;
  };

  it("begins with a key frame and goes on with frames of rising timestamps", LONG, async () => {
    const socket = watch("?codecs=vp8");
    const frames: { key: boolean; ticks: number; bytes: number }[] = [];
    socket.on("message", (data: ArrayBuffer) => {
      const view = new DataView(data);
      frames.push({
        key: view.getUint8(0) === 1,
        ticks: view.getUint32(1),
        bytes: data.byteLength,
      });
    });
    await vi.waitFor(() => expect(frames.length).toBeGreaterThan(9), { timeout: 20_000 });
    socket.close();
    expect(frames[0]?.key).toBe(true);
    const ticks = frames.map((frame) => frame.ticks);
    expect(ticks).toEqual([...ticks].sort((a, b) => a - b));
    expect(Math.min(...frames.map((frame) => frame.bytes))).toBeGreaterThan(5);
  });

  it.each([
    ["?codecs=av1", 404],
    ["/more", 404],
  ])("refuses %s by status", LONG, async (query, wanted) => {
    const socket = watch(query);
    const status = await new Promise((resolve) => {
      socket.once("unexpected-response", (_request, response) => resolve(response.statusCode));
      socket.once("error", () => {});
    });
    expect(status).toBe(wanted);
  });
});
