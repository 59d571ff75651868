// The list by which players follow a channel's segments (RFC 8216bis, low latency). Pure; knows no server.
import type { Part, Segment } from "./segment.js";
import { PART_TICKS, SEGMENT_TICKS, TIMESCALE } from "./window-recorder.js";

/** Longest segment that is announced: a key picture may come late by as much again. */
const TARGET_SECONDS = (2 * SEGMENT_TICKS) / TIMESCALE;
/** Parts are listed for the newest segments alone. */
const WITH_PARTS = 3;

/** Undefined while there is nothing to play. */
export function playlist(segments: readonly Segment[], fps: number): string | undefined {
  const [first] = segments;
  if (first === undefined) return undefined;
  // Whole pictures, half a second of them.
  const partSeconds = Math.ceil((PART_TICKS / TIMESCALE) * fps) / fps;
  const lines = [
    "#EXTM3U",
    "#EXT-X-VERSION:9",
    `#EXT-X-TARGETDURATION:${TARGET_SECONDS}`,
    `#EXT-X-SERVER-CONTROL:CAN-BLOCK-RELOAD=YES,PART-HOLD-BACK=${(3 * partSeconds).toFixed(3)}`,
    `#EXT-X-PART-INF:PART-TARGET=${partSeconds.toFixed(3)}`,
    `#EXT-X-MEDIA-SEQUENCE:${first.number}`,
    `#EXT-X-DISCONTINUITY-SEQUENCE:${first.continuity}`,
    "#EXT-X-INDEPENDENT-SEGMENTS",
  ];
  let continuity: number | undefined;
  segments.forEach((segment, i) => {
    if (continuity !== segment.continuity) {
      if (continuity !== undefined) lines.push("#EXT-X-DISCONTINUITY");
      lines.push(`#EXT-X-MAP:URI="init-${segment.number}.mp4"`);
      continuity = segment.continuity;
    }
    lines.push(`#EXT-X-PROGRAM-DATE-TIME:${new Date(segment.startMs).toISOString()}`);
    if (i >= segments.length - WITH_PARTS) lines.push(...partLines(segment));
    if (!segment.whole) return;
    lines.push(`#EXTINF:${seconds(segment.duration)},`, `seg-${segment.number}.m4s`);
  });
  return `${lines.join("\n")}\n`;
}

function partLines({ number, parts }: Segment): string[] {
  return parts.map((part: Part, i) => {
    const independent = part.independent ? ",INDEPENDENT=YES" : "";
    return `#EXT-X-PART:DURATION=${seconds(part.duration)},URI="part-${number}-${i}.m4s"${independent}`;
  });
}

function seconds(ticks: number): string {
  return (ticks / TIMESCALE).toFixed(5);
}
