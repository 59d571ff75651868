// The last minutes outlive their server, whether it ended in order or was killed: they go on, and clips can be cut from before.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, mkdtemp, readdir, rm, symlink, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inspect } from "../../../src/film/inspect/inspect.js";
import { ClipStore } from "../../../src/stream/window/clip-store.js";
import type { LiveWindow } from "../../../src/stream/window/live-window.js";
import { FPS, packetsIn, SIZE, type Stage, stage } from "./stage.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "evertale-window-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const HOUR_MS = 3_600_000;
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
  entries: [],
};

const numbersOf = ({ store }: LiveWindow): number[] => store.segments.map(({ number }) => number);

function clipOf({ window, clock }: Stage, fromMs: number, toMs: number) {
  const clips = new ClipStore({ folder: join(folder, "clips") });
  const source = { channel: "main", window, model, journal };
  return clips
    .cut(source, { fromMs, toMs }, clock.unixMs())
    .then(async (facts) => ({ facts, film: await inspect(clips.path(facts.id, "mp4")) }));
}

/** Every picture of a window, with its times: what a player that begins at the oldest one sees. */
async function pictures({ store }: LiveWindow) {
  const { initSegment } = await import("../../../src/mp4/index.js");
  const avcConfig = store.segments[0]?.avcConfig ?? new Uint8Array(0);
  const head = initSegment({ width: SIZE, height: SIZE, timescale: 90_000, avcConfig });
  const parts: Uint8Array[] = [head];
  for (const segment of store.segments) {
    const bytes = await store.read(segment);
    if (bytes === undefined) throw new Error(`Segment ${segment.number} has no bytes.`);
    parts.push(bytes);
  }
  return (await packetsIn(new Uint8Array(Buffer.concat(parts)))).packets;
}

