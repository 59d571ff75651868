/**
 * The words a film is spoken of in: its timeline, its pictures, and where they go. Knows no model, no file format and no
 * command line.
 */

/** One piece of a film's timeline: a prompt and how long it is held. The frames are those of the film, after `from` and `to`. */
export interface FilmSegment {
  /** The words of whoever asked for it. */
  readonly text: string;
  /** How long it is held, in seconds of the film. */
  readonly seconds: number;
  /** Whether it begins with a hard cut: nothing of what was shown before is remembered. */
  readonly cut: boolean;
  readonly style?: string;
  /** Its first frame. */
  readonly fromFrame: number;
  /** The frame after its last. */
  readonly toFrame: number;
  /** The chunk of the story that its first frame belongs to. */
  readonly fromChunk: number;
}

/** What a film is, before its first frame is drawn. */
export interface FilmInfo {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  /** How many frames are to come; fewer come if it is stopped. */
  readonly frames: number;
  readonly segments: readonly FilmSegment[];
  readonly seed: number;
  /** The bundle's name. */
  readonly bundle: string;
  /** SHA-256 over the bundle's manifest, hexadecimal. */
  readonly bundleHash: string;
  /** What drew it, such as "cpu". */
  readonly provider: string;
}

/** A picture of the film: planar I420 of width * height * 3 / 2 bytes, and its index in the film. The receiver owns it. */
export interface FilmFrame {
  readonly index: number;
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Where frames go. */
export interface FilmOutput {
  /** Takes the next frame; resolves when the one after it may come. */
  add(frame: FilmFrame): Promise<void>;
  /** Makes the file whole and playable, also after fewer frames than announced. Does nothing the second time. */
  finish(): Promise<void>;
  /** Removes what was half written. Does nothing the second time, or after `finish`. */
  discard(): Promise<void>;
}
