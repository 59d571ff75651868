// Questions between processes: one asks by name, the other answers. Knows nothing of what is asked.
import { type ChildProcess, fork } from "node:child_process";

interface Question {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}
interface Answer {
  readonly id: number;
  readonly output?: unknown;
  readonly error?: string;
}

/** Time for a child to end what it has started. */
const GRACE_MS = 1000;

/** Answers its parent's questions until the parent is gone. */
export function answerParent(
  handlers: Readonly<Record<string, (input: never) => unknown | Promise<unknown>>>,
): void {
  process.on("message", async ({ id, name, input }: Question) => {
    try {
      const output = await handlers[name]?.(input as never);
      process.send?.({ id, output } satisfies Answer);
    } catch (error) {
      process.send?.({ id, error: String(error) } satisfies Answer);
    }
  });
  process.on("disconnect", () => process.exit());
}

/** A child process that answers. */
export class Remote {
  readonly #child: ChildProcess;
  readonly #pending = new Map<number, (answer: Answer) => void>();
  #asked = 0;

  constructor(file: string, ...args: string[]) {
    this.#child = fork(new URL(file, import.meta.url), args, {
      // The young heap that the program begins with: with Node's own, keystreams pile up until all memory is marked, again and again.
      execArgv: ["--import", "tsx", "--expose-gc", "--max-semi-space-size=2"],
      // Native code may have no way to end by itself.
      killSignal: "SIGKILL",
    });
    this.#child.on("message", (answer: Answer) => this.#settle(answer));
    this.#child.on("exit", (code) => {
      for (const id of [...this.#pending.keys()])
        this.#settle({ id, error: `${file} ${args.join(" ")} ended with ${code}` });
    });
  }

  ask<Output>(name: string, input?: unknown): Promise<Output> {
    this.#asked += 1;
    const id = this.#asked;
    return new Promise<Output>((resolve, reject) => {
      this.#pending.set(id, ({ output, error }) =>
        error === undefined ? resolve(output as Output) : reject(new Error(error)),
      );
      this.#child.send({ id, name, input } satisfies Question);
    });
  }

  /** The child ends itself and what it has started, or is killed. */
  close(): void {
    if (this.#child.connected) this.#child.disconnect();
    const grace = setTimeout(() => this.#child.kill(), GRACE_MS);
    this.#child.once("exit", () => clearTimeout(grace));
  }

  #settle(answer: Answer): void {
    this.#pending.get(answer.id)?.(answer);
    this.#pending.delete(answer.id);
  }
}
