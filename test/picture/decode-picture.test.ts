// Pictures as people have them: read right, or refused in one sentence.
import { deflateSync } from "node:zlib";
import sharp, { type Sharp } from "sharp";
import { describe, expect, it } from "vitest";
import { decodePicture } from "../../src/picture/decode/decode-picture.js";
import { channelErrors, DRAWN, drawn, pictureFiles } from "./drawn.js";

const WISH = { name: "x", ...DRAWN, mostPixels: 1_000_000 };

async function upright(): Promise<number[]> {
  return [...(await drawn().ensureAlpha().raw().toBuffer())];
}

describe("a picture to start from", () => {
  it("stands upright, whatever its EXIF orientation: JPEG, PNG and WebP", async () => {
    const flips: Readonly<Record<string, (one: Sharp) => Sharp>> = {
      2: (one) => one.flop(),
      3: (one) => one.rotate(180),
      6: (one) => one.rotate(270),
      8: (one) => one.rotate(90),
    };
    for (const [orientation, turn] of Object.entries(flips)) {
      for (const type of ["jpeg", "png", "webp"] as const) {
        // As a phone saves it: the pixels lie on their side and the EXIF says so.
        const turned = await turn(drawn()).png().toBuffer();
        const bytes = await sharp(turned)
          .withMetadata({ orientation: Number(orientation) })
          [type]({ quality: 98 })
          .toBuffer();
        const { data } = await decodePicture(bytes, WISH);
        expect(Math.max(...channelErrors(data, await upright()))).toBeLessThan(10);
      }
    }
  });

  it("of an animation is its first picture", async () => {
    const files = await pictureFiles();
    for (const name of ["animated WebP", "animated GIF"]) {
      const bytes = files.find((file) => file.name === name)?.bytes ?? new Uint8Array(0);
      const { data } = await decodePicture(bytes, WISH);
      expect(Math.max(...channelErrors(data, await upright()))).toBeLessThan(4);
    }
  });

  it.each(["jpeg", "png", "webp", "avif"] as const)("of one pixel is a %s too", async (type) => {
    const one = sharp({ create: { width: 1, height: 1, channels: 3, background: "#14283c" } });
    const { data } = await decodePicture(await one[type]({ quality: 100 }).toBuffer(), WISH);
    const size = DRAWN.width * DRAWN.height;
    [20, 40, 60].forEach((level, channel) => {
      expect(Math.abs((data[channel * size + 700] ?? 0) - level)).toBeLessThan(4);
    });
  });

  it("is brought to the model's shape, its middle kept", async () => {
    for (const scale of [1, 20]) {
      const [width, height] = [40 * scale, 16 * scale];
      const data = new Uint8Array(width * height * 3);
      for (let i = 0; i < width * height; i++) {
        // A red frame left and right that is cropped away.
        const x = i % width;
        data.set(x < 8 * scale || x >= 32 * scale ? [255, 0, 0] : [0, 0, 255], i * 3);
      }
      const png = await sharp(data, { raw: { width, height, channels: 3 } })
        .png()
        .toBuffer();
      const clip = await decodePicture(png, { ...WISH, width: 24, height: 16 });
      for (const x of [2, 12, 21]) {
        const at = 8 * 24 + x;
        expect([clip.data[at], clip.data[384 + at], clip.data[768 + at]]).toEqual([0, 0, 255]);
      }
    }
  });

  it("that breaks off is said to be not whole", async () => {
    for (const type of ["jpeg", "png"] as const) {
      const bytes = await drawn()[type]({ quality: 98 }).toBuffer();
      const half = bytes.subarray(0, Math.floor(bytes.length * 0.7));
      await expect(decodePicture(half, WISH)).rejects.toMatchObject({
        code: "picture-invalid",
        message: `x is not whole: the ${type.toUpperCase()} picture breaks off or is damaged; copy it anew.`,
      });
    }
  });

  it("of too many pixels is refused by its header", async () => {
    const large = await drawn().png().toBuffer();
    const view = new DataView(large.buffer, large.byteOffset, large.byteLength);
    view.setUint32(16, 60_000);
    view.setUint32(20, 60_000);
    // The header's check sum, over the chunk's name and its 13 bytes.
    view.setUint32(29, crc(large.subarray(12, 29)));
    await expect(decodePicture(large, WISH)).rejects.toMatchObject({
      message: "x is 60000x60000 pixels; give a picture of at most 1 million.",
    });
  });

  it("whose data unfold to far more than its header says costs what the header says", async () => {
    const before = process.memoryUsage.rss();
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss() - before);
    }, 1);
    // Harmless still: 64 MB behind one pixel, in the pixels and in a colour profile.
    const zeros = deflateSync(Buffer.concat([Buffer.from([0, 10, 20, 30]), Buffer.alloc(64e6)]));
    const profile = Buffer.concat([Buffer.from("p\0\0"), zeros]);
    const small = deflateSync(Buffer.from([0, 10, 20, 30]));
    const files = [onePixel(["IDAT", zeros]), onePixel(["iCCP", profile], ["IDAT", small])];
    most = 0;
    for (const file of files) {
      const { data } = await decodePicture(file, WISH);
      expect([data[0], data[DRAWN.width * DRAWN.height]]).toEqual([10, 20]);
    }
    clearInterval(watch);
    expect(most).toBeLessThan(150e6);
  });

  it("with two frame headers is refused", async () => {
    const jpeg = await drawn().jpeg().toBuffer();
    const frame = jpeg.indexOf(Buffer.from("ffc0", "hex"));
    const end = frame + 2 + jpeg.readUInt16BE(frame + 2);
    const twice = Buffer.concat([jpeg.subarray(0, end), jpeg.subarray(frame)]);
    await expect(decodePicture(twice, WISH)).rejects.toMatchObject({ code: "picture-invalid" });
  });

  it.each([
    ["no picture", Buffer.from("hello"), /^x is no picture \(PNG, JPEG, WebP, GIF, AVIF\)/],
    ["an empty file", Buffer.alloc(0), /^x is no picture/],
    ["a drawing", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /^x is no picture/],
    ["a phone's HEIC", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic"), /HEIC.*as JPEG/],
  ])("that is %s is refused in one sentence", async (_, bytes, message) => {
    await expect(decodePicture(bytes, WISH)).rejects.toMatchObject({
      code: "picture-type",
      message: expect.stringMatching(message),
    });
  });
});

/** A PNG of one pixel with these chunks between its first and its last. */
function onePixel(...chunks: readonly (readonly [type: string, data: Uint8Array])[]): Uint8Array {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  const all = [["IHDR", header] as const, ...chunks, ["IEND", Buffer.alloc(0)] as const];
  const parts = all.map(([type, data]) => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const chunk = Buffer.alloc(body.length + 8);
    chunk.writeUInt32BE(data.length, 0);
    chunk.set(body, 4);
    chunk.writeUInt32BE(crc(body), body.length + 4);
    return chunk;
  });
  return Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), ...parts]);
}

function crc(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
