import { BehaviorSubject } from "rxjs";
import { describe, expect, it } from "vitest";
import type { ChunkEvent, ChunkRequest } from "../../src/model/index.js";
import { ChunkLoop, type LoopEvent, type Prompt, Story } from "../../src/scheduler/index.js";
import { FakeClock } from "../fakes/fake-clock.js";
import { FakeGenerator, type FakeGeneratorOptions } from "../fakes/fake-generator.js";

const FRAME_MS = 125;
const CHUNK_FRAMES = 8;
/** Of the fake generator: four latent frames of 16 tokens in two groups. */
const CHUNK_TOKENS = 4 * 16 * 2;
const said = (text: string): Prompt => ({ id: text, text, author: "x", origin: "viewer" });

/** Fails once in the middle of a chunk, after `frames` frames of it. */
class BreakingGenerator extends FakeGenerator {
  breakAfter: number | undefined;

  override async *generate(
    request: ChunkRequest,
    signal?: AbortSignal,
  ): AsyncGenerator<ChunkEvent> {
    for await (const event of super.generate(request, signal)) {
      if (this.breakAfter !== undefined && this.breakAfter-- === 0) {
        this.breakAfter = undefined;
        throw new Error("The process is gone.");
      }
      yield event;
    }
  }
}

function stage(options: FakeGeneratorOptions = {}, more: { readonly soon?: boolean } = {}) {
  const clock = new FakeClock();
  const generator = new BreakingGenerator({ delayMs: 300, sleep: clock.sleep, ...options });
  const story = new Story("main", 5, generator.info);
  const prompts$ = new BehaviorSubject(said("a"));
  const active$ = new BehaviorSubject(false);
  const { min, default: wantedSteps } = generator.info.steps;
  const limits = { minSteps: min, wantedSteps, guided: true };
  const loop = new ChunkLoop({ generator, story, prompts$, active$, clock, limits, ...more });
  const events: (LoopEvent & { readonly atMs: number })[] = [];
  loop.events$.subscribe((event) => events.push({ ...event, atMs: clock.nowMs() }));
  const of = <T extends LoopEvent["type"]>(type: T) =>
    events.filter(
      (event): event is Extract<LoopEvent, { type: T }> & { atMs: number } => event.type === type,
    );
  return { clock, generator, story, prompts$, active$, loop, events, of };
}

/** A stage that has been live for a while, at the moment when a chunk was just begun. */
async function liveStage(options: FakeGeneratorOptions = {}) {
  const all = stage(options);
  all.loop.start();
  await all.clock.advance(500);
  all.active$.next(true);
  // From the fourth chunk on, estimates rest on measurements.
  await all.clock.advance(2000);
  const begun = all.generator.requests.length;
  while (all.generator.requests.length === begun) await all.clock.advance(5);
  return { ...all, chunk: begun };
}

