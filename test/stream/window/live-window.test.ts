// The last minutes: the very pictures that went to viewers, as segments that players read, and as clips.
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inspect } from "../../../src/film/inspect/inspect.js";
import { avcSampleOf } from "../../../src/mp4/index.js";
import { byteRange } from "../../../src/stream/window/byte-range.js";
import { ClipStore } from "../../../src/stream/window/clip-store.js";
import { answerHls } from "../../../src/stream/window/hls-route.js";
import type { LiveWindow, WindowView } from "../../../src/stream/window/live-window.js";
import type { HttpResponse } from "../../../src/webrtc/index.js";
import { FPS, packetsIn, SIZE, stage } from "./stage.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "evertale-window-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const model = { name: "b", bundleHash: "0".repeat(64), provider: "cpu" as const };
const journal = {
  type: "story" as const,
  format: 1,
  channel: "main",
  bundle: "b",
  bundleHash: "0".repeat(64),
  provider: "cpu",
  seed: 7,
  startedAtMs: 0,
  entries: [
    { type: "quality" as const, chunk: 0, steps: 8, guided: true },
    { type: "prompt" as const, chunk: 0, id: "a", text: "a panda", author: "x", atMs: 1 },
    { type: "prompt" as const, chunk: 4, id: "b", text: "a fox", author: "x", atMs: 2 },
  ],
};

const asked = (query = "") => ({
  method: "GET",
  path: "/hls/main/index.m3u8",
  query: new URLSearchParams(query),
  headers: {},
  body: new Uint8Array(0),
  remoteAddress: "127.0.0.1",
});

async function fetched(window: LiveWindow, name: string, query = ""): Promise<HttpResponse> {
  return answerHls(window, name, asked(query));
}

const bytesOf = ({ body }: HttpResponse): Uint8Array =>
  typeof body === "string" ? Buffer.from(body) : (body ?? new Uint8Array(0));

