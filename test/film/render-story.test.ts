import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type Film, type RenderOptions, renderStory } from "../../src/film/render-story.js";
import type { FilmFrame } from "../../src/film/types.js";
import type { ChunkRequest } from "../../src/model/index.js";
import { FakeGenerator, fakeColour } from "../fakes/fake-generator.js";
import { pngOf } from "./pictures.js";

const SCRIPT = "[2s] a panda\n[1s] a fox\n[1.5s][cut] a rocket";

async function framesOf(film: Film): Promise<FilmFrame[]> {
  const frames: FilmFrame[] = [];
  for await (const frame of film) frames.push(frame);
  return frames;
}

/** A frame's picture in a word: comparing arrays of bytes one by one takes seconds. */
const picture = (frame: FilmFrame | undefined): string =>
  createHash("sha256")
    .update(frame?.data ?? "")
    .digest("hex");

async function rendered(options: RenderOptions = {}, story = SCRIPT) {
  const generator = new FakeGenerator();
  const film = renderStory(generator, story, options);
  return { generator, film, frames: await framesOf(film) };
}

describe("a rendered script", () => {
  it("has the announced frames, numbered through, under their prompts", async () => {
    const { film, frames } = await rendered();
    expect(film.info).toMatchObject({ frames: 36, fps: 8, width: 64, height: 64, seed: 1 });
    expect(frames.map(({ index }) => index)).toEqual(Array.from({ length: 36 }, (_, i) => i));
    for (const { text, fromFrame, toFrame } of film.info.segments) {
      for (const frame of frames.slice(fromFrame, toFrame)) {
        expect(frame.data[0]).toBe(fakeColour(text).y);
      }
    }
  });

  it("asks with the story's history, and with none after a cut", async () => {
    const { generator } = await rendered();
    const asked = generator.requests.map(({ chunk, history }) => [
      chunk,
      history.startLatent,
      history.tokens.length / 32,
    ]);
    expect(asked).toEqual([
      [0, 0, 0],
      [1, 0, 4],
      [2, 0, 8],
      [3, 12, 0],
      [4, 12, 4],
    ]);
  });

  it("shows the one picture of the first latent frame after a cut for all of it", async () => {
    const { frames } = await rendered();
    const shown = frames.map(picture);
    expect([shown[0] === shown[1], shown[1] === shown[2]]).toEqual([true, false]);
    expect([shown[24] === shown[25], shown[25] === shown[26]]).toEqual([true, false]);
  });

  it("every frame's memory is its receiver's own", async () => {
    const { frames } = await rendered();
    expect(new Set(frames.map(({ data }) => data.buffer)).size).toBe(frames.length);
  });

  it("lasts as long at another rate: frames are repeated, or left out", async () => {
    const native = await rendered();
    for (const fps of [24, 12, 6, 5]) {
      const { film, frames } = await rendered({ fps });
      expect(film.info.frames).toBe(Math.ceil(4.5 * fps));
      expect(frames.map(({ index }) => index)).toEqual(frames.map((_, i) => i));
      expect(frames).toHaveLength(film.info.frames);
      expect(frames.map(picture)).toEqual(
        frames.map(({ index }) => picture(native.frames[Math.floor((index * 8) / fps + 1e-6)])),
      );
      expect(film.info.segments.map(({ fromFrame }) => fromFrame)).toEqual(
        [0, 2, 3].map((seconds) => Math.ceil(seconds * fps)),
      );
    }
  });

  it("comes in another size, its colours kept and what does not fit cropped", async () => {
    const { frames } = await rendered({ size: { width: 96, height: 32 } });
    const colour = fakeColour("a panda");
    const [first] = frames;
    expect(first?.data).toHaveLength((96 * 32 * 3) / 2);
    expect([first?.data[0], first?.data[96 * 32], first?.data[96 * 32 * 1.25]]).toEqual([
      colour.y,
      colour.u,
      colour.v,
    ]);
  });

  it("a part of it is the same frames as the whole has there", async () => {
    const whole = await rendered();
    const part = await rendered({ from: 1, to: 3.5 });
    expect(part.film.info.frames).toBe(20);
    expect(part.frames.map(picture)).toEqual(whole.frames.slice(8, 28).map(picture));
    const late = await rendered({ from: 3.25 });
    expect(late.generator.requests.map(({ chunk }) => chunk)).toEqual([3, 4]);
    expect(late.frames.map(picture)).toEqual(whole.frames.slice(26).map(picture));
  });

  it("seed, steps and guidance are those asked for, else the bundle's", async () => {
    const { generator } = await rendered({ seed: 7, steps: 3, guidance: 1.5 });
    expect(generator.requests[0]).toMatchObject({
      seed: 7,
      steps: 3,
      guidance: 1.5,
      temperature: 1,
    });
    const plain = await rendered();
    expect(plain.generator.requests[0]).toMatchObject({ seed: 1, steps: 8, guidance: 2 });
  });

  it("goes on from a picture, whose tokens are the first chunk's history", async () => {
    const start = await pngOf(8, 8, [77, 77, 77]);
    const { generator, frames } = await rendered({ start }, "[2s] a fox");
    const history = generator.requests[0]?.history;
    expect(history).toEqual({ startLatent: -1, tokens: new Uint16Array(32).fill(77) });
    // Seen first, then the film through it.
    const levels = frames.map(({ data }) => data[0] ?? 0);
    const [picture, film] = [82, fakeColour("a fox").y];
    expect(levels.slice(0, 4)).toEqual([picture, picture, picture, picture]);
    expect(levels.slice(8)).toEqual(Array(8).fill(film));
    const fading = levels.slice(3, 9).map((level) => Math.abs(level - picture));
    expect(fading).toEqual([...fading].sort((a, b) => a - b));
    expect(new Set(fading).size).toBe(6);
  });

  it("extended by re-encoding, goes on from its own last pictures", async () => {
    const { generator } = await rendered({ extend: "re-encode" }, "[3s] a fox");
    const pasts = generator.requests.map(({ history }) => history);
    // 7 pictures make 4 latent frames, 15 all 8 that the model looks back.
    expect(pasts.map(({ startLatent, tokens }) => [startLatent, tokens.length / 32])).toEqual([
      [0, 0],
      [0, 4],
      [0, 8],
    ]);
    expect(new Set(pasts[1]?.tokens).size).toBe(1);
  });

  it.each([
    ["nothing of it is left", { from: 9 }, "Nothing of the film lies after 9 s: it lasts 4.50 s."],
    ["its rate is absurd", { fps: 0 }, "0 frames a second do not fit"],
    ["its size is odd", { size: { width: 65, height: 64 } }, "65x64 pixels do not fit"],
  ])("is refused at once when %s", (_, options, sentence) => {
    expect(() => renderStory(new FakeGenerator(), SCRIPT, options)).toThrow(sentence);
  });

  it("is iterated once", async () => {
    const { film } = await rendered();
    await expect(framesOf(film)).rejects.toMatchObject({ code: "closed" });
  });
});

