// Which prompt's caption belongs on screen. Pure: knows prompts and RTP timestamps, no video element.
import type { PromptView } from "../../src/protocol.js";

/** Prompts waiting for their first frame; more than a handful cannot be under way. Policy: the oldest goes. */
const WAITING_LIMIT = 16;
/** Prompts that are remembered for those who go back; the oldest goes. */
const KNOWN_LIMIT = 1_000;
/** The segments' clock and the prompts' differ by less: both are read when a picture is made, one before it is encoded. */
const CLOCKS_MS = 40;
/** Further apart than this (30 s at 90 kHz), two timestamps are of different clocks and say nothing. */
const UNRELATED_TICKS = 30 * 90_000;

/** Signed distance of two 32-bit RTP timestamps in ticks, right across the wrap (RFC 3550, section 5.1). */
export function rtpDistance(later: number, earlier: number): number {
  return (later - earlier) | 0;
}

/**
 * Switches captions exactly when the first frame made under a prompt is presented: compares the presented frame's
 * RTP timestamp with the prompt's `firstFrameRtpTimestamp`. Where frames carry no timestamp (Firefox), where a relay
 * rewrote them, or where the server gives none, the caption switches when the news of the first frame arrives.
 */
export class CaptionTrack {
  private shown: PromptView | null = null;
  private waiting: PromptView[] = [];
  private lastTimestamp: number | undefined;
  private framesSeen = false;
  private known: PromptView[] = [];
  /** Frames tell when they were made, and so which words were in force then. */
  private placed = false;

  /** `onChange` is called at every switch, with the prompt whose film is on screen; null when a moderator took that one out of sight. */
  constructor(private readonly onChange: (prompt: PromptView | null) => void) {}

  get current(): PromptView | null {
    return this.shown;
  }

  /** Everything known on (re)connection, oldest first: the newest prompt that has frames is what is being shown. */
  reset(prompts: readonly PromptView[]): void {
    this.waiting = [];
    const oldestMs = prompts.find((prompt) => hasFirstFrame(prompt))?.firstFrameAtMs ?? 0;
    // Of the time that the list covers it knows better: something may have been deleted meanwhile.
    this.known = this.known.filter(({ firstFrameAtMs }) => (firstFrameAtMs ?? 0) < oldestMs);
    for (const prompt of prompts) this.remember(prompt);
    if (!this.placed) this.showNewest();
  }

  /** A prompt changed. An applied one with a first frame is to be shown; one that was deleted since is not, nor any longer. */
  learn(prompt: PromptView): void {
    if (prompt.state === "rejected") this.forget(prompt.id);
    this.remember(prompt);
    if (this.placed || !hasFirstFrame(prompt) || prompt.id === this.shown?.id) return;
    this.waiting = this.waiting.filter((other) => other.id !== prompt.id);
    this.waiting.push(prompt);
    if (this.waiting.length > WAITING_LIMIT) this.waiting.shift();
    if (this.framesSeen) this.settle();
  }

  /** A frame is on screen. `rtpTimestamp` as in `VideoFrameCallbackMetadata`, undefined where the browser has none. */
  frame(rtpTimestamp: number | undefined): void {
    if (this.placed) {
      this.placed = false;
      this.showNewest();
    }
    this.framesSeen = true;
    this.lastTimestamp = rtpTimestamp;
    if (this.waiting.length > 0) this.settle();
  }

  /** A frame is on screen that was made then, in Unix milliseconds: the words that were in force then belong to it. */
  at(unixMs: number): void {
    this.placed = true;
    this.waiting = [];
    const due = this.known.findLast(
      ({ firstFrameAtMs }) => firstFrameAtMs !== undefined && firstFrameAtMs <= unixMs + CLOCKS_MS,
    );
    if (due) this.show(due);
  }

  /** When the frame of an RTP timestamp was made, as far as a prompt's first frame tells; in Unix milliseconds. */
  madeAtMs(rtpTimestamp: number): number | undefined {
    const near = this.known.findLast((prompt) => prompt.firstFrameRtpTimestamp !== undefined);
    if (near?.firstFrameRtpTimestamp === undefined || near.firstFrameAtMs === undefined) return;
    const ticks = rtpDistance(rtpTimestamp, near.firstFrameRtpTimestamp);
    return near.firstFrameAtMs + ticks / 90;
  }

  private remember(prompt: PromptView): void {
    if (!hasFirstFrame(prompt)) return;
    this.known = this.known.filter(({ id }) => id !== prompt.id);
    const at = ({ firstFrameAtMs = Number.POSITIVE_INFINITY }: PromptView): number =>
      firstFrameAtMs;
    const after = this.known.findIndex((other) => at(other) > at(prompt));
    this.known.splice(after < 0 ? this.known.length : after, 0, prompt);
    if (this.known.length > KNOWN_LIMIT) this.known.shift();
  }

  /** What is live, when frames do not tell more. */
  private showNewest(): void {
    const newest = this.known.at(-1);
    if (newest) this.show(newest);
  }

  private forget(id: string): void {
    this.known = this.known.filter((other) => other.id !== id);
    this.waiting = this.waiting.filter((other) => other.id !== id);
    if (this.shown?.id !== id) return;
    this.shown = null;
    this.onChange(null);
  }

  private settle(): void {
    const due = this.waiting.filter((prompt) => this.isDue(prompt));
    const newest = due.at(-1);
    if (!newest) return;
    this.waiting = this.waiting.slice(this.waiting.indexOf(newest) + 1);
    this.show(newest);
  }

  private isDue(prompt: PromptView): boolean {
    if (this.lastTimestamp === undefined || prompt.firstFrameRtpTimestamp === undefined)
      return true;
    const ticks = rtpDistance(this.lastTimestamp, prompt.firstFrameRtpTimestamp);
    return ticks >= 0 || ticks < -UNRELATED_TICKS;
  }

  private show(prompt: PromptView): void {
    if (prompt.id === this.shown?.id) return;
    this.shown = prompt;
    this.onChange(prompt);
  }
}

function hasFirstFrame(prompt: PromptView): boolean {
  if (prompt.state !== "applied") return false;
  return prompt.firstFrameAtMs !== undefined || prompt.firstFrameRtpTimestamp !== undefined;
}
