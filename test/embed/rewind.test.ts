// Going back in the film: seeking, captions of then, the way back to live, keys, by script across a frame. Real Chromium, real encoders.
import { describe, expect, it } from "vitest";
import type { EvertaleEmbed } from "../../client/embed.js";
import type { EvertalePlayer } from "../../client/player.js";
import { back } from "./cinema.js";
import { cinemaForTests } from "./cinema-for-tests.js";
import { visit } from "./sites.js";

const LONG = { timeout: 60_000 };
const stage = cinemaForTests();

declare const player: EvertalePlayer;
declare const told: string[];
declare const film: EvertaleEmbed;

describe("going back in the film", () => {
  it(
    "plays what was shown then and returns to the live picture, with the events of a media element",
    LONG,
    async () => {
      const { page, said } = await stage.cinema.watch(stage.context);
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
    const { page } = await stage.cinema.watch(stage.context);
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
    const { page } = await stage.cinema.watch(stage.context);
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
    const { page } = await stage.cinema.watch(stage.context, "/", 14);
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
  const { page, said } = await visit(stage.context, `${stage.cinema.site.url}/frame`);
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
  expect(seen.page).toContain(`${stage.cinema.server.url}/clips/`);
  const frame = page.frames().at(-1);
  const dressed = await frame?.locator("evertale-player").evaluate((element) => {
    const inside = element as EvertalePlayer;
    return [inside.label, inside.noclip];
  });
  expect(dressed).toEqual(["Dreamt", true]);
  expect(said).toEqual([]);
});

describe("what was gone back to and is held no more", () => {
  it("begins with the oldest part that is, and the viewer is told", LONG, async () => {
    const { page } = await stage.cinema.watch(stage.context);
    await back(page, 6);
    await page.waitForFunction(() => player.state.state === "playing");
    stage.cinema.server.channel.window?.forget();
    await page.getByText("this is the oldest part").waitFor();
    await page.waitForFunction(() => told.includes("notice") && player.state.state === "playing");
  });
});
