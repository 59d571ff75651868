// One sentence for the viewer about what was not understood, or only nearly. Knows no channel and no page.
import type { Understanding } from "./types.js";

/** Words named in a notice; the others are counted. */
const NAMED = 6;

/** E.g. "This world has no wedding; showing: a monster." Undefined where there is nothing to say. */
export function noticeOf(understood: Understanding, example?: string): string | undefined {
  const { unknown, talk } = understood;
  if (talk) return undefined;
  const mended = mendedIn(understood);
  if (unknown.length === 0) return mended === "" ? undefined : mended;
  const nothing = Object.keys(understood.reading).length === 0;
  const lacks = `This world has no ${listOf(unknown)}`;
  const rest = nothing
    ? `, so the picture may not follow${example === undefined ? "" : `; try for example "${example}"`}.`
    : `; showing: ${shown(understood.told)}.`;
  return `${lacks}${rest}${mended === "" ? "" : ` ${mended}`}`;
}

function mendedIn({ mended }: Understanding): string {
  if (mended.length === 0) return "";
  const pairs = mended.slice(0, NAMED).map(({ said, as }) => `"${said}" for ${as}`);
  return `Took ${pairs.join(", ")}.`;
}

function shown(told: string): string {
  const text = told.replace(/[.\s]+$/u, "");
  return /^(?:An? |It |Now |The |There |In |On )/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

function listOf(words: readonly string[]): string {
  const named = words.slice(0, NAMED);
  const more = words.length - named.length;
  if (more > 0) return `${named.join(", ")} and ${more} more`;
  const last = named.at(-1) ?? "";
  return named.length < 2 ? last : `${named.slice(0, -1).join(", ")} or ${last}`;
}
