// Every way to the picture: HLS by the player's own loader, what auto falls back to, private channels, and how late each is. Real Chromium.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import type { EvertalePlayer } from "../../client/player.js";
import { Access } from "../../src/stream/access/index.js";
import { back } from "./cinema.js";
import { cinemaForTests } from "./cinema-for-tests.js";
import { startLive, visit } from "./sites.js";

const SECRET = "a secret of forty letters, for tests alone";

const LONG = { timeout: 60_000 };
const stage = cinemaForTests();

declare const player: EvertalePlayer;

describe("transport=hls", () => {
  it("plays where the browser has no HLS of its own, and goes back within it", LONG, async () => {
    const { page, said } = await stage.cinema.watch(stage.context, "/hls");
    expect(await page.evaluate(() => [player.live, player.srcObject])).toEqual([true, null]);
    await back(page, 6);
    expect(await page.evaluate(() => player.live)).toBe(false);
    await page.evaluate(() => player.seekToLive());
    await vi.waitFor(async () => {
      expect(await page.evaluate(() => [player.live, player.seeking])).toEqual([true, false]);
    }, 10_000);
    expect(said).toEqual([]);
  });
});

describe("how far behind the encoder a picture is", () => {
  it.each([
    ["WebRTC", "/", 400],
    ["a WebSocket", "/websocket", 600],
    ["HLS", "/hls", 3_000],
  ])("%s", LONG, async (way, path, limitMs) => {
    const { page } = await stage.cinema.watch(stage.context, path, 0);
    await page.waitForFunction(() => player.latencyMs !== undefined);
    await page.waitForTimeout(2_000);
    const latencies = await page.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          const seen: number[] = [];
          const untilMs = performance.now() + 12_000;
          const look = (): void => {
            player.requestVideoFrameCallback(() => {
              if (player.latencyMs !== undefined) seen.push(player.latencyMs);
              if (seen.length < 32 && performance.now() < untilMs) look();
              else resolve(seen);
            });
          };
          look();
        }),
    );
    latencies.sort((a, b) => a - b);
    const [median = 0, p95 = 0] = [0.5, 0.95].map(
      (share) => latencies[Math.floor(latencies.length * share)] ?? 0,
    );
    process.stderr.write(`${way}: ${Math.round(median)} ms, p95 ${Math.round(p95)} ms\n`);
    expect(median).toBeLessThan(limitMs);
    expect(latencies.length).toBeGreaterThan(8);
  });
});

describe("where neither WebRTC nor WebCodecs is", () => {
  it("auto plays by HLS", LONG, async () => {
    await stage.context.addInitScript(() => {
      Reflect.deleteProperty(globalThis, "RTCPeerConnection");
      Reflect.deleteProperty(globalThis, "VideoDecoder");
    });
    const { page, said } = await stage.cinema.watch(stage.context, "/", 0);
    expect(await page.evaluate(() => [player.live, player.srcObject])).toEqual([true, null]);
    expect(said).toEqual([]);
  });
});

describe("a private channel", () => {
  it("plays by every way for who has a token, and by none without", {
    timeout: 150_000,
  }, async () => {
    const media = await mkdtemp(join(tmpdir(), "evertale-private-"));
    const locked = await startLive({ private: true, tokenSecret: SECRET, media });
    const token = await new Access({ secret: SECRET }).issue({
      role: "viewer",
      channel: "main",
      days: 1,
    });
    try {
      const { page } = await visit(stage.context, `${stage.cinema.site.url}/empty`);
      await page.addScriptTag({ type: "module", url: `${locked.url}/player.js` });
      const states = await page.evaluate(
        async ([src, secret]) => {
          await customElements.whenDefined("evertale-player");
          const found: string[] = [];
          for (const transport of ["webrtc", "websocket", "hls"] as const) {
            for (const own of [undefined, secret]) {
              const player = document.createElement("evertale-player") as EvertalePlayer;
              if (own !== undefined) player.setViewer(undefined, "a key of some letters", own);
              player.transport = transport;
              player.src = src;
              player.toggleAttribute("autoplay", true);
              document.body.append(player);
              const state = await new Promise<string>((resolve) => {
                setTimeout(() => resolve(`nothing, ${player.state.state}`), 20_000);
                player.addEventListener("state", () => {
                  const { state } = player;
                  if (state.state === "playing") resolve("playing");
                  if (state.state === "refused") resolve("refused");
                });
              });
              found.push(`${transport} ${own === undefined ? "without" : "with"}: ${state}`);
              player.remove();
            }
          }
          return found;
        },
        [`${locked.url}/whep/main`, token] as const,
      );
      expect(states).toEqual([
        "webrtc without: refused",
        "webrtc with: playing",
        "websocket without: refused",
        "websocket with: playing",
        "hls without: refused",
        "hls with: playing",
      ]);
    } finally {
      await locked.close();
      await rm(media, { recursive: true, force: true });
    }
  });
});
