// A small film to write, disks that fail, and readers of what was written.
import { readFile } from "node:fs/promises";
import { diskFiles, type Files } from "../../src/film/output/part-file.js";
import type { TextSpan } from "../../src/film/output/timeline.js";
import { EBML, elementsIn, numberOf, seekEntry } from "../../src/film/output/webm-chapters.js";
import type { FilmFrame, FilmInfo, FilmOutput } from "../../src/film/types.js";
import { boxesIn, findBox, viewOf } from "../../src/mp4/index.js";

export const SIZE = 32;

/** A film of `texts`, each held for `framesEach` frames at 8 a second. */
export function filmOf(texts: readonly string[], framesEach = 4): FilmInfo {
  return {
    title: "A test",
    width: SIZE,
    height: SIZE,
    fps: 8,
    frames: texts.length * framesEach,
    segments: texts.map((text, i) => ({
      text,
      seconds: framesEach / 8,
      cut: i === 1,
      ...(i === 1 ? { style: "pencil" } : {}),
      fromFrame: i * framesEach,
      toFrame: (i + 1) * framesEach,
      fromChunk: i,
    })),
    seed: 7,
    bundle: "testworld",
    bundleHash: "ab".repeat(32),
    provider: "cpu",
  };
}

/** A picture of one colour, given as Y, U, V. */
export function plain(index: number, [y, u, v]: readonly [number, number, number]): FilmFrame {
  const data = new Uint8Array((SIZE * SIZE * 3) / 2);
  data.fill(y, 0, SIZE * SIZE);
  data.fill(u, SIZE * SIZE, (SIZE * SIZE * 5) / 4);
  data.fill(v, (SIZE * SIZE * 5) / 4);
  return { index, width: SIZE, height: SIZE, data };
}

export async function addFrames(output: FilmOutput, frames: number): Promise<void> {
  for (let index = 0; index < frames; index++) {
    await output.add(plain(index, [40 + 8 * (index % 16), 100, 140]));
  }
}

/** A disk that takes `bytes` bytes, is full then, and has room again afterwards. */
export function fullAfter(bytes: number): Files {
  let left = bytes;
  return {
    ...diskFiles,
    open: async (path, flags) => {
      const handle = await diskFiles.open(path, flags);
      const write = async (data: Uint8Array, offset: number, length: number, position: number) => {
        if (left === 0) {
          left = Number.POSITIVE_INFINITY;
          throw Object.assign(new Error("no space"), { code: "ENOSPC" });
        }
        const taken = Math.min(left, length);
        left -= taken;
        return handle.write(data, offset, taken, position);
      };
      return {
        read: handle.read.bind(handle),
        close: () => handle.close(),
        write: write as typeof handle.write,
      };
    },
  };
}

/** The texts of an MP4's text track, "sbtl" for captions or "text" for chapters. */
export function mp4Texts(file: Uint8Array, handler: "sbtl" | "text"): TextSpan[] {
  const table = findBox(file, "mdia/minf/stbl", mp4Track(file, handler));
  const numbers = (name: string): number[] => {
    const found = findBox(file, name, table);
    if (found === undefined) return [];
    const view = viewOf(file);
    const count = (found.end - found.contents - 4) / 4;
    return Array.from({ length: count }, (_, i) => view.getUint32(found.contents + 4 + 4 * i));
  };
  const sizes = numbers("stsz").slice(2);
  const durations = numbers("stts")
    .slice(1)
    .filter((_, i) => i % 2 === 1);
  let at = numbers("stco")[1] ?? 0;
  let startMs = 0;
  return sizes.map((size, i) => {
    const length = viewOf(file).getUint16(at);
    const text = new TextDecoder().decode(file.subarray(at + 2, at + 2 + length));
    const endMs = startMs + (durations[i] ?? 0);
    const span = { text, startMs, endMs };
    at += size;
    startMs = endMs;
    return span;
  });
}

/** The id of the track that the pictures name as their chapters. */
export function chapterReference(file: Uint8Array): number | undefined {
  const chap = findBox(file, "tref/chap", mp4Track(file, "vide"));
  return chap && viewOf(file).getUint32(chap.contents);
}

/** The track of a kind; its id stands in its head. */
export function mp4Track(file: Uint8Array, handler: string) {
  const movie = findBox(file, "moov");
  if (movie === undefined) return undefined;
  return boxesIn(file, movie.contents, movie.end).find((span) => {
    const found = span.type === "trak" ? findBox(file, "mdia/hdlr", span) : undefined;
    if (found === undefined) return false;
    return (
      String.fromCharCode(...file.subarray(found.contents + 8, found.contents + 12)) === handler
    );
  });
}

export function mp4TrackId(file: Uint8Array, handler: string): number | undefined {
  const head = findBox(file, "tkhd", mp4Track(file, handler));
  return head && viewOf(file).getUint32(head.contents + 12);
}

/** The chapters of a WebM, found as players do: by the seek head. Checks that the segment's size spans the file. */
export function webmChapters(file: Uint8Array): TextSpan[] {
  const segment = elementsIn(file).find(({ id }) => id === EBML.segment);
  if (segment?.end !== file.length) throw new Error("the segment does not end with the file");
  const seekHead = elementsIn(file, segment.contents, segment.end)[0];
  const entry = seekHead && seekEntry(file, seekHead, EBML.chapters);
  if (entry === undefined) return [];
  const { contents, end } = entry.position;
  const at = segment.contents + numberOf(file.subarray(contents, end));
  const chapters = elementsIn(file, at, segment.end)[0];
  if (chapters?.id !== EBML.chapters)
    throw new Error("the seek head does not point at the chapters");
  const inside = (of: { contents: number; end: number }, id: number) =>
    elementsIn(file, of.contents, of.end).filter((element) => element.id === id);
  return inside(chapters, EBML.edition)
    .flatMap((edition) => inside(edition, EBML.atom))
    .map((atom) => {
      const bytes = (id: number): Uint8Array => {
        const found = [
          ...inside(atom, id),
          ...inside(atom, EBML.display).flatMap((display) => inside(display, id)),
        ][0];
        return found ? file.subarray(found.contents, found.end) : new Uint8Array(0);
      };
      return {
        text: new TextDecoder().decode(bytes(EBML.text)),
        startMs: numberOf(bytes(EBML.start)) / 1e6,
        endMs: numberOf(bytes(EBML.end)) / 1e6,
      };
    });
}

export async function bytesOf(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path));
}