describe("the last minutes after a restart", { timeout: 60_000 }, () => {
  it("of a channel that another process told meanwhile are numbered behind what its players have, without what lies there of before", async () => {
    const before = await stage(folder);
    await before.run(40);
    const own = numbersOf(before.window);
    expect(own.length).toBeGreaterThan(1);
    await before.end();
    const after = { segment: 70, continuity: 4 };
    const again = await stage(folder, { laterMs: 20_000, after: () => after });
    await again.run(40);
    expect(numbersOf(again.window).slice(0, 2)).toEqual([71, 72]);
    expect(again.window.store.segments[0]?.continuity).toBe(5);
    await again.end();
    // Who plays has these already.
    const third = await stage(folder, {
      laterMs: 40_000,
      after: () => ({ segment: 71, continuity: 5 }),
    });
    await third.run(20);
    expect(numbersOf(third.window)[0]).toBe(71);
    const end = numbersOf(third.window).at(-1) ?? 0;
    await third.end();
    // Who plays was elsewhere meanwhile, with smaller numbers: what lies here is older than what they saw.
    const fourth = await stage(folder, {
      laterMs: 60_000,
      after: () => ({ segment: 3, continuity: 9 }),
    });
    await fourth.run(20);
    expect(numbersOf(fourth.window)[0]).toBe(end + 1);
    expect(fourth.window.store.segments[0]?.continuity).toBe(10);
    await fourth.end();
  });

  it("go on behind a discontinuity: the same pictures, numbers and times, as if a player had waited", async () => {
    const first = await stage(folder);
    first.window.caption("a", "a panda", 0);
    await first.run(40);
    const before = first.frames.length;
    await first.end();
    const second = await stage(folder, { laterMs: HOUR_MS });
    const kept = numbersOf(second.window);
    expect(kept.length).toBeGreaterThan(1);
    second.window.caption("b", "a fox", 9);
    await second.run(40);
    second.window.pause();
    const numbers = numbersOf(second.window);
    expect(numbers).toEqual(numbers.map((_, i) => i));
    const text = (await second.window.list()) ?? "";
    expect(text.match(/^#EXT-X-DISCONTINUITY$/gm)).toHaveLength(1);
    expect(text).toMatch(/^#EXT-X-MEDIA-SEQUENCE:0\n#EXT-X-DISCONTINUITY-SEQUENCE:0$/m);
    const [old = "", fresh = ""] = text.split("#EXT-X-DISCONTINUITY\n");
    expect(old).toContain(`seg-${kept.at(-1)}.m4s`);
    expect(fresh).toMatch(
      new RegExp(`^#EXT-X-MAP:URI="init-${kept.length}\\.mp4"\n#EXT-X-PROGRAM-DATE-TIME:`),
    );
    const packets = await pictures(second.window);
    expect(packets).toHaveLength(before + 40);
    for (const [i, { timestamp }] of packets.entries()) expect(timestamp).toBeCloseTo(i / FPS, 4);
    await second.end();
  });

  it("can be cut into clips from before, with the words that were on screen then", async () => {
    const first = await stage(folder);
    first.window.caption("a", "a panda", 0);
    await first.run(40);
    const endMs = first.clock.unixMs();
    await first.end();
    const second = await stage(folder, { laterMs: HOUR_MS });
    const { facts, film } = await clipOf(second, endMs - 4_000, endMs - 500);
    expect(facts.words).toEqual(["a panda"]);
    if (film.kind !== "film") throw new Error("It is no film.");
    expect(film.frames).toBeGreaterThanOrEqual(3.5 * FPS);
    await second.end();
  });

  it("leave a deleted line out of every clip that is cut afterwards, also by the next server", async () => {
    const first = await stage(folder);
    first.window.caption("a", "something bad", 0);
    await first.run(24);
    first.window.caption("b", "a fox", 3);
    await first.run(24);
    first.window.withdraw("a");
    const endMs = first.clock.unixMs();
    await first.end();
    const second = await stage(folder, { laterMs: HOUR_MS });
    const { facts, film } = await clipOf(second, endMs - 5_500, endMs);
    expect(facts.words).toEqual(["a fox"]);
    expect(JSON.stringify([facts, film])).not.toMatch(/something bad/);
    await second.end();
  });

  it("that were stopped and forgotten are not there for the next server either", async () => {
    const first = await stage(folder);
    first.window.caption("a", "something bad", 0);
    await first.run(40);
    first.window.forget();
    await first.end();
    expect(await readdir(join(folder, "window"))).toEqual([]);
    const second = await stage(folder, { laterMs: HOUR_MS });
    expect(numbersOf(second.window)).toEqual([]);
    await second.end();
  });

  it("of pictures of another size are another film's, and go", async () => {
    const first = await stage(folder);
    await first.run(40);
    await first.end();
    const second = await stage(folder, { laterMs: HOUR_MS, size: 2 * SIZE });
    expect(numbersOf(second.window)).toEqual([]);
    await second.run(8);
    second.window.pause();
    expect(numbersOf(second.window)).toEqual([0]);
    await second.end();
  });

  it("hold what is whole of files that were cut off or written into", async () => {
    const first = await stage(folder);
    await first.run(70);
    await first.end();
    const names = await readdir(join(folder, "window"));
    const last = Math.max(...names.map((name) => Number(/^seg-(\d+)/.exec(name)?.[1] ?? 0)));
    const at = (name: string) => join(folder, "window", name);
    await appendFile(at(`seg-${last}.jsonl`), '{"size": 12');
    await truncate(at(`seg-${last - 1}.m4s`), 100);
    const second = await stage(folder, { laterMs: HOUR_MS });
    // Before a gap nothing can be played on from.
    expect(numbersOf(second.window)).toEqual([last]);
    expect((await pictures(second.window)).length).toBeGreaterThan(0);
    expect((await readdir(join(folder, "window"))).sort()).toEqual([
      `seg-${last}.jsonl`,
      `seg-${last}.m4s`,
    ]);
    await second.end();
  });

  it("are there after a kill in the middle of a write", async () => {
    const program = fileURLToPath(new URL("./endless-recording.ts", import.meta.url));
    const child = spawn(process.execPath, ["--import", "tsx", program, folder], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    for await (const line of createInterface({ input: child.stdout })) {
      if (Number(line) >= 5) break;
    }
    child.kill("SIGKILL");
    await once(child, "exit");
    const next = await stage(folder, { laterMs: HOUR_MS });
    const kept = numbersOf(next.window);
    expect(kept.length).toBeGreaterThanOrEqual(4);
    await next.run(40);
    next.window.pause();
    const packets = await pictures(next.window);
    for (const [i, { timestamp }] of packets.entries()) expect(timestamp).toBeCloseTo(i / FPS, 4);
    const oldest = next.window.store.segments[0]?.startMs ?? 0;
    const { facts } = await clipOf(next, oldest + 500, oldest + 4_500);
    expect(facts.words).toEqual(["a panda"]);
    await next.end();
  });
});

it("a full disk ends the recording in a sentence, not the stream; a minute later it is tried again", async () => {
  const { clock, window, frames, warnings, run, end } = await stage(folder);
  await run(1);
  // Writes there say ENOSPC, as on a full disk.
  await symlink("/dev/full", join(folder, "window", "seg-0.m4s")).catch(async () => {
    const { mkdir } = await import("node:fs/promises");
    await mkdir(join(folder, "window"));
    await symlink("/dev/full", join(folder, "window", "seg-0.m4s"));
  });
  await run(40);
  while (warnings.length === 0) await new Promise((resolve) => setImmediate(resolve));
  expect(warnings).toEqual([
    expect.stringMatching(
      /^The last minutes are not recorded for now, the stream goes on: .*ENOSPC/,
    ),
  ]);
  expect(frames).toHaveLength(41);
  expect(numbersOf(window)).toEqual([]);
  await clock.advance(61_000);
  await run(40);
  window.pause();
  expect(numbersOf(window).length).toBeGreaterThan(0);
  expect(warnings).toHaveLength(1);
  await end();
}, 60_000);
