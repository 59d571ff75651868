// Where films go: names, folders, disks and streams that fail.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkTarget, openOutput, outputFormat } from "../../src/film/output/index.js";
import { diskFiles } from "../../src/film/output/part-file.js";
import { addFrames, filmOf, fullAfter } from "./output-fixtures.js";

const film = filmOf(["one", "two"]);
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "evertale-film-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("the format", () => {
  test.each([
    ["film.mp4", "mp4"],
    ["FILM.WEBM", "webm"],
    ["film.gif", "gif"],
    ["sheet.png", "sheet"],
    ["frames/", "png"],
    ["shot-%03d.png", "png"],
    ["-", "mp4"],
  ])("of %s is %s", (target, format) => {
    expect(outputFormat(target, {})).toBe(format);
  });

  test("that is asked for goes before the extension", () => {
    expect(outputFormat("-", { format: "webm" })).toBe("webm");
    expect(outputFormat("film.bin", { format: "gif" })).toBe("gif");
  });

  test.each([
    ["film.avi", {}, /No film format is known by "\.avi"/],
    ["film", {}, /No film format is known by "film"/],
    ["one.png", { format: "png" } as const, /one name for many pictures/],
    ["-", { format: "png" } as const, /cannot go to the standard output/],
  ])("of %s with %j is refused in one sentence", (target, options, sentence) => {
    const attempt = () => outputFormat(target, options);
    expect(attempt).toThrow(sentence);
    expect(attempt).toThrow(expect.objectContaining({ code: "output-invalid" }));
  });
});

describe("a target that cannot be written", () => {
  test("for want of its folder names the folder, before and when a film is begun", async () => {
    const target = join(folder, "nowhere", "film.mp4");
    const error = { code: "output-invalid", message: expect.stringContaining("does not exist") };
    await expect(checkTarget(target)).rejects.toMatchObject(error);
    await expect(openOutput(target, film)).rejects.toMatchObject(error);
    await expect(openOutput(join(folder, "no", "frames/"), film)).rejects.toMatchObject(error);
  });

  test("because a file stands for its folder, or a folder for itself, says so", async () => {
    await writeFile(join(folder, "file"), "");
    await mkdir(join(folder, "film.mp4"));
    await expect(checkTarget(join(folder, "file", "film.mp4"))).rejects.toThrow("is not a folder");
    await expect(checkTarget(join(folder, "film.mp4"))).rejects.toThrow("is a folder");
  });

  test("because it may not be written says so", async () => {
    const refuse = async (): Promise<never> => {
      throw Object.assign(new Error("no"), { code: "EACCES" });
    };
    const opening = openOutput(join(folder, "film.mp4"), film, {
      files: { ...diskFiles, open: refuse },
    });
    await expect(opening).rejects.toThrow(/may not be written \(EACCES\)/);
  });

  test("because it is a terminal says so", async () => {
    const stdout = Object.assign(new Writable(), { isTTY: true });
    await expect(openOutput("-", film, { stdout })).rejects.toThrow("is a terminal");
    await expect(checkTarget("-", { stdout })).rejects.toThrow("is a terminal");
  });

  test("has no place beside a stream for captions", async () => {
    await expect(openOutput("-", film, { captions: "beside" })).rejects.toThrow("no place beside");
  });
});

describe("a disk that becomes full", () => {
  test.each(["film.mp4", "film.webm", "film.gif", "sheet.png"])(
    "while %s is written is told in one sentence, and what was half written is removed",
    async (name) => {
      const output = await openOutput(join(folder, name), film, { files: fullAfter(600) });
      const writing = addFrames(output, film.frames).then(() => output.finish());
      await expect(writing).rejects.toMatchObject({
        code: "output-failed",
        message: expect.stringContaining(`The disk became full while ${join(folder, name)}`),
      });
      // There is room again, but the film has a hole: it cannot be finished any more.
      await expect(output.finish()).rejects.toMatchObject({ code: "output-failed" });
      await output.discard();
      expect(await readdir(folder)).toEqual([]);
    },
  );

  test("keeps the numbered pictures that are whole", async () => {
    const output = await openOutput(`${join(folder, "frames")}/`, film, {
      files: fullAfter(1_500),
    });
    await expect(addFrames(output, film.frames)).rejects.toMatchObject({ code: "output-failed" });
    await output.discard();
    const names = await readdir(join(folder, "frames"));
    expect(names.length).toBeGreaterThan(0);
    expect(names.every((name) => name.endsWith(".png"))).toBe(true);
  });
});

test("a film takes its name only when it is whole, and then that of an older one", async () => {
  const path = join(folder, "film.gif");
  await writeFile(path, "older");
  const output = await openOutput(path, film);
  await addFrames(output, film.frames);
  expect(await readFile(path, "utf8")).toBe("older");
  await output.finish();
  await output.finish();
  expect((await readFile(path, "utf8")).slice(0, 6)).toBe("GIF89a");
  expect(await readdir(folder)).toEqual(["film.gif"]);
});

test("a reader of the standard output that goes away is told in one sentence", async () => {
  const stdout = new Writable({
    write(_, __, done) {
      done(Object.assign(new Error("gone"), { code: "EPIPE" }));
    },
  });
  const output = await openOutput("-", film, { format: "gif", stdout });
  const writing = addFrames(output, film.frames).then(() => output.finish());
  await expect(writing).rejects.toThrow("has gone");
  await expect(output.finish()).rejects.toThrow("has gone");
});
