// embed.js and what sites make of a link: commands and answers across origins, cards, posters, the gallery. Real Chromium.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { EvertaleEmbed } from "../../client/embed.js";
import type { EvertalePlayer } from "../../client/player.js";
import type { RunningServer } from "../../src/main.js";
import { launchChromium } from "../e2e/chromium.js";
import { html, present, Site, startLive, visit } from "./sites.js";

const LONG = { timeout: 60_000 };
const CLIENT = join(import.meta.dirname, "../../client");
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
let browser: Browser;
let server: RunningServer;
let site: Site;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchChromium();
  server = await startLive();
  const gallery = await readFile(join(CLIENT, "gallery.html"), "utf8");
  site = await Site.open({
    "/": html(
      `<body><div id="here"></div></body><script type="module">
       import { EvertaleEmbed } from "${server.url}/embed.js";
       window.heard = [];
       window.film = new EvertaleEmbed("#here", { autoplay: true, captions: false, lang: "de", accent: "rgb(1, 2, 3)" });
       for (const type of ["ready", "playing", "caption", "pause"]) film.on(type, () => heard.push(type));
       </script>`,
    ),
    "/gallery": {
      type: "text/html; charset=utf-8",
      body: gallery.replace("<head>", `<head><base href="${server.url}/">`),
    },
  });
}, 60_000);
afterAll(async () => {
  site?.close();
  await browser?.close();
  await server?.close();
}, 30_000);
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
});
afterEach(() => context.close());

declare const film: EvertaleEmbed;
declare const heard: string[];

function inFrame<Result>(page: Page, look: (player: EvertalePlayer) => Result): Promise<Result> {
  const frame = page.frames().find((one) => one.url().includes("/embed/main"));
  if (!frame) throw new Error("The page has no frame of the player.");
  return frame.locator("evertale-player").evaluate(look as never) as Promise<Result>;
}

describe("embed.js on a page of another origin", () => {
  it("plays, pauses, reads, sets and says, each a promise", LONG, async () => {
    const { page, said } = await visit(context, site.url);
    await page.waitForFunction(() => heard.includes("playing"));
    const answers = await page.evaluate(async () => {
      await film.ready;
      await film.pause();
      const paused = await film.get("paused");
      await film.play();
      const playing = await film.get("paused");
      await film.set("captions", true);
      const prompt = await film.say("a rocket jumping on Mars");
      const refused = await film.say("the fox shits on Mars").catch((error) => error.code);
      const unknown = await film.set("colour" as "muted", true).catch((error) => error.code);
      const captions = await film.get("captions");
      return { paused, playing, captions, text: prompt.text, refused, unknown };
    });
    expect(answers).toEqual({
      paused: true,
      playing: false,
      captions: true,
      text: "a rocket jumping on Mars",
      refused: "rejected",
      unknown: "command-unknown",
    });
    expect(await page.evaluate(() => heard)).toEqual(
      expect.arrayContaining(["ready", "playing", "caption", "pause"]),
    );
    expect(said).toEqual([]);
  });

  it("hands its options to the player by the frame's address", LONG, async () => {
    const { page } = await visit(context, site.url);
    await page.evaluate(() => film.ready);
    const dressed = await inFrame(page, (player) => [
      player.captions,
      player.controls,
      player.shadowRoot?.querySelector<HTMLElement>(".stage")?.lang,
      player.style.getPropertyValue("--evertale-accent"),
      player.src.includes("accent"),
    ]);
    expect(dressed).toEqual([false, true, "de", "rgb(1, 2, 3)", false]);
  });

  it("leaves when it is destroyed, and rejects what was not answered", LONG, async () => {
    const { page } = await visit(context, site.url);
    await page.waitForFunction(() => heard.includes("playing"));
    const code = await page.evaluate(() => {
      const asked = film.say("a panda").catch((error) => error.code);
      film.destroy();
      return Promise.race([asked, film.ready.catch((error) => error.code)]).then(() => asked);
    });
    expect(code).toBe("destroyed");
    expect(await page.locator("iframe").count()).toBe(0);
    await vi.waitFor(async () => expect((await present(server)).watch).toBe(0), {
      timeout: 15_000,
    });
  });

  it("obeys and answers the exact origin of the page around alone", LONG, async () => {
    const { page } = await visit(context, site.url);
    await page.waitForFunction(() => heard.includes("playing"));
    // The same frame told another origin: it neither hears this page nor speaks to it.
    const spoken = await page.evaluate(async (address) => {
      const frame = document.createElement("iframe");
      frame.src = `${address}/embed/main?parent-origin=https://other.example`;
      const from: unknown[] = [];
      addEventListener("message", (event) => {
        if (event.source === frame.contentWindow) from.push(event.data);
      });
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener("load", resolve));
      frame.contentWindow?.postMessage({ evertale: 1, id: 1, type: "pause" }, "*");
      // A message that is answered meanwhile shows that there was time for an answer.
      await film.get("paused");
      await film.get("paused");
      return from;
    }, server.url);
    expect(spoken).toEqual([]);
  });
});

