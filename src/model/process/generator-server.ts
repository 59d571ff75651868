// The child's side of a generator process: serves one generator over the IPC channel. Knows no supervisor's policy.
import { packError } from "../../error-messages.js";
import { EvertaleError, isAbort } from "../../errors.js";
import type { ProcessOptions } from "../enlarging-generator.js";
import type { Generator } from "../types.js";
import type { CallEvent, FromGenerator, ToGenerator } from "./generator-messages.js";

/**
 * Serves this process's parent until it closes or disappears; then the process ends. `load` makes the generator.
 * SIGINT and SIGTERM are left to the parent: a terminal's Ctrl-C reaches the whole group, and the film may end in order.
 */
export function serveGenerator(load: (options: ProcessOptions) => Promise<Generator>): void {
  const server = new GeneratorServer(load);
  process.on("message", (message: ToGenerator) => server.receive(message));
  process.on("disconnect", () => process.exit(0));
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => {});
}

class GeneratorServer {
  private generator: Generator | undefined;
  private readonly calls = new Map<number, AbortController>();

  constructor(private readonly load: (options: ProcessOptions) => Promise<Generator>) {}

  receive(message: ToGenerator): void {
    switch (message.type) {
      case "load":
        void this.start(message.options);
        return;
      case "generate":
        void this.serve(message.call, (generator, signal) =>
          generator.generate(message.request, signal),
        );
        return;
      case "encode":
        void this.serve(message.call, async function* (generator, signal) {
          yield { type: "encoded", tokens: await generator.encode(message.clip, signal) };
        });
        return;
      case "abort":
        this.calls.get(message.call)?.abort();
        return;
      case "close":
        void this.end();
        return;
    }
  }

  private async start(options: ProcessOptions): Promise<void> {
    try {
      this.generator = await this.load(options);
      await send({ type: "loaded", info: this.generator.info });
    } catch (error) {
      await send({ type: "load-failed", error: packError(error) });
      process.exit(1);
    }
  }

  private async serve(
    call: number,
    work: (generator: Generator, signal: AbortSignal) => AsyncIterable<CallEvent>,
  ): Promise<void> {
    const controller = new AbortController();
    this.calls.set(call, controller);
    try {
      if (!this.generator) throw new Error("something was asked for before the bundle was loaded");
      for await (const event of work(this.generator, controller.signal)) {
        await send({ type: "event", call, event });
      }
    } catch (error) {
      await send({ type: "call-failed", call, error: packError(error) });
      // A lost device or a broken session stays broken: a fresh process is the cure.
      if (!isAbort(error) && !(error instanceof EvertaleError)) process.exit(1);
    } finally {
      this.calls.delete(call);
    }
  }

  private async end(): Promise<void> {
    await this.generator?.close();
    process.exit(0);
  }
}

/** Resolves when the message is on its way: a chunk's frames never pile up here. */
function send(message: FromGenerator): Promise<void> {
  return new Promise((resolve) => {
    // Without a channel the parent is gone, and `disconnect` ends the process.
    if (!process.send || !process.connected) resolve();
    else process.send(message, undefined, {}, () => resolve());
  });
}
