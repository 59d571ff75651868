// Writes prompts when nobody speaks: goes on from the present scene by changing one thing at a time.
// Knows the grammar of the bundle's world; no time and no queue.
import type { Grammar, GrammarEvent, GrammarWord } from "../model/types.js";
import { readScene, type Scene } from "./grammar.js";
import { pick } from "./random.js";

/** How often each part of the scene is what changes. Actions most: they are the easiest to follow. */
const CHANGES: readonly { readonly part: keyof Scene; readonly weight: number }[] = [
  { part: "action", weight: 5 },
  { part: "scene", weight: 3 },
  { part: "actor", weight: 2 },
  { part: "event", weight: 2 },
];

export class AutoWriter {
  #scene: Scene = {};
  #last = "";

  /** @param random numbers in [0,1); seeded, so that a story can be told again */
  constructor(
    private readonly grammar: Grammar,
    private readonly random: () => number,
  ) {}

  /** Takes note of what is being shown, e.g. after a viewer's prompt. What the text does not mention stays. */
  observe(text: string): void {
    const seen = readScene(this.grammar, text);
    this.#scene = { ...this.#scene, ...withoutUndefined(seen) };
    // A sentence without an event ends the event.
    if (seen.event === undefined && Object.values(seen).some((part) => part !== undefined)) {
      this.#scene = { ...this.#scene, event: undefined };
    }
  }

  /** The next prompt. Never the same text twice in a row where the grammar has another. */
  next(): string {
    for (let attempt = 0; ; attempt++) {
      const scene = this.#complete(this.#changed(this.#scene));
      const text = this.#write(scene);
      if (text === this.#last && attempt < 8) continue;
      this.#scene = scene;
      this.#last = text;
      return text;
    }
  }

  /** Texts that a viewer might like to send; they do not change what is being told. */
  suggestions(count: number): string[] {
    const texts = new Set<string>();
    for (let attempt = 0; attempt < count * 4 && texts.size < count; attempt++) {
      texts.add(this.#write(this.#complete({})));
    }
    return [...texts];
  }

  #changed(scene: Scene): Scene {
    if (scene.actor === undefined) return scene;
    if (scene.event !== undefined && this.random() < 0.5) return { ...scene, event: undefined };
    const change = pick(CHANGES, this.random);
    return change ? { ...scene, [change.part]: this.#other(change.part, scene) } : scene;
  }

  /** Another value for one part; actions and events only such as can be seen in the scene. */
  #other(part: keyof Scene, scene: Scene): string | undefined {
    const { actors, scenes, events } = this.grammar;
    const [action, event] = [this.#actionsIn(scene), seenIn(events, scene.scene)];
    const lists = { actor: actors, scene: scenes, event, action };
    return pick(
      lists[part].filter((word) => word.name !== scene[part]),
      this.random,
    )?.name;
  }

  /** Fills what is missing, replaces an action that cannot be seen in the scene, and ends an event that cannot go on there. */
  #complete(scene: Scene): Scene {
    const place = scene.scene ?? pick(this.grammar.scenes, this.random)?.name;
    const actor = scene.actor ?? pick(this.grammar.actors, this.random)?.name;
    const possible = this.#actionsIn({ scene: place });
    const kept = possible.find((action) => action.name === scene.action)?.name;
    const event = seenIn(this.grammar.events, place).find(({ name }) => name === scene.event)?.name;
    const action = kept ?? pick(possible, this.random)?.name;
    return { ...scene, actor, scene: place, action, event };
  }

  #actionsIn(scene: Scene): readonly GrammarWord[] {
    const fitting = seenIn(this.grammar.actions, scene.scene);
    return fitting.length > 0 ? fitting : this.grammar.actions;
  }

  #write(scene: Scene): string {
    const parts = { ...scene };
    const fitting = this.grammar.templates.filter((template) => fits(template, parts));
    const template = pick(fitting, this.random) ?? "{actor} {action} {scene}";
    const text = template.replace(/\{(actor|action|scene|event)\}/g, (_, slot: keyof Scene) =>
      this.#phrase(slot, parts[slot]),
    );
    const tidy = text.replace(/\s+/g, " ").trim();
    return tidy.charAt(0).toUpperCase() + tidy.slice(1);
  }

  /** The clearest phrase mostly, another one now and then. */
  #phrase(slot: keyof Scene, name: string | undefined): string {
    const { actors, scenes, events, actions } = this.grammar;
    const lists = { actor: actors, scene: scenes, event: events, action: actions };
    const word = lists[slot].find((candidate) => candidate.name === name);
    const other = this.random() < 0.3 ? pick(word?.phrases ?? [], this.random) : undefined;
    return other ?? word?.phrases[0] ?? name ?? "";
  }
}

/** Those of a list that can be seen in a scene; all, where nobody has said which. */
function seenIn<W extends GrammarEvent>(list: readonly W[], scene: string | undefined): W[] {
  return list.filter((word) => scene === undefined || (word.scenes?.includes(scene) ?? true));
}

/** A template suits a scene when it speaks of the event exactly if there is one. */
function fits(template: string, scene: Scene): boolean {
  return template.includes("{event}") === (scene.event !== undefined);
}

function withoutUndefined(scene: Scene): Scene {
  return Object.fromEntries(Object.entries(scene).filter(([, value]) => value !== undefined));
}
