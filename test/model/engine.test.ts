import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openGraphs } from "../../src/model/bundle/graphs.js";
import { PromptEncoder } from "../../src/model/codec/text-encoder.js";
import {
  type ChunkEvent,
  type ChunkTimings,
  type Generator,
  loadBundle,
  loadGenerator,
} from "../../src/model/index.js";
import { ContextCache } from "../../src/model/sampling/context.js";
import { Sampler } from "../../src/model/sampling/sampler.js";
import {
  film,
  furthest,
  historyOf,
  type Made,
  make,
  NO_HISTORY,
  request,
  TINY,
  TOLD,
} from "./tiny.js";

const options = { bundle: TINY, provider: "cpu", threads: 1 } as const;
let generator: Generator;

beforeAll(async () => {
  generator = await loadGenerator(options);
});
afterAll(() => generator.close());

describe("a generator", () => {
  it("tells what its bundle says", () => {
    expect(generator.info).toMatchObject({
      name: "tiny",
      width: 32,
      height: 32,
      chunkLatents: 2,
      historyLatents: 4,
      provider: "cpu",
      providerReason: "cpu was asked for",
    });
  });

  it("yields a chunk's frames in order, then its tokens and times", async () => {
    const events: ChunkEvent[] = [];
    for await (const event of generator.generate(request(generator))) events.push(event);
    const frames = events.flatMap((event) => (event.type === "frame" ? [event.frame] : []));
    expect(frames.map((frame) => frame.index)).toEqual([0, 1, 2]);
    expect(frames.every((frame) => frame.data.length === 32 * 32 * 1.5)).toBe(true);
    const done = events.at(-1);
    if (done?.type !== "done") throw new Error("no done at the end");
    expect(done.tokens).toHaveLength(2 * 16 * 2);
    expect(done.tokens.every((code) => code < 16)).toBe(true);
    expect(done.timings.stepMs).toHaveLength(4);
    expect(done.timings.totalMs).toBeGreaterThan(0);
  });

  it("same seed, same film; another seed or prompt, another film", async () => {
    const tokens = async (seed: number, text: string, guidance = 2): Promise<string> =>
      (await film(generator, 3, { seed, text, guidance, story: `${seed}${text}` }))
        .map((chunk) => chunk.tokens.join())
        .join("/");
    const one = await tokens(1, "a panda");
    expect(await tokens(1, "a panda")).toBe(one);
    expect(await tokens(2, "a panda")).not.toBe(one);
    expect(await tokens(1, "a rocket on Mars")).not.toBe(one);
    expect(await tokens(1, "a panda", 1)).not.toBe(one);
  });

  it("an empty prompt is the unconditional film, whatever the guidance", async () => {
    const free = await make(generator, request(generator, { text: "", guidance: 1 }));
    const guided = await make(generator, request(generator, { text: " ", guidance: 3 }));
    expect(guided.tokens).toEqual(free.tokens);
  });

  it("frames are numbered on through the chunks of a story", async () => {
    const chunks = await film(generator, 3, { story: "numbers" });
    const indices = chunks.flatMap((chunk) => chunk.frames.map((frame) => frame.index));
    expect(indices).toEqual(Array.from({ length: 11 }, (_, i) => i));
    expect(chunks[2]?.frames.every((frame) => frame.chunk === 2)).toBe(true);
  });

  it("another process with the history alone makes the same chunk (cached = recomputed)", async () => {
    const chunks = await film(generator, 4, { story: "original" });
    const history = historyOf(generator, chunks.slice(0, 3));
    const stranger = await loadGenerator({ ...options, warmUp: false });
    const again = await make(stranger, request(stranger, { story: "copy", chunk: 3, history }));
    await stranger.close();
    expect(again.tokens).toEqual(chunks[3]?.tokens);
    for (const [i, frame] of again.frames.entries()) {
      const original = chunks[3]?.frames[i];
      expect(frame.index).toBe(original?.index);
      expect(furthest(frame.data, original?.data ?? [])).toBe(0);
    }
  });

  it("reads the past of the next chunk before it is asked for it, and anew where that was cut; the film is the same", async () => {
    const chunks = await film(generator, 3, { story: "waited for" });
    const made: Made[] = [];
    const spent: ChunkTimings[] = [];
    for (let chunk = 0; chunk < 3; chunk += 1) {
      const history = historyOf(generator, made);
      // To the end of it: who leaves at the last event has nothing read ahead.
      for await (const event of generator.generate(
        request(generator, { story: "ahead", chunk, history }),
      )) {
        if (event.type !== "done") continue;
        made.push({ tokens: event.tokens, frames: [] });
        spent.push(event.timings);
      }
    }
    expect(made.map(({ tokens }) => tokens)).toEqual(chunks.map(({ tokens }) => tokens));
    expect(spent.map(({ aheadMs }) => aheadMs > 0)).toEqual([false, true, true]);
    // The past is cut: the last chunk is made again.
    const history = historyOf(generator, made.slice(0, 2));
    const again = await make(generator, request(generator, { story: "ahead", chunk: 2, history }));
    expect(again.tokens).toEqual(made[2]?.tokens);
  });

  it("a fresh past in mid-story begins anew: one picture for its first latent frame, then as always", async () => {
    const chunks = await film(generator, 2, { story: "cut" });
    expect(chunks).toHaveLength(2);
    const fresh = { startLatent: 4, tokens: new Uint16Array(0) };
    const cut = await make(
      generator,
      request(generator, { story: "cut", chunk: 2, history: fresh }),
    );
    expect(cut.frames.map((frame) => frame.index)).toEqual([8, 9, 10]);
    const history = { startLatent: 4, tokens: cut.tokens };
    const next = await make(generator, request(generator, { story: "cut", chunk: 3, history }));
    expect(next.frames.map((frame) => frame.index)).toEqual([11, 12, 13, 14]);
    const alone = await make(
      generator,
      request(generator, { story: "other", chunk: 2, history: fresh }),
    );
    expect(alone.tokens).toEqual(cut.tokens);
  });

  it("turns pictures into tokens that a story goes on from, every chunk whole", async () => {
    const pixels = Uint8Array.from({ length: 3 * 3 * 32 * 32 }, (_, i) => (i * 7) % 256);
    const tokens = await generator.encode({ frames: 3, pixels });
    expect(tokens).toHaveLength(2 * 16 * 2);
    expect(await generator.encode({ frames: 3, pixels })).toEqual(tokens);
    const history = { startLatent: -2, tokens };
    const made = await make(generator, request(generator, { story: "from", history }));
    expect(made.frames.map((frame) => frame.index)).toEqual([-1, 0, 1, 2]);
    const without = await make(generator, request(generator, { story: "without" }));
    expect(made.tokens).not.toEqual(without.tokens);
  });

  it("refuses a clip of the wrong size or with an even number of pictures", async () => {
    for (const frames of [0, 1, 2]) {
      const clip = { frames, pixels: new Uint8Array(frames === 1 ? 5 : frames * 3 * 32 * 32) };
      await expect(generator.encode(clip)).rejects.toMatchObject({ code: "message-invalid" });
    }
  });

  it("reveals by the schedule and never changes a revealed token; kept context = fresh context at each step", async () => {
    const bundle = await loadBundle(TINY);
    const graphs = await openGraphs(bundle, "cpu", 1);
    const kept = new ContextCache(graphs, bundle.manifest);
    const history = historyOf(generator, await film(generator, 2, { story: "past" }));
    const first = await kept.of("s", history);
    expect(await kept.of("s", history)).toBe(first);
    const fresh = await new ContextCache(graphs, bundle.manifest).of("s", history);
    expect(fresh).not.toBe(first);
    const text = await new PromptEncoder(bundle, graphs.sessions.text).encode("a fox jumps");
    const sampler = new Sampler(bundle.manifest, graphs.sessions);
    const steps = async (context: typeof first): Promise<bigint[][]> => {
      const seen: bigint[][] = [];
      const asked = { ...request(generator), chunk: 2, context, text };
      const never = new AbortController().signal;
      await sampler.sample(asked, never, (_, tokens) => seen.push([...tokens]));
      return seen;
    };
    const cached = await steps(first);
    expect(await steps(fresh)).toEqual(cached);
    const revealed = cached.map((tokens) => tokens.filter((code) => code >= 0n).length / 2);
    expect(revealed).toEqual([3, 10, 20, 32]);
    cached.slice(1).forEach((tokens, i) => {
      const before = cached[i] ?? [];
      expect(before.every((code, at) => code < 0n || tokens[at] === code)).toBe(true);
    });
    await graphs.release();
  });

  it("aborting stops between steps, and the chunk can be made anew under another prompt", async () => {
    const chunks = await film(generator, 1, { story: "abort" });
    const history = historyOf(generator, chunks);
    const off = new AbortController();
    const asked = request(generator, { story: "abort", chunk: 1, history, steps: 16 });
    const made = make(generator, asked, off.signal);
    setImmediate(() => setImmediate(() => off.abort()));
    await expect(made).rejects.toMatchObject({ name: "AbortError" });
    const anew = await make(generator, { ...asked, text: "a rocket" });
    expect(anew.frames).toHaveLength(4);
  });

  it("aborted before it begins, it makes nothing", async () => {
    const gone = make(generator, request(generator), AbortSignal.abort());
    await expect(gone).rejects.toMatchObject({ name: "AbortError" });
  });

  it("an abort after the first frame is too late: the chunk is finished", async () => {
    const off = new AbortController();
    const events: string[] = [];
    for await (const event of generator.generate(request(generator), off.signal)) {
      off.abort();
      events.push(event.type);
    }
    expect(events).toEqual(["frame", "frame", "frame", "done"]);
  });

  it("stories wait for each other, in order; one called off while it waits leaves", async () => {
    const order: string[] = [];
    const run = async (story: string, signal?: AbortSignal): Promise<void> => {
      await make(generator, request(generator, { story }), signal);
      order.push(story);
    };
    const off = new AbortController();
    const first = run("a");
    const second = run("b", off.signal);
    const third = run("c");
    off.abort();
    await expect(second).rejects.toMatchObject({ name: "AbortError" });
    await Promise.all([first, third]);
    expect(order).toEqual(["a", "c"]);
  });

  it.each([
    ["chunk", { chunk: -1 }],
    ["seed", { seed: 2 ** 32 }],
    ["steps", { steps: 0 }],
    ["guidance", { guidance: Number.NaN }],
    ["temperature", { temperature: -1 }],
    [
      "history.startLatent",
      { chunk: 1, history: { startLatent: 1.5, tokens: new Uint16Array(0) } },
    ],
    [
      "history.tokens.length",
      { chunk: 1, history: { startLatent: 0, tokens: new Uint16Array(33) } },
    ],
    ["history.startLatent", { chunk: 1, history: { startLatent: 3, tokens: new Uint16Array(64) } }],
    [
      "history.tokens",
      { chunk: 1, history: { startLatent: 0, tokens: new Uint16Array(64).fill(16) } },
    ],
  ])("a wrong %s is named in the refusal", async (field, changes) => {
    await expect(make(generator, request(generator, changes))).rejects.toMatchObject({
      code: "message-invalid",
      message: expect.stringContaining(`request's ${field} is`),
    });
  });
});

