// A channel's story as a script, at whatever moment: what was told, each with its seconds, what is on its way to the screen, and what
// is certain to come after it. Pure; knows no channel and no file.
import type { JournalEntry } from "../../journal-format.js";
import type { ModelInfo } from "../../model/index.js";
import type { Line } from "../../scheduler/index.js";

export interface ScriptLine {
  readonly text: string;
  readonly seconds: number;
  /** Whether it forgets what was shown before. */
  readonly cut: boolean;
}

export interface ToldStory {
  /** What the journal has, oldest first. */
  readonly entries: readonly JournalEntry[];
  /** The chunk that is made next. */
  readonly nextChunk: number;
  /** On their way, or certain to come: the next one first. */
  readonly coming: readonly Line[];
  /** How long a line has the stage that does not say so itself. */
  readonly holdMs: number;
  readonly info: Pick<ModelInfo, "chunkLatents" | "framesPerLatent" | "fps">;
}

type EntryOf<Type> = Extract<JournalEntry, { readonly type: Type }>;

/** Chunks by which a prompt's time on the stage may miss its own: it changes where chunks do. */
const MISSED_CHUNKS = 2;

/**
 * Every line of somebody's that was told, or is certain to be, once; the story's own where they were shown. A line that is on the
 * stage has at least the time that is its own. Lines told together are one, and stage directions alone are none.
 */
export function storyScript(story: ToldStory): readonly ScriptLine[] {
  return [...toldLines(story), ...comingLines(story)];
}

function toldLines({ entries, nextChunk, coming, holdMs, info }: ToldStory): ScriptLine[] {
  const notToldYet = new Set(coming.map(({ id }) => id));
  const { asked, cuts, told } = inForce(entries);
  const shown = [...told.values()]
    .filter(({ id }) => !notToldYet.has(id))
    // Stable: of two for one chunk, the later has it.
    .sort((a, b) => a.chunk - b.chunk);
  const filmSeconds = filmClock(entries, info);
  const missedSeconds = (MISSED_CHUNKS * info.chunkLatents * info.framesPerLatent) / info.fps;
  return shown.flatMap(({ id, text, author, chunk, deleted }, index) => {
    const next = shown[index + 1];
    const filmed = Math.max(0, filmSeconds(next?.chunk ?? nextChunk) - filmSeconds(chunk));
    const theirs = author !== "story";
    if (deleted || (filmed === 0 && !theirs)) return [];
    const line = asked.get(id);
    const ownMs = line?.holdMs ?? (next === undefined && theirs ? holdMs : undefined);
    const own = ownMs === undefined ? filmed : ownMs / 1000;
    // Of what is on the stage the rest is still to come.
    const most = own + missedSeconds;
    const least = next === undefined ? 0 : own - missedSeconds;
    const seconds = filmed >= least && filmed <= most ? own : filmed;
    const cut = line?.direction?.type === "cut" || cuts.has(`cut-${id}`);
    return [{ text, seconds, cut }];
  });
}

function comingLines({ coming, holdMs }: ToldStory): ScriptLine[] {
  return coming.flatMap((line) => {
    const { text, direction } = line;
    if (direction?.type === "hold" || direction?.type === "undo") return [];
    return [{ text, seconds: (line.holdMs ?? holdMs) / 1000, cut: direction?.type === "cut" }];
  });
}

/** What was said of each prompt last: one that nobody saw because all was stopped is told again, and asked for again. */
function inForce(entries: readonly JournalEntry[]) {
  const asked = new Map<string, EntryOf<"asked">>();
  const told = new Map<string, EntryOf<"prompt">>();
  const cuts = new Set<string>();
  for (const entry of entries) {
    if (entry.type === "asked") asked.set(entry.id, entry);
    else if (entry.type === "prompt") {
      told.delete(entry.id);
      told.set(entry.id, entry);
    } else if (entry.type === "start") cuts.add(entry.id);
  }
  return { asked, told, cuts };
}

/** Seconds of film before a chunk: of a chunk that newer words came into, only a part was shown. */
function filmClock(
  entries: readonly JournalEntry[],
  { chunkLatents, framesPerLatent, fps }: ToldStory["info"],
): (chunk: number) => number {
  const missing = new Map<number, number>();
  for (const entry of entries) {
    // Made again from there on.
    if (entry.type === "resumed") {
      for (const chunk of missing.keys()) if (chunk >= entry.chunk) missing.delete(chunk);
    } else if (entry.type === "shortened") missing.set(entry.chunk, chunkLatents - entry.latents);
  }
  const sorted = [...missing].sort(([a], [b]) => a - b);
  return (chunk) => {
    let latents = chunk * chunkLatents;
    for (const [shortened, gone] of sorted) {
      if (shortened >= chunk) break;
      latents -= gone;
    }
    return (latents * framesPerLatent) / fps;
  };
}
