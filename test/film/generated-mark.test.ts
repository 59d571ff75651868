// Every film says of itself, for machines, that a model made it.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { ALL_FORMATS, BufferSource, Input } from "mediabunny";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openOutput } from "../../src/film/output/index.js";
import { boxesIn } from "../../src/mp4/index.js";
import { addFrames, filmOf } from "./output-fixtures.js";

const MARK = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "evertale-mark-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function written(name: string): Promise<Uint8Array> {
  const output = await openOutput(join(folder, name), filmOf(["one", "two"]));
  await addFrames(output, 8);
  await output.finish();
  const file = name.endsWith("/") ? `${name}00000.png` : name;
  return new Uint8Array(await readFile(join(folder, file)));
}

describe("the mark of generated media", () => {
  it("stands in an MP4 as XMP at its top, and the film still plays", async () => {
    const bytes = await written("film.mp4");
    const mark = boxesIn(bytes).find(({ type }) => type === "uuid");
    const text = Buffer.from(bytes.subarray(mark?.contents, mark?.end));
    expect(text.subarray(0, 16).toString("hex")).toBe("be7acfcb97a942e89c71999491e3afac");
    expect(text.toString("utf8")).toContain(MARK);
    const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS });
    const track = await input.getPrimaryVideoTrack();
    expect((await track?.computePacketStats())?.packetCount).toBe(8);
  });

  it("stands in an MP4 that goes to a stream", async () => {
    const stdout = new PassThrough();
    const parts: Buffer[] = [];
    stdout.on("data", (part: Buffer) => parts.push(part));
    const output = await openOutput("-", filmOf(["one", "two"]), { stdout });
    await addFrames(output, 8);
    await output.finish();
    expect(boxesIn(new Uint8Array(Buffer.concat(parts))).at(-1)?.type).toBe("uuid");
  });

  it("stands in a WebM as a tag", async () => {
    const bytes = await written("film.webm");
    const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS });
    expect((await input.getMetadataTags()).raw).toMatchObject({ DIGITAL_SOURCE_TYPE: MARK });
  });

  it("stands in pictures and GIFs as XMP", async () => {
    for (const name of ["sheet.png", "frames/"]) {
      const { xmpAsString } = await sharp(await written(name)).metadata();
      expect(xmpAsString).toContain(MARK);
    }
    const gif = await written("film.gif");
    expect(Buffer.from(gif).toString("latin1")).toContain(MARK);
    expect((await sharp(gif, { pages: -1 }).metadata()).pages).toBe(8);
  });
});
