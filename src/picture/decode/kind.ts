// What a file from outside is, told by its first bytes and not by its name. Knows no decoder.

import { EvertaleError } from "../../errors.js";

/** `heic` is told apart because no decoder here reads it, and phones make it. */
export type PictureKind = "png" | "jpeg" | "webp" | "gif" | "avif" | "heic";

/** Pictures that are read, as sentences name them. */
export const PICTURE_NAMES = "PNG, JPEG, WebP, GIF, AVIF";
export const VIDEO_NAMES = "MP4, WebM, MOV, MKV";

const HEIC_BRANDS = ["heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1"];

/** Undefined when the bytes begin none of these pictures; it may be a video then. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  const text = String.fromCharCode(...bytes.subarray(0, 32));
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (text.startsWith("\xff\xd8")) return "jpeg";
  if (text.startsWith("RIFF") && text.slice(8, 12) === "WEBP") return "webp";
  if (/^GIF8[79]a/.test(text)) return "gif";
  if (text.slice(4, 8) !== "ftyp") return undefined;
  // ISO/IEC 23008-12, section 10: the major brand, a version, then compatible ones.
  const brands = [text.slice(8, 12), ...(text.slice(16).match(/.{4}/gs) ?? [])];
  const [major = ""] = brands;
  if (/^avi[fs]$/.test(major)) return "avif";
  if (!HEIC_BRANDS.includes(major)) return undefined;
  return brands.some((brand) => /^avi[fs]$/.test(brand)) ? "avif" : "heic";
}

/** Throws `picture-type` for what is no picture, or none that is read here; `name` begins the sentence. */
export function readableKind(bytes: Uint8Array, name: string): Exclude<PictureKind, "heic"> {
  const kind = pictureKind(bytes);
  if (kind === undefined) {
    throw new EvertaleError("picture-type", `${name} is no picture (${PICTURE_NAMES}): give one.`);
  }
  if (kind !== "heic") return kind;
  const message = `${name} is a HEIC picture, which cannot be read here: save or share it as JPEG.`;
  throw new EvertaleError("picture-type", message);
}
