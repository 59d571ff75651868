// Going back in the film: seeking, captions of then, the way back to live, keys, clips. Real Chromium, real encoders.
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { EvertaleEmbed } from "../../client/embed.js";
import type { EvertalePlayer } from "../../client/player.js";
import type { RunningServer } from "../../src/main.js";
import { Access } from "../../src/stream/access/index.js";
import { launchChromium } from "../e2e/chromium.js";
import { html, Site, startLive, visit } from "./sites.js";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const SECRET = "a secret of forty letters, for tests alone";
const LONG = { timeout: 60_000 };
let folder: string;
let browser: Browser;
let server: RunningServer;
let site: Site;
let context: BrowserContext;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "evertale-rewind-"));
  browser = await launchChromium();
  server = await startLive({ media: folder });
  const script = `<script type="module" src="${server.url}/player.js"></script>`;
  const player = (attributes = "") =>
    html(
      `${script}<body><evertale-player src="${server.url}/whep/main" autoplay controls captions ${attributes} style="width: 480px"></evertale-player></body>`,
    );
  site = await Site.open({
    "/": player(),
    "/hls": player('transport="hls"'),
    "/websocket": player('transport="websocket"'),
    "/german": player('lang="de" noclip'),
    "/frame": html(
      `<body><div id="here"></div></body><script type="module">
       import { EvertaleEmbed } from "${server.url}/embed.js";
       window.film = new EvertaleEmbed("#here", { width: "400px", label: "Dreamt", noclip: true });
       </script>`,
    ),
    "/empty": html(`${script}<body></body>`),
  });
}, 60_000);
afterAll(async () => {
  site?.close();
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
}, 30_000);
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 520, height: 560 } });
});
afterEach(() => context.close());

/** A page with its player as `player`, playing, with at least so many seconds to go back to; events are counted in `told`. */
async function open(path = "/", seconds = 8): Promise<{ page: Page; said: string[] }> {
  const { page, said } = await visit(context, site.url + path);
  await page.evaluate(async (wanted) => {
    const player = document.querySelector("evertale-player") as EvertalePlayer;
    const told: string[] = [];
    const types = ["seeking", "seeked", "notice", "caption", "clip", "pause", "play"];
    for (const type of types) player.addEventListener(type, () => told.push(type));
    Object.assign(window, { player, told });
    const held = (): number =>
      player.seekable.length > 0 ? player.seekable.end(0) - player.seekable.start(0) : 0;
    while (player.state?.state !== "playing" || held() < wanted)
      await new Promise((resolve) => setTimeout(resolve, 100));
  }, seconds);
  return { page, said };
}

declare const player: EvertalePlayer;
declare const told: string[];
declare const film: EvertaleEmbed;

/** Goes to so many seconds before the end; resolves when the picture is there. */
function back(page: Page, seconds: number): Promise<void> {
  return page.evaluate(
    (by) =>
      new Promise<void>((resolve) => {
        player.addEventListener("seeked", () => resolve(), { once: true });
        player.currentTime = player.seekable.end(0) - by;
      }),
    seconds,
  );
}

