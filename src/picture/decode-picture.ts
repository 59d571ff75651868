// A picture file (PNG, JPEG, WebP) as RGB, told by its content and not by its name. Knows no model.
import { EvertaleError } from "../errors.js";
import { decodePng } from "./decode-png.js";
import { rgbOfFrame } from "./frame-rgb.js";
import { type PictureHeader, pictureHeader } from "./header.js";
import type { Size } from "./plane.js";
import type { Rgb } from "./rgb.js";

/** Larger pictures are refused before they are decoded: a small file may unfold to gigabytes. */
const MOST_PIXELS = 40_000_000;

export interface PictureWish {
  /** What the picture is called in the sentence of an error. */
  readonly name: string;
  /** The size it will be brought to: much more than that is not kept. */
  readonly size: Size;
  /** A limit of the caller's own, below that of 40 million. */
  readonly mostPixels?: number;
}

/** Throws `picture-type` when it is no PNG, JPEG or WebP, `picture-invalid` when it is too large or cannot be decoded. */
export async function decodePicture(bytes: Uint8Array, wish: PictureWish): Promise<Rgb> {
  const { name, size, mostPixels = MOST_PIXELS } = wish;
  const header = pictureHeader(bytes);
  if (header === undefined) {
    throw new EvertaleError("picture-type", `${name} is no PNG, JPEG or WebP picture: give one.`);
  }
  const { width, height } = header;
  if (width < 1 || height < 1 || width * height > mostPixels) {
    const message = `${name} is ${width}x${height} pixels; give a picture of at most ${mostPixels / 1e6} million.`;
    throw new EvertaleError("picture-invalid", message);
  }
  try {
    return header.type === "image/png"
      ? decodePng(bytes, size)
      : await decodeNative(bytes, header, size);
  } catch (cause) {
    const kind = header.type.slice("image/".length).toUpperCase();
    const message = `${name} cannot be read: the ${kind} picture in it is broken or of a rare kind (greyscale JPEG, animation); save it anew as PNG.`;
    throw new EvertaleError("picture-invalid", message, { cause });
  }
}

async function decodeNative(bytes: Uint8Array, { type }: PictureHeader, size: Size): Promise<Rgb> {
  const { ImageDecoder } = await import("@napi-rs/webcodecs");
  const decoder = new ImageDecoder({ data: bytes, type });
  try {
    const { image } = await decoder.decode();
    try {
      return await rgbOfFrame(image, size);
    } finally {
      image.close();
    }
  } finally {
    decoder.close();
  }
}