describe("the last minutes", { timeout: 60_000 }, () => {
  it("are the pictures that viewers got, byte for byte, in segments from key picture to key picture", async () => {
    const { window, frames, run, end } = await stage(folder);
    await run(60);
    window.pause();
    const text = Buffer.from(bytesOf(await fetched(window, "index.m3u8"))).toString();
    const names = [...text.matchAll(/^(?:seg-\d+\.m4s)$/gm)].map(([name]) => name);
    const init = /URI="(init-\d+\.mp4)"/.exec(text)?.[1] ?? "";
    const parts = [bytesOf(await fetched(window, init))];
    for (const name of names) parts.push(bytesOf(await fetched(window, name)));
    const { packets, track } = await packetsIn(new Uint8Array(Buffer.concat(parts)));
    expect(packets.length).toBe(60);
    packets.forEach(({ data, timestamp }, i) => {
      expect(Buffer.from(data).equals(avcSampleOf(frames[i]?.data ?? data))).toBe(true);
      expect(timestamp).toBeCloseTo(i / FPS, 5);
    });
    expect(await track.canBeTransparent()).toBe(false);
    expect(names.length).toBeGreaterThan(2);
    // Parts are their segments' bytes.
    const [, number = "0"] = /^seg-(\d+)/.exec(names.at(-1) ?? "") ?? [];
    const own = [...text.matchAll(new RegExp(`part-${number}-\\d+\\.m4s`, "g"))].map(
      ([name]) => name,
    );
    const joined = Buffer.concat(
      await Promise.all(own.map(async (name) => bytesOf(await fetched(window, name)))),
    );
    expect(joined.equals(Buffer.from(parts.at(-1) ?? []))).toBe(true);
    await end();
  });

  it("hold no more than their minutes, on disk and in the list", async () => {
    const { window, run, end } = await stage(folder, { minutes: 0.1 });
    await run(120);
    const kept = window.store.segments;
    const seconds = kept.reduce((sum, { duration }) => sum + duration, 0) / 90_000;
    expect(seconds).toBeLessThanOrEqual(6 + 4.5);
    expect(kept[0]?.number).toBeGreaterThan(1);
    const old = await fetched(window, "seg-0.m4s");
    expect(old.status).toBe(404);
    // Bytes of older segments come from the disk.
    const first = await fetched(window, `seg-${kept[0]?.number}.m4s`);
    expect([first.status, bytesOf(first).length]).toEqual([200, kept[0]?.bytes]);
    await end();
    // A file of pictures and one of what they are, each.
    expect((await readdir(join(folder, "window"))).length).toBeLessThanOrEqual(2 * kept.length);
  });

  it("go on behind a pause without showing it", async () => {
    const { window, run, pause, end } = await stage(folder);
    await run(20);
    await pause(30);
    await run(20);
    window.pause();
    const text = Buffer.from(bytesOf(await fetched(window, "index.m3u8"))).toString();
    const seconds = [...text.matchAll(/#EXTINF:([\d.]+)/g)].reduce(
      (sum, [, s]) => sum + Number(s),
      0,
    );
    expect(seconds).toBeCloseTo(5, 2);
    await end();
  });

  it("tell where they lie, on the film's clock and the wall's, and count nobody as watching for that", async () => {
    const { window, run, pause, end, clock } = await stage(folder);
    const look = async () => {
      const answer = await fetched(window, "window.json");
      return JSON.parse(String(answer.body)) as { nowMs: number; window: WindowView | null };
    };
    expect((await look()).window).toBeNull();
    await run(FPS * 3);
    await pause(60);
    await run(FPS * 3);
    const told = await look();
    const { fromSeconds, toSeconds, fromMs, toMs, last } = told.window ?? {};
    expect(told.nowMs).toBe(clock.unixMs());
    expect(fromSeconds).toBe(0);
    expect(toSeconds).toBeGreaterThan(4.5);
    expect(toSeconds).toBeLessThan(6.1);
    // The pause is on the wall's clock alone.
    expect((toMs ?? 0) - (fromMs ?? 0)).toBeGreaterThan(63_000);
    expect(last).toEqual({
      number: window.store.segments.at(-1)?.number,
      seconds: (window.store.segments.at(-1)?.startTick ?? 0) / 90_000,
    });
    expect(window.watched).toBe(false);
    const none = await answerHls(undefined, "window.json", asked());
    expect(JSON.parse(String(none.body))).toEqual({ nowMs: 0, window: null });
    await end();
  });

  it("answer a player that waits for the next part when it is there, and say that somebody watches", async () => {
    const { clock, window, run, end } = await stage(folder);
    await run(10);
    const last = window.store.segments.at(-1);
    const wanted = `_HLS_msn=${last?.number}&_HLS_part=${last?.parts.length}`;
    let answered = false;
    const waiting = fetched(window, "index.m3u8", wanted).then((response) => {
      answered = true;
      return response;
    });
    await Promise.resolve();
    expect([answered, window.watched]).toEqual([false, true]);
    await run(8);
    expect(Buffer.from(bytesOf(await waiting)).toString()).toMatch(/#EXT-X-PART:/);
    await clock.advance(15_000);
    expect(window.watched).toBe(false);
    await end();
  });

  it("on a disk that takes nothing are given up in a sentence, and the stream goes on", async () => {
    const file = join(folder, "a file");
    await writeFile(file, "");
    const { window, frames, warnings, run, end } = await stage(file);
    await run(40);
    while (warnings.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(frames).toHaveLength(40);
    expect(warnings).toEqual([
      expect.stringMatching(/^The last minutes are not recorded for now, the stream goes on: /),
    ]);
    expect((await fetched(window, "seg-0.m4s")).status).toBe(404);
    await end();
  });

  it("hold nothing any more of what was stopped, and go on with what comes", async () => {
    const { clock, window, run, end } = await stage(folder);
    window.caption("a", "something bad", 0);
    await run(40);
    window.forget();
    expect(window.store.segments).toEqual([]);
    expect((await fetched(window, "seg-0.m4s")).status).toBe(404);
    await run(30);
    window.pause();
    expect(window.store.segments.length).toBeGreaterThan(0);
    expect(window.captionsBetween(0, clock.unixMs())).toEqual([]);
    await end();
  });

  it("are none where they are switched off", async () => {
    const response = await answerHls(undefined, "index.m3u8", asked());
    expect(response.status).toBe(404);
    expect(String(response.body)).toMatch(/--window-minutes 0/);
  });
});

describe("a clip", { timeout: 90_000 }, () => {
  it("is the same pictures again, with words, chapters, a picture and its part of the journal", async () => {
    const { clock, window, frames, run, end } = await stage(folder);
    window.caption("a", "a panda", 0);
    await run(32);
    window.caption("b", "a fox", 4);
    await run(32);
    window.pause();
    const clips = new ClipStore({ folder: join(folder, "clips") });
    const source = { channel: "main", window, model, journal };
    const facts = await clips.cut(source, { fromMs: -5000, toMs: 0 }, clock.unixMs());
    const path = clips.path(facts.id, "mp4");
    const bytes = (await clips.read(facts.id, "mp4")) ?? new Uint8Array(0);
    const { packets } = await packetsIn(bytes);
    const sent = frames.map(({ data }) => Buffer.from(avcSampleOf(data)));
    const first = sent.findIndex((one) => one.equals(packets[0]?.data ?? new Uint8Array(0)));
    expect(first).toBeGreaterThan(0);
    expect(packets.map(({ data }) => data.length)).toEqual(
      sent.slice(first).map(({ length }) => length),
    );
    expect(packets[0]?.type).toBe("key");
    expect(facts.seconds).toBeCloseTo(packets.length / FPS, 3);
    expect(facts.words).toEqual(["a panda", "a fox"]);
    const film = await inspect(path);
    if (film.kind !== "film") throw new Error("It is no film.");
    expect(film).toMatchObject({ seed: 7, frames: packets.length });
    expect(film.segments.map(({ text }) => text)).toEqual(["a panda", "a fox"]);
    const text = Buffer.from(bytes).toString("latin1");
    expect(text).toMatch(/tx3g/);
    expect(text).toMatch(/trainedAlgorithmicMedia/);
    const poster = await sharp((await clips.read(facts.id, "jpg")) ?? new Uint8Array(0)).metadata();
    expect([poster.width, poster.height, poster.format]).toEqual([SIZE, SIZE, "jpeg"]);
    const kept = JSON.parse(Buffer.from((await clips.read(facts.id, "json")) ?? []).toString());
    expect(kept.journal).toMatchObject({ seed: 7, entries: { length: 3 } });
    await end();
  });

  it.each([
    ["too short", { fromMs: -100, toMs: 0 }, /A clip of 0\.1 s does not fit/],
    ["too long", { fromMs: -600_000, toMs: 0 }, /A clip of 600\.0 s does not fit/],
    ["backwards", { fromMs: -1000, toMs: -2000 }, /^The clip does not end after it begins: give/],
    [
      "before the window",
      { fromMs: -60_000, toMs: -50_000 },
      /lies outside the last minutes, which are/,
    ],
  ])("that is %s is refused in one sentence", async (_, range, sentence) => {
    const { clock, window, run, end } = await stage(folder);
    await run(24);
    const clips = new ClipStore({ folder: join(folder, "clips") });
    const source = { channel: "main", window, model, journal };
    await expect(clips.cut(source, range, clock.unixMs())).rejects.toMatchObject({
      code: "clip-invalid",
      message: expect.stringMatching(sentence),
    });
    await end();
  });

  it("counts back from the last picture while the story rests", async () => {
    const { clock, window, run, pause, end } = await stage(folder);
    await run(64);
    await pause(40);
    const clips = new ClipStore({ folder: join(folder, "clips") });
    const source = { channel: "main", window, model, journal };
    const facts = await clips.cut(source, { fromMs: -3000, toMs: 0 }, clock.unixMs());
    expect(facts.seconds).toBeGreaterThanOrEqual(3);
    expect(clock.unixMs() - facts.toMs).toBeGreaterThanOrEqual(40_000);
    await end();
  });

  it("finds no room when the clips take all there is", async () => {
    const { clock, window, run, end } = await stage(folder);
    await run(24);
    const clips = new ClipStore({ folder: join(folder, "clips"), mostBytes: 0 });
    const source = { channel: "main", window, model, journal };
    await expect(
      clips.cut(source, { fromMs: -2000, toMs: 0 }, clock.unixMs()),
    ).rejects.toMatchObject({ code: "overloaded" });
    await end();
  });

  it("is handed out in the ranges that players ask for", () => {
    const answer = { status: 200, headers: {}, body: Uint8Array.of(0, 1, 2, 3, 4) };
    const part = (range: string | undefined) => byteRange(answer, range);
    expect(part(undefined).status).toBe(200);
    expect(part("bytes=1-2")).toMatchObject({
      status: 206,
      headers: { "Content-Range": "bytes 1-2/5" },
      body: Uint8Array.of(1, 2),
    });
    expect(part("bytes=-2").body).toEqual(Uint8Array.of(3, 4));
    expect(part("bytes=3-").body).toEqual(Uint8Array.of(3, 4));
    expect(part("bytes=9-").status).toBe(416);
    expect(part("bytes=0-1,3-4").status).toBe(200);
  });
});
