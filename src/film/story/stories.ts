// `stories.json`: several stories in one file, each a list of prompts with seconds. Knows no model and no files.
import { z } from "zod";
import { EvertaleError } from "../../errors.js";
import { inWords } from "../../schema-words.js";
import { DEFAULT_SECONDS, type Script, type ScriptPrompt, scriptPrompt } from "./script.js";

const prompt = z.union([
  z.string().min(1),
  z.tuple([z.string().min(1), z.number()]),
  z.strictObject({
    text: z.string().min(1),
    seconds: z.number().optional(),
    cut: z.boolean().optional(),
    style: z.string().optional(),
  }),
]);
const story = z.object({ title: z.string().min(1), prompts: z.array(prompt).min(1) });
const storiesFile = z.object({ stories: z.array(story).min(1) });

/** Of the stories that there are, when another was asked for: it is a sentence. */
const TITLES_TOLD = 10;
const LETTERS_TOLD = 64;

/** Whether a JSON value means to be a file of stories. */
export function looksLikeStories(value: unknown): boolean {
  return typeof value === "object" && value !== null && "stories" in value;
}

/** The stories of a parsed file. Throws `script-invalid` with the place in it; `name` begins the sentence. */
export function parseStories(value: unknown, name: string): Script[] {
  const parsed = storiesFile.safeParse(value, { error: inWords });
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const place = issue?.path.join(".") || "the file";
    const message = `${name}: ${place} does not fit (${issue?.message ?? "invalid"}): stories are {"title": "...", "prompts": [["A panda swims", 6], ...]}.`;
    throw new EvertaleError("script-invalid", message);
  }
  return parsed.data.stories.map(({ title, prompts }, s) => ({
    title,
    prompts: prompts.map((entry, p) =>
      scriptPrompt(fieldsOf(entry), `${name}: stories.${s}.prompts.${p}`),
    ),
  }));
}

/**
 * One story of several, by its title (or the beginning of it) or number from 1. Without `choice` all of them, one after
 * another, each beginning with a cut. Throws `script-invalid`.
 */
export function chooseStory(
  stories: readonly Script[],
  choice: string | undefined,
  name: string,
): Script {
  const [only] = stories;
  if (choice === undefined) {
    if (stories.length === 1 && only) return only;
    return joined(stories, name);
  }
  const wanted = choice.trim().toLowerCase();
  const found = /^\d+$/.test(wanted)
    ? stories[Number(wanted) - 1]
    : (stories.find(({ title }) => title.toLowerCase() === wanted) ??
      stories.find(({ title }) => title.toLowerCase().startsWith(wanted)));
  if (found) return found;
  const titles = stories
    .slice(0, TITLES_TOLD)
    .map(({ title }, i) => `${i + 1} "${title.slice(0, LETTERS_TOLD)}"`)
    .join(", ");
  const more = stories.length > TITLES_TOLD ? ` and ${stories.length - TITLES_TOLD} more` : "";
  const asked = choice.slice(0, LETTERS_TOLD);
  const message = `${name} has no story "${asked}"; it has ${titles}${more}: name one of these.`;
  throw new EvertaleError("script-invalid", message);
}

function joined(stories: readonly Script[], title: string): Script {
  const prompts = stories.flatMap((one) =>
    one.prompts.map((entry, i): ScriptPrompt => (i === 0 ? { ...entry, cut: true } : entry)),
  );
  return { title, prompts };
}

function fieldsOf(
  entry: z.infer<typeof prompt>,
): Omit<ScriptPrompt, "style"> & { style?: string | undefined } {
  if (typeof entry === "string") return { text: entry, seconds: DEFAULT_SECONDS, cut: false };
  if (Array.isArray(entry)) return { text: entry[0], seconds: entry[1], cut: false };
  const { text, seconds = DEFAULT_SECONDS, cut = false, style } = entry;
  return { text, seconds, cut, style };
}