describe("going back in the film", () => {
  it(
    "plays what was shown then and returns to the live picture, with the events of a media element",
    LONG,
    async () => {
      const { page, said } = await open();
      const before = await page.evaluate(() => [
        player.live,
        player.srcObject instanceof MediaStream,
      ]);
      expect(before).toEqual([true, true]);
      await back(page, 6);
      await page.waitForFunction(() => player.state.state === "playing" && player.latencyMs);
      const then = await page.evaluate(async () => {
        const from = player.currentTime;
        const behindS = player.seekable.end(0) - from;
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return {
          live: player.live,
          behindS,
          latencyMs: player.latencyMs ?? 0,
          wentOnS: player.currentTime - from,
          seeking: player.seeking,
          told: told.filter((type) => type.startsWith("see")),
        };
      });
      expect(then).toMatchObject({ live: false, seeking: false, told: ["seeking", "seeked"] });
      expect(then.behindS).toBeGreaterThan(4.5);
      expect(then.latencyMs).toBeGreaterThan(4_500);
      expect(then.wentOnS).toBeGreaterThan(0.5);
      // Nobody but this viewer watches: the film goes on for whoever is back in it.
      await page.evaluate(() => player.seekToLive());
      const after = await page.evaluate(() => [
        player.live,
        player.srcObject instanceof MediaStream,
        player.seeking,
        told.filter((type) => type.startsWith("see")).length,
      ]);
      expect(after).toEqual([true, true, false, 4]);
      expect(said).toEqual([]);
    },
  );

  it("shows the words of then, and changes them at their frame", LONG, async () => {
    const { page } = await open();
    const words = `a fox dances ${Math.random().toString(36).slice(2, 6)}`;
    const before = await page.evaluate(() => player.caption?.text);
    await page.evaluate(
      (text) =>
        new Promise<void>((resolve) => {
          player.addEventListener("caption", () => player.caption?.text === text && resolve());
          player.say(text);
        }),
      words,
    );
    // Long enough that the moment lies well behind the edge.
    await page.waitForFunction(
      (since) => player.currentTime > since + 4,
      await page.evaluate(() => player.currentTime),
    );
    const seen = await page.evaluate(
      ([text]) =>
        new Promise<{ then: string | undefined; offMs: number }>((resolve) => {
          let then: string | undefined;
          player.addEventListener(
            "seeked",
            () => {
              requestAnimationFrame(() => {
                then = player.caption?.text;
              });
            },
            { once: true },
          );
          player.addEventListener("caption", () => {
            const { caption } = player;
            if (caption?.text !== text) return;
            const madeMs = Date.now() - (player.latencyMs ?? Number.NaN);
            resolve({ then, offMs: madeMs - (caption?.firstFrameAtMs ?? 0) });
          });
          player.currentTime = player.seekable.end(0) - 6.5;
        }),
      [words],
    );
    expect(seen.then).toBe(before);
    // Eight pictures a second: within one of them.
    expect(Math.abs(seen.offMs)).toBeLessThan(250);
  });

  it("holds the picture of then while it is paused, and goes on from there", LONG, async () => {
    const { page } = await open();
    await page.evaluate(() => player.pause());
    await back(page, 6);
    const held = await page.evaluate(() => [player.paused, player.live, player.currentTime]);
    expect(held.slice(0, 2)).toEqual([true, false]);
    // Longer than a paused player stays connected.
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    const at = await page.evaluate(async () => {
      await player.play();
      return player.currentTime;
    });
    expect(at - Number(held[2])).toBeGreaterThanOrEqual(0);
    expect(at - Number(held[2])).toBeLessThan(1.5);
  });

  it("obeys j, l, arrows, Home and End, and the line of the last minutes", LONG, async () => {
    const { page } = await open("/", 14);
    const behind = () => page.evaluate(() => player.seekable.end(0) - player.currentTime);
    const there = () =>
      page.waitForFunction(() => !player.seeking && player.state.state === "playing");
    await page.locator("evertale-player").focus();
    await page.keyboard.press("j");
    await there();
    expect(await behind()).toBeGreaterThan(8.5);
    await page.keyboard.press("ArrowRight");
    await there();
    expect(await behind()).toBeLessThan(8);
    await page.keyboard.press("Home");
    await there();
    expect(await page.evaluate(() => player.currentTime - player.seekable.start(0))).toBeLessThan(
      2,
    );
    await page.keyboard.press("l");
    await there();
    expect(await page.evaluate(() => player.live)).toBe(false);
    await page.keyboard.press("End");
    await page.waitForFunction(() => player.live && player.state.state === "playing");
    const line = page.getByRole("slider", { name: "Position in the last minutes" });
    await line.focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await there();
    expect(await line.getAttribute("aria-valuetext")).toMatch(/^\d:\d\d behind live$/);
    await page.getByRole("button", { name: "Go to live" }).click();
    await page.waitForFunction(() => player.live && player.srcObject instanceof MediaStream);
  });
});

