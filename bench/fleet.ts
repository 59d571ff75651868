// Question: how do 10,000 channels and 1,000,000 viewers lie over machines, what moves when one is lost or drained, and what does it cost a month?
// The cluster's own decisions on a clock of its own; unit costs as other benches measured them (fleet/measured.json), prices as lists had them
// (fleet/prices.json).
// Usage: npm run bench -- fleet [--channels 10000] [--viewers 1000000] [--slots 10] [--smoke]
import { readFileSync } from "node:fs";
import { FleetSimulation } from "./fleet/simulation.js";
import { parseFlags } from "./shared/options.js";
import { finish, table } from "./shared/report.js";
import { percentile, round } from "./shared/statistics.js";

interface Measured {
  readonly viewer: { readonly cpuMsPerSecond: number; readonly kbps: number };
  readonly busFrame: { readonly bytes: number };
  readonly channel: { readonly chunksPerSecondOf2Cores: number };
  readonly takeover: { readonly openMs: number };
}
interface Price {
  readonly cloud: string;
  readonly vcpus: number;
  readonly machineUsdPerMonth: number;
  readonly includedGbPerMachine: number;
  /** Up to so many GB a month, each for so much; null: all further ones. */
  readonly egressUsdPerGb: readonly (readonly [number | null, number])[];
}
const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./fleet/${name}`, import.meta.url), "utf8"));

const LEASE_MS = 1_500;
/** Of a machine's time that is planned for: a lost one's share has to find room. */
const FULL = 0.7;
const FRAMES_PER_SECOND = 8;
const MONTH_S = 730 * 3600;
/** What somebody sees of a channel whose worker gave it up: from the stop to the next one's first picture. */
const STOP_MS = 300;

const flags = parseFlags(["channels", "viewers", "slots"]);
const channels = flags.number("channels", flags.smoke ? 500 : 10_000, 500);
const viewers = flags.number("viewers", flags.smoke ? 50_000 : 1_000_000, 50_000);
const slots = flags.number("slots", 10, 10);
const measured = read("measured.json") as Measured;

/** With a quarter more slots than channels, so that a tenth of all machines may go at once. */
const workers = Math.ceil((channels * 1.25) / slots);
const fleet = new FleetSimulation(
  Array.from({ length: channels }, (_, n) => `channel-${n}`),
  LEASE_MS,
);
for (let n = 0; n < workers; n += 1) fleet.add(`worker-${n}`, slots);
const coldMs = fleet.settle(60_000);
const cold = fleet.balance();
console.log(
  `${channels} channels on ${workers} workers of ${slots} slots: all told after ${Math.round(coldMs)} ms of claims; the fullest has ${round(cold.max * slots, 0)} of ${slots}, the mean ${round(cold.mean * slots, 1)}.`,
);

const lost = event("one worker lost", () => fleet.lose("worker-0"));
const rack = event("a tenth of all workers lost at once", () => {
  for (let n = 1; n <= Math.floor(workers / 10); n += 1) fleet.lose(`worker-${n}`);
});
const drained = event("one worker drained", () => fleet.drain(`worker-${workers - 1}`, STOP_MS));
const joined = event("one worker more", () => fleet.add("worker-new", slots));

function event(name: string, happen: () => void) {
  const before = fleet.moves.length;
  happen();
  const tookMs = fleet.settle(120_000);
  const moves = fleet.moves.slice(before);
  const heldMs = moves.map(({ freeMs }) => freeMs + measured.takeover.openMs);
  const result = {
    moved: moves.length,
    settledMs: Math.round(tookMs),
    heldMsP95: moves.length === 0 ? 0 : Math.round(percentile(heldMs, 0.95)),
    takers: new Set(moves.map(({ to }) => to)).size,
  };
  console.log(
    `${name}: ${result.moved} channels move, to ${result.takers} workers; the last is claimed after ${result.settledMs} ms; their pictures stand still for ${result.heldMsP95} ms at p95.`,
  );
  return result;
}

const edgeOf = (vcpus: number) =>
  Math.floor((vcpus * 1000 * FULL) / measured.viewer.cpuMsPerSecond);
const channelsOf = (vcpus: number) =>
  Math.max(1, Math.floor((measured.channel.chunksPerSecondOf2Cores * vcpus * FULL) / 2));
const egressGb = (viewers * measured.viewer.kbps * MONTH_S) / 8 / 1e6;
const busMbitPerSecond = (channels * FRAMES_PER_SECOND * measured.busFrame.bytes * 8) / 1e6;

const costs = (read("prices.json") as readonly Price[]).map((price) => {
  const edges = Math.ceil(viewers / edgeOf(price.vcpus));
  const makers = Math.ceil(channels / channelsOf(price.vcpus));
  const machines = edges + makers + 3;
  const paidGb = Math.max(0, egressGb - machines * price.includedGbPerMachine);
  const traffic = egressUsd(paidGb, price.egressUsdPerGb);
  return {
    cloud: price.cloud,
    edges,
    workers: makers,
    "machines, USD": Math.round(machines * price.machineUsdPerMonth),
    "traffic, USD": Math.round(traffic),
    "a month, USD": Math.round(machines * price.machineUsdPerMonth + traffic),
    "a viewer, USD": round((machines * price.machineUsdPerMonth + traffic) / viewers, 3),
  };
});
console.log(table(costs));
finish("fleet", {
  smoke: flags.smoke,
  channels,
  viewers,
  workers,
  slots,
  cold: { ms: Math.round(coldMs), max: cold.max, mean: round(cold.mean, 3) },
  claimsInABeat: fleet.claimsInABeat,
  lost,
  rack,
  drained,
  joined,
  egressTbPerMonth: Math.round(egressGb / 1000),
  busMbitPerSecond: Math.round(busMbitPerSecond),
  costs,
});

function egressUsd(gb: number, tiers: Price["egressUsdPerGb"]): number {
  let usd = 0;
  let from = 0;
  for (const [upTo, each] of tiers) {
    const to = Math.min(gb, upTo ?? gb);
    if (to > from) usd += (to - from) * each;
    from = Math.max(from, to);
  }
  return usd;
}
