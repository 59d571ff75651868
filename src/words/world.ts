// What a bundle's world has, by the grammar: the names, and the plainest phrase of each. Knows no language but the grammar's own.
import type { Grammar, GrammarWord } from "../model/types.js";

export type Slot = "actor" | "action" | "scene" | "event" | "style" | "camera" | "rel";

/** How the grammar's further words show that the world has a style, a camera movement, something that two do together. */
const EVIDENCE: Readonly<Record<string, readonly string[]>> = {
  "style cartoon": ["in the style of a cartoon", "as a cartoon", "cartoon style"],
  "style pencil": ["in the style of a pencil drawing", "drawn in pencil", "pencil drawing"],
  "camera pan": ["the camera pans"],
  "camera zoom in": ["the camera zooms in"],
  "camera zoom out": ["the camera zooms out"],
  "camera side view": ["seen from the side", "side view"],
  "camera still": ["the camera is still"],
  "rel chase": ["chases"],
  "rel watch": ["watches"],
  "rel over": ["jumps over"],
  "rel walk": ["walks with", "walks"],
  "rel dance": ["dances with"],
};

export class World {
  readonly #phrases = new Map<string, string>();

  constructor(readonly grammar: Grammar) {
    const lists = {
      actor: grammar.actors,
      action: grammar.actions,
      scene: grammar.scenes,
      event: grammar.events,
    };
    for (const [slot, list] of Object.entries(lists)) {
      for (const word of list)
        this.#phrases.set(`${slot} ${word.name}`, word.phrases[0] ?? word.name);
    }
    const words = new Set(grammar.words ?? []);
    for (const [concept, phrases] of Object.entries(EVIDENCE)) {
      const phrase = phrases.find((one) => words.has(one));
      if (phrase !== undefined) this.#phrases.set(concept, phrase);
    }
    // A style can be left only for the world as it is.
    if (this.has("style", "cartoon") || this.has("style", "pencil")) {
      this.#phrases.set("style normal", "it looks real again");
    }
  }

  /** False where the grammar is too plain to read anything with, e.g. whole captions for words. */
  get readable(): boolean {
    const { actors, scenes, actions } = this.grammar;
    const several = [actors, scenes, actions].filter((list) => list.length > 1).length;
    return actors.length > 0 && several > 0;
  }

  has(slot: Slot, name: string): boolean {
    return this.#phrases.has(`${slot} ${name}`);
  }

  /** The plainest phrase for it; undefined when the world has no such thing. */
  phrase(slot: Slot, name: string | undefined): string | undefined {
    return name === undefined ? undefined : this.#phrases.get(`${slot} ${name}`);
  }

  /** Everything that may be said for it, by slot and name. */
  *said(): Generator<readonly [string, string]> {
    const { actors, actions, scenes, events } = this.grammar;
    const lists = { actor: actors, action: actions, scene: scenes, event: events };
    for (const [slot, list] of Object.entries(lists)) {
      for (const word of list) {
        if (word.name === "none") continue;
        for (const phrase of allOf(word)) yield [`${slot} ${word.name}`, phrase];
      }
    }
  }
}

function allOf(word: GrammarWord): readonly string[] {
  return [word.name, ...word.phrases, ...(word.heard ?? [])];
}
