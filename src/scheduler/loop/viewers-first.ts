// Which prompt is to be made next: a viewer's words are never displaced by the story's own. Knows no director and no chunk.
import { BehaviorSubject, type Observable, Subject, type Subscription, switchMap } from "rxjs";
import { isSameTelling, type Prompt } from "../story.js";

/**
 * Follows a director's prompts, whether a chunk is being made or not. While a viewer's prompt waits for its chunk (the
 * generator may be down for minutes), automatic ones pass by unheard; a newer viewer's prompt counts.
 */
export class ViewersFirst {
  readonly #known = new Subject<BehaviorSubject<Prompt>>();
  readonly #subscription: Subscription;
  #prompts: BehaviorSubject<Prompt> | undefined;
  #begun: Prompt | undefined;

  /**
   * @param source$ the prompt in force at once, then newer ones
   * @param inForce what is in force instead of the source's first prompt, if that is an automatic one
   */
  constructor(source$: Observable<Prompt>, inForce?: Prompt) {
    if (inForce !== undefined) {
      this.#begun = inForce;
      this.#prompts = new BehaviorSubject(inForce);
    }
    let first = inForce !== undefined;
    this.#subscription = source$.subscribe((prompt) => {
      if (!(first && prompt.origin === "auto")) this.#take(prompt);
      first = false;
    });
  }

  /** The prompt to be made at once, then newer ones. */
  get prompts$(): Observable<Prompt> {
    // switchMap: there is one subject only, from the first prompt on.
    return this.#prompts ?? this.#known.pipe(switchMap((prompts) => prompts));
  }

  /** The prompt to be made now, if there was one yet. */
  get latest(): Prompt | undefined {
    return this.#prompts?.value;
  }

  /** Whether these are a viewer's words that no chunk was made under yet. */
  waits(prompt: Prompt | undefined): boolean {
    return prompt?.origin === "viewer" && !isSameTelling(this.#begun, prompt);
  }

  /** `prompt` has its chunk: automatic ones count again. */
  begun(prompt: Prompt): void {
    this.#begun = prompt;
  }

  /** `prompt` cannot be made: the one before it goes on, or none at all. */
  refuse(prompt: Prompt): void {
    if (this.#prompts?.value.id !== prompt.id) return;
    const before = this.#begun?.id === prompt.id ? undefined : this.#begun;
    const id = `instead-of-${prompt.id}`;
    const next = before ?? { id, text: "", author: "story", origin: "auto" };
    this.#prompts.next(next);
  }

  /** Idempotent. */
  close(): void {
    this.#subscription.unsubscribe();
    this.#prompts?.complete();
  }

  #take(prompt: Prompt): void {
    if (this.#prompts === undefined) {
      this.#prompts = new BehaviorSubject(prompt);
      this.#known.next(this.#prompts);
      return;
    }
    const { value } = this.#prompts;
    // A cut of the story's own is somebody's decision too: what waits was stopped, or deleted.
    if (this.waits(value) && prompt.origin === "auto" && prompt.cut !== true) return;
    this.#prompts.next(prompt);
  }
}
