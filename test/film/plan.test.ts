import { describe, expect, it } from "vitest";
import { chunksOf, clipPlan, framesPerChunk, shownSegments } from "../../src/film/story/plan.js";
import { planRecorded } from "../../src/film/story/plan-recorded.js";
import { planScript } from "../../src/film/story/plan-script.js";
import {
  parseJournalFile,
  parseJournalView,
  type RecordedStory,
} from "../../src/film/story/recorded-story.js";
import { parseScript } from "../../src/film/story/script.js";
import { FakeGenerator } from "../fakes/fake-generator.js";

// 8 frames a second, 8 frames a chunk, 2 of them a latent frame.
const { info } = new FakeGenerator();
const plan = (text: string) => planScript(parseScript(text), info, { seed: 3 });
const chunks = (text: string) => [...chunksOf(plan(text), framesPerChunk(info))];

describe("a script's plan", () => {
  it("holds every prompt for its seconds, to the frame at cuts and at the end", () => {
    const { segments, frames } = plan("[6s] a\n[2s] b\n[2.5s][cut] c\n[1.25s] d");
    expect(frames).toBe(64 + 30);
    expect(
      segments.map(({ fromFrame, toFrame, fromChunk }) => [fromFrame, toFrame, fromChunk]),
    ).toEqual([
      [0, 48, 0],
      [48, 64, 6],
      [64, 88, 8],
      [88, 94, 11],
    ]);
  });

  it("changes prompts at the nearest chunk, without adding up what is rounded off", () => {
    const { segments, frames } = plan(Array.from({ length: 10 }, () => "[1.4s] x").join("\n"));
    expect(segments.map(({ fromFrame }) => fromFrame / 8)).toEqual([
      0, 1, 3, 4, 6, 7, 8, 10, 11, 13,
    ]);
    expect(frames).toBe(112);
  });

  it("has the writer's own words as captions, whatever is asked of the model", () => {
    const { segments, spans } = plan("[style: pencil drawing]\nA panda walks\nIt dances");
    expect(segments.map(({ text, style }) => [text, style])).toEqual([
      ["A panda walks", "pencil drawing"],
      ["It dances", "pencil drawing"],
    ]);
    expect(spans.map(({ text }) => text)).toEqual([
      "A pencil drawing of a panda walks",
      "It dances, as a pencil drawing",
    ]);
  });

  it("tells of every chunk which words were in force before, since the last cut", () => {
    expect(
      chunks("[2s] a\n[1s] b\n[1s] b\n[1s][cut] c\n[1s] d").map(({ text, before }) => [
        text,
        before,
      ]),
    ).toEqual([
      ["a", undefined],
      ["a", undefined],
      ["b", "a"],
      ["b", "a"],
      ["c", undefined],
      ["d", "c"],
    ]);
    // A part of the film knows what lies before it.
    const part = clipPlan(plan("[2s] a\n[2s] b"), info.fps, 3, 4);
    expect([...chunksOf(part, framesPerChunk(info))].at(-1)).toMatchObject({
      text: "b",
      before: "a",
    });
  });

  it("gives every prompt a chunk at least", () => {
    const { segments, frames } = plan("[0.1s] a\n[0.1s] b\n[0.1s] c");
    expect(segments.map(({ fromFrame, toFrame }) => [fromFrame, toFrame])).toEqual([
      [0, 8],
      [8, 16],
      [16, 24],
    ]);
    expect(frames).toBe(24);
  });

  it("begins with a fresh past, and again at every cut; chunks are numbered through", () => {
    const all = chunks("[2s] a\n[1.5s][cut] b\n[1s] c");
    expect(
      all.map(({ chunk, past, fromFrame, toFrame }) => [chunk, past, fromFrame, toFrame]),
    ).toEqual([
      [0, "none", 0, 8],
      [1, "carried", 8, 16],
      [2, "none", 16, 24],
      [3, "carried", 24, 32],
      [4, "carried", 32, 36],
    ]);
  });

  it("a part of it is made from the last cut before, and no further than its end", () => {
    const whole = plan("[3s] a\n[3s][cut] b\n[3s] c");
    const part = clipPlan(whole, info.fps, 4.5, 5.25);
    const made = [...chunksOf(part, 8)];
    expect(made.map(({ chunk, fromFrame, toFrame }) => [chunk, fromFrame, toFrame])).toEqual([
      [3, 36, 32],
      [4, 36, 40],
      [5, 40, 42],
    ]);
    expect(shownSegments(part, 8)).toMatchObject([
      { text: "b", fromFrame: 0, toFrame: 6, fromChunk: 4 },
    ]);
  });

  it("uses the bundle's steps and guidance unless told otherwise, and refuses what does not fit", () => {
    expect(plan("a").spans[0]).toMatchObject({ steps: 8, guidance: 2 });
    const script = parseScript("a");
    for (const wrong of [{ steps: 0 }, { steps: 65 }, { guidance: Number.NaN }, { seed: -1 }]) {
      expect(() => planScript(script, info, { seed: 1, ...wrong })).toThrow(/do(es)? not fit/);
    }
  });

  it("of 10,000 prompts is made in a moment", () => {
    const script = parseScript("[1s] a\n".repeat(10_000));
    const startMs = performance.now();
    expect(planScript(script, info, { seed: 1 }).frames).toBe(80_000);
    expect(performance.now() - startMs).toBeLessThan(10_000);
  });
});

