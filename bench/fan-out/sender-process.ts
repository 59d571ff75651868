// A process that sends in one of the ways and measures itself, or the program that sends for it.
// Usage: sender-process.ts WAY THREADS [PROGRAM].
import { monitorEventLoopDelay } from "node:perf_hooks";
import { BareWebsocketSender } from "./bare-websocket-sender.js";
import { CeilingSender } from "./ceiling-sender.js";
import { DatachannelSender } from "./datachannel-sender.js";
import { EdgeSender } from "./edge-sender.js";
import { filmFrame, type Rate } from "./film.js";
import { LeanSender } from "./lean-sender.js";
import { MediamtxSender } from "./mediamtx-sender.js";
import { answerParent } from "./remote.js";
import type { Sender, Usage } from "./sender.js";
import { WebsocketSender } from "./websocket-sender.js";
import { WeriftSender } from "./werift-sender.js";

/** What one stretch of streaming cost the process that sends. */
export interface Cost {
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly frames: number;
  readonly keyframes: number;
  /** Of the event loop that sends; null where another program does, which has none. */
  readonly gapP99Ms: number | null;
  readonly gapMaxMs: number | null;
  /** Of frames that came from another process. */
  readonly transit?: { readonly p50Ms: number; readonly p95Ms: number } | undefined;
}
export interface Memory {
  readonly rssBytes: number;
}

const WAYS: Record<string, () => Sender | Promise<Sender>> = {
  ceiling: () => new CeilingSender(),
  lean: () => new LeanSender(),
  edge: () => EdgeSender.open(),
  threads: () => new LeanSender(Number(process.argv[3])),
  "websocket-bare": () => BareWebsocketSender.open(),
  websocket: () => WebsocketSender.open("uws"),
  "websocket-node": () => WebsocketSender.open("node"),
  werift: () => new WeriftSender(),
  datachannel: () => new DatachannelSender(),
  mediamtx: () => MediamtxSender.open(process.argv[4] ?? ""),
};
/** Finer would wake an idle process so often that it shows in its CPU time. */
const RESOLUTION_MS = 20;

let index = 0;
let streaming = true;

/** Sends frames at their times until `until` says so, and measures meanwhile. */
async function stream(sender: Sender, rate: Rate, until: () => boolean): Promise<Cost> {
  const gaps = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  const startedMs = performance.now();
  const { cpuMs } = usageOf(sender);
  gaps.enable();
  let frames = 0;
  let keyframes = 0;
  while (!until()) {
    const keyframe = frames === 0 || sender.keyframeWanted;
    sender.send(filmFrame(rate, index, keyframe), { rate, index });
    if (keyframe) keyframes += 1;
    frames += 1;
    index += 1;
    const dueMs = startedMs + (frames * 1000) / rate.fps;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, dueMs - performance.now())));
  }
  gaps.disable();
  await sender.rest?.();
  const isElsewhere = sender.usage !== undefined;
  const gapMs = (nanoseconds: number) =>
    isElsewhere ? null : Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
  return {
    cpuMs: usageOf(sender).cpuMs - cpuMs,
    wallMs: performance.now() - startedMs,
    frames,
    keyframes,
    gapP99Ms: gapMs(gaps.percentile(99)),
    gapMaxMs: gapMs(gaps.max),
    transit: sender.transit?.(),
  };
}

function usageOf(sender: Sender): Usage {
  if (sender.usage !== undefined) return sender.usage();
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1000, rssBytes: process.memoryUsage.rss() };
}

const sender = await WAYS[process.argv[2] ?? ""]?.();
if (sender === undefined) throw new Error(`There is no way "${process.argv[2]}" to send`);

answerParent({
  answer: (offer: string) => sender.answer(offer),
  stream: ({ rate, seconds }: { rate: Rate; seconds: number }) => {
    const endMs = performance.now() + seconds * 1000 - 500 / rate.fps;
    return stream(sender, rate, () => performance.now() >= endMs);
  },
  /** Streams until `stop`. */
  start: (rate: Rate) => {
    streaming = true;
    return stream(sender, rate, () => !streaming);
  },
  stop: () => {
    streaming = false;
  },
  memory: (): Memory => {
    globalThis.gc?.();
    return { rssBytes: usageOf(sender).rssBytes };
  },
});
