// The last minutes of a channel as segments on disk: bounded in time and bytes, given up where the disk is full. Knows no encoder.
import { mkdir, open, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { Subject } from "rxjs";

/** A picture of a segment, and where its bytes lie in the segment's file. */
export interface StoredSample {
  readonly at: number;
  readonly bytes: number;
  readonly duration: number;
  readonly keyframe: boolean;
}

/** What is added at once. */
export interface Part {
  /** Empty when it is on disk alone. */
  readonly data: Uint8Array;
  readonly size: number;
  /** In ticks. */
  readonly duration: number;
  /** Whether it begins with a key picture. */
  readonly independent: boolean;
  readonly samples: readonly StoredSample[];
}

export interface Segment {
  readonly number: number;
  /** On the film's own clock. */
  readonly startTick: number;
  /** When its first picture was made, in Unix milliseconds. */
  readonly startMs: number;
  readonly path: string;
  readonly avcConfig: Uint8Array;
  readonly parts: Part[];
  bytes: number;
  duration: number;
  /** Nothing more will be added. */
  whole: boolean;
}

export interface SegmentStoreOptions {
  readonly folder: string;
  readonly timescale: number;
  readonly mostMs: number;
  readonly mostBytes: number;
  /** The disk takes no more: nothing is kept until `retryMs` have passed. */
  readonly onFailure: (error: unknown) => void;
  readonly nowMs: () => number;
}

/** Segments whose bytes stay in memory: what live players ask for. */
const IN_MEMORY = 3;
const RETRY_MS = 60_000;

export class SegmentStore {
  readonly #changes = new Subject<void>();
  #segments: Segment[] = [];
  #next = 0;
  #writing: Promise<void>;
  #failedAtMs: number | undefined;
  #closed = false;

  constructor(private readonly options: SegmentStoreOptions) {
    // What an earlier server left belongs to no clock of this one.
    this.#writing = this.#clear();
  }

  /** Oldest first; the last one may still grow. */
  get segments(): readonly Segment[] {
    return this.#segments;
  }

  /** After every part. */
  get changes$(): Subject<void> {
    return this.#changes;
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
    const number = this.#next++;
    const path = join(folder, `seg-${number}.m4s`);
    const segment = { number, startTick, startMs, path, avcConfig, parts: [] };
    this.#segments.push({ ...segment, bytes: 0, duration: 0, whole: false });
    this.#evict();
    return true;
  }

  /** Adds to the segment that was begun. */
  add(part: Part): void {
    const segment = this.#segments.at(-1);
    if (segment === undefined || segment.whole || this.failed) return;
    segment.parts.push(part);
    segment.bytes += part.data.length;
    segment.duration += part.duration;
    this.#write(segment, part.data);
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

  /** Removes everything. Idempotent, never throws. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#changes.complete();
    this.#segments = [];
    await this.#writing;
    await this.#clear();
  }

  #write(segment: Segment, data: Uint8Array): void {
    const first = segment.parts.length === 1;
    this.#writing = this.#writing.then(async () => {
      if (this.failed || this.#closed) return;
      try {
        if (first) await mkdir(this.options.folder, { recursive: true });
        const file = await open(segment.path, first ? "w" : "a");
        try {
          await file.appendFile(data);
        } finally {
          await file.close();
        }
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
      this.#writing = this.#writing.then(() => rm(oldest.path, { force: true }).catch(() => {}));
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
    const names = await readdir(folder).catch(() => []);
    for (const name of names) {
      if (/^seg-\d+\.m4s$/.test(name))
        await rm(join(folder, name), { force: true }).catch(() => {});
    }
  }
}
