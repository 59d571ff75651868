// A channel's last minutes: recorded, followed by players that rewind, and cut into clips. Knows encoded pictures and words; no route.
import { BehaviorSubject, firstValueFrom, type Observable, race, take, timer } from "rxjs";
import type { Clock } from "../../scheduler/index.js";
import type { EncodedFrame } from "../../webrtc/index.js";
import type { Log } from "../log.js";
import { sentenceOf } from "../log.js";
import { Captions, type WindowCaption } from "./captions.js";
import { playlist } from "./hls-playlist.js";
import type { Segment } from "./segment.js";
import { SegmentStore, type WindowReach } from "./segment-store.js";
import { TIMESCALE, WindowRecorder } from "./window-recorder.js";

/** Where windows lie, and how much they may hold. */
export interface WindowPlace {
  readonly folder: string;
  readonly minutes: number;
  /** Begins with nothing: what lies there is of another story. */
  readonly anew?: boolean | undefined;
}

export interface LiveWindowOptions extends WindowPlace {
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly bitsPerSecond: number;
  readonly clock: Clock;
  readonly log: Log;
  readonly onWantKeyframe: () => void;
  /** See `SegmentStoreOptions`. */
  readonly after?: (() => WindowReach | undefined) | undefined;
}

/** Where the last minutes lie: on the film's own clock, which stands while nobody watches, and on the wall's. */
export interface WindowView {
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly fromMs: number;
  readonly toMs: number;
  /** By which a list of segments is laid onto the film's clock. */
  readonly last: { readonly number: number; readonly seconds: number };
}

/** Whoever plays by HLS asks at least this often. */
const AUDIENCE_MS = 12_000;
/** A player that waits for the next part is answered by then. */
const BLOCK_MS = 5_000;
/** What the disk may hold at most, as a share of what the bitrate says: pictures that move much cost more. */
const SPARE = 3;

export class LiveWindow {
  readonly store: SegmentStore;
  readonly #recorder: WindowRecorder;
  readonly #audience = new BehaviorSubject(false);
  readonly #captions: Captions;
  #leaving: { unsubscribe(): void } | undefined;

  constructor(private readonly options: LiveWindowOptions) {
    const { folder, minutes, width, height, fps, bitsPerSecond, clock, log } = options;
    const anew = options.anew ?? false;
    const mostMs = minutes * 60_000;
    this.store = new SegmentStore({
      folder,
      shape: `${width}x${height}@${fps}`,
      anew,
      timescale: TIMESCALE,
      mostMs,
      mostBytes: (SPARE * bitsPerSecond * mostMs) / 8_000,
      nowMs: () => clock.unixMs(),
      after: options.after,
      onFailure: (error) =>
        log.warn(
          `The last minutes are not recorded for now, the stream goes on: ${sentenceOf(error)}`,
        ),
    });
    this.#captions = new Captions({
      folder,
      anew,
      fromMs: () => this.store.segments[0]?.startMs,
    });
    const { onWantKeyframe } = options;
    const nowMs = (): number => clock.unixMs();
    this.#recorder = new WindowRecorder({ fps, nowMs, store: this.store, onWantKeyframe });
  }

  get size(): { readonly width: number; readonly height: number; readonly fps: number } {
    return this.options;
  }

  /** Unix milliseconds, by the clock of the pictures. */
  get nowMs(): number {
    return this.options.clock.unixMs();
  }

  /** Null while nothing is held. */
  get view(): WindowView | null {
    const held = this.store.segments.filter(({ duration }) => duration > 0);
    const [first, last] = [held[0], held.at(-1)];
    if (first === undefined || last === undefined) return null;
    return {
      fromSeconds: first.startTick / TIMESCALE,
      toSeconds: (last.startTick + last.duration) / TIMESCALE,
      fromMs: first.startMs,
      toMs: last.startMs + (last.duration * 1000) / TIMESCALE,
      last: { number: last.number, seconds: last.startTick / TIMESCALE },
    };
  }

  /** Whether anybody plays the channel from here. */
  get audience$(): Observable<boolean> {
    return this.#audience;
  }

  get watched(): boolean {
    return this.#audience.value;
  }

  /** Takes a picture that goes to viewers; other codecs than H.264 are passed over. */
  frame(frame: EncodedFrame): void {
    if (frame.codec === "h264") this.#recorder.frame(frame);
  }

  /** Nobody watches: what was made is kept, nothing more comes for now. */
  pause(): void {
    this.#recorder.pause();
  }

  /** From the picture that is just sent on, a prompt's words are in force. */
  caption(id: string, text: string, chunk: number): void {
    this.#captions.add({ id, text, chunk, atMs: this.options.clock.unixMs() });
  }

  /** A prompt was deleted: its words are in no clip that is cut from now on. */
  withdraw(id: string): void {
    this.#captions.withdraw(id);
  }

  /** The words at a time and all that came after it, up to another. */
  captionsBetween(fromMs: number, toMs: number): readonly WindowCaption[] {
    return this.#captions.between(fromMs, toMs);
  }

  /**
   * The list of segments, for somebody who plays them: the channel is told for as long as this is asked. With a segment's number it is
   * answered when that (or its part) is there. Undefined when nothing comes in time.
   */
  async list(wanted?: {
    readonly segment: number;
    readonly part: number;
  }): Promise<string | undefined> {
    this.#attend();
    const { fps } = this.options;
    const there = (): boolean =>
      wanted === undefined
        ? this.store.segments.length > 0
        : hasPart(this.store.segments, wanted.segment, wanted.part);
    const untilMs = this.options.clock.nowMs() + BLOCK_MS;
    while (!there()) {
      const leftMs = untilMs - this.options.clock.nowMs();
      if (leftMs <= 0) break;
      const late = timer(leftMs, this.options.clock.scheduler);
      await firstValueFrom(race(this.store.changes$, late).pipe(take(1)), { defaultValue: 0 });
    }
    return playlist(this.store.segments, fps);
  }

  segment(number: number): Segment | undefined {
    return this.store.segments.find((one) => one.number === number);
  }

  /** Resolves when what was recorded so far is on disk, or given up. Never rejects. */
  written(): Promise<void> {
    return this.store.written;
  }

  /** Nothing that was shown so far may be seen again. */
  forget(): void {
    this.#recorder.pause();
    this.store.forget();
    this.#captions.forget();
    this.options.onWantKeyframe();
  }

  /** What was recorded stays for the next server. Idempotent, never rejects. */
  async close(): Promise<void> {
    this.#leaving?.unsubscribe();
    this.#audience.complete();
    this.#recorder.pause();
    await this.#captions.close();
    await this.store.close();
  }

  #attend(): void {
    this.#leaving?.unsubscribe();
    this.#leaving = timer(AUDIENCE_MS, this.options.clock.scheduler).subscribe(() =>
      this.#audience.next(false),
    );
    if (!this.#audience.value) this.#audience.next(true);
  }
}

function hasPart(segments: readonly Segment[], number: number, part: number): boolean {
  const last = segments.at(-1);
  if (last === undefined) return false;
  if (last.number !== number) return last.number > number;
  // A part beyond the last of a whole segment is the first of the next one.
  return part < 0 ? last.whole : last.parts.length > part;
}
