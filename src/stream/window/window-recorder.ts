// Encoded pictures on their way to viewers become segments: the very bytes, put in order. Knows no disk and no encoder.
import { avcConfigOf, avcSampleOf, type FragmentSample, fragment } from "../../mp4/index.js";
import type { EncodedFrame } from "../../webrtc/index.js";
import type { StoredSample } from "./segment.js";
import type { SegmentStore } from "./segment-store.js";

/** As RTP's (RFC 6184): ticks of a second. */
export const TIMESCALE = 90_000;
/** How long a part is that players load at once, and a segment from key picture to key picture, in ticks. */
export const PART_TICKS = TIMESCALE / 2;
export const SEGMENT_TICKS = 2 * TIMESCALE;
/** Two pictures further apart than this have a pause between them, which the film does not show. */
const PAUSE_TICKS = TIMESCALE;

interface Waiting {
  readonly data: Uint8Array;
  readonly keyframe: boolean;
  readonly picture: Uint8Array;
  readonly rtpTimestamp: number;
  readonly atMs: number;
}

export interface WindowRecorderOptions {
  readonly fps: number;
  /** Unix milliseconds. */
  readonly nowMs: () => number;
  readonly store: Pick<SegmentStore, "begin" | "add" | "end" | "segments" | "endTick">;
  /** The next picture should be a key picture: a segment is long enough. */
  readonly onWantKeyframe: () => void;
}

export class WindowRecorder {
  readonly #frameTicks: number;
  #waiting: Waiting | undefined;
  #samples: FragmentSample[] = [];
  #recording = false;
  #tick = 0;
  #partStart = 0;
  #segmentStart = 0;
  #sequence = 1;
  #asked = false;

  constructor(private readonly options: WindowRecorderOptions) {
    this.#frameTicks = Math.round(TIMESCALE / options.fps);
    // A film that is gone on with goes on in time too.
    this.#tick = options.store.endTick;
  }

  /** The film's clock: where the picture that came last begins, in ticks. */
  get tick(): number {
    return this.#tick;
  }

  /** Takes the next H.264 picture. How long it is shown is known when the one after it comes. */
  frame({ data, keyframe, rtpTimestamp }: EncodedFrame): void {
    const last = this.#waiting;
    const atMs = this.options.nowMs();
    if (last !== undefined) {
      const gap = (rtpTimestamp - last.rtpTimestamp) | 0;
      const paused = gap <= 0 || gap > PAUSE_TICKS;
      this.#add(last, paused ? this.#frameTicks : gap);
      // Behind a pause nothing can be told from what came before.
      if (paused) this.#stop();
    }
    this.#waiting = { data: avcSampleOf(data), keyframe, picture: data, rtpTimestamp, atMs };
  }

  /** Nothing more comes for now: what waits is written. */
  pause(): void {
    const last = this.#waiting;
    this.#waiting = undefined;
    if (last !== undefined) this.#add(last, this.#frameTicks);
    this.#stop();
  }

  #add({ data, keyframe, picture, atMs }: Waiting, duration: number): void {
    if (keyframe) this.#begin(picture, atMs);
    if (!this.#recording || data.length === 0) return;
    this.#samples.push({ data, duration, keyframe });
    this.#tick += duration;
    if (this.#tick - this.#partStart >= PART_TICKS) this.#flush();
    if (!this.#asked && this.#tick - this.#segmentStart >= SEGMENT_TICKS) {
      this.#asked = true;
      this.options.onWantKeyframe();
    }
  }

  #begin(picture: Uint8Array, atMs: number): void {
    this.#flush();
    const avcConfig = avcConfigOf(picture);
    this.#recording =
      avcConfig !== undefined && this.options.store.begin(this.#tick, atMs, avcConfig);
    this.#segmentStart = this.#tick;
    this.#partStart = this.#tick;
    this.#asked = false;
  }

  #flush(): void {
    const samples = this.#samples;
    if (samples.length === 0) return;
    this.#samples = [];
    const data = fragment(this.#sequence++, this.#partStart, samples);
    // A part's pictures stand at its end, one after another.
    const before = this.options.store.segments.at(-1)?.bytes ?? 0;
    const bytes = samples.reduce((sum, sample) => sum + sample.data.length, 0);
    let at = before + data.length - bytes;
    const stored = samples.map((sample): StoredSample => {
      const place = { at, bytes: sample.data.length, ...shownFor(sample) };
      at += sample.data.length;
      return place;
    });
    this.options.store.add({
      data,
      size: data.length,
      duration: this.#tick - this.#partStart,
      independent: samples[0]?.keyframe ?? false,
      samples: stored,
    });
    this.#partStart = this.#tick;
  }

  #stop(): void {
    this.#flush();
    this.options.store.end();
    this.#recording = false;
  }
}

function shownFor({ duration, keyframe }: FragmentSample) {
  return { duration, keyframe };
}
