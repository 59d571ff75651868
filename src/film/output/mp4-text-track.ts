// Text tracks of an MP4: captions (3GPP timed text, TS 26.245) and chapter names (QuickTime text). Knows no file.
import { ascii, box, concat, fullBox, u16, u32 } from "../../mp4/index.js";
import type { TextSpan } from "./timeline.js";

export interface TextTrack {
  /** Captions are drawn over the film; chapters are names that another track refers to. */
  readonly kind: "captions" | "chapters";
  /** One after another, the first at 0. */
  readonly spans: readonly TextSpan[];
  /** Size of the film's pictures. */
  readonly width: number;
  readonly height: number;
}

/** What is only known when the track is put into a file. */
export interface TrackPlace {
  readonly id: number;
  /** How long the film is, in its own time unit. */
  readonly movieDuration: number;
  /** Where the samples lie in the file, one after another. */
  readonly samplesAt: number;
}

/** Times count milliseconds. */
const TIMESCALE = 1000;
/** Longer texts are cut; a sample's length is said in 16 bits. */
const MAX_LETTERS = 10_000;
/** No rotation, no scaling (ISO/IEC 14496-12, section 8.3.2). */
const MATRIX = u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);

/** The texts as the file holds them, one a span. */
export function samplesOf({ kind, spans }: TextTrack): Uint8Array[] {
  return spans.map(({ text }) => {
    const bytes = new TextEncoder().encode(text.slice(0, MAX_LETTERS));
    const sample = concat([u16(bytes.length), bytes]);
    // QuickTime has to be told that a text is UTF-8, timed text always is.
    return kind === "chapters" ? concat([sample, box("encd", u32(0x100))]) : sample;
  });
}

/** The track's entry in the film's index. */
export function trackBox(track: TextTrack, place: TrackPlace): Uint8Array {
  const { kind, width, height } = track;
  const durationMs = track.spans.at(-1)?.endMs ?? 0;
  // Enabled and part of the film; chapters are only the second, or they would be drawn.
  const flags = kind === "captions" ? 3 : 2;
  const times = u32(0, 0, place.id, 0, place.movieDuration);
  const size = kind === "captions" ? u32(width << 16, height << 16) : u32(0, 0);
  return box(
    "trak",
    fullBox("tkhd", flags, times, u32(0, 0, 0, 0), MATRIX, size),
    box(
      "mdia",
      // 0x55c4: "und", no language.
      fullBox("mdhd", 0, u32(0, 0, TIMESCALE, durationMs), u16(0x55c4), u16(0)),
      handler(kind),
      box("minf", mediaHeader(kind), box("dinf", dataHere()), sampleTable(track, place)),
    ),
  );
}

function handler(kind: TextTrack["kind"]): Uint8Array {
  const [type, name] = kind === "captions" ? ["sbtl", "Prompts"] : ["text", "Chapters"];
  return fullBox("hdlr", 0, u32(0), ascii(type), u32(0, 0, 0), ascii(`${name}\0`));
}

function mediaHeader(kind: TextTrack["kind"]): Uint8Array {
  if (kind === "captions") return fullBox("nmhd", 0);
  const colours = [0x40, 0x8000, 0x8000, 0x8000, 0, 0].map(u16);
  return box("gmhd", fullBox("gmin", 0, ...colours), box("text", MATRIX));
}

/** The samples are in this very file. */
function dataHere(): Uint8Array {
  return fullBox("dref", 0, u32(1), fullBox("url ", 1));
}

function sampleTable(track: TextTrack, { samplesAt }: TrackPlace): Uint8Array {
  const sizes = samplesOf(track).map((sample) => sample.length);
  const durations = track.spans.flatMap(({ startMs, endMs }) => [1, endMs - startMs]);
  return box(
    "stbl",
    fullBox("stsd", 0, u32(1), track.kind === "captions" ? captionLook(track) : chapterLook()),
    fullBox("stts", 0, u32(sizes.length, ...durations)),
    fullBox("stsc", 0, u32(1, 1, sizes.length, 1)),
    fullBox("stsz", 0, u32(0, sizes.length, ...sizes)),
    fullBox("stco", 0, u32(1, samplesAt)),
  );
}

/** Reserved, the data reference, then 44 bytes of how the text would look (QuickTime, "Text sample description"). */
function chapterLook(): Uint8Array {
  return box("text", new Uint8Array(6), u16(1), new Uint8Array(44));
}

/** White in the middle of the lower edge (TS 26.245, section 5.16). */
function captionLook({ width, height }: TextTrack): Uint8Array {
  const fontSize = Math.min(255, Math.max(8, Math.round(height / 18)));
  const centredAtBottom = Uint8Array.of(1, 0xff);
  const background = new Uint8Array(4);
  const area = concat([u16(0), u16(0), u16(height), u16(width)]);
  const white = Uint8Array.of(255, 255, 255, 255);
  const style = concat([u16(0), u16(0), u16(1), Uint8Array.of(0, fontSize), white]);
  const font = ascii("Sans-Serif");
  const fonts = box("ftab", u16(1), u16(1), Uint8Array.of(font.length), font);
  const look = [u32(0), centredAtBottom, background, area, style, fonts];
  return box("tx3g", new Uint8Array(6), u16(1), ...look);
}
