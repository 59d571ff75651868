// What moderators took out of sight, and what else has words of it. Knows ids alone.
import { type Observable, Subject } from "rxjs";

/** Prompts that others have words of, remembered to be deleted with them; the oldest go. */
const MAX_QUOTES = 500;
/** Deletions remembered: what was forgotten everywhere else cannot come back. */
const MAX_DELETED = 5_000;

/** What has words of a prompt: `whole`: nothing but those. */
interface Quote {
  readonly of: string;
  readonly whole: boolean;
}

export class Deletions {
  readonly #ids = new Set<string>();
  readonly #changes = new Subject<string>();
  readonly #quotes = new Map<string, Quote>();

  /** Ids as they are deleted. Completes on close. */
  get ids$(): Observable<string> {
    return this.#changes;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** From now on it is gone; `tell` says so. */
  add(id: string): void {
    this.#ids.add(id);
    forgetFirst(this.#ids, MAX_DELETED);
  }

  tell(id: string): void {
    this.#changes.next(id);
  }

  /** `id` has words of a prompt: an `undo` back to it (`whole`), a picture that was given under it. */
  quote(id: string, quote: Quote): void {
    this.#quotes.set(id, quote);
    forgetFirst(this.#quotes, MAX_QUOTES);
  }

  /** What has words of a prompt and is still there. */
  quotesOf(id: string): readonly { readonly id: string; readonly whole: boolean }[] {
    return [...this.#quotes].flatMap(([quote, { of, whole }]) =>
      of === id && !this.#ids.has(quote) ? [{ id: quote, whole }] : [],
    );
  }

  close(): void {
    this.#changes.complete();
  }
}

function forgetFirst(kept: Map<string, unknown> | Set<string>, most: number): void {
  if (kept.size <= most) return;
  const first = kept.keys().next();
  if (!first.done) kept.delete(first.value);
}
