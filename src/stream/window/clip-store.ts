// Clips on disk: made from a channel's last minutes, kept with their picture and their part of the journal. Knows files; no route.
import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { EvertaleError } from "../../errors.js";
import { type FilmInfo, GENERATED_XMP } from "../../film/output/index.js";
import type { JournalEntry, JournalHead } from "../../journal-format.js";
import type { ModelInfo } from "../../model/index.js";
import { decodeClip, loadSharp, rgbPixelsOf } from "../../picture/index.js";
import type { MediaSigner } from "../../provenance/index.js";
import { sentenceOf } from "../log.js";
import { type ClipSample, writeClip } from "./clip-file.js";
import type { LiveWindow } from "./live-window.js";
import type { Segment } from "./segment.js";
import { TIMESCALE } from "./window-recorder.js";

export interface ClipStoreOptions {
  readonly folder: string;
  /** What all clips may take. Default: 2 GB. */
  readonly mostBytes?: number;
  /** Says in each clip who made it and how; nobody when missing. */
  readonly signer?: Pick<MediaSigner, "signFile"> | undefined;
  /** A sentence for the log: a clip could not be signed, and is there all the same. */
  readonly onWarning?: (sentence: string) => void;
}

/** What a clip is cut from. */
export interface ClipSource {
  readonly channel: string;
  readonly window: LiveWindow;
  readonly model: Pick<ModelInfo, "name" | "bundleHash" | "provider">;
  /** The story as it can be told again. */
  readonly journal: JournalHead & { readonly entries: readonly JournalEntry[] };
}

export interface ClipRange {
  /** Unix milliseconds; 0 and less count back from now, from the last picture while the story rests. */
  readonly fromMs: number;
  readonly toMs: number;
}

const clipFacts = z.object({
  id: z.uuid(),
  channel: z.string(),
  title: z.string(),
  fromMs: z.number(),
  toMs: z.number(),
  seconds: z.number(),
  width: z.number(),
  height: z.number(),
  words: z.array(z.string()),
});
/** What a clip's page says of it. */
export type ClipFacts = z.infer<typeof clipFacts>;

export type ClipKind = "mp4" | "jpg" | "json";

/** Where clips are kept for other machines too. All reject as their place does. */
export interface ClipShelf {
  put(id: string, kind: ClipKind, bytes: Uint8Array): Promise<void>;
  read(id: string, kind: ClipKind): Promise<Uint8Array | undefined>;
  remove(id: string): Promise<void>;
  /** A prompt was deleted: clips that tell it are removed. */
  takeDown(prompt: string): Promise<void>;
}

/** A clip's facts as its file has them; undefined when that is none. */
export function clipFactsFrom(bytes: Uint8Array | undefined): ClipFacts | undefined {
  if (bytes === undefined) return undefined;
  const parsed = clipFacts.safeParse(JSON.parse(Buffer.from(bytes).toString("utf8")));
  return parsed.success ? parsed.data : undefined;
}

export const CLIP_SECONDS = { min: 0.5, max: 180 } as const;
const MOST_BYTES = 2_000_000_000;
/** How far a wish may reach beyond the last picture: clocks differ, and a picture takes its time. */
const SLACK_MS = 5_000;

/** Deletions that a clip which is being cut may have met. */
const DELETIONS_KEPT = 1_000;

export class ClipStore {
  readonly #deleted: string[] = [];
  #takingDown: Promise<void> = Promise.resolve();

  constructor(private readonly options: ClipStoreOptions) {}

  /** Cuts from key picture to picture. Throws `clip-invalid` for what the window does not hold, `overloaded` where no room is left. */
  async cut(source: ClipSource, wish: ClipRange, nowMs: number): Promise<ClipFacts> {
    const { channel, window, model, journal } = source;
    const range = checked(wish, Math.min(nowMs, lastMsOf(window) ?? nowMs));
    await this.#demandRoom();
    const { segments, samples, startMs, endMs } = await samplesOf(window, range);
    const { width, height, fps } = window.size;
    const film = filmOf({ channel, window, model, seed: journal.seed, samples, startMs, endMs });
    const id = randomUUID();
    const path = this.path(id, "mp4");
    await mkdir(this.options.folder, { recursive: true });
    await writeClip(path, film, segments[0]?.avcConfig ?? new Uint8Array(0), samples);
    await this.#poster(id, { width, height, fps });
    await this.#sign(path, film.title);
    const facts: ClipFacts = {
      id,
      channel,
      title: film.title,
      fromMs: Math.round(startMs),
      toMs: Math.round(endMs),
      seconds: samples.reduce((sum, { seconds }) => sum + seconds, 0),
      width,
      height,
      words: film.segments.map(({ text }) => text).filter((text) => text !== ""),
    };
    const slice = sliceOf(journal, film.segments);
    const text = JSON.stringify({ ...facts, journal: slice });
    await writeFile(this.path(id, "json"), text);
    if (this.#deleted.some((prompt) => tellsPrompt(text, prompt))) {
      await this.#remove(id);
      throw deletedMeanwhile();
    }
    return facts;
  }

