// Pictures and films are read as Chromium shows them.
import { readdir, readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { decodePicture } from "../../src/picture/decode/decode-picture.js";
import { lastFrames } from "../../src/picture/decode/decode-video.js";
import { launchChromium } from "../e2e/chromium.js";
import { channelErrors, pictureFiles } from "./drawn.js";

const MOST_ERROR = 3;
/** Chromium's drawing in software cuts BT.709's share of blue short, and stretches wide pixels with another kernel. */
const MORE_ERROR: Readonly<Record<string, number>> = { "bt709.mp4": 5, "wide-pixels.mp4": 12 };
const FILMS = new URL("../fixtures/films/", import.meta.url);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
}, 90_000);
afterAll(() => browser.close());

interface Shown {
  readonly width: number;
  readonly height: number;
  readonly rgba: readonly number[];
}

/** What the browser draws for a file on white, at the size it gives it; undefined when it shows nothing. */
function shownBy(
  kind: "picture" | "film",
  file: { readonly type: string; readonly bytes: Uint8Array },
): Promise<Shown | undefined> {
  const url = `data:${file.type};base64,${Buffer.from(file.bytes).toString("base64")}`;
  return page.evaluate(
    async ([what, source]) => {
      let drawable: HTMLImageElement | HTMLVideoElement;
      let [width, height] = [0, 0];
      try {
        if (what === "picture") {
          const image = new Image();
          image.src = source;
          await image.decode();
          drawable = image;
          [width, height] = [image.naturalWidth, image.naturalHeight];
        } else {
          const video = document.createElement("video");
          video.muted = true;
          const once = (name: string) =>
            new Promise((resolve, reject) => {
              video.addEventListener(name, resolve, { once: true });
              video.addEventListener("error", reject, { once: true });
            });
          video.src = source;
          await once("loadeddata");
          const seeked = once("seeked");
          video.currentTime = video.duration - 0.01;
          await seeked;
          drawable = video;
          [width, height] = [video.videoWidth, video.videoHeight];
        }
      } catch {
        // A codec that this browser does not have.
        return undefined;
      }
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext("2d");
      if (context === null) return undefined;
      context.fillStyle = "#fff";
      context.fillRect(0, 0, width, height);
      context.drawImage(drawable, 0, 0, width, height);
      return { width, height, rgba: [...context.getImageData(0, 0, width, height).data] };
    },
    [kind, url] as const,
  );
}

it("pictures of every kind, within three levels a channel", { timeout: 120_000 }, async () => {
  const wrong: string[] = [];
  for (const file of await pictureFiles()) {
    // Chromium shows WebP as if it had no EXIF; what other programs do is tested beside this.
    if (/^webp with EXIF/.test(file.name)) continue;
    const shown = await shownBy("picture", file);
    if (shown === undefined) throw new Error(`Chromium does not show the ${file.name}`);
    const { width, height } = shown;
    const wish = { name: file.name, width, height, mostPixels: 1e6 };
    const errors = channelErrors((await decodePicture(file.bytes, wish)).data, shown.rgba);
    if (!errors.every((error) => error < MOST_ERROR)) {
      wrong.push(`${file.name}: ${errors.map((error) => error.toFixed(1)).join("/")}`);
    }
  }
  expect(wrong).toEqual([]);
});

it("films at their end: turned, mirrored, deep, of wide pixels", { timeout: 120_000 }, async () => {
  const [wrong, shownNames]: [string[], string[]] = [[], []];
  for (const name of (await readdir(FILMS)).sort()) {
    const bytes = new Uint8Array(await readFile(new URL(name, FILMS)));
    const type = name.endsWith(".webm") ? "video/webm" : "video/mp4";
    const most = MORE_ERROR[name] ?? MOST_ERROR;
    let errors: number[] | undefined;
    // A browser with much to do may say that it has sought before the picture is there: it is asked again.
    for (let asked = 0; asked < 4 && !errors?.every((error) => error < most); asked++) {
      const shown = await shownBy("film", { type, bytes });
      // This browser may lack H.264 or HEVC; what it shows is compared. RGB in AV1 is refused here.
      if (shown === undefined || name === "rgb.mp4") break;
      // A browser that cannot decode the pictures of a film it has opened draws one colour.
      if (new Set(shown.rgba).size < 3) continue;
      const { width, height } = shown;
      const wanted = { count: 1, fps: 24, width, height, mostPixels: 1e6 };
      const [last] = await lastFrames(bytes, wanted, name);
      errors = channelErrors(last?.data ?? new Uint8Array(3), shown.rgba);
    }
    if (errors === undefined) continue;
    shownNames.push(name);
    if (!errors.every((error) => error < most)) {
      wrong.push(`${name}: ${errors.map((error) => error.toFixed(1)).join("/")}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(shownNames).toEqual(expect.arrayContaining(["full-colour.webm", "plain-av1.mp4"]));
});
