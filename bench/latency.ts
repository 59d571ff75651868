// Question: how soon is what somebody says on everybody's screen, and how soon is the film on a newcomer's?
// Usage: npm run bench -- latency [--bundle DIR] [--prompts 20] [--joins 10] [--every 5] [--steps N]
// Ceiling: half a chunk of waiting for the next one, plus the time of a chunk's first frame. One browser on this machine, whose
// clock is the server's; idle first, then with another process that takes a core.
import { basename } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { PromptView } from "../src/protocol.js";
import { launchChromium } from "../test/e2e/chromium.js";
import { parseFlags } from "./shared/options.js";
import { presentedAtMs, watch } from "./shared/page.js";
import { sleep, takeCore } from "./shared/processes.js";
import { finish, table } from "./shared/report.js";
import { ServerProcess } from "./shared/server.js";
import { round, type Spread, spread } from "./shared/statistics.js";

const TEXTS = [
  "A panda swims under water",
  "An astronaut dances on Mars",
  "A fox walks through the forest",
  "The penguin jumps in the snow",
];
/** A prompt that is not on screen by then counts as lost, and is told. */
const LOST_MS = 15_000;

const flags = parseFlags(["prompts", "joins", "every", "steps"]);
const [bundle = ""] = flags.bundles;
const prompts = flags.number("prompts", 20, 2);
const joins = flags.number("joins", 10, 1);
const everyMs = flags.number("every", 5, 0.5) * 1000;

/** Milliseconds since the message was sent. */
interface Journey {
  readonly accepted: number;
  readonly applied: number;
  readonly encoded: number;
  readonly presented: number;
}

async function main(): Promise<void> {
  const settings = flags.asGiven("steps");
  const browser = await launchChromium();
  const startAtMs = Date.now();
  const server = await ServerProcess.start("--bundle", bundle, ...settings);
  try {
    const { page, first } = await watch(browser, server.url);
    const coldStartMs = round(first.atMs - startAtMs, 0);
    const { fps, stats } = await server.channel();
    console.log(
      `ceiling: ${fps} frames/s, a chunk takes ${stats.chunkMsP50} ms; ready after ${round(server.readyMs, 0)} ms, first frame on screen after ${coldStartMs} ms`,
    );
    const idle = await condition(server, browser, page);
    const release = takeCore();
    const loaded = await condition(server, browser, page).finally(release);
    const rows = [...rowsOf("idle", idle), ...rowsOf("another process on one core", loaded)];
    console.log(table(rows));
    const facts = { smoke: flags.smoke, bundle: basename(bundle), fps, stats };
    finish("latency", {
      ...facts,
      readyMs: round(server.readyMs, 0),
      coldStartMs,
      idle,
      loaded,
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

async function condition(server: ServerProcess, browser: Browser, page: Page) {
  const before = await server.channel();
  // Reading it begins a new window.
  await server.loopGapMsP99();
  const journeys: Journey[] = [];
  let lost = 0;
  for (let i = 0; i < prompts; i++) {
    // Not in step with the chunks: every prompt meets another moment of one.
    await sleep(everyMs + ((i * 137) % 1000));
    const journey = await follow(server, page, TEXTS[i % TEXTS.length] ?? "");
    if (journey) journeys.push(journey);
    else lost += 1;
  }
  const loopGapMsP99 = round(await server.loopGapMsP99(), 1);
  const newcomers = await join(server, browser);
  const after = await server.channel();
  const of = (pick: (journey: Journey) => number): Spread => spread(journeys.map(pick));
  return {
    accepted: of(({ accepted }) => accepted),
    applied: of(({ applied }) => applied),
    encoded: of(({ encoded }) => encoded),
    presented: of(({ presented }) => presented),
    lost,
    join: spread(newcomers.map(({ joinMs }) => joinMs)),
    whep: spread(newcomers.map(({ whepMs }) => whepMs)),
    loopGapMsP99,
    lateFrames: after.stats.lateFrames - before.stats.lateFrames,
    heldFrames: after.stats.heldFrames - before.stats.heldFrames,
  };
}

/** One message from here to the screen; undefined when a newer one took its place or it did not come in time. */
async function follow(
  server: ServerProcess,
  page: Page,
  text: string,
): Promise<Journey | undefined> {
  const sentAtMs = Date.now();
  const id = await server.say(text);
  while (Date.now() - sentAtMs < LOST_MS) {
    const prompt: PromptView = await server.prompt(id);
    if (prompt.state === "rejected") return undefined;
    const { acceptedAtMs, appliedAtMs, firstFrameAtMs, firstFrameRtpTimestamp } = prompt;
    const shownAtMs =
      firstFrameRtpTimestamp === undefined
        ? undefined
        : await presentedAtMs(page, firstFrameRtpTimestamp);
    if (acceptedAtMs && appliedAtMs && firstFrameAtMs && shownAtMs !== undefined) {
      const { stats } = await server.channel();
      return {
        accepted: acceptedAtMs - sentAtMs,
        applied: appliedAtMs - sentAtMs,
        encoded: firstFrameAtMs - sentAtMs + stats.encodeMsP50,
        presented: shownAtMs - sentAtMs,
      };
    }
    await sleep(50);
  }
  return undefined;
}

/** Newcomers one after another, each in a page of its own, from navigation to the first frame. */
async function join(server: ServerProcess, browser: Browser) {
  const times: { joinMs: number; whepMs: number }[] = [];
  for (let i = 0; i < joins; i++) {
    const { page, joinMs, whepMs } = await watch(browser, `${server.url}/embed/main`);
    times.push({ joinMs, whepMs });
    await page.close();
  }
  return times;
}

function rowsOf(name: string, result: Awaited<ReturnType<typeof condition>>) {
  const row = (what: string, { count, p50, p95, p99 }: Spread) => ({
    condition: name,
    "ms from sending until": what,
    count,
    p50,
    p95,
    p99,
  });
  return [
    row("accepted", result.accepted),
    row("applied: its first frame is made", result.applied),
    row("its first frame is encoded", result.encoded),
    row("its first frame is on screen", result.presented),
    row("(newcomer) page opened to first frame", result.join),
    row("(newcomer) asked to watch to first frame", result.whep),
  ];
}

await main();
