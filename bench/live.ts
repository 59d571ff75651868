// Question: does the default stream hold its frame rate for a viewer in a real browser, and how soon is a prompt on screen?
// Starts the built program as a user would (`node bin/evertale serve`), watches with Chromium, sends a prompt every 15 s.
// Usage: npm run bench -- live [SECONDS=300]. Ceiling: the film's own frame rate.
import { type ChildProcess, spawn } from "node:child_process";
import { cpus } from "node:os";
import { createInterface } from "node:readline";
import type { ChannelView, PromptView } from "../src/protocol.js";
import { launchChromium } from "../test/e2e/chromium.js";

const PROMPTS = [
  "A panda swims under water",
  "An astronaut dances on Mars",
  "A fox walks through the forest",
  "The penguin jumps in the snow",
];
const PROMPT_EVERY_MS = 15_000;

async function json<T>(url: string, init?: RequestInit): Promise<T> {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as T;
}

/** The object that `serve --json` prints once it answers requests. */
async function readFacts(server: ChildProcess): Promise<{ readonly url: string }> {
  if (server.stdout === null) throw new Error("The server has no standard output");
  for await (const line of createInterface({ input: server.stdout })) {
    if (line.startsWith("{")) return JSON.parse(line) as { url: string };
  }
  throw new Error("The server ended before it was ready");
}

function percentile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function main(): Promise<void> {
  const seconds = Number(process.argv[2] ?? 300);
  const startedMs = performance.now();
  const server = spawn(process.execPath, ["bin/evertale", "serve", "--port", "0", "--json"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const browser = await launchChromium();
  try {
    const { url } = await readFacts(server);
    const readyMs = performance.now() - startedMs;
    const channel = `${url}/api/channels/main`;
    const page = await browser.newPage();
    await page.goto(url);
    await page.waitForFunction(() => {
      const player = document.querySelector("evertale-player") as {
        video?: HTMLVideoElement;
      } | null;
      return (player?.video?.getVideoPlaybackQuality().totalVideoFrames ?? 0) > 0;
    });
    const firstPictureMs = performance.now() - startedMs;
    const before = await json<ChannelView>(channel);
    console.log(
      `ceiling: ${before.fps} frames/s; ready after ${readyMs.toFixed(0)} ms, first picture after ${firstPictureMs.toFixed(0)} ms`,
    );
    const sent = await steer(channel, seconds);
    const after = await json<ChannelView>(channel);
    const prompts = await Promise.all(
      sent.map((id) => json<PromptView>(`${channel}/prompts/${id}`)),
    );
    const delays = prompts.flatMap(({ acceptedAtMs, firstFrameAtMs }) =>
      acceptedAtMs !== undefined && firstFrameAtMs !== undefined
        ? [firstFrameAtMs - acceptedAtMs]
        : [],
    );
    const framesDue = seconds * after.fps;
    console.log(
      JSON.stringify({
        bench: "live",
        machine: `${cpus().length} x ${cpus()[0]?.model.trim()}`,
        node: process.version,
        bundle: after.bundle,
        provider: after.provider,
        seconds,
        readyMs: Math.round(readyMs),
        firstPictureMs: Math.round(firstPictureMs),
        ...after.stats,
        lateShare: (after.stats.lateFrames - before.stats.lateFrames) / framesDue,
        heldShare: (after.stats.heldFrames - before.stats.heldFrames) / framesDue,
        promptToFirstFrameMsP50: percentile(delays, 0.5),
        promptToFirstFrameMsP95: percentile(delays, 0.95),
        prompts: delays.length,
      }),
    );
  } finally {
    await browser.close();
    server.kill("SIGTERM");
  }
}

/** Sends prompts at moments that do not fall in step with the chunks; resolves with their ids after `seconds`. */
async function steer(channel: string, seconds: number): Promise<string[]> {
  const endMs = performance.now() + seconds * 1000;
  const ids: string[] = [];
  while (performance.now() + PROMPT_EVERY_MS < endMs) {
    await sleep(PROMPT_EVERY_MS + ids.length * 37);
    const text = PROMPTS[ids.length % PROMPTS.length];
    const { id } = await json<{ id: string }>(`${channel}/prompts`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ text }),
    });
    ids.push(id);
  }
  await sleep(Math.max(0, endMs - performance.now()));
  return ids;
}

await main();
