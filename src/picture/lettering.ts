// Words in any script as a picture, with a font that has a sign for nearly all of them. Knows no picture to put them on.
import { rmSync } from "node:fs";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadSharp } from "./decode/load-sharp.js";
import { openTypeOf } from "./woff.js";

/** How much of each pixel is covered, 0 to 255, row by row. */
export interface Lettering {
  readonly width: number;
  readonly height: number;
  readonly cover: Uint8Array;
}

export interface LetteringWish {
  /** Lines break before it, in pixels. */
  readonly width: number;
  /** A multiple of 16 is sharpest: the letters are drawn on a grid of 16 by 16. */
  readonly letterPixels: number;
  /** What is left over ends in dots. */
  readonly mostLines: number;
  /** Default: "left". */
  readonly align?: "left" | "centre";
}

/** GNU Unifont for every plane: @fontsource/unifontex (SIL OFL 1.1). */
const FONT_FILE = "@fontsource/unifontex/files/unifontex-latin-400-normal.woff";
const FONT_NAME = "UnifontExMono";
/** Of a line, in letters: sixteen and what pango puts between. */
const LINE_HEIGHT = 1.25;

/** The words; undefined when there are none. Only what a line can hold is drawn. */
export async function lettered(text: string, wish: LetteringWish): Promise<Lettering | undefined> {
  const words = [...text.replace(/[\p{Cc}\p{Zs}]+/gu, " ").trim()];
  const most = Math.ceil(wish.mostLines * LINE_HEIGHT * wish.letterPixels);
  for (let letters = words.length; letters > 0; letters = Math.floor(letters * 0.9)) {
    const shown = words.slice(0, letters).join("");
    const drawn = await drawnLines(letters < words.length ? `${shown.trimEnd()}…` : shown, wish);
    if (drawn.height <= most) return drawn;
  }
  return undefined;
}

async function drawnLines(text: string, wish: LetteringWish): Promise<Lettering> {
  const sharp = await loadSharp();
  const { data, info } = await sharp({
    text: {
      // Pango reads markup.
      text: text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
      // At 72 dots an inch a point is a pixel.
      font: `${FONT_NAME} ${wish.letterPixels}`,
      fontfile: await fontFile(),
      dpi: 72,
      width: wish.width,
      wrap: "word-char",
      align: wish.align ?? "left",
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const cover = new Uint8Array(width * height);
  for (let i = 0; i < cover.length; i++) cover[i] = data[i * channels] ?? 0;
  return { width, height, cover };
}

let unpacked: Promise<string> | undefined;

/** The font as a file for as long as the program runs: it is loaded by its path. */
function fontFile(): Promise<string> {
  unpacked ??= unpackFont();
  return unpacked;
}

async function unpackFont(): Promise<string> {
  const woff = await readFile(createRequire(import.meta.url).resolve(FONT_FILE));
  const folder = await mkdtemp(join(tmpdir(), "evertale-font-"));
  const path = join(folder, "unifontex.ttf");
  await writeFile(path, openTypeOf(woff));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return path;
}
