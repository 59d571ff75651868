// Writes prompts when nobody speaks: stories with a cast that stays, scenes, something that happens, an end, and a new beginning.
// Knows the grammar of the bundle's world; no time and no queue.
import type { Grammar } from "../../model/types.js";
import { readScene } from "../grammar.js";
import { type Arc, ArcPlanner } from "./arc.js";
import { type Beat, Wording } from "./wording.js";

/** No prompt comes again within as many, where the grammar has others. */
export const FRESH_WITHIN = 50;
/** Beats and wordings tried for one that is fresh. */
const ATTEMPTS = 40;

export class StoryTeller {
  readonly #planner: ArcPlanner;
  readonly #wording: Wording;
  readonly #recent: string[] = [];
  #arc: Arc | undefined;
  #beat: Beat = {};

  /** @param random numbers in [0,1); seeded, so that the same seed writes the same story */
  constructor(
    private readonly grammar: Grammar,
    random: () => number,
  ) {
    this.#planner = new ArcPlanner(grammar, random);
    this.#wording = new Wording(grammar, random);
  }

  /** Who plays in the present story, the one it is about first. */
  get cast(): readonly string[] {
    return this.#arc?.cast ?? [];
  }

  /** What the latest prompt shows, in the grammar's names. */
  get beat(): Beat {
    return this.#beat;
  }

  /** Takes note of what is being shown, e.g. under a viewer's prompt: who is in it joins the cast, where it is the story goes on. */
  observe(text: string): void {
    const seen = readScene(this.grammar, text);
    if (Object.values(seen).every((part) => part === undefined)) return;
    this.#arc = this.#planner.joined(this.#arc, seen);
    this.#note(text);
  }

  /** The next prompt. */
  next(): string {
    for (let attempt = 0; ; attempt++) {
      const { arc, beat } = this.#planner.next(this.#arc);
      // The clearest words first; rarer ones before a prompt comes again.
      const text = this.#wording.write(beat, attempt < 3 ? 0.3 : 0.8);
      if (this.#recent.includes(text) && attempt < ATTEMPTS) continue;
      this.#arc = arc;
      this.#beat = beat;
      this.#note(text);
      return text;
    }
  }

  #note(text: string): void {
    this.#recent.push(text);
    if (this.#recent.length > FRESH_WITHIN) this.#recent.shift();
  }
}
