// Subtitles (SubRip and WebVTT) as a script: each one is a prompt, held until the next begins. Knows no files.
import { EvertaleError } from "../../errors.js";
import { type Script, type ScriptPrompt, SECONDS, scriptPrompt, titleOf } from "./script.js";

interface Cue {
  readonly line: number;
  readonly fromS: number;
  readonly toS: number;
  readonly text: string;
}

/** Hours may be missing; SubRip has a comma where WebVTT has a point. What follows the times says where a cue stands. */
const TIMES = /^\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})/;

/** Whether a text is subtitles: it begins as WebVTT does, or with a line of times after at most a number. */
export function looksLikeSubtitles(text: string): boolean {
  if (/^WEBVTT(?:[ \t\n\r]|$)/.test(text)) return true;
  const [first = "", second = ""] = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  return TIMES.test(first) || (/^\s*\d+\s*$/.test(first) && TIMES.test(second));
}

/** Throws `script-invalid` with the number of the line; see `parseScript` for `name`. */
export function parseSubtitles(text: string, name: string): Script {
  const cues = cuesOf(text).filter((cue) => cue.text !== "");
  const prompts = cues.map((cue, i): ScriptPrompt => {
    const next = cues[i + 1];
    // A film begins with its first picture, whenever the first words come.
    const fromS = i === 0 ? 0 : cue.fromS;
    const seconds = Math.max(SECONDS.min, (next?.fromS ?? cue.toS) - fromS);
    const where = `${name}, line ${cue.line}`;
    return scriptPrompt({ text: cue.text, seconds: rounded(seconds), cut: false }, where);
  });
  if (prompts.length > 0) return { title: titleOf(name), prompts };
  throw new EvertaleError(
    "script-invalid",
    `${name} is subtitles without a word in them: give some, or a script with a prompt a line.`,
  );
}

function cuesOf(text: string): Cue[] {
  const lines = text.split(/\r\n|\r|\n/);
  const cues: Cue[] = [];
  for (let i = 0; i < lines.length; i++) {
    const times = TIMES.exec(lines[i] ?? "");
    if (times === null) continue;
    const words: string[] = [];
    const line = i + 1;
    while ((lines[i + 1] ?? "").trim() !== "" && !TIMES.test(lines[i + 1] ?? "")) {
      i += 1;
      words.push(lines[i] ?? "");
    }
    const [fromS, toS] = [secondsOf(times[1] ?? ""), secondsOf(times[2] ?? "")];
    cues.push({ line, fromS, toS, text: plain(words.join(" ")) });
  }
  return cues.sort((a, b) => a.fromS - b.fromS);
}

function secondsOf(time: string): number {
  return time
    .replace(",", ".")
    .split(":")
    .reduce((total, part) => total * 60 + Number(part), 0);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  nbsp: " ",
  lrm: "",
  rlm: "",
};

/** The words alone: without styles, places, speakers' dashes and marks for the hard of hearing. */
function plain(text: string): string {
  return text
    .replace(/<[^>]*>|\{\\[^}]*\}/g, "")
    .replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all)
    .replace(/^\s*-\s+/, "")
    .replace(/[♪♫#]+/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