describe("rendering", () => {
  it("makes a chunk when its first frame is asked for: a film of any length takes the same memory", async () => {
    const generator = new FakeGenerator();
    const film = renderStory(generator, "[1800s] a fox")[Symbol.asyncIterator]();
    for (let frame = 0; frame < 24; frame++) await film.next();
    expect(generator.requests).toHaveLength(3);
    await film.next();
    expect(generator.requests).toHaveLength(4);
    await film.return?.();
  });

  it("stops between two steps when it is called off", async () => {
    const generator = new FakeGenerator({ delayMs: 60_000 });
    const off = new AbortController();
    const made = framesOf(renderStory(generator, SCRIPT, { signal: off.signal }));
    while (generator.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    off.abort();
    await expect(made).rejects.toMatchObject({ name: "AbortError" });
    expect(generator.aborted).toBe(1);
  });

  it("two films of one model take turns, chunk by chunk, and stay apart", async () => {
    const generator = new FakeGenerator();
    const films = ["[3s] a panda", "[3s] a fox"].map((text) => renderStory(generator, text));
    const both = await Promise.all(films.map(framesOf));
    const order = generator.requests.map(({ text }: ChunkRequest) => text);
    expect(order.slice(0, 4)).toEqual(["a panda", "a fox", "a panda", "a fox"]);
    expect(new Set(generator.requests.map(({ story }) => story)).size).toBe(2);
    const alone = await rendered({}, "[3s] a panda");
    expect(both[0]?.map(picture)).toEqual(alone.frames.map(picture));
  });

  it("tells how many chunks were made and the hash over their tokens", async () => {
    const { film } = await rendered();
    expect(film.tokens.chunks).toBe(5);
    expect(film.tokens.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(film.sameness).toEqual({ state: "unknown" });
    expect((await rendered()).film.tokens).toEqual(film.tokens);
    expect((await rendered({ seed: 2 })).film.tokens.sha256).not.toBe(film.tokens.sha256);
  });
});