  /** A prompt was deleted: clips that tell it are removed. Never rejects. */
  takeDown(prompt: string): Promise<void> {
    this.#deleted.push(prompt);
    if (this.#deleted.length > DELETIONS_KEPT) this.#deleted.shift();
    this.#takingDown = this.#takingDown.then(() => this.#takeDown(prompt)).catch(() => {});
    return this.#takingDown;
  }

  /** A clip's facts; undefined when there is none of that id. */
  async find(id: string): Promise<ClipFacts | undefined> {
    return clipFactsFrom(await this.read(id, "json"));
  }

  /** Puts a clip on a shelf and keeps it here no more. Throws `clip-invalid` when what it tells was deleted meanwhile, and as the shelf does. */
  async handOver(id: string, shelf: ClipShelf): Promise<void> {
    try {
      const text = Buffer.from((await this.read(id, "json")) ?? "").toString("utf8");
      for (const kind of ["jpg", "mp4", "json"] as const) {
        const bytes = await this.read(id, kind);
        if (bytes !== undefined) await shelf.put(id, kind, bytes);
      }
      if (!this.#deleted.some((prompt) => tellsPrompt(text, prompt))) return;
      await shelf.remove(id);
      throw deletedMeanwhile();
    } finally {
      await this.#remove(id);
    }
  }

  /** One of a clip's files; undefined when it is not there. */
  async read(id: string, kind: ClipKind): Promise<Uint8Array | undefined> {
    if (!/^[0-9a-f-]{36}$/.test(id)) return undefined;
    return readFile(this.path(id, kind)).catch(() => undefined);
  }

  path(id: string, kind: string): string {
    return join(this.options.folder, `${id}.${kind}`);
  }

  async #takeDown(prompt: string): Promise<void> {
    for (const name of await readdir(this.options.folder).catch(() => [])) {
      const [, id] = /^([0-9a-f-]{36})\.json$/.exec(name) ?? [];
      if (id === undefined) continue;
      const text = await readFile(this.path(id, "json"), "utf8").catch(() => "");
      if (tellsPrompt(text, prompt)) await this.#remove(id);
    }
  }

  async #remove(id: string): Promise<void> {
    for (const kind of ["json", "mp4", "jpg"]) await rm(this.path(id, kind), { force: true });
  }

  async #demandRoom(): Promise<void> {
    const { folder, mostBytes = MOST_BYTES } = this.options;
    let bytes = 0;
    for (const name of await readdir(folder).catch(() => [])) {
      bytes += (await stat(join(folder, name)).catch(() => undefined))?.size ?? 0;
    }
    if (bytes < mostBytes) return;
    const message = `The clips take ${(bytes / 1e9).toFixed(1)} GB, all the room there is for them: remove some from ${folder}.`;
    throw new EvertaleError("overloaded", message);
  }

  async #sign(path: string, title: string): Promise<void> {
    const { signer, onWarning } = this.options;
    if (signer === undefined) return;
    try {
      await signer.signFile(path, "video/mp4", title);
    } catch (error) {
      onWarning?.(`A clip is kept without its signature: ${sentenceOf(error)}`);
    }
  }

  /** The clip's last picture. A clip without one is a clip all the same. */
  async #poster(id: string, size: { width: number; height: number; fps: number }): Promise<void> {
    try {
      const bytes = await readFile(this.path(id, "mp4"));
      const shape = { ...size, framesPerLatent: 1, historyLatents: 1 };
      // Our own encoder made these pictures a minute ago: no process of its own is needed for them.
      const wish = { name: "The clip", shape, frames: 1, videos: true };
      const clip = await decodeClip(bytes, { ...wish, mostPixels: size.width * size.height });
      const sharp = await loadSharp();
      const raw = { width: size.width, height: size.height, channels: 3 } as const;
      await sharp(rgbPixelsOf(clip.pixels, size), { raw })
        .withXmp(GENERATED_XMP)
        .jpeg({ quality: 85 })
        .toFile(this.path(id, "jpg"));
    } catch {
      await rm(this.path(id, "jpg"), { force: true });
    }
  }
}

/** Throws `clip-invalid`. */
function checked({ fromMs, toMs }: ClipRange, backFromMs: number): ClipRange {
  const absolute = (ms: number): number => (ms <= 0 ? backFromMs + ms : ms);
  const range = { fromMs: absolute(fromMs), toMs: absolute(toMs) };
  const seconds = (range.toMs - range.fromMs) / 1000;
  if (seconds >= CLIP_SECONDS.min && seconds <= CLIP_SECONDS.max) return range;
  const { min, max } = CLIP_SECONDS;
  const what =
    seconds > 0
      ? `A clip of ${seconds.toFixed(1)} s does not fit`
      : "The clip does not end after it begins";
  const message = `${what}: give fromMs and toMs ${min} to ${max} s apart, in Unix milliseconds, or 0 and less to count back from now.`;
  throw new EvertaleError("clip-invalid", message);
}

