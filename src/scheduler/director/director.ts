// Decides which prompt comes next: what the crowd's policy releases, and the story's own writer when nobody speaks.
// Knows no chunks: whoever makes them takes the latest prompt at each boundary, and tells when one is on the stage.
import {
  BehaviorSubject,
  EMPTY,
  map,
  type Observable,
  Subject,
  Subscription,
  startWith,
  switchMap,
  timer,
} from "rxjs";
import type { Clock } from "../clock.js";
import type { Prompt } from "../story.js";
import { Crowd } from "./crowd.js";
import type { CrowdOrder, CrowdPast } from "./kept-order.js";
import { type Decision, HOLD_MS, type Line } from "./line.js";
import { DEFAULT_RULES, type DirectorRules } from "./rules.js";
import { type DirectorView, VoteEnds, viewOf } from "./view.js";

/** Prompts that `undo` can go back through. */
const UNDO_DEPTH = 20;

/** What the director asks of a writer. */
export interface StoryWriter {
  /** The next prompt; answers at once. */
  next(): string;
  /** Takes note of what somebody's prompt shows. */
  observe(text: string): void;
}

export interface DirectorOptions {
  readonly writer: StoryWriter;
  readonly clock: Clock;
  /** Makes the ids of automatic prompts. */
  readonly newId: () => string;
  /** Silence after a viewer's prompt before the story goes on by itself. */
  readonly autoAfterMs: number;
  /** Time between automatic prompts. */
  readonly autoEveryMs: number;
  /** Whether somebody watches: nothing is written for an empty room. */
  readonly active$: Observable<boolean>;
  /** The sentence that conditions the model for a text that the story opens with or a writer wrote. Default: the text. */
  readonly told?: (text: string) => string;
  /** Text the story opens with; written by the grammar when missing. */
  readonly opening?: string | undefined;
  readonly rules?: DirectorRules | undefined;
  /** Numbers in [0,1), for the lots of `anarchy`. */
  readonly random?: () => number;
}

/** What became of somebody's line; `settled`: it was obeyed without a picture of its own (`hold`). */
export type DirectorChange =
  | Decision
  | { readonly type: "settled"; readonly line: Line }
  /** Nobody saw it before all was stopped: it is told when the story goes on. */
  | { readonly type: "recalled"; readonly line: Line }
  /** Released, and told in these words instead of its own (`undo`). */
  | {
      readonly type: "reworded";
      readonly line: Line;
      /** Whose words these are. */
      readonly of: string;
      readonly text: string;
      readonly told: string;
    };

export class Director {
  readonly #prompts: BehaviorSubject<Prompt>;
  readonly #spoken = new Subject<number>();
  readonly #changes = new Subject<DirectorChange>();
  readonly #alarm = new Subject<number>();
  readonly #subscription = new Subscription();
  readonly #crowd: Crowd;
  readonly #ends = new VoteEnds();
  #paused = false;
  #pausedAtMs: number | undefined;
  /** True until what was stopped or deleted has given way: whatever comes next forgets it. */
  #cutting = false;
  /** What was on the stage, the present prompt last. */
  #shown: Prompt[] = [];

