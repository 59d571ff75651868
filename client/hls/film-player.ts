// Plays a channel's last minutes and what is added to them: decides what to fetch next, and where to play. Knows no page.
import { pause } from "../link/back-off.js";
import type { Place } from "../link/media-link.js";
import { FilmClock } from "./film-clock.js";
import { type MediaPlaylist, readPlaylist } from "./media-playlist.js";
import { type SegmentSource, SourceError } from "./segment-source.js";
import { SegmentBuffer } from "./source-buffer.js";

export interface FilmPlayerOptions {
  readonly video: HTMLVideoElement;
  readonly source: SegmentSource;
  /** The address for the video. */
  readonly onStream: (url: string) => void;
  /** The first pictures are there. */
  readonly onReady: () => void;
  /** What was to be played is not held any more: it goes on with the oldest that is. */
  readonly onPruned: () => void;
}

/** Held ahead of what is shown, in seconds, where the film is not followed live. */
const AHEAD_S = 10;
/** While nothing needs to be fetched, the list is read this often: whoever plays counts as somebody who watches. */
const LIST_MS = 5_000;
const LOOK_MS = 400;
const EMPTY_MS = 300;
/** Live, and further behind than this beyond the hold-back: a jump to the end. */
const JUMP_S = 6;
/** A little behind is made good by playing a little faster. */
const HURRY = { beyondS: 0.6, untilS: 0.15, rate: 1.08 } as const;

interface Cursor {
  readonly number: number;
  readonly part: number;
}

/** For one `run` at a time; `seek` works meanwhile. */
export class FilmPlayer {
  readonly #options: FilmPlayerOptions;
  #clock: FilmClock | undefined;
  #place: Place;
  #cursor: Cursor = { number: 0, part: 0 };
  #last: number | undefined;
  #pending: number | undefined;
  #holdBackS = 0;
  #listedAtMs = 0;
  #turn = new AbortController();

  constructor(options: FilmPlayerOptions, place: Place) {
    this.#options = options;
    this.#place = place;
  }

  /** What is held; undefined until the first list is read. */
  get clock(): FilmClock | undefined {
    return this.#clock;
  }
  get live(): boolean {
    return this.#place === "live";
  }

  /** Plays until the signal aborts, which rejects. Throws `SourceError`, and the browser's own errors where it cannot decode. */
  async run(signal: AbortSignal): Promise<never> {
    const { video, source, onStream, onReady } = this.#options;
    const list = await this.#firstList(signal);
    const { window } = await source.window(signal);
    const clock = new FilmClock(window?.last ?? { number: 0, seconds: 0 });
    if (!window || !clock.learn(list)) throw new SourceError(503, "The film has not begun yet.");
    this.#clock = clock;
    const buffer = new SegmentBuffer(video);
    try {
      onStream(buffer.url);
      await buffer.opened(signal);
      this.#go(clock, buffer);
      for (let ready = false; ; ) {
        this.#turn = new AbortController();
        try {
          const added = await this.#step(clock, buffer, signal);
          if (added && !ready) onReady();
          ready ||= added;
        } catch (error) {
          signal.throwIfAborted();
          if (!this.#turn.signal.aborted) throw error;
          // Somewhere else is wanted meanwhile.
          this.#go(clock, buffer);
        }
      }
    } finally {
      video.playbackRate = 1;
      buffer.close();
    }
  }

  seek(place: Place): void {
    this.#place = place;
    this.#turn.abort();
  }

  /** Sets out for the place. */
  #go(clock: FilmClock, buffer: SegmentBuffer): void {
    const { video } = this.#options;
    const wanted = this.#place === "live" ? clock.to - this.#holdBackS : this.#place;
    if (wanted < clock.from - 0.5) this.#options.onPruned();
    // A hair behind the edge of a picture: both clocks are rounded.
    const target = Math.max(clock.from + 0.01, Math.min(wanted, clock.to - 0.05));
    const heldUntil = buffer.until(target);
    const segment = clock.at(heldUntil > target ? heldUntil - 0.05 : target);
    this.#cursor = { number: segment?.number ?? 0, part: 0 };
    this.#pending = target;
    this.#arrive(buffer);
    video.playbackRate = 1;
  }

  /** Goes to where it set out for, as soon as pictures are there: a browser goes to no place that it holds nothing of. */
  #arrive(buffer: SegmentBuffer): void {
    if (this.#pending === undefined || buffer.until(this.#pending) === this.#pending) return;
    this.#options.video.currentTime = this.#pending;
    this.#pending = undefined;
  }

