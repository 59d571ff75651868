// Question: does the stream hold its frame rate for long, and its memory?
// Starts the built program as a user would, watches with a viewer that decodes nothing, sends a prompt every 15 s.
// Usage: npm run bench -- live [--bundle DIR] [--seconds 300] [--steps N]. Ceiling: the film's own frame rate.
import { basename } from "node:path";
import { type HeadlessViewer, watchHeadless } from "./shared/headless-viewer.js";
import { familyMemory } from "./shared/memory.js";
import { parseFlags } from "./shared/options.js";
import { familyMiB, sleep } from "./shared/processes.js";
import { finish } from "./shared/report.js";
import { ServerProcess } from "./shared/server.js";
import { median, round, tenths } from "./shared/statistics.js";

const PROMPTS = ["A panda swims under water", "An astronaut dances on Mars", "A fox walks"];
const PROMPT_EVERY_S = 15;

const flags = parseFlags(["seconds", "steps"]);
const [bundle = ""] = flags.bundles;
const seconds = flags.number("seconds", 300, 2);
const wishes = flags.asGiven("steps");

async function main(): Promise<void> {
  const server = await ServerProcess.start("--bundle", bundle, ...wishes);
  let viewer: HeadlessViewer | undefined;
  try {
    viewer = await watchHeadless(server.url);
    const before = await server.channel();
    const received = viewer.pictures;
    console.log(`ceiling: ${before.fps} frames/s; ready after ${round(server.readyMs, 0)} ms`);
    const startMs = performance.now();
    const memory: number[] = [];
    await server.loopGapMsP99();
    for (let second = 1; second <= seconds; second++) {
      await sleep(startMs + second * 1000 - performance.now());
      memory.push(familyMiB(server.pid));
      if (second % PROMPT_EVERY_S === 0) {
        await server.say(PROMPTS[(second / PROMPT_EVERY_S) % PROMPTS.length] ?? "");
      }
    }
    const at = familyMemory(server.pid);
    const after = await server.channel();
    const fifth = Math.max(1, Math.floor(memory.length / 5));
    finish("live", {
      smoke: flags.smoke,
      bundle: basename(bundle),
      provider: after.provider,
      seconds,
      framesPerSecond: round((viewer.pictures - received) / seconds, 2),
      lateFrames: after.stats.lateFrames - before.stats.lateFrames,
      heldFrames: after.stats.heldFrames - before.stats.heldFrames,
      stats: after.stats,
      loopGapMsP99: round(await server.loopGapMsP99(), 1),
      // Server and generator, as the sum of both (RSS). The second fifth, past warm-up, against the last; and at the end what both map counted once.
      memoryMiB: {
        once: at?.onceMiB,
        proportional: at?.proportionalMiB,
        tenths: tenths(memory),
        early: median(memory.slice(fifth, 2 * fifth)),
        late: median(memory.slice(-fifth)),
        most: Math.max(...memory),
      },
    });
  } finally {
    await viewer?.close();
    await server.close();
  }
}

await main();
