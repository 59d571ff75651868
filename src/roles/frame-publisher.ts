// An owner's side of a channel's viewers: pictures go out over the bus once, whoever watches; counts and wishes for key frames come back.
// Takes the place of a hub of viewers. Knows no viewer.
import { type Observable, repeat, Subject, type Subscription, timer } from "rxjs";
import type { Bus, Unsubscribe } from "../cluster/index.js";
import { packFrame } from "../cluster/index.js";
import { EvertaleError } from "../errors.js";
import type { Clock } from "../scheduler/index.js";
import type { ChannelHub } from "../stream/index.js";
import {
  type AcceptedViewer,
  type CodecCounts,
  type EncodedFrame,
  NO_ENDINGS,
  type PatchResult,
  type SessionState,
  type VideoCodec,
} from "../webrtc/index.js";
import { Audience } from "./audience.js";
import { type HlsReach, watchMessage } from "./messages.js";
import type { ChannelSubjects } from "./subjects.js";

const LOOK_EVERY_MS = 500;
/** Of an edge's message on the wish for a key frame: the codec's name. */
const CODECS: readonly VideoCodec[] = ["h264", "vp8"];

export interface FramePublisherOptions {
  readonly bus: Bus;
  /** Of each version of the messages that edges may speak. */
  readonly subjects: readonly ChannelSubjects[];
  /** Fencing epoch of this ownership. */
  readonly epoch: number;
  readonly clock: Clock;
  readonly onKeyframeRequest?: ((codec: VideoCodec) => void) | undefined;
  readonly onViewersChanged?: ((count: number, perCodec: CodecCounts) => void) | undefined;
  /** An edge has missed messages: see `OwnedChannelOptions`. */
  readonly onMissed?: (() => void) | undefined;
  /** The first picture goes out to somebody. */
  readonly onFirstPicture?: (() => void) | undefined;
}

export class FramePublisher implements ChannelHub {
  /** Sessions end at the edges, and are counted there. */
  readonly endings = NO_ENDINGS;
  /** Set by the channel; edges go by the directory. */
  live = false;
  /** Who watches, by the version that they speak. */
  readonly #audiences: readonly (readonly [ChannelSubjects, Audience])[];
  readonly #silent = new Subject<string>();
  readonly #ends: Unsubscribe[];
  readonly #looks: Subscription;
  #told: CodecCounts = { h264: 0, vp8: 0 };
  #number = 0;
  #closed = false;

  constructor(private readonly options: FramePublisherOptions) {
    const { bus, clock } = options;
    this.#audiences = options.subjects.map((subjects) => [subjects, new Audience()]);
    this.#ends = this.#audiences.flatMap(([subjects, audience]) => [
      bus.subscribe(subjects.watch, (data) => {
        const watch = watchMessage.unpack(data);
        if (watch === undefined) return;
        audience.note(watch, clock.nowMs());
        if (watch.missed === true) options.onMissed?.();
        this.#tell();
      }),
      bus.subscribe(subjects.keyframe, (data) => {
        const codec = CODECS[data[0] ?? CODECS.length];
        if (codec !== undefined) options.onKeyframeRequest?.(codec);
      }),
    ]);
    this.#looks = timer(LOOK_EVERY_MS, clock.scheduler)
      .pipe(repeat())
      .subscribe(() => {
        for (const [, audience] of this.#audiences) {
          for (const edge of audience.forgetSilent(clock.nowMs())) this.#silent.next(edge);
        }
        this.#tell();
      });
  }

  /** Names of edges that have gone. Completes on close. */
  get silentEdges$(): Observable<string> {
    return this.#silent;
  }

  get viewers(): number {
    const { h264, vp8 } = this.#counts;
    return h264 + vp8;
  }

  /** See `Audience.goOnAt`. */
  get goOnAt(): number {
    const nowMs = this.options.clock.nowMs();
    return Math.max(...this.#audiences.map(([, audience]) => audience.goOnAt(nowMs)));
  }

  /** See `Audience.playedTo`. Edges tell it in one version of the messages, and each in its own. */
  get playedTo(): HlsReach | undefined {
    const all = this.#audiences.flatMap(([, { playedTo }]) => playedTo ?? []);
    return all.toSorted((a, b) => b.segment - a.segment)[0];
  }

  /** Asks the edges who watches, when the channel is there to hear it: they would tell within a second anyway. */
  call(): void {
    const { bus, subjects } = this.options;
    for (const { call } of subjects) bus.publish(call, new Uint8Array(0));
  }

  /** Once over the bus, however many edges and viewers there are (once for each version that they speak); not at all while nobody watches. */
  send(frame: EncodedFrame): void {
    if (this.#closed) return;
    const { bus, epoch } = this.options;
    const watched = this.#audiences.filter(([, { counts }]) => counts[frame.codec] > 0);
    if (watched.length === 0) return;
    const packed = packFrame({ epoch, number: this.#number, frame });
    for (const [subjects] of watched) bus.publish(subjects.frames, packed);
    if (this.#number === 0) this.options.onFirstPicture?.();
    this.#number += 1;
  }

  accept(): Promise<AcceptedViewer> {
    return Promise.reject(noViewersHere());
  }
  etagOf(): string {
    throw noViewersHere();
  }
  patch(): Promise<PatchResult> {
    return Promise.reject(noViewersHere());
  }
  leave(): void {
    throw noViewersHere();
  }
  sessionState(): SessionState {
    return "gone";
  }

  /** Idempotent, never throws. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#looks.unsubscribe();
    for (const end of this.#ends) end();
    this.#silent.complete();
  }

  get #counts(): CodecCounts {
    const sum = { h264: 0, vp8: 0 };
    for (const [, { counts }] of this.#audiences) {
      sum.h264 += counts.h264;
      sum.vp8 += counts.vp8;
    }
    return sum;
  }

  #tell(): void {
    const counts = this.#counts;
    if (counts.h264 === this.#told.h264 && counts.vp8 === this.#told.vp8) return;
    this.#told = counts;
    this.options.onViewersChanged?.(counts.h264 + counts.vp8, counts);
  }
}

/** The octet that names a codec in a wish for a key frame. */
export function keyframeWish(codec: VideoCodec): Uint8Array {
  return Uint8Array.of(CODECS.indexOf(codec));
}

function noViewersHere(): EvertaleError {
  const message = "This process makes the film and carries no viewers: watch at an edge.";
  return new EvertaleError("session-unknown", message);
}
