// Question: how many pictures are shown over links that lose packets, and how soon are all shown again? Ours beside a plain
// Pion forwarder in the same run: each has an encoder of the same pictures, a bad network of the same kind and a page of the
// same Chromium.
// Usage: npm run bench -- lossy-links [--seconds 30] [--loss 5,10,20] [--delay 0,150] [--ours-only 1] [--smoke]
import type { Server } from "node:http";
import type { Browser, Page } from "playwright-core";
import { ViewerHub } from "../src/webrtc/hub.js";
import { type Hub, WhepEndpoint } from "../src/webrtc/index.js";
import { launchChromium } from "../test/e2e/chromium.js";
import { LossyHub } from "../test/webrtc/lossy-relay.js";
import { FPS, MovingPicture, TICKS } from "../test/webrtc/moving-picture.js";
import { serveWhep } from "../test/webrtc/whep-server.js";
import { PionForwarder } from "./lossy-links/forwarder.js";
import { parseFlags } from "./shared/options.js";
import { sleep } from "./shared/processes.js";
import { finish, giveUp, table } from "./shared/report.js";

interface PlayerPage {
  play(mimeType: string, channel: string): Promise<void>;
  readonly log: { readonly frames: number[] };
}
declare const window: PlayerPage & Window;

/** Shown again "at full rate": from so long after the loss has ended, for as long again. */
const AFTER_S = 2;
const FIRST_PICTURE_MS = 15_000;

interface Contender {
  readonly name: string;
  readonly network: LossyHub;
  close(): void;
}

/** A way of making the network bad, and its name. */
interface Trouble {
  readonly name: string;
  begin(network: LossyHub): void;
}

async function ours(): Promise<Contender> {
  let picture: MovingPicture | undefined;
  const hub: ViewerHub = new ViewerHub({
    hostAddresses: ["127.0.0.1"],
    onKeyframeRequest: () => picture?.forceKeyframe(),
  });
  picture = new MovingPicture("h264", 0, (frame) => hub.send(frame));
  return contender("Evertale", hub, [picture, hub]);
}

async function pion(): Promise<Contender> {
  let picture: MovingPicture | undefined;
  const forwarder: PionForwarder = await PionForwarder.start(() => picture?.forceKeyframe());
  picture = new MovingPicture("h264", 0, (frame) => forwarder.send(frame));
  return contender("Pion forwarder", forwarder, [picture, forwarder]);
}

function contender(name: string, hub: Hub, parts: readonly { close(): void }[]): Contender {
  const network = new LossyHub(hub);
  return {
    name,
    network,
    close: () => {
      network.close();
      for (const part of parts) part.close();
    },
  };
}

interface Shown {
  readonly contender: string;
  readonly trouble: string;
  readonly shown: number;
  readonly of: number;
  readonly afterShown: number;
  readonly afterOf: number;
  readonly longestGapMs: number;
}

async function watch(
  browser: Browser,
  url: string,
  one: Contender,
  trouble: Trouble,
  seconds: number,
): Promise<Shown> {
  const page: Page = await browser.newPage();
  try {
    await page.goto(url);
    await page.evaluate((channel) => window.play("video/H264", channel), one.name);
    await page.waitForFunction(() => window.log.frames.length >= 8, undefined, {
      timeout: FIRST_PICTURE_MS,
    });
    await sleep(1000);
    const frames = () => page.evaluate(() => [...window.log.frames]);
    const before = await frames();
    trouble.begin(one.network);
    await sleep(seconds * 1000);
    const during = (await frames()).slice(before.length);
    calm(one.network);
    await sleep(AFTER_S * 1000);
    const recovered = await frames();
    await sleep(AFTER_S * 1000);
    const after = (await frames()).slice(recovered.length);
    const steps = during.map(
      (timestamp, i) => timestamp - (during[i - 1] ?? before.at(-1) ?? timestamp),
    );
    return {
      contender: one.name,
      trouble: trouble.name,
      shown: during.length,
      of: seconds * FPS,
      afterShown: after.length,
      afterOf: AFTER_S * FPS,
      longestGapMs: Math.round((Math.max(0, ...steps) / TICKS) * (1000 / FPS)),
    };
  } finally {
    await page.close();
  }
}

function calm(network: LossyHub): void {
  Object.assign(network, {
    lossShare: 0,
    delayMs: 0,
    jitterMs: 0,
    bitsPerSecond: Number.POSITIVE_INFINITY,
    cut: false,
  });
}

function troubles(losses: readonly number[], delays: readonly number[]): Trouble[] {
  const lossy = losses.flatMap((percent) =>
    delays.map((delayMs) => ({
      name: `${percent}% lost, ${delayMs} ms each way`,
      begin: (network: LossyHub) => Object.assign(network, { lossShare: percent / 100, delayMs }),
    })),
  );
  return [
    ...lossy,
    {
      name: "overtaking: 60 ms of jitter, 2% lost",
      begin: (network) => Object.assign(network, { jitterMs: 60, lossShare: 0.02 }),
    },
    { name: "200 kbit/s", begin: (network) => Object.assign(network, { bitsPerSecond: 200_000 }) },
  ];
}

const flags = parseFlags(["seconds", "loss", "delay", "ours-only"]);
const seconds = flags.number("seconds", 30, 2);
const list = troubles(
  flags.numbers("loss", [5, 10, 20], [10]),
  flags.numbers("delay", [0, 150], [0]),
);
const contenders = [await ours()];
if (flags.number("ours-only", 0, 1) === 0) {
  contenders.push(
    await pion().catch((error: unknown) =>
      giveUp(`the Pion forwarder cannot be built (${String(error)}): install Go, or --ours-only 1`),
    ),
  );
}
const endpoint = new WhepEndpoint({
  channel: (name) => contenders.find((one) => one.name === name)?.network,
});
const { server, url }: { server: Server; url: string } = await serveWhep(endpoint);
const browser = await launchChromium();
const rows: Shown[] = [];
try {
  for (const trouble of list) {
    // Side by side: what else the machine does then meets both.
    rows.push(
      ...(await Promise.all(contenders.map((one) => watch(browser, url, one, trouble, seconds)))),
    );
    for (const row of rows.slice(-contenders.length)) {
      console.log(
        `${row.contender}, ${row.trouble}: ${row.shown} of ${row.of}, after ${row.afterShown} of ${row.afterOf}`,
      );
    }
  }
} finally {
  await browser.close();
  for (const one of contenders) one.close();
  server.closeAllConnections();
  server.close();
}
console.log(
  table(
    list.map(({ name }) => ({
      network: name,
      ...Object.fromEntries(
        rows
          .filter(({ trouble }) => trouble === name)
          .map((row) => [
            row.contender,
            `${row.shown} of ${row.of} (then ${row.afterShown} of ${row.afterOf})`,
          ]),
      ),
    })),
  ),
);
finish("lossy-links", { smoke: flags.smoke, rows });
process.exit(0);
