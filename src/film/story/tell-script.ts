// A script in words that the bundle's world knows: each prompt as it is understood, captions as they were written. Knows the words; no model.
import type { Grammar } from "../../model/index.js";
import { noticeOf, type Understanding, Words } from "../../words/index.js";
import type { Script, ScriptPrompt } from "./script.js";
import { withStyle } from "./style.js";

export interface ToldScript {
  readonly script: Script;
  /** One sentence a prompt that is not told as it was written, with where it stands. */
  readonly warnings: readonly string[];
}

/** Styles as a script's `[style: ...]` may name them in any language, and what they are called in captions. */
const STYLES: Readonly<Record<string, string>> = { cartoon: "cartoon", pencil: "pencil drawing" };

/** The script as it is to be told. A bundle without a grammar to read with is told it as it is. */
export function tellScript(script: Script, grammar: Grammar): ToldScript {
  const words = Words.of(grammar);
  const warnings: string[] = [];
  const prompts = script.prompts.map((prompt, i) => {
    const where = prompt.where ?? `Prompt ${i + 1}`;
    const { told, notes } = tellPrompt(prompt, words);
    for (const note of notes) warnings.push(`${where}: ${note}`);
    return told;
  });
  return { script: { ...script, prompts }, warnings };
}

function tellPrompt(
  prompt: ScriptPrompt,
  words: Words,
): { readonly told: ScriptPrompt; readonly notes: readonly string[] } {
  const own = prompt.words ?? prompt.text;
  const understood = words.read(own);
  const style = prompt.style === undefined ? undefined : styleOf(prompt.style, words);
  const notes = [noteOf(understood), style?.note].filter((note) => note !== undefined);
  // A line that asks for nothing is the writer's to have told all the same.
  const sentence = understood.talk || understood.told === "" ? own : understood.told;
  const changed = sentence !== own || (style !== undefined && style.words !== prompt.style);
  if (!changed) return { told: prompt, notes };
  const text = style?.words === undefined ? sentence : withStyle(sentence, style.words);
  return { told: { ...prompt, text, ...(text === own ? {} : { words: own }) }, notes };
}

function noteOf(understood: Understanding): string | undefined {
  const { text, told, talk } = understood;
  if (talk) return `"${text}" asks for nothing to be shown, and is told as it is.`;
  const notice = noticeOf(understood);
  if (told === text) return notice;
  if (notice?.includes("; showing: ")) return notice;
  const as = `"${text}" is told as "${told}".`;
  return notice === undefined ? as : `${as} ${notice}`;
}

/** A style in the words of the grammar; a style that the world does not have is named and left out. */
function styleOf(
  style: string,
  words: Words,
): { readonly words: string | undefined; readonly note?: string } {
  // A grammar that names no styles says nothing of what its model can draw.
  if (Object.values(STYLES).every((one) => words.read(one).reading.style === undefined)) {
    return { words: style };
  }
  const { reading, told } = words.read(style);
  const known = reading.style === undefined ? undefined : STYLES[reading.style];
  if (known !== undefined) return { words: told === style ? style : known };
  return {
    words: undefined,
    note: `This world has no style "${style}", and shows the film without.`,
  };
}
