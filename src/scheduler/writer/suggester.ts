// Texts that a viewer might like to send. Knows the grammar of the bundle's world; no story.
import type { Grammar } from "../../model/types.js";
import { pick } from "../random.js";
import { actionsIn, scenesToPlayIn } from "./possible.js";
import { Wording } from "./wording.js";

export class Suggester {
  readonly #wording: Wording;

  /** @param random numbers in [0,1); apart from the story's own, so that suggesting changes nothing that is told */
  constructor(
    private readonly grammar: Grammar,
    private readonly random: () => number,
  ) {
    this.#wording = new Wording(grammar, random);
  }

  /** At most `count` different texts, each of something that can be seen. */
  suggestions(count: number): string[] {
    const texts = new Set<string>();
    for (let attempt = 0; attempt < count * 4 && texts.size < count; attempt++) {
      const scene = pick(scenesToPlayIn(this.grammar), this.random)?.name;
      const actor = pick(this.grammar.actors, this.random)?.name;
      const action = pick(actionsIn(this.grammar, scene), this.random)?.name;
      texts.add(this.#wording.write({ actor, scene, action }));
    }
    return [...texts];
  }
}
