// A picture file as RGB of one size, turned as its EXIF says and in sRGB, as browsers show it. Knows no model.
import type { Sharp } from "sharp";
import { EvertaleError, firstLine } from "../../errors.js";
import { planesOf, type Rgb } from "../rgb.js";
import { readableKind } from "./kind.js";
import { loadSharp } from "./load-sharp.js";

export interface PictureWish {
  /** What the picture is called in the sentence of an error. */
  readonly name: string;
  /** The picture is brought to this size, its middle kept and what does not fit its shape cropped. */
  readonly width: number;
  readonly height: number;
  /** What its header may promise: larger pictures are refused before they are decoded. */
  readonly mostPixels: number;
}

const PAPER = "#ffffff";
/** Work on one picture, in seconds: many scans of a small file may take long. */
const DECODE_S = 8;

/**
 * Of an animation the first picture; on white, where it is transparent. Throws `picture-type` for what is no picture,
 * `picture-invalid` when it is too large, broken or not whole.
 */
export async function decodePicture(bytes: Uint8Array, wish: PictureWish): Promise<Rgb> {
  const { name, width, height, mostPixels } = wish;
  const kind = readableKind(bytes, name);
  const sharp = await loadSharp();
  const open = (failOn: "error" | "none"): Sharp =>
    // The limit on pixels is looked at here, where the header and nothing else was read.
    sharp(bytes, { failOn, pages: 1, limitInputPixels: false }).timeout({ seconds: DECODE_S });
  let header: Awaited<ReturnType<Sharp["metadata"]>>;
  try {
    header = await open("error").metadata();
  } catch (cause) {
    throw broken(name, kind, cause);
  }
  const [across, down] = [header.width, header.pageHeight ?? header.height];
  if (across * down > mostPixels) {
    const message = `${name} is ${across}x${down} pixels; give a picture of at most ${mostPixels / 1e6} million.`;
    throw new EvertaleError("picture-invalid", message);
  }
  const draw = async (failOn: "error" | "none"): Promise<Rgb> => {
    const turned = open(failOn)
      .autoOrient()
      .flatten({ background: PAPER })
      .resize(width, height, { fit: "cover", kernel: "cubic" });
    // Without a profile nothing says which inks they are; browsers then mix them by the plain rule.
    const plainInks = header.space === "cmyk" && !header.hasProfile;
    const space = plainInks ? "cmyk" : "srgb";
    const pixels = await turned
      .pipelineColourspace(plainInks ? "cmyk" : "srgb")
      .toColourspace(space)
      .raw()
      .toBuffer();
    return planesOf(plainInks ? withoutInks(pixels) : pixels, { width, height });
  };
  try {
    return await draw("error");
  } catch (cause) {
    const partly = await draw("none").catch(() => undefined);
    if (partly === undefined) throw broken(name, kind, cause);
    const message = `${name} is not whole: the ${kind.toUpperCase()} picture breaks off or is damaged; copy it anew.`;
    throw new EvertaleError("picture-invalid", message, { cause });
  }
}

/** Cyan, magenta, yellow and black, 255 for full ink, as red, green and blue. */
function withoutInks(cmyk: Uint8Array): Uint8Array {
  const rgb = new Uint8Array((cmyk.length / 4) * 3);
  for (let i = 0; i < cmyk.length / 4; i++) {
    const light = 255 - (cmyk[4 * i + 3] ?? 0);
    for (let channel = 0; channel < 3; channel++) {
      rgb[3 * i + channel] = Math.round(((255 - (cmyk[4 * i + channel] ?? 0)) * light) / 255);
    }
  }
  return rgb;
}

function broken(name: string, kind: string, cause: unknown): EvertaleError {
  const message = `${name} cannot be read: the ${kind.toUpperCase()} picture in it is broken (${firstLine(cause)}); save it anew as PNG or JPEG.`;
  return new EvertaleError("picture-invalid", message, { cause });
}
