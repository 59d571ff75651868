// `evertale render` in this process: what it writes, what it says, what it refuses.
import { access, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from "mediabunny";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { renderCommand } from "../../src/film/command/render-command.js";
import { filmSize, secondsFlag, sizeFlag } from "../../src/film/command/render-flags.js";
import { TINY } from "../model/tiny.js";
import { certificates } from "../provenance/certificates.js";
import { pngOf } from "./pictures.js";

const folder = await mkdtemp(join(tmpdir(), "evertale-render-"));
afterAll(() => rm(folder, { recursive: true }));

let out = "";
let err = "";
beforeEach(() => {
  [out, err] = ["", ""];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    err += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

async function render(script: string, ...flags: string[]): Promise<void> {
  const file = join(folder, "script.txt");
  await writeFile(file, script);
  const args = [file, "--bundle", TINY, "--provider", "cpu", "--size", "64", ...flags];
  await renderCommand().exitOverride().parseAsync(args, { from: "user" });
}

/** Pictures in a video file, and its length in seconds. */
async function video(path: string) {
  const source = new BufferSource(await readFile(path));
  const input = new Input({ source, formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (track === null) throw new Error("There is no video in it.");
  let frames = 0;
  for await (const _ of new EncodedPacketSink(track).packets()) frames += 1;
  return { frames, seconds: await input.computeDuration() };
}

const LONG = { timeout: 120_000 };

describe("evertale render", () => {
  it("makes a film of a script and prints what came of it as JSON last", LONG, async () => {
    const path = join(folder, "film.mp4");
    await render("[1s] A panda\n[1s] A fox\n[0.5s][cut] A rocket", "-o", path, "--json");
    const summary = JSON.parse(out.trim().split("\n").at(-1) ?? "");
    expect(summary).toMatchObject({
      output: path,
      title: "script",
      frames: 20,
      seconds: 2.5,
      width: 64,
      height: 64,
      fps: 8,
      segments: 3,
      stopped: false,
      bundle: "tiny",
      provider: "cpu",
      seed: 1,
      chunks: 5,
      sameness: { state: "unknown" },
    });
    expect(summary.tokensSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await video(path)).toEqual({ frames: 20, seconds: 2.5 });
  });

  it("signs an MP4 as made by a model, and nothing else", LONG, async () => {
    const { cert, key } = await certificates(folder, "P-256");
    const path = join(folder, "signed.mp4");
    await render("[1s] A panda", "-o", path, "--c2pa-cert", cert, "--c2pa-key", key);
    const bytes = await readFile(path);
    expect(bytes.toString("latin1")).toMatch(/c2pa\.signature/);
    expect(await video(path)).toEqual({ frames: 8, seconds: 1 });
    const gif = ["-o", join(folder, "signed.gif"), "--c2pa-cert", cert, "--c2pa-key", key];
    await expect(render("[1s] A panda", ...gif)).rejects.toThrow(/is no MP4 file/);
    await expect(render("[1s] A panda", "-o", path, "--c2pa-key", key)).rejects.toThrow(
      "--c2pa-key: signing takes both, give --c2pa-cert too.",
    );
  });

  it("the same script makes the same tokens, another seed others", LONG, async () => {
    const hashes: string[] = [];
    for (const seed of ["4", "4", "5"]) {
      out = "";
      await render("[0.5s] A panda", "-o", join(folder, "s.png"), "--seed", seed, "--json");
      hashes.push(JSON.parse(out).tokensSha256);
    }
    expect([hashes[0] === hashes[1], hashes[1] === hashes[2]]).toEqual([true, false]);
  });

  it.each([
    ["Ctrl-C", "SIGINT"],
    ["a terminal that is closed", "SIGHUP"],
  ] as const)("%s, told twice, leaves a playable film of what is done", LONG, async (_, signal) => {
    const path = join(folder, `${signal}.mp4`);
    const { isTTY: isTty } = process.stderr;
    const toldTwice = new Promise<void>((resolve) => {
      const interrupt = setInterval(() => {
        // The bar is drawn: frames are being made.
        if (!/[1-9]\d*\/4800 frames/.test(err)) return;
        clearInterval(interrupt);
        process.emit(signal);
        setTimeout(() => {
          process.emit(signal);
          resolve();
        }, 30);
      }, 100);
    });
    process.stderr.isTTY = true;
    await render("[600s] A panda", "-o", path, "--json");
    // The second one is this film's, however soon it has ended.
    await toldTwice;
    process.stderr.isTTY = isTty;
    const summary = JSON.parse(out);
    expect(summary.stopped).toBe(true);
    expect(process.exitCode).toBe(130);
    expect(summary.frames).toBeGreaterThan(0);
    expect(summary.frames).toBeLessThan(4800);
    expect((await video(path)).frames).toBe(summary.frames);
  });

  it("goes on from a picture, and says in words what came of it", LONG, async () => {
    const picture = join(folder, "start.png");
    await writeFile(picture, await pngOf(50, 40, [200, 30, 30]));
    const path = join(folder, "from.png");
    await render("[0.5s] A panda", "-o", path, "--start", picture);
    expect(err).toMatch(
      /from\.png: 4 frames, 0\.5 s, made in .* s \(.*x real time\); tokens of 1 chunks/,
    );
  });

  it.each([
    ["an empty script", "# nothing", [], "script-invalid", /script\.txt has no prompts/],
    [
      "an unknown directive",
      "A\n[dance] B",
      [],
      "script-invalid",
      /script\.txt, line 2: "\[dance\]"/,
    ],
    ["a part beyond the end", "[1s] A", ["--from", "9"], "script-invalid", /lies after 9 s/],
    ["a wrong number", "A", ["--seed", "x"], "config-invalid", /^--seed: "x" does not fit/],
    ["a wrong size", "A", ["--size", "63"], "config-invalid", /^--size: "63" does not fit/],
    ["a wrong time", "A", ["--to", "1:2:3:4"], "config-invalid", /^--to: .*such as 90, or 1:30/],
    ["a wrong provider", "A", ["--provider", "tpu"], "config-invalid", /auto, cpu, webgpu or cuda/],
    [
      "a missing picture",
      "A",
      ["--start", "/nowhere.png"],
      "picture-invalid",
      /\/nowhere\.png cannot/,
    ],
    ["a missing bundle", "A", ["--bundle", "/nowhere"], "bundle-missing", /The bundle \/nowhere/],
  ])(
    "refuses %s in one sentence and leaves nothing behind",
    LONG,
    async (_, script, flags, code, message) => {
      const path = join(folder, "refused.mp4");
      const refused = render(script, "-o", path, ...flags);
      await expect(refused).rejects.toMatchObject({
        code,
        message: expect.stringMatching(message),
      });
      await expect(refused.catch((error: Error) => error.message)).resolves.not.toContain("\n");
      await expect(access(path)).rejects.toThrow();
    },
  );

  it("refuses an unknown format and a missing folder before the bundle is loaded", async () => {
    for (const path of [join(folder, "film.xyz"), "/nowhere/film.mp4"]) {
      const refused = render("A", "-o", path, "--bundle", "/nowhere");
      await expect(refused).rejects.toMatchObject({ code: "output-invalid" });
    }
  });

  it("refuses a journal of another bundle and names both hashes", LONG, async () => {
    const head = {
      type: "story",
      format: 1,
      channel: "main",
      bundle: "other",
      bundleHash: "0".repeat(64),
      provider: "cpu",
      seed: 1,
      startedAtMs: 0,
    };
    const lines = [
      head,
      { type: "prompt", chunk: 0, id: "a", text: "a", author: "b", atMs: 0 },
      { type: "quality", chunk: 0, steps: 4, guided: true },
    ].map((line) => JSON.stringify(line));
    const refused = render(lines.join("\n"), "-o", join(folder, "j.mp4"));
    await expect(refused).rejects.toMatchObject({
      code: "journal-invalid",
      message: expect.stringMatching(/other 0{64}, and this is tiny [0-9a-f]{64}/),
    });
  });
});

describe("flags", () => {
  it("times are seconds, or minutes and seconds", () => {
    expect(["90", "90s", "1:30", "1:02:03.5"].map((text) => secondsFlag("--to", text))).toEqual([
      90, 90, 90, 3723.5,
    ]);
  });

  it("a size is both sides, or the longer one; without it the film is as large as a channel's", () => {
    const model = { width: 96, height: 72 };
    expect(filmSize(model, sizeFlag("--size", "640x360"))).toEqual({ width: 640, height: 360 });
    expect(filmSize(model, sizeFlag("--size", "512"))).toEqual({ width: 512, height: 384 });
    expect(filmSize(model, undefined)).toEqual({ width: 288, height: 216 });
  });
});
