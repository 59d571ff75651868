// The library that reads and writes pictures, loaded when the first one comes. Knows no picture.
import { EvertaleError } from "../../errors.js";

export type SharpLibrary = typeof import("sharp").default;

/** Throws `codec-unavailable` where there is no build of it for this machine. */
export async function loadSharp(): Promise<SharpLibrary> {
  try {
    const { default: sharp } = await import("sharp");
    // Every picture is another one: what was decoded is of no use a second time.
    sharp.cache(false);
    return sharp;
  } catch (cause) {
    const message = `Pictures need the package sharp, which cannot be loaded on ${process.platform}-${process.arch}: install it anew with \`npm install --include=optional\`.`;
    throw new EvertaleError("codec-unavailable", message, { cause });
  }
}
