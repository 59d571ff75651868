// Giving a picture on the page, in a real browser: a viewer's button that moderators switch live, and everything that may be wrong with a picture.
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resolveConfig } from "../../src/config.js";
import { type RunningServer, startServer } from "../../src/main.js";
import { Access, silentLog } from "../../src/stream/index.js";
import { FakeGenerator } from "../fakes/fake-generator.js";
import { pngOf } from "../film/pictures.js";
import { launchChromium } from "./chromium.js";
import { firstPictureMs } from "./watching.js";

const PICTURES = "test-results";
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const SECRET = "a secret of more than thirty-two letters";
const LONG = { timeout: 60_000 };

let server: RunningServer;
let browser: Browser;
let boss: Page;
let guest: Page;
let png: Buffer;
const faults: string[] = [];

async function visit(name: string, hash: string, width: number): Promise<Page> {
  // The checker of accessibility is put into the page.
  const context = await browser.newContext({ viewport: { width, height: 720 }, bypassCSP: true });
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(error.message));
  // From now on files are chosen by tests: asked for with the press itself, it would come too late.
  page.on("filechooser", () => {});
  await page.addInitScript((value) => localStorage.setItem("evertale-name", value), name);
  await page.goto(`${server.url}/${hash}`);
  await firstPictureMs(page);
  return page;
}

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  png = Buffer.from(await pngOf(64, 48, [200, 60, 60]));
  // Without a model: what is given and refused is under test, not what is seen.
  server = await startServer({
    config: resolveConfig({
      flags: { port: 0, seed: 7, autoAfter: 60, tokenSecret: SECRET, prompt: "a panda on Mars" },
    }),
    generator: new FakeGenerator({ delayMs: 50 }),
    log: silentLog,
  });
  browser = await launchChromium();
  const token = await new Access({ secret: SECRET }).issue({
    role: "moderator",
    channel: "*",
    name: "Mo",
    days: 1,
  });
  boss = await visit("nobody", `#token=${token}`, 1280);
  guest = await visit("Ann", "", 320);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
}, 30_000);

const button = (page: Page) => page.getByRole("button", { name: "Give a picture" });
const hint = (page: Page) => page.locator("#hint");
const card = (page: Page) =>
  page.getByRole("group", { name: "The picture that the story goes on from" });
const choose = (page: Page, name: string, mimeType: string, buffer: Buffer) =>
  page.locator("#picture-file").setInputFiles({ name, mimeType, buffer });
/** As somebody lets go of a file over the film, or pastes one into the line. */
const hand = (page: Page, how: "drop" | "paste", name: string, type: string) =>
  page.evaluate(
    ([way, fileName, mimeType, bytes]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], fileName, { type: mimeType }));
      const target = document.querySelector(way === "drop" ? "evertale-player" : "#line");
      const how = { bubbles: true, cancelable: true, composed: true };
      const event =
        way === "drop"
          ? new DragEvent("drop", { ...how, dataTransfer: data })
          : new ClipboardEvent("paste", { ...how, clipboardData: data });
      target?.dispatchEvent(event);
      return event.defaultPrevented;
    },
    [how, name, type, [...png]] as const,
  );

