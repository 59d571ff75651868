// The last minutes of a channel as segments on disk: bounded in time and bytes, given up where the disk is full, found again by
// the next server. Knows no encoder.
import { mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { Subject } from "rxjs";
import type { Part, Segment } from "./segment.js";
import {
  indexPath,
  readSegments,
  removeOne,
  segmentFiles,
  segmentPath,
  writeHead,
  writePart,
} from "./segment-index.js";

export interface SegmentStoreOptions {
  readonly folder: string;
  /** What pictures are like; those of another shape are not gone on with. */
  readonly shape: string;
  /** What an earlier server left is removed. */
  readonly anew: boolean;
  readonly timescale: number;
  readonly mostMs: number;
  readonly mostBytes: number;
  /** The disk takes no more: nothing is kept until `retryMs` have passed. */
  readonly onFailure: (error: unknown) => void;
  readonly nowMs: () => number;
  /** How far players are who followed another process's segments until now and go on with these; undefined: nobody does. */
  readonly after?: (() => WindowReach | undefined) | undefined;
}

/** A player's newest segment, and how often the film broke off up to there. */
export interface WindowReach {
  readonly segment: number;
  readonly continuity: number;
}

/** Segments whose bytes stay in memory: what live players ask for. */
const IN_MEMORY = 3;
const RETRY_MS = 60_000;

export class SegmentStore {
  readonly #changes = new Subject<void>();
  #segments: Segment[];
  #next: number;
  /** Whether the next segment breaks off from the one before it. */
  #breaks: boolean;
  #continuity: number;
  #writing: Promise<void> = Promise.resolve();
  #failedAtMs: number | undefined;
  #closed = false;
  #followed = false;

  /** Takes up what the server before left. */
  constructor(private readonly options: SegmentStoreOptions) {
    const { folder, shape, anew } = options;
    // Numbers, too, go on: a player that has followed since before knows no other beginning.
    const left = readSegments(folder, shape);
    this.#segments = left;
    this.#next = (left.at(-1)?.number ?? -1) + 1;
    this.#continuity = left.at(-1)?.continuity ?? 0;
    this.#breaks = left.length > 0;
    if (anew) this.forget();
    else this.#evict();
  }

  /** Where the film has come to on its own clock. */
  get endTick(): number {
    const last = this.#segments.at(-1);
    return last === undefined ? 0 : last.startTick + last.duration;
  }

  /** Oldest first; the last one may still grow. */
  get segments(): readonly Segment[] {
    return this.#segments;
  }

  /** After every part. */
  get changes$(): Subject<void> {
    return this.#changes;
  }

  /** Resolves when what was added so far is on disk, or given up. Never rejects. */
  get written(): Promise<void> {
    return this.#writing;
  }

  get failed(): boolean {
    return this.#failedAtMs !== undefined;
  }

  /** Begins a segment; the one before is whole. False while the disk takes nothing. */
  begin(startTick: number, startMs: number, avcConfig: Uint8Array): boolean {
    const { nowMs, folder } = this.options;
    if (this.#closed) return false;
    if (this.#failedAtMs !== undefined) {
      if (nowMs() - this.#failedAtMs < RETRY_MS) return false;
      this.#failedAtMs = undefined;
    }
    this.end();
    this.#followOn();
    const number = this.#next++;
    const path = segmentPath(folder, number);
    const before = this.#segments.at(-1)?.avcConfig;
    const other = before !== undefined && !Buffer.from(before).equals(avcConfig);
    if (this.#breaks || other) this.#continuity += 1;
    this.#breaks = false;
    const place = { number, startTick, startMs, path, continuity: this.#continuity };
    this.#segments.push({
      ...place,
      avcConfig,
      parts: [],
      bytes: 0,
      duration: 0,
      whole: false,
    });
    this.#evict();
    return true;
  }

  /** Players know no number that goes back: what comes is numbered behind what they have, and what lies here of before is none of theirs. */
  #followOn(): void {
    const reach = this.#followed ? undefined : this.options.after?.();
    this.#followed = true;
    if (reach === undefined || this.#isOwn(reach)) return;
    this.forget();
    this.#next = Math.max(this.#next, reach.segment + 1);
    this.#continuity = Math.max(this.#continuity, reach.continuity);
    this.#breaks = true;
  }

  /** Whether players are at the end of what lies here: what is here is theirs then, and not of a time before another process told the channel. */
  #isOwn({ segment, continuity }: WindowReach): boolean {
    const behind = this.#next - 1 - segment;
    return behind >= 0 && behind < IN_MEMORY && continuity === this.#continuity;
  }

  /** Adds to the segment that was begun. */
  add(part: Part): void {
    const segment = this.#segments.at(-1);
    if (segment === undefined || segment.whole || this.failed) return;
    segment.parts.push(part);
    segment.bytes += part.data.length;
    segment.duration += part.duration;
    this.#write(segment, part);
    this.#changes.next();
  }

  /** Nothing more comes for now. */
  end(): void {
    const last = this.#segments.at(-1);
    if (last !== undefined) last.whole = true;
  }

  /** A segment's bytes, or those of some of its parts; undefined when they are gone. */
  async read(segment: Segment, from = 0, to = segment.bytes): Promise<Uint8Array | undefined> {
    if (segment.parts.every((part) => part.data.length > 0)) {
      return Buffer.concat(segment.parts.map((part) => part.data)).subarray(from, to);
    }
    try {
      await this.#writing;
      const file = await open(segment.path);
      try {
        const bytes = new Uint8Array(to - from);
        const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
        return bytesRead === bytes.length ? bytes : undefined;
      } finally {
        await file.close();
      }
    } catch {
      // Removed meanwhile, as the window moves on.
      return undefined;
    }
  }

  /** What was kept is to be seen no more. Goes on with the next segment. */
  forget(): void {
    this.#segments = [];
    this.#writing = this.#writing.then(() => this.#clear());
  }

  /** What was kept stays on disk for the next server. Idempotent, never throws. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#changes.complete();
    this.#segments = [];
    await this.#writing;
  }

  #write(segment: Segment, part: Part): void {
    const { folder, shape } = this.options;
    const first = segment.parts.length === 1;
    const lines = `${first ? writeHead(segment, shape) : ""}${writePart(part)}`;
    this.#writing = this.#writing.then(async () => {
      if (this.failed) return;
      try {
        if (first) await mkdir(folder, { recursive: true });
        const flag = first ? "w" : "a";
        await append(segment.path, part.data, flag);
        // After the pictures: what is told to be there is there.
        await append(indexPath(folder, segment.number), Buffer.from(lines), flag);
      } catch (error) {
        this.#fail(error);
      }
    });
  }

  #fail(error: unknown): void {
    this.#failedAtMs = this.options.nowMs();
    this.#segments = [];
    this.options.onFailure(error);
    this.#writing = this.#writing.then(() => this.#clear());
  }

  #evict(): void {
    const { timescale, mostMs, mostBytes } = this.options;
    const over = (): boolean => {
      const kept = this.#segments;
      const ms = kept.reduce((sum, one) => sum + (one.duration * 1000) / timescale, 0);
      const bytes = kept.reduce((sum, one) => sum + one.bytes, 0);
      return kept.length > 1 && (ms > mostMs || bytes > mostBytes);
    };
    while (over()) {
      const oldest = this.#segments.shift();
      if (oldest === undefined) break;
      this.#writing = this.#writing.then(() => removeOne(this.options.folder, oldest.number));
    }
    for (const segment of this.#segments.slice(0, -IN_MEMORY)) this.#forgetBytes(segment);
  }

  /** What is on disk need not be in memory. */
  #forgetBytes(segment: Segment): void {
    segment.parts.forEach((part, i) => {
      if (part.data.length > 0) segment.parts[i] = { ...part, data: new Uint8Array(0) };
    });
  }

  async #clear(): Promise<void> {
    const { folder } = this.options;
    for (const name of segmentFiles(folder)) {
      await rm(join(folder, name), { force: true }).catch(() => {});
    }
  }
}

async function append(path: string, data: Uint8Array, flag: "w" | "a"): Promise<void> {
  const file = await open(path, flag);
  try {
    await file.appendFile(data);
  } finally {
    await file.close();
  }
}
