// Decides which prompt comes next: `direct` (the latest one said wins) and `auto` when nobody speaks.
// Knows no chunks: whoever makes them takes the latest prompt at each boundary. `queue` and `vote` do not exist yet.
import {
  BehaviorSubject,
  EMPTY,
  map,
  type Observable,
  Subject,
  type Subscription,
  startWith,
  switchMap,
  timer,
} from "rxjs";
import type { AutoWriter } from "./auto-writer.js";
import type { Clock } from "./clock.js";
import type { Prompt } from "./story.js";

export interface DirectorOptions {
  readonly writer: Pick<AutoWriter, "next" | "observe">;
  readonly clock: Clock;
  /** Makes the ids of automatic prompts. */
  readonly newId: () => string;
  /** Silence after a viewer's prompt before the story goes on by itself. */
  readonly autoAfterMs: number;
  /** Time between automatic prompts. */
  readonly autoEveryMs: number;
  /** Whether somebody watches: nothing is written for an empty room. */
  readonly active$: Observable<boolean>;
  /** Text the story opens with; written by the grammar when missing. */
  readonly opening?: string | undefined;
}

export class Director {
  readonly #prompts: BehaviorSubject<Prompt>;
  readonly #spoken = new Subject<Prompt>();
  readonly #subscription: Subscription;

  constructor(private readonly options: DirectorOptions) {
    const { writer, opening } = options;
    if (opening !== undefined) writer.observe(opening);
    this.#prompts = new BehaviorSubject<Prompt>(this.#auto(opening ?? writer.next()));
    this.#subscription = options.active$
      .pipe(switchMap((active) => (active ? this.#silences() : EMPTY)))
      .subscribe(() => this.#prompts.next(this.#auto(writer.next())));
  }

  /** The prompt in force, then every newer one. The latest wins: a prompt may never be taken up. */
  get prompts$(): Observable<Prompt> {
    return this.#prompts;
  }

  /** The latest prompt. */
  get latest(): Prompt {
    return this.#prompts.value;
  }

  /** Somebody said something that passed moderation. */
  say(prompt: Prompt): void {
    this.options.writer.observe(prompt.text);
    this.#spoken.next(prompt);
    this.#prompts.next(prompt);
  }

  close(): void {
    this.#subscription.unsubscribe();
    this.#prompts.complete();
  }

  /** Ticks whenever the story is due to go on by itself. */
  #silences(): Observable<number> {
    const { autoAfterMs, autoEveryMs, clock } = this.options;
    const first = this.latest.origin === "viewer" ? autoAfterMs : autoEveryMs;
    return this.#spoken.pipe(
      map(() => autoAfterMs),
      startWith(first),
      // switchMap: a new word from a viewer starts the silence anew.
      switchMap((silenceMs) => timer(silenceMs, autoEveryMs, clock.scheduler)),
    );
  }

  #auto(text: string): Prompt {
    return { id: this.options.newId(), text, author: "story", origin: "auto" };
  }
}
