// What a story's journal says: the format that channels write and films are made from.

export const JOURNAL_FORMAT = 1 as const;

/**
 * The first line: same bundle, same provider, same seed and same entries make the same film. Guidance and temperature are the
 * bundle's own; steps, guided or not, are entries, from chunk 0 on.
 */
export interface JournalHead {
  readonly type: "story";
  readonly format: number;
  readonly channel: string;
  readonly bundle: string;
  readonly bundleHash: string;
  readonly provider: string;
  readonly seed: number;
  readonly startedAtMs: number;
}

export type JournalEntry =
  | {
      readonly type: "prompt";
      /** First chunk made under it. */
      readonly chunk: number;
      readonly id: string;
      readonly text: string;
      readonly author: string;
      readonly atMs: number;
    }
  /** From `chunk` on, chunks are made with this many steps, guided or not. */
  | {
      readonly type: "quality";
      readonly chunk: number;
      readonly steps: number;
      readonly guided: boolean;
    }
  /** At `chunk` the story forgot its past and went on from a picture or video. */
  | {
      readonly type: "start";
      readonly chunk: number;
      readonly id: string;
      /** Its codes as 16-bit little-endian numbers, base64. */
      readonly tokens: string;
      /** What was given, as a small WebP, base64: it was seen before the film went on. */
      readonly picture?: string;
      readonly atMs: number;
    }
  /** `sha256` over the codes of all chunks from the first to `chunk` (see `TokenHash`). Every so often, and at the end. */
  | { readonly type: "tokens"; readonly chunk: number; readonly sha256: string };
