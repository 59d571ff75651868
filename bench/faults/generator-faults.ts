// A generator process that is killed or stopped while a prompt waits, again and again, under a viewer. Knows no server's insides.
import { watchHeadless } from "../shared/headless-viewer.js";
import { generatorOf, sleep } from "../shared/processes.js";
import type { ServerProcess } from "../shared/server.js";

const TEXTS = ["A panda swims under water", "An astronaut dances on Mars", "A fox in the forest"];
/** Longer than anything is held: a prompt that was not told by then is left to the reckoning. */
const EPISODE_MS = 40_000;
/** A film that had no held frame for so long runs again. */
const QUIET_MS = 1_500;

export interface GeneratorFaults {
  /** For how long the film was held, an episode each, in milliseconds. */
  readonly kills: readonly number[];
  readonly hangs: readonly number[];
  /** Ids of everything that was accepted. */
  readonly asked: readonly string[];
}

export async function generatorFaults(
  server: ServerProcess,
  times: { readonly kills: number; readonly hangs: number },
): Promise<GeneratorFaults> {
  const viewer = await watchHeadless(server.url);
  const asked: string[] = [];
  // Warm: a hang is told from a slow chunk by the chunks before it.
  await sleep(8_000);
  const episodes = async (count: number, signal: NodeJS.Signals): Promise<number[]> => {
    const held: number[] = [];
    for (let i = 0; i < count; i++) {
      // Not in step with the chunks.
      await sleep(300 + ((i * 377) % 1000));
      held.push(await episode(server, signal, TEXTS[i % TEXTS.length] ?? "", asked));
      if ((i + 1) % 10 === 0)
        console.log(
          `${signal}: ${i + 1} of ${count}, held ${held.slice(-10).map(Math.round).join(", ")} ms`,
        );
    }
    return held;
  };
  try {
    const kills = await episodes(times.kills, "SIGKILL");
    const hangs = await episodes(times.hangs, "SIGSTOP");
    return { kills, hangs, asked };
  } finally {
    await viewer.close();
  }
}

/** Says something, strikes, waits until it is told and the film runs; returns for how long it was held. */
async function episode(
  server: ServerProcess,
  signal: NodeJS.Signals,
  text: string,
  asked: string[],
): Promise<number> {
  const { fps } = await server.channel();
  const before = await heldFrames(server);
  const id = await server.say(text);
  asked.push(id);
  const endMs = performance.now() + EPISODE_MS;
  let generator = generatorOf(server.pid);
  while (generator === undefined && performance.now() < endMs) {
    await sleep(50);
    generator = generatorOf(server.pid);
  }
  if (generator === undefined) throw new Error("The server has no generator process");
  process.kill(generator, signal);
  let held = before;
  let sinceMs = performance.now();
  while (performance.now() < endMs) {
    await sleep(100);
    const now = await heldFrames(server);
    if (now !== held) [held, sinceMs] = [now, performance.now()];
    const { state } = await server.prompt(id);
    const over = state === "applied" || state === "rejected";
    if (over && performance.now() - sinceMs > QUIET_MS) break;
  }
  return ((held - before) * 1000) / fps;
}

async function heldFrames(server: ServerProcess): Promise<number> {
  return (await server.channel()).stats.heldFrames;
}
