// A reading as a sentence in the grammar's plainest phrases: what the model was trained on. Knows the grammar, not how it was said.
import type { Said } from "./interpret.js";
import type { World } from "./world.js";

/** How an event begins and ends, where nothing else is said. */
const BEGINS: Readonly<Record<string, readonly [begins: string, ends: string]>> = {
  rain: ["it starts to rain", "the rain stops"],
  snow: ["it starts to snow", "the snow stops"],
  fireworks: ["fireworks light up the sky", "the fireworks stop"],
  bubbles: ["bubbles appear", "the bubbles are gone"],
  fishes: ["colorful fishes appear", "the fishes are gone"],
  balloons: ["balloons rise into the air", "the balloons are gone"],
  puddle: ["there is a puddle on the ground", "the puddle is gone"],
};
const TURNS: Readonly<Record<string, string>> = {
  cartoon: "it turns into a cartoon",
  pencil: "it turns into a pencil drawing",
  normal: "it looks real again",
};
const SIGHTS: Readonly<Record<string, string>> = {
  rain: "the rain",
  snow: "the snow fall",
  puddle: "the puddle",
  fishes: "the colorful fishes",
  bubbles: "the bubbles",
};

/** Empty where nothing was understood. */
export function tell(said: Said, world: World): string {
  const sentence = [clause(said, world), ...manner(said, world)].filter((part) => part !== "");
  const text = sentence.join(", ").replace(/\s+/g, " ").replaceAll(" ,", ",").trim();
  if (text === "") return "";
  const whole = said.cut ? `cut to ${text}` : text;
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

/** Who does what where, without style and camera. */
function clause(said: Said, world: World): string {
  const { actor, action, scene, event } = said;
  const who = world.phrase("actor", actor);
  const place = world.phrase("scene", scene) ?? "";
  if (said.becomes && who !== undefined) {
    return `it turns into ${who} ${verb(said, world) ? `and ${verb(said, world)}` : ""} ${place}`;
  }
  const around =
    event === undefined || event === "none" ? "" : (world.phrase("event", event) ?? "");
  if (who === undefined && said.with === undefined) {
    if (action !== undefined) return `it ${verb(said, world)} ${place} ${around}${ending(said)}`;
    const begins = event === undefined ? "" : event === "none" ? ended(said) : begun(event, around);
    if (scene === undefined) return begins;
    // After a cut it is a place that is shown, else somebody is there now.
    return said.cut ? `${place} ${around}`.trim() : `now it is ${place} ${around}${ending(said)}`;
  }
  const other = world.phrase("actor", said.with);
  if (action === "watch" && event !== undefined && event !== "none") {
    const sight = SIGHTS[event] ?? event;
    return other === undefined
      ? `${who ?? "it"} watches ${sight} ${place}`
      : `${who ?? "it"} and ${other} watch ${sight} ${place}`;
  }
  const does = verb(said, world);
  const along = other === undefined || said.relation !== undefined ? "" : `with ${other}`;
  return `${who ?? "it"} ${does} ${along} ${place} ${around}${ending(said)}`;
}

/** The action with whom it is done to, if it is done to somebody. */
function verb(said: Said, world: World): string {
  const { action, relation } = said;
  if (action === undefined) return "";
  const other = world.phrase("actor", said.with);
  const joined = relation === undefined ? undefined : world.phrase("rel", relation);
  if (joined !== undefined) return `${joined} ${other ?? ""}`;
  return world.phrase("action", action) ?? action;
}

function ended(said: Said): string {
  return BEGINS[said.ended ?? ""]?.[1] ?? "";
}

/** "... and the rain stops". */
function ending(said: Said): string {
  const stops = said.event === "none" ? ended(said) : "";
  return stops === "" ? "" : ` and ${stops}`;
}

function begun(event: string, phrase: string): string {
  return BEGINS[event]?.[0] ?? phrase;
}

/** Style and camera, after the clause or by themselves. */
function manner(said: Said, world: World): string[] {
  const alone = (said.actor ?? said.with ?? said.action ?? said.scene ?? said.event) === undefined;
  const style = said.style;
  const drawn =
    style === undefined
      ? ""
      : alone || style === "normal"
        ? (TURNS[style] ?? "")
        : (world.phrase("style", style) ?? "");
  return [drawn, world.phrase("camera", said.camera) ?? ""];
}
