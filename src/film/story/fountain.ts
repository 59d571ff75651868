// A screenplay in Fountain as a script: what is seen becomes prompts, every scene begins with a cut. Knows no files.
import { Fountain, type Token } from "fountain-js";
import { EvertaleError } from "../../errors.js";
import {
  DEFAULT_SECONDS,
  type Script,
  type ScriptPrompt,
  scriptPrompt,
  titleOf,
} from "./script.js";

/** Where scenes are, as headings begin (fountain.io/syntax, "Scene Heading"). */
const HEADING = /^(?:INT|EXT|EST|INT\.?\/EXT|I\/E)[. ]/m;

/** By its name, or by headings such as "EXT. BEACH - DAY" on lines of their own. */
export function looksLikeFountain(text: string, name: string): boolean {
  return /\.(?:fountain|spmd)$/i.test(name) || HEADING.test(text);
}

/** Dialogue is not read: films have no sound. Throws `script-invalid`; see `parseScript` for `name`. */
export function parseFountain(text: string, name: string): Script {
  const { title, tokens } = new Fountain().parse(text, true);
  const prompts: ScriptPrompt[] = [];
  let place = "";
  let cut = false;
  for (const token of tokens ?? []) {
    const words = wordsOf(token);
    if (token.type === "scene_heading") {
      place = placeOf(words);
      cut = true;
    } else if (token.type === "transition") {
      cut = true;
    } else if (token.type === "action" && words !== "" && !isTransition(words)) {
      // The first words of a scene say where it is; what follows stays there.
      const here = cut || prompts.length === 0 ? place : "";
      const seen = here === "" ? words : `${words.replace(/[.\s]+$/u, "")}, ${here}`;
      const where = `${name}: "${words.slice(0, 40)}"`;
      prompts.push(scriptPrompt({ text: seen, seconds: DEFAULT_SECONDS, cut }, where));
      cut = false;
    }
  }
  if (prompts.length > 0) return { title: title?.trim() || titleOf(name), prompts };
  throw new EvertaleError(
    "script-invalid",
    `${name} is a screenplay in which nothing is seen: write what happens in lines of action.`,
  );
}

/** Without notes (`[[...]]`) and marks of emphasis. */
function wordsOf({ text }: Token): string {
  return (text ?? "")
    .replace(/\[\[[^\]]*\]\]|[*_]/g, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** "EXT. BEACH - DAY #3#" as "beach, day". */
function placeOf(heading: string): string {
  return heading
    .replace(/#[^#]*#\s*$/, "")
    .replace(/^\.|^(?:INT|EXT|EST|I)(?:\.?\/(?:INT|EXT|E))?[. ]+/i, "")
    .split(/\s+[-–—]\s+/u)
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== "")
    .join(", ");
}

function isTransition(words: string): boolean {
  return /^[A-Z ]+:$/.test(words);
}