it("a page around a frame goes back, returns and makes clips by embed.js", LONG, async () => {
  const { page, said } = await visit(context, `${site.url}/frame`);
  const seen = await page.evaluate(async () => {
    await film.ready;
    const heard: string[] = [];
    const once = (type: "seeked" | "playing") =>
      new Promise<void>((resolve) => {
        const end = film.on(type, () => {
          heard.push(type);
          end();
          resolve();
        });
      });
    await film.play();
    let ranges: [number, number][] = [];
    while ((ranges[0]?.[1] ?? 0) - (ranges[0]?.[0] ?? 0) < 8) {
      ranges = (await film.get("seekable")) as [number, number][];
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    const there = once("seeked");
    await film.set("currentTime", (ranges[0]?.[1] ?? 0) - 6);
    await there;
    const back = await film.get("live");
    const clip = await film.clip(2);
    await film.seekToLive();
    return { heard, back, live: await film.get("live"), page: clip.page };
  });
  expect(seen).toMatchObject({ heard: ["seeked"], back: false, live: true });
  expect(seen.page).toContain(`${server.url}/clips/`);
  const frame = page.frames().at(-1);
  const dressed = await frame?.locator("evertale-player").evaluate((element) => {
    const inside = element as EvertalePlayer;
    return [inside.label, inside.noclip];
  });
  expect(dressed).toEqual(["Dreamt", true]);
  expect(said).toEqual([]);
});

describe("transport=hls", () => {
  it("plays where the browser has no HLS of its own, and goes back within it", LONG, async () => {
    const { page, said } = await open("/hls");
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

describe("clips", () => {
  it(
    "are made by one press, their page's link is copied, and a refusal is one sentence",
    LONG,
    async () => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const { page } = await open();
      await page.locator("evertale-player").hover();
      const button = page.getByRole("button", { name: "Make a clip" });
      await button.click();
      await page.getByText("The link to the clip is copied.").waitFor();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link).toMatch(new RegExp(`^${server.url}/clips/[0-9a-f-]{36}$`));
      expect(await page.getByRole("link", { name: "Open" }).getAttribute("href")).toBe(link);
      expect((await fetch(link)).status).toBe(200);
      expect(await page.evaluate(() => told.includes("clip"))).toBe(true);
      // One address may cut six at once.
      const codes = await page.evaluate(async () => {
        const found: string[] = [];
        for (let i = 0; i < 6; i++)
          await player.clip(2).then(
            ({ id }) => found.push(id.length === 36 ? "made" : id),
            ({ code }) => found.push(code),
          );
        return found;
      });
      expect(codes.slice(0, 5)).toEqual(Array(5).fill("made"));
      expect(codes[5]).toBe("clip-limited");
      await button.click();
      await page.locator("evertale-player").getByText(/clips/).first().waitFor();
    },
  );

  it("are of what is on screen, back in the film too", LONG, async () => {
    const { page } = await open("/hls");
    await page.evaluate(() => player.pause());
    await back(page, 6);
    const wish = page.waitForRequest((request) => request.url().endsWith("/clips"));
    const asked = page.evaluate(() => {
      player.clip(2).catch(() => {});
      return Date.now() - (player.latencyMs ?? 0);
    });
    const { fromMs, toMs } = (await wish).postDataJSON();
    expect(Math.abs(toMs - (await asked))).toBeLessThan(8_000);
    expect(Date.now() - toMs).toBeGreaterThan(4_000);
    expect(toMs - fromMs).toBeGreaterThan(1_900);
  });
});

describe("the label of generated films", () => {
  it(
    "is there by itself, in the viewer's language, and is the page's to set or to take away",
    LONG,
    async () => {
      const { page } = await open("/german", 0);
      const label = page.locator("evertale-player [part=label]");
      expect(await label.textContent()).toBe("Von KI gemacht");
      expect(await label.isVisible()).toBe(true);
      await page.evaluate(() => player.setAttribute("lang", "en"));
      expect(await label.textContent()).toBe("Made by AI");
      await page.evaluate(() => player.setAttribute("label", "A machine dreamt this"));
      expect(await label.textContent()).toBe("A machine dreamt this");
      await page.evaluate(() => {
        player.label = "";
      });
      expect(await label.isVisible()).toBe(false);
      await page.evaluate(() => {
        player.label = null;
      });
      expect(await label.textContent()).toBe("Made by AI");
      expect(await page.getByRole("button", { name: "Make a clip" }).count()).toBe(0);
    },
  );
});

describe("what was gone back to and is held no more", () => {
  it("begins with the oldest part that is, and the viewer is told", LONG, async () => {
    const { page } = await open();
    await back(page, 6);
    await page.waitForFunction(() => player.state.state === "playing");
    server.channel.window?.forget();
    await page.getByText("this is the oldest part").waitFor();
    await page.waitForFunction(() => told.includes("notice") && player.state.state === "playing");
  });
});

describe("how far behind the encoder a picture is", () => {
  it.each([
    ["WebRTC", "/", 400],
    ["a WebSocket", "/websocket", 600],
    ["HLS", "/hls", 3_000],
  ])("%s", LONG, async (way, path, limitMs) => {
    const { page } = await open(path, 0);
    await page.waitForFunction(() => player.latencyMs !== undefined);
    await page.waitForTimeout(2_000);
    const latencies = await page.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          const seen: number[] = [];
          const look = (): void => {
            player.requestVideoFrameCallback(() => {
              if (player.latencyMs !== undefined) seen.push(player.latencyMs);
              if (seen.length < 32) look();
              else resolve(seen);
            });
          };
          look();
        }),
    );
    latencies.sort((a, b) => a - b);
    const [median, p95] = [latencies[16] ?? 0, latencies[30] ?? 0];
    process.stderr.write(`${way}: ${Math.round(median)} ms, p95 ${Math.round(p95)} ms\n`);
    expect(median).toBeLessThan(limitMs);
    expect(median).toBeGreaterThan(0);
  });
});

