// What is written beside each segment, so that another server finds its pictures again: a line of what it is, then a line a part.
// Whatever a kill leaves half written is passed over. Knows files; no encoder and no list.
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Part, Segment } from "./segment.js";

const count = z.number().int().nonnegative();
const headLine = z.object({
  startTick: count,
  startMs: z.number(),
  continuity: count,
  avcConfig: z.base64(),
  /** Width, height, pictures a second: a film of another shape is another film. */
  shape: z.string(),
});
const partLine = z.object({
  size: count,
  duration: count,
  independent: z.boolean(),
  /** Of each picture: where, how many bytes, how long, whether a key picture. */
  samples: z.array(z.tuple([count, count, count, z.boolean()])),
});
const NAME = /^seg-(\d{1,9})\.(m4s|jsonl)$/;

export function indexPath(folder: string, number: number): string {
  return join(folder, `seg-${number}.jsonl`);
}

export function segmentPath(folder: string, number: number): string {
  return join(folder, `seg-${number}.m4s`);
}

export function writeHead(segment: Segment, shape: string): string {
  const { startTick, startMs, continuity, avcConfig } = segment;
  const config = Buffer.from(avcConfig).toString("base64");
  return `${JSON.stringify({ startTick, startMs, continuity, avcConfig: config, shape })}\n`;
}

export function writePart({ size, duration, independent, samples }: Part): string {
  const written = samples.map((one) => [one.at, one.bytes, one.duration, one.keyframe]);
  return `${JSON.stringify({ size, duration, independent, samples: written })}\n`;
}

/** Files of segments in a folder, by name. Empty where there is no such folder. */
export function segmentFiles(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => NAME.test(name));
  } catch {
    return [];
  }
}

/**
 * The segments that a server before this one left, oldest first, all of them whole, their pictures on disk. Only the last run of
 * numbers without a gap counts; files of others are removed.
 */
export function readSegments(folder: string, shape: string): Segment[] {
  const names = segmentFiles(folder);
  const numbers = [...new Set(names.map((name) => Number(NAME.exec(name)?.[1])))];
  const kept: Segment[] = [];
  for (const number of numbers.sort((a, b) => b - a)) {
    const newest = kept[0]?.number;
    const segment =
      newest === undefined || newest === number + 1 ? readOne(folder, number, shape) : undefined;
    if (segment !== undefined) kept.unshift(segment);
    else removeOne(folder, number);
  }
  return kept;
}

export function removeOne(folder: string, number: number): void {
  try {
    rmSync(segmentPath(folder, number), { force: true });
    rmSync(indexPath(folder, number), { force: true });
  } catch {
    // What cannot be removed is not listed either.
  }
}

function readOne(folder: string, number: number, shape: string): Segment | undefined {
  try {
    const path = segmentPath(folder, number);
    const there = statSync(path).size;
    const [first = "", ...lines] = readFileSync(indexPath(folder, number), "utf8").split("\n");
    const head = headLine.parse(JSON.parse(first));
    if (head.shape !== shape) return undefined;
    const parts: Part[] = [];
    let [bytes, duration] = [0, 0];
    for (const line of lines) {
      const part = readPart(line);
      if (part === undefined || bytes + part.size > there) break;
      parts.push(part);
      bytes += part.size;
      duration += part.duration;
    }
    if (parts.length === 0) return undefined;
    const avcConfig = new Uint8Array(Buffer.from(head.avcConfig, "base64"));
    return { ...head, number, path, avcConfig, parts, bytes, duration, whole: true };
  } catch {
    return undefined;
  }
}

function readPart(line: string): Part | undefined {
  try {
    const { size, duration, independent, samples } = partLine.parse(JSON.parse(line));
    return {
      data: new Uint8Array(0),
      size,
      duration,
      independent,
      samples: samples.map(([at, bytes, length, keyframe]) => ({
        at,
        bytes,
        duration: length,
        keyframe,
      })),
    };
  } catch {
    return undefined;
  }
}
