// The studio and embed pages as people meet them: phones, refusals, a server that goes and comes back. Real Chromium.
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { EvertalePlayer } from "../../client/player.js";
import type { RunningServer } from "../../src/main.js";
import { launchChromium } from "../e2e/chromium.js";
import { startLive, visit } from "./sites.js";

const LONG = { timeout: 60_000 };
const PICTURES = "test-results";
const DESKTOP = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const LANDSCAPE = { viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true };
const TINY = { viewport: { width: 200, height: 120 } };
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
/** Eight lines in a player as wide as a phone. */
const LONG_LINE = `a panda is flying on Mars and ${"the snow is falling while a rocket jumps over it again and ".repeat(5)}`;

let browser: Browser;
let server: RunningServer;
beforeAll(async () => {
  browser = await launchChromium();
  server = await startLive();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
}, 30_000);

async function open(options: BrowserContextOptions, path = "/", base = server.url): Promise<Page> {
  const { page } = await visit(await browser.newContext(options), `${base}${path}`);
  return page;
}

function plays(page: Page): Promise<unknown> {
  return page.waitForFunction(() => {
    const player = document.querySelector<EvertalePlayer>("evertale-player");
    return player?.state?.state === "playing" && player.caption !== null;
  });
}

async function say(page: Page, text: string): Promise<void> {
  await page.locator("#line").fill(text);
  await page.locator("#line").press("Enter");
}

describe("the answer to one's words, on a phone", () => {
  it(
    "stands under the composer, in sight, with the refused words still in the box",
    LONG,
    async () => {
      const page = await open(PHONE);
      await plays(page);
      await say(page, "the fox shits on Mars");
      const hint = page.locator("#hint:not(:empty)");
      await hint.waitFor();
      const box = await hint.boundingBox();
      expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
      expect(await page.locator("#line").inputValue()).toBe("the fox shits on Mars");
      await page.screenshot({ path: `${PICTURES}/phone-refused.png` });
      await page.context().close();
    },
  );

  it("says that a line is too long, and cuts nothing off", LONG, async () => {
    const page = await open(PHONE);
    await plays(page);
    await say(page, "a".repeat(450));
    expect(await page.locator("#line").inputValue()).toHaveLength(450);
    expect(await page.locator("#hint").textContent()).toContain("150 characters too long");
    expect(await page.locator("#chat li.own").count()).toBe(0);
    await page.context().close();
  });

  it("says that a name is not shown to others, where the name stands", LONG, async () => {
    const page = await open(DESKTOP);
    await page.locator("#name").fill("story");
    await page.locator("#name").press("Enter");
    await page.locator("#name-hint:not(:empty)").waitFor();
    expect(await page.locator("#name").getAttribute("aria-invalid")).toBe("true");
    await page.locator("#name").fill("Ann");
    await page.locator("#name").press("Enter");
    await page.waitForFunction(() => !document.querySelector("#name-hint")?.textContent);
    expect(await page.locator("#name").getAttribute("aria-invalid")).toBe("false");
    await page.context().close();
  });
});

describe("a caption of eight lines", () => {
  it.each([
    ["a phone", PHONE, "/"],
    ["a phone on its side", LANDSCAPE, "/"],
    ["an embed of 200x120", TINY, "/embed/main"],
    ["a desktop", DESKTOP, "/"],
  ])("covers at most a third of the picture on %s", LONG, async (name, options, path) => {
    server.channel.say(LONG_LINE.slice(0, 290), "api");
    const page = await open(options, path);
    await plays(page);
    await page.waitForFunction(() =>
      document
        .querySelector<EvertalePlayer>("evertale-player")
        ?.caption?.text.startsWith("a panda is flying on Mars and"),
    );
    const [caption, picture, overflow] = await page.evaluate(() => {
      const player = document.querySelector("evertale-player");
      const root = player?.shadowRoot;
      const html = document.documentElement;
      return [
        root?.querySelector(".caption")?.getBoundingClientRect().height ?? 0,
        player?.getBoundingClientRect().height ?? 0,
        html.scrollWidth - html.clientWidth,
      ];
    });
    expect(caption).toBeGreaterThan(0);
    expect(caption).toBeLessThan((picture ?? 0) / 3);
    expect(overflow).toBe(0);
    await page.screenshot({ path: `${PICTURES}/${name?.replace(/\W+/g, "-")}.png` });
    await page.context().close();
  });

  it("leaves picture and composer both in sight on a phone on its side", LONG, async () => {
    const page = await open(LANDSCAPE);
    await plays(page);
    const seen = await page.evaluate(() =>
      ["evertale-player", "#line"].map((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return box ? box.bottom <= innerHeight && box.top >= 0 && box.height > 30 : false;
      }),
    );
    expect(seen).toEqual([true, true]);
    await page.context().close();
  });
});

