// The progress line and the timeline's words, with times made up.
import { describe, expect, test } from "vitest";
import { clock, Progress, progressLine } from "../../src/film/output/index.js";
import { chaptersOf, webvtt, webvttTime } from "../../src/film/output/timeline.js";
import { filmOf } from "./output-fixtures.js";

describe("the progress line", () => {
  test("says frames, share, speed against real time and time left", () => {
    const line = progressLine({ frames: 40, totalFrames: 160, fps: 8, elapsedMs: 2_500 });
    expect(line).toBe("[#####---------------]   40/160 frames   25%  2.0x real time  0:08 left");
  });

  test("promises nothing before the first frame", () => {
    const line = progressLine({ frames: 0, totalFrames: 160, fps: 8, elapsedMs: 900 });
    expect(line).toBe("[--------------------]    0/160 frames    0%");
  });

  function terminal(isTTY: boolean) {
    const written: string[] = [];
    let ms = 0;
    const progress = new Progress({
      totalFrames: 100,
      fps: 8,
      nowMs: () => ms,
      stream: { isTTY, columns: 60, write: (text) => written.push(text) },
    });
    const update = (atMs: number, frames: number): void => {
      ms = atMs;
      progress.update(frames);
    };
    return { written, update, progress };
  }

  test("is written at most four times a second, over itself, and never wraps", () => {
    const { written, update, progress } = terminal(true);
    for (let i = 1; i <= 100; i++) update(i * 10, i);
    expect(written).toHaveLength(4);
    progress.end();
    progress.end();
    expect(written).toHaveLength(5);
    expect(written.at(-1)).toMatch(/100\/100 frames.*\n$/);
    for (const line of written) {
      expect(line.startsWith("\r\x1b[K")).toBe(true);
      expect(line.trim().length).toBeLessThan(64);
    }
  });

  test("is not written where there is no terminal", () => {
    const { written, update, progress } = terminal(false);
    update(0, 1);
    update(5_000, 50);
    progress.end();
    expect(written).toEqual([]);
  });
});

describe("the timeline", () => {
  test("is cut to the frames that came", () => {
    const { segments } = filmOf(["one", "two\nlines", "three"]);
    expect(chaptersOf(segments, 6, 8)).toEqual([
      { text: "one", startMs: 0, endMs: 500 },
      { text: "two lines", startMs: 500, endMs: 750 },
    ]);
  });

  test("becomes WebVTT in which no prompt can pass for markup or a time", () => {
    const spans = [
      { text: "00:01 --> 00:02 <b> & you", startMs: 0, endMs: 61_005 },
      { text: "", startMs: 61_005, endMs: 3_600_000 },
    ];
    expect(webvtt(spans)).toBe(
      "WEBVTT\n\n00:00:00.000 --> 00:01:01.005\n00:01 --&gt; 00:02 &lt;b&gt; &amp; you\n\n00:01:01.005 --> 01:00:00.000\n\u00a0\n\n",
    );
  });

  test("tells times", () => {
    expect(webvttTime(3_723_004)).toBe("01:02:03.004");
    expect([clock(9.9), clock(75), clock(3_675)]).toEqual(["0:09", "1:15", "1:01:15"]);
  });
});
