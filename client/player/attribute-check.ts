// Attributes of the player that mean nothing: a slip in a page would otherwise be searched for by looking. Knows names; no page.
import { TRANSPORTS } from "../link/chosen-link.js";

/** What any element may have, and what people bring along from a video: nothing to be told of. */
const ELSEWHERE = new Set(
  (
    "accesskey autocapitalize autofocus class contenteditable crossorigin dir disablepictureinpicture disableremoteplayback " +
    "draggable enterkeyhint exportparts height hidden id inert inputmode is itemid itemprop itemref itemscope itemtype lang loop " +
    "nonce part playsinline popover preload role slot spellcheck style tabindex title translate width"
  ).split(" "),
);
/** As far from a name that there is, one is taken for a slip. */
const SLIPS = 2;

/**
 * One sentence for each attribute that nobody knows. Those with anything but letters in their names are other people's marks
 * (`data-`, `aria-`, frameworks), those that begin with `on` listeners.
 */
export function strangeAttributes(
  names: readonly string[],
  known: readonly string[],
): readonly string[] {
  const strange = names.filter(
    (name) => /^(?!on)[a-z]+$/.test(name) && !known.includes(name) && !ELSEWHERE.has(name),
  );
  return strange.map((name) => {
    const meant = known.find((one) => distance(one, name) <= SLIPS);
    return `nobody knows the attribute "${name}"${meant === undefined ? "." : `: is "${meant}" meant?`}`;
  });
}

/** Undefined where the value is one of those that there are. */
export function strangeTransport(value: string | null): string | undefined {
  if (value === null || TRANSPORTS.some((one) => one === value)) return undefined;
  return `transport="${value}" is none of ${TRANSPORTS.join(", ")}: auto is taken.`;
}

/** How many letters must be put in, taken out or changed (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
