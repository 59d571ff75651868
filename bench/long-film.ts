// Question: does a long film take more memory than a short one?
// Renders a film as a user would, from a script of six-second prompts, and watches the process from outside.
// Usage: npm run bench -- long-film [--bundle DIR] [--minutes 30] [--steps 4] [--guidance 1] [--threads N]
// Ceiling: memory of the film's first tenth: a film in constant memory never takes more. Few steps suffice: what is kept per chunk is the same.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseFlags } from "./shared/options.js";
import { familyMiB, sleep } from "./shared/processes.js";
import { finish, giveUp, table } from "./shared/report.js";
import { round, tenths } from "./shared/statistics.js";

const PROMPTS = [
  "A panda swims under water",
  "The panda turns into a fox",
  "A fox walks through the forest",
  "It begins to snow",
  "A rocket flies through the night sky",
];
const PROMPT_S = 6;

const flags = parseFlags(["minutes", "steps", "guidance", "threads"]);
const [bundle = ""] = flags.bundles;
const minutes = flags.number("minutes", 30, 0.1);
const steps = flags.number("steps", 4, 1);
const guidance = flags.number("guidance", 1, 1);

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "evertale-long-"));
  try {
    const film = join(folder, "film.mp4");
    const { memory, result, seconds } = await watchRender(await scriptIn(folder), film);
    const parts = tenths(memory);
    console.log(`ceiling: ${parts[0]} MiB in the first tenth`);
    console.log(table([Object.fromEntries(parts.map((mib, i) => [`tenth ${i + 1}`, mib]))]));
    finish("long-film", {
      smoke: flags.smoke,
      bundle: basename(bundle),
      minutes,
      steps,
      guidance,
      seconds: round(seconds, 1),
      speed: round((minutes * 60) / seconds, 2),
      fileMiB: round((await stat(film)).size / 2 ** 20, 1),
      // Past the first tenth, in which buffers find their size.
      memoryMiB: { tenths: parts, growth: round((parts.at(-1) ?? 0) / (parts[1] ?? 0), 3) },
      result,
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function scriptIn(folder: string): Promise<string> {
  const count = Math.max(1, Math.round((minutes * 60) / PROMPT_S));
  const lines = Array.from({ length: count }, (_, i) => {
    return `[${(minutes * 60) / count}s] ${PROMPTS[i % PROMPTS.length]}`;
  });
  const path = join(folder, "script.txt");
  await writeFile(path, lines.join("\n"));
  return path;
}

/** Memory of the whole family in MiB, once a second, while the film is made; and the JSON that `render` prints. */
async function watchRender(script: string, film: string) {
  const wishes = { bundle, steps, guidance };
  const options = Object.entries(wishes).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const startMs = performance.now();
  const child = spawn(
    process.execPath,
    [
      "bin/evertale",
      "render",
      script,
      "-o",
      film,
      "--provider",
      "cpu",
      "--json",
      ...options,
      ...flags.asGiven("threads"),
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let output = "";
  child.stdout.on("data", (part: Buffer) => {
    output += part.toString();
  });
  const ended = once(child, "exit");
  const memory: number[] = [];
  while (child.exitCode === null) {
    await Promise.race([ended, sleep(flags.smoke ? 50 : 1000)]);
    const mib = familyMiB(child.pid);
    if (Number.isFinite(mib) && mib > 0) memory.push(mib);
  }
  if (child.exitCode !== 0) giveUp(`the film was not finished (exit code ${child.exitCode}).`);
  const seconds = (performance.now() - startMs) / 1000;
  return {
    memory,
    seconds,
    result: JSON.parse(output.trimEnd().split("\n").at(-1) ?? "") as unknown,
  };
}

await main();
