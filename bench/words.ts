// Question: is a viewer's line understood, whatever its language, emoji and spelling, and what does that cost?
// Usage: npm run bench -- words [--bundle DIR] [--rounds 20] [--wrong]
// Ceiling: cutting each line into words and emoji and nothing else. The sets lie in bench/words/.
import { readFileSync } from "node:fs";
import { loadBundle } from "../src/model/index.js";
import { Words } from "../src/words/index.js";
import { tokensOf } from "../src/words/tokens.js";
import { parseFlags } from "./shared/options.js";
import { finish, table } from "./shared/report.js";
import { percentile } from "./shared/statistics.js";
import { type Row, type Score, type ScoredPart, score } from "./words/scoring.js";

/** The most widely written languages besides English: the aim for them is higher. */
const WIDEST = "en zh hi es fr ar bn pt ru ur id de ja tr ko vi".split(" ");
const FURTHER = [...WIDEST, ..."it th pl uk nl fa sv fi".split(" ")];
const KINDS = new Set(["emoji", "slips", "unknown", "talk", "wish"]);

const flags = parseFlags(["rounds", "show"]);
const rounds = flags.number("rounds", 20, 1);

function setsOf(folder: string): { readonly own: Row[]; readonly given: Row[] } {
  const read = (name: string) =>
    JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8")) as Record<string, Row[]>;
  const { announced = [], lines = [] } = read("announced-and-lines");
  return { own: read("lines").lines ?? [], given: [...announced, ...lines] };
}

async function main(): Promise<void> {
  const { own, given } = setsOf("bench/words");
  const rows = [...given, ...own];
  const { grammar } = await loadBundle(flags.bundles[0] ?? "");
  const before = process.memoryUsage().rss;
  const startMs = performance.now();
  const words = new Words(grammar);
  const startUpMs = performance.now() - startMs;
  for (const [, text] of rows) words.read(text);
  const mebibytes = (process.memoryUsage().rss - before) / 2 ** 20;
  const ceilingUs =
    1000 *
    percentile(
      timesOf(rows, (text) => tokensOf(text)),
      0.5,
    );
  const times = timesOf(rows, (text) => words.read(text));
  const scores = rows.map((row) => score(row, words.read(row[1])));
  console.log(`ceiling: ${ceilingUs.toFixed(0)} us to cut a line into words (median)`);
  const groups = [...new Set(rows.map(([group]) => group))];
  const byGroup = groups.map((group) =>
    lineOf(
      group,
      scores.filter(({ row }) => row[0] === group),
    ),
  );
  const summary = [
    lineOf("the set of 46", scores.slice(0, given.length)),
    lineOf(
      "16 widest",
      scores.filter(({ row }) => WIDEST.includes(row[0].slice(0, 2)) && !KINDS.has(row[0])),
    ),
    lineOf(
      "24 languages",
      scores.filter(({ row }) => FURTHER.includes(row[0].slice(0, 2)) && !KINDS.has(row[0])),
    ),
    lineOf("all", scores),
  ];
  console.log(table([...byGroup, ...summary]));
  if (flags.all("show").length > 0) showWrong(scores);
  const wishes = scores.filter(({ row }) => row[2].talk !== true);
  const talk = scores.filter(({ row }) => row[2].talk === true);
  finish("words", {
    smoke: flags.smoke,
    lines: rows.length,
    groups: [...byGroup, ...summary],
    falseTalk: wishes.filter(({ talkWrong }) => talkWrong).length,
    wishes: wishes.length,
    missedTalk: talk.filter(({ talkWrong }) => talkWrong).length,
    talk: talk.length,
    silentMisses: scores.filter(({ silent }) => silent.length > 0).length,
    ceilingUs: Math.round(ceilingUs),
    msP50: rounded(percentile(times, 0.5)),
    msP95: rounded(percentile(times, 0.95)),
    msMost: rounded(Math.max(...times)),
    startUpMs: Math.round(startUpMs),
    mebibytes: Math.round(mebibytes),
  });
}

/** Of each line the median over the rounds. */
function timesOf(rows: readonly Row[], read: (text: string) => unknown): number[] {
  const all: number[][] = rows.map(() => []);
  for (let round = 0; round < rounds; round++) {
    rows.forEach(([, text], i) => {
      const from = performance.now();
      read(text);
      all[i]?.push(performance.now() - from);
    });
  }
  return all.map((times) => percentile(times, 0.5));
}

function lineOf(name: string, scores: readonly Score[]) {
  const share = (part: ScoredPart): string => {
    const asked = scores.filter(({ row }) => row[2][part] !== undefined);
    if (asked.length === 0) return "";
    return percent(asked.filter(({ right }) => right.includes(part)).length / asked.length);
  };
  return {
    lines: scores.length,
    set: name,
    actor: share("actor"),
    with: share("with"),
    action: share("action"),
    scene: share("scene"),
    event: share("event"),
    "actor, action, scene": percent(scores.filter(({ core }) => core).length / scores.length),
    "talk wrong": scores.filter(({ talkWrong }) => talkWrong).length,
    silent: scores.filter(({ silent }) => silent.length > 0).length,
  };
}

function showWrong(scores: readonly Score[]): void {
  for (const { row, understood, wrong, silent, talkWrong } of scores) {
    if (wrong.length === 0 && silent.length === 0 && !talkWrong) continue;
    const { reading, unknown, talk, told } = understood;
    console.log(
      `${row[0]} | ${row[1]} | wrong: ${wrong.join(" ")}${talkWrong ? " talk" : ""} silent: ${silent.join(" ")} | ${JSON.stringify({ reading, unknown, talk, told })}`,
    );
  }
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

function rounded(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}

await main();