  /** Does the next thing there is to do; true when pictures were added. */
  async #step(clock: FilmClock, buffer: SegmentBuffer, signal: AbortSignal): Promise<boolean> {
    const { video } = this.#options;
    const [now, { number, part }] = [this.#pending ?? video.currentTime, this.#cursor];
    if (this.live) this.#keepUp(clock, buffer);
    else if (buffer.until(now) - now > AHEAD_S) {
      await wait(LOOK_MS, AbortSignal.any([signal, this.#turn.signal]));
      if (!video.paused && performance.now() - this.#listedAtMs > LIST_MS)
        await this.#relist(clock, {}, signal);
      return false;
    }
    const segment = clock.numbered(number);
    if (!segment) {
      const first = clock.segments[0];
      if (first && number < first.number) this.#pruned(clock, buffer);
      else await this.#relist(clock, { _HLS_msn: `${number}`, _HLS_part: "0" }, signal);
      return false;
    }
    const piece = segment.parts[part];
    const next = { number: number + 1, part: 0 };
    if (segment.uri !== undefined && (part === 0 || segment.parts.length === 0)) {
      return this.#add(clock, buffer, segment.uri, next, signal);
    }
    if (piece) {
      const ends = segment.uri !== undefined && part + 1 === segment.parts.length;
      const after = ends ? next : { number, part: part + 1 };
      return this.#add(clock, buffer, piece.uri, after, signal);
    }
    if (segment.uri !== undefined) this.#cursor = next;
    else await this.#relist(clock, { _HLS_msn: `${number}`, _HLS_part: `${part}` }, signal);
    return false;
  }

  async #add(
    clock: FilmClock,
    buffer: SegmentBuffer,
    uri: string,
    next: Cursor,
    signal: AbortSignal,
  ): Promise<boolean> {
    const { source } = this.#options;
    const { number } = this.#cursor;
    const either = AbortSignal.any([signal, this.#turn.signal]);
    const map = clock.numbered(number)?.map ?? "";
    const known = this.#last !== undefined && clock.numbered(this.#last)?.map === map;
    try {
      const init = known ? undefined : await source.bytes(map, either);
      const bytes = await source.bytes(uri, either);
      // The browser is at work from here on: not even another place stops that.
      if (init) await buffer.begin(init, signal);
      await buffer.append(bytes, signal);
      this.#arrive(buffer);
    } catch (error) {
      if (!(error instanceof SourceError) || error.status !== 404) throw error;
      // Taken away meanwhile: a newer list knows what there is.
      await this.#relist(clock, {}, signal);
      if (clock.numbered(number)) throw error;
      return false;
    }
    this.#last = number;
    this.#cursor = next;
    return true;
  }

  #keepUp(clock: FilmClock, buffer: SegmentBuffer): void {
    const { video } = this.#options;
    if (this.#pending !== undefined) return;
    const behind = clock.to - this.#holdBackS - video.currentTime;
    if (behind > JUMP_S && !video.paused) this.#go(clock, buffer);
    else if (behind > HURRY.beyondS) video.playbackRate = HURRY.rate;
    else if (behind < HURRY.untilS) video.playbackRate = 1;
  }

  #pruned(clock: FilmClock, buffer: SegmentBuffer): void {
    if (this.#place !== "live") this.#place = clock.from;
    this.#options.onPruned();
    this.#go(clock, buffer);
  }

  async #relist(
    clock: FilmClock,
    query: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<void> {
    const list = await this.#list(query, AbortSignal.any([signal, this.#turn.signal]));
    // All was taken away: begin anew with what there is now.
    if (!list || !clock.learn(list)) throw new SourceError(503, "The film goes on from here.");
  }

  async #firstList(signal: AbortSignal): Promise<MediaPlaylist> {
    for (;;) {
      const list = await this.#list({}, signal);
      if (list) return list;
      await wait(EMPTY_MS, signal);
    }
  }

  async #list(
    query: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<MediaPlaylist | undefined> {
    const list = readPlaylist(await this.#options.source.text("index.m3u8", query, signal));
    this.#listedAtMs = performance.now();
    if (list) this.#holdBackS = list.holdBackSeconds;
    return list;
  }
}

async function wait(ms: number, signal: AbortSignal): Promise<void> {
  await pause(ms, signal);
  signal.throwIfAborted();
}
