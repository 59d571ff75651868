// A story writer that asks a language model, one prompt ahead, and is the grammar's writer whenever there is no good answer in time.
// Knows moderation and the grammar; no director and no clock but the deadline.
import { setTimeout as sleep } from "node:timers/promises";
import { isAbort } from "../../errors.js";
import { linkAborts } from "../../linked-abort.js";
import type { Grammar } from "../../model/index.js";
import { readScene, type Scene, type StoryWriter } from "../../scheduler/index.js";
import { type Log, sentenceOf } from "../log.js";
import type { Verdict } from "../moderation/moderation.js";
import { complete, type ModelAddress, type Question } from "./chat-completion.js";
import { questionFor } from "./question.js";

export interface ModelWriterParts {
  readonly address: ModelAddress;
  readonly grammar: Grammar;
  /** Goes on whenever the model does not. */
  readonly fallback: StoryWriter;
  /** The same gate as for people's lines. */
  readonly moderate: (text: string) => Verdict;
  readonly log: Log;
  /** The model has this long for a prompt. Default 10 s: automatic ones come every 12. */
  readonly deadlineMs?: number;
}

const DEADLINE_MS = 10_000;
/** Prompts of the story so far that the model is told. */
const TOLD = 12;
/** After failures in a row so many prompts are written without asking: 1, 2, 4, at most 16. */
const MAX_PAUSE = 16;

export class ModelWriter implements StoryWriter {
  readonly #told: string[] = [];
  #ready: string | undefined;
  #asking: AbortController | undefined;
  #pending: Promise<void> = Promise.resolve();
  #failures = 0;
  #pause = 0;
  #closed = false;

  constructor(private readonly parts: ModelWriterParts) {}

  /** Settles when the question that is out now has been answered, or given up. */
  get pending(): Promise<void> {
    return this.#pending;
  }

  next(): string {
    const ready = this.#ready;
    this.#ready = undefined;
    // What the model wrote is observed, so that the grammar's writer can go on from it.
    if (ready !== undefined) this.parts.fallback.observe(ready);
    const text = ready ?? this.parts.fallback.next();
    this.#tell(text);
    return text;
  }

  observe(text: string): void {
    this.parts.fallback.observe(text);
    // What was written for another moment of the story no longer fits.
    this.#ready = undefined;
    this.#tell(text);
  }

  /** Gives up the question that is out. Idempotent. */
  close(): void {
    this.#closed = true;
    this.#asking?.abort();
  }

  #tell(text: string): void {
    this.#told.push(text);
    if (this.#told.length > TOLD) this.#told.shift();
    this.#asking?.abort();
    if (this.#closed) return;
    if (this.#pause > 0) {
      this.#pause -= 1;
      return;
    }
    const asking = new AbortController();
    this.#asking = asking;
    this.#pending = this.#ask(questionFor(this.parts.grammar, this.#told), asking.signal);
  }

  async #ask(question: Question, signal: AbortSignal): Promise<void> {
    const { address, log, deadlineMs = DEADLINE_MS } = this.parts;
    try {
      const answer = await within(deadlineMs, signal, (limited) =>
        complete(address, question, limited),
      );
      if (signal.aborted) return;
      this.#ready = this.#fit(answer);
      if (this.#failures > 0) log.info("The language model writes the story again.");
      this.#failures = 0;
    } catch (error) {
      if (signal.aborted) return;
      this.#pause = Math.min(MAX_PAUSE, 2 ** this.#failures);
      this.#failures += 1;
      if (this.#failures > 1) return;
      log.warn(
        `The language model at ${address.url} wrote nothing that can be used (${sentenceOf(error)}): the grammar's writer goes on.`,
      );
    }
  }

  /** The answer as a prompt: judged like anybody's line, and something that this world can show. */
  #fit(answer: string): string {
    const line = answer
      .split("\n")
      .map((part) => part.replace(/^[\s\-*"'`\d.)]+|[\s"'`]+$/g, ""))
      .find((part) => part !== "");
    const verdict = this.parts.moderate(line ?? "");
    if (!verdict.ok) throw new Error("its line does not pass moderation");
    const scene = readScene(this.parts.grammar, verdict.text);
    if (scene.actor === undefined) throw new Error("nobody of this world is in its line");
    if (!possible(this.parts.grammar, scene)) throw new Error("its line cannot be seen there");
    if (this.#told.includes(verdict.text)) throw new Error("its line was told just now");
    return verdict.text;
  }
}

function possible(grammar: Grammar, { action, event, scene }: Scene): boolean {
  if (scene === undefined) return true;
  const of = (list: Grammar["events"], name: string | undefined) =>
    list.find((word) => word.name === name)?.scenes?.includes(scene) ?? true;
  return of(grammar.actions, action) && of(grammar.events, event);
}

/** Rejects when time is over; the work is told to stop then, and when `signal` aborts. */
async function within<T>(
  ms: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const over = new AbortController();
  const late = sleep(ms, undefined, { signal: over.signal, ref: false }).then(
    () => {
      throw new Error(`it did not answer within ${ms / 1000} s`);
    },
    (error: unknown) => {
      // Called off because the work was done first.
      if (!isAbort(error)) throw error;
      return new Promise<never>(() => {});
    },
  );
  const stop = new AbortController();
  const limited = linkAborts(signal, stop.signal);
  try {
    return await Promise.race([work(limited.signal), late]);
  } finally {
    limited.unlink();
    over.abort();
    stop.abort();
  }
}
