// MP4 and WebM films: what was written is read back with another reader than what wrote it.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from "mediabunny";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openOutput, parseStoryTag, STORY_TAG } from "../../src/film/output/index.js";
import { boxesIn } from "../../src/mp4/index.js";
import {
  addFrames,
  bytesOf,
  chapterReference,
  filmOf,
  mp4Texts,
  mp4TrackId,
  SIZE,
  webmChapters,
} from "./output-fixtures.js";

const TEXTS = ["a red robot", "a <blue> cat & Köpfe", "night"];
const CONTAINERS = ["mp4", "webm"] as const;
/** Four frames of half a second each. */
const SPANS = TEXTS.map((text, i) => ({ text, startMs: 500 * i, endMs: 500 * (i + 1) }));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "evertale-film-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(bytes: Uint8Array) {
  const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (track === null) throw new Error("no pictures");
  const packets = [];
  for await (const packet of new EncodedPacketSink(track).packets()) packets.push(packet);
  const tags = await input.getMetadataTags();
  return { track, packets, tags, seconds: await input.computeDuration() };
}

test.each([8, 12, 24, 7.5])(
  "MP4 at %d frames a second has a time scale of 8000 or more, and whole ticks a frame",
  async (fps) => {
    const path = join(folder, "film.mp4");
    const output = await openOutput(path, { ...filmOf(TEXTS), fps });
    await addFrames(output, 12);
    await output.finish();
    const { track, packets } = await read(await bytesOf(path));
    expect(track.timeResolution).toBeGreaterThanOrEqual(8000);
    packets.forEach(({ timestamp }, i) => {
      expect(timestamp).toBeCloseTo(i / fps, 9);
    });
  },
);

describe.each(CONTAINERS)("%s", (container) => {
  const chapters =
    container === "mp4" ? (file: Uint8Array) => mp4Texts(file, "text") : webmChapters;

  test("holds every frame at its time, with a key frame where a segment begins", async () => {
    const path = join(folder, `film.${container}`);
    const output = await openOutput(path, filmOf(TEXTS));
    await addFrames(output, 12);
    await output.finish();
    const { track, packets, seconds } = await read(await bytesOf(path));
    expect(await readdir(folder)).toEqual([`film.${container}`]);
    expect([track.codec, track.codedWidth, track.codedHeight]).toEqual([
      container === "mp4" ? "avc" : "vp9",
      SIZE,
      SIZE,
    ]);
    expect(packets.map(({ timestamp }) => timestamp)).toEqual(
      Array.from({ length: 12 }, (_, i) => i / 8),
    );
    for (const start of [0, 4, 8]) expect(packets[start]?.type).toBe("key");
    expect(seconds).toBe(1.5);
    expect(await track.getColorSpace()).toMatchObject({ matrix: "smpte170m", fullRange: false });
  });

  test("says how it was made", async () => {
    const path = join(folder, `film.${container}`);
    const film = filmOf(TEXTS);
    const output = await openOutput(path, film);
    await addFrames(output, 12);
    await output.finish();
    const { tags } = await read(await bytesOf(path));
    expect(tags.title).toBe("A test");
    expect(tags.comment).toContain(film.bundleHash);
    expect(tags.comment).toContain("seed 7");
    const story = tags.raw?.[STORY_TAG[container]];
    expect(parseStoryTag(String(story))).toMatchObject({ seed: 7, segments: film.segments });
  });

  test("has a chapter for every prompt", async () => {
    const path = join(folder, `film.${container}`);
    const output = await openOutput(path, filmOf(TEXTS));
    await addFrames(output, 12);
    await output.finish();
    expect(chapters(await bytesOf(path))).toEqual(SPANS);
  });

  test("is whole when it is stopped: duration, captions and chapters end with the last frame", async () => {
    const path = join(folder, `film.${container}`);
    const output = await openOutput(path, filmOf(TEXTS), { captions: "both" });
    await addFrames(output, 6);
    await output.finish();
    const file = await bytesOf(path);
    const { packets, seconds } = await read(file);
    expect([packets.length, seconds]).toEqual([6, 0.75]);
    const spans = [SPANS[0], { ...SPANS[1], endMs: 750 }];
    expect(chapters(file)).toEqual(spans);
    const captions = await readFile(join(folder, "film.vtt"), "utf8");
    expect(captions).toContain("00:00:00.500 --> 00:00:00.750\na &lt;blue&gt; cat &amp; Köpfe\n");
    expect(captions).not.toContain("night");
  });

  test("leaves nothing behind when it is discarded, or finished without a frame", async () => {
    const discarded = await openOutput(join(folder, `one.${container}`), filmOf(TEXTS));
    await addFrames(discarded, 5);
    await discarded.discard();
    await discarded.discard();
    const empty = await openOutput(join(folder, `two.${container}`), filmOf(TEXTS));
    await empty.finish();
    await empty.finish();
    expect(await readdir(folder)).toEqual([]);
    await expect(addFrames(discarded, 1)).rejects.toThrow("takes no frames");
  });

  test("streams to the standard output in order and can be played as it comes", async () => {
    const parts: Uint8Array[] = [];
    const stdout = new Writable({
      write(part: Uint8Array, _, done) {
        parts.push(part);
        done();
      },
    });
    const output = await openOutput("-", filmOf(TEXTS), { format: container, stdout });
    await addFrames(output, 12);
    await output.finish();
    const { packets, tags } = await read(Buffer.concat(parts));
    expect(packets).toHaveLength(12);
    expect(parseStoryTag(String(tags.raw?.[STORY_TAG[container]]))?.seed).toBe(7);
  });
});

