// One life of a generator process: forked, loaded, talked to, gone. Knows no restarts.
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { entryFlags } from "../../entry.js";
import { EvertaleError } from "../../errors.js";
import type { ProcessOptions } from "../enlarging-generator.js";
import type { ModelInfo } from "../types.js";
import {
  type FromGenerator,
  type ToGenerator,
  unpackGeneratorError,
} from "./generator-messages.js";

/**
 * For glibc's allocator, where that is in use and its owner has not set it: what is as large as a weight is given back to the
 * system when it is freed. Opening the graphs frees 40 MB that nobody would use again.
 */
const ALLOCATOR = { MALLOC_MMAP_THRESHOLD_: "262144", MALLOC_TRIM_THRESHOLD_: "262144" };
/** Of V8: its young objects are a chunk's messages and pictures, which a few MiB hold, and by default it lets them grow to 48. */
const YOUNG_HEAP = "--max-semi-space-size=2";
/** Time that a child gets to end by itself before it is killed, in milliseconds. */
const CLOSE_GRACE_MS = 3000;

export class GeneratorChild {
  private readonly child: ChildProcess;
  /** Resolves with a few words on why, when the process is gone. Never rejects. */
  readonly gone: Promise<string>;
  private killedFor: string | undefined;

  constructor(entry: URL, onMessage: (message: FromGenerator) => void) {
    this.child = fork(fileURLToPath(entry), [], {
      serialization: "advanced",
      execArgv: [YOUNG_HEAP, ...entryFlags(entry)],
      env: { ...ALLOCATOR, ...process.env },
      // The parent's standard output belongs to the parent (it may print JSON there).
      stdio: ["ignore", 2, 2, "ipc"],
    });
    this.gone = new Promise((resolve) => {
      this.child.once("error", (error) => resolve(`it could not be started: ${error.message}`));
      this.child.once("exit", (code, signal) => {
        resolve(this.killedFor ?? (signal ? `killed by ${signal}` : `exit code ${code}`));
      });
    });
    this.child.on("message", (message) => onMessage(message as FromGenerator));
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** Never throws: a message to a process that is just dying is lost, and `gone` tells. */
  send(message: ToGenerator): void {
    if (this.child.connected) this.child.send(message, () => {});
  }

  kill(why: string): void {
    this.killedFor ??= why;
    this.child.kill("SIGKILL");
  }

  /** Asks the process to end and makes sure that it does. */
  async close(): Promise<void> {
    this.send({ type: "close" });
    const timer = setTimeout(() => this.kill("closing took too long"), CLOSE_GRACE_MS);
    await this.gone;
    clearTimeout(timer);
  }
}

/**
 * Forks a process and loads a bundle in it. Rejects with the code and sentence of the load error, or `generator-died` when
 * the process ends, is silent for `timeoutMs`, or `signal` aborts first; the process is gone then.
 */
export async function forkGenerator(
  entry: URL,
  options: ProcessOptions,
  listener: {
    readonly onMessage: (message: FromGenerator) => void;
    readonly timeoutMs: number;
    readonly signal: AbortSignal;
  },
): Promise<{ readonly child: GeneratorChild; readonly info: ModelInfo }> {
  let answer = (_: FromGenerator): void => {};
  const answered = new Promise<FromGenerator>((resolve) => {
    answer = resolve;
  });
  const child = new GeneratorChild(entry, (message) => {
    if (message.type === "loaded" || message.type === "load-failed") answer(message);
    else listener.onMessage(message);
  });
  const timer = setTimeout(
    () => child.kill(`no answer in ${listener.timeoutMs} ms`),
    listener.timeoutMs,
  );
  const onAbort = (): void => child.kill("closed while loading");
  listener.signal.addEventListener("abort", onAbort);
  child.send({ type: "load", options });
  try {
    const first = await Promise.race([answered, child.gone]);
    if (typeof first !== "string" && first.type === "loaded") return { child, info: first.info };
    if (typeof first !== "string" && first.type === "load-failed") {
      child.kill("the bundle could not be loaded");
      throw unpackGeneratorError(first.error);
    }
    const message = `The generator process died while it loaded ${options.bundle} (${String(first)}).`;
    throw new EvertaleError("generator-died", message);
  } finally {
    clearTimeout(timer);
    listener.signal.removeEventListener("abort", onAbort);
  }
}
