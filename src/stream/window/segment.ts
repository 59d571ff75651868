// What the last minutes are kept as: segments of parts of pictures. Types alone.

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
  /** Counts how often the film broke off before it: another encoder, another server. */
  readonly continuity: number;
  readonly path: string;
  readonly avcConfig: Uint8Array;
  readonly parts: Part[];
  bytes: number;
  duration: number;
  /** Nothing more will be added. */
  whole: boolean;
}
