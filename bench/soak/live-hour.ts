// The program in real time under viewers who come and go, people who write, and faults. Knows no server's insides.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type HeadlessViewer, watchHeadless } from "../shared/headless-viewer.js";
import { familyMiB, generatorOf, residentMiB, sleep } from "../shared/processes.js";
import { ServerProcess } from "../shared/server.js";

/** Time between two faults, in a short run less, so that all kinds come; the first comes after one of them. */
const FAULT_EVERY_MS = 120_000;
const FULL_DISK_MS = 30_000;
const LOSS_MS = 30_000;
const LOST_SHARE = 0.1;
const MOMENT_EVERY_MS = 10_000;
const SAY_EVERY_MS = 6_000;
const STAY_MS = 45_000;
/** All kinds once; then those that a server outlives, so that one life is long enough for a slope. */
const FAULTS = ["kill", "hang", "thread", "loss", "disk", "restart", "crash"] as const;
const OUTLIVED = ["kill", "hang", "thread", "loss", "disk"] as const;

export interface LiveMoment {
  readonly minute: number;
  readonly serverMiB: number;
  readonly familyMiB: number;
  readonly handles: number;
}

export interface Fault {
  readonly minute: number;
  readonly kind: (typeof FAULTS)[number];
}

export interface LiveHour {
  readonly moments: readonly LiveMoment[];
  readonly faults: readonly Fault[];
  /** When the last server was ready. */
  readonly lifeFromMinute: number;
  readonly joins: number;
  /** While no fault was on. */
  readonly failedJoins: number;
  readonly prompts: number;
  readonly lost: number;
  readonly lateFrames: number;
  readonly heldFrames: number;
}

