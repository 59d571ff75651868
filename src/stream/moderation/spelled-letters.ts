// Words whose letters are drawn out or stand one by one. Knows no list.

/** Letters of a word that is sought among letters spelled one by one. */
export const SPELLED_MIN = 3;

/** "baaad" as "bad". */
export function drawnIn(word: string): string {
  return word.replace(/(.)\1+/gu, "$1");
}

/** Single letters in a row ("b a d", "b.a.d") as one word each, as they are and drawn in. */
export function spelledRuns(words: readonly string[]): string[] {
  const runs: string[] = [];
  let run = "";
  for (const word of [...words, "end"]) {
    if ([...word].length === 1) {
      run += word;
      continue;
    }
    if (run.length >= SPELLED_MIN) runs.push(run, drawnIn(run));
    run = "";
  }
  return runs;
}
