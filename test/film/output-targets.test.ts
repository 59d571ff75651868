// Where films go beside plain files: pipes, links, devices, names with signs in them, and players that show no tracks.
import { spawn } from "node:child_process";
import {
  lstat,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ALL_FORMATS, BufferSource, Input } from "mediabunny";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stopOnSignals } from "../../src/film/command/stop-on-signals.js";
import { checkTarget, openOutput, outputFormat } from "../../src/film/output/index.js";
import { decodeClip } from "../../src/picture/decode/decode-clip.js";
import { lettered } from "../../src/picture/index.js";
import { addFrames, bytesOf, filmOf, SIZE } from "./output-fixtures.js";
import { pixelsIn } from "./pictures.js";

const film = filmOf(["one", "two"]);
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "evertale-target-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function framesIn(bytes: Uint8Array): Promise<number> {
  const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  return (await track?.computePacketStats())?.packetCount ?? 0;
}

const made = (program: string, ...given: string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    spawn(program, given)
      .once("error", reject)
      .once("close", () => resolve());
  });

describe("a target that is there and no file", () => {
  it("a named pipe is written through, and stays one", async () => {
    const pipe = join(folder, "film.mp4");
    await made("mkfifo", pipe);
    const reading = readFile(pipe);
    await checkTarget(pipe);
    const output = await openOutput(pipe, film);
    await addFrames(output, 8);
    await output.finish();
    expect(await framesIn(new Uint8Array(await reading))).toBe(8);
    expect((await lstat(pipe)).isFIFO()).toBe(true);
    expect(await readdir(folder)).toEqual(["film.mp4"]);
  });

  it("a link stays one, and the film is where it leads, whether or not something is there", async () => {
    for (const there of [true, false]) {
      const [link, file] = [join(folder, `link-${there}.mp4`), join(folder, `true-${there}.mp4`)];
      if (there) await writeFile(file, "old");
      await symlink(`true-${there}.mp4`, link);
      const output = await openOutput(link, film);
      await addFrames(output, 8);
      await output.finish();
      expect(await readlink(link)).toBe(`true-${there}.mp4`);
      expect(await framesIn(await bytesOf(file))).toBe(8);
    }
    expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("a device is written through", async () => {
    const output = await openOutput("/dev/null", film, { format: "mp4" });
    await addFrames(output, 8);
    await output.finish();
    expect((await lstat("/dev/null")).isCharacterDevice()).toBe(true);
    expect(await readdir("/dev")).not.toContain("null.part");
  });

  it("a link that leads to itself is refused in one sentence", async () => {
    const link = join(folder, "round.mp4");
    await symlink("round.mp4", link);
    await expect(openOutput(link, film)).rejects.toMatchObject({
      code: "output-invalid",
      message: "round.mp4 is a link that leads to itself: name another file with -o.",
    });
  });

  it("a folder that takes no files is said to be one", async () => {
    await expect(openOutput("/proc/x.mp4", film)).rejects.toMatchObject({
      message: "No file can be made in /proc: name another place with -o.",
    });
  });
});

describe("a name with a percent sign", () => {
  it.each([
    ["100%done.mp4", "mp4"],
    ["100%d.webm", "webm"],
    ["100%done.png", "sheet"],
    ["frame-%d.png", "png"],
    ["frame-%05d.png", "png"],
  ] as const)("%s is %s", (name, format) => {
    expect(outputFormat(name, {})).toBe(format);
  });
});

describe("captions that are burned in", () => {
  it("are in the pictures of every format, and in no track", async () => {
    const bars = { ...filmOf(["泰迪熊", "two"]), width: 128, height: 96 };
    const grey = (index: number) => ({
      index,
      width: 128,
      height: 96,
      data: new Uint8Array((128 * 96 * 3) / 2).fill(128),
    });
    for (const name of ["film.mp4", "film.webm", "frames/"]) {
      const output = await openOutput(join(folder, name), bars, { captions: "burned" });
      for (let index = 0; index < 8; index++) await output.add(grey(index));
      await output.finish();
    }
    const { data } = await pixelsIn(await bytesOf(join(folder, "frames", "00000.png")));
    const rows = Array.from({ length: 96 }, (_, y) => data.subarray(y * 384, (y + 1) * 384));
    const bright = rows.map((row) => row.some((level) => level > 220));
    expect(bright.slice(0, 48).some(Boolean)).toBe(false);
    expect(bright.slice(60).some(Boolean)).toBe(true);
    for (const name of ["film.mp4", "film.webm"]) {
      const bytes = await bytesOf(join(folder, name));
      expect(Buffer.from(bytes).toString("latin1")).not.toMatch(/tx3g|S_TEXT/);
      const shape = { width: 128, height: 96, fps: 8, framesPerLatent: 2, historyLatents: 1 };
      const wish = { name, shape, mostPixels: 1e6, videos: true };
      const { pixels } = await decodeClip(bytes, wish);
      expect(pixels.subarray(128 * 70, 128 * 96).some((level) => level > 200)).toBe(true);
    }
  });
});

describe("words on a sheet", () => {
  it("are drawn in any script, each letter its own", async () => {
    const wish = { width: 400, letterPixels: 16, mostLines: 1 };
    const drawn = await Promise.all(
      ["泰", "熊", "я", "é", "क", "ع", "?"].map((text) => lettered(text, wish)),
    );
    const shapes = drawn.map((one) =>
      [...(one?.cover ?? [])].map((level) => (level > 128 ? 1 : 0)).join(""),
    );
    expect(new Set(shapes).size).toBe(7);
    expect(shapes.every((shape) => shape.includes("1"))).toBe(true);
  });

  it("stand above the pictures, also in Chinese", async () => {
    const path = join(folder, "sheet.png");
    const output = await openOutput(path, filmOf(["一只泰迪熊在跳舞"]), { pictures: 4 });
    await addFrames(output, 8);
    await output.finish();
    const { data, width, height } = await pixelsIn(await bytesOf(path));
    const above = data.subarray(0, width * (height - SIZE - 8) * 3);
    expect(above.filter((level) => level < 100).length).toBeGreaterThan(300);
  });

  it("that are too long end in dots", async () => {
    const long = await lettered("a teddy bear ".repeat(40), {
      width: 200,
      letterPixels: 16,
      mostLines: 2,
    });
    expect(long?.height).toBeLessThanOrEqual(40);
  });
});

describe("a rendering that is stopped", () => {
  it("ends in order at the first signal, and at the second only when that is meant", () => {
    const clock = { nowMs: 0 };
    let insisted = 0;
    const options = { nowMs: () => clock.nowMs, insist: () => (insisted += 1) };
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      insisted = 0;
      const stop = stopOnSignals(options);
      process.emit(name);
      expect(stop.signal.aborted).toBe(true);
      clock.nowMs += 30;
      process.emit(name);
      expect(insisted).toBe(0);
      clock.nowMs += 2_000;
      process.emit(name);
      expect(insisted).toBe(1);
      stop.end();
      expect(process.listenerCount(name)).toBe(0);
    }
  });
});
