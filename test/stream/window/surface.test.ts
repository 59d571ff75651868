// HLS and clips as the server shows them.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resolveConfig } from "../../../src/config.js";
import { type RunningServer, startServer } from "../../../src/main.js";
import { silentLog } from "../../../src/stream/index.js";
import { launchChromium } from "../../e2e/chromium.js";
import { FakeGenerator } from "../../fakes/fake-generator.js";

let folder: string;
let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "evertale-media-"));
  await writeFile(join(folder, "studio.html"), "<!doctype html>");
  server = await startServer({
    config: resolveConfig({ flags: { port: 0, seed: 5, prompt: "a panda", media: folder } }),
    generator: new FakeGenerator(),
    log: silentLog,
    clientFolder: folder,
  });
  browser = await launchChromium();
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers });

/** Plays by HLS, which is what keeps the story going, until so many segments are whole. */
async function played(segments: number): Promise<string> {
  for (;;) {
    const response = await get("/hls/main/index.m3u8");
    const text = await response.text();
    if (response.ok && (text.match(/#EXTINF/g)?.length ?? 0) >= segments) return text;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const cut = (range: unknown) =>
  fetch(`${server.url}/api/channels/main/clips`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(range),
  });

describe("the last minutes on the server", { timeout: 90_000 }, () => {
  it("go on for whoever plays them without WebRTC, and decode in a browser", async () => {
    const text = await played(2);
    expect(server.channel.view.viewers).toBe(0);
    const init = /URI="(init-\d+\.mp4)"/.exec(text)?.[1];
    const segment = /seg-\d+\.m4s/.exec(text)?.[0];
    const page = await browser.newPage();
    await page.goto(`${server.url}/`);
    const seen = await page.evaluate(
      async ([head, body]) => {
        const source = new MediaSource();
        const video = document.createElement("video");
        video.src = URL.createObjectURL(source);
        await new Promise((resolve) => source.addEventListener("sourceopen", resolve));
        const buffer = source.addSourceBuffer('video/mp4; codecs="avc1.64001f"');
        for (const name of [head, body]) {
          buffer.appendBuffer(await (await fetch(`/hls/main/${name}`)).arrayBuffer());
          await new Promise((resolve) =>
            buffer.addEventListener("updateend", resolve, { once: true }),
          );
        }
        video.muted = true;
        video.currentTime = buffer.buffered.start(0) + 0.1;
        await new Promise((resolve) => video.addEventListener("seeked", resolve, { once: true }));
        return {
          width: video.videoWidth,
          buffered: buffer.buffered.end(0) - buffer.buffered.start(0),
        };
      },
      [init, segment] as const,
    );
    await page.close();
    expect(seen.width).toBe(server.channel.view.width);
    expect(seen.buffered).toBeGreaterThan(1.5);
  });

  it("may be asked for by pages of other sites, with a token too", async () => {
    const options = await fetch(`${server.url}/hls/main/window.json`, { method: "OPTIONS" });
    expect(options.status).toBe(204);
    expect(options.headers.get("access-control-allow-headers")).toBe("Authorization, Evertale-Key");
    const told = await get("/hls/main/window.json", { Origin: "https://elsewhere.example" });
    expect([told.status, told.headers.get("access-control-allow-origin")]).toEqual([200, "*"]);
  });

  it("become a clip with a page, a film in ranges, a picture and how it was told", async () => {
    await played(2);
    const response = await cut({ fromMs: -3000, toMs: 0 });
    expect(response.status).toBe(201);
    const { id, url, page } = (await response.json()) as Record<string, string>;
    expect([url, page]).toEqual([`/clips/${id}.mp4`, `/clips/${id}`]);
    const film = await get(`${url}`, { Range: "bytes=4-7" });
    expect([film.status, film.headers.get("content-type"), await film.text()]).toEqual([
      206,
      "video/mp4",
      "ftyp",
    ]);
    expect((await get(`/clips/${id}.jpg`)).headers.get("content-type")).toBe("image/jpeg");
    expect(await (await get(`/clips/${id}.json`)).json()).toMatchObject({
      channel: "main",
      journal: { seed: 5 },
    });
    const html = await (await get(`${page}`)).text();
    expect(html).toContain('<link rel="icon" href="data:,">');
    expect(html).toContain(`<meta property="og:video" content="${server.url}/clips/${id}.mp4">`);
    const tab = await browser.newPage();
    await tab.goto(`${server.url}${page}`);
    const seconds = await tab.evaluate(async () => {
      const video = document.querySelector("video");
      if (video === null) return 0;
      if (video.readyState < 1) {
        await new Promise((resolve) => video.addEventListener("loadedmetadata", resolve));
      }
      return video.duration;
    });
    await tab.setViewportSize({ width: 390, height: 844 });
    const box = await tab.locator("video").boundingBox();
    await tab.close();
    expect(seconds).toBeGreaterThan(2);
    const { width, height } = server.channel.view;
    // On a phone the film fills its place: nothing black beside it.
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(width / height, 1);
  });

  it("refuse what is no clip in one sentence each", async () => {
    await played(1);
    for (const [body, status, sentence] of [
      [{}, 400, /fromMs/],
      [{ fromMs: 1, toMs: 2 }, 422, /does not fit/],
      [{ fromMs: -90_000, toMs: -80_000 }, 422, /outside the last minutes/],
    ] as const) {
      const response = await cut(body);
      const { detail } = (await response.json()) as { detail: string };
      expect([response.status, detail]).toEqual([status, expect.stringMatching(sentence)]);
    }
    expect((await get("/clips/nothing")).status).toBe(404);
    expect((await get("/clips/../../etc/passwd.mp4")).status).toBe(404);
    expect((await get("/hls/main/seg-999.m4s")).status).toBe(404);
    expect((await get("/hls/nope/index.m3u8")).status).toBe(404);
    const answers = [];
    for (let i = 0; i < 8; i++) answers.push((await cut({ fromMs: 1, toMs: 2 })).status);
    expect(answers.at(-1)).toBe(429);
  });
});
