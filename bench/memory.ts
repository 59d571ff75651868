// Question: where does the memory of a server with one viewer lie, and what does starting one cost?
// Starts the built program as a user would, watches with a viewer that decodes nothing, looks at what is mapped after a while.
// Usage: npm run bench -- memory [--bundle DIR] [--seconds 36] [--rounds 3] [--peer DIR]: DIR is another checkout, built, which takes turns with this one.
// Linux only. Ceiling: a Node that does nothing, once for each process.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { watchHeadless } from "./shared/headless-viewer.js";
import { type FamilyMemory, familyMemory, type ProcessMemory } from "./shared/memory.js";
import { parseFlags } from "./shared/options.js";
import { cpuMs, sleep } from "./shared/processes.js";
import { finish, giveUp, table } from "./shared/report.js";
import { ServerProcess } from "./shared/server.js";
import { median, round } from "./shared/statistics.js";

const PROMPT_EVERY_S = 12;
const PROMPTS = ["A panda swims under water", "An astronaut dances on Mars", "A fox walks"];

const flags = parseFlags(["seconds", "rounds", "peer", "node"]);
const [bundle = ""] = flags.bundles;
const seconds = flags.number("seconds", 36, 2);
const rounds = flags.number("rounds", 3, 1);
const [peer] = flags.all("peer");

interface Round {
  /** From the start of the process until it answers requests. */
  readonly readyMs: number;
  /** And until a viewer who came then has the first picture. */
  readonly firstPictureMs: number;
  /** Processor time of all its processes until it answers. */
  readonly startCpuMs: number;
  /** Of a second of film, all processes. */
  readonly secondCpuMs: number;
  readonly memory: FamilyMemory;
}

async function measure(checkout: string): Promise<Round> {
  const media = mkdtempSync(join(tmpdir(), "evertale-memory-"));
  const program = join(checkout, "bin", "evertale");
  const settings = ["--bundle", bundle, "--media", media, "--seed", "1"];
  const nodeArguments = flags.all("node");
  const server = await ServerProcess.startWith({ program, nodeArguments }, ...settings);
  try {
    const startCpuMs = familyCpuMs(server.pid);
    const joinMs = performance.now();
    const viewer = await watchHeadless(server.url);
    await viewer.more(1);
    const firstPictureMs = server.readyMs + performance.now() - joinMs;
    try {
      const beforeCpuMs = familyCpuMs(server.pid);
      const startMs = performance.now();
      for (let second = 1; second <= seconds; second++) {
        await sleep(startMs + second * 1000 - performance.now());
        if (second % PROMPT_EVERY_S !== 1) continue;
        await server.say(PROMPTS[Math.floor(second / PROMPT_EVERY_S) % PROMPTS.length] ?? "");
      }
      const secondCpuMs = (familyCpuMs(server.pid) - beforeCpuMs) / seconds;
      const memory = familyMemory(server.pid);
      if (memory === undefined) return giveUp("memory: this system does not say what is mapped.");
      return { readyMs: server.readyMs, firstPictureMs, startCpuMs, secondCpuMs, memory };
    } finally {
      await viewer.close();
    }
  } finally {
    await server.close();
    rmSync(media, { recursive: true, force: true });
  }
}

function familyCpuMs(pid: number | undefined): number {
  const processes = familyMemory(pid)?.processes ?? [];
  return processes.reduce((total, one) => total + cpuMs(one.pid), 0);
}

async function bareNode(): Promise<ProcessMemory | undefined> {
  const child = spawn(process.execPath, ["--eval", "setInterval(() => {}, 1000); console.log(1)"]);
  await once(child.stdout, "data");
  const [memory] = familyMemory(child.pid)?.processes ?? [];
  child.kill("SIGKILL");
  return memory;
}

function medians(of: readonly Round[]) {
  const middle = (value: (one: Round) => number): number => round(median(of.map(value)), 1);
  return {
    readyMs: middle(({ readyMs }) => readyMs),
    firstPictureMs: middle(({ firstPictureMs }) => firstPictureMs),
    startCpuMs: middle(({ startCpuMs }) => startCpuMs),
    secondCpuMs: middle(({ secondCpuMs }) => secondCpuMs),
    residentMiB: middle(({ memory }) => memory.residentMiB),
    onceMiB: middle(({ memory }) => memory.onceMiB),
    proportionalMiB: middle(({ memory }) => memory.proportionalMiB),
  };
}

async function main(): Promise<void> {
  const bare = await bareNode();
  console.log(`ceiling: a Node that does nothing has ${bare?.residentMiB} MiB`);
  const contenders = [".", ...(peer === undefined ? [] : [peer])];
  const made = new Map<string, Round[]>(contenders.map((one) => [one, []]));
  for (let i = 0; i < rounds; i++) {
    for (const one of contenders) made.get(one)?.push(await measure(one));
  }
  for (const [one, of] of made) {
    const last = of.at(-1);
    if (last === undefined) continue;
    console.log(`\n${one}, the last round:`);
    for (const { name, threads, residentMiB, ownMiB, kinds } of last.memory.processes) {
      console.log(`${name} (${threads} threads): ${residentMiB} MiB, ${ownMiB} its own`);
      console.log(table(Object.entries(kinds).map(([kind, MiB]) => ({ kind, MiB }))));
    }
  }
  const rows = [...made].map(([checkout, of]) => ({ checkout, ...medians(of) }));
  console.log(`\n${table(rows)}`);
  const processes = made.get(".")?.at(-1)?.memory.processes;
  finish("memory", {
    smoke: flags.smoke,
    bundle: basename(bundle),
    seconds,
    rounds,
    rows,
    processes,
  });
}

await main();