describe("a viewer's picture", () => {
  it(
    "is given by nobody but moderators until they let viewers: the button comes and goes without a reload",
    LONG,
    async () => {
      await button(boss).waitFor();
      expect(await button(guest).isVisible()).toBe(false);
      // The file is not opened in place of the page, and why it is not taken is said.
      expect(await hand(guest, "drop", "a.png", "image/png")).toBe(true);
      await guest.getByText("Viewers' pictures are not taken on this channel now").waitFor();
      await boss.getByLabel("Viewers' pictures").check();
      await button(guest).waitFor();
      await boss.getByLabel("Look at lines first").check();
      await button(guest).waitFor({ state: "hidden" });
      await boss.getByLabel("Look at lines first").uncheck();
      await button(guest).waitFor();
    },
  );

  it(
    "is shown before it is sent, goes with its words, and fits a page of 320 pixels",
    LONG,
    async () => {
      await button(guest).focus();
      const [chooser] = await Promise.all([
        guest.waitForEvent("filechooser"),
        guest.keyboard.press("Enter"),
      ]);
      await chooser.setFiles({ name: "red.png", mimeType: "image/png", buffer: png });
      await card(guest).waitFor();
      expect(await card(guest).textContent()).toContain("red.png, 0.1 MB");
      expect(await guest.evaluate(() => document.activeElement?.id)).toBe("line");
      const seen = await guest.evaluate(() => [
        document.documentElement.scrollWidth,
        document.querySelector<HTMLImageElement>("#picture-shown")?.naturalWidth,
      ]);
      expect(seen).toEqual([320, 64]);
      await guest.screenshot({ path: `${PICTURES}/picture-phone.png`, animations: "disabled" });
      await guest.addScriptTag({ path: AXE });
      const violations = await guest.evaluate(async () => {
        const axe = Reflect.get(window, "axe") as {
          run(): Promise<{ violations: { id: string }[] }>;
        };
        return (await axe.run()).violations.map(({ id }) => id);
      });
      expect(violations).toEqual([]);
      await guest.keyboard.type("a teddy flying");
      await guest.keyboard.press("Enter");
      await guest.getByText("Your picture comes next.").waitFor();
      expect([await card(guest).isVisible(), await guest.locator("#line").inputValue()]).toEqual([
        false,
        "",
      ]);
      for (const page of [boss, guest]) {
        const told = page.locator("#story li", { hasText: "From a picture" });
        await told.first().waitFor({ timeout: 30_000 });
      }
      // Both are this viewer's own, and the timeline has the picture.
      await guest.locator("#chat li.own", { hasText: "a teddy flying" }).waitFor();
      await guest.locator("#chat li.own", { hasText: "A picture to go on from" }).waitFor();
      await boss.locator("#story li.pictured", { hasText: "From a picture" }).waitFor();
      expect(await guest.locator("#chat li.own .acts").count()).toBe(0);
      const given = server.channel.prompts.filter(({ author }) => author === "Ann");
      expect(given.map(({ text }) => text).sort()).toEqual([
        expect.stringMatching(/^From a picture/),
        "a teddy flying",
      ]);
    },
  );

  it("is dropped on the film or pasted into the line, and left out again", LONG, async () => {
    for (const how of ["drop", "paste"] as const) {
      expect(await hand(guest, how, "b.png", "image/png")).toBe(true);
      await card(guest).waitFor();
      await guest.getByRole("button", { name: "Leave it out" }).click();
      await card(guest).waitFor({ state: "hidden" });
      expect(await guest.evaluate(() => document.activeElement?.id)).toBe("picture-choose");
    }
  });

  it.each([
    ["notes.txt", "text/plain", () => Buffer.from("no picture"), /"notes.txt" is no picture/],
    ["cat.mp4", "video/mp4", () => Buffer.from("no picture"), /"cat.mp4" is a film/],
    [
      "broken.png",
      "image/png",
      () => png.subarray(0, 30),
      /"broken.png" cannot be read as a picture/,
    ],
  ])(
    "that is none, %s, is refused before it is sent, in one sentence",
    LONG,
    async (name, type, content, sentence) => {
      await choose(guest, name, type, content());
      await guest.getByText(sentence).waitFor();
      expect(await card(guest).isVisible()).toBe(false);
    },
  );

  it("that is too large is refused before it is sent, in one sentence", LONG, async () => {
    await guest.evaluate(() => {
      const dataTransfer = new DataTransfer();
      const bytes = new Uint8Array(16_800_000);
      dataTransfer.items.add(new File([bytes], "large.png", { type: "image/png" }));
      const drop = new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer });
      document.querySelector("#screen")?.dispatchEvent(drop);
    });
    await guest.getByText(/"large.png" has 17 MB and 16 is the limit/).waitFor();
    expect(await card(guest).isVisible()).toBe(false);
  });

  it("whose words are not taken is still there, as are the words", LONG, async () => {
    await choose(guest, "red.png", "image/png", png);
    await guest.locator("#line").fill("f.u.c.k");
    await guest.keyboard.press("Enter");
    await guest.getByText("The prompt has words in it that are not used here").waitFor();
    expect([await card(guest).isVisible(), await guest.locator("#line").inputValue()]).toEqual([
      true,
      "f.u.c.k",
    ]);
    await guest.locator("#line").fill("");
  });

  it("is not taken from whoever may not speak, in the words of the sanction", LONG, async () => {
    const { sanctions } = server.channel.house;
    const mute = sanctions.add({
      ...{ kind: "mute", target: "name", value: "ann" },
      ...{ untilMs: null, reason: "loud", by: "Mo" },
    });
    await guest.locator("#line").press("Enter");
    await guest.getByText("You may not speak here (loud): a moderator decided so.").waitFor();
    expect(await card(guest).isVisible()).toBe(true);
    sanctions.remove(mute.id);
    await guest.getByRole("button", { name: "Leave it out" }).click();
  });

  it("comes too often from one address, and is told when it may", LONG, async () => {
    const sent = async () => {
      await choose(guest, "red.png", "image/png", png);
      await guest.locator("#line").press("Enter");
      await guest.waitForFunction(
        () => !/on its way/.test(document.querySelector("#hint")?.textContent ?? ""),
      );
      return (await hint(guest).textContent()) ?? "";
    };
    let told = "";
    for (let n = 0; n < 6 && !/try again/.test(told); n++) told = await sent();
    expect(told).toMatch(/pictures.*try again in \d+ s/);
    expect(await card(guest).isVisible()).toBe(true);
  });

  it("is let go of when moderators switch pictures off, with a word why", LONG, async () => {
    await boss.getByLabel("Viewers' pictures").uncheck();
    await card(guest).waitFor({ state: "hidden" });
    expect(await hint(guest).textContent()).toMatch(/not taken on this channel now/);
    expect(await button(guest).isVisible()).toBe(false);
    await boss.getByLabel("Viewers' pictures").check();
    await button(guest).waitFor();
  });

  it("shows how much of it is on its way, and can be called back", LONG, async () => {
    // Noise: nothing of it can be left out, so it takes a while over a thin line.
    const noise = Buffer.from({ length: 900 * 900 * 3 }).map(
      (_, n) => (n * 7919 + (n >> 3) * 104729) & 255,
    );
    const large = await sharp(noise, { raw: { width: 900, height: 900, channels: 3 } })
      .png({ compressionLevel: 0 })
      .toBuffer();
    const thin = await guest.context().newCDPSession(guest);
    await thin.send("Network.enable");
    await thin.send("Network.emulateNetworkConditions", {
      ...{ offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 200_000 },
    });
    await choose(guest, "noise.png", "image/png", large);
    await guest.locator("#line").press("Enter");
    await guest.getByText("Your picture is on its way.").waitFor();
    const bar = guest.getByRole("progressbar", { name: "On its way" });
    await bar.waitFor();
    await guest.waitForFunction(
      () => (document.querySelector<HTMLProgressElement>("#picture-progress")?.value ?? 0) > 0.05,
    );
    await guest.getByRole("button", { name: "Call it back" }).click();
    await card(guest).waitFor({ state: "hidden" });
    await thin.send("Network.emulateNetworkConditions", {
      ...{ offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 },
    });
  });
});

describe("a moderator's page", () => {
  it("shows the rules that another moderator sets, as they are set", LONG, async () => {
    const { house } = server.channel;
    house.rule(
      { ...house.rules, approveFirst: true, slowSeconds: 45, viewerPictures: false },
      "Mia",
    );
    await boss.waitForFunction(
      () => document.querySelector<HTMLInputElement>("#slow-seconds")?.value === "45",
    );
    expect(await boss.getByLabel("Look at lines first").isChecked()).toBe(true);
    expect(await boss.getByLabel("Viewers' pictures").isChecked()).toBe(false);
    // Not under the hands of whoever writes there.
    await boss.locator("#slow-seconds").fill("7");
    house.rule({ ...house.rules, approveFirst: false, slowSeconds: 90 }, "Mia");
    await boss.waitForFunction(
      () => !document.querySelector<HTMLInputElement>("#approve-first")?.checked,
    );
    expect(await boss.locator("#slow-seconds").inputValue()).toBe("7");
  });

  it("nothing on any page threw", () => {
    expect(faults).toEqual([]);
  });
});
