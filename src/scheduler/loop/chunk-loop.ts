// Makes chunk after chunk of one story, each just in time for the send clock.
// Knows the generator as an interface and prompts as a stream; no encoder, no viewer, no HTTP.
import {
  BehaviorSubject,
  defer,
  distinctUntilChanged,
  EMPTY,
  filter,
  merge,
  NEVER,
  Observable,
  of,
  race,
  repeat,
  retry,
  Subject,
  type Subscription,
  switchMap,
  take,
  takeWhile,
  tap,
  timer,
} from "rxjs";
import { EvertaleError } from "../../errors.js";
import type { ChunkEvent, ChunkRequest, Frame, Generator, ModelInfo } from "../../model/types.js";
import type { Clock } from "../clock.js";
import { Playout } from "../playout.js";
import { type Prompt, type Start, type Story, wordsOf } from "../story.js";
import { ChunkTimes } from "./chunk-times.js";
import { checkFrame } from "./frame-check.js";
import { Generation } from "./generation.js";
import { PAST_GIVEN_UP_AFTER, PROMPT_REFUSED_AFTER } from "./giving-up.js";
import type { GovernorLimits, Quality } from "./governor.js";
import { type Cut, earliestCut } from "./late-binding.js";
import type { LoopEvent, LoopState, LoopStats } from "./loop-events.js";
import { isSupervised } from "./supervision.js";
import { ViewersFirst } from "./viewers-first.js";

export interface ChunkLoopOptions {
  readonly generator: Generator;
  readonly story: Story;
  /** The prompt in force at once, then newer ones (a director's). */
  readonly prompts$: Observable<Prompt>;
  /** Whether generation is wanted. False: the chunk in the making is finished and kept, then all rests. */
  readonly active$: Observable<boolean>;
  readonly clock: Clock;
  readonly limits: GovernorLimits;
  /** The prompt in force in a story that was begun before: it is not told again, and the first automatic one passes by. */
  readonly inForce?: Prompt | undefined;
  /** See `PlayoutOptions`. */
  readonly rtpOrigin?: (() => number) | undefined;
  /** People wait before a picture that stands still: the first chunk that goes on with a story is made with half its steps. */
  readonly soon?: boolean | undefined;
}

/** Latent frames that are shown of a chunk under which a viewer's words, a picture or the story's own words are seen first. */
const VIEWERS_LATENTS = 2;
const STORYS_LATENTS = 1;
const RETRY_FIRST_MS = 250;
const RETRY_MAX_MS = 5_000;
/** Failures of one chunk in a row from which on the loop is `failing`. */
const FAILING_AFTER = 3;

/** The chunk being made: what must survive an aborted or failed attempt. */
interface Making {
  readonly chunk: number;
  /** What the chunk goes on from instead of the story's past. */
  start: Start | undefined;
  /** Frames that went to the playout: those can not be taken back. */
  handedOn: number;
  /** Set by the attempt whose first frame was handed on. */
  request: ChunkRequest | undefined;
  prompt: Prompt | undefined;
  /** Whether it is the first one under its prompt. */
  opens: boolean;
  attempts: number;
  /** The prompt of the attempt under way. */
  tried: Prompt | undefined;
  startedMs: number;
  firstFrameMs: number;
  /** What it is made with: less than the governor's where only that comes in time. */
  quality: Quality;
}

/** The last chunk that was made, until the next one is shown: its end may be taken back. */
interface Unsettled {
  readonly chunk: number;
  readonly tokens: Uint16Array;
  readonly latents: number;
  readonly frames: number;
  readonly keptLatents: number;
}

export class ChunkLoop {
  readonly #events = new Subject<LoopEvent>();
  readonly #active = new BehaviorSubject(false);
  readonly #times: ChunkTimes;
  readonly #generation: Generation;
  readonly #playout: Playout;
  readonly #info: ModelInfo;
  readonly #prompts: ViewersFirst;
  #subscription: Subscription | undefined;
  #state: LoopState = "starting";
  /** Not `live`, for a reason of the generator's: cleared by the next frame. */
  #trouble: "restarting" | "failing" | undefined;
  #making: Making | undefined;
  #unsettled: Unsettled | undefined;
  #resumed = false;
  #start: Start | undefined;

