// Question: does a channel that is left alone stay whole: its memory, its frames, what people said to it?
// Usage: npm run bench -- soak [--bundle DIR] [--minutes 60] [--viewers 50] [--days 7] [--plot FILE.svg]
// First the scheduler's days on a clock that is moved on, with fakes for model and encoder: faults, restarts, crowds. Then the
// program itself in real time: viewers come and go, people write, every two minutes something breaks, a full disk among it.
// Ceiling: nothing grows, nothing is late but by a fault, nothing said is lost.
import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parseFlags } from "./shared/options.js";
import { finish, table } from "./shared/report.js";
import { round } from "./shared/statistics.js";
import { liveHour } from "./soak/live-hour.js";
import { plotOf } from "./soak/plot.js";
import { simulatedDays } from "./soak/simulated-days.js";
import { slopePerHour } from "./soak/slope.js";

const flags = parseFlags(["minutes", "viewers", "days", "plot"]);
const [bundle = ""] = flags.bundles;
const minutes = flags.number("minutes", 60, 0.3);
const viewers = flags.number("viewers", 50, 2);
const days = flags.number("days", 7, 0.05);
/** What starts up is no growth: of a server's life, as much is left out. */
const settlingMinutes = Math.min(10, minutes / 6);

async function main(): Promise<void> {
  const simulated = await simulatedDays(days);
  const { chunks, prompts, lost, restarts, faults, heapMiB } = simulated;
  console.log(
    `${days} simulated days in ${round(simulated.tookMs / 1000, 0)} s: ${chunks} chunks, ${prompts} prompts, ${faults} faults, ${restarts} restarts; lost: ${lost}`,
  );
  const live = await liveHour({ bundle, minutes, viewers });
  const settled = live.moments.filter(
    ({ minute }) => minute >= live.lifeFromMinute + settlingMinutes,
  );
  const slope = (pick: (moment: (typeof settled)[number]) => number): number =>
    round(
      slopePerHour(
        settled
          .map((moment) => ({ hour: moment.minute / 60, value: pick(moment) }))
          // While a server is started again there is none to be measured.
          .filter(({ value }) => Number.isFinite(value)),
      ),
      2,
    );
  const result = {
    serverMiBPerHour: slope(({ serverMiB }) => serverMiB),
    familyMiBPerHour: slope(({ familyMiB }) => familyMiB),
    joins: live.joins,
    failedJoins: live.failedJoins,
    prompts: live.prompts,
    lost: live.lost,
    faults: live.faults.length,
    lateFrames: live.lateFrames,
    heldFrames: live.heldFrames,
  };
  console.log(table([result]));
  const [plot] = flags.all("plot");
  if (plot !== undefined) writeFileSync(plot, plotOf(live.moments, live.faults));
  finish("soak", {
    smoke: flags.smoke,
    bundle: basename(bundle),
    minutes,
    viewers,
    days,
    simulated: { ...simulated, heapMiB: [heapMiB[0], heapMiB.at(-1)] },
    ...result,
    moments: live.moments,
  });
}

await main();
