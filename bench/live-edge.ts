// Question: how far behind the encoder is what a viewer sees, by each way to the picture, and how soon is the first one there?
// Encoders draw the moment they take a picture into it; pages of one Chromium, whose clock is theirs, read it from what is
// on screen, one page after another. Newcomers come to a stream that somebody watches; those who fall back are behind a
// firewall that drops UDP.
// Usage: npm run bench -- live-edge [--pictures 80] [--rounds 2] [--joins 20] [--fallbacks 5] [--smoke]
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../test/e2e/chromium.js";
import { NOWHERE } from "../test/e2e/no-udp.js";
import { fallBack, type Seen, startStamped, watchStamps } from "./live-edge/stage.js";
import { parseFlags } from "./shared/options.js";
import { watch } from "./shared/page.js";
import { finish, table } from "./shared/report.js";
import { round, spread } from "./shared/statistics.js";

/** Aims, in milliseconds. */
const AIMS = { webrtc: 400, websocket: 600, hls: 3_000, firstPicture: 250, fallback: 1_500 };
const WAYS = ["webrtc", "websocket", "hls"] as const;
type Way = (typeof WAYS)[number];
const NAMES: Readonly<Record<Way, string>> = {
  webrtc: "WebRTC",
  websocket: "WebSocket, WebCodecs",
  hls: "LL-HLS",
};
/** How long a way may take to come to rest before it is looked at. */
const SETTLE_MS = 4_000;
const REFRESH_MS = 1000 / 60;

const flags = parseFlags(["pictures", "rounds", "joins", "fallbacks"]);
const pictures = flags.number("pictures", 80, 4);
const rounds = flags.number("rounds", 2, 1);
const joins = flags.number("joins", 20, 1);
const fallbacks = flags.number("fallbacks", 5, 1);
const settleMs = flags.smoke ? 500 : SETTLE_MS;

async function main(): Promise<void> {
  const browser = await launchChromium();
  const media = await mkdtemp(join(tmpdir(), "evertale-live-edge-"));
  const server = await startStamped({ media });
  const closed = await startStamped({ announce: NOWHERE });
  try {
    const page = (way: Way): string => `${server.url}/embed/main?transport=${way}&muted=1`;
    const keeper = await watch(browser, page("webrtc"));
    const { encodeMsP50 } = server.channel.view.stats;
    console.log(
      `ceiling: ${round(encodeMsP50, 1)} ms of encoding and a refresh of ${round(REFRESH_MS, 1)} ms; HLS players hold back three parts, 1,500 ms`,
    );
    const seen = new Map<Way, Seen[]>(WAYS.map((way) => [way, []]));
    for (let i = 0; i < rounds; i += 1) {
      for (const way of WAYS)
        seen.get(way)?.push(await watchStamps(browser, page(way), { pictures, settleMs }));
    }
    const firstMs = await firstPictures(browser, page("webrtc"));
    await keeper.page.close();
    const fallbackMs: number[] = [];
    for (let i = 0; i < fallbacks; i += 1)
      fallbackMs.push(await fallBack(browser, `${closed.url}/embed/main?muted=1`));
    report(seen, spread(firstMs), spread(fallbackMs));
  } finally {
    await browser.close();
    await server.close();
    await closed.close();
    await rm(media, { recursive: true, force: true });
  }
}

/** Newcomers one after another, in milliseconds from their offer to the first picture on screen. */
async function firstPictures(browser: Browser, url: string): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < joins; i += 1) {
    const { page, whepMs } = await watch(browser, url);
    times.push(whepMs);
    await page.close();
  }
  return times;
}

function report(
  seen: ReadonlyMap<Way, readonly Seen[]>,
  firstPicture: ReturnType<typeof spread>,
  fallback: ReturnType<typeof spread>,
): void {
  const ways = WAYS.map((way) => {
    const own = seen.get(way) ?? [];
    return {
      way,
      aimMs: AIMS[way],
      behindMs: spread(own.flatMap(({ byStamp }) => byStamp)),
      byPlayerMs: spread(own.flatMap(({ byPlayer }) => byPlayer)),
      unread: own.reduce((sum, { unread }) => sum + unread, 0),
    };
  });
  const row = (what: string, { count, p50, p95 }: ReturnType<typeof spread>, aim: number) => ({
    "ms from": what,
    count,
    p50,
    p95,
    aim,
  });
  console.log(
    table([
      ...ways.flatMap(({ way, behindMs, byPlayerMs, aimMs }) => [
        row(`encoder to screen, ${NAMES[way]}`, behindMs, aimMs),
        row(`the same, as the player says`, byPlayerMs, aimMs),
      ]),
      row("offer to first picture, WebRTC", firstPicture, AIMS.firstPicture),
      row("WebRTC given up to first picture, WebSocket", fallback, AIMS.fallback),
    ]),
  );
  finish("live-edge", { smoke: flags.smoke, ways, firstPicture, fallback });
}

await main();
