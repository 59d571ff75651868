// Question: what do viewers see and what is lost when the worker that tells their channel is killed, again and again?
// NATS, two workers and an edge as processes on loopback, one viewer in one session, people who write throughout.
// Usage: npm run bench -- cluster --nats PATH [--kills 100] [--seconds N] [--steps N] [--bundle DIR] [--smoke]
import { runCluster } from "./shared/cluster-run.js";
import { parseFlags } from "./shared/options.js";
import { finish, giveUp } from "./shared/report.js";
import { percentile } from "./shared/statistics.js";

const flags = parseFlags(["nats", "kills", "rest", "seconds", "steps"]);
const nats = flags.all("nats")[0] ?? process.env.NATS_SERVERS?.split(":")[0];
if (nats === undefined) giveUp("name a nats-server with --nats PATH");
const kills = flags.number("kills", 100, 2);
const steps = flags.all("steps").length === 0 ? undefined : flags.number("steps", 8, 8);
const leaseMs = 1_500;
console.log(`Ceiling: a lease of ${leaseMs} ms has to pass before anybody may take over.`);
const result = await runCluster({
  nats,
  bundle: flags.bundles[0] ?? "",
  kills,
  killForMs: flags.number("seconds", 86_400, 60) * 1000,
  restMs: flags.number("rest", 500, 100),
  ...(steps === undefined ? {} : { steps }),
  sayEveryMs: 700,
  onKill: (done, { heldMs, claimedMs, parts }) =>
    console.log(
      `Kill ${done} of ${kills}: held ${Math.round(heldMs)} ms, claimed after ${Math.round(claimedMs)} ms, then ${[...parts].map(([name, ms]) => `${name} ${ms}`).join(", ")} ms`,
    ),
});
const { takeovers, givenUp, ...counts } = result;
const both = (values: readonly number[]) => {
  const known = values.filter(Number.isFinite);
  return { p50: Math.round(percentile(known, 0.5)), p95: Math.round(percentile(known, 0.95)) };
};
const held = takeovers.map(({ heldMs }) => heldMs);
const heldMs = { ...both(held), max: Math.round(Math.max(...held)) };
const names = [...new Set(takeovers.flatMap(({ parts }) => [...parts.keys()]))];
const partsMs = Object.fromEntries(
  names.map((name) => [name, both(takeovers.map(({ parts }) => parts.get(name) ?? Number.NaN))]),
);
const claimedMs = both(takeovers.map((one) => one.claimedMs));
console.log(
  `Held: ${heldMs.p50} ms at the median, ${heldMs.p95} ms at p95. Of ${counts.accepted} accepted prompts ${counts.lost} lost, ${counts.toldTwice} told twice. ${counts.owners} owners on one screen, one after another; ${counts.ofOlderOwners} pictures of one of before.`,
);
finish("cluster", {
  smoke: flags.smoke,
  kills: takeovers.length,
  leaseMs,
  heldMs,
  claimedMs,
  partsMs,
  ...counts,
  givenUp: givenUp.length,
});
for (const reason of new Set(givenUp)) console.error(`Given up: ${reason}`);
