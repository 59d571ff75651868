// The built program, started as a user would, and what it tells about itself. Knows no browser.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import type { ChannelView, PromptView } from "../../src/protocol.js";

/** What a program's first line has for Node, as whoever runs the program itself has it. */
function flagsIn(program: string): string[] {
  const [first = ""] = readFileSync(program, "utf8").split("\n", 1);
  return first.match(/--\S+/g) ?? [];
}

/** A running `evertale serve` with one channel, `main`. */
export class ServerProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    /** From the start of the process until it answers requests. */
    readonly readyMs: number,
  ) {}

  /** Starts the program on a free port and resolves when it answers. The caller closes it. */
  static start(...settings: string[]): Promise<ServerProcess> {
    return ServerProcess.startWith({}, ...settings);
  }

  /** As `start`, with arguments for Node itself, or another program than this checkout's. */
  static async startWith(
    {
      nodeArguments = [],
      program = "bin/evertale",
    }: { readonly nodeArguments?: readonly string[]; readonly program?: string },
    ...settings: string[]
  ): Promise<ServerProcess> {
    const startMs = performance.now();
    // A bench leaves nothing behind but what it asks for.
    const journal = settings.includes("--journal") ? [] : ["--no-journal"];
    const child = spawn(
      process.execPath,
      [
        ...flagsIn(program),
        ...nodeArguments,
        program,
        "serve",
        "--port",
        "0",
        "--json",
        ...journal,
        ...settings,
      ],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    if (child.stdout === null) throw new Error("The server has no standard output");
    for await (const line of createInterface({ input: child.stdout })) {
      if (!line.startsWith("{")) continue;
      const { url } = JSON.parse(line) as { url: string };
      return new ServerProcess(child, url, performance.now() - startMs);
    }
    throw new Error("The server ended before it was ready");
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  channel(): Promise<ChannelView> {
    return json(`${this.url}/api/channels/main`);
  }

  prompt(id: string): Promise<PromptView> {
    return json(`${this.url}/api/channels/main/prompts/${id}`);
  }

  /** Sends a prompt; resolves with its id when it was accepted. */
  async say(text: string): Promise<string> {
    const { id } = await json<{ id: string }>(`${this.url}/api/channels/main/prompts`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ text }),
    });
    return id;
  }

  /** The values of `/metrics` by name, labels left out. */
  async metrics(): Promise<ReadonlyMap<string, number>> {
    const response = await fetch(`${this.url}/metrics`);
    const lines = (await response.text()).split("\n");
    return new Map(
      lines.flatMap((line) => {
        const [, name, value] = /^([a-z_0-9]+)(?:\{[^}]*\})? (\S+)$/i.exec(line) ?? [];
        return name === undefined ? [] : [[name, Number(value)] as const];
      }),
    );
  }

  /**
   * 99th percentile of the event loop's gaps since this was asked last, in milliseconds: how late a timer of 10 ms came,
   * which prom-client's histogram holds together with those 10 ms.
   */
  async loopGapMsP99(): Promise<number> {
    const seconds = (await this.metrics()).get("nodejs_eventloop_lag_p99_seconds") ?? Number.NaN;
    return Math.max(0, seconds * 1000 - 10);
  }

  /** Ends it without a word. */
  async kill(): Promise<void> {
    if (this.#isGone) return;
    this.child.kill("SIGKILL");
    await once(this.child, "exit");
  }

  get #isGone(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  async close(): Promise<void> {
    if (this.#isGone) return;
    this.child.kill("SIGTERM");
    await once(this.child, "exit");
  }
}

async function json<T>(url: string, init?: RequestInit): Promise<T> {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as T;
}
