// Takes lines out of sight: what waits, what was told, and what quotes it. Knows no moderator.

import type { Authors } from "./authors.js";
import type { KnownAuthor, PromptDeskParts } from "./desk-parts.js";
import type { HeldLines } from "./held-lines.js";
import type { Register } from "./register.js";

/** What is left of a picture's caption when the words it was given under are deleted. */
const PICTURE_TOLD = "From a picture";
/** Who said what was deleted: a name may be what it was deleted for. */
const NOBODY = "viewer";

export interface RemovalsParts
  extends Pick<PromptDeskParts, "director" | "clock" | "record" | "wasTold"> {
  readonly register: Register;
  readonly people: Authors;
  readonly held: HeldLines;
}

export class Removals {
  readonly #register: Register;

  constructor(private readonly parts: RemovalsParts) {
    this.#register = parts.register;
  }

  /**
   * Takes a line out of sight, whatever became of it. True when it is on the stage, which is then to be changed. Throws
   * `prompt-unknown`.
   */
  delete(id: string, reason: string): boolean {
    const view = this.#register.book.find(id);
    if (view === undefined) return this.#deleteForgotten(id, reason);
    // Nor does it come back when whatever is before it has passed.
    if (this.parts.director.withdraw(id) === undefined) this.parts.director.refused(id);
    if (this.parts.held.remove(id)) this.parts.held.tell();
    const onStage = view.state === "applied" || view.state === "accepted";
    const nothing = { text: "", told: "", author: NOBODY, reading: {}, unknown: [] };
    this.#register.deletions.add(id);
    // A notice names the line's own words.
    this.#register.book.clearNotice(id);
    this.#register.change(id, { state: "rejected", ...nothing, reason }, true);
    this.#register.book.show(id, false);
    this.parts.director.forget(id);
    this.#deleteQuotes(id, reason);
    this.#register.deletions.tell(id);
    this.#register.queueChanged();
    return onStage;
  }

  /** Ids of what somebody said and is not in the story yet: lines that wait, talk, lines that came to nothing. */
  unshownOf(of: (author: KnownAuthor) => boolean): readonly string[] {
    return [...this.parts.people.all]
      .filter(([id, author]) => this.#unshown(id) && of(author))
      .map(([id]) => id);
  }

  /** Only the journal, and what was made of it, still has it. */
  #deleteForgotten(id: string, reason: string): boolean {
    if (!this.parts.wasTold(id)) this.#register.book.get(id);
    this.#register.deletions.add(id);
    const atMs = this.parts.clock.unixMs();
    this.parts.record({ type: "refused", id, reason, deleted: true, atMs });
    this.parts.director.forget(id);
    this.#deleteQuotes(id, reason);
    this.#register.deletions.tell(id);
    return false;
  }

  #unshown(id: string): boolean {
    const state = this.#register.book.find(id)?.state;
    return state !== undefined && state !== "applied" && !this.#register.deletions.has(id);
  }

  #deleteQuotes(id: string, reason: string): void {
    for (const { id: quote, whole } of this.#register.deletions.quotesOf(id)) {
      if (!this.#register.book.has(quote)) continue;
      if (whole) this.delete(quote, reason);
      else this.#register.change(quote, { text: PICTURE_TOLD });
    }
  }
}
