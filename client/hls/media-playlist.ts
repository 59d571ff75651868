// Reads the list of a channel's segments (RFC 8216bis), as far as our own server writes one. Pure; knows no network.

export interface ListedPart {
  readonly uri: string;
  readonly seconds: number;
}

export interface ListedSegment {
  readonly number: number;
  /** Of the file that every segment of this configuration needs before it. */
  readonly map: string;
  /** When its first picture was made, in Unix milliseconds. */
  readonly atMs: number;
  /** Undefined while it still grows. */
  readonly uri: string | undefined;
  readonly seconds: number;
  /** Of the newest segments alone. */
  readonly parts: readonly ListedPart[];
}

export interface MediaPlaylist {
  /** Oldest first; never empty. */
  readonly segments: readonly ListedSegment[];
  /** How far behind the end to play, so that the next part is there in time. */
  readonly holdBackSeconds: number;
}

interface Draft {
  map: string;
  atMs: number;
  parts: ListedPart[];
}

/** Undefined for what is no such list, and for one that holds nothing. */
export function readPlaylist(text: string): MediaPlaylist | undefined {
  if (!text.startsWith("#EXTM3U")) return undefined;
  const segments: ListedSegment[] = [];
  const draft: Draft = { map: "", atMs: 0, parts: [] };
  let [number, holdBackSeconds, seconds] = [0, 1.5, 0];
  const finish = (uri: string | undefined): void => {
    const { map, atMs, parts } = draft;
    const long = uri === undefined ? parts.reduce((sum, part) => sum + part.seconds, 0) : seconds;
    segments.push({ number, map, atMs, uri, seconds: long, parts });
    number += 1;
    draft.parts = [];
  };
  for (const line of text.split("\n")) {
    const [, tag = "", value = ""] = /^#EXT-?X?-?([A-Z-]+):?(.*)$/.exec(line) ?? [];
    if (tag === "MEDIA-SEQUENCE") number = Number(value);
    else if (tag === "SERVER-CONTROL")
      holdBackSeconds = Number(attribute(value, "PART-HOLD-BACK") ?? holdBackSeconds);
    else if (tag === "MAP") draft.map = attribute(value, "URI") ?? "";
    else if (tag === "PROGRAM-DATE-TIME") draft.atMs = Date.parse(value);
    else if (tag === "INF") seconds = Number.parseFloat(value);
    else if (tag === "PART") {
      const part = { uri: attribute(value, "URI") ?? "", seconds: 0 };
      draft.parts.push({ ...part, seconds: Number(attribute(value, "DURATION") ?? 0) });
    } else if (line !== "" && !line.startsWith("#")) finish(line);
  }
  if (draft.parts.length > 0) finish(undefined);
  return segments.length === 0 ? undefined : { segments, holdBackSeconds };
}

function attribute(list: string, name: string): string | undefined {
  const [, quoted, plain] = new RegExp(`(?:^|,)${name}=(?:"([^"]*)"|([^,]*))`).exec(list) ?? [];
  return quoted ?? plain;
}
