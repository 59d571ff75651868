// Words that are misspelt, run together, or that no caption has: the known word that is nearest. Knows words, no sentences.

/** How many slips a word of that many letters may have. */
function slipsFor(length: number): number {
  return length >= 7 ? 2 : length >= 4 ? 1 : 0;
}

interface Known {
  readonly word: string;
  readonly mask: number;
}

/** Finds known words by what is nearly them. */
export class Speller {
  readonly #byLength = new Map<number, Known[]>();

  /** @param words what may have been meant; the commoner first */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < 3 || !/^\p{L}[\p{L}\p{M}]+$/u.test(word)) continue;
      const list = this.#byLength.get(word.length) ?? [];
      list.push({ word, mask: maskOf(word) });
      this.#byLength.set(word.length, list);
    }
  }

  /**
   * The known word that `word` differs least from; undefined when none is near, or when two are equally near and begin otherwise.
   * @param strict one slip only, and the first letter is right: for languages of which no list says what is a word
   */
  nearest(word: string, strict = false): string | undefined {
    const most = strict ? Math.min(1, slipsFor(word.length - 1)) : slipsFor(word.length);
    const mask = maskOf(word);
    let best: { readonly word: string; readonly cost: number } | undefined;
    for (let length = word.length - most; length <= word.length + most; length++) {
      for (const known of this.#byLength.get(length) ?? []) {
        if (bits(mask ^ known.mask) > 2 * most) continue;
        const slips = distance(word, known.word, most);
        if (slips > most) continue;
        // Who mistypes mostly gets the first letter right, and all the letters.
        const cost =
          slips +
          (known.word[0] === word[0] ? 0 : 0.6) +
          (sorted(known.word) === sorted(word) ? -0.3 : 0) +
          (known.word.length < 4 ? 0.4 : 0);
        if (strict && known.word[0] !== word[0]) continue;
        if (slips === 2 && known.word[0] !== word[0]) continue;
        if (best === undefined || cost < best.cost) best = { word: known.word, cost };
      }
    }
    return best?.word;
  }
}

function sorted(word: string): string {
  return [...word].sort().join("");
}

function maskOf(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) & 31);
  return mask;
}

function bits(mask: number): number {
  let left = mask;
  let count = 0;
  for (; left !== 0; count++) left &= left - 1;
  return count;
}

/** Letters added, left out, changed, or two neighbours swapped (Damerau's distance, each place once); above `most` anything larger. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (row[j - 1] ?? 0) + (same ? 0 : 1),
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}
