// Characters of traditional Chinese with their simplified forms. Knows opencc-js.
import * as OpenCC from "opencc-js";

export async function hanTable() {
  const simplify = OpenCC.Converter({ from: "t", to: "cn" });
  const pairs = [];
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const character = String.fromCodePoint(code);
    const simple = simplify(character);
    if (simple !== character && [...simple].length === 1) pairs.push(character + simple);
  }
  return pairs.join(" ");
}