export async function liveHour(wish: {
  readonly bundle: string;
  readonly minutes: number;
  readonly viewers: number;
}): Promise<LiveHour> {
  const folder = mkdtempSync(join(tmpdir(), "evertale-soak-"));
  try {
    return await new Soak(wish, join(folder, "main.jsonl")).run();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

class Soak {
  readonly #moments: LiveMoment[] = [];
  readonly #faults: Fault[] = [];
  readonly #asked: string[] = [];
  readonly #startMs = performance.now();
  readonly #endMs: number;
  #server: ServerProcess | undefined;
  /** While something is broken on purpose, joins may fail. */
  #calmFromMs = 0;
  #lossUntilMs = 0;
  #lifeFromMinute = 0;
  #joins = 0;
  #failedJoins = 0;
  #late = 0;
  #held = 0;

  constructor(
    private readonly wish: { bundle: string; minutes: number; viewers: number },
    private readonly journal: string,
  ) {
    this.#endMs = this.#startMs + wish.minutes * 60_000;
  }

  async run(): Promise<LiveHour> {
    this.#server = await this.#start();
    const { port } = new URL(this.#server.url);
    const { viewers } = this.wish;
    await Promise.all([
      ...Array.from({ length: viewers }, (_, i) => this.#view(i)),
      this.#write(),
      this.#measure(),
      this.#break(port),
    ]);
    await this.#noteFrames();
    const lost = await this.#lost();
    await this.#server.close();
    return {
      moments: this.#moments,
      faults: this.#faults,
      lifeFromMinute: this.#lifeFromMinute,
      joins: this.#joins,
      failedJoins: this.#failedJoins,
      prompts: this.#asked.length,
      lost,
      lateFrames: this.#late,
      heldFrames: this.#held,
    };
  }

  get #over(): boolean {
    return performance.now() >= this.#endMs;
  }

  get #minute(): number {
    return (performance.now() - this.#startMs) / 60_000;
  }

  async #start(...more: string[]): Promise<ServerProcess> {
    const { bundle, viewers } = this.wish;
    const server = await ServerProcess.startWith(
      { nodeArguments: ["--import", "./bench/soak/freezable.mjs"] },
      ...["--bundle", bundle, "--journal", this.journal],
      // All are of one address.
      ...["--max-viewers", String(viewers * 2), "--max-per-address", String(viewers * 2)],
      ...more,
    );
    this.#lifeFromMinute = this.#minute;
    return server;
  }

  /** One who comes, stays a while, and goes. */
  async #view(index: number): Promise<void> {
    await sleep(index * 200);
    while (!this.#over) {
      let viewer: HeadlessViewer | undefined;
      try {
        viewer = await watchHeadless(this.#server?.url ?? "");
        this.#joins += 1;
        viewer.loses = () => (performance.now() < this.#lossUntilMs ? LOST_SHARE : 0);
      } catch {
        if (performance.now() > this.#calmFromMs) this.#failedJoins += 1;
        await sleep(1_000);
      }
      const stayMs = STAY_MS * (0.5 + ((index * 7) % 10) / 10);
      await sleep(Math.min(stayMs, this.#endMs - performance.now()));
      await viewer?.close();
    }
  }

  async #write(): Promise<void> {
    const texts = ["A panda swims under water", "A fox walks in the forest", "A robot on Mars"];
    for (let i = 0; !this.#over; i++) {
      await sleep(SAY_EVERY_MS);
      try {
        const id = await this.#server?.say(texts[i % texts.length] ?? "");
        if (id !== undefined) this.#asked.push(id);
      } catch {
        // The server is away: nothing was promised.
      }
    }
  }

  async #measure(): Promise<void> {
    while (!this.#over) {
      await sleep(Math.min(MOMENT_EVERY_MS, Math.max(0, this.#endMs - performance.now())));
      const pid = this.#server?.pid;
      const metrics = await this.#server?.metrics().catch(() => undefined);
      this.#moments.push({
        minute: this.#minute,
        serverMiB: residentMiB(pid),
        familyMiB: familyMiB(pid),
        handles: metrics?.get("nodejs_active_handles_total") ?? Number.NaN,
      });
    }
  }

  async #break(port: string): Promise<void> {
    for (let i = 0; ; i++) {
      const wholeMs = this.#endMs - this.#startMs;
      const isSmoke = wholeMs < FAULT_EVERY_MS;
      const everyMs = Math.min(FAULT_EVERY_MS, wholeMs / (FAULTS.length + 1));
      await sleep(isSmoke ? wholeMs - 1_000 : everyMs);
      if (this.#over) return;
      const kind = FAULTS[i] ?? OUTLIVED[(i - FAULTS.length) % OUTLIVED.length] ?? "kill";
      this.#faults.push({ minute: this.#minute, kind });
      console.log(`minute ${this.#minute.toFixed(1)}: ${kind}`);
      this.#calmFromMs = performance.now() + 30_000;
      if (kind === "kill" || kind === "hang") {
        const generator = generatorOf(this.#server?.pid);
        if (generator) process.kill(generator, kind === "kill" ? "SIGKILL" : "SIGSTOP");
        continue;
      }
      if (kind === "thread") {
        if (this.#server?.pid) process.kill(this.#server.pid, "SIGUSR2");
        continue;
      }
      if (kind === "loss") {
        this.#lossUntilMs = performance.now() + LOSS_MS;
        continue;
      }
      if (kind === "disk") {
        await this.#fillDisk();
        continue;
      }
      await this.#noteFrames();
      if (kind === "restart") await this.#server?.close();
      else await this.#server?.kill();
      this.#server = await this.#start("--port", port);
    }
  }

  /** No file may grow beyond the journal's size for a while: to who writes, a full disk (EFBIG in place of ENOSPC). */
  async #fillDisk(): Promise<void> {
    const pid = this.#server?.pid;
    const limit = (size: number | "unlimited"): void => {
      spawnSync("prlimit", ["--pid", String(pid), `--fsize=${size}:unlimited`]);
    };
    limit(statSync(this.journal).size);
    await sleep(FULL_DISK_MS);
    limit("unlimited");
  }

  /** A server's counts end with it. */
  async #noteFrames(): Promise<void> {
    const view = await this.#server?.channel().catch(() => undefined);
    this.#late += view?.stats.lateFrames ?? 0;
    this.#held += view?.stats.heldFrames ?? 0;
  }

  /** Of the latest, as many as a server keeps. */
  async #lost(): Promise<number> {
    const latest = this.#asked.slice(-400);
    const known = await Promise.all(
      latest.map((id) =>
        this.#server?.prompt(id).then(
          () => true,
          () => false,
        ),
      ),
    );
    return known.filter((one) => !one).length;
  }
}
