// A real Chromium on the real server: the page plays, is steered, is left and comes back.
import { mkdir } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { RunningServer } from "../../src/main.js";
import { launchChromium } from "./chromium.js";
import { channelView, GRACE_S, startEvertale } from "./evertale-for-test.js";
import { firstPictureMs, frameOfNextCaption, framesShown, say, setHidden } from "./watching.js";

const PICTURES = "test-results";
const DESKTOP = { viewport: { width: 1280, height: 800 } };
const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};
const LONG = { timeout: 90_000 };

let server: RunningServer;
let browser: Browser;
const faults: string[] = [];

/** Opens a page that notes when its first picture came, in milliseconds since the navigation. */
async function visit(options: BrowserContextOptions, path = "/", base = server.url): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) faults.push(message.text());
  });
  await page.goto(`${base}${path}`);
  return page;
}

/** Leaves as a person does: a context that is closed outright may end the browser's process before the page has said goodbye. */
async function leave(page: Page): Promise<void> {
  await page.goto("about:blank");
  await page.context().close();
}

function picture(page: Page, name: string): Promise<Buffer> {
  return page.screenshot({ path: `${PICTURES}/${name}.png`, animations: "disabled" });
}

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  server = await startEvertale();
  browser = await launchChromium();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
}, 30_000);

describe("the studio page", () => {
  let page: Page;
  // One viewer lives through the whole story of this file, up to closing the page.
  beforeAll(async () => {
    page = await visit(DESKTOP);
    await firstPictureMs(page);
  }, 60_000);

  it("plays: for 10 s frames arrive as fast as the film runs", LONG, async () => {
    const { fps } = await channelView(server.url);
    // The first seconds may hold a frame while the first chunk is still being made.
    await framesShown(page, 3000);
    const shown = await framesShown(page, 10_000);
    expect(shown).toBeGreaterThan(fps * 10 * 0.85);
    expect(shown).toBeLessThan(fps * 10 * 1.15);
  });

  it(
    "applies a prompt typed in the box, and shows its caption over the picture",
    LONG,
    async () => {
      const text = "a panda dances in the snow";
      const switched = frameOfNextCaption(page);
      await say(page, text);
      const line = page.locator("#chat li.own", { hasText: text });
      await line.waitFor();
      await page
        .locator('#chat li.own[data-state="applied"][data-shown]')
        .waitFor({ timeout: 30_000 });
      const caption = page.locator("evertale-player .caption");
      await vi.waitFor(async () => expect(await caption.textContent()).toBe(text));
      expect(await caption.isVisible()).toBe(true);
      expect(await page.locator('#story [aria-current="true"] .line').textContent()).toBe(text);
      const view = await channelView(server.url);
      expect(view.prompt?.text).toBe(text);
      // The caption came with the very frame that opens the new scene (or, seen from here, with its neighbour).
      const { promised, presented } = await switched;
      expect(Math.abs(presented - promised)).toBeLessThanOrEqual(90_000 / view.fps);
      // The page of the story gets its picture a moment later.
      await page.locator("#story [aria-current].pictured").waitFor();
      await picture(page, "studio-desktop");
    },
  );

  it("shows why words are rejected, and the film goes on", LONG, async () => {
    await say(page, "the fox shits on Mars");
    const line = page.locator('#chat li.own[data-state="rejected"]');
    await line.waitFor();
    expect(await line.locator(".detail").textContent()).not.toBe("");
    expect(await framesShown(page, 2000)).toBeGreaterThan(5);
  });

  it("gives a second viewer who joins mid-stream a picture within 2 s", LONG, async () => {
    const second = await visit(PHONE);
    const sinceMs = await firstPictureMs(second);
    expect(sinceMs).toBeLessThan(2000);
    await second.getByText("2 watching").waitFor();
    expect(await framesShown(second, 2000)).toBeGreaterThan(5);
    const overflow = await second.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await second.locator("#story [aria-current].pictured").waitFor();
    await picture(second, "studio-phone");
    await leave(second);
  });

  it(
    "obeys the keyboard: c hides captions, space pauses and plays, / goes to the line",
    LONG,
    async () => {
      const player = page.locator("evertale-player");
      await player.focus();
      await page.keyboard.press("c");
      expect(await page.locator("evertale-player .caption").isVisible()).toBe(false);
      await page.keyboard.press("c");
      expect(await page.locator("evertale-player .caption").isVisible()).toBe(true);
      await page.keyboard.press("Space");
      await page.getByRole("button", { name: "Play", exact: true }).waitFor();
      await page.keyboard.press("Space");
      await firstPictureMs(page);
      // After a pause this browser shows the held picture for up to 5 s more.
      await vi.waitFor(async () => expect(await framesShown(page, 1000)).toBeGreaterThan(5), {
        timeout: 15_000,
      });
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.keyboard.press("/");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("line");
    },
  );

  it("plays again after a reload, with the story so far", LONG, async () => {
    await page.reload();
    expect(await firstPictureMs(page)).toBeLessThan(5000);
    // The page that was left said goodbye: it is not counted until some time-out.
    expect((await channelView(server.url)).viewers).toBe(1);
    expect(await page.locator("#story .line").allTextContents()).toContain(
      "a panda dances in the snow",
    );
  });

  it("leaves while its tab is hidden, and goes on when it is looked at again", LONG, async () => {
    await setHidden(page, true);
    const left = async (): Promise<void> => {
      expect((await channelView(server.url)).viewers).toBe(0);
    };
    await vi.waitFor(left, { timeout: 10_000, interval: 200 });
    await setHidden(page, false);
    await vi.waitFor(async () => expect(await framesShown(page, 1000)).toBeGreaterThan(5), {
      timeout: 10_000,
    });
  });

  it("rests when the last viewer has closed the page, and wakes for the next", LONG, async () => {
    await leave(page);
    const rests = async (): Promise<void> => {
      expect((await channelView(server.url)).state).toBe("idle");
    };
    await vi.waitFor(rests, { timeout: (GRACE_S + 8) * 1000, interval: 200 });
    expect((await channelView(server.url)).viewers).toBe(0);
    page = await visit(DESKTOP);
    await firstPictureMs(page);
    expect((await channelView(server.url)).state).toBe("live");
    await leave(page);
  });

  it("comes back by itself after the server was restarted, with the new story", LONG, async () => {
    // On node:http, which closes idle connections with the server. Those of uWebSockets.js end with the process alone,
    // and here the process lives on: the browser would go on asking the old server.
    let second = await startEvertale({ server: "node" });
    page = await visit(DESKTOP, "/", second.url);
    await firstPictureMs(page);
    await say(page, "a rocket flies on Mars");
    const said = page.locator("#story .line", { hasText: "a rocket flies on Mars" });
    await said.waitFor();
    await second.close();
    await page.getByText("Reconnecting to the channel").waitFor();
    second = await startEvertale({ server: "node", port: new URL(second.url).port });
    await page.getByText("Live", { exact: true }).first().waitFor({ timeout: 60_000 });
    // The frozen picture of the old session does not count.
    await vi.waitFor(async () => expect(await framesShown(page, 1000)).toBeGreaterThan(5), {
      timeout: 15_000,
    });
    // The new story is another one: pages of the old one are gone.
    expect(await said.count()).toBe(0);
    await page.context().close();
    await second.close();
  });

  it("waits for a press where less motion is wanted", LONG, async () => {
    const calm = await visit({ ...DESKTOP, reducedMotion: "reduce" });
    await calm.getByText("as your system asks for less motion").waitFor();
    expect((await channelView(server.url)).viewers).toBe(0);
    await calm.getByRole("button", { name: "Play", exact: true }).click();
    await firstPictureMs(calm);
    await calm.context().close();
  });
});

