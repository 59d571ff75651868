// The server's side of a generator process: calls, cancelling, supervision. Knows no graphs and never blocks the event loop.
import { entryBeside } from "../../entry.js";
import { abortError, EvertaleError } from "../../errors.js";
import type { ProcessOptions } from "../enlarging-generator.js";
import type {
  ChunkEvent,
  ChunkRequest,
  Clip,
  GeneratorFaults,
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
import { SilenceWatch } from "./silence-watch.js";

export interface SupervisorOptions extends ProcessOptions {
  /** Lives in a row that may end without a finished chunk before the generator is `failing`. Default 3. */
  readonly failingAfter?: number;
  /** Wait before the second restart in a row (the first is at once); doubles each time up to 5 s, for ever. Default 200. */
  readonly restartDelayMs?: number;
  /**
   * A process that owes an answer and says nothing for this long is killed. Default 120 s (a GPU may compile for long); from
   * the third chunk on a few times what it has taken so far.
   */
  readonly stallTimeoutMs?: number;
  /** No such deadline is shorter than this. Default 2500. */
  readonly stallLeastMs?: number;
  /** Told once, in a sentence, when a GPU is given up in mid-film and the CPU has taken over. */
  readonly onProviderLost?: (sentence: string) => void;
  /** Module that the process runs. Default: `generator-process` beside this file. */
  readonly entry?: URL;
}

const LONGEST_RESTART_DELAY_MS = 5000;
/** A GPU whose lives end without a chunk so many times in a row is given up; one that cannot be opened any more at once. */
const GPU_DEATHS_MAX = 2;
/** A later life may take so many times as long to load as the first one did, and never less than the other. */
const LOAD_PATIENCE = 10;
const LOAD_LEAST_MS = 20_000;
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
  private readonly failingAfter: number;
  private readonly restartDelayMs: number;
  private readonly silence: SilenceWatch;
  private readonly listeners = new Set<(state: GeneratorState) => void>();
  private readonly calls = new Map<number, Call>();
  /** What this life was asked and has not answered to the end, calls that were called off included. */
  private readonly owed = new Map<number, Question["type"]>();
  private readonly closing = new AbortController();
  private child: GeneratorChild | undefined;
  private model: ModelInfo | undefined;
  private current: GeneratorState = "restarting";
  private readonly counts = { deaths: 0, hangs: 0, deathsInARow: 0, lastDeath: "" };
  private loadTimeoutMs: number;
  private nextCall = 0;
  /** Why the first life's GPU was given up, in a few words. */
  private gpuLost: string | undefined;
  private timer: NodeJS.Timeout | undefined;
  private closed: Promise<void> | undefined;

  constructor(private readonly options: SupervisorOptions) {
    this.entry = options.entry ?? entryBeside("generator-process", import.meta.url);
    this.failingAfter = options.failingAfter ?? 3;
    this.restartDelayMs = options.restartDelayMs ?? 200;
    this.loadTimeoutMs = options.stallTimeoutMs ?? 120_000;
    this.silence = new SilenceWatch({
      coldMs: this.loadTimeoutMs,
      leastMs: options.stallLeastMs ?? 2500,
      onHung: (silentMs) => {
        this.counts.hangs += 1;
        this.child?.kill(`no answer in ${silentMs} ms`);
      },
    });
  }

  get info(): ModelInfo {
    if (!this.model) throw new EvertaleError("generator-died", "The generator is not loaded yet.");
    return this.model;
  }

  get state(): GeneratorState {
    return this.current;
  }

  get faults(): GeneratorFaults {
    return { ...this.counts };
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
    const startMs = performance.now();
    await this.live();
    const tookMs = performance.now() - startMs;
    this.loadTimeoutMs = Math.min(
      this.loadTimeoutMs,
      Math.max(LOAD_LEAST_MS, tookMs * LOAD_PATIENCE),
    );
  }

  async *generate(request: ChunkRequest, signal?: AbortSignal): AsyncGenerator<ChunkEvent> {
    for await (const event of this.ask((call) => ({ type: "generate", call, request }), signal)) {
      if (event.type !== "encoded") yield event;
    }
  }

  /** Waits for the next life unless it is `failing`: whoever sends a picture is told so at once. */
  async encode(clip: Clip, signal?: AbortSignal): Promise<Uint16Array> {
    if (this.current === "failing") throw this.failure();
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
    }
  }

  close(): Promise<void> {
    this.closed ??= this.shutDown();
    return this.closed;
  }

  private submit(call: Call): void {
    if (call.mailbox.over) return;
    this.child?.send(call.question);
    this.owed.set(call.question.call, call.question.type);
    this.watch();
  }

  private receive(message: FromGenerator): void {
    if (message.type !== "event" && message.type !== "call-failed") return;
    this.silence.heard();
    const over = message.type === "call-failed" || message.event.type !== "frame";
    if (over) this.owed.delete(message.call);
    if (message.type === "event" && message.event.type === "done") {
      this.counts.deathsInARow = 0;
      this.silence.finished();
    }
    this.hear(message);
    this.watch();
  }

  private hear(message: Extract<FromGenerator, { readonly call: number }>): void {
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
    call.mailbox.end();
  }

  /** Starts a process, loads the bundle and hands the waiting calls over. */
  private async live(): Promise<void> {
    const { child, info } = await forkGenerator(this.entry, this.loadOptions(), {
      onMessage: (message) => this.receive(message),
      timeoutMs: this.loadTimeoutMs,
      signal: this.closing.signal,
    });
    if (this.model && this.model.bundleHash !== info.bundleHash) {
      child.kill("the bundle changed");
      const message = `The bundle ${this.options.bundle} changed while it was in use; start Evertale again to use it.`;
      throw new EvertaleError("bundle-invalid", message);
    }
    this.model = this.modelNow(info);
    this.child = child;
    void child.gone.then((why) => this.died(why));
    this.become("up");
    for (const call of this.calls.values()) this.submit(call);
  }

  /** What it was at first, but for a provider that had to be given up. */
  private modelNow(info: ModelInfo): ModelInfo {
    if (this.model === undefined) return info;
    if (this.gpuLost === undefined || this.model.provider === info.provider) return this.model;
    const providerReason = `${this.model.provider} was lost in mid-film (${this.gpuLost}); the CPU goes on`;
    this.options.onProviderLost?.(`The provider ${providerReason}.`);
    return { ...info, providerReason };
  }

  private loadOptions(): ProcessOptions {
    const { bundle, threads, latentsPerDecode, superResolution } = this.options;
    // Viewers wait for a later life: its first chunk is what warms it up.
    const warmUp = this.model === undefined ? this.options.warmUp : false;
    // A later life keeps the first one's choice, since another provider could make another film; unless there would be none.
    const kept = this.model?.provider ?? this.options.provider;
    const provider = this.gpuLost === undefined ? kept : "cpu";
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

  private restartLater(why: string, isUnavailable = false): void {
    this.silence.stop();
    this.owed.clear();
    this.counts.lastDeath = why;
    this.counts.deaths += 1;
    this.counts.deathsInARow += 1;
    const { deathsInARow } = this.counts;
    this.become(deathsInARow >= this.failingAfter ? "failing" : "restarting");
    if (this.current === "failing") this.refusePictures();
    const givesUp =
      this.gpuLost === undefined &&
      this.model !== undefined &&
      this.model.provider !== "cpu" &&
      (isUnavailable || deathsInARow >= GPU_DEATHS_MAX);
    if (givesUp) this.gpuLost = why;
    const delayMs =
      deathsInARow === 1 || givesUp
        ? 0
        : Math.min(LONGEST_RESTART_DELAY_MS, this.restartDelayMs * 2 ** (deathsInARow - 2));
    this.timer = setTimeout(() => {
      this.live().catch((error: unknown) => {
        if (this.closing.signal.aborted) return;
        const isUnavailable =
          error instanceof EvertaleError && error.code === "provider-unavailable";
        this.restartLater(error instanceof Error ? error.message : String(error), isUnavailable);
      });
    }, delayMs);
  }

  /** Starts the watch over a process that owes an answer. A first picture has its graph loaded before it. */
  private watch(): void {
    if (this.owed.size === 0 || !this.child) this.silence.stop();
    else this.silence.begin([...this.owed.values()].includes("encode"));
  }

  private refusePictures(): void {
    for (const { question, mailbox } of this.calls.values()) {
      if (question.type === "encode") mailbox.fail(this.failure());
    }
  }

  private become(state: GeneratorState): void {
    if (state === this.current) return;
    this.current = state;
    for (const listener of [...this.listeners]) listener(state);
  }

  private demandOpen(): void {
    if (this.closing.signal.aborted) throw closedError();
  }

  private failure(): EvertaleError {
    const { deathsInARow, lastDeath } = this.counts;
    const message = `The generator process died ${deathsInARow} times in a row (last: ${lastDeath}); it is tried again, ask later.`;
    return new EvertaleError("overloaded", message);
  }

  private async shutDown(): Promise<void> {
    this.closing.abort();
    clearTimeout(this.timer);
    this.silence.stop();
    for (const call of this.calls.values()) call.mailbox.fail(closedError());
    await this.child?.close();
  }
}

function closedError(): EvertaleError {
  return new EvertaleError("generator-closed", "The generator was closed.");
}
