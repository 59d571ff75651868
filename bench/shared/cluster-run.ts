// A cluster on loopback as its users have it: NATS, workers and an edge as processes, one viewer and people who write, while workers are killed.
// Knows no reason why.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { type RunningNats, startNats } from "../../test/cluster/nats-server.js";
import { watchHeadless } from "./headless-viewer.js";
import { OwnersOnScreen } from "./owners-on-screen.js";
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
  readonly steps?: number;
  readonly onKill?: (done: number, takeover: Takeover) => void;
}

/** One kill. */
export interface Takeover {
  /** From the kill to the first picture after it, at the viewer, in its one session. */
  readonly heldMs: number;
  /** Until another worker had claimed the channel. */
  readonly claimedMs: number;
  /** What the new owner then did, until its first picture went out: see `TakeoverTimes`. */
  readonly parts: ReadonlyMap<string, number>;
}

export interface ClusterRunResult extends Account {
  readonly takeovers: readonly Takeover[];
  /** Pictures of an owner of before that the viewer was shown after one of a newer owner, and those that nobody sent. */
  readonly ofOlderOwners: number;
  readonly ofNobody: number;
  /** Owners that the viewer saw. */
  readonly owners: number;
  /** RTP timestamps that went back at the viewer. */
  readonly timestampsBack: number;
}

/** What became of what was said. */
export interface Account {
  readonly accepted: number;
  /** Accepted prompts that nobody knows at the end: neither told, nor waiting, nor given up with a reason. */
  readonly lost: number;
  /** Why others were given up after they had been accepted. */
  readonly givenUp: readonly string[];
  readonly toldTwice: number;
  /** Prompts that were not accepted, which whoever said them knows. */
  readonly refused: number;
}

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
}

/** What a worker says when the first picture of a channel that it took has gone out. */
const TAKEN = /Channel "main": first picture after (\d+) ms: (.*)$/;

/** Ends everything it starts, also when it fails. */
export async function runCluster(options: ClusterRunOptions): Promise<ClusterRunResult> {
  const nats = await startNats({ binary: options.nats });
  const workers: Started[] = [];
  const closing: (() => unknown)[] = [() => nats.close()];
  try {
    const edge = await start(nats, ["--role", "edge"]);
    closing.push(() => end(edge.child));
    closing.push(() => Promise.all(workers.map(({ child }) => end(child))));
    let told: { readonly atMs: number; readonly totalMs: number; readonly parts: string }[] = [];
    const worker = async () => {
      const flags = ["--role", "worker", "--policy", "queue", "--hold", "1"];
      const steps = options.steps === undefined ? [] : ["--steps", String(options.steps)];
      return start(nats, [...flags, ...steps, "--bundle", options.bundle], (line) => {
        const [, totalMs, parts = ""] = TAKEN.exec(line) ?? [];
        if (totalMs !== undefined) {
          told.push({ atMs: performance.now(), totalMs: Number(totalMs), parts });
        }
      });
    };
    workers.push(await worker(), await worker());
    const owners = await OwnersOnScreen.watch(nats.url, "main");
    closing.push(() => owners.close());
    const viewer = await watchHeadless(edge.url, (rtpTimestamp) => owners.shown(rtpTimestamp));
    closing.push(() => viewer.close());
    const people = new People(edge.url, options.sayEveryMs);
    closing.push(() => people.stop());
    const takeovers: Takeover[] = [];
    const endMs = performance.now() + (options.killForMs ?? Number.POSITIVE_INFINITY);
    while (takeovers.length < options.kills && performance.now() < endMs) {
      await viewer.more(16);
      await sleep(options.restMs);
      const owner = await ownerOf(workers);
      const [dead] = workers.splice(workers.indexOf(owner), 1);
      told = [];
      dead?.child.kill("SIGKILL");
      const killedMs = performance.now();
      // What was on its way when it died comes at once; the next picture after that is another worker's.
      await sleep(150);
      await viewer.more(1);
      const heldMs = performance.now() - killedMs;
      const taken = told[0];
      const claimedMs = taken === undefined ? Number.NaN : taken.atMs - taken.totalMs - killedMs;
      const takeover = { heldMs, claimedMs, parts: partsOf(taken?.parts ?? "") };
      takeovers.push(takeover);
      options.onKill?.(takeovers.length, takeover);
      workers.push(await worker());
    }
    await people.stop();
    await viewer.more(16);
    const account = await people.account();
    return { takeovers, ...account, ...owners.account(), timestampsBack: viewer.timestampsBack };
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

/** `journal 12 ms, channel 30 ms` as numbers by name. */
function partsOf(text: string): ReadonlyMap<string, number> {
  const parts = text.split(", ").map((part) => part.split(" "));
  return new Map(parts.map(([name = "", ms]) => [name, Number(ms)]));
}

async function start(
  nats: RunningNats,
  flags: readonly string[],
  onLine: (line: string) => void = () => undefined,
): Promise<Started> {
  const settings = ["--cluster", nats.url, "--port", "0", "--json", "--grace", "600"];
  const child = spawn(process.execPath, ["bin/evertale", "serve", ...settings, ...flags], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (child.stdout === null || child.stderr === null) throw new Error("The process has no output");
  createInterface({ input: child.stderr }).on("line", (line) => {
    if (process.env.CLUSTER_LOG !== undefined) console.error(`${child.pid} ${line}`);
    onLine(line);
  });
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

  async account(): Promise<Account> {
    const story = (await (await fetch(`${this.url}/api/channels/main/story`)).json()) as {
      readonly entries: readonly { readonly type: string; readonly id?: string }[];
    };
    const times = new Map<string, number>();
    for (const { type, id } of story.entries) {
      if (type === "prompt" && id !== undefined) times.set(id, (times.get(id) ?? 0) + 1);
    }
    let lost = 0;
    const givenUp: string[] = [];
    for (const id of this.#accepted) {
      if (times.has(id)) continue;
      // The story shows what will not change any more: the newest is applied and not in it yet.
      const { state, reason } = await this.#view(id);
      if (state === undefined) lost += 1;
      // E.g. one that waited for its turn for longer than lines may: its author was told.
      else if (state === "rejected") givenUp.push(reason ?? "without a reason");
    }
    const own = new Set(this.#accepted);
    const toldTwice = [...times].filter(([id, count]) => own.has(id) && count > 1).length;
    const refused = this.#refused;
    return { accepted: this.#accepted.length, lost, givenUp, toldTwice, refused };
  }

  /** An owner that is late is asked again. */
  async #view(id: string): Promise<{ readonly state?: string; readonly reason?: string }> {
    for (;;) {
      const response = await fetch(`${this.url}/api/channels/main/prompts/${id}`);
      if (response.status < 500) return (await response.json()) as { state?: string };
      await sleep(500);
    }
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