describe("the embed page", () => {
  let parent: Server;
  let address: string;
  beforeAll(async () => {
    parent = createServer((_request, response) => {
      response.setHeader("Content-Type", "text/html");
      response.end("<!doctype html><title>Another site</title>");
    });
    await new Promise<void>((resolve) => parent.listen(0, "127.0.0.1", resolve));
    address = `http://localhost:${(parent.address() as AddressInfo).port}`;
  });
  afterAll(() => parent.close());

  it("plays in another site's frame and speaks with that site alone", LONG, async () => {
    const context = await browser.newContext(DESKTOP);
    const page = await context.newPage();
    await page.goto(address);
    await page.evaluate(
      ([src]) => {
        const heard: unknown[] = [];
        Object.assign(window, { heard });
        addEventListener("message", (event) => heard.push(event.data));
        const frame = document.createElement("iframe");
        frame.allow = "autoplay; fullscreen; picture-in-picture";
        frame.src = src ?? "";
        frame.width = "640";
        frame.height = "360";
        document.body.append(frame);
      },
      [`${server.url}/embed/main?parent-origin=${encodeURIComponent(address)}`],
    );
    const heard = (type: string): Promise<unknown> =>
      page.waitForFunction(
        (wanted) =>
          (
            Reflect.get(window, "heard") as {
              type: string;
              detail?: { state?: string };
              id?: number;
            }[]
          ).find((message) => message.type === wanted || message.detail?.state === wanted),
        type,
      );
    await heard("playing");
    await page.evaluate((origin) => {
      const frame = document.querySelector("iframe");
      frame?.contentWindow?.postMessage({ evertale: 1, id: 7, type: "pause" }, origin);
    }, server.url);
    await heard("result");
    await heard("paused");
    await page.evaluate((origin) => {
      const frame = document.querySelector("iframe");
      frame?.contentWindow?.postMessage({ evertale: 1, id: 8, type: "play" }, origin);
    }, server.url);
    const curtain = page.frameLocator("iframe").locator("evertale-player .curtain.left");
    await curtain.waitFor({ state: "hidden" });
    await picture(page, "embed");
    await context.close();
  });
});

it("nothing on any page threw or was blocked", () => {
  expect(faults).toEqual([]);
});