  constructor(private readonly options: ChunkLoopOptions) {
    const { generator, clock, limits } = options;
    this.#info = generator.info;
    this.#generation = new Generation(generator);
    this.#times = new ChunkTimes({ info: this.#info, clock, limits });
    this.#playout = new Playout({
      fps: this.#info.fps,
      framesPerChunk: this.#info.chunkLatents * this.#info.framesPerLatent,
      clock,
      rtpOrigin: options.rtpOrigin,
    });
    this.#prompts = new ViewersFirst(options.prompts$, options.inForce);
  }

  /** Hot; subscribe before `start`. Completes on close, or when the generator was closed. */
  get events$(): Observable<LoopEvent> {
    return this.#events;
  }

  get state(): LoopState {
    return this.#state;
  }

  get stats(): LoopStats {
    const { late, held, sent } = this.#playout.counts;
    return {
      chunk: Math.max(0, this.options.story.nextChunk - 1),
      ...this.#times.stats,
      lateFrames: late,
      heldFrames: held,
      sentFrames: sent,
    };
  }

  /** Makes the first chunk at once, so that the first viewer does not wait for it. Idempotent. */
  start(): void {
    if (this.#subscription !== undefined || this.#state === "closed") return;
    const active$ = this.options.active$.pipe(
      distinctUntilChanged(),
      tap((active) => this.#setActive(active)),
    );
    const chunks$ = defer(() => this.#whenWanted()).pipe(
      switchMap(() => this.#makeChunk()),
      repeat(),
    );
    const frames$ = this.#active.pipe(
      distinctUntilChanged(),
      // switchMap: the send clock stops with the audience.
      switchMap((active) => (active ? this.#playout.frames$ : EMPTY)),
      tap((event) => this.#events.next(event)),
    );
    this.#subscription = merge(active$, chunks$, frames$, this.#supervision()).subscribe({
      error: () => this.close(),
    });
  }

  /** The next chunk that is begun goes on from `start`. Of several before that the latest wins. */
  goOnFrom(start: Start): void {
    this.#start = start;
  }

  /** The story does not go on from this after all. False when a chunk that does is begun. */
  callOff(id: string): boolean {
    if (this.#start?.id !== id) return false;
    this.#start = undefined;
    return true;
  }

  /** Aborts the chunk in the making. Idempotent. The generator stays open: it is its owner's. */
  close(): void {
    if (this.#state === "closed") return;
    if (this.#making === undefined || this.#making.handedOn === 0) {
      this.#keepShown();
      this.#settle();
    }
    this.#setState("closed");
    this.#subscription?.unsubscribe();
    this.#prompts.close();
    this.#playout.clear();
    this.#events.complete();
  }

  #setActive(active: boolean): void {
    if (active) {
      this.#resumed = true;
      this.#playout.resume();
    }
    this.#active.next(active);
    this.#updateState();
  }

  /** A generator process that dies while nothing is asked of it is told too. */
  #supervision(): Observable<never> {
    const { generator } = this.options;
    if (!isSupervised(generator)) return NEVER;
    return new Observable(() =>
      generator.onState((state) => {
        if (state !== "up") this.#trouble = state;
        // Up again, but after several deaths only a chunk proves it, if one is being made.
        else if (this.#trouble === "restarting" || this.#making === undefined) {
          this.#trouble = undefined;
        }
        this.#updateState();
      }),
    );
  }

  /** Emits once when the next chunk is to begin: late enough for late prompts, early enough for its slot. */
  #whenWanted(): Observable<unknown> {
    if (this.options.story.nextChunk === 0) return of(0);
    return this.#active.pipe(
      distinctUntilChanged(),
      // switchMap: a pause forgets the time that was waited for.
      switchMap((active) =>
        active
          ? race(timer(this.#startDelayMs(), this.options.clock.scheduler), this.#newWords())
          : NEVER,
      ),
      take(1),
    );
  }

  /** A viewer's words that no chunk was made under yet: there is no use in waiting. */
  #newWords(): Observable<unknown> {
    return this.#prompts.prompts$.pipe(filter((prompt) => this.#prompts.waits(prompt)));
  }

  #startDelayMs(): number {
    if (this.#resumed) {
      // Somebody just came: begin at once, whatever is still in stock.
      this.#resumed = false;
      return 0;
    }
    const startMs = this.#times.startMs(this.#playout.nextDueMs);
    return Math.max(0, Math.ceil(startMs - this.options.clock.nowMs()));
  }

  #makeChunk(): Observable<ChunkEvent> {
    const start = this.#start;
    this.#start = undefined;
    const quality = this.#comeIn(start !== undefined);
    if (start !== undefined) this.options.story.goOnFrom(start.tokens);
    const making: Making = {
      chunk: this.options.story.nextChunk,
      start,
      handedOn: 0,
      request: undefined,
      prompt: undefined,
      opens: false,
      attempts: 0,
      tried: undefined,
      startedMs: 0,
      firstFrameMs: 0,
      quality,
    };
    this.#making = making;
    return defer(() => this.#attempts(making)).pipe(
      retry({ delay: (error, count) => this.#recover(making, error, count), resetOnSuccess: true }),
    );
  }

  /** Attempts under newer and newer prompts; once a frame was handed on, only the same request again. */
  #attempts(making: Making): Observable<ChunkEvent> {
    const { prompt } = making;
    if (prompt !== undefined) return this.#attempt(making, prompt);
    let first = true;
    return this.#prompts.prompts$.pipe(
      filter((newest) => {
        // What the story itself thinks of next has time until the next chunk.
        const wanted = first || (newest.origin === "viewer" && this.#mayRestart(making));
        if (!wanted && newest.origin === "viewer") this.#miss(making, newest);
        first = false;
        return wanted;
      }),
      // switchMap: the newest prompt takes the chunk over, the attempt under the older one is aborted.
      switchMap((newest) => this.#attempt(making, newest)),
      takeWhile((event) => event.type !== "done", true),
    );
  }

  /** Whether newer words can still take the chunk over, if need be with fewer steps. */
  #mayRestart(making: Making): boolean {
    // With nobody there, no slot can be missed.
    const slotMs = this.#active.value ? this.#playout.nextDueMs : Number.POSITIVE_INFINITY;
    const quality = this.#times.restart(slotMs, making.handedOn);
    if (quality !== undefined) making.quality = quality;
    return quality !== undefined;
  }

  /**
   * Where newer words come in: the end of the last chunk that is not shown by then is taken back, and the chunk after it begins
   * there. Returns what that chunk is to be made with.
   */
  #comeIn(start: boolean): Quality {
    const { quality, qualities } = this.#times;
    const hurries = this.options.soon === true && this.#times.count === 0;
    if (hurries && this.options.story.nextChunk > 0) return qualities.at(-1) ?? quality;
    const made = this.#unsettled;
    const wanted = start || this.#prompts.waits(this.#prompts.latest);
    if (!wanted || made === undefined || !this.#active.value) return quality;
    for (const one of qualities) {
      const cut = this.#earliestCut(made, this.#times.reachMs(one));
      if (cut === undefined) continue;
      this.#shorten(made, cut);
      return one;
    }
    return quality;
  }

  /** Whoever goes on with the story shows what was not shown yet. */
  #keepShown(): void {
    const made = this.#unsettled;
    if (made === undefined || this.#playout.counts.sent === 0) return;
    const cut = this.#earliestCut(made, Number.NEGATIVE_INFINITY);
    if (cut !== undefined) this.#shorten(made, cut);
  }

  #earliestCut(made: Unsettled, reachMs: number): Cut | undefined {
    return earliestCut({
      made: { ...made, framesPerLatent: this.#info.framesPerLatent },
      waiting: this.#playout.stock,
      nextDueMs: this.#playout.nextDueMs,
      periodMs: 1000 / this.#info.fps,
      reachMs,
    });
  }

  #shorten(made: Unsettled, { latents, dropped }: Cut): void {
    const { story } = this.options;
    story.shorten(latents);
    this.#playout.drop(dropped);
    const size = this.#info.tokensPerLatent * this.#info.groups;
    const tokens = made.tokens.slice(0, latents * size);
    const frames = made.frames - dropped;
    this.#unsettled = latents === 0 ? undefined : { ...made, latents, frames, tokens };
  }

  /** The chunk in the making is finished without these words. */
  #miss(making: Making, prompt: Prompt): void {
    const nowMs = this.options.clock.nowMs();
    const leftMs = Math.max(0, making.startedMs + this.#times.wholeMs(making.quality) - nowMs);
    const firstMs = this.#times.reachMs(this.#times.quality) - nowMs;
    this.#events.next({ type: "missed", prompt, expectedInMs: leftMs + firstMs });
  }

  #attempt(making: Making, prompt: Prompt): Observable<ChunkEvent> {
    let index = 0;
    let request = making.request;
    making.attempts += 1;
    making.tried = prompt;
    const begin = (): ChunkRequest => {
      making.startedMs = this.options.clock.nowMs();
      request ??= this.#request(making, prompt);
      return request;
    };
    return this.#generation.chunk(begin).pipe(
      tap((event) => {
        if (event.type === "done") this.#finish(making, event);
        // A chunk made again after a failure repeats the frames that were already handed on.
        else if (index++ >= making.handedOn) {
          making.prompt = prompt;
          making.request = request;
          checkFrame(event.frame);
          this.#handOn(making, prompt, event.frame);
        }
      }),
    );
  }

  #request({ chunk, quality }: Making, prompt: Prompt): ChunkRequest {
    const { story } = this.options;
    return {
      story: story.id,
      chunk,
      text: wordsOf(prompt),
      before: story.beforeFor(prompt),
      seed: story.seed,
      steps: quality.steps,
      guidance: quality.guided ? this.#info.guidance : 1,
      temperature: this.#info.temperature,
      history: story.historyFor(prompt),
    };
  }

  #handOn(making: Making, prompt: Prompt, frame: Frame): void {
    let opens = false;
    if (making.handedOn === 0) {
      this.#settle();
      making.firstFrameMs = this.options.clock.nowMs() - making.startedMs;
      const cut = this.options.story.cutsTo(prompt);
      opens = this.options.story.begin(prompt);
      if (cut) making.start = { id: `cut-${prompt.id}`, tokens: new Uint16Array(0) };
      if (cut) this.options.story.goOnFrom(new Uint16Array(0));
      this.#prompts.begun(prompt);
      making.opens = opens;
      const { chunk, start } = making;
      if (opens) this.#events.next({ type: "applied", prompt, chunk });
      if (start !== undefined) this.#events.next({ type: "started", start, chunk });
    }
    const { start, handedOn } = making;
    const shown = start?.opening?.(frame, handedOn) ?? frame;
    making.handedOn += 1;
    this.#playout.push({ frame: shown, prompt, opens, start: handedOn === 0 ? start : undefined });
    if (this.#trouble !== undefined) {
      this.#trouble = undefined;
      this.#updateState();
    }
  }

  #finish(making: Making, event: Extract<ChunkEvent, { type: "done" }>): void {
    const { story, clock } = this.options;
    const { chunk, firstFrameMs, attempts, quality } = making;
    const { timings, tokens } = event;
    story.append(event.chunk, event.tokens);
    this.#making = undefined;
    const keptLatents = this.#keptLatents(making);
    const latents = this.#info.chunkLatents;
    this.#unsettled = { chunk, tokens, latents, frames: making.handedOn, keptLatents };
    const wallMs = clock.nowMs() - making.startedMs;
    // What was done for it before it was asked for took the machine's time too.
    const cost = { quality, firstFrameMs, ...timings, wallMs: wallMs + timings.aheadMs };
    this.#times.add(cost, this.#playout.takeMissed());
    const restarts = attempts - 1;
    const work = { quality, wallMs, firstFrameMs, restarts, timings };
    this.#events.next({ type: "chunk", chunk, tokens, ...work });
    this.#updateState();
  }

  /** How much of a chunk is shown whatever comes: somebody waited for these words, or nothing was seen before it. */
  #keptLatents({ chunk, opens, prompt, start }: Making): number {
    if (start !== undefined || (opens && prompt?.origin === "viewer")) return VIEWERS_LATENTS;
    return opens || chunk === 0 ? STORYS_LATENTS : 0;
  }

  /** A failed attempt: the last frame is held, and the chunk is made again from the same history after a while. */
  #recover(making: Making, error: unknown, count: number): Observable<unknown> {
    if (error instanceof EvertaleError && error.code === "generator-closed") throw error;
    if (count >= FAILING_AFTER) this.#trouble = "failing";
    else this.#trouble ??= "restarting";
    this.#updateState();
    this.#events.next({ type: "failure", error, attempt: count });
    this.#giveUp(making, count);
    const delayMs = Math.min(RETRY_MAX_MS, RETRY_FIRST_MS * 2 ** (count - 1));
    return timer(delayMs, this.options.clock.scheduler);
  }

  /** What fails again and again may fail for what it is made from: first the words are given up, then the past. */
  #giveUp(making: Making, count: number): void {
    const { tried, handedOn } = making;
    if (handedOn > 0) return;
    if (count === PROMPT_REFUSED_AFTER && tried !== undefined) {
      this.#prompts.refuse(tried);
      this.#events.next({ type: "refused", prompt: tried, attempts: count });
    }
    if (count === PAST_GIVEN_UP_AFTER && making.chunk > 0) {
      making.start = { id: `past-given-up-${making.chunk}`, tokens: new Uint16Array(0) };
      this.options.story.goOnFrom(making.start.tokens);
    }
  }

  #settle(): void {
    if (this.#unsettled === undefined) return;
    const { chunk, tokens, latents } = this.#unsettled;
    this.#unsettled = undefined;
    const { point } = this.options.story;
    this.#events.next({ type: "settled", chunk, latents, tokens, point });
  }

  #updateState(): void {
    if (this.#state === "closed") return;
    if (this.#trouble !== undefined) this.#setState(this.#trouble);
    else if (this.options.story.nextChunk === 0) this.#setState("starting");
    else this.#setState(this.#active.value ? "live" : "idle");
  }

  #setState(state: LoopState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#events.next({ type: "state", state });
  }
}
