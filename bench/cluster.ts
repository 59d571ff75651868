// Question: what do viewers see and what is lost when the worker that tells their channel is killed, again and again?
// NATS, two workers and an edge as processes on loopback, one viewer in one session, people who write throughout.
// Usage: npm run bench -- cluster --nats PATH [--kills 100] [--seconds N] [--bundle DIR] [--smoke]
import { runCluster } from "./shared/cluster-run.js";
import { parseFlags } from "./shared/options.js";
import { finish, giveUp } from "./shared/report.js";
import { percentile } from "./shared/statistics.js";

const flags = parseFlags(["nats", "kills", "rest", "seconds"]);
const nats = flags.all("nats")[0] ?? process.env.NATS_SERVERS?.split(":")[0];
if (nats === undefined) giveUp("name a nats-server with --nats PATH");
const kills = flags.number("kills", 100, 2);
const leaseMs = 1_500;
console.log(`Ceiling: a lease of ${leaseMs} ms has to pass before anybody may take over.`);
const result = await runCluster({
  nats,
  bundle: flags.bundles[0] ?? "",
  kills,
  killForMs: flags.number("seconds", 86_400, 60) * 1000,
  restMs: flags.number("rest", 500, 100),
  sayEveryMs: 700,
  onKill: (done, heldMs) => console.log(`Kill ${done} of ${kills}: held ${Math.round(heldMs)} ms`),
});
const { heldMs, ...counts } = result;
const [p50, p95] = [0.5, 0.95].map((share) => Math.round(percentile(heldMs, share)));
console.log(
  `Held: ${p50} ms at the median, ${p95} ms at p95. Of ${counts.accepted} accepted prompts ${counts.lost} lost, ${counts.toldTwice} told twice.`,
);
finish("cluster", {
  smoke: flags.smoke,
  kills: heldMs.length,
  leaseMs,
  heldMsP50: p50,
  heldMsP95: p95,
  heldMsMax: Math.round(Math.max(...heldMs)),
  ...counts,
});
