/**
 * Puts text tracks into an MP4 whose index (`moov`) stands at its front with free space behind it. The video track then names
 * the chapters as its own (QuickTime File Format, "Chapter lists"; unlike the `chpl` box there may be more than 255 of them). The
 * pictures stay where they are, so no offset changes. Knows boxes; no film.
 */
import {
  ascii,
  type BoxSpan,
  box,
  boxAt,
  boxesIn,
  concat,
  findBox,
  u32,
  viewOf,
} from "../../mp4/index.js";
import { samplesOf, type TextTrack, type TrackPlace, trackBox } from "./mp4-text-track.js";

/** What is read and written of a file. */
export interface PatchedFile {
  read(position: number, length: number): Promise<Uint8Array>;
  write(data: Uint8Array, position: number): Promise<void>;
}

/** Bytes that `addTextTracks` needs behind the index. */
export function textTrackBytes(tracks: readonly TextTrack[]): number {
  const place = { id: 1, movieDuration: 0, samplesAt: 0 };
  const boxes = tracks.map((track) => trackBox(track, place));
  const free = new Uint8Array(8);
  return concat([...boxes, naming(1), textsOf(tracks), free]).length;
}

/** Writes the tracks into the file's free space. Throws before it writes when there is too little. */
export async function addTextTracks(
  file: PatchedFile,
  tracks: readonly TextTrack[],
): Promise<void> {
  const { at, moov, space } = await findIndex(file);
  const texts = textsOf(tracks);
  // Where the texts lie does not change the length of the index, so it is made twice.
  const length = withTracks(moov, tracks, 0).length;
  const index = withTracks(moov, tracks, at + length + 8);
  const rest = space - index.length - texts.length;
  if (rest < 8) throw new RangeError(`the text tracks need ${8 - rest} bytes more than are free`);
  // The head of the free box alone: what stands in it does not matter.
  await file.write(concat([index, texts, u32(rest), ascii("free")]), at);
}

function textsOf(tracks: readonly TextTrack[]): Uint8Array {
  return box("mdat", ...tracks.flatMap(samplesOf));
}

interface Index {
  /** Where the index begins in the file. */
  readonly at: number;
  readonly moov: Uint8Array;
  /** Bytes from there to the end of the free space behind it. */
  readonly space: number;
}

async function findIndex(file: PatchedFile): Promise<Index> {
  let at = 0;
  for (;;) {
    const span = boxAt(await file.read(at, 16), 0);
    if (span === undefined) throw new TypeError("the film has no index");
    if (span.type === "moov") {
      const next = boxAt(await file.read(at + span.end, 16), 0);
      const free = next?.type === "free" ? next.end : 0;
      return { at, moov: await file.read(at, span.end), space: span.end + free };
    }
    at += span.end;
  }
}

function withTracks(moov: Uint8Array, tracks: readonly TextTrack[], textsAt: number): Uint8Array {
  const movie = findBox(moov, "moov");
  const head = movie && findBox(moov, "mvhd", movie);
  if (!movie || !head) throw new TypeError("the film's index has no head");
  const firstId = viewOf(moov).getUint32(head.end - 4);
  const chapters = tracks.findIndex((track) => track.kind === "chapters");
  const others: Uint8Array[] = [];
  const traks: Uint8Array[] = [];
  for (const span of boxesIn(moov, movie.contents, movie.end)) {
    const bytes = moov.slice(span.start, span.end);
    // The last field of the head is the id that the next track would get.
    if (span.type === "mvhd") viewOf(bytes).setUint32(bytes.length - 4, firstId + tracks.length);
    if (span.type !== "trak") others.push(bytes);
    else if (chapters === -1 || !isVideo(moov, span)) traks.push(bytes);
    else traks.push(box("trak", bytes.subarray(8), naming(firstId + chapters)));
  }
  let samplesAt = textsAt;
  tracks.forEach((track, i) => {
    const place: TrackPlace = {
      id: firstId + i,
      movieDuration: movieDuration(moov, head),
      samplesAt,
    };
    traks.push(trackBox(track, place));
    samplesAt += concat(samplesOf(track)).length;
  });
  const [movieHead = new Uint8Array(0), ...rest] = others;
  return box("moov", movieHead, ...traks, ...rest);
}

/** Of a movie head, in the movie's own unit (ISO/IEC 14496-12, section 8.2.2). */
function movieDuration(moov: Uint8Array, head: BoxSpan): number {
  const view = viewOf(moov);
  const isLong = moov[head.contents] === 1;
  // The track heads written here have 32 bits for it.
  return isLong
    ? Math.min(Number(view.getBigUint64(head.contents + 24)), 0xffffffff)
    : view.getUint32(head.contents + 16);
}

function isVideo(moov: Uint8Array, trak: BoxSpan): boolean {
  const handler = findBox(moov, "mdia/hdlr", trak);
  if (handler === undefined) return false;
  const kind = moov.subarray(handler.contents + 8, handler.contents + 12);
  return String.fromCharCode(...kind) === "vide";
}

/** A reference from a track to its chapters. */
function naming(chaptersId: number): Uint8Array {
  return box("tref", box("chap", u32(chaptersId)));
}
