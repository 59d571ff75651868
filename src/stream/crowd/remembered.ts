// Answers of a costly pure function, remembered for the arguments asked last: a crowd says the same again and again.
import { Lru } from "../../model/index.js";

export function remembered<T extends object>(
  ask: (text: string) => T,
  limit: number,
): (text: string) => T {
  const known = new Lru<string, T>(limit);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = ask(text);
    known.set(text, answer);
    return answer;
  };
}
