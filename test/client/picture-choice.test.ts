// What is said of a file before it is sent as a picture.
import { describe, expect, it } from "vitest";
import { fileIn, megabytes, refusedFile } from "../../client/studio/picture-choice.js";
import { LIMITS, PICTURE_TYPES } from "../../src/protocol.js";

const file = (name: string, type: string, size = 1000) => ({ name, type, size });

describe("a file that is to be given as a picture", () => {
  it("may be of every kind that the server takes, up to its limit", () => {
    for (const type of PICTURE_TYPES) {
      expect(refusedFile(file("a", type, LIMITS.pictureBytes))).toBeUndefined();
    }
  });

  it.each([
    [
      "notes.txt",
      "text/plain",
      9,
      '"notes.txt" is no picture that can be given: take one of PNG, JPEG, WebP, GIF or AVIF.',
    ],
    [
      "",
      "",
      9,
      "The file is no picture that can be given: take one of PNG, JPEG, WebP, GIF or AVIF.",
    ],
    ["a.svg", "image/svg+xml", 9, /"a.svg" is no picture that can be given/],
    [
      "cat.mp4",
      "video/mp4",
      9,
      /^"cat.mp4" is a film, and a live story goes on from pictures alone/,
    ],
    ["IMG.HEIC", "image/heic", 9, /^"IMG.HEIC" is a HEIC picture, .* save it as JPEG/],
    ["nothing.png", "image/png", 0, '"nothing.png" is empty: choose another picture.'],
    [
      "large.png",
      "image/png",
      17_000_000,
      '"large.png" has 17 MB and 16 is the limit: make it smaller.',
    ],
  ])("%j of the type %j is refused in one sentence", (name, type, size, sentence) => {
    const refused = refusedFile(file(name, type, size));
    if (typeof sentence === "string") expect(refused).toBe(sentence);
    else expect(refused).toMatch(sentence);
    expect(refused).toMatch(/^[^.]*(\.[a-zA-Z0-9]+"[^.]*)?\.$/);
  });

  it("is the first picture of several that were dropped, else the first file", () => {
    const data = (...files: object[]) => ({ files }) as unknown as DataTransfer;
    const [text, picture] = [file("a", "text/plain"), file("b", "image/png")];
    expect(fileIn(data(text, picture))).toBe(picture);
    expect(fileIn(data(text))).toBe(text);
    expect(fileIn(data())).toBeUndefined();
    expect(fileIn(null)).toBeUndefined();
  });

  it("is never said to have less than it has", () => {
    expect([megabytes(1), megabytes(2_500_000), megabytes(16_777_217)]).toEqual([
      "0.1",
      "2.4",
      "17",
    ]);
  });
});
