// The list of segments as the player reads it, and where it lies on the film's clock. Pure.
import { describe, expect, it } from "vitest";
import { FilmClock } from "../../client/hls/film-clock.js";
import { readPlaylist } from "../../client/hls/media-playlist.js";
import { codecOfInit } from "../../client/hls/source-buffer.js";
import { playlist } from "../../src/stream/window/hls-playlist.js";
import type { Segment } from "../../src/stream/window/segment.js";

const SECOND = 90_000;
const T0 = Date.parse("2026-01-01T00:00:00.000Z");

/** Two parts of a second each; the last one may still grow. `gapMs`: a pause before it. */
function segment(number: number, whole = true, profile = 1, gapMs = 0): Segment {
  const part = {
    data: new Uint8Array(4),
    size: 4,
    duration: SECOND,
    independent: true,
    samples: [],
  };
  const parts = whole ? [part, part] : [part];
  return {
    number,
    continuity: profile,
    startTick: number * 2 * SECOND,
    startMs: T0 + number * 2_000 + gapMs,
    path: "",
    avcConfig: Uint8Array.of(profile),
    parts,
    bytes: 8,
    duration: parts.length * SECOND,
    whole,
  };
}

function read(...segments: Segment[]) {
  const list = readPlaylist(playlist(segments, 8) ?? "");
  if (!list) throw new Error("The list cannot be read.");
  return list;
}

describe("the list that our own server writes", () => {
  it("is read whole: numbers, times, parts of the newest, the one that still grows", () => {
    const list = read(...[3, 4, 5, 6].map((number) => segment(number)), segment(7, false));
    expect(list.holdBackSeconds).toBe(1.5);
    expect(list.segments.map(({ number }) => number)).toEqual([3, 4, 5, 6, 7]);
    expect(list.segments[0]).toEqual({
      number: 3,
      map: "init-3.mp4",
      atMs: T0 + 6_000,
      uri: "seg-3.m4s",
      seconds: 2,
      parts: [],
    });
    expect(list.segments[4]).toMatchObject({
      uri: undefined,
      seconds: 1,
      parts: [{ uri: "part-7-0.m4s", seconds: 1 }],
    });
  });

  it("names another configuration where the encoder changed", () => {
    const list = read(segment(1), segment(2, true, 9), segment(3, true, 9));
    expect(list.segments.map(({ map }) => map)).toEqual(["init-1.mp4", "init-2.mp4", "init-2.mp4"]);
  });

  it("is none where the server says something else", () => {
    expect(readPlaylist("<html>")).toBeUndefined();
    expect(readPlaylist("#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:4\n")).toBeUndefined();
  });
});

describe("FilmClock", () => {
  it("places segments by one that is known, and keeps them there as the list moves on", () => {
    const clock = new FilmClock({ number: 5, seconds: 100 });
    expect(clock.learn(read(segment(4), segment(5), segment(6, false)))).toBe(true);
    expect([clock.from, clock.to]).toEqual([98, 103]);
    expect(clock.learn(read(segment(6), segment(7)))).toBe(true);
    expect([clock.from, clock.to]).toEqual([102, 106]);
    expect(clock.at(104.5)?.number).toBe(7);
    expect(clock.at(3)?.number).toBe(6);
  });

  it("tells when a picture was made, across a pause that the film does not show", () => {
    const clock = new FilmClock({ number: 1, seconds: 0 });
    clock.learn(read(segment(1), segment(2, true, 1, 60_000)));
    expect(clock.atMs(1.5)).toBe(T0 + 3_500);
    expect(clock.atMs(2.5)).toBe(T0 + 4_500 + 60_000);
  });

  it("says so when everything that it knew was taken away", () => {
    const clock = new FilmClock({ number: 1, seconds: 0 });
    clock.learn(read(segment(1), segment(2)));
    expect(clock.learn(read(segment(8), segment(9)))).toBe(false);
  });
});

it("the codec is the one that the configuration names", () => {
  const init = Uint8Array.of(0, 0, 0, 20, 0x61, 0x76, 0x63, 0x43, 1, 0x64, 0, 0x1f, 0xff);
  expect(codecOfInit(init.buffer)).toBe("avc1.64001f");
  expect(codecOfInit(new ArrayBuffer(9))).toBeUndefined();
});
