// Puts a beat into words with the grammar's templates and phrases. Knows no story.
import type { Grammar } from "../../model/types.js";
import type { Scene } from "../grammar.js";
import { pick } from "../random.js";
import type { PairAct } from "./pair-acts.js";

/** What is to be seen under one prompt. */
export interface Beat extends Scene {
  /** Somebody else who is there, and what the actor does with them in place of the action alone. */
  readonly other?: string | undefined;
  readonly act?: PairAct | undefined;
}

const SLOTS = /\{(actor|action|scene|event)\}/g;

export class Wording {
  constructor(
    private readonly grammar: Grammar,
    private readonly random: () => number,
  ) {}

  /** @param variety how often another phrase than the clearest is taken, 0 to 1 */
  write(beat: Beat, variety = 0.3): string {
    const fitting = this.grammar.templates.filter((template) => fits(template, beat));
    const template = pick(fitting, this.random) ?? "{actor} {action} {scene} {event}";
    const text = template.replace(SLOTS, (_, slot: keyof Scene) => this.#slot(slot, beat, variety));
    const tidy = text.replace(/\s+/g, " ").trim();
    return tidy.charAt(0).toUpperCase() + tidy.slice(1);
  }

  #slot(slot: keyof Scene, beat: Beat, variety: number): string {
    if (slot === "action" && beat.act !== undefined) {
      return `${beat.act.phrase} ${this.#phrase("actor", beat.other, variety)}`;
    }
    return this.#phrase(slot, beat[slot], variety);
  }

  #phrase(slot: keyof Scene, name: string | undefined, variety: number): string {
    const { actors, scenes, events, actions } = this.grammar;
    const lists = { actor: actors, scene: scenes, event: events, action: actions };
    const word = lists[slot].find((candidate) => candidate.name === name);
    const other = this.random() < variety ? pick(word?.phrases ?? [], this.random) : undefined;
    return other ?? word?.phrases[0] ?? name ?? "";
  }
}

/** A template suits a beat when it speaks of an event exactly if there is one. */
function fits(template: string, beat: Beat): boolean {
  return template.includes("{event}") === (beat.event !== undefined);
}
