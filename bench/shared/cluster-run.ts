// A cluster on loopback as its users have it: NATS, workers and an edge as processes, one viewer and people who write, while workers are killed.
// Knows no reason why.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { type RunningNats, startNats } from "../../test/cluster/nats-server.js";
import { watchHeadless } from "./headless-viewer.js";
import { sleep } from "./processes.js";

export interface ClusterRunOptions {
  readonly nats: string;
  readonly bundle: string;
  readonly kills: number;
  /** From one kill to the next, counted from when the picture moves again. */
  readonly restMs: number;
  readonly sayEveryMs: number;
  /** No worker is killed after so long. */
  readonly killForMs?: number;
  readonly onKill?: (done: number, heldMs: number) => void;
}

export interface ClusterRunResult {
  /** For each kill: from the kill to the first picture after it, at the viewer, in its one session. */
  readonly heldMs: readonly number[];
  readonly accepted: number;
  /** Accepted prompts that the story at the end neither tells nor has waiting. */
  readonly lost: number;
  readonly toldTwice: number;
  /** RTP timestamps that went back at the viewer. */
  readonly timestampsBack: number;
  readonly refused: number;
}

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
}

/** Ends everything it starts, also when it fails. */
export async function runCluster(options: ClusterRunOptions): Promise<ClusterRunResult> {
  const nats = await startNats({ binary: options.nats });
  const workers: Started[] = [];
  const closing: (() => unknown)[] = [() => nats.close()];
  try {
    const edge = await start(nats, ["--role", "edge"]);
    closing.push(() => end(edge.child));
    closing.push(() => Promise.all(workers.map(({ child }) => end(child))));
    const worker = () =>
      start(nats, [
        "--role",
        "worker",
        "--bundle",
        options.bundle,
        "--policy",
        "queue",
        "--hold",
        "1",
      ]);
    workers.push(await worker(), await worker());
    const viewer = await watchHeadless(edge.url);
    closing.push(() => viewer.close());
    const people = new People(edge.url, options.sayEveryMs);
    closing.push(() => people.stop());
    const heldMs: number[] = [];
    const endMs = performance.now() + (options.killForMs ?? Number.POSITIVE_INFINITY);
    while (heldMs.length < options.kills && performance.now() < endMs) {
      await viewer.more(16);
      await sleep(options.restMs);
      const owner = await ownerOf(workers);
      const [dead] = workers.splice(workers.indexOf(owner), 1);
      dead?.child.kill("SIGKILL");
      const killedMs = performance.now();
      // What was on its way when it died comes at once; the next picture after that is another worker's.
      await sleep(150);
      await viewer.more(1);
      heldMs.push(performance.now() - killedMs);
      options.onKill?.(heldMs.length, heldMs.at(-1) ?? 0);
      workers.push(await worker());
    }
    await people.stop();
    await viewer.more(16);
    const told = await people.account();
    return { heldMs, ...told, timestampsBack: viewer.timestampsBack };
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

async function start(nats: RunningNats, flags: readonly string[]): Promise<Started> {
  const settings = ["--cluster", nats.url, "--port", "0", "--json", "--grace", "600"];
  const child = spawn(process.execPath, ["bin/evertale", "serve", ...settings, ...flags], {
    stdio: ["ignore", "pipe", process.env.CLUSTER_LOG === undefined ? "ignore" : "inherit"],
  });
  if (child.stdout === null) throw new Error("The process has no standard output");
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith("{")) continue;
    return { child, url: (JSON.parse(line) as { url: string }).url };
  }
  throw new Error(`A process of the cluster ended before it was ready: ${flags.join(" ")}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), 5_000);
  await ended;
  clearTimeout(timer);
}

async function ownerOf(workers: readonly Started[]): Promise<Started> {
  for (let tries = 0; tries < 100; tries += 1) {
    for (const worker of workers) {
      const response = await fetch(`${worker.url}/api/channels`).catch(() => undefined);
      const told = (await response?.json().catch(() => undefined)) as
        | { channels?: readonly unknown[] }
        | undefined;
      if ((told?.channels ?? []).length > 0) return worker;
    }
    await sleep(100);
  }
  throw new Error("No worker owns the channel");
}

/** Say something at a steady pace, and keep the receipts. */
class People {
  readonly #accepted: string[] = [];
  readonly #loop: Promise<void>;
  #refused = 0;
  #stopped = false;

  constructor(
    private readonly url: string,
    everyMs: number,
  ) {
    this.#loop = this.#talk(everyMs);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#loop;
  }

  async account(): Promise<Pick<ClusterRunResult, "accepted" | "lost" | "toldTwice" | "refused">> {
    const story = (await (await fetch(`${this.url}/api/channels/main/story`)).json()) as {
      readonly entries: readonly { readonly type: string; readonly id?: string }[];
    };
    const times = new Map<string, number>();
    for (const { type, id } of story.entries) {
      if (type === "prompt" && id !== undefined) times.set(id, (times.get(id) ?? 0) + 1);
    }
    let lost = 0;
    for (const id of this.#accepted) {
      if (times.has(id)) continue;
      const response = await fetch(`${this.url}/api/channels/main/prompts/${id}`);
      const { state } = (await response.json()) as { readonly state?: string };
      // The story shows what will not change any more: the newest is applied and not in it yet.
      if (state === undefined || state === "rejected") lost += 1;
    }
    const own = new Set(this.#accepted);
    const toldTwice = [...times].filter(([id, count]) => own.has(id) && count > 1).length;
    return { accepted: this.#accepted.length, lost, toldTwice, refused: this.#refused };
  }

  async #talk(everyMs: number): Promise<void> {
    for (let n = 0; !this.#stopped; n += 1) {
      const response = await fetch(`${this.url}/api/channels/main/prompts`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ text: `a bear walks ${n}` }),
      }).catch(() => undefined);
      if (response?.status === 202) {
        this.#accepted.push(((await response.json()) as { id: string }).id);
      } else {
        this.#refused += 1;
      }
      await sleep(everyMs);
    }
  }
}
