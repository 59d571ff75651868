// From what a line's words stand for to what the line says: who, with whom, what, where. Knows the grammar's names, no language.
import type { Item } from "./parse.js";
import type { World } from "./world.js";

/** What a line says, with what `tell.ts` needs besides the reading. */
export interface Said {
  actor?: string | undefined;
  with?: string | undefined;
  action?: string | undefined;
  /** What joins the two. */
  relation?: string | undefined;
  scene?: string | undefined;
  event?: string | undefined;
  /** The event that ends, where it is said. */
  ended?: string | undefined;
  style?: string | undefined;
  camera?: string | undefined;
  /** Whether it begins with a cut. */
  cut?: boolean;
  /** Whether the actor turns into this one. */
  becomes?: boolean;
  /** Words that the picture will not show, as they were written. */
  left: string[];
}

interface Part {
  readonly name: string;
  readonly raw: string;
  readonly at: number;
  readonly emoji: boolean;
}

/** Places that lie within one another: the first is meant, and the second takes nothing away from it. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  bay: ["ocean", "city"],
  "under water": ["ocean", "bay"],
  beach: ["ocean"],
  "night forest": ["forest", "night sky"],
  "night sky": ["sky"],
  space: ["night sky", "sky"],
  mars: ["space", "desert"],
  moon: ["space", "night sky"],
};
/** What happens in the sky, wherever somebody is. */
const ALOFT: ReadonlySet<string> = new Set(["fireworks", "balloons"]);
/** What may be around somebody as well as somebody in particular. */
const AROUND: Readonly<Record<string, string>> = { balloon: "balloons", "tropical fish": "fishes" };

export function interpret(items: readonly Item[], world: World): Said {
  return new Interpreter(items, world).said();
}

class Interpreter {
  readonly #parts = new Map<string, Part[]>();
  readonly #mods = new Set<string>();
  readonly #left: Part[] = [];
  #inside = false;

  constructor(
    private readonly items: readonly Item[],
    private readonly world: World,
  ) {
    items.forEach((item, at) => {
      const { concept, emoji } = item;
      const raw = bare(item.raw);
      if (concept === undefined) {
        this.#left.push({ name: raw, raw, at, emoji });
        return;
      }
      const space = concept.indexOf(" ");
      const [slot, name] =
        space < 0 ? [concept, ""] : [concept.slice(0, space), concept.slice(space + 1)];
      if (slot === "mod") this.#mods.add(name);
      if (slot === "no") this.#left.push({ name: raw, raw, at, emoji });
      this.#parts.set(slot, [...(this.#parts.get(slot) ?? []), { name, raw, at, emoji }]);
    });
  }

