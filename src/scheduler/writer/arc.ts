// Where a story stands: its cast, its scenes, what happens, its end. Pure but for the lots that are drawn.
// Knows the grammar's names; no words and no time.
import type { Grammar } from "../../model/types.js";
import { pick } from "../random.js";
import { type PairAct, pairActsOf } from "./pair-acts.js";
import { actionsIn, eventsIn, scenesToPlayIn } from "./possible.js";
import type { Beat } from "./wording.js";

/** Scenes of one story, and beats (prompts) of one scene: least and most. */
const SCENES = { least: 3, most: 5 } as const;
const BEATS = { least: 4, most: 8 } as const;
/** Beats that something which happens goes on for. */
const EVENT_BEATS = { least: 1, most: 2 } as const;
const CAST = { least: 2, most: 3 } as const;
/** How likely a beat is for two. */
const TOGETHER = 0.35;
/** How likely somebody of the cast plays in the next story too. */
const STAYS_ON = 0.3;
/** Names of actions that a story likes to begin, arrive and end with, where its world has them. */
const BEGINNING = ["enter", "walk", "fly", "swim", "float"];
const ARRIVING = ["walk", "run", "fly", "swim", "enter", "float"];
const ENDING = ["sleep", "wave"];

export interface Arc {
  /** Who plays, the one whom the scene is about first. Never empty where the world has anybody. */
  readonly cast: readonly string[];
  readonly place: string | undefined;
  /** Where the story began: it likes to end there. */
  readonly home: string | undefined;
  readonly event: string | undefined;
  /** Beats that the event still goes on for. */
  readonly eventBeats: number;
  readonly action: string | undefined;
  readonly scene: number;
  readonly scenes: number;
  readonly beat: number;
  readonly beats: number;
  /** The beat of this scene at which something happens; none when it lies past the end. */
  readonly turn: number;
  readonly visited: readonly string[];
}

export class ArcPlanner {
  readonly #acts: readonly PairAct[];

  constructor(
    private readonly grammar: Grammar,
    private readonly random: () => number,
  ) {
    this.#acts = pairActsOf(grammar);
  }

  /** The next beat, and where the story stands with it. A new story follows the end of one, and `undefined`. */
  next(before: Arc | undefined): { readonly arc: Arc; readonly beat: Beat } {
    const arc = this.#moved(before);
    const beat = this.#beatOf(arc);
    const going = { ...arc, action: beat.action, event: beat.event };
    return { arc: { ...going, beat: arc.beat + 1, eventBeats: this.#eventBeats(arc) }, beat };
  }

  /** The story goes on from what somebody else's prompt shows: its actor joins the cast, its place is where they are now. */
  joined(before: Arc | undefined, seen: Beat): Arc {
    const arc = before ?? this.#newArc(undefined);
    const { actor, scene, action, event } = seen;
    const cast = actor === undefined ? arc.cast : this.#joinedCast(arc.cast, actor);
    const place = scene ?? arc.place;
    const moved = place !== arc.place;
    const possible = eventsIn(this.grammar, place).some(({ name }) => name === event);
    const beat = moved || before === undefined ? 1 : arc.beat;
    const beats = moved ? this.#between(BEATS) : Math.max(arc.beats, beat + 3);
    return {
      ...arc,
      cast,
      place,
      home: before === undefined ? place : arc.home,
      action: action ?? arc.action,
      event: possible ? event : undefined,
      eventBeats: possible ? this.#between(EVENT_BEATS) : 0,
      beat,
      beats,
      turn: moved ? this.#turnOf(beats) : arc.turn,
      visited: place === undefined ? arc.visited : [...new Set([...arc.visited, place])],
    };
  }

  #moved(before: Arc | undefined): Arc {
    if (before === undefined) return this.#newArc(undefined);
    if (before.beat < before.beats) return before;
    return before.scene + 1 < before.scenes ? this.#newScene(before) : this.#newArc(before);
  }

  #newArc(before: Arc | undefined): Arc {
    const scenes = scenesToPlayIn(this.grammar);
    const elsewhere = scenes.filter(({ name }) => name !== before?.place);
    const place = pick(elsewhere.length > 0 ? elsewhere : scenes, this.random)?.name;
    const beats = this.#between(BEATS);
    return {
      cast: this.#newCast(before?.cast ?? []),
      place,
      home: place,
      event: undefined,
      eventBeats: 0,
      action: undefined,
      scene: 0,
      scenes: this.#between(SCENES),
      beat: 0,
      beats,
      turn: this.#turnOf(beats),
      visited: place === undefined ? [] : [place],
    };
  }

