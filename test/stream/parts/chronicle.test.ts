// What a channel writes down of its story, and where it goes on after a restart.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Prompt, Story } from "../../../src/scheduler/index.js";
import { Chronicle, openJournal } from "../../../src/stream/journal/index.js";
import { FakeGenerator } from "../../fakes/fake-generator.js";

const { info } = new FakeGenerator();
const PROMPT: Prompt = { id: "p", text: "a panda", author: "Ann", origin: "viewer" };
const tokensOf = (latents: number) =>
  new Uint16Array(latents * info.tokensPerLatent * info.groups).fill(7);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "evertale-chronicle-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const placed = () =>
  openJournal({ path: join(folder, "main.jsonl"), channel: "main", anew: false }, info);
const chronicle = (place?: ReturnType<typeof placed>) =>
  new Chronicle({
    channel: "main",
    seed: place?.past?.head.seed ?? 5,
    info,
    place,
    unixMs: () => 1_000,
    onTrouble: (sentence) => {
      throw new Error(sentence);
    },
  });
const made = (chunk: number, steps: number) =>
  ({
    type: "chunk",
    chunk,
    tokens: tokensOf(1),
    quality: { steps, guided: true },
    wallMs: 1,
    firstFrameMs: 1,
    restarts: 0,
    timings: {},
  }) as unknown as Parameters<Chronicle["made"]>[0];
const settled = (chunk: number, latents: number) => ({
  type: "settled" as const,
  chunk,
  latents,
  tokens: tokensOf(latents),
  point: { nextChunk: chunk + 1, latents: (chunk + 1) * info.chunkLatents, tokens: tokensOf(1) },
});

it("holds nothing of a long past once the story goes on", async () => {
  const one = chronicle(placed());
  one.open();
  for (let chunk = 0; chunk < 40; chunk++) one.applied({ ...PROMPT, id: `p${chunk}` }, chunk);
  one.close();
  const place = placed();
  const other = chronicle(place);
  other.open();
  expect(place.past?.entries.length).toBeGreaterThan(39);
  other.forgetPast();
  expect([place.past, other.start]).toEqual([undefined, undefined]);
  expect(other.journal.entries.length).toBeGreaterThan(39);
  other.close();
});

it("writes a prompt with what it is told as, a quality when it changes, and a chunk that was shortened", () => {
  const one = chronicle();
  one.open();
  one.applied({ ...PROMPT, text: "Un panda", told: "A panda" }, 0);
  one.applied(PROMPT, 1);
  for (const [chunk, steps] of [8, 8, 6].entries()) one.made(made(chunk, steps));
  one.settled(settled(0, info.chunkLatents), undefined);
  one.settled(settled(1, info.chunkLatents - 1), undefined);
  one.settled(settled(2, info.chunkLatents), undefined);
  expect(one.journal.view().entries).toEqual([
    {
      type: "prompt",
      chunk: 0,
      id: "p",
      text: "Un panda",
      told: "A panda",
      author: "Ann",
      atMs: 1_000,
    },
    { type: "prompt", chunk: 1, id: "p", text: "a panda", author: "Ann", atMs: 1_000 },
    { type: "quality", chunk: 0, steps: 8, guided: true },
    { type: "quality", chunk: 2, steps: 6, guided: true },
    { type: "shortened", chunk: 1, latents: info.chunkLatents - 1 },
    { type: "tokens", chunk: 2, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
  expect([one.file, one.start]).toEqual([undefined, undefined]);
});

it("brings the story to where it stood, under the prompt that was in force", () => {
  const before = chronicle(placed());
  before.open();
  expect(before.file).toMatchObject({ writing: true });
  before.applied(PROMPT, 0);
  before.settled(settled(0, info.chunkLatents), { prompt: PROMPT, fromChunk: 0 });
  before.close();
  before.close();

  const place = placed();
  const after = chronicle(place);
  const story = new Story("main", 5, info);
  after.resume(story);
  expect(story.point).toEqual(settled(0, 1).point);
  expect(story.current).toEqual({ prompt: PROMPT, fromChunk: 0 });
  expect(after.start).toBeUndefined();
  after.open();
  expect(after.journal.view().entries.at(-1)).toEqual({ type: "resumed", chunk: 1, atMs: 1_000 });
  after.close();
});

it("goes on with a cut where only the place is known, not the pictures", () => {
  const before = chronicle(placed());
  before.open();
  before.applied(PROMPT, 0);
  for (let chunk = 0; chunk < 16; chunk++) {
    before.settled(settled(chunk, info.chunkLatents), undefined);
  }
  before.close();

  const place = placed();
  const after = chronicle(place);
  const story = new Story("main", 5, info);
  after.resume(story);
  expect(story.nextChunk).toBe(16);
  expect(after.start).toEqual({ id: "resumed-16", tokens: new Uint16Array(0) });
  after.close();
});
