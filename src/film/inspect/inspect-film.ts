// Reads from a film file how it was made. Knows the tags that this program writes; no command line.
import { stat } from "node:fs/promises";
import { EncodedPacketSink, FilePathSource, Input, type MetadataTags, MP4, WEBM } from "mediabunny";
import { EvertaleError } from "../../errors.js";
import { type FilmStory, parseStoryTag, STORY_TAG } from "../output/index.js";

/** What a film says of itself. Times are seconds of the film, frames and chunks count from 0. */
export interface FilmInspection {
  readonly kind: "film";
  readonly file: string;
  readonly container: "mp4" | "webm";
  readonly codec: string;
  readonly bytes: number;
  readonly title: string;
  readonly bundle: string;
  readonly bundleHash: string;
  readonly provider: string;
  readonly seed: number;
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly frames: number;
  readonly seconds: number;
  /** How many frames it was to have; more than `frames` when it was stopped. */
  readonly announcedFrames: number;
  readonly segments: readonly SegmentInspection[];
}

export interface SegmentInspection {
  readonly text: string;
  readonly style?: string;
  readonly cut: boolean;
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly fromFrame: number;
  readonly toFrame: number;
  readonly fromChunk: number;
}

/** Throws `film-invalid` in one sentence for a file that is broken, or that this program did not make. */
export async function inspectFilm(
  file: string,
  container: FilmInspection["container"],
): Promise<FilmInspection> {
  const { size: bytes } = await stat(file);
  const input = new Input({ source: new FilePathSource(file), formats: [MP4, WEBM] });
  try {
    const { codec, frames } = await readable(file, () => pictures(input));
    const story = storyOf(await readable(file, () => input.getMetadataTags()), container);
    if (story === undefined) throw foreign(file);
    return { kind: "film", file, container, codec, bytes, ...told(story, frames) };
  } finally {
    input.dispose();
  }
}

async function pictures(input: Input): Promise<{ codec: string; frames: number }> {
  const track = await input.getPrimaryVideoTrack();
  if (track === null) throw new TypeError("it has no pictures");
  const { packetCount } = await track.computePacketStats();
  // An index at the front lists pictures that a file cut short no longer has: the last one is read.
  const last = await new EncodedPacketSink(track).getPacket(Number.POSITIVE_INFINITY);
  if (last === null || last.data.length === 0) throw new TypeError("its last picture is missing");
  return { codec: track.codec ?? "unknown", frames: packetCount };
}

/** The story, cut to the frames that are there. */
function told({ evertale: _, segments, ...story }: FilmStory, frames: number) {
  const { fps } = story;
  const shown = segments
    .filter((segment) => segment.fromFrame < Math.min(segment.toFrame, frames))
    .map(({ seconds: __, ...segment }) => {
      const toFrame = Math.min(segment.toFrame, frames);
      const [fromSeconds, toSeconds] = [segment.fromFrame / fps, toFrame / fps];
      return { ...segment, toFrame, fromSeconds, toSeconds };
    });
  const announcedFrames = segments.at(-1)?.toFrame ?? frames;
  return { ...story, frames, seconds: frames / fps, announcedFrames, segments: shown };
}

function storyOf(
  tags: MetadataTags,
  container: FilmInspection["container"],
): FilmStory | undefined {
  const tag = tags.raw?.[STORY_TAG[container]];
  return typeof tag === "string" ? parseStoryTag(tag) : undefined;
}

async function readable<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw new EvertaleError(
      "film-invalid",
      `${file} begins like a film but is broken or not whole: render it again.`,
      { cause },
    );
  }
}

function foreign(file: string): EvertaleError {
  return new EvertaleError(
    "film-invalid",
    `${file} is a film, but does not say how it was made: only MP4 and WebM films rendered by Evertale do.`,
  );
}
