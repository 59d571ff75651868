// Question: how many viewers does one core carry, and what does each way of sending cost? Ours against plain werift,
// node-datachannel, and a bare loop of encryption and datagrams as the ceiling. Receivers are real peers in another
// process on loopback. Runs alternate; what counts is CPU time of the sending process alone. MediaMTX, where its program is
// named (or MEDIAMTX_PATH is), is sent one stream and sends it to all: its own process counts. All ways send for a while before
// anything counts: what carries viewers for hours has compiled what it runs, and has not yet after some hundred packets.
// Usage: npm run bench -- fan-out [--viewers 100] [--seconds 3] [--rounds 3] [--warm 20] [--way NAME]... [--threads 2]
//   [--mediamtx PATH] [--smoke]
import { existsSync } from "node:fs";
import { natsServers } from "../test/cluster/nats-server.js";
import type { Rate } from "./fan-out/film.js";
import type { Joined } from "./fan-out/receivers-process.js";
import { Remote } from "./fan-out/remote.js";
import type { Cost, Memory } from "./fan-out/sender-process.js";
import { parseFlags } from "./shared/options.js";
import { sleep } from "./shared/processes.js";
import { finish, giveUp } from "./shared/report.js";
import { median, percentile, round } from "./shared/statistics.js";

const WAYS = [
  "ceiling",
  "lean",
  "edge",
  "threads",
  "websocket-bare",
  "websocket",
  "websocket-node",
  "datachannel",
  "werift",
  "mediamtx",
] as const;
type Way = (typeof WAYS)[number];
const NAMES: Record<Way, string> = {
  ceiling: "encryption and UDP (ceiling)",
  lean: "Evertale",
  edge: "Evertale, an edge of a cluster",
  threads: "Evertale, viewers in threads",
  "websocket-bare": "uWebSockets.js publishing (ceiling)",
  websocket: "Evertale over WebSocket (uWebSockets.js)",
  "websocket-node": "Evertale over WebSocket (node:http, ws)",
  datachannel: "node-datachannel",
  werift: "werift",
  mediamtx: "MediaMTX",
};
const RATES: readonly Rate[] = [
  { kbps: 150, fps: 8 },
  { kbps: 1500, fps: 24 },
];
const LIMIT_MS = 300_000;
const JOIN_LIMIT_MS = 20_000;
const RETRY_MS = 100;
const DRAIN_MS = 300;

interface Storm {
  readonly way: Way;
  readonly missing: number;
  readonly connectedMsP50: number;
  readonly connectedMsP95: number;
  readonly firstPacketMsP95: number | null;
  readonly cpuMsPerViewer: number;
  readonly gapP99Ms: number | null;
  readonly gapMaxMs: number | null;
  readonly memoryKbPerViewer: number;
}
interface Run {
  readonly way: Way;
  readonly kbps: number;
  readonly usPerPacket: number;
  readonly deliveredShare: number;
  readonly gapP99Ms: number | null;
  readonly gapMaxMs: number | null;
  readonly transit: Cost["transit"];
}

/** All viewers ask at once, while the stream runs; who is sent away comes again. */
async function storm(way: Way, remote: Remote, receivers: Remote, viewers: number): Promise<Storm> {
  const before = await remote.ask<Memory>("memory");
  const offers = await receivers.ask<string[]>("offers", viewers);
  const from = stormed;
  stormed += viewers;
  const measured = remote.ask<Cost>("start", RATES[0]);
  const askedAtMs = performance.timeOrigin + performance.now();
  await Promise.all(
    offers.map(async (offer, i) => {
      let sdp = await remote.ask<string | null>("answer", offer);
      while (sdp === null || sdp === undefined) {
        await sleep(RETRY_MS);
        sdp = await remote.ask<string | null>("answer", offer);
      }
      await receivers.ask("answered", { id: from + i, sdp });
    }),
  );
  const joined = await allJoined(receivers, from, from + viewers);
  await remote.ask("stop");
  const cost = await measured;
  const after = await remote.ask<Memory>("memory");
  const connected = joined.flatMap(({ connectedAtMs }) =>
    connectedAtMs === undefined ? [] : [connectedAtMs - askedAtMs],
  );
  const first = joined.flatMap(({ firstPacketAtMs }) =>
    firstPacketAtMs === undefined ? [] : [firstPacketAtMs - askedAtMs],
  );
  return {
    way,
    missing: viewers - connected.length,
    connectedMsP50: round(median(connected), 0),
    connectedMsP95: round(percentile(connected, 0.95), 0),
    firstPacketMsP95: first.length === 0 ? null : round(percentile(first, 0.95), 0),
    cpuMsPerViewer: round(cost.cpuMs / viewers, 1),
    gapP99Ms: cost.gapP99Ms === null ? null : round(cost.gapP99Ms, 1),
    gapMaxMs: cost.gapMaxMs === null ? null : round(cost.gapMaxMs, 1),
    memoryKbPerViewer: round((after.rssBytes - before.rssBytes) / 1024 / viewers, 0),
  };
}
let stormed = 0;

