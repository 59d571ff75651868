/**
 * Adds chapters to a WebM whose segment has a known size and a seek head: the element goes to the end of the segment
 * (Matroska, RFC 9559 section 5.1.7). The seek head names the information element, which directly follows it anyway; that entry
 * is turned into one for the chapters. Knows elements and spans of text; no film.
 */
import { concat } from "../../mp4/index.js";
import type { PatchedFile } from "./mp4-index.js";
import type { TextSpan } from "./timeline.js";

/** Element ids (RFC 9559 section 27.1), with their length marker. */
export const EBML = {
  head: 0x1a45dfa3,
  segment: 0x18538067,
  seekHead: 0x114d9b74,
  seek: 0x4dbb,
  seekId: 0x53ab,
  seekPosition: 0x53ac,
  info: 0x1549a966,
  chapters: 0x1043a770,
  edition: 0x45b9,
  editionIsDefault: 0x45db,
  atom: 0xb6,
  atomUid: 0x73c4,
  start: 0x91,
  end: 0x92,
  display: 0x80,
  text: 0x85,
  language: 0x437c,
} as const;

/** Where an element lies in the bytes it was found in. */
export interface ElementSpan {
  readonly id: number;
  readonly sizeAt: number;
  readonly contents: number;
  readonly end: number;
}

/** Bytes at a file's start that hold the segment's head and its seek head for certain. */
const HEAD_BYTES = 4096;

/** Writes the chapters to the end of the file. */
export async function addWebmChapters(
  file: PatchedFile,
  chapters: readonly TextSpan[],
): Promise<void> {
  const head = await file.read(0, HEAD_BYTES);
  const segment = elementsIn(head).find(({ id }) => id === EBML.segment);
  const seekHead = segment && elementsIn(head, segment.contents)[0];
  const spare = seekHead?.id === EBML.seekHead ? seekEntry(head, seekHead, EBML.info) : undefined;
  if (!segment || !spare) throw new TypeError("the film has no seek head to name chapters in");
  const element = chaptersElement(chapters);
  await file.write(element, segment.end);
  const position = segment.end - segment.contents;
  await file.write(
    number(position, spare.position.end - spare.position.contents),
    spare.position.contents,
  );
  await file.write(idBytes(EBML.chapters), spare.id.contents);
  const size = number(
    segment.end + element.length - segment.contents,
    segment.contents - segment.sizeAt,
  );
  // The length of a size stands in its first bits.
  size[0] = (size[0] ?? 0) | (0x100 >> size.length);
  await file.write(size, segment.sizeAt);
}

/** The elements that lie side by side in `bytes`; the last may reach beyond their end. */
export function elementsIn(bytes: Uint8Array, from = 0, to = bytes.length): ElementSpan[] {
  const found: ElementSpan[] = [];
  let at = from;
  while (at < to) {
    const idLength = vintLength(bytes, at);
    const sizeAt = at + idLength;
    const sizeLength = vintLength(bytes, sizeAt);
    const contents = sizeAt + sizeLength;
    if (idLength > 4 || sizeLength > 8 || contents > to) break;
    const id = numberOf(bytes.subarray(at, sizeAt));
    const size = numberOf(bytes.subarray(sizeAt, contents)) - 2 ** (7 * sizeLength);
    found.push({ id, sizeAt, contents, end: contents + size });
    at = contents + size;
  }
  return found;
}

/** The entry of a seek head for the element `wanted`. */
export function seekEntry(
  bytes: Uint8Array,
  seekHead: ElementSpan,
  wanted: number,
): { id: ElementSpan; position: ElementSpan } | undefined {
  for (const entry of elementsIn(bytes, seekHead.contents, seekHead.end)) {
    const inside = elementsIn(bytes, entry.contents, entry.end);
    const id = inside.find((element) => element.id === EBML.seekId);
    const position = inside.find((element) => element.id === EBML.seekPosition);
    if (!id || !position) continue;
    if (numberOf(bytes.subarray(id.contents, id.end)) === wanted) return { id, position };
  }
  return undefined;
}

/** A number of any length, the greatest digit first. */
export function numberOf(bytes: Uint8Array): number {
  return bytes.reduce((value, byte) => value * 256 + byte, 0);
}

function chaptersElement(chapters: readonly TextSpan[]): Uint8Array {
  const atoms = chapters.map(({ text, startMs, endMs }, i) =>
    element(EBML.atom, [
      element(EBML.atomUid, [number(i + 1, 4)]),
      // Nanoseconds.
      element(EBML.start, [number(startMs * 1_000_000, 8)]),
      element(EBML.end, [number(endMs * 1_000_000, 8)]),
      element(EBML.display, [
        element(EBML.text, [new TextEncoder().encode(text)]),
        element(EBML.language, [new TextEncoder().encode("und")]),
      ]),
    ]),
  );
  const edition = element(EBML.edition, [element(EBML.editionIsDefault, [number(1, 1)]), ...atoms]);
  return element(EBML.chapters, [edition]);
}

function element(id: number, parts: readonly Uint8Array[]): Uint8Array {
  const contents = concat(parts);
  // Sizes of four bytes reach 256 MB.
  const size = number(contents.length, 4);
  size[0] = (size[0] ?? 0) | 0x10;
  return concat([idBytes(id), size, contents]);
}

function idBytes(id: number): Uint8Array {
  const length = id > 0xffffff ? 4 : id > 0xffff ? 3 : id > 0xff ? 2 : 1;
  return number(id, length);
}

function number(value: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let rest = value;
  for (let i = length - 1; i >= 0; i--) {
    bytes[i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  return bytes;
}

/** How many bytes the number at `at` takes: one more than zeros before its first bit. */
function vintLength(bytes: Uint8Array, at: number): number {
  return Math.clz32(bytes[at] ?? 0) - 23;
}