describe("closing a generator", () => {
  it("rejects what is under way and what comes later; closing twice is closing once", async () => {
    const mortal = await loadGenerator({ ...options, warmUp: false });
    const pending = make(mortal, request(mortal, { steps: 16, history: NO_HISTORY }));
    const waiting = make(mortal, request(mortal, { story: "other" }));
    const both = Promise.allSettled([pending, waiting]);
    await Promise.all([mortal.close(), mortal.close()]);
    for (const outcome of await both) {
      expect(outcome).toMatchObject({ reason: { code: "generator-closed" } });
    }
    await expect(make(mortal, request(mortal))).rejects.toMatchObject({ code: "generator-closed" });
    await mortal.close();
  });

  it("is not held up by a receiver that never comes back for the next frame", async () => {
    const mortal = await loadGenerator({ ...options, warmUp: false });
    const iterator = mortal.generate(request(mortal))[Symbol.asyncIterator]();
    await iterator.next();
    await mortal.close();
    await expect(iterator.next()).rejects.toMatchObject({ code: "generator-closed" });
  });
});

describe("a generator whose decoder reads words", () => {
  const sha = (frames: readonly { readonly data: Uint8Array }[]): string =>
    frames.map(({ data }) => data.join()).join("/");

  it("draws the same tokens by what is said and was said before, and again to the bit with a cache made anew", async () => {
    const told = await loadGenerator({ ...options, bundle: TOLD });
    const first = await make(told, request(told, { text: "a panda" }));
    const history = historyOf(told, [first]);
    const second = { chunk: 1, text: "it dances", history };
    const spoken = await make(told, request(told, { ...second, before: "a panda" }));
    const others = [
      await make(told, request(told, { ...second, before: "a rocket", story: "b" })),
      await make(told, request(told, { ...second, story: "c" })),
    ];
    for (const other of others) {
      expect(other.tokens).toEqual(spoken.tokens);
      expect(sha(other.frames)).not.toBe(sha(spoken.frames));
    }
    const anew = await make(told, request(told, { ...second, before: "a panda", story: "d" }));
    expect(sha(anew.frames)).toBe(sha(spoken.frames));
    // After a cut nothing was said before.
    const cut = { chunk: 1, text: "it dances", history: NO_HISTORY };
    const alone = await make(told, request(told, { ...cut, story: "e" }));
    const cutOff = await make(told, request(told, { ...cut, before: "a panda", story: "f" }));
    expect(sha(cutOff.frames)).toBe(sha(alone.frames));
    await told.close();
  });

  it("is warmed up, and takes a prompt without words", async () => {
    const told = await loadGenerator({ ...options, bundle: TOLD });
    const silent = await make(told, request(told, { text: " " }));
    const loud = await make(told, request(told, { text: "a panda", story: "loud" }));
    expect(silent.frames).toHaveLength(loud.frames.length);
    await told.close();
  });
});