/** What has become of the viewers when all have a packet, or when it takes too long. */
async function allJoined(receivers: Remote, from: number, to: number): Promise<Joined[]> {
  const untilMs = performance.now() + JOIN_LIMIT_MS;
  for (;;) {
    const joined = await receivers.ask<Joined[]>("joined", { from, to });
    if (joined.every(({ firstPacketAtMs }) => firstPacketAtMs !== undefined)) return joined;
    if (performance.now() > untilMs) return joined;
    await sleep(50);
  }
}

async function run(
  way: Way,
  remote: Remote,
  receivers: Remote,
  options: { readonly rate: Rate; readonly seconds: number; readonly viewers: number },
): Promise<Run> {
  const { rate, seconds, viewers } = options;
  const before = await receivers.ask<number>("packets");
  const cost = await remote.ask<Cost>("stream", { rate, seconds });
  await sleep(DRAIN_MS);
  const received = (await receivers.ask<number>("packets")) - before;
  // A key frame has a packet of parameter sets besides; over WebSocket all is one message.
  const extra = isWebsocket(way) ? 0 : cost.keyframes;
  const sent = (cost.frames * packetsPerFrame(way, rate) + extra) * viewers;
  return {
    way,
    kbps: rate.kbps,
    usPerPacket: (cost.cpuMs * 1000) / sent,
    deliveredShare: received / sent,
    gapP99Ms: cost.gapP99Ms,
    gapMaxMs: cost.gapMaxMs,
    transit: cost.transit,
  };
}

/** All at once: nothing of it counts. */
async function warmUp(remotes: Map<Way, Remote>, seconds: number): Promise<void> {
  for (const rate of RATES) {
    const share = rate === RATES[0] ? 0.8 : 0.2;
    const streams = [...remotes.values()].map((remote) =>
      remote.ask<Cost>("stream", { rate, seconds: seconds * share }),
    );
    await Promise.all(streams);
  }
  await sleep(DRAIN_MS);
}

/** As the packetiser cuts a frame of that size: FU-A pieces of 1,182 octets of the NAL unit behind its header. */
function packetsPerFrame(way: Way, { kbps, fps }: Rate): number {
  if (isWebsocket(way)) return 1;
  return Math.ceil(((kbps * 1000) / 8 / fps - 5) / 1182);
}

function isWebsocket(way: Way): boolean {
  return way.startsWith("websocket");
}

function summary(runs: readonly Run[], rate: Rate) {
  const ways = WAYS.filter((way) => runs.some((one) => one.way === way));
  return ways.map((way) => {
    const own = runs.filter((one) => one.way === way && one.kbps === rate.kbps);
    const usPerPacket = median(own.map((one) => one.usPerPacket));
    const perSecond = packetsPerFrame(way, rate) * rate.fps;
    return {
      way,
      kbps: rate.kbps,
      fps: rate.fps,
      usPerPacket: round(usPerPacket, 1),
      cpuMsPerViewerSecond: round((usPerPacket * perSecond) / 1000, 2),
      viewersPerCore: Math.floor(1e6 / (usPerPacket * perSecond)),
      deliveredShare: round(median(own.map((one) => one.deliveredShare)), 3),
      gapP99Ms: ofGaps(
        own.map((one) => one.gapP99Ms),
        median,
      ),
      gapMaxMs: ofGaps(
        own.map((one) => one.gapMaxMs),
        (gapsMs) => Math.max(...gapsMs),
      ),
      transitMsP95: ofGaps(
        own.map((one) => one.transit?.p95Ms ?? null),
        median,
      ),
    };
  });
}

/** Null where there is no event loop whose gaps could be measured. */
function ofGaps(
  gapsMs: readonly (number | null)[],
  take: (gapsMs: readonly number[]) => number,
): number | null {
  const measured = gapsMs.filter((gapMs) => gapMs !== null);
  return measured.length === 0 ? null : round(take(measured), 1);
}

function shown({ gapP99Ms, gapMaxMs }: Pick<Run, "gapP99Ms" | "gapMaxMs">): string {
  const text = (ms: number | null) => (ms === null ? "-" : `${ms} ms`);
  return `gap p99 ${text(gapP99Ms)}, max ${text(gapMaxMs)}`;
}

