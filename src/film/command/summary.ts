// What came of a rendering, for programs and for people. Knows the film's numbers; no file.
import type { Film, Sameness } from "../render-story.js";

/** The JSON object that `evertale render --json` prints last. */
export interface RenderSummary {
  readonly output: string;
  readonly title: string;
  /** Frames written; fewer than announced when it was stopped. */
  readonly frames: number;
  readonly seconds: number;
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly segments: number;
  /** Time from loading the bundle to the end of the file. */
  readonly wallSeconds: number;
  /** Seconds of film made in a second of work. */
  readonly speed: number;
  readonly stopped: boolean;
  readonly bundle: string;
  readonly bundleHash: string;
  readonly provider: string;
  readonly seed: number;
  /** Chunks made, and the hash over their tokens. */
  readonly chunks: number;
  readonly tokensSha256: string;
  /** Whether these are the tokens that viewers of the story saw. */
  readonly sameness: Sameness;
}

export interface RenderFacts {
  readonly output: string;
  readonly frames: number;
  readonly stopped: boolean;
  readonly wallMs: number;
}

export function summaryOf(film: Film, facts: RenderFacts): RenderSummary {
  const { title, width, height, fps, segments, bundle, bundleHash, provider, seed } = film.info;
  const { output, frames, stopped, wallMs } = facts;
  const seconds = frames / fps;
  return {
    output,
    title,
    frames,
    seconds: rounded(seconds),
    width,
    height,
    fps,
    segments: segments.length,
    wallSeconds: rounded(wallMs / 1000),
    speed: rounded((seconds * 1000) / wallMs),
    stopped,
    bundle,
    bundleHash,
    provider,
    seed,
    chunks: film.tokens.chunks,
    tokensSha256: film.tokens.sha256,
    sameness: film.sameness,
  };
}

export function summarySentence(summary: RenderSummary): string {
  const { output, frames, seconds, wallSeconds, speed, stopped, chunks, tokensSha256 } = summary;
  const file = output === "-" ? "The film" : output;
  const made = `${file}: ${frames} frames, ${seconds} s, made in ${wallSeconds} s (${speed}x real time)`;
  const hash = `tokens of ${chunks} chunks ${tokensSha256.slice(0, 16)}`;
  return [stopped ? `${made}, stopped` : made, hash, sameSentence(summary.sameness)]
    .filter((part) => part !== "")
    .join("; ");
}

function sameSentence(sameness: Sameness): string {
  switch (sameness.state) {
    case "unknown":
      return "";
    case "same":
      return `the very film its viewers saw, compared to chunk ${sameness.toChunk}`;
    case "different":
      return `NOT the film its viewers saw: the first difference lies in chunks ${sameness.fromChunk} to ${sameness.toChunk}`;
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
