// A server whose encoders stamp each picture with the moment they take it, and what a page sees of it. Knows the player's element.
import type { Browser } from "playwright-core";
import type { EvertalePlayer } from "../../client/player.js";
import { type ConfigInput, resolveConfig } from "../../src/config.js";
import { type RunningServer, startServer } from "../../src/main.js";
import { type EncoderFactory, loadEncoders, silentLog } from "../../src/stream/index.js";
import { blockUdp } from "../../test/e2e/no-udp.js";
import { FakeGenerator } from "../../test/fakes/fake-generator.js";
import { newPlayerPage } from "../shared/player-page.js";
import { drawStamp, STAMP_GRID, sinceStamp } from "./stamp.js";

/** A real server with real encoders; what is filmed is a moving test picture with a stamp. The caller closes it. */
export async function startStamped(settings: ConfigInput): Promise<RunningServer> {
  const common = { port: 0, seed: 5, prompt: "a panda on Mars", autoAfter: 600, server: "auto" };
  return startServer({
    config: resolveConfig({ flags: { ...common, ...settings } }),
    generator: new FakeGenerator(),
    encoders: stamping(await loadEncoders()),
    log: silentLog,
  });
}

function stamping(factory: EncoderFactory): EncoderFactory {
  return {
    supports: (codec, width, height) => factory.supports(codec, width, height),
    create: (options) => {
      const encoder = factory.create(options);
      return {
        codec: encoder.codec,
        encode: (picture, rtpTimestamp, keyframe) => {
          drawStamp(picture, Date.now());
          return encoder.encode(picture, rtpTimestamp, keyframe);
        },
        close: () => encoder.close(),
      };
    },
  };
}

/** What a page saw of so many pictures, in milliseconds behind the encoder. */
export interface Seen {
  /** By the stamp in the picture on screen. */
  readonly byStamp: readonly number[];
  /** As the player itself says. */
  readonly byPlayer: readonly number[];
  /** Pictures whose stamp could not be read. */
  readonly unread: number;
}

/** Opens the embed page and watches until so many pictures were shown, from `settleMs` after the first one on. */
export async function watchStamps(
  browser: Browser,
  url: string,
  wanted: { readonly pictures: number; readonly settleMs: number },
): Promise<Seen> {
  const page = await newPlayerPage(browser);
  try {
    await page.goto(url, { waitUntil: "commit" });
    const looks = await page.evaluate(lookAtPictures, { ...wanted, ...STAMP_GRID });
    const stamps = looks.map(({ blocks, shownAtMs }) => sinceStamp(blocks, shownAtMs));
    return {
      byStamp: stamps.filter((ms) => ms !== undefined),
      byPlayer: looks.flatMap(({ latencyMs }) => (latencyMs === null ? [] : [latencyMs])),
      unread: stamps.filter((ms) => ms === undefined).length,
    };
  } finally {
    await page.close();
  }
}

interface Look {
  readonly blocks: readonly boolean[];
  readonly shownAtMs: number;
  readonly latencyMs: number | null;
}

/** Runs in the page. */
async function lookAtPictures(wanted: {
  readonly pictures: number;
  readonly settleMs: number;
  readonly columns: number;
  readonly rows: number;
}): Promise<Look[]> {
  const { pictures, settleMs, columns, rows } = wanted;
  const player = await window.playerReady();
  const { video } = player;
  const nextPicture = (): Promise<VideoFrameCallbackMetadata> =>
    new Promise((resolve) => {
      video.requestVideoFrameCallback((_now, metadata) => resolve(metadata));
    });
  await nextPicture();
  const fromMs = performance.now() + settleMs;
  while (performance.now() < fromMs) await nextPicture();
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true });
  const looks: Look[] = [];
  while (looks.length < pictures && context) {
    const { expectedDisplayTime } = await nextPicture();
    // Called late, it draws what is shown by now.
    const shownAtMs = Date.now() + Math.max(0, expectedDisplayTime - performance.now());
    const { videoWidth: width, videoHeight: height } = video;
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    context.drawImage(video, 0, 0);
    const side = width / columns;
    const blocks = Array.from({ length: columns * rows }, (_, bit) => {
      const [x, y] = [(bit % columns) + 0.5, Math.floor(bit / columns) + 0.5];
      const [red = 0, green = 0, blue = 0] = context.getImageData(x * side, y * side, 1, 1).data;
      return red + green + blue > 384;
    });
    looks.push({ blocks, shownAtMs, latencyMs: player.latencyMs ?? null });
  }
  return looks;
}

/** How long after its player has given WebRTC up a page has its first picture, in milliseconds. */
export async function fallBack(browser: Browser, url: string): Promise<number> {
  const page = await newPlayerPage(browser);
  try {
    await blockUdp(page.context());
    await page.addInitScript(() => {
      const ask = fetch.bind(globalThis);
      // What the player does first when it gives a session up is to tell the server.
      globalThis.fetch = (input, init) => {
        if (init?.method === "DELETE") performance.mark("given up");
        return ask(input, init);
      };
    });
    await page.goto(url, { waitUntil: "commit" });
    const handle = await page.waitForFunction(
      () => document.querySelector<EvertalePlayer>("evertale-player")?.video ?? null,
    );
    return await handle.evaluate(
      (video) =>
        new Promise<number>((resolve) => {
          (video as HTMLVideoElement).requestVideoFrameCallback((_now, { presentationTime }) => {
            const [givenUp] = performance.getEntriesByName("given up");
            resolve(presentationTime - (givenUp?.startTime ?? Number.NaN));
          });
        }),
    );
  } finally {
    await page.close();
  }
}