async function main(): Promise<void> {
  const flags = parseFlags(["viewers", "seconds", "rounds", "warm", "way", "threads", "mediamtx"]);
  const mediamtx = flags.all("mediamtx")[0] ?? process.env.MEDIAMTX_PATH;
  const ways = waysOf(flags.all("way"), mediamtx);
  const viewers = flags.number("viewers", 100, 3);
  const seconds = flags.number("seconds", 3, 0.5);
  const rounds = flags.number("rounds", 3, 1);
  const warmS = flags.number("warm", 20, 0.5);
  const threads = String(flags.number("threads", 2, 2));
  const receivers = new Remote("./receivers-process.ts");
  const remotes = new Map<Way, Remote>();
  const limit = setTimeout(() => {
    console.error(`fan-out: not done after ${LIMIT_MS / 1000} s; take fewer --viewers or --rounds`);
    for (const remote of [receivers, ...remotes.values()]) remote.close();
    process.exit(1);
  }, LIMIT_MS);
  try {
    for (const way of ways)
      remotes.set(way, new Remote("./sender-process.ts", way, threads, mediamtx ?? ""));
    const storms = await joinAll(remotes, receivers, viewers);
    await warmUp(remotes, warmS);
    const runs: Run[] = [];
    for (let i = 0; i < rounds; i += 1) {
      for (const rate of RATES) {
        for (const [way, remote] of remotes) {
          const one = await run(way, remote, receivers, { rate, seconds, viewers });
          runs.push(one);
          console.log(
            `${rate.kbps} kbit/s, ${NAMES[way]}: ${round(one.usPerPacket, 1)} us a packet, ${round(one.deliveredShare * 100, 1)}% arrived`,
          );
        }
      }
    }
    report({ smoke: flags.smoke, viewers, seconds, rounds, warmS, storms, runs });
  } finally {
    clearTimeout(limit);
    for (const remote of [receivers, ...remotes.values()]) remote.close();
  }
}

/** Those named, or all; MediaMTX only where its program is. */
function waysOf(names: readonly string[], mediamtx: string | undefined): readonly Way[] {
  const unknown = names.find((name) => !WAYS.some((way) => way === name));
  if (unknown !== undefined) giveUp(`--way ${unknown}: the ways are ${WAYS.join(", ")}.`);
  if (mediamtx !== undefined && !existsSync(mediamtx))
    giveUp(`--mediamtx ${mediamtx}: no program there.`);
  const named = names.length === 0 ? WAYS : WAYS.filter((way) => names.includes(way));
  const hasNats = natsServers().length > 0;
  if (!hasNats) console.log("The edge is left out: name a nats-server in NATS_SERVERS.");
  const wanted = named.filter((way) => way !== "edge" || hasNats);
  if (mediamtx !== undefined || !wanted.includes("mediamtx")) return wanted;
  if (names.length > 0) giveUp("--way mediamtx: name its program with --mediamtx PATH.");
  console.log("MediaMTX is left out: name its program with --mediamtx PATH.");
  return wanted.filter((way) => way !== "mediamtx");
}

async function joinAll(remotes: Map<Way, Remote>, receivers: Remote, viewers: number) {
  const storms: Storm[] = [];
  const port = await receivers.ask<string>("port");
  for (const [way, remote] of remotes) {
    if (way === "ceiling") {
      await Promise.all(Array.from({ length: viewers }, () => remote.ask("answer", port)));
      continue;
    }
    if (isWebsocket(way)) {
      const url = await remote.ask<string>("answer", "");
      await receivers.ask("sockets", { url, count: viewers });
      continue;
    }
    const one = await storm(way, remote, receivers, viewers);
    storms.push(one);
    console.log(
      `join storm of ${viewers}, ${NAMES[way]}: connected p50 ${one.connectedMsP50} ms, p95 ${one.connectedMsP95} ms, ${one.missing} missing, ${one.cpuMsPerViewer} ms of CPU and ${one.memoryKbPerViewer} KB a viewer, ${shown(one)}`,
    );
  }
  return storms;
}

function report(measured: {
  readonly smoke: boolean;
  readonly viewers: number;
  readonly seconds: number;
  readonly rounds: number;
  readonly warmS: number;
  readonly storms: readonly Storm[];
  readonly runs: readonly Run[];
}): void {
  const { smoke, viewers, seconds, rounds, warmS, storms, runs } = measured;
  const rates = RATES.map((rate) => summary(runs, rate));
  for (const row of rates.flat()) {
    console.log(
      `median, ${row.kbps} kbit/s, ${NAMES[row.way]}: ${row.usPerPacket} us a packet, ${row.viewersPerCore} viewers a core, ${shown(row)}`,
    );
  }
  const of = (rows: (typeof rates)[number] | undefined, way: Way) =>
    rows?.find((row) => row.way === way)?.usPerPacket ?? Number.NaN;
  finish("fan-out", {
    smoke,
    viewers,
    seconds,
    rounds,
    warmS,
    rates: rates.flat(),
    ratioToDatachannel: rates.map((rows) => round(of(rows, "lean") / of(rows, "datachannel"), 2)),
    edgeToLean: rates.map((rows) => round(of(rows, "edge") / of(rows, "lean"), 2)),
    ratioToWerift: rates.map((rows) => round(of(rows, "lean") / of(rows, "werift"), 2)),
    ratioToCeiling: rates.map((rows) => round(of(rows, "lean") / of(rows, "ceiling"), 2)),
    storms,
  });
}

await main();
