// How far a film is, on a line that is written over. Knows no film, only numbers, a clock and a terminal.
import { clock } from "./timeline.js";

export interface ProgressState {
  readonly frames: number;
  readonly totalFrames: number;
  readonly fps: number;
  readonly elapsedMs: number;
}

export interface ProgressOptions {
  readonly totalFrames: number;
  readonly fps: number;
  /** Where the line goes. Nothing is written unless it is a terminal. */
  readonly stream: {
    readonly isTTY?: boolean;
    readonly columns?: number;
    write(text: string): unknown;
  };
  readonly nowMs: () => number;
}

/** Time between two lines: four a second can still be read. */
const EVERY_MS = 250;
const BAR = 20;
/** To the start of the line, and clear it to its end. */
const REWRITE = "\r\x1b[K";

/** Such as `[######--------------]  36/120 frames  30%  2.4x real time  0:04 left`. */
export function progressLine({ frames, totalFrames, fps, elapsedMs }: ProgressState): string {
  const share = totalFrames === 0 ? 1 : Math.min(1, frames / totalFrames);
  const full = Math.floor(share * BAR);
  const bar = `[${"#".repeat(full)}${"-".repeat(BAR - full)}]`;
  const count = `${String(frames).padStart(String(totalFrames).length)}/${totalFrames} frames`;
  const percent = `${String(Math.floor(share * 100)).padStart(3)}%`;
  // Nothing can be said before there is something to divide.
  if (frames === 0 || elapsedMs <= 0) return `${bar}  ${count}  ${percent}`;
  const speed = (frames / fps) * (1000 / elapsedMs);
  const leftMs = (elapsedMs / frames) * Math.max(0, totalFrames - frames);
  return `${bar}  ${count}  ${percent}  ${speedText(speed)} real time  ${clock(Math.ceil(leftMs / 1000))} left`;
}

function speedText(speed: number): string {
  return `${speed < 10 ? speed.toFixed(1) : speed.toFixed(0)}x`;
}

/** The line while a film is made; time counts from when this was made. */
export class Progress {
  readonly #startMs: number;
  #shownMs = Number.NEGATIVE_INFINITY;
  #frames = 0;
  #ended = false;

  constructor(private readonly options: ProgressOptions) {
    this.#startMs = options.nowMs();
  }

  /** `frames`: how many are done. */
  update(frames: number): void {
    this.#frames = frames;
    const nowMs = this.options.nowMs();
    if (this.#ended || nowMs - this.#shownMs < EVERY_MS) return;
    this.#shownMs = nowMs;
    this.#show(nowMs, "");
  }

  /** Leaves the last line standing, so that what comes next has its own. Idempotent. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    if (this.#shownMs !== Number.NEGATIVE_INFINITY) this.#show(this.options.nowMs(), "\n");
  }

  #show(nowMs: number, end: string): void {
    const { stream, totalFrames, fps } = this.options;
    if (!stream.isTTY) return;
    const elapsedMs = nowMs - this.#startMs;
    const line = progressLine({ frames: this.#frames, totalFrames, fps, elapsedMs });
    // A line that wraps could not be written over.
    stream.write(`${REWRITE}${line.slice(0, Math.max(0, (stream.columns ?? 80) - 1))}${end}`);
  }
}
