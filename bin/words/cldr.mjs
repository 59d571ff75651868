// Names and telling keywords of emoji in every language that has enough of them. Knows CLDR's files, no grammar.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Languages that many people write, whose locale names most of the things. */
const LANGUAGES = new Set(
  "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id ig is it ja jv ka kk km kn ko lo lt lv mk ml mn mr ms my ne nl no pa pl ps pt pt-PT ro ru sd si sk sl so sq sr sv sw ta te th tr uk ur uz vi yo yue zh zh-Hant zu".split(
    " ",
  ),
);
/** A word in the names of that many things says what part of them is drawn: "face", "head". */
const COMMON_FROM = 4;

export function cldrTable(folder, languages, concepts) {
  const lines = [];
  for (const language of languages) {
    if (!LANGUAGES.has(language)) continue;
    const file = join(folder, language, "annotations.json");
    if (!existsSync(file)) continue;
    const emoji = JSON.parse(readFileSync(file, "utf8")).annotations.annotations;
    if (emoji === undefined) continue;
    const names = namesOf(emoji, concepts);
    lines.push(`= ${language}`);
    for (const [concept, said] of names) lines.push(`${concept}: ${[...said].join(", ")}`);
  }
  return lines.join("\n");
}

/** What is drawn for a concept, and none of what only hints at it. */
const WANTED = /^actor |^event (?:fireworks|bubbles)$|^scene desert$/;

function namesOf(emoji, concepts) {
  const fold = (text) => text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
  const clean = (text) =>
    text
      .replace(/[:*`\\]/g, "")
      .replace(/\([^)]*\)|（[^）]*）/g, "")
      .trim();
  const owners = new Map();
  const tokens = new Map();
  const bare = (character) => character.replace(/\uFE0F/g, "");
  for (const [character, { default: keywords = [], tts = [] }] of Object.entries(emoji)) {
    const concept = concepts.get(bare(character)) ?? `other ${character}`;
    for (const said of [...keywords, ...tts].filter(Boolean)) {
      const key = fold(clean(said));
      owners.set(key, (owners.get(key) ?? new Set()).add(concept));
    }
    for (const token of new Set(
      tts.filter(Boolean).flatMap((name) => fold(clean(name)).split(/[\s,]+/)),
    )) {
      tokens.set(token, (tokens.get(token) ?? new Set()).add(concept));
    }
  }
  const common = (token) => (tokens.get(token)?.size ?? 0) >= COMMON_FROM;
  const names = new Map();
  const first = new Set();
  const shown = new Map();
  // A name beats a keyword, and the emoji that a thing is drawn as beats its further ones.
  for (const pass of ["name", "keyword"]) {
    for (const [character, concept] of concepts) {
      const entry = emoji[character] ?? emoji[`${character}\uFE0F`];
      if (entry === undefined || !WANTED.test(concept) || /[🙈🙉🙊]/u.test(character)) continue;
      const said = names.get(concept) ?? new Set();
      const name = clean(entry.tts?.[0] ?? "");
      const drawn = !shown.has(concept) || shown.get(concept) === character;
      shown.set(concept, shown.get(concept) ?? character);
      // Of a thing's further emoji (a crying cat) the whole names alone.
      if (!drawn && pass === "keyword") continue;
      const candidates = !drawn
        ? [name]
        : pass === "name"
          ? [name, ...name.split(/[,，、]\s*/), withoutCommon(name, common, fold)]
          : (entry.default ?? [])
              .filter(Boolean)
              .map(clean)
              .filter(
                (word) => kinOf(word, name, common, fold) && owners.get(fold(word))?.size === 1,
              );
      for (const candidate of candidates) {
        const key = fold(candidate);
        if (key.length < 1 || /^[a-z]$/.test(key) || first.has(key) || common(key)) continue;
        first.add(key);
        said.add(candidate.replaceAll(",", " "));
      }
      if (said.size > 0) names.set(concept, said);
    }
  }
  return names;
}

/** "морда панды" without "морда". */
function withoutCommon(name, common, fold) {
  const kept = name.split(/\s+/).filter((token) => !common(fold(token)));
  return kept.join(" ");
}

/** A keyword is taken when it shares a word or its beginning with the name: what merely has to do with a thing does not. */
function kinOf(word, name, common, fold) {
  const parts = fold(name)
    .split(/[\s,]+/)
    .filter((token) => !common(token));
  const own = fold(word);
  // "Christmas" alone is no Christmas tree.
  if (parts.length > 1 && !/\s/.test(own)) return false;
  return parts.some((part) => {
    const short = /[\u3040-\u9FFF\uAC00-\uD7AF\u0E00-\u0E7F]/.test(part) ? 1 : 3;
    const head = part.slice(0, Math.max(short, part.length - 3));
    return head.length >= short && own.split(/\s+/).some((token) => token.startsWith(head));
  });
}