  constructor(private readonly options: DirectorOptions) {
    const { writer, opening, clock, rules = DEFAULT_RULES, random = Math.random } = options;
    this.#crowd = new Crowd(rules, random);
    if (opening !== undefined) writer.observe(opening);
    this.#prompts = new BehaviorSubject<Prompt>(this.#auto(opening ?? writer.next()));
    this.#subscription.add(
      options.active$
        // switchMap: nothing is written while nobody watches.
        .pipe(switchMap((active) => (active ? this.#silences() : EMPTY)))
        .subscribe(() => this.#goOn()),
    );
    this.#subscription.add(
      this.#alarm
        // switchMap: only what falls due first is waited for.
        .pipe(
          switchMap((delayMs) => (delayMs === Infinity ? EMPTY : timer(delayMs, clock.scheduler))),
        )
        .subscribe(() => {
          if (!this.#paused) this.#tell(this.#crowd.due(clock.nowMs()));
        }),
    );
  }

  /** The prompt in force, then every newer one. Whoever makes chunks takes the latest. */
  get prompts$(): Observable<Prompt> {
    return this.#prompts;
  }

  /** The latest prompt. */
  get latest(): Prompt {
    return this.#prompts.value;
  }

  /** What becomes of people's lines, as it is decided. Emits within the call that decides. Completes on close. */
  get changes$(): Observable<DirectorChange> {
    return this.#changes;
  }

  get rules(): DirectorRules {
    return this.#crowd.rules;
  }

  /** Who waits, who stands for a vote, and when what comes. */
  get view(): DirectorView {
    const { clock } = this.options;
    return viewOf(this.#crowd, { nowMs: clock.nowMs(), unixMs: clock.unixMs() }, this.#ends);
  }

  /** Somebody said something that passed moderation. */
  say(line: Line): void {
    this.#spoken.next(this.options.autoAfterMs);
    this.#tell(this.#crowd.say(line, this.options.clock.nowMs()));
  }

  /** Where everybody stands, for whoever goes on after a restart. */
  get order(): CrowdOrder {
    return this.#crowd.order(this.options.clock.nowMs());
  }

  /**
   * Takes up what the server before ended with. To be called before anybody says anything.
   * @param lines that wait, oldest first
   * @param shown what was on the stage, the present prompt last
   */
  restore(lines: readonly Line[], past: CrowdPast, shown: readonly Prompt[]): void {
    this.#shown = shown.slice(-UNDO_DEPTH);
    this.#tell(this.#crowd.restore(lines, past, this.options.clock.nowMs()));
  }

  /** The first frame under this prompt was made. */
  shown(prompt: Prompt): void {
    if (prompt.cut === true) this.#cutting = false;
    if (this.#shown.at(-1)?.id !== prompt.id) {
      // What undo went back from is no step to go back to.
      if (prompt.undoes === true) this.#shown.splice(-2, 2);
      this.#shown.push(prompt);
      if (this.#shown.length > UNDO_DEPTH) this.#shown.shift();
    }
    const byPeople = prompt.origin === "viewer";
    this.#tell(this.#crowd.shown(prompt.id, byPeople, this.options.clock.nowMs()));
  }

  /** The first picture under this prompt is on its way to viewers. */
  seen(prompt: Prompt): void {
    this.#crowd.seen(prompt.id);
  }

  /** The line that this prompt is told for, where it is to be told again: this time does not count. */
  recalledAs({ id, telling }: Prompt): Line | undefined {
    return this.#crowd.recalledAs(id, telling);
  }

  /** What was deleted is nothing to go back to. */
  forget(id: string): void {
    this.#shown = this.#shown.filter((prompt) => prompt.id !== id);
  }

  /** A released prompt cannot be made: it keeps nobody from the stage. */
  refused(id: string): void {
    this.#crowd.settle(id);
    this.#arm();
  }

  /** New rules, in force at once; whatever waits is dealt with under them. */
  rule(rules: DirectorRules): void {
    this.#tell(this.#crowd.rule(rules, this.options.clock.nowMs()));
  }

  /** Takes a waiting line out; undefined when it does not wait (any more). */
  withdraw(id: string): Line | undefined {
    const line = this.#crowd.withdraw(id);
    this.#arm();
    return line;
  }

  /** Lines that will be told if nobody does anything, the next one first. */
  get coming(): readonly Line[] {
    return this.#crowd.coming;
  }

  /** A line that waits; undefined when it does not (any more). */
  waiting(id: string): Line | undefined {
    return this.#crowd.waiting.find((line) => line.id === id);
  }

  /** Other words of a waiting line, which passed moderation. False when it does not wait. */
  reword(line: Line): boolean {
    return this.#told(this.#crowd.reword(line, this.options.clock.nowMs()));
  }

  /** Tells a waiting line next. False when it does not wait. */
  take(id: string): boolean {
    return this.#told(this.#crowd.take(id, this.options.clock.nowMs()));
  }

  /** Gives a queued line another place, 0 being the next. False when it is not in the queue. */
  move(id: string, index: number): boolean {
    return this.#crowd.move(id, index);
  }

  /** Gives somebody's voice to a candidate. False when none of this id stands. */
  voteFor(id: string, person: string): boolean {
    this.#spoken.next(this.options.autoAfterMs);
    return this.#told(this.#crowd.voteFor(id, person));
  }

  /** Nothing is told from now on: neither what waits nor what the story thinks of. Whoever is on the way waits too. Idempotent. */
  pause(): void {
    this.#paused = true;
    this.#pausedAtMs ??= this.options.clock.nowMs();
    this.#recall();
  }

  /** The story goes on, with a cut to a prompt of its own, which is returned; then with whatever waits. */
  resume(): Prompt {
    this.#paused = false;
    const nowMs = this.options.clock.nowMs();
    this.#crowd.postpone(nowMs - (this.#pausedAtMs ?? nowMs));
    this.#pausedAtMs = undefined;
    return this.cutAway();
  }

  /** Cuts to a prompt of the story's own, which is returned; whoever was on the way to the stage comes after it, or in its place. */
  cutAway(): Prompt {
    this.#cutting = true;
    const prompt = this.#withCut(this.#auto(this.options.writer.next()));
    this.#prompts.next(prompt);
    this.#tell(this.#crowd.cutAway(this.options.clock.nowMs()));
    return prompt;
  }

  close(): void {
    this.#subscription.unsubscribe();
    this.#prompts.complete();
    this.#changes.complete();
  }

  /** Ticks whenever the story is due to go on by itself. */
  #silences(): Observable<number> {
    const { autoAfterMs, autoEveryMs, clock } = this.options;
    const first = this.latest.origin === "viewer" ? autoAfterMs : autoEveryMs;
    return this.#spoken.pipe(
      map((silenceMs) => silenceMs),
      startWith(first),
      // switchMap: a new word from a viewer starts the silence anew.
      switchMap((silenceMs) => timer(silenceMs, autoEveryMs, clock.scheduler)),
    );
  }

  /** Nobody has spoken for a while: the story goes on, unless somebody's line is about to. */
  #goOn(): void {
    const nowMs = this.options.clock.nowMs();
    if (this.#paused || this.#crowd.expecting || nowMs < this.#crowd.freeAtMs()) return;
    this.#prompts.next(this.#withCut(this.#auto(this.options.writer.next())));
  }

  #told(decisions: readonly Decision[] | undefined): boolean {
    if (decisions !== undefined) this.#tell(decisions);
    return decisions !== undefined;
  }

  #tell(decisions: readonly Decision[]): void {
    for (const decision of decisions) {
      if (decision.type !== "release") this.#changes.next(decision);
      else if (!this.#paused) this.#release(decision);
    }
    if (this.#paused) this.#recall();
    this.#arm();
  }

  #recall(): void {
    for (const line of this.#crowd.recall()) this.#changes.next({ type: "recalled", line });
  }

  #release(decision: Extract<Decision, { type: "release" }>): void {
    const { line } = decision;
    const { id, author, text, told, direction, telling } = line;
    this.#spoken.next(this.options.autoAfterMs);
    if (direction?.type === "hold") {
      this.#crowd.settle(id);
      // Where people take turns, nobody's turn keeps the others waiting for minutes.
      const { policy } = this.#crowd.rules;
      const shared = !line.directs && (policy === "queue" || policy === "anarchy");
      const forMs = shared ? Math.min(direction.forMs, HOLD_MS) : direction.forMs;
      this.#crowd.hold(forMs, this.options.clock.nowMs());
      this.#changes.next({ type: "settled", line });
      return;
    }
    if (direction?.type === "undo") {
      this.#undo(decision);
      return;
    }
    this.#changes.next(decision);
    this.options.writer.observe(told ?? text);
    const prompt: Prompt = { id, text, told, author, origin: "viewer", telling };
    this.#prompts.next(
      direction?.type === "cut" ? { ...prompt, cut: true } : this.#withCut(prompt),
    );
  }

  #undo(decision: Extract<Decision, { type: "release" }>): void {
    const { line } = decision;
    const before = this.#shown.at(-2);
    if (before === undefined) {
      this.#crowd.settle(line.id);
      const reason = "Nothing was shown before the present prompt: say what should happen instead.";
      this.#changes.next({ type: "dropped", line, reason });
      return;
    }
    const { text, told = text } = before;
    this.#crowd.tellAs(line.id, text, told);
    this.#changes.next(decision);
    this.#changes.next({ type: "reworded", line, of: before.id, text, told });
    this.options.writer.observe(told);
    const { id, author, telling } = line;
    const prompt: Prompt = { id, text, told, author, origin: "viewer", undoes: true, telling };
    this.#prompts.next(this.#withCut(prompt));
  }

  /** Waits for what falls due next. */
  #arm(): void {
    if (this.#subscription.closed) return;
    const nowMs = this.options.clock.nowMs();
    this.#alarm.next(Math.max(0, this.#crowd.nextMs(nowMs) - nowMs));
  }

  #withCut(prompt: Prompt): Prompt {
    return this.#cutting ? { ...prompt, cut: true } : prompt;
  }

  #auto(text: string): Prompt {
    const told = this.options.told?.(text);
    return { id: this.options.newId(), text, told, author: "story", origin: "auto" };
  }
}
