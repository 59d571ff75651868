// What `inspect` finds in films and journals, and what it says of other files.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inspectionText } from "../../src/film/command/inspect-text.js";
import { inspect } from "../../src/film/inspect/inspect.js";
import { openOutput } from "../../src/film/output/index.js";
import { addFrames, filmOf } from "./output-fixtures.js";

const film = filmOf(["a red robot", "a cat"]);
const HEAD = {
  type: "story",
  format: 1,
  channel: "main",
  bundle: "testworld",
  bundleHash: "cd".repeat(32),
  provider: "cpu",
  seed: 11,
  startedAtMs: 1_700_000_000_000,
} as const;
const prompt = (chunk: number, text: string) => ({
  type: "prompt",
  chunk,
  id: `p${chunk}`,
  text,
  author: "Ann",
  atMs: HEAD.startedAtMs + chunk * 1000,
});
const quality = (chunk: number, steps: number) => ({ type: "quality", chunk, steps, guided: true });
const ENTRIES = [quality(0, 6), prompt(0, "a boat"), quality(3, 4), prompt(9, "a storm")];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "evertale-inspect-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function render(name: string, frames: number): Promise<string> {
  const path = join(folder, name);
  const output = await openOutput(path, film);
  await addFrames(output, frames);
  await output.finish();
  return path;
}

describe.each(["mp4", "webm"])("a %s film", (container) => {
  test("tells its segments, seed, bundle and provider", async () => {
    const found = await inspect(await render(`film.${container}`, 8));
    const { title, seed, bundle, bundleHash, provider, fps, width, height } = film;
    const made = { title, seed, bundle, bundleHash, provider, fps, width, height };
    expect(found).toMatchObject({ kind: "film", container, ...made, frames: 8, seconds: 1 });
    expect(found.segments).toEqual([
      {
        text: "a red robot",
        cut: false,
        fromSeconds: 0,
        toSeconds: 0.5,
        fromFrame: 0,
        toFrame: 4,
        fromChunk: 0,
      },
      {
        text: "a cat",
        cut: true,
        style: "pencil",
        fromSeconds: 0.5,
        toSeconds: 1,
        fromFrame: 4,
        toFrame: 8,
        fromChunk: 1,
      },
    ]);
  });

  test("that was stopped tells what it shows and what it was to have", async () => {
    const found = await inspect(await render(`film.${container}`, 3));
    expect(found).toMatchObject({ frames: 3, announcedFrames: 8 });
    expect(found.segments).toHaveLength(1);
    const text = inspectionText(found);
    expect(text).toContain("Stopped   after 3 of 8 frames");
    expect(text).toContain("0:00-0:00  0      3       a red robot");
  });
});

describe("a journal", () => {
  const lines = [HEAD, ...ENTRIES].map((line) => `${JSON.stringify(line)}\n`).join("");

  test("tells its segments, seed, bundle and changes of quality", async () => {
    const found = await inspect(await write("story.jsonl", lines));
    expect(found).toMatchObject({
      kind: "journal",
      channel: "main",
      seed: 11,
      bundle: "testworld",
    });
    expect(found).toMatchObject({
      segments: [
        { text: "a boat", author: "Ann", fromChunk: 0, toChunk: 8 },
        { text: "a storm", fromChunk: 9, atMs: HEAD.startedAtMs + 9000 },
      ],
      quality: [
        { fromChunk: 0, steps: 6, guided: true },
        { fromChunk: 3, steps: 4, guided: true },
      ],
    });
    const text = inspectionText(found);
    expect(text).toContain(`Bundle    testworld (${HEAD.bundleHash})`);
    expect(text).toContain("+0:09  9-      Ann     a storm");
  });

  test("tells before which chunks a picture was given, and takes no cut for one", async () => {
    const start = (chunk: number, id: string, tokens: string) => ({
      type: "start",
      chunk,
      id,
      tokens,
      atMs: HEAD.startedAtMs,
    });
    const more = [start(10, "cut-p9", ""), start(12, "s1", "AAA=")];
    const text = lines + more.map((line) => `${JSON.stringify(line)}\n`).join("");
    const found = await inspect(await write("starts.jsonl", text));
    expect(found).toMatchObject({ starts: [12] });
    expect(inspectionText(found)).toContain("Pictures  given before chunk 12\n");
  });

  test("of several stories tells the last, or the one that is named", async () => {
    const other = `${JSON.stringify({ ...HEAD, seed: 12 })}\n${lines.slice(lines.indexOf("\n") + 1)}`;
    const path = await write("story.jsonl", lines + other);
    expect(await inspect(path)).toMatchObject({
      seed: 12,
      note: expect.stringContaining("2 stories"),
    });
    expect(await inspect(path, { story: "1" })).toMatchObject({ seed: 11 });
  });

  test("can be read from a channel's address", async () => {
    const server = createServer((_, response) => {
      response.end(JSON.stringify({ ...HEAD, entries: ENTRIES, truncated: 0 }));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    try {
      const found = await inspect(`http://127.0.0.1:${port}/api/channels/main/story`);
      expect(found).toMatchObject({ kind: "journal", seed: 11 });
    } finally {
      server.close();
    }
  });
});

describe("anything else is refused in one sentence", () => {
  async function refusal(source: string): Promise<string> {
    const error = await inspect(source).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ name: "EvertaleError", code: "film-invalid" });
    return error instanceof Error ? error.message : "";
  }

  test("a file that is not there, a folder, an empty file", async () => {
    expect(await refusal(join(folder, "no.mp4"))).toContain("is not there");
    expect(await refusal(folder)).toContain("is a folder");
    expect(await refusal(await write("empty.mp4", ""))).toContain("is empty");
  });

  test("a film that is cut short or garbled", async () => {
    const whole = await readFile(await render("film.mp4", 8));
    const short = await write("short.mp4", whole.subarray(0, whole.lastIndexOf("uuid") - 44));
    expect(await refusal(short)).toContain("broken or not whole");
    expect(await refusal(await write("head.mp4", whole.subarray(0, 60)))).toContain("broken");
    const garbled = await write("bad.webm", Buffer.from("1a45dfa3ffffffff", "hex"));
    expect(await refusal(garbled)).toContain("broken or not whole");
  });

  test("a film that somebody else made", async () => {
    const whole = await readFile(await render("film.mp4", 8));
    const foreign = Buffer.from(whole.toString("latin1").replace("evrt", "xxxx"), "latin1");
    expect(await refusal(await write("foreign.mp4", foreign))).toContain("does not say how it was");
  });

  test("pictures, scripts and other texts", async () => {
    expect(await refusal(await write("a.gif", "GIF89a......"))).toContain("is a GIF");
    expect(await refusal(await write("a.txt", "a red robot [6s]\n"))).toContain(
      "neither a film nor",
    );
    expect(await refusal(await write("b.txt", "[wrong"))).toContain("neither a film nor");
  });
});