describe("ChunkLoop", () => {
  it("makes the first chunk that goes on with a story for people who wait with half its steps, and all others with all", async () => {
    const steps = async (before: number, soon: boolean) => {
      const { loop, story, active$, clock, generator } = stage({}, { soon });
      story.begin(said("a"));
      for (let n = 0; n < before; n += 1) story.append(n, new Uint16Array(CHUNK_TOKENS));
      active$.next(true);
      loop.start();
      await clock.advance(3_000);
      loop.close();
      return generator.requests.slice(0, 3).map((request) => request.steps);
    };
    const all = stage().generator.info.steps.default;
    expect(await steps(2, true)).toEqual([Math.ceil(all / 2), all, all]);
    expect(await steps(2, false)).toEqual([all, all, all]);
    expect(await steps(0, true)).toEqual([all, all, all]);
  });

  it("makes the first chunk for nobody, then rests", async () => {
    const { clock, generator, loop, of } = stage();
    loop.start();
    expect(loop.state).toBe("starting");
    await clock.advance(60_000);
    expect(generator.requests).toHaveLength(1);
    expect(loop.state).toBe("idle");
    expect(of("frame")).toHaveLength(0);
  });

  it("sends one frame per slot, in order, under timestamps of the grid", async () => {
    const { clock, active$, loop, of } = stage();
    loop.start();
    await clock.advance(1000);
    active$.next(true);
    await clock.advance(10_000);
    const frames = of("frame");
    expect(frames.map((event) => event.frame.index)).toEqual([...frames.keys()]);
    expect(frames.map((event) => event.slot)).toEqual([...frames.keys()]);
    expect(frames.map((event) => event.atMs - 1000)).toEqual(
      [...frames.keys()].map((slot) => slot * FRAME_MS),
    );
    expect(frames.every((event) => event.rtpTimestamp === event.slot * 11_250)).toBe(true);
    expect(frames.length).toBe(81);
    expect(loop.stats).toMatchObject({ lateFrames: 0, heldFrames: 0, sentFrames: 81 });
  });

  it("goes on in its slots when the machine's clock is set back by an hour, and forth by a day", async () => {
    const { clock, active$, loop, of, prompts$ } = stage();
    loop.start();
    await clock.advance(1000);
    active$.next(true);
    const unixMs = clock.unixMs.bind(clock);
    await clock.advance(3000);
    clock.unixMs = () => unixMs() - 3_600_000;
    prompts$.next(said("b"));
    await clock.advance(3000);
    clock.unixMs = () => unixMs() + 86_400_000;
    prompts$.next(said("c"));
    await clock.advance(4000);
    const frames = of("frame");
    expect(frames.map((event) => event.atMs - 1000)).toEqual(
      [...frames.keys()].map((slot) => slot * FRAME_MS),
    );
    expect(frames.every((event) => event.rtpTimestamp === event.slot * 11_250)).toBe(true);
    expect(of("applied").map(({ prompt }) => prompt.text)).toEqual(["a", "b", "c"]);
    expect(loop.stats).toMatchObject({ lateFrames: 0, heldFrames: 0 });
  });

  it("begins no chunk more than a chunk ahead of the send clock", async () => {
    const { clock, generator, active$, loop, of } = stage({ delayMs: 1 });
    loop.start();
    active$.next(true);
    for (let passedMs = 0; passedMs < 10_000; passedMs += 25) {
      await clock.advance(25);
      const made = generator.requests.length * CHUNK_FRAMES - 1;
      expect(made - of("frame").length).toBeLessThanOrEqual(2 * CHUNK_FRAMES);
    }
  });

  it("begins chunks just in time, so that prompts get in late", async () => {
    const { clock, generator, of } = await liveStage();
    const begun = generator.requests.length;
    await clock.advance(10_000);
    // Of 8 frames in stock only about (300 ms * 1.25 + margin) / 125 ms remain when the next chunk begins.
    expect(generator.requests.length - begun).toBe(10);
    const request = generator.requests.at(-1);
    const firstOfIt = of("frame").find((event) => event.frame.chunk === request?.chunk);
    expect(firstOfIt).toBeUndefined();
  });

  it("applies a prompt at the next chunk, and marks its first frame", async () => {
    const { clock, prompts$, chunk, of, story } = await liveStage();
    // The chunk in the making is handed on by then.
    await clock.advance(310);
    prompts$.next(said("b"));
    await clock.advance(3000);
    expect(of("applied").map((event) => [event.prompt.text, event.chunk])).toEqual([
      ["a", 0],
      ["b", chunk + 1],
    ]);
    const opening = of("frame").filter((event) => event.opens);
    expect(opening.map((event) => [event.prompt.text, event.frame.chunk])).toEqual([
      ["a", 0],
      ["b", chunk + 1],
    ]);
    expect(story.current?.fromChunk).toBe(chunk + 1);
  });

  it("cuts: the chunk under such a prompt sees nothing of the past, the ones after it see it alone", async () => {
    const { clock, generator, prompts$, of } = await liveStage();
    prompts$.next({ ...said("b"), cut: true });
    await clock.advance(4000);
    const [first, second] = generator.requests.filter((request) => request.text === "b");
    expect(first?.history.tokens).toHaveLength(0);
    expect(second?.history.tokens).toHaveLength(CHUNK_TOKENS);
    const applied = of("applied").at(-1);
    expect(of("started")).toMatchObject([{ chunk: applied?.chunk, start: { id: "cut-b" } }]);
    expect(first?.history.startLatent).toBe((applied?.chunk ?? 0) * 4);
  });

  it("cuts once: a failure in the middle of the chunk changes nothing", async () => {
    const { clock, generator, prompts$, of } = await liveStage();
    generator.breakAfter = 3;
    prompts$.next({ ...said("b"), cut: true });
    await clock.advance(6000);
    expect(of("failure")).toHaveLength(1);
    const under = generator.requests.filter((request) => request.text === "b");
    const opening = under.filter(({ chunk }) => chunk === under[0]?.chunk);
    expect(opening.map(({ history }) => history.tokens.length)).toEqual(opening.map(() => 0));
    expect(of("started")).toHaveLength(1);
  });

  it("abandons a chunk in the making for a newer prompt when it can still make its slot", async () => {
    const { clock, generator, prompts$, active$, of, loop } = await liveStage();
    await clock.advance(400);
    active$.next(false);
    await clock.advance(5000);
    // Somebody comes: the chunk is begun with a whole one in stock.
    const chunk = generator.requests.length;
    active$.next(true);
    await clock.advance(50);
    prompts$.next(said("b"));
    await clock.advance(2000);
    expect(generator.aborted).toBe(1);
    expect(of("applied").at(-1)).toMatchObject({ chunk, prompt: { text: "b" } });
    expect(loop.stats.heldFrames).toBe(0);
    expect(of("chunk").find((event) => event.chunk === chunk)?.restarts).toBe(1);
  });

  it("finishes a chunk under the older prompt when a restart would miss the slot", async () => {
    const { clock, generator, prompts$, chunk, of, loop } = await liveStage();
    await clock.advance(250);
    prompts$.next(said("b"));
    await clock.advance(2000);
    expect(generator.aborted).toBe(0);
    expect(of("applied").at(-1)).toMatchObject({ chunk: chunk + 1, prompt: { text: "b" } });
    expect(loop.stats.heldFrames).toBe(0);
  });

  it("shows a viewer's words within a second whenever they come, and misses no slot for them", async () => {
    const waits: number[] = [];
    for (let afterMs = 0; afterMs < 1000; afterMs += 40) {
      const { clock, prompts$, of, loop } = await liveStage();
      await clock.advance(afterMs);
      const saidAtMs = clock.nowMs();
      prompts$.next(said("b"));
      await clock.advance(3000);
      const first = of("frame").find((event) => event.opens && event.prompt.text === "b");
      waits.push((first?.atMs ?? Number.POSITIVE_INFINITY) - saidAtMs);
      expect(loop.stats.heldFrames).toBe(0);
      const frames = of("frame");
      expect(frames.map((event) => event.slot)).toEqual([...frames.keys()]);
      // What was taken back was never shown: the film has every picture once, in order.
      expect(frames.map((event) => event.frame.index)).toEqual([...frames.keys()]);
    }
    expect(Math.max(...waits)).toBeLessThanOrEqual(950);
    expect(waits.reduce((sum, ms) => sum + ms, 0) / waits.length).toBeLessThanOrEqual(650);
  });

  it("takes back what was made and not shown yet, and tells what was shown of it", async () => {
    const { clock, prompts$, chunk, of, story, generator } = await liveStage();
    await clock.advance(320);
    prompts$.next(said("b"));
    await clock.advance(3000);
    const settled = of("settled");
    const shortened = settled.filter((event) => event.latents < generator.info.chunkLatents);
    expect(shortened).toHaveLength(1);
    const [cut] = shortened;
    expect(cut?.chunk).toBe(chunk);
    const size = generator.info.tokensPerLatent * generator.info.groups;
    expect(cut?.tokens).toHaveLength((cut?.latents ?? 0) * size);
    // Each chunk goes on from exactly what was shown before it.
    const shown = settled.flatMap((event) => [...event.tokens]);
    for (const request of generator.requests.filter((one) => one.chunk > chunk)) {
      const end = request.history.startLatent * size + request.history.tokens.length;
      if (end > shown.length) continue;
      expect([...request.history.tokens]).toEqual(
        shown.slice(request.history.startLatent * size, end),
      );
    }
    expect(story.nextChunk).toBeGreaterThan(chunk + 2);
  });

  it("shows half a chunk of a viewer's words at least, whoever comes next", async () => {
    const { clock, prompts$, of } = await liveStage();
    await clock.advance(320);
    prompts$.next(said("b"));
    while (!of("applied").some((event) => event.prompt.text === "b")) await clock.advance(5);
    await clock.advance(10);
    prompts$.next(said("c"));
    await clock.advance(3000);
    const under = (text: string) => of("frame").filter((event) => event.prompt.text === text);
    expect(under("b").length).toBeGreaterThanOrEqual(4);
    expect(under("b").length).toBeLessThan(CHUNK_FRAMES);
    expect(under("c").length).toBeGreaterThan(0);
  });

  it("makes a chunk again with fewer steps where only these come in time", async () => {
    const { clock, generator, prompts$, chunk, of, loop } = await liveStage({
      delayMs: 40,
      msPerStep: 40,
    });
    await clock.advance(150);
    prompts$.next(said("b"));
    await clock.advance(2000);
    expect(generator.aborted).toBe(1);
    const requests = generator.requests.filter((request) => request.chunk === chunk);
    expect(requests.map(({ text, steps }) => [text, steps])).toEqual([
      ["a", 8],
      ["b", 4],
    ]);
    expect(of("chunk").find((event) => event.chunk === chunk)?.quality.steps).toBe(4);
    expect(loop.stats.heldFrames).toBe(0);
  });

  it("says so when words miss the chunk in the making, and about when they come", async () => {
    const { clock, prompts$, of } = await liveStage();
    await clock.advance(200);
    prompts$.next(said("b"));
    const [missed] = of("missed");
    expect(missed?.prompt.text).toBe("b");
    const expectedAtMs = (missed?.atMs ?? 0) + (missed?.expectedInMs ?? 0);
    await clock.advance(3000);
    const first = of("frame").find((event) => event.opens && event.prompt.text === "b");
    expect(Math.abs((first?.atMs ?? 0) - expectedAtMs)).toBeLessThanOrEqual(250);
  });

  it("abandons nothing for an automatic prompt", async () => {
    const { clock, generator, prompts$, chunk, of } = await liveStage();
    await clock.advance(50);
    prompts$.next({ ...said("b"), origin: "auto" });
    await clock.advance(2000);
    expect(generator.aborted).toBe(0);
    expect(of("applied").at(-1)).toMatchObject({ chunk: chunk + 1, prompt: { text: "b" } });
  });

  it("takes only the latest of several prompts", async () => {
    const { clock, prompts$, of } = await liveStage();
    await clock.advance(310);
    for (const text of ["b", "c", "d"]) prompts$.next(said(text));
    await clock.advance(3000);
    expect(of("applied").map((event) => event.prompt.text)).toEqual(["a", "d"]);
  });

  it("gives every chunk the history, seed and story that it needs", async () => {
    const { generator, story } = await liveStage();
    const { info } = generator;
    for (const request of generator.requests) {
      const latents = request.history.tokens.length / (info.tokensPerLatent * info.groups);
      expect(latents).toBe(Math.min(request.chunk * info.chunkLatents, info.historyLatents));
      expect(request.history.startLatent).toBe(request.chunk * info.chunkLatents - latents);
      expect(request).toMatchObject({ seed: 5, story: "main", guidance: info.guidance });
    }
    expect(generator.requests.map((request) => request.chunk)).toEqual([
      ...Array(story.nextChunk + 1).keys(),
    ]);
  });

  it("holds the last frame while nothing is ready, counts it, and keeps the grid", async () => {
    const { clock, generator, loop, of } = await liveStage();
    generator.delayMs = 1700;
    await clock.advance(10_000);
    const { lateFrames, heldFrames } = loop.stats;
    expect(lateFrames).toBeGreaterThan(0);
    expect(heldFrames).toBeGreaterThan(lateFrames);
    const frames = of("frame");
    expect(frames.map((event) => event.slot)).toEqual([...frames.keys()]);
    const fresh = frames.filter((event) => !event.held);
    expect(fresh.map((event) => event.frame.index)).toEqual([...fresh.keys()]);
    expect(frames.filter((event) => event.held)).toHaveLength(heldFrames);
  });

  it("asks for fewer steps while chunks are late, and for more when there is room again", async () => {
    const { clock, generator } = await liveStage();
    generator.delayMs = 1200;
    await clock.advance(10_000);
    const fewer = generator.requests.at(-1)?.steps ?? 0;
    expect(fewer).toBeLessThan(generator.info.steps.default);
    generator.delayMs = 100;
    await clock.advance(60_000);
    expect(generator.requests.at(-1)?.steps).toBe(generator.info.steps.default);
  });

  it("makes a chunk again from the same history after the generator died", async () => {
    const { clock, generator, chunk, loop, of } = await liveStage();
    generator.failNext();
    await clock.advance(5000);
    expect(
      of("state")
        .map((event) => event.state)
        .slice(-2),
    ).toEqual(["restarting", "live"]);
    expect(loop.state).toBe("live");
    expect(of("failure")).toHaveLength(1);
    const attempts = generator.requests.filter((request) => request.chunk === chunk + 1);
    expect(attempts).toHaveLength(2);
    expect(attempts[1]).toEqual(attempts[0]);
    const fresh = of("frame").filter((event) => !event.held);
    expect(fresh.map((event) => event.frame.index)).toEqual([...fresh.keys()]);
  });

  it("repeats no frame after a death in the middle of a chunk, even under a newer prompt", async () => {
    const { clock, generator, chunk, prompts$, of } = await liveStage();
    generator.breakAfter = 3;
    await clock.advance(320);
    expect(of("failure")).toHaveLength(1);
    prompts$.next(said("b"));
    await clock.advance(5000);
    const fresh = of("frame").filter((event) => !event.held);
    expect(fresh.map((event) => event.frame.index)).toEqual([...fresh.keys()]);
    const attempts = generator.requests.filter((request) => request.chunk === chunk);
    expect(attempts.map((request) => request.text)).toEqual(["a", "a"]);
    expect(of("applied").at(-1)).toMatchObject({ chunk: chunk + 1, prompt: { text: "b" } });
  });

  it("waits longer after each failure in a row", async () => {
    const { clock, generator, loop, of } = stage();
    for (let i = 0; i < 8; i++) generator.failNext();
    loop.start();
    await clock.advance(60_000);
    const times = of("failure").map((event) => event.atMs);
    const waits = times.slice(1).map((atMs, i) => atMs - (times[i] ?? 0));
    expect(waits).toEqual([250, 500, 1000, 2000, 4000, 5000, 5000]);
    expect(loop.state).toBe("idle");
  });

  it("is failing after three failures in a row, and live again with the next frame", async () => {
    const { clock, generator, of, loop } = await liveStage();
    for (let i = 0; i < 5; i++) generator.failNext();
    await clock.advance(2500);
    expect(loop.state).toBe("failing");
    await clock.advance(10_000);
    expect(loop.state).toBe("live");
    const states = of("state").map((event) => event.state);
    expect(states.slice(-3)).toEqual(["restarting", "failing", "live"]);
  });

  it("holds a viewer's prompt while the generator is down, whatever the story thinks of meanwhile", async () => {
    const { clock, generator, prompts$, of } = await liveStage();
    await clock.advance(310);
    generator.setState("failing");
    prompts$.next(said("b"));
    for (let i = 0; i < 10; i++) {
      await clock.advance(12_000);
      prompts$.next({ ...said(`auto ${i}`), origin: "auto" });
    }
    generator.setState("up");
    await clock.advance(3000);
    expect(of("applied").map((event) => event.prompt.text)).toEqual(["a", "b"]);
  });

  it("refuses words that fail again and again, and goes on under those before", async () => {
    const { clock, generator, prompts$, of, loop } = await liveStage();
    await clock.advance(310);
    const { generate } = generator;
    generator.generate = (request, signal) => {
      if (request.text === "poison") generator.failNext();
      return generate.call(generator, request, signal);
    };
    prompts$.next(said("poison"));
    await clock.advance(60_000);
    expect(of("refused").map((event) => event.prompt.text)).toEqual(["poison"]);
    expect(of("applied").map((event) => event.prompt.text)).toEqual(["a"]);
    expect(loop.state).toBe("live");
  });

  it("forgets a past that nothing can be made from, and says so", async () => {
    const { clock, generator, chunk, of, loop } = await liveStage();
    const { generate } = generator;
    generator.generate = (request, signal) => {
      if (request.chunk === chunk + 1 && request.history.tokens.length > 0) generator.failNext();
      return generate.call(generator, request, signal);
    };
    await clock.advance(120_000);
    expect(loop.state).toBe("live");
    expect(of("started").map((event) => [event.chunk, event.start.tokens.length])).toEqual([
      [chunk + 1, 0],
    ]);
  });

  it("makes a chunk again whose picture or whose tokens have another size than they should", async () => {
    const { clock, generator, of, chunk } = await liveStage();
    await clock.advance(310);
    const { generate } = generator;
    let spoilt = 0;
    generator.generate = async function* (request, signal) {
      for await (const event of generate.call(generator, request, signal)) {
        if (spoilt === 0 && event.type === "frame") {
          spoilt = 1;
          yield { ...event, frame: { ...event.frame, data: new Uint8Array(7) } };
        } else if (spoilt === 1 && event.type === "done") {
          spoilt = 2;
          yield { ...event, tokens: new Uint16Array(3) };
        } else yield event;
      }
    };
    await clock.advance(10_000);
    expect(of("failure")).toHaveLength(2);
    const fresh = of("frame").filter((event) => !event.held);
    expect(fresh.map((event) => event.frame.index)).toEqual([...fresh.keys()]);
    expect(of("chunk").map((event) => event.chunk)).toContain(chunk + 1);
  });

  it("tells when a supervised generator process goes and comes back", async () => {
    const { generator, loop, of } = await liveStage();
    generator.setState("restarting");
    expect(loop.state).toBe("restarting");
    generator.setState("up");
    expect(loop.state).toBe("live");
    expect(of("state").map((event) => event.state)).toEqual(["idle", "live", "restarting", "live"]);
  });

  it("rests when the audience has gone, and keeps what was made", async () => {
    const { clock, generator, active$, loop, of } = await liveStage();
    active$.next(false);
    expect(loop.state).toBe("idle");
    await clock.advance(400);
    const [made, sent] = [generator.requests.length, of("frame").length];
    await clock.advance(3_600_000);
    expect(generator.requests.length).toBe(made);
    expect(of("frame").length).toBe(sent);
  });

  it("resumes within one slot, without counting the pause as late", async () => {
    const { clock, generator, active$, loop, of } = await liveStage();
    active$.next(false);
    await clock.advance(3_600_000);
    const [made, sent] = [generator.requests.length, of("frame").length];
    active$.next(true);
    await clock.advance(FRAME_MS);
    expect(of("frame").length).toBeGreaterThan(sent);
    expect(generator.requests.length).toBe(made + 1);
    await clock.advance(5000);
    expect(loop.stats).toMatchObject({ lateFrames: 0, heldFrames: 0 });
    const slots = of("frame").map((event) => event.slot);
    expect(slots[sent]).toBeGreaterThan(3_600_000 / FRAME_MS);
    const fresh = of("frame").map((event) => event.frame.index);
    expect(fresh).toEqual([...fresh.keys()]);
  });

  it("catches up a stall of the event loop under the right timestamps", async () => {
    const { clock, of } = await liveStage();
    await clock.advance(400);
    const before = of("frame").length;
    await clock.stall(3 * FRAME_MS);
    const caughtUp = of("frame").slice(before);
    expect(caughtUp.length).toBe(3);
    const slots = of("frame").map((event) => event.slot);
    expect(slots).toEqual([...slots.keys()]);
  });

  it("ends when the generator was closed", async () => {
    const { clock, generator, loop } = await liveStage();
    await generator.close();
    await clock.advance(2000);
    expect(loop.state).toBe("closed");
  });

  it("says nothing after close, which aborts the chunk and may be called twice", async () => {
    const { clock, generator, loop, events } = await liveStage();
    await clock.advance(50);
    loop.close();
    const told = events.length;
    loop.close();
    loop.start();
    await clock.advance(5000);
    expect(events.length).toBe(told);
    expect(events.at(-1)).toMatchObject({ type: "state", state: "closed" });
    expect(generator.aborted).toBe(1);
    expect(loop.state).toBe("closed");
  });
});