describe("what other sites show of a link", () => {
  it.each(["/", "/embed/main"])("%s has a card: Open Graph, Twitter, oEmbed", async (path) => {
    const page = await (await fetch(server.url + path)).text();
    const meta = (name: string): string | undefined =>
      new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`).exec(page)?.[1];
    expect(meta("og:image")).toBe(`${server.url}/api/channels/main/poster.jpg`);
    expect(meta("og:video")).toBe(`${server.url}/embed/main`);
    expect(meta("og:url")).toBe(server.url + path);
    expect(meta("twitter:card")).toBe("player");
    expect(meta("og:title")).toBe("Evertale: main");
    const oembed = /type="application\/json\+oembed" href="([^"]+)"/.exec(page)?.[1] ?? "";
    const described = await (await fetch(oembed)).json();
    expect(described).toMatchObject({
      type: "video",
      thumbnail_url: meta("og:image"),
      thumbnail_width: expect.any(Number),
    });
  });

  it("writes no stranger's text into the card as HTML", async () => {
    const response = await fetch(`${server.url}/?channel=%22%3E%3Cscript%3E`);
    expect(await response.text()).not.toContain('"><script>');
  });

  it(
    "the poster is the film's own picture, made without a viewer, and for any site",
    LONG,
    async () => {
      const alone = await startLive();
      try {
        const address = `${alone.url}/api/channels/main/poster.jpg`;
        const curtain = await sharp(
          Buffer.from(await (await fetch(address)).arrayBuffer()),
        ).stats();
        // Red: the curtain, before anything was filmed.
        expect(curtain.channels[0]?.mean).toBeGreaterThan((curtain.channels[1]?.mean ?? 255) + 30);
        const { page } = await visit(context, `${alone.url}/embed/main`);
        await page.waitForFunction(
          () =>
            document.querySelector<EvertalePlayer>("evertale-player")?.state.state === "playing",
        );
        await page.goto("about:blank");
        await vi.waitFor(() => expect(alone.channel.view.state).toBe("idle"), { timeout: 15_000 });
        const response = await vi.waitFor(
          async () => {
            const answer = await fetch(address);
            const body = Buffer.from(await answer.arrayBuffer());
            // At most this old, also right after another one was asked for.
            expect((await sharp(body).stats()).channels[2]?.max).toBeGreaterThan(200);
            return answer;
          },
          { timeout: 10_000, interval: 500 },
        );
        expect(response.headers.get("content-type")).toBe("image/jpeg");
        expect(response.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
      } finally {
        await alone.close();
      }
    },
  );
});

describe("the gallery", () => {
  it("embeds the channel in four ways, also on a site of another origin", LONG, async () => {
    for (const address of [`${server.url}/gallery`, `${site.url}/gallery`]) {
      const { page, said } = await visit(context, address);
      await page.waitForFunction(
        () => document.querySelector<EvertalePlayer>("evertale-player")?.state?.state === "playing",
      );
      await page.waitForFunction(() => document.querySelectorAll("iframe").length === 3);
      for (const frame of page.frames().slice(1)) {
        await frame.waitForFunction(
          () =>
            document.querySelector<EvertalePlayer>("evertale-player")?.state?.state === "playing",
          undefined,
          // Frames out of sight are not drawn: nothing that waits for a drawing ends there.
          { polling: 200 },
        );
      }
      await page.locator("#heard:not(:empty)").waitFor();
      expect(said).toEqual([]);
      await page.close();
    }
  });

  it.each([
    [1280, 800],
    [844, 390],
    [390, 844],
  ])("axe finds nothing on it at %ix%i", LONG, async (width, height) => {
    const wide = await browser.newContext({ viewport: { width, height }, bypassCSP: true });
    const { page } = await visit(wide, `${server.url}/gallery`);
    await page.waitForFunction(() => document.querySelectorAll("iframe").length === 3);
    await page.addScriptTag({ path: AXE });
    const found = await page.evaluate(async () => {
      const axe = Reflect.get(window, "axe") as {
        run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(found).toEqual([]);
    await page.screenshot({ path: `test-results/gallery-${width}.png` });
    await wide.close();
  });
});