  said(): Said {
    const { event, ended } = this.#event();
    const scene = this.#scene(event);
    const { actor, other, around } = this.#cast(scene.place);
    const joined = this.#relation(other);
    const { action, relation } = this.#action(joined, scene.place, actor);
    const said: Said = {
      actor,
      with: other,
      action,
      relation,
      scene: scene.place ?? (this.#inside ? "room" : undefined),
      event: event ?? scene.event ?? around,
      ended,
      style: this.#one("style"),
      camera: this.#one("camera"),
      left: [],
    };
    if (this.#mods.has("cut")) said.cut = true;
    if (this.#mods.has("become") && this.#parts.has("actor")) said.becomes = true;
    const named = new Set<string>();
    for (const { raw } of this.#left.sort((a, b) => a.at - b.at)) named.add(raw);
    said.left = [...named];
    return said;
  }

  /** The first of a slot; the others cannot be shown as well. */
  #one(slot: string): string | undefined {
    const [first, ...others] = this.#parts.get(slot) ?? [];
    for (const other of others) if (other.name !== first?.name) this.#left.push(other);
    return first?.name;
  }

  #event(): { event?: string; ended?: string } {
    const event = this.#one("event");
    // "The rain disappears": what goes is the event, unless somebody is there to go.
    const goes = event !== undefined && !this.#parts.has("actor") && this.#leaves();
    if (goes) this.#parts.delete("action");
    const ends = this.#mods.has("end") || goes;
    if (!ends) return event === undefined ? {} : { event };
    const ended = event ?? (this.#parts.get("mod") ?? []).find(({ name }) => name === "snow")?.name;
    if (ended !== undefined) this.#mods.delete("snow");
    return ended === undefined ? {} : { event: "none", ended };
  }

  #leaves(): boolean {
    return (this.#parts.get("action") ?? []).some(({ name }) => name === "leave");
  }

  /** Where it is, with the night and the snow that are said apart from the place. */
  #scene(event: string | undefined): { place?: string; event?: string } {
    const places = [...(this.#parts.get("scene") ?? [])];
    const mod = (name: string) => (this.#parts.get("mod") ?? []).find((part) => part.name === name);
    const has = (name: string) => places.some((place) => place.name === name);
    const put = (name: string, part: Part): void => {
      places.unshift({ ...part, name });
    };
    const knows = (name: string) => this.world.has("scene", name);
    const [night, water, under] = [mod("night"), mod("water"), mod("under")];
    if (water !== undefined) {
      if (under !== undefined && knows("under water")) put("under water", water);
      else if (!has("ocean") && !has("under water") && places.length === 0) {
        put(knows("ocean") ? "ocean" : "under water", water);
      }
    } else if (under !== undefined && has("ocean") && knows("under water"))
      put("under water", under);
    else if (under?.emoji && places.length === 0 && knows("under water")) {
      put("under water", under);
    }
    if (night !== undefined) {
      if (has("forest") && knows("night forest")) put("night forest", night);
      else if (has("night forest") || has("night sky") || has("space") || has("moon")) {
        // Said twice.
      } else if (knows("night sky") && places.every(({ name }) => name === "sky")) {
        put("night sky", night);
      } else this.#left.push(night);
    }
    const starry = places.findIndex(({ name }) => name === "night sky");
    const [underStars] = starry < 0 ? [] : places.splice(starry, 1);
    if (underStars !== undefined) {
      if (has("forest") && knows("night forest")) put("night forest", underStars);
      // Where somebody is counts for more than the time of day.
      else places.push(underStars);
    }
    const snow = this.#mods.has("snow") ? mod("snow") : undefined;
    let falls: string | undefined;
    if (snow !== undefined && event !== "snow" && !has("snow")) {
      const begins = this.#mods.has("begin") || this.#mods.has("fall");
      const asEvent = event === undefined && (begins || places.length > 0);
      if (asEvent && this.world.has("event", "snow")) falls = "snow";
      else if (places.length === 0 && knows("snow")) put("snow", snow);
      else this.#left.push(snow);
    }
    const first = places.find((place) => !places.some((other) => within(place.name, other.name)));
    for (const place of places) {
      const same = first === undefined || place.name === first.name;
      if (same || within(place.name, first.name)) continue;
      // "With fireworks in the sky": that is where they are.
      if (event !== undefined && ALOFT.has(event) && place.name.endsWith("sky")) continue;
      this.#left.push(place);
    }
    return {
      ...(first === undefined ? {} : { place: first.name }),
      ...(falls === undefined ? {} : { event: falls }),
    };
  }

  #cast(scene: string | undefined): {
    actor?: string | undefined;
    other?: string | undefined;
    around?: string | undefined;
  } {
    const actors: Part[] = [];
    let around: string | undefined;
    for (const part of this.#parts.get("actor") ?? []) {
      if (actors.some(({ name }) => name === part.name)) continue;
      const event = AROUND[part.name];
      const someoneElse = actors.length > 0 || (this.#parts.get("actor") ?? []).length > 1;
      const many =
        event !== undefined &&
        someoneElse &&
        this.world.has("event", event) &&
        !this.#parts.has("rel") &&
        !this.#parts.has("event") &&
        (event !== "fishes" || this.#mods.has("colorful") || scene === "under water") &&
        actors.length > 0;
      if (many) around = event;
      else actors.push(part);
    }
    // A house that somebody is in is a place.
    const house = actors.findIndex(({ name }, i) => i > 0 && name === "house");
    const homely = house > 0 && scene === undefined && !this.#parts.has("rel");
    if (homely && this.world.has("scene", "room")) {
      actors.splice(house, 1);
      this.#inside = true;
    }
    const [first, second, ...others] = actors;
    if (this.#mods.has("become") && second !== undefined) {
      for (const other of others) this.#left.push(other);
      return { actor: second.name, around };
    }
    for (const other of others) this.#left.push(other);
    if (first === undefined) return { around };
    // Who is said to come along ("with his dog the astronaut ...") is not the one who acts.
    const along = this.items[first.at - 1]?.concept === "rel with" && first.at <= 1;
    const [who, other] = along && second !== undefined ? [second, first] : [first, second];
    return { actor: who.name, other: other?.name, around };
  }

  /** What joins the two, if the world knows it. */
  #relation(other: string | undefined): string | undefined {
    for (const part of this.#parts.get("rel") ?? []) {
      if (part.name === "with") continue;
      const known = this.world.has("rel", part.name);
      const needsOther = part.name !== "watch";
      if (known && (other !== undefined || !needsOther)) return part.name;
      this.#left.push(part);
    }
    return undefined;
  }

  #action(
    joined: string | undefined,
    scene: string | undefined,
    actor: string | undefined,
  ): { action?: string | undefined; relation?: string | undefined } {
    const actions = this.#parts.get("action") ?? [];
    const solo = actions[0]?.name;
    if (joined !== undefined) {
      const along: Readonly<Record<string, string>> = { over: "jump", chase: "run" };
      for (const part of actions) if (part.name !== along[joined]) this.#left.push(part);
      return { action: joined === "over" ? "jump" : joined, relation: joined };
    }
    for (const part of actions) if (part.name !== solo) this.#left.push(part);
    // Whoever stops doing something stands there.
    if (this.#mods.has("end") && solo !== undefined && !this.#parts.has("event")) {
      return { action: this.world.has("action", "stand") ? "stand" : solo };
    }
    const goes = this.#mods.has("go") && scene === undefined && actor !== undefined;
    const action = solo ?? (goes && this.world.has("action", "walk") ? "walk" : undefined);
    return { action };
  }
}

/** A phrase of the grammar without the small words that it begins with. */
function bare(raw: string): string {
  return raw.replace(/^(?:(?:an?|the|in|on|at|by|near|among|under|with|while|as|of) (?=\S))+/i, "");
}

function within(inner: string, outer: string): boolean {
  return WITHIN[outer]?.includes(inner) ?? false;
}
