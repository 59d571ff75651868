// A script, written by a person: prompts with how long each is held. Knows no model and no files.
import { EvertaleError } from "../../errors.js";
import { LIMITS } from "../../protocol.js";
import { withStyle } from "./style.js";

/** A prompt of a script. */
export interface ScriptPrompt {
  /** What is asked of the model, the style included. */
  readonly text: string;
  /** The writer's own words where the text has more than those; for captions and chapters. */
  readonly words?: string | undefined;
  readonly seconds: number;
  /** Whether it begins with a hard cut. The first prompt of a film always does. */
  readonly cut: boolean;
  readonly style?: string | undefined;
  /** Where it stands in what was read, e.g. "film.txt, line 3". */
  readonly where?: string | undefined;
}

export interface Script {
  readonly title: string;
  readonly prompts: readonly ScriptPrompt[];
}

/** How long a prompt is held when the script does not say. */
export const DEFAULT_SECONDS = 5;
export const SECONDS = { min: 0.1, max: 3600 } as const;

/** "Scene #1: ", "Shot 2 - ", "3. ", "4) " before a prompt. */
const NUMBER =
  /^(?:(?:scene|shot|szene|scène|escena|scena|cena)\s*#?\s*\d{1,4}\s*[:.)–—-]|#?\d{1,4}\s*[:.)])\s+(?=\S)/iu;
const SCENE = /^(?:scene|shot|szene|scène|escena|scena|cena)\s*#?\s*\d/iu;
const SCENE_ALONE = /^(?:scene|shot|szene|scène|escena|scena|cena)\s*#?\s*\d{1,4}\s*[:.)–—-]?$/iu;

const DIRECTIVES = "the directives are [6s], [cut] and [style: WORDS]";

/** What the directives of a line say. */
interface Directives {
  seconds?: number;
  cut?: boolean;
  style?: string;
}

/**
 * Reads a plain text script: a prompt a line. `[6s]`, `[cut]` and `[style: pencil drawing]` stand at the start or end of a
 * line and hold for it; on a line of their own they hold for all lines after it (`[cut]`: for the next; `[style: none]` ends a
 * style). Blank lines and what follows a `#` (at the start of a line, or after a space) are not read.
 * Throws `script-invalid`, with the number of the line.
 * @param name what the sentence of an error calls the script; its last part without extension is the film's title
 */
export function parseScript(text: string, name = "script"): Script {
  const prompts: ScriptPrompt[] = [];
  let standing: Directives = {};
  text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .forEach((line, index) => {
      const where = `${name}, line ${index + 1}`;
      const { words, directives } = readLine(line, where);
      if (words === "") {
        standing = { ...standing, ...directives };
        return;
      }
      const { seconds = DEFAULT_SECONDS, cut = false, style } = { ...standing, ...directives };
      standing = { ...standing, cut: false };
      prompts.push(scriptPrompt({ text: words, seconds, cut, style }, where));
    });
  if (prompts.length === 0) {
    throw new EvertaleError(
      "script-invalid",
      `${name} has no prompts: write one a line, e.g. "[6s] A panda swims under water".`,
    );
  }
  return { title: titleOf(name), prompts };
}

/** A checked prompt, the style put into its words. Throws `script-invalid`; `where` begins the sentence. */
export function scriptPrompt(
  prompt: {
    readonly text: string;
    readonly seconds: number;
    readonly cut: boolean;
    readonly style?: string | undefined;
  },
  where: string,
): ScriptPrompt {
  const { seconds, cut } = prompt;
  if (!(seconds >= SECONDS.min && seconds <= SECONDS.max)) {
    const message = `${where}: ${seconds} seconds do not fit: hold a prompt for ${SECONDS.min} to ${SECONDS.max} seconds.`;
    throw new EvertaleError("script-invalid", message);
  }
  const plain = prompt.text.replace(/\s+/gu, " ").trim();
  const style =
    prompt.style === undefined || /^none$/i.test(prompt.style) ? undefined : prompt.style;
  const text = style === undefined ? plain : withStyle(plain, style);
  const length = [...text].length;
  if (length > LIMITS.promptCharacters) {
    const message = `${where}: the prompt is ${length} characters long and ${LIMITS.promptCharacters} is the limit: shorten it.`;
    throw new EvertaleError("script-invalid", message);
  }
  const words = text === plain ? {} : { words: plain };
  return { text, ...words, seconds, cut, ...(style === undefined ? {} : { style }), where };
}

/** `films/teddy.txt` as `teddy`. */
export function titleOf(name: string): string {
  const file = name.split(/[\\/]/).at(-1) ?? name;
  return file.replace(/\.[A-Za-z0-9]{1,5}$/, "") || file;
}

function readLine(line: string, where: string): { words: string; directives: Directives } {
  // "Scene #1" is a name, "# 1" and "#later" are remarks.
  const plain = line.replace(/(^|\s)#(?!\d+\s*(?:[:.)-]|$)).*$/u, "").trim();
  const directives: Directives = {};
  if (SCENE_ALONE.test(plain)) return { words: "", directives: { cut: true } };
  let words = plain.replace(NUMBER, "");
  for (;;) {
    const found = /^\[([^\]]*)\]\s*/.exec(words) ?? /\s*\[([^[\]]*)\]$/.exec(words);
    if (found === null) break;
    words = (found.index === 0 ? words.slice(found[0].length) : words.slice(0, found.index)).trim();
    readDirective(found[1] ?? "", directives, where);
  }
  // Numbered scenes are scenes, a numbered list is a list.
  if (words !== plain && SCENE.test(plain)) directives.cut = true;
  if (/[[\]]/.test(words)) {
    const message = `${where}: a bracket stands inside the prompt: directives stand at the start or end of a line (${DIRECTIVES}).`;
    throw new EvertaleError("script-invalid", message);
  }
  return { words, directives };
}

function readDirective(content: string, directives: Directives, where: string): void {
  const directive = content.trim();
  const seconds = /^([0-9]+(?:\.[0-9]+)?)\s*(?:s|sec|seconds?)$/i.exec(directive);
  const style = /^style\s*:\s*(\S.*)$/i.exec(directive);
  const key = seconds ? "seconds" : style ? "style" : "cut";
  if (!seconds && !style && !/^cut$/i.test(directive)) {
    const message = `${where}: "[${directive.slice(0, 40)}]" is no directive: ${DIRECTIVES}.`;
    throw new EvertaleError("script-invalid", message);
  }
  if (directives[key] !== undefined) {
    const message = `${where}: "[${directive.slice(0, 40)}]" comes after another of its kind: keep one.`;
    throw new EvertaleError("script-invalid", message);
  }
  if (seconds) directives.seconds = Number(seconds[1]);
  else if (style) directives.style = style[1];
  else directives.cut = true;
}
