// A moderator and a guest of one channel in a real browser: looking first, muting, deleting, telling on from a past page.
import { mkdir } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resolveConfig } from "../../src/config.js";
import { type RunningServer, startServer } from "../../src/main.js";
import { Access, silentLog } from "../../src/stream/index.js";
import { FakeGenerator } from "../fakes/fake-generator.js";
import { launchChromium } from "./chromium.js";
import { firstPictureMs, say } from "./watching.js";

const PICTURES = "test-results";
const SECRET = "a secret of more than thirty-two letters";
const LONG = { timeout: 120_000 };

let server: RunningServer;
let browser: Browser;
let boss: Page;
let guest: Page;
let modToken: string;
const faults: string[] = [];

async function visit(name: string, hash: string, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 860 } });
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(error.message));
  await page.addInitScript((value) => localStorage.setItem("evertale-name", value), name);
  await page.goto(`${server.url}/${hash}`);
  await firstPictureMs(page);
  return page;
}

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  // Without a model: what is said and decided is under test, not what is seen.
  server = await startServer({
    config: resolveConfig({
      flags: {
        port: 0,
        seed: 7,
        policy: "queue",
        hold: 2,
        autoAfter: 60,
        tokenSecret: SECRET,
        prompt: "a panda on Mars",
      },
    }),
    generator: new FakeGenerator({ delayMs: 50 }),
    log: silentLog,
  });
  browser = await launchChromium();
  const access = new Access({ secret: SECRET });
  modToken = await access.issue({ role: "moderator", channel: "*", name: "Mo", days: 1 });
  boss = await visit("nobody", `#token=${modToken}`, 1280);
  guest = await visit("Ann", "", 390);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
}, 30_000);

describe("a moderator's page", () => {
  it("has what others do not see, and no token in its address", LONG, async () => {
    await boss.locator("#moderation").waitFor();
    expect(await guest.locator("#moderation").isVisible()).toBe(false);
    expect(boss.url()).not.toContain("token");
    expect(await guest.locator("#story .fork").first().isVisible()).toBe(false);
  });

  it("looks at lines first: nobody else sees one before it is let in", LONG, async () => {
    await boss.getByLabel("Look at lines first").check();
    await boss.getByText("Done.").waitFor();
    await say(guest, "a teddy flying at sea");
    const held = boss.locator("#held li", { hasText: "a teddy flying at sea" });
    await held.waitFor();
    const own = guest.locator('#chat li.own[data-state="queued"]');
    await own.waitFor();
    expect(await own.locator(".detail").textContent()).toMatch(/A moderator looks at it first\./);
    expect(await boss.locator("#chat li", { hasText: "a teddy flying" }).count()).toBe(0);
    await boss.screenshot({ path: `${PICTURES}/moderators-view.png`, animations: "disabled" });
    await held.getByRole("button", { name: "Let it in" }).click();
    await held.waitFor({ state: "detached" });
    await boss
      .locator("#story .line", { hasText: "a teddy flying at sea" })
      .waitFor({ timeout: 60_000 });
    await boss.getByLabel("Look at lines first").uncheck();
  });

  it("switches viewers' pictures on and off, and says whether they are checked", LONG, async () => {
    const given = async () => {
      const address = `${server.url}/api/channels/main/moderation`;
      const headers = { Authorization: `Bearer ${modToken}` };
      return ((await (await fetch(address, { headers })).json()) as { viewerPictures: boolean })
        .viewerPictures;
    };
    const box = boss.getByLabel("Viewers' pictures");
    expect([await box.isChecked(), await given()]).toEqual([false, false]);
    await boss.getByText("this server has no picture check").waitFor();
    await box.check();
    await boss.getByText("Viewers' pictures are shown unchecked").waitFor();
    expect(await given()).toBe(true);
    await box.uncheck();
    await boss.getByText("Done.").waitFor();
    expect(await given()).toBe(false);
  });

  it("mutes whoever said a line, and takes the line out of sight", LONG, async () => {
    const line = boss.locator("#chat li", { hasText: "a teddy flying at sea" });
    await line.getByRole("button", { name: "Mute 10 min" }).click();
    await say(guest, "a rocket flying");
    await guest
      .getByText(/^You may not speak here for 10 more min/)
      .first()
      .waitFor();
    // One press too many is taken back with another.
    await boss.getByRole("button", { name: "Take it back" }).click();
    await boss.getByText("Taken back.").waitFor();
    expect(server.channel.house.sanctions.list).toEqual([]);
    await line.getByRole("button", { name: "Delete" }).click();
    for (const page of [boss, guest]) {
      await page
        .locator("#story .line", { hasText: "a teddy flying" })
        .waitFor({ state: "detached" });
    }
  });

  it(
    "has the story's pictures after a reload, and tells on from a past page as another channel",
    LONG,
    async () => {
      await boss.reload();
      await firstPictureMs(boss);
      const first = boss.locator("#story li", { hasText: "a panda on Mars" });
      await boss.locator("#story li.pictured", { hasText: "a panda on Mars" }).waitFor();
      // Of what people said the newest is seen, though the moderators' bar and the queue came after it.
      const below = (list: Element) => list.scrollHeight - list.scrollTop - list.clientHeight;
      await expect.poll(() => boss.locator("#chat").evaluate(below)).toBeLessThan(40);
      await boss.screenshot({ path: `${PICTURES}/timeline-desktop.png`, animations: "disabled" });
      await first.getByRole("button", { name: "Tell on from here" }).click();
      await boss.getByLabel("What happens instead").fill("a rocket in the forest");
      await boss.getByLabel("Name of the channel").fill("what-if");
      await boss.screenshot({ path: `${PICTURES}/fork-desktop.png`, animations: "disabled" });
      await boss.getByRole("button", { name: "Tell it" }).last().click();
      await boss.waitForURL(/channel=what-if/);
      await boss
        .locator("#story .line", { hasText: "a rocket in the forest" })
        .waitFor({ timeout: 60_000 });
      // Where one is, and the way back.
      const link = boss.getByRole("link", { name: "what-if · all channels" });
      await link.waitFor();
      expect(await link.getAttribute("href")).toBe("channels");
    },
  );

  it(
    "stands beside the others on the page of all channels, each with a live picture",
    LONG,
    async () => {
      await guest.goto(`${server.url}/channels`);
      const cards = guest.locator("#channels .channel");
      await cards.nth(1).waitFor();
      expect(await cards.locator("h2").allTextContents()).toEqual(["main", "what-if"]);
      await guest.waitForFunction(() =>
        [...document.querySelectorAll("img")].every(({ naturalWidth }) => naturalWidth > 0),
      );
      await guest.screenshot({ path: `${PICTURES}/channels-phone.png`, animations: "disabled" });
      await cards.nth(1).click();
      await guest.waitForURL(/channel=what-if/);
    },
  );

  it("nothing on any page threw", () => {
    expect(faults).toEqual([]);
  });
});
