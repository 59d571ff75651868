// What the player shows of going back, clips and the label, and what a stream's own picture leaves away. Real Chromium.
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { EvertalePlayer } from "../../client/player.js";
import { back } from "./cinema.js";
import { cinemaForTests } from "./cinema-for-tests.js";
import { visit } from "./sites.js";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const LONG = { timeout: 60_000 };
const stage = cinemaForTests();

declare const player: EvertalePlayer;
declare const told: string[];

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
      const wide = await stage.cinema.browser.newContext({
        viewport: { width, height },
        bypassCSP: true,
      });
      const { page } = await visit(wide, `${stage.cinema.server.url}/embed/main`);
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
      await page.goto(`${stage.cinema.server.url}${clip}`);
      await page.screenshot({ path: `test-results/clip-page-${width}.png` });
      await violations(page);
      await wide.close();
    },
  );
});

let made: Promise<{ page: string }> | undefined;
/** One clip for all who look at its page. */
function serverClip(): Promise<{ page: string }> {
  made ??= fetch(`${stage.cinema.server.url}/api/channels/main/clips`, {
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
  const page = await stage.context.newPage();
  await page.goto(`${stage.cinema.server.url}/embed/main?controls=0&label=`);
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
describe("clips", () => {
  it(
    "are made by one press, their page's link is copied, and a refusal is one sentence",
    LONG,
    async () => {
      await stage.context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const { page } = await stage.cinema.watch(stage.context);
      await page.locator("evertale-player").hover();
      const button = page.getByRole("button", { name: "Make a clip" });
      await button.click();
      await page.getByText("The link to the clip is copied.").waitFor();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link).toMatch(new RegExp(`^${stage.cinema.server.url}/clips/[0-9a-f-]{36}$`));
      expect(await page.getByRole("link", { name: "Open" }).getAttribute("href")).toBe(link);
      expect((await fetch(link)).status).toBe(200);
      expect(await page.evaluate(() => told.includes("clip"))).toBe(true);
      // One address may cut six at once.
      const codes = await page.evaluate(async () => {
        const found: string[] = [];
        while (found.length < 12 && found.at(-1) !== "clip-limited")
          await player.clip(2).then(
            ({ id }) => found.push(id.length === 36 ? "made" : id),
            ({ code }) => found.push(code),
          );
        return found;
      });
      expect(codes.at(-1)).toBe("clip-limited");
      expect(new Set(codes.slice(0, -1))).toEqual(new Set(["made"]));
      await button.click();
      await page.locator("evertale-player").getByText(/clips/).first().waitFor();
    },
  );

  it("are of what is on screen, back in the film too", LONG, async () => {
    const { page } = await stage.cinema.watch(stage.context, "/hls");
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
      const { page } = await stage.cinema.watch(stage.context, "/german", 0);
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
