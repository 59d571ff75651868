// Lays a list of segments onto the film's clock, which stands while nobody watches, and onto the wall's. Pure.
import type { ListedSegment, MediaPlaylist } from "./media-playlist.js";

export interface PlacedSegment extends ListedSegment {
  /** On the film's clock. */
  readonly from: number;
  readonly to: number;
}

/** What is held, as of the latest list. */
export class FilmClock {
  #segments: readonly PlacedSegment[] = [];
  #anchor: { readonly number: number; readonly seconds: number };

  /** `anchor`: where a segment lies, by its number. */
  constructor(anchor: { readonly number: number; readonly seconds: number }) {
    this.#anchor = anchor;
  }

  get segments(): readonly PlacedSegment[] {
    return this.#segments;
  }
  get from(): number {
    return this.#segments[0]?.from ?? this.#anchor.seconds;
  }
  get to(): number {
    return this.#segments.at(-1)?.to ?? this.#anchor.seconds;
  }

  /** Takes a newer list. False when it has nothing in common with what is known: everything before was taken away. */
  learn({ segments }: MediaPlaylist): boolean {
    const known = segments.findIndex(({ number }) => number === this.#anchor.number);
    if (known < 0) return false;
    const before = segments.slice(0, known).reduce((sum, { seconds }) => sum + seconds, 0);
    let from = this.#anchor.seconds - before;
    this.#segments = segments.map((segment) => {
      const placed = { ...segment, from, to: from + segment.seconds };
      from = placed.to;
      return placed;
    });
    // The last is the longest to stay.
    const last = this.#segments.at(-1);
    if (last) this.#anchor = { number: last.number, seconds: last.from };
    return true;
  }

  /** The segment that holds a moment, the first or last one for what lies outside. */
  at(seconds: number): PlacedSegment | undefined {
    return this.#segments.findLast(({ from }) => from <= seconds + 0.001) ?? this.#segments[0];
  }

  numbered(number: number): PlacedSegment | undefined {
    return this.#segments.find((segment) => segment.number === number);
  }

  /** When the picture at a moment was made, in Unix milliseconds; undefined while nothing is known. */
  atMs(seconds: number): number | undefined {
    const segment = this.at(seconds);
    return segment && segment.atMs + (seconds - segment.from) * 1000;
  }
}
