// A channel's crowd in a real browser: a vote with three viewers, a queue with withdrawals, a stop. In the order that the test's one
// channel lives through.
import { mkdir } from "node:fs/promises";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningServer } from "../../src/main.js";
import { launchChromium } from "./chromium.js";
import { startEvertale } from "./evertale-for-test.js";
import { firstPictureMs, say } from "./watching.js";

const PICTURES = "test-results";
const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};
const LONG = { timeout: 120_000 };

let server: RunningServer;
let browser: Browser;
const faults: string[] = [];
const people: Page[] = [];

async function visit(name: string, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(error.message));
  await page.addInitScript((value) => localStorage.setItem("evertale-name", value), name);
  await page.goto(server.url);
  await firstPictureMs(page);
  people.push(page);
  return page;
}

const rule = (body: object): Promise<Response> =>
  fetch(`${server.url}/api/channels/main/director`, {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
const picture = (page: Page, name: string): Promise<Buffer> =>
  page.screenshot({ path: `${PICTURES}/${name}.png`, animations: "disabled" });

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  server = await startEvertale({ policy: "vote", window: 20 });
  browser = await launchChromium();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
}, 30_000);

describe("a crowd on the studio page", () => {
  let ann: Page;
  let bob: Page;
  let cid: Page;
  beforeAll(async () => {
    ann = await visit("Ann", DESKTOP);
    bob = await visit("Bob", DESKTOP);
    cid = await visit("Cid", PHONE);
  }, 90_000);

  it("votes: one tally for all, a voice that moves, the winner on screen", LONG, async () => {
    await say(ann, "a panda dances in the snow");
    await say(bob, "a fox flies on Mars");
    const fox = cid.locator("#queue-list .candidate", { hasText: "a fox flies on Mars" });
    await fox.getByRole("button", { name: "Vote" }).click();
    for (const page of [ann, bob, cid]) {
      await page.locator("#queue-list .candidate", { hasText: "2 votes" }).waitFor();
    }
    await fox.getByRole("button", { name: "Your vote" }).waitFor();
    expect(await ann.locator("#queue-clock").textContent()).toMatch(/^\d+ s left$/);
    await picture(ann, "vote-desktop");
    await cid.locator("#queue").scrollIntoViewIfNeeded();
    await picture(cid, "vote-phone");
    const shown = ann.locator("#story [aria-current]", { hasText: "a fox flies on Mars" });
    await shown.waitFor({ timeout: 60_000 });
    // The loser stands once more.
    await ann.locator("#queue-list .candidate", { hasText: "a panda dances" }).waitFor();
  });

  it("queues: places and times, taken back by who said it", LONG, async () => {
    await rule({ policy: "queue", holdSeconds: 20 });
    await say(bob, "a robot runs in the city");
    await say(cid, "an owl sleeps in the forest");
    await say(ann, "a dragon flies in the sky");
    const own = ann.locator("#queue-list .waiting", { hasText: "a dragon flies" });
    await own.waitFor();
    await picture(ann, "queue-desktop");
    await cid.locator("#queue").scrollIntoViewIfNeeded();
    await picture(cid, "queue-phone");
    await own.getByRole("button", { name: "Withdraw" }).click();
    await own.waitFor({ state: "detached" });
    const line = ann.locator("#chat li.own", { hasText: "a dragon flies" });
    expect(await line.locator(".detail").textContent()).toBe("Withdrawn by who said it.");
  });

  it("brings refused words back into the box, with the reason", LONG, async () => {
    await say(ann, "the fox shits on Mars");
    await expect.poll(() => ann.getByLabel("What happens next?").inputValue()).toMatch(/fox shits/);
    expect(await ann.locator("#hint").textContent()).toMatch(/say it otherwise/);
  });

  it("stops at once for everybody, and goes on", LONG, async () => {
    await fetch(`${server.url}/api/channels/main/stop`, { method: "POST" });
    for (const page of [ann, cid]) await page.getByText("Paused by a moderator").waitFor();
    expect(await ann.locator("evertale-player .caption").isVisible()).toBe(false);
    await picture(ann, "stopped-desktop");
    await fetch(`${server.url}/api/channels/main/resume`, { method: "POST" });
    await ann.getByText("Live", { exact: true }).first().waitFor();
  });

  it("nothing on any page threw", () => {
    expect(faults).toEqual([]);
  });
});
