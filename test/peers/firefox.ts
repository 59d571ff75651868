// A real Firefox, driven by WebDriver BiDi over its own WebSocket: nothing but the browser is needed. Knows no test.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WebSocket } from "ws";
import { z } from "zod";

const START_TIMEOUT_MS = 60_000;
const answerSchema = z.object({
  id: z.number().nullish(),
  type: z.string(),
  result: z.record(z.string(), z.unknown()).optional(),
  message: z.string().optional(),
});
const evaluatedSchema = z.union([
  z.object({ type: z.literal("success"), result: z.object({ value: z.unknown() }) }),
  z.object({ type: z.literal("exception"), exceptionDetails: z.object({ text: z.string() }) }),
]);
const treeSchema = z.object({ contexts: z.array(z.object({ context: z.string() })).min(1) });

export class Firefox {
  readonly #calls = new Map<
    number,
    { resolve(result: unknown): void; reject(error: Error): void }
  >();
  #lastId = 0;
  #context = "";

  private constructor(
    private readonly process: ChildProcess,
    private readonly profile: string,
    private readonly socket: WebSocket,
  ) {
    socket.on("message", (data) => this.#receive(String(data)));
    socket.on("close", () => {
      for (const { reject } of this.#calls.values()) reject(new Error("Firefox is gone."));
    });
  }

  /** Starts one without a window and with a profile of its own; the caller closes it. */
  static async launch(command = "firefox-esr"): Promise<Firefox> {
    const profile = await mkdtemp(join(tmpdir(), "evertale-firefox-"));
    const options = [
      "--headless",
      "--no-remote",
      "--profile",
      profile,
      "--remote-debugging-port",
      "0",
    ];
    // Its own home, so that nothing of the user's is read or left behind.
    const child = spawn(command, [...options, "about:blank"], {
      env: { ...process.env, HOME: profile, MOZ_HEADLESS: "1" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    try {
      const socket = new WebSocket(`${await addressOf(child)}/session`);
      await new Promise((resolve, reject) => {
        socket.once("open", resolve);
        socket.once("error", reject);
      });
      const firefox = new Firefox(child, profile, socket);
      await firefox.#call("session.new", { capabilities: {} });
      const tree = treeSchema.parse(await firefox.#call("browsingContext.getTree", {}));
      firefox.#context = tree.contexts[0]?.context ?? "";
      return firefox;
    } catch (error) {
      child.kill();
      await rm(profile, { recursive: true, force: true });
      throw error;
    }
  }

  async goto(url: string): Promise<void> {
    await this.#call("browsingContext.navigate", { context: this.#context, url, wait: "complete" });
  }

  /** The value of an expression in the page, awaited; it must be a text, a number or nothing. */
  async evaluate(expression: string): Promise<unknown> {
    const answer = await this.#call("script.evaluate", {
      expression,
      target: { context: this.#context },
      awaitPromise: true,
    });
    const evaluated = evaluatedSchema.parse(answer);
    if (evaluated.type === "exception") throw new Error(evaluated.exceptionDetails.text);
    return evaluated.result.value;
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.process.once("exit", resolve));
    await this.#call("browser.close", {}).catch(() => this.process.kill());
    this.socket.terminate();
    const kill = setTimeout(() => this.process.kill("SIGKILL"), 5000);
    await gone;
    clearTimeout(kill);
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  #call(method: string, params: object): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    const answered = new Promise<unknown>((resolve, reject) => {
      this.#calls.set(id, { resolve, reject });
    });
    this.socket.send(JSON.stringify({ id, method, params }));
    return answered.finally(() => this.#calls.delete(id));
  }

  #receive(text: string): void {
    const answer = answerSchema.parse(JSON.parse(text));
    const call = this.#calls.get(answer.id ?? -1);
    if (answer.type === "error") call?.reject(new Error(`Firefox: ${answer.message}`));
    else call?.resolve(answer.result);
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const timer = setTimeout(
      () => reject(new Error(`Firefox does not start: ${text}`)),
      START_TIMEOUT_MS,
    );
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`Firefox ended with ${code}: ${text}`)));
    child.stderr?.on("data", (data: Buffer) => {
      text += data.toString();
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(text)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}
