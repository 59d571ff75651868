// Films as pictures: colours, GIF, numbered PNG files, and the sheet with its letters.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openOutput } from "../../src/film/output/index.js";
import { pixelsOf } from "../../src/film/output/pixels.js";
import { picturePath } from "../../src/film/output/png-sequence.js";
import { drawable, drawText, wrapText } from "../../src/picture/index.js";
import { addFrames, bytesOf, filmOf, plain, SIZE } from "./output-fixtures.js";
import { pixelsIn } from "./pictures.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "evertale-film-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("pixels", () => {
  // Colour bars of BT.601 in limited range.
  test.each([
    ["black", [16, 128, 128], [0, 0, 0]],
    ["white", [235, 128, 128], [255, 255, 255]],
    ["red", [81, 90, 240], [254, 0, 0]],
    ["green", [145, 54, 34], [0, 255, 1]],
    ["blue", [41, 240, 110], [0, 0, 255]],
  ] as const)("of %s", (_, yuv, rgb) => {
    const pixels = pixelsOf(plain(0, yuv), 3);
    expect(pixels).toHaveLength(SIZE * SIZE * 3);
    rgb.forEach((value, i) => {
      expect(Math.abs((pixels.at(i - 3) ?? 0) - value)).toBeLessThanOrEqual(1);
    });
    expect([...pixelsOf(plain(0, yuv), 4).subarray(0, 4)]).toEqual([...pixels.subarray(0, 3), 255]);
  });
});

/** The delays of a GIF's pictures, in hundredths of a second. */
function gifDelays(file: Uint8Array): number[] {
  const delays: number[] = [];
  for (let at = 0; at + 8 < file.length; at++) {
    // A graphic control extension: introducer, label, four bytes, end.
    const found =
      file[at] === 0x21 && file[at + 1] === 0xf9 && file[at + 2] === 4 && file[at + 7] === 0;
    if (found) delays.push((file[at + 4] ?? 0) + 256 * (file[at + 5] ?? 0));
  }
  return delays;
}

describe("a GIF", () => {
  test("lasts as long as the film, whose frames are no whole number of hundredths", async () => {
    const path = join(folder, "film.gif");
    const output = await openOutput(path, filmOf(["one", "two"]));
    await addFrames(output, 8);
    await output.finish();
    const delays = gifDelays(await bytesOf(path));
    expect(delays).toHaveLength(8);
    expect(delays.reduce((sum, delay) => sum + delay)).toBe(100);
  });

  test("repeats for ever and ends where it was stopped", async () => {
    const path = join(folder, "film.gif");
    const output = await openOutput(path, filmOf(["one", "two"]));
    await addFrames(output, 5);
    await output.finish();
    const file = await readFile(path);
    expect(gifDelays(file)).toHaveLength(5);
    const loop = file.indexOf("NETSCAPE2.0") + 11;
    expect([...file.subarray(loop, loop + 5)]).toEqual([3, 1, 0, 0, 0]);
    expect(file.at(-1)).toBe(0x3b);
  });

  test("leaves out pictures that players could not show in time", async () => {
    const path = join(folder, "film.gif");
    const output = await openOutput(path, { ...filmOf(["one"], 20), fps: 100 });
    await addFrames(output, 20);
    await output.finish();
    const delays = gifDelays(await bytesOf(path));
    expect(delays).toEqual(Array.from({ length: 10 }, () => 2));
  });
});

describe("numbered pictures", () => {
  test.each([
    ["frames/", 7, join("frames", "00007.png")],
    ["a-%03d.png", 12, "a-012.png"],
    ["a-%d.png", 1234, "a-1234.png"],
  ])("of %s: frame %d is %s", (target, index, path) => {
    expect(picturePath(target, index)).toBe(path);
  });

  test("are written one a frame, each whole", async () => {
    const output = await openOutput(`${join(folder, "frames")}/`, filmOf(["one"]));
    await addFrames(output, 3);
    await output.finish();
    const frames = join(folder, "frames");
    expect(await readdir(frames)).toEqual(["00000.png", "00001.png", "00002.png"]);
    const picture = await pixelsIn(await bytesOf(join(frames, "00001.png")));
    expect([picture.width, picture.height]).toEqual([SIZE, SIZE]);
    expect([...picture.data]).toEqual([...pixelsOf(plain(1, [48, 100, 140]), 3)]);
  });
});

describe("a contact sheet", () => {
  test("has a row a segment with its pictures from left to right, and words above", async () => {
    const path = join(folder, "sheet.png");
    const output = await openOutput(path, filmOf(["one", "two"]), { pictures: 2 });
    await addFrames(output, 8);
    await output.finish();
    const sheet = await pixelsIn(await bytesOf(path));
    expect(sheet.width).toBe(8 + 2 * (SIZE + 8));
    const rowHeight = sheet.height / 2;
    const at = (x: number, y: number): number[] => [
      ...sheet.data.subarray((y * sheet.width + x) * 3, (y * sheet.width + x) * 3 + 3),
    ];
    // Of four frames the middles of both halves: the second and the last.
    const chosen = [1, 3, 5, 7].map((index) => [
      ...pixelsOf(plain(index, [40 + 8 * index, 100, 140]), 3).subarray(0, 3),
    ]);
    const shown = [0, 1].flatMap((row) =>
      [0, 1].map((column) => at(8 + column * (SIZE + 8) + 4, row * rowHeight + rowHeight - 12)),
    );
    expect(shown).toEqual(chosen);
    const words = sheet.data.subarray(0, sheet.width * (rowHeight - SIZE - 8) * 3);
    expect(words.some((value) => value < 128)).toBe(true);
  });

  test("leaves off the rows that nothing came for", async () => {
    const path = join(folder, "sheet.png");
    const whole = await openOutput(join(folder, "whole.png"), filmOf(["one", "two"]));
    await addFrames(whole, 8);
    await whole.finish();
    const stopped = await openOutput(path, filmOf(["one", "two"]));
    await addFrames(stopped, 4);
    await stopped.finish();
    const heights = [
      await pixelsIn(await bytesOf(path)),
      await pixelsIn(await bytesOf(join(folder, "whole.png"))),
    ];
    expect(heights[1]?.height).toBe(2 * (heights[0]?.height ?? 0));
  });

  test("of a film with too many segments is refused before anything is written", async () => {
    const texts = Array.from({ length: 10_000 }, () => "a prompt");
    const opening = openOutput(join(folder, "sheet.png"), filmOf(texts));
    await expect(opening).rejects.toMatchObject({ code: "output-invalid" });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("letters", () => {
  test("are drawn within five by eight pixels, all of them different", () => {
    const drawn = new Set<string>();
    for (let code = 32; code < 127; code++) {
      const dots: string[] = [];
      drawText(String.fromCharCode(code), (x, y) => {
        expect(x < 5 && y < 8).toBe(true);
        dots.push(`${x},${y}`);
      });
      drawn.add(dots.join(" "));
    }
    expect(drawn.size).toBe(95);
  });

  test("without a drawing lose their accent or become a question mark", () => {
    expect(drawable("Kätzchen é 猫 🤖")).toBe("Katzchen e ? ?");
  });

  test("are wrapped at words and end in dots when there are too many", () => {
    expect(wrapText("a red robot walks", 11, 2)).toEqual(["a red robot", "walks"]);
    expect(wrapText("a red robot walks on and on", 11, 2)).toEqual(["a red robot", "walks on..."]);
    expect(wrapText("unbreakable", 6, 1)).toEqual(["unb..."]);
  });
});
