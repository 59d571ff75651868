// Where going back leads: within what is held, live at its end, nowhere where nothing is held. Fake playback, fake window.
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { HeldWindow, WindowAnswer } from "../../client/hls/segment-source.js";
import { SourceError } from "../../client/hls/segment-source.js";
import type { Place, Timeline } from "../../client/link/media-link.js";
import type { Playback } from "../../client/link/playback.js";
import { FilmWindow } from "../../client/player/film-window.js";
import { Rewind } from "../../client/player/rewind.js";

const HELD: HeldWindow = {
  fromSeconds: 100,
  toSeconds: 160,
  fromMs: 1_000_000,
  toMs: 1_060_000,
  last: { number: 9, seconds: 158 },
};

let [nowMs, growing] = [0, true];
let answer: () => Promise<WindowAnswer>;
let went: Place[];
let told: string[];
let timeline: Timeline | undefined;
let video: EventTarget & { currentTime: number };

function setUp(): { rewind: Rewind; window: FilmWindow } {
  const window = new FilmWindow({
    source: { window: () => answer() },
    growing: () => growing,
    onChange: () => {},
    nowMs: () => nowMs,
  });
  const playback = {
    get timeline() {
      return timeline;
    },
    seek: (place: Place) => went.push(place),
  } as unknown as Playback;
  const rewind = new Rewind({
    video: video as unknown as HTMLVideoElement,
    playback,
    window,
    onSeeking: () => told.push("seeking"),
    onSeeked: () => told.push("seeked"),
    onNothingHeld: () => told.push("nothing held"),
  });
  return { rewind, window };
}

/** As an HLS link has it that went back. */
function back(at: number): Timeline {
  video.currentTime = at;
  return {
    from: 100,
    to: 160,
    live: false,
    filmTime: (seconds) => seconds,
    atMs: (seconds) => 900_000 + seconds * 1000,
  };
}

beforeEach(() => {
  [nowMs, growing, went, told, timeline] = [0, true, [], [], undefined];
  answer = async () => ({ nowMs: 5_000, window: HELD });
  video = Object.assign(new EventTarget(), { currentTime: 3 });
});

describe("Rewind", () => {
  it("knows the range as of now: the film goes on, unless it rests", async () => {
    const { rewind, window } = setUp();
    expect([rewind.range, rewind.position]).toEqual([null, undefined]);
    await window.refresh();
    nowMs = 2_000;
    expect(rewind.range).toEqual({ from: 100, to: 162 });
    expect([rewind.position, rewind.live]).toEqual([162, true]);
    growing = false;
    expect(rewind.range).toEqual({ from: 100, to: 160 });
  });

  it("goes back, and is where it was asked to be until the picture is there", async () => {
    const { rewind, window } = setUp();
    await window.refresh();
    rewind.to(120);
    expect([went, rewind.seeking, rewind.position]).toEqual([[120], true, 120]);
    timeline = back(120.01);
    video.dispatchEvent(new Event("seeked"));
    expect([told, rewind.seeking, rewind.position]).toEqual([["seeking", "seeked"], false, 120.01]);
    expect([rewind.live, rewind.atMs]).toEqual([false, 1_020_010]);
  });

  it("takes the nearest end for what lies outside: the oldest part, or live", async () => {
    const { rewind, window } = setUp();
    await window.refresh();
    rewind.to(-5);
    timeline = back(100);
    rewind.by(5);
    rewind.to(158);
    expect(went).toEqual([100, 105, "live"]);
    expect(() => rewind.to(Number.NaN)).toThrow(TypeError);
  });

  it("does nothing for a step on, or for live, where it is live already", async () => {
    const { rewind, window } = setUp();
    await window.refresh();
    rewind.by(10);
    rewind.toLive();
    expect([went, told]).toEqual([[], []]);
  });

  it("asks first where it was asked before anything was known", async () => {
    const { rewind } = setUp();
    rewind.to(120);
    await vi.waitFor(() => expect(went).toEqual([120]));
  });

  it("says that nothing is held where the server keeps nothing, or is another kind", async () => {
    answer = async () => ({ nowMs: 0, window: null });
    setUp().rewind.to(120);
    await vi.waitFor(() => expect(told).toEqual(["nothing held"]));
    answer = () => Promise.reject(new SourceError(404, "No."));
    setUp().rewind.to(120);
    await vi.waitFor(() => expect(told).toEqual(["nothing held", "nothing held"]));
    expect(went).toEqual([]);
  });

  it("goes nowhere after it was closed", async () => {
    const { rewind } = setUp();
    rewind.to(120);
    rewind.close();
    rewind.close();
    await Promise.resolve();
    expect(went).toEqual([]);
  });
});

describe("FilmWindow", () => {
  it("asks once for many who want to know, and not again a moment later", async () => {
    const asked = vi.fn(answer);
    answer = asked;
    const { window } = setUp();
    await Promise.all([window.refresh(), window.refresh()]);
    await window.refresh();
    expect(asked).toHaveBeenCalledTimes(1);
    nowMs = 9_000;
    await window.refresh();
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it("keeps what it knew while nobody answers", async () => {
    const { window } = setUp();
    await window.refresh();
    answer = () => Promise.reject(new SourceError(0, "Nobody."));
    await window.refresh(0);
    expect(window.held).toEqual(HELD);
  });
});