describe("a server that goes and comes back", () => {
  it(
    "is not called live meanwhile, is waited for with a countdown, and plays again soon after",
    LONG,
    async () => {
      let second = await startLive();
      const page = await open(DESKTOP, "/", second.url);
      try {
        await plays(page);
        await page.locator("#facts dd", { hasText: "fps" }).waitFor();
        const { port } = new URL(second.url);
        await second.close();
        await page.getByText("Reconnecting to the channel").waitFor();
        expect(await page.locator("#facts dd").count()).toBe(0);
        expect(await page.locator("evertale-player .badge").isVisible()).toBe(false);
        await page.getByRole("button", { name: "Try now" }).waitFor({ timeout: 30_000 });
        await page.getByText(/Trying again in \d+ s/).waitFor();
        await say(page, "a panda is jumping in the forest");
        await page.getByText("Your words are still here").waitFor();
        second = await startLive({ port: Number(port) });
        await page.locator("#state[data-mood=live]").waitFor({ timeout: 20_000 });
        // The channel's welcome wakes the picture: it is there within the time of a connection.
        await vi.waitFor(
          async () => expect(await page.locator("evertale-player .badge").isVisible()).toBe(true),
          { timeout: 5_000 },
        );
        expect(await page.locator("#hint").textContent()).toBe("");
        expect(await page.locator("#line").inputValue()).toBe("a panda is jumping in the forest");
      } finally {
        await page.context().close();
        await second.close();
      }
    },
  );

  it("of a channel that does not exist says so in the header and on the player", LONG, async () => {
    const page = await open(DESKTOP, "/?channel=nope");
    const state = page.locator("#state", { hasText: 'There is no channel "nope"' });
    await state.waitFor();
    await page.locator("evertale-player .words", { hasText: "nope" }).waitFor();
    await page.context().close();
  });
});

it("shows a sentence, and no error, in a browser without RTCPeerConnection", LONG, async () => {
  const context = await browser.newContext(DESKTOP);
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, "RTCPeerConnection");
  });
  const { page, said } = await visit(context, `${server.url}/embed/main?transport=webrtc`);
  await page.getByText("This browser has no WebRTC").waitFor();
  expect(said.filter((line) => /Error/.test(line))).toEqual([]);
  await context.close();
});

it("obeys k and m too: play and pause, and muted", LONG, async () => {
  const page = await open(DESKTOP);
  await plays(page);
  await page.locator("evertale-player").focus();
  await page.keyboard.press("k");
  await page.getByRole("button", { name: "Play", exact: true }).waitFor();
  await page.keyboard.press("m");
  const muted = (): Promise<boolean | undefined> =>
    page.evaluate(() => document.querySelector<EvertalePlayer>("evertale-player")?.muted);
  expect(await muted()).toBe(false);
  await page.keyboard.press("m");
  expect(await muted()).toBe(true);
  await page.keyboard.press("k");
  await plays(page);
  await page.context().close();
});

describe("a story of several prompts", () => {
  it(
    "is played, left and come back to without a request that is answered by an error, and the pictures of its pages are there again",
    LONG,
    async () => {
      const own = await startLive();
      const context = await browser.newContext(DESKTOP);
      const refused: string[] = [];
      const asked = new Set<string>();
      context.on("response", (response) => {
        const { pathname } = new URL(response.url());
        if (response.status() >= 400) refused.push(`${response.status()} ${pathname}`);
        else if (pathname.endsWith("/picture")) asked.add(pathname);
      });
      const { page, said } = await visit(context, `${own.url}/`);
      await plays(page);
      const lines = [1, 2, 3, 4, 5].map((n) => `a panda is jumping in the forest ${n}`);
      for (const [i, line] of lines.entries()) {
        await say(page, line);
        const told = page.locator("#story li[aria-current] .line", { hasText: line });
        await told.waitFor({ timeout: 15_000 });
        // Some are on for so long that the scene has settled, some are over before that.
        if (i % 2 === 1) await page.locator("#story li.pictured[aria-current]").waitFor();
      }
      const ids = own.channel.prompts.filter(({ pictured }) => pictured).map(({ id }) => id);
      expect(ids.length).toBeGreaterThanOrEqual(3);
      await page.reload();
      await plays(page);
      await vi.waitFor(() => {
        for (const id of ids) {
          expect(asked).toContain(`/api/channels/main/prompts/${id}/picture`);
        }
      });
      await page.locator("#story li.pictured").nth(2).waitFor();
      expect([refused, said]).toEqual([[], []]);
      await context.close();
      await own.close();
    },
  );
});

describe("axe finds nothing", () => {
  it.each(["/", "/embed/main"])("on %s at 1280, 844x390 and 390x844", LONG, async (path) => {
    for (const options of [DESKTOP, LANDSCAPE, PHONE]) {
      const page = await open({ ...options, bypassCSP: true }, path);
      await plays(page);
      for (let line = 0; line < 12; line += 1) {
        server.channel.say(`a panda is jumping in the forest ${line}`, "somebody");
      }
      await page.addScriptTag({ path: AXE });
      const found = await page.evaluate(async () => {
        const axe = Reflect.get(window, "axe") as {
          run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
        const { violations } = await axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found).toEqual([]);
      await page.context().close();
    }
  });
});
