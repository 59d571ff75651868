// What can be said of a file before it is sent as a picture. Pure; knows no page.
import { LIMITS, PICTURE_TYPES } from "../../src/protocol.js";

const KINDS = "PNG, JPEG, WebP, GIF or AVIF";
const MEGA = 1_048_576;

/** Why a file is no picture to give, in one sentence with the way out; undefined for one that may be. */
export function refusedFile({
  name,
  type,
  size,
}: Pick<File, "name" | "type" | "size">): string | undefined {
  const shown = name === "" ? "The file" : `"${name.slice(0, 60)}"`;
  if (type.startsWith("video/")) {
    return `${shown} is a film, and a live story goes on from pictures alone: take a picture (${KINDS}).`;
  }
  if (/^image\/hei[cf]/.test(type)) {
    return `${shown} is a HEIC picture, which browsers cannot show: save it as JPEG and give that.`;
  }
  if (!PICTURE_TYPES.some((known) => known === type)) {
    return `${shown} is no picture that can be given: take one of ${KINDS}.`;
  }
  if (size === 0) return `${shown} is empty: choose another picture.`;
  if (size <= LIMITS.pictureBytes) return undefined;
  return `${shown} has ${megabytes(size)} MB and ${megabytes(LIMITS.pictureBytes)} is the limit: make it smaller.`;
}

/** E.g. `2.4`. */
export function megabytes(bytes: number): string {
  const value = bytes / MEGA;
  return value >= 10 ? String(Math.ceil(value)) : (Math.ceil(value * 10) / 10).toFixed(1);
}

/** The first picture of what was pasted or dropped, or its first file; undefined where there is no file. */
export function fileIn(data: DataTransfer | null): File | undefined {
  const files = [...(data?.files ?? [])];
  return files.find(({ type }) => type.startsWith("image/")) ?? files[0];
}
