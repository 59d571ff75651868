// The server's side of a generator process: calls, cancelling, supervision. Knows no graphs and never blocks the event loop.
import { entryBeside } from "../../entry.js";
import { abortError, EvertaleError } from "../../errors.js";
import type { ProcessOptions } from "../enlarging-generator.js";
import type {
  ChunkEvent,
  ChunkRequest,
  Clip,
  GeneratorState,
  ModelInfo,
  SupervisedGenerator,
} from "../types.js";
import { forkGenerator, type GeneratorChild } from "./generator-child.js";
import {
  type CallEvent,
  type FromGenerator,
  type ToGenerator,
  unpackGeneratorError,
} from "./generator-messages.js";
import { Mailbox } from "./mailbox.js";

export interface SupervisorOptions extends ProcessOptions {
  /** Lives in a row that may end without a finished chunk before the generator is `failed`. Default 5. */
  readonly maxRestarts?: number;
  /** Wait before the first restart; doubles each time up to 5 s. Default 200. */
  readonly restartDelayMs?: number;
  /** A process that owes an answer and says nothing for this long is killed. Default 120 s (a GPU may compile for long). */
  readonly stallTimeoutMs?: number;
  /** Module that the process runs. Default: `generator-process` beside this file. */
  readonly entry?: URL;
}

const LONGEST_RESTART_DELAY_MS = 5000;
/** Calls that may wait or run at once; the next one is refused with `overloaded`. */
const MOST_CALLS = 64;

/**
 * Starts a generator process and loads the bundle in it. Throws `bundle-missing`, `bundle-invalid`, `provider-unavailable` or
 * `super-resolution-unavailable` with the process's own sentence, or `generator-died`. The caller closes the generator.
 */
export async function startGenerator(options: SupervisorOptions): Promise<GeneratorClient> {
  const client = new GeneratorClient(options);
  await client.start();
  return client;
}

type Question = Extract<ToGenerator, { type: "generate" | "encode" }>;

interface Call {
  readonly question: Question;
  readonly mailbox: Mailbox<CallEvent>;
  /** Frames have come: from now on the chunk is not called off. */
  started: boolean;
  /** The process has nothing more to say about it. */
  finished: boolean;
}

/** A generator in a process of its own. Made by `startGenerator`. */
export class GeneratorClient implements SupervisedGenerator {
  private readonly entry: URL;
  private readonly maxRestarts: number;
  private readonly restartDelayMs: number;
  private readonly stallTimeoutMs: number;
  private readonly listeners = new Set<(state: GeneratorState) => void>();
  private readonly calls = new Map<number, Call>();
  private readonly closing = new AbortController();
  private child: GeneratorChild | undefined;
  private model: ModelInfo | undefined;
  private current: GeneratorState = "restarting";
  private lastDeath = "";
  private deathsInARow = 0;
  private nextCall = 0;
  private timer: NodeJS.Timeout | undefined;
  private stallTimer: NodeJS.Timeout | undefined;
  private closed: Promise<void> | undefined;

  constructor(private readonly options: SupervisorOptions) {
    this.entry = options.entry ?? entryBeside("generator-process", import.meta.url);
    this.maxRestarts = options.maxRestarts ?? 5;
    this.restartDelayMs = options.restartDelayMs ?? 200;
    this.stallTimeoutMs = options.stallTimeoutMs ?? 120_000;
  }

  get info(): ModelInfo {
    if (!this.model) throw new EvertaleError("generator-died", "The generator is not loaded yet.");
    return this.model;
  }

  get state(): GeneratorState {
    return this.current;
  }

  /** Process id of the generator process while there is one. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  onState(listener: (state: GeneratorState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** First life: a load error is the caller's to hear, not a reason to try again. */
  async start(): Promise<void> {
    await this.live();
  }

  async *generate(request: ChunkRequest, signal?: AbortSignal): AsyncGenerator<ChunkEvent> {
    for await (const event of this.ask((call) => ({ type: "generate", call, request }), signal)) {
      if (event.type !== "encoded") yield event;
    }
  }

  async encode(clip: Clip, signal?: AbortSignal): Promise<Uint16Array> {
    for await (const event of this.ask((call) => ({ type: "encode", call, clip }), signal)) {
      if (event.type === "encoded") return event.tokens;
    }
    throw new EvertaleError("generator-died", "The generator process gave no tokens.");
  }

