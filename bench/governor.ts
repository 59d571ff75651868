// Question: does the channel hold real time while something else takes a core, and give quality back afterwards?
// Usage: npm run bench -- governor [--bundle DIR] [--quiet 20] [--busy 60] [--after 60] [--steps N]
// Ceiling: the film's own frame rate. Prints a line a second: what the governor chose, and what viewers saw of it.
import { basename } from "node:path";
import { type HeadlessViewer, watchHeadless } from "./shared/headless-viewer.js";
import { parseFlags } from "./shared/options.js";
import { sleep, takeCore } from "./shared/processes.js";
import { finish } from "./shared/report.js";
import { ServerProcess } from "./shared/server.js";
import { median, round } from "./shared/statistics.js";

const flags = parseFlags(["quiet", "busy", "after", "steps"]);
const [bundle = ""] = flags.bundles;

type Phase = "quiet" | "busy" | "after";
const PHASES: readonly { readonly phase: Phase; readonly seconds: number }[] = [
  { phase: "quiet", seconds: flags.number("quiet", 20, 1) },
  { phase: "busy", seconds: flags.number("busy", 60, 1) },
  { phase: "after", seconds: flags.number("after", 60, 1) },
];

interface Moment {
  readonly phase: Phase;
  /** Since the first phase began. */
  readonly second: number;
  readonly steps: number;
  readonly guided: boolean;
  readonly chunkMsP50: number;
  /** Frames since the moment before: sent, late, and slots without a new one. */
  readonly sent: number;
  readonly late: number;
  readonly held: number;
}

async function main(): Promise<void> {
  const settings = flags.asGiven("steps");
  const server = await ServerProcess.start("--bundle", bundle, ...settings);
  let viewer: HeadlessViewer | undefined;
  try {
    viewer = await watchHeadless(server.url);
    const { fps } = await server.channel();
    console.log(`ceiling: ${fps} frames/s`);
    const timeline: Moment[] = [];
    for (const { phase, seconds } of PHASES) {
      const release = phase === "busy" ? takeCore() : () => {};
      try {
        await watch(server, phase, seconds, timeline);
      } finally {
        release();
      }
    }
    const phases = PHASES.map(({ phase }) => summary(timeline.filter((m) => m.phase === phase)));
    finish("governor", {
      smoke: flags.smoke,
      bundle: basename(bundle),
      fps,
      received: viewer.pictures,
      phases,
      timeline,
    });
  } finally {
    await viewer?.close();
    await server.close();
  }
}

/** A moment a second against a fixed grid. */
async function watch(
  server: ServerProcess,
  phase: Phase,
  seconds: number,
  timeline: Moment[],
): Promise<void> {
  const startMs = performance.now();
  let before = await server.metrics();
  for (let second = 1; second <= seconds; second++) {
    await sleep(startMs + second * 1000 - performance.now());
    const now = await server.metrics();
    const value = (name: string): number => now.get(`evertale_${name}`) ?? Number.NaN;
    const grown = (name: string): number =>
      value(name) - (before.get(`evertale_${name}`) ?? Number.NaN);
    const moment: Moment = {
      phase,
      second: timeline.length + 1,
      steps: value("steps"),
      guided: value("guided") === 1,
      chunkMsP50: round(value("chunk_ms_p50"), 0),
      sent: grown("sent_frames_total"),
      late: grown("late_frames_total"),
      held: grown("held_frames_total"),
    };
    before = now;
    timeline.push(moment);
    const { steps, guided, sent, late, held } = moment;
    console.log(
      `${String(moment.second).padStart(4)} s  ${phase.padEnd(5)}  ${String(steps).padStart(2)} steps${guided ? " guided" : "       "}  sent ${sent} late ${late} held ${held}`,
    );
  }
}

function summary(moments: readonly Moment[]): Record<string, unknown> {
  const total = (pick: (moment: Moment) => number): number =>
    moments.reduce((sum, moment) => sum + pick(moment), 0);
  return {
    phase: moments[0]?.phase,
    seconds: moments.length,
    stepsP50: median(moments.map(({ steps }) => steps)),
    stepsLeast: Math.min(...moments.map(({ steps }) => steps)),
    stepsLast: moments.at(-1)?.steps,
    guidedShare: round(total(({ guided }) => (guided ? 1 : 0)) / moments.length, 2),
    sent: total(({ sent }) => sent),
    late: total(({ late }) => late),
    held: total(({ held }) => held),
  };
}

await main();