  #newScene(before: Arc): Arc {
    const last = before.scene + 2 === before.scenes;
    const beats = this.#between(BEATS);
    const place = last && this.random() < 0.5 ? before.home : this.#placeAfter(before);
    const [first, ...others] = before.cast;
    // Mostly the same one goes on; now and then the scene is about somebody else of the cast.
    const turned = first !== undefined && others.length > 0 && this.random() < 0.3;
    return {
      ...before,
      cast: turned ? [...others, first] : before.cast,
      place,
      event: undefined,
      eventBeats: 0,
      scene: before.scene + 1,
      beat: 0,
      beats,
      turn: this.#turnOf(beats),
      visited: place === undefined ? before.visited : [...before.visited, place],
    };
  }

  #placeAfter({ place, visited }: Arc): string | undefined {
    const scenes = scenesToPlayIn(this.grammar).filter(({ name }) => name !== place);
    const fresh = scenes.filter(({ name }) => !visited.includes(name));
    return pick(fresh.length > 0 ? fresh : scenes, this.random)?.name ?? place;
  }

  #newCast(before: readonly string[]): readonly string[] {
    const [old] = before;
    const cast = old !== undefined && this.random() < STAYS_ON ? [old] : [];
    const wanted = this.#between(CAST);
    while (cast.length < wanted) {
      const others = this.grammar.actors.filter(
        ({ name }) => !cast.includes(name) && (name !== old || cast.length > 0),
      );
      const next = pick(others, this.random)?.name ?? (cast.length === 0 ? old : undefined);
      if (next === undefined) break;
      cast.push(next);
    }
    return cast;
  }

  #joinedCast(cast: readonly string[], actor: string): readonly string[] {
    return [actor, ...cast.filter((name) => name !== actor)].slice(0, CAST.most);
  }

  #beatOf(arc: Arc): Beat {
    const { place, cast } = arc;
    const event = this.#eventOf(arc);
    const [actor] = cast;
    const beginning = arc.scene === 0 && arc.beat === 0;
    const ending = arc.scene + 1 === arc.scenes && arc.beat + 1 === arc.beats;
    const together = !beginning && !ending && arc.beat > 0 && this.random() < TOGETHER;
    const pair = together ? this.#pair(arc) : undefined;
    if (pair !== undefined) return { actor, scene: place, event, ...pair };
    if (beginning) return { actor, scene: place, event, action: this.#action(arc, BEGINNING) };
    if (ending) return { actor, scene: place, event, action: this.#action(arc, ENDING) };
    const wishes = arc.beat === 0 ? ARRIVING : [];
    return { actor, scene: place, event, action: this.#action(arc, wishes) };
  }

  /** Something happens at the scene's turn, and goes on for a beat or two. */
  #eventOf(arc: Arc): string | undefined {
    if (arc.eventBeats > 0) return arc.event;
    if (arc.beat !== arc.turn) return undefined;
    return pick(eventsIn(this.grammar, arc.place), this.random)?.name;
  }

  #eventBeats(arc: Arc): number {
    if (arc.eventBeats > 0) return arc.eventBeats - 1;
    return arc.beat === arc.turn ? this.#between(EVENT_BEATS) : 0;
  }

  #pair({ cast, place, action }: Arc): Pick<Beat, "other" | "act" | "action"> | undefined {
    const possible = new Set(actionsIn(this.grammar, place).map(({ name }) => name));
    const acts = this.#acts.filter((act) => possible.has(act.action) && act.action !== action);
    const act = acts[Math.floor(this.random() * acts.length)];
    const others = cast.slice(1);
    const other = pick(others, this.random);
    return act === undefined || other === undefined
      ? undefined
      : { other, act, action: act.action };
  }

  /** One of the wishes where it can be seen here, or anything else that can; not the same twice in a row where there is another. */
  #action(arc: Arc, wishes: readonly string[]): string | undefined {
    const possible = actionsIn(this.grammar, arc.place);
    const others = possible.filter(({ name, weight }) => name !== arc.action && weight !== 0);
    const wished = others.filter(({ name }) => wishes.includes(name));
    const list = wished.length > 0 ? wished : others.length > 0 ? others : possible;
    return pick(list, this.random)?.name;
  }

  /** Neither at once nor at the very end; now and then a quiet scene has none. */
  #turnOf(beats: number): number {
    if (this.random() < 0.25) return beats;
    return 1 + Math.floor(this.random() * (beats - 2));
  }

  #between({ least, most }: { readonly least: number; readonly most: number }): number {
    return least + Math.floor(this.random() * (most - least + 1));
  }
}
