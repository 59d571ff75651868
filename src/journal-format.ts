// What a story's journal says: the format that channels write and films are made from.

export const JOURNAL_FORMAT = 1 as const;

/** Where part `part` of a story lies once its file grew too large and was set aside. */
export function partPath(path: string, part: number): string {
  return `${path}.${String(part).padStart(4, "0")}`;
}

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
  /** Of a story whose file grew too large and was set aside: the number of this file from 1; 1 when missing. */
  readonly part?: number | undefined;
}

/** Stage directions as they are written down. */
export type JournalDirection =
  | { readonly type: "cut" }
  | { readonly type: "hold"; readonly forMs: number }
  | { readonly type: "undo" };

export type JournalEntry =
  | {
      readonly type: "prompt";
      /** First chunk made under it. */
      readonly chunk: number;
      readonly id: string;
      readonly text: string;
      /** The sentence that conditioned the chunks, where it is not the text itself. */
      readonly told?: string | undefined;
      readonly author: string;
      /** See `withoutWords`. */
      readonly deleted?: true | undefined;
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
      /** See `withoutWords`. */
      readonly deleted?: true | undefined;
      readonly atMs: number;
    }
  /** Somebody asked for something, and it was accepted; `chunk` is the one that was to be made next. */
  | {
      readonly type: "asked";
      readonly chunk: number;
      readonly id: string;
      readonly text: string;
      /** The sentence that will condition the model, where it is not the text itself. */
      readonly told?: string | undefined;
      readonly author: string;
      /** True for somebody who may decide alone. */
      readonly directs: boolean;
      /** A stage direction in it. */
      readonly direction?: JournalDirection | undefined;
      /** Of a story that was loaded: how long the prompt is to stay. */
      readonly holdMs?: number | undefined;
      /** A moderator looks at it first, and nobody else sees it: it is asked for again, without this, when one has let it through. */
      readonly held?: true | undefined;
      /** See `withoutWords`. */
      readonly deleted?: true | undefined;
      readonly atMs: number;
    }
  /** Of `chunk` only so many latent frames were shown: newer words took the place of the rest. */
  | { readonly type: "shortened"; readonly chunk: number; readonly latents: number }
  /** What was asked for was told together with another prompt, or needed no picture of its own. */
  | { readonly type: "obeyed"; readonly chunk: number; readonly id: string; readonly atMs: number }
  /** What was asked for will not be told. */
  | {
      readonly type: "refused";
      readonly chunk: number;
      readonly id: string;
      readonly reason: string;
      /** A moderator took it out of sight: its words are for nobody any more. */
      readonly deleted?: true | undefined;
      readonly atMs: number;
    }
  /**
   * The server was started again and goes on with `chunk`: whatever was made from there on before was made again. Hashes begin
   * anew.
   */
  | { readonly type: "resumed"; readonly chunk: number; readonly atMs: number }
  /** The file could not be written for a while (a full disk): `lost` lines are missing here, the others came late. */
  | {
      readonly type: "gap";
      readonly chunk: number;
      readonly fromMs: number;
      readonly atMs: number;
      readonly lost: number;
    }
  /**
   * `sha256` over the codes of all chunks from the first, or the last `resumed` one, to `chunk` (see `TokenHash`). Every so
   * often, and at the end.
   */
  | { readonly type: "tokens"; readonly chunk: number; readonly sha256: string };

/** The ids of what moderators took out of sight. */
export function deletedIds(entries: readonly JournalEntry[]): Set<string> {
  const deleted = entries.filter((entry) => entry.type === "refused" && entry.deleted === true);
  return new Set(deleted.map((entry) => ("id" in entry ? entry.id : "")));
}

/**
 * An entry of something that a moderator deleted, as anybody but the file's owner may read it: when it was there, not what it was.
 * What conditioned the chunks goes with it, so a film that is made from such a journal is not the one that was shown.
 */
export function withoutWords(entry: JournalEntry): JournalEntry {
  if (entry.type === "prompt" || entry.type === "asked") {
    const { told: _, ...rest } = entry;
    return { ...rest, text: "", author: "viewer", deleted: true };
  }
  if (entry.type !== "start") return entry;
  const { picture: _, ...rest } = entry;
  return { ...rest, tokens: "", deleted: true };
}