describe("mp4", () => {
  test("shows the prompts as captions and names its chapters' track", async () => {
    const path = join(folder, "film.mp4");
    const output = await openOutput(path, filmOf(TEXTS));
    await addFrames(output, 12);
    await output.finish();
    const file = await bytesOf(path);
    expect(mp4Texts(file, "sbtl")).toEqual(SPANS);
    expect(chapterReference(file)).toBe(mp4TrackId(file, "text"));
    // The index stands in front, and the boxes fill the file without a gap.
    const boxes = boxesIn(file);
    expect(boxes.map(({ type }) => type)).toEqual(["ftyp", "moov", "mdat", "free", "mdat", "uuid"]);
    expect(boxes.at(-1)?.end).toBe(file.length);
  });

  test("has no captions inside when they are to lie beside", async () => {
    const path = join(folder, "film.mp4");
    const output = await openOutput(path, filmOf(TEXTS), { captions: "beside" });
    await addFrames(output, 12);
    await output.finish();
    expect(mp4Texts(await bytesOf(path), "sbtl")).toEqual([]);
    expect(await readdir(folder)).toEqual(["film.mp4", "film.vtt"]);
  });

  test("holds more chapters than the 255 of older players' lists, with long names", async () => {
    const texts = Array.from({ length: 300 }, (_, i) =>
      `${i} ${"a long prompt ".repeat(20)}`.trim(),
    );
    const path = join(folder, "film.mp4");
    const output = await openOutput(path, filmOf(texts, 1));
    await addFrames(output, 300);
    await output.finish();
    const file = await bytesOf(path);
    expect(mp4Texts(file, "text").map(({ text }) => text)).toEqual(texts);
    expect((await read(file)).packets).toHaveLength(300);
  });
});

describe("webm", () => {
  test("carries the prompts as WebVTT", async () => {
    const path = join(folder, "film.webm");
    const output = await openOutput(path, filmOf(TEXTS));
    await addFrames(output, 12);
    await output.finish();
    const text = (await readFile(path)).toString("latin1");
    expect(text).toContain("S_TEXT/WEBVTT");
    expect(text).toContain("a &lt;blue&gt; cat &amp;");
  });
});
