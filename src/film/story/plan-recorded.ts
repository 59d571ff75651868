// A told story as a plan: the very chunks that its viewers saw. Pure; knows no generator.
import { EvertaleError } from "../../errors.js";
import type { ModelInfo } from "../../model/index.js";
import type { FilmSegment } from "../types.js";
import { type Checkpoint, framesPerChunk, type Plan, type PlanSpan } from "./plan.js";
import { pictureOfStart, type RecordedStory, tokensOfStart } from "./recorded-story.js";

/** Entries whose chunk was made; the others name the one that was to be made next. */
const MADE: ReadonlySet<string> = new Set(["prompt", "quality", "start", "tokens", "shortened"]);

/**
 * The film ends with the last chunk that the journal names. `chunks` makes it longer: the last prompt then goes on, under the
 * last conditions, further than anybody saw. Throws `journal-invalid` when the story was told by another bundle.
 */
export function planRecorded(story: RecordedStory, info: ModelInfo, chunks = 0): Plan {
  if (story.bundleHash !== info.bundleHash) {
    const message = `The journal was told by the bundle ${story.bundle} ${story.bundleHash}, and this is ${info.name} ${info.bundleHash}: give the folder of the journal's with --bundle.`;
    throw new EvertaleError("journal-invalid", message);
  }
  const made = story.entries.filter(({ type }) => MADE.has(type));
  const end = made.reduce((most, { chunk }) => Math.max(most, chunk + 1), chunks);
  const spans = spansOf(story, info, end);
  const frames = spans.at(-1)?.toFrame ?? 0;
  return {
    title: `${story.channel} ${new Date(story.startedAtMs).toISOString().slice(0, 10)}`,
    seed: story.seed,
    spans,
    segments: segmentsOf(story, spans, info),
    frames,
    fromFrame: 0,
    toFrame: frames,
    checkpoints: checkpointsOf(story),
    resumes: story.entries.filter(({ type }) => type === "resumed").map(({ chunk }) => chunk),
  };
}

/** One a chunk, in order: a line may have been written twice when a disk was full. */
function checkpointsOf(story: RecordedStory): Checkpoint[] {
  const byChunk = new Map<number, Checkpoint>();
  for (const entry of story.entries) {
    if (entry.type !== "tokens") continue;
    const { chunk, sha256 } = entry;
    byChunk.set(chunk, { chunk, sha256 });
  }
  return [...byChunk.values()].sort((a, b) => a.chunk - b.chunk);
}

function spansOf(story: RecordedStory, info: ModelInfo, end: number): PlanSpan[] {
  const perChunk = framesPerChunk(info);
  const { prompt, quality, start, shortened } = inForce(story);
  const alone = [...shortened.keys()].flatMap((chunk) => [chunk, chunk + 1]);
  const borders = new Set([0, ...prompt.keys(), ...quality.keys(), ...start.keys(), ...alone]);
  const sorted = [...borders].filter((chunk) => chunk < end).sort((a, b) => a - b);
  // Viewers saw one picture of the very first latent frame, unless it had something to go on from.
  const missing = start.has(0) ? 0 : info.framesPerLatent - 1;
  let [text, steps, guided] = ["", 1, false];
  let fromFrame = -missing;
  return sorted.map((fromChunk, i) => {
    const said = prompt.get(fromChunk);
    text = said?.told ?? said?.text ?? text;
    ({ steps, guided } = quality.get(fromChunk) ?? { steps, guided });
    const toChunk = sorted[i + 1] ?? end;
    const from = start.get(fromChunk);
    const kept = shortened.get(fromChunk);
    const frames = kept === undefined ? perChunk : kept.latents * info.framesPerLatent;
    const begins = fromFrame;
    fromFrame += (toChunk - fromChunk) * frames;
    return {
      text,
      steps,
      guidance: guided ? info.guidance : 1,
      fromChunk,
      toChunk,
      picture: from ? pictureOfStart(from) : undefined,
      past: from ? tokensOfStart(from) : fromChunk === 0 ? "none" : "carried",
      shortened: kept && { latents: kept.latents, frames },
      fromFrame: begins,
      toFrame: fromFrame,
    };
  });
}

type EntryOf<Type> = Extract<RecordedStory["entries"][number], { readonly type: Type }>;

/** The entries of each kind by their chunk; of two for one chunk the later counts. */
function inForce(story: RecordedStory) {
  const prompt = new Map<number, EntryOf<"prompt">>();
  const quality = new Map<number, EntryOf<"quality">>();
  const start = new Map<number, EntryOf<"start">>();
  const shortened = new Map<number, EntryOf<"shortened">>();
  for (const entry of story.entries) {
    if (entry.type === "prompt") prompt.set(entry.chunk, entry);
    else if (entry.type === "quality") quality.set(entry.chunk, entry);
    else if (entry.type === "start") start.set(entry.chunk, entry);
    else if (entry.type === "shortened") shortened.set(entry.chunk, entry);
  }
  return { prompt, quality, start, shortened };
}

function segmentsOf(
  story: RecordedStory,
  spans: readonly PlanSpan[],
  info: ModelInfo,
): FilmSegment[] {
  const begins = [...inForce(story).prompt.entries()].sort(([a], [b]) => a - b);
  const last = spans.at(-1)?.toFrame ?? 0;
  // Each begins a span of its own.
  const frameOf = (chunk: number): number =>
    Math.max(0, spans.find((span) => span.fromChunk === chunk)?.fromFrame ?? last);
  return begins.map(([chunk, { text }], i) => {
    const next = begins[i + 1];
    const [fromFrame, toFrame] = [frameOf(chunk), next ? frameOf(next[0]) : last];
    const seconds = (toFrame - fromFrame) / info.fps;
    return { text, seconds, cut: false, fromFrame, toFrame, fromChunk: chunk };
  });
}