/** Where the window's last picture ends; undefined while it holds none. */
function lastMsOf({ store }: LiveWindow): number | undefined {
  const newest = store.segments.findLast(({ duration }) => duration > 0);
  return newest && newest.startMs + ticksToMs(newest.duration);
}

function ticksToMs(ticks: number): number {
  return (ticks * 1000) / TIMESCALE;
}

interface Cut {
  readonly segments: readonly Segment[];
  readonly samples: readonly ClipSample[];
  readonly startMs: number;
  readonly endMs: number;
}

/** From the last key picture at or before the beginning to the picture at the end. */
async function samplesOf(window: LiveWindow, { fromMs, toMs }: ClipRange): Promise<Cut> {
  const { store } = window;
  const all = store.segments.filter(({ duration }) => duration > 0);
  const oldest = all[0];
  const lastMs = lastMsOf(window) ?? 0;
  const begins = all.findLastIndex(({ startMs }) => startMs <= fromMs);
  const held = oldest !== undefined && begins >= 0 && fromMs < lastMs && toMs <= lastMs + SLACK_MS;
  if (!held) throw outside(oldest?.startMs, lastMs);
  const [first] = all.slice(begins);
  const chosen = all.slice(begins).filter(({ startMs, avcConfig }) => {
    // One film has one configuration; another encoder's pictures end the clip.
    return startMs < toMs && Buffer.from(avcConfig).equals(first?.avcConfig ?? new Uint8Array(0));
  });
  const samples: ClipSample[] = [];
  let endMs = first?.startMs ?? 0;
  for (const segment of chosen) {
    const bytes = await store.read(segment);
    if (bytes === undefined) throw outside(store.segments[0]?.startMs, lastMs);
    let atMs = segment.startMs;
    for (const sample of segment.parts.flatMap((part) => part.samples)) {
      if (atMs >= toMs) break;
      const data = bytes.subarray(sample.at, sample.at + sample.bytes);
      samples.push({ data, seconds: sample.duration / TIMESCALE, keyframe: sample.keyframe });
      atMs += ticksToMs(sample.duration);
      endMs = atMs;
    }
  }
  if (samples.length === 0) throw outside(oldest.startMs, lastMs);
  return { segments: chosen, samples, startMs: first?.startMs ?? 0, endMs };
}

function outside(fromMs: number | undefined, toMs: number): EvertaleError {
  const held =
    fromMs === undefined
      ? "nothing yet: somebody has to watch"
      : `${new Date(fromMs).toISOString()} (${Math.round(fromMs)}) to ${new Date(toMs).toISOString()} (${Math.round(toMs)})`;
  return new EvertaleError(
    "clip-invalid",
    `The clip lies outside the last minutes, which are ${held}.`,
  );
}

function filmOf(
  made: Omit<ClipSource, "journal"> & {
    readonly seed: number;
    readonly samples: readonly ClipSample[];
    readonly startMs: number;
    readonly endMs: number;
  },
): FilmInfo {
  const { channel, window, model, seed, samples, startMs, endMs } = made;
  const { width, height, fps } = window.size;
  const frames = samples.length;
  const captions = window.captionsBetween(startMs, endMs);
  const frameAt = (ms: number): number =>
    Math.min(frames, Math.max(0, Math.round(((ms - startMs) * fps) / 1000)));
  const segments = captions
    .map(({ text, chunk, atMs }, i) => {
      const [fromFrame, next] = [i === 0 ? 0 : frameAt(atMs), captions[i + 1]];
      const toFrame = next === undefined ? frames : frameAt(next.atMs);
      return {
        text,
        seconds: (toFrame - fromFrame) / fps,
        cut: false,
        fromFrame,
        toFrame,
        fromChunk: chunk,
      };
    })
    .filter(({ fromFrame, toFrame }) => fromFrame < toFrame);
  return {
    title: `${channel} ${new Date(startMs).toISOString().slice(0, 19).replace("T", " ")}`,
    width,
    height,
    fps,
    frames,
    segments,
    seed,
    bundle: model.name,
    bundleHash: model.bundleHash,
    provider: model.provider,
  };
}

function deletedMeanwhile(): EvertaleError {
  const message = "What the clip tells was deleted meanwhile: cut another part.";
  return new EvertaleError("clip-invalid", message);
}

/** Whether a clip's file names a prompt. */
export function tellsPrompt(text: string, prompt: string): boolean {
  return text.includes(`"id":${JSON.stringify(prompt)}`);
}

/** What the journal says of the clip's words: their entries, and those before them that are still in force. */
function sliceOf(
  { entries, ...head }: ClipSource["journal"],
  segments: FilmInfo["segments"],
): JournalHead & { readonly entries: readonly JournalEntry[] } {
  const from = segments[0]?.fromChunk ?? 0;
  const inForce = entries.findLastIndex((entry) => entry.type === "quality" && entry.chunk <= from);
  const kept = entries.filter(
    (entry, i) => i === inForce || ("chunk" in entry && entry.chunk >= from),
  );
  return { ...head, entries: kept };
}