const HEAD = {
  type: "story",
  format: 1,
  channel: "main",
  bundle: "fake",
  bundleHash: info.bundleHash,
  provider: "cpu",
  seed: 9,
  startedAtMs: 0,
} as const;
const told = (chunk: number, text: string) =>
  ({ type: "prompt", chunk, id: text, text, author: "x", atMs: 0 }) as const;
const quality = (chunk: number, steps: number, guided = true) =>
  ({ type: "quality", chunk, steps, guided }) as const;
const tokens = (chunk: number) => ({ type: "tokens", chunk, sha256: "a".repeat(64) }) as const;
const recorded = (...entries: RecordedStory["entries"]): RecordedStory => ({ ...HEAD, entries });

describe("a told story's plan", () => {
  it("has the conditions of every chunk, and ends with the last one that is named", () => {
    const story = recorded(
      told(0, "a"),
      quality(0, 8),
      quality(2, 4, false),
      told(3, "b"),
      tokens(4),
    );
    const planned = planRecorded(story, info);
    const made = [...chunksOf(planned, 8)];
    expect(made.map(({ text, steps, guidance }) => [text, steps, guidance])).toEqual([
      ["a", 8, 2],
      ["a", 8, 2],
      ["a", 4, 1],
      ["b", 4, 1],
      ["b", 4, 1],
    ]);
    expect(planned).toMatchObject({ seed: 9, frames: 39, checkpoints: [{ chunk: 4 }] });
  });

  it("shows the frames that viewers saw: one less in the very first chunk", () => {
    const planned = planRecorded(
      recorded(told(0, "a"), quality(0, 8), told(2, "b"), tokens(2)),
      info,
    );
    expect(
      [...chunksOf(planned, 8)].map(({ firstFrame, fromFrame, toFrame }) => [
        firstFrame,
        fromFrame,
        toFrame,
      ]),
    ).toEqual([
      [-1, 0, 7],
      [7, 7, 15],
      [15, 15, 23],
    ]);
    expect(planned.segments.map(({ fromFrame, toFrame }) => [fromFrame, toFrame])).toEqual([
      [0, 15],
      [15, 23],
    ]);
  });

  it("goes on from a picture where the channel did", () => {
    const start = { type: "start", chunk: 1, id: "p", tokens: "AQACAA==", atMs: 0 } as const;
    const planned = planRecorded(recorded(told(0, "a"), quality(0, 8), start, tokens(2)), info);
    expect([...chunksOf(planned, 8)].map(({ past }) => past)).toEqual([
      "none",
      Uint16Array.of(1, 2),
      "carried",
    ]);
  });

  it("of another bundle is refused, and both hashes named", () => {
    const other = { ...recorded(told(0, "a"), quality(0, 8)), bundleHash: "b".repeat(64) };
    expect(() => planRecorded(other, info)).toThrow(
      new RegExp(`^The journal .*${"b".repeat(64)}.*${info.bundleHash}.*--bundle\\.$`),
    );
  });
});

describe("a journal", () => {
  const line = (value: object) => JSON.stringify(value);
  const file = [HEAD, told(0, "a"), quality(0, 8)].map(line).join("\n");

  it("file holds a story for every start of its server; an unfinished last line is left out", () => {
    const stories = parseJournalFile(`${file}\n${file}\n{"type":"tok`, "j");
    expect(stories.map((story) => story.entries.length)).toEqual([2, 2]);
  });

  it.each([
    [`${line(told(0, "a"))}\n`, /^j, line 1 is no journal: its first line/],
    [`${file}\nnonsense\n${line(tokens(1))}`, /^j, line 4 is not JSON/],
    [`${file}\n{"type":"surprise","chunk":1}\n`, /^j, line 4 is no journal of this version/],
    [`${line({ ...HEAD, format: 2 })}\n`, /^j, line 1 is no journal of this version: format/],
    [line(HEAD), /^j does not say with which prompt chunk 0 was made/],
    ["\n", /^j is no journal/],
  ])("that cannot be read is refused with the line: %j", (text, sentence) => {
    expect(() => parseJournalFile(text, "j")).toThrow(sentence);
  });

  it("whose beginning the server no longer holds is refused", () => {
    const view = { ...HEAD, entries: [told(7, "a")], truncated: 3 };
    expect(() => parseJournalView(view, "u")).toThrow(/^u lacks the first 3 entries/);
  });
});