  private async *ask(
    question: (call: number) => Question,
    signal?: AbortSignal,
  ): AsyncGenerator<CallEvent> {
    if (signal?.aborted) throw abortError();
    this.demandOpen();
    if (this.calls.size >= MOST_CALLS) {
      const message = `The generator already has ${MOST_CALLS} chunks waiting; ask again later.`;
      throw new EvertaleError("overloaded", message);
    }
    const id = this.nextCall++;
    const call: Call = {
      question: question(id),
      mailbox: new Mailbox(),
      started: false,
      finished: false,
    };
    const onAbort = (): void => {
      if (!call.started) call.mailbox.fail(abortError());
    };
    signal?.addEventListener("abort", onAbort, { once: true });
    this.calls.set(id, call);
    try {
      if (this.current === "up") this.submit(call);
      yield* call.mailbox.pull();
    } finally {
      signal?.removeEventListener("abort", onAbort);
      this.calls.delete(id);
      // Called off, or left by the receiver: the process need not go on.
      if (!call.finished) this.child?.send({ type: "abort", call: id });
      this.watch();
    }
  }

  close(): Promise<void> {
    this.closed ??= this.shutDown();
    return this.closed;
  }

  private submit(call: Call): void {
    if (call.mailbox.over) return;
    this.child?.send(call.question);
    this.watch();
  }

  private receive(message: FromGenerator): void {
    if (message.type !== "event" && message.type !== "call-failed") return;
    this.watch();
    const call = this.calls.get(message.call);
    if (!call) return;
    if (message.type === "call-failed") {
      call.finished = true;
      if (message.error.type === "unexpected") {
        // It is about to end itself; its end rejects the call, so that the next one waits for the next life.
        this.child?.kill(message.error.message);
        return;
      }
      call.mailbox.fail(unpackGeneratorError(message.error));
      return;
    }
    call.started = true;
    call.mailbox.push(message.event);
    if (message.event.type === "frame") return;
    call.finished = true;
    this.deathsInARow = 0;
    call.mailbox.end();
  }

  /** Starts a process, loads the bundle and hands the waiting calls over. */
  private async live(): Promise<void> {
    const { child, info } = await forkGenerator(this.entry, this.loadOptions(), {
      onMessage: (message) => this.receive(message),
      timeoutMs: this.stallTimeoutMs,
      signal: this.closing.signal,
    });
    if (this.model && this.model.bundleHash !== info.bundleHash) {
      child.kill("the bundle changed");
      const message = `The bundle ${this.options.bundle} changed while it was in use; start Evertale again to use it.`;
      throw new EvertaleError("bundle-invalid", message);
    }
    this.model ??= info;
    this.child = child;
    void child.gone.then((why) => this.died(why));
    this.become("up");
    for (const call of this.calls.values()) this.submit(call);
  }

  private loadOptions(): ProcessOptions {
    const { bundle, threads, latentsPerDecode, warmUp, superResolution } = this.options;
    // A later life keeps the first one's choice: another provider could make another film.
    const provider = this.model?.provider ?? this.options.provider;
    return { bundle, provider, threads, latentsPerDecode, warmUp, superResolution };
  }

  private died(why: string): void {
    this.child = undefined;
    if (this.closing.signal.aborted) return;
    const message = `The generator process died (${why}); it is started again.`;
    for (const call of this.calls.values()) {
      call.mailbox.fail(new EvertaleError("generator-died", message));
    }
    this.restartLater(why);
  }

  private restartLater(why: string): void {
    clearTimeout(this.stallTimer);
    this.lastDeath = why;
    this.deathsInARow += 1;
    if (this.deathsInARow > this.maxRestarts) {
      this.become("failed");
      for (const call of this.calls.values()) call.mailbox.fail(this.failure());
      return;
    }
    this.become("restarting");
    const delayMs = Math.min(
      LONGEST_RESTART_DELAY_MS,
      this.restartDelayMs * 2 ** (this.deathsInARow - 1),
    );
    this.timer = setTimeout(() => {
      this.live().catch((error: unknown) => {
        if (this.closing.signal.aborted) return;
        this.restartLater(error instanceof Error ? error.message : String(error));
      });
    }, delayMs);
  }

  /** (Re)starts the watch over a process that owes an answer. */
  private watch(): void {
    clearTimeout(this.stallTimer);
    if (this.calls.size === 0 || !this.child) return;
    const child = this.child;
    this.stallTimer = setTimeout(
      () => child.kill(`no answer in ${this.stallTimeoutMs} ms`),
      this.stallTimeoutMs,
    );
  }

  private become(state: GeneratorState): void {
    if (state === this.current) return;
    this.current = state;
    for (const listener of [...this.listeners]) listener(state);
  }

  private demandOpen(): void {
    if (this.closing.signal.aborted) throw closedError();
    if (this.current === "failed") throw this.failure();
  }

  private failure(): EvertaleError {
    const times = this.deathsInARow;
    const message = `The generator process died ${times} times in a row and stays down (last: ${this.lastDeath}).`;
    return new EvertaleError("generator-died", message);
  }

  private async shutDown(): Promise<void> {
    this.closing.abort();
    clearTimeout(this.timer);
    clearTimeout(this.stallTimer);
    for (const call of this.calls.values()) call.mailbox.fail(closedError());
    await this.child?.close();
  }
}

function closedError(): EvertaleError {
  return new EvertaleError("generator-closed", "The generator was closed.");
}
