// What a film's timeline is worth once it is known how many frames came: chapters and captions. Knows no format but WebVTT.
import type { FilmSegment } from "../types.js";

/** A span of the film with its words; times in milliseconds of the film. */
export interface TextSpan {
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
}

/** The segments that `frames` frames show: later ones left out, the last one cut to where the film ends. */
export function cutSegments(segments: readonly FilmSegment[], frames: number): FilmSegment[] {
  return segments
    .filter((segment) => segment.fromFrame < Math.min(segment.toFrame, frames))
    .map((segment) => ({ ...segment, toFrame: Math.min(segment.toFrame, frames) }));
}

/** One span a segment: the chapters of a film of `frames` frames. */
export function chaptersOf(
  segments: readonly FilmSegment[],
  frames: number,
  fps: number,
): TextSpan[] {
  return cutSegments(segments, frames).map((segment) => ({
    text: oneLine(segment.text),
    startMs: Math.round((segment.fromFrame * 1000) / fps),
    endMs: Math.round((segment.toFrame * 1000) / fps),
  }));
}

/** A text without line breaks or other control characters. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

/** The head of every WebVTT file; cues follow. */
export const WEBVTT_HEAD = "WEBVTT\n\n";

/** A cue of a WebVTT file (W3C WebVTT, section 4), with the blank line that ends it. */
export function webvttCue({ text, startMs, endMs }: TextSpan): string {
  // An empty cue would be dropped by readers, and its time with it.
  const words = oneLine(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return `${webvttTime(startMs)} --> ${webvttTime(endMs)}\n${words || "\u00a0"}\n\n`;
}

/** `hh:mm:ss.mmm` */
export function webvttTime(ms: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  const rest = String(ms % 1000).padStart(3, "0");
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}.${rest}`;
}

/** A WebVTT file with a cue a span. */
export function webvtt(spans: readonly TextSpan[]): string {
  return WEBVTT_HEAD + spans.map(webvttCue).join("");
}

/** `m:ss`, or `h:mm:ss` from an hour on. */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (value: number): string => String(value).padStart(2, "0");
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes}:${two(whole % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
}