describe("where neither WebRTC nor WebCodecs is", () => {
  it("auto plays by HLS", LONG, async () => {
    await context.addInitScript(() => {
      Reflect.deleteProperty(globalThis, "RTCPeerConnection");
      Reflect.deleteProperty(globalThis, "VideoDecoder");
    });
    const { page, said } = await open("/", 0);
    expect(await page.evaluate(() => [player.live, player.srcObject])).toEqual([true, null]);
    expect(said).toEqual([]);
  });
});

describe("a private channel", () => {
  it("plays by every way for who has a token, and by none without", LONG, async () => {
    const media = await mkdtemp(join(tmpdir(), "evertale-private-"));
    const locked = await startLive({ private: true, tokenSecret: SECRET, media });
    const token = await new Access({ secret: SECRET }).issue({
      role: "viewer",
      channel: "main",
      days: 1,
    });
    try {
      const { page } = await visit(context, `${site.url}/empty`);
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

describe("how it looks", () => {
  it.each([
    [1280, 800],
    [844, 390],
    [390, 844],
    [200, 120],
  ])(
    "axe finds nothing on a player that went back, nor on a clip's page, at %ix%i",
    LONG,
    async (width, height) => {
      const wide = await browser.newContext({ viewport: { width, height }, bypassCSP: true });
      const { page } = await visit(wide, `${server.url}/embed/main`);
      await page.evaluate(() => {
        const player = document.querySelector("evertale-player") as EvertalePlayer;
        Object.assign(window, { player });
      });
      await page.waitForFunction(
        () => player.state?.state === "playing" && player.seekable.length > 0,
      );
      await back(page, 7);
      await page.waitForFunction(() => player.state.state === "playing");
      await page.mouse.move(width / 2, height / 2);
      await page.mouse.move(width / 2 + 3, height / 2);
      await page.waitForTimeout(400);
      await page.screenshot({ path: `test-results/rewind-${width}.png` });
      await violations(page);
      if (width > 310) await page.getByRole("button", { name: "Make a clip" }).click();
      await page.waitForTimeout(800);
      await page.mouse.move(width / 2, height / 2 + 3);
      await page.screenshot({ path: `test-results/clip-card-${width}.png` });
      await violations(page);
      const { page: clip } = await serverClip();
      await page.goto(`${server.url}${clip}`);
      await page.screenshot({ path: `test-results/clip-page-${width}.png` });
      await violations(page);
      await wide.close();
    },
  );
});

let made: Promise<{ page: string }> | undefined;
/** One clip for all who look at its page. */
function serverClip(): Promise<{ page: string }> {
  made ??= fetch(`${server.url}/api/channels/main/clips`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Forwarded-For": "203.0.113.77" },
    body: '{"fromMs": -3000, "toMs": 0}',
  }).then((response) => response.json() as Promise<{ page: string }>);
  return made;
}

async function violations(page: Page): Promise<void> {
  await page.addScriptTag({ path: AXE });
  const found = await page.evaluate(async () => {
    const axe = Reflect.get(window, "axe") as {
      run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(found).toEqual([]);
}

it("a browser source of OBS shows the film and its words, and nothing to press", LONG, async () => {
  const page = await context.newPage();
  await page.goto(`${server.url}/embed/main?controls=0&label=`);
  await page.waitForFunction(
    () => document.querySelector<EvertalePlayer>("evertale-player")?.state?.state === "playing",
  );
  await page.mouse.move(200, 200);
  await page.mouse.move(210, 210);
  const player = page.locator("evertale-player");
  expect(await player.locator("[part=bar]").isVisible()).toBe(false);
  expect(await player.locator("[part=label]").isVisible()).toBe(false);
  await player.locator("[part=caption]").waitFor();
});
