// The prompts of a channel and what became of them. Knows no chat and no story.
import { EvertaleError } from "../../errors.js";
import type { PromptState, PromptView } from "../../protocol.js";

/** Prompts that can be looked up; the oldest that no longer waits goes first. */
const MAX_PROMPTS = 500;
/** Prompts that a newcomer is shown. */
const SHOWN = 50;

const UNTOLD: ReadonlySet<PromptState> = new Set(["queued", "candidate", "accepted"]);

interface Entry {
  view: PromptView;
  /** False for what moderation refused, holds or deleted: only who asked may read it. */
  shown: boolean;
}

export class PromptBook {
  readonly #entries = new Map<string, Entry>();

  /** @param shown whether others may see it */
  add(view: PromptView, shown: boolean): PromptView {
    this.#entries.set(view.id, { view, shown });
    if (this.#entries.size > MAX_PROMPTS) this.#forgetOne(view.id);
    return view;
  }

  has(id: string): boolean {
    return this.#entries.has(id);
  }

  find(id: string): PromptView | undefined {
    return this.#entries.get(id)?.view;
  }

  /** Throws `prompt-unknown`. */
  get(id: string): PromptView {
    const entry = this.#entries.get(id);
    if (entry !== undefined) return entry.view;
    throw new EvertaleError(
      "prompt-unknown",
      `No prompt "${id.slice(0, 64)}" is known here: the last ${MAX_PROMPTS} are kept, ask with an id from a recent answer.`,
    );
  }

  /** Changes an entry, and hands back what it is now; undefined when it was forgotten already. */
  update(id: string, change: Partial<PromptView>): PromptView | undefined {
    const entry = this.#entries.get(id);
    if (entry === undefined) return undefined;
    entry.view = { ...entry.view, ...change };
    return entry.view;
  }

  /** Lets others see it, or not any more. */
  show(id: string, shown: boolean): void {
    const entry = this.#entries.get(id);
    if (entry !== undefined) entry.shown = shown;
  }

  /** Takes a notice away that no longer holds. */
  clearNotice(id: string): void {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    const { notice: _, ...view } = entry.view;
    entry.view = view;
  }

  /** It was never on screen, whatever was made of it. */
  untell(id: string): void {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    const {
      chunk: _chunk,
      appliedAtMs: _appliedAtMs,
      firstFrameAtMs: _atMs,
      firstFrameRtpTimestamp: _rtp,
      expectedAtMs: _expectedAtMs,
      missedSlot: _missedSlot,
      ...view
    } = entry.view;
    entry.view = view;
  }

  /** It stands for itself: whoever it was joined to is gone. */
  part(id: string): void {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    const { joinedTo: _, ...view } = entry.view;
    entry.view = view;
  }

  /** The latest prompts that may be shown, oldest first. */
  latest(): PromptView[] {
    const shown = [...this.#entries.values()].filter((entry) => entry.shown);
    return shown.slice(-SHOWN).map((entry) => entry.view);
  }

  /** How many can wait is the director's to bound: until they are told none is forgotten, nor is the newest, whose sender waits for an answer. */
  #forgetOne(newest: string): void {
    for (const [id, { view }] of this.#entries) {
      if (UNTOLD.has(view.state) || id === newest) continue;
      this.#entries.delete(id);
      return;
    }
  }
}
