// Chooses how a film is written by the name it is to have. Knows the formats only by their classes.
import { stat } from "node:fs/promises";
import { dirname, extname } from "node:path";
import type { Writable } from "node:stream";
import { EvertaleError } from "../../errors.js";
import type { FilmInfo, FilmOutput } from "../types.js";
import { BurnedCaptions } from "./burned-captions.js";
import { ContactSheet } from "./contact-sheet.js";
import { GifOutput } from "./gif-output.js";
import {
  type ByteSink,
  diskFiles,
  type Files,
  openError,
  PartFile,
  StreamSink,
  writeWhole,
} from "./part-file.js";
import { isSequence, PngSequence } from "./png-sequence.js";
import { targetKind } from "./target-kind.js";
import { chaptersOf, webvtt } from "./timeline.js";

/** `png`: a numbered picture for every frame; `sheet`: one picture of the whole film. */
export const OUTPUT_FORMATS = ["mp4", "webm", "gif", "png", "sheet"] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/**
 * Where the prompts are shown as captions: as a track in the film (MP4 and WebM), in a `.vtt` file of the same name, in both, or as
 * part of the pictures.
 */
export const CAPTION_PLACES = ["inside", "beside", "both", "burned", "none"] as const;
export type CaptionPlace = (typeof CAPTION_PLACES)[number];

export interface OutputOptions {
  /** Default: by the target's extension; `mp4` for a stream. */
  readonly format?: OutputFormat | undefined;
  /** Default `inside`. */
  readonly captions?: CaptionPlace | undefined;
  /** Of MP4 and WebM. Default: 0.75 bits a pixel. */
  readonly bitsPerSecond?: number | undefined;
  /** Pictures of each segment on a contact sheet. Default 4. */
  readonly pictures?: number | undefined;
  /** Default: the disk. */
  readonly files?: Files | undefined;
  /** What is written for the target "-". Default: this process's standard output. */
  readonly stdout?: (Writable & { readonly isTTY?: boolean }) | undefined;
}

/** The target that means the standard output. */
const STREAM = "-";

const BY_EXTENSION: Readonly<Record<string, OutputFormat>> = {
  ".mp4": "mp4",
  ".m4v": "mp4",
  ".webm": "webm",
  ".gif": "gif",
  ".png": "sheet",
};

/**
 * Begins a film.
 * @param target path whose extension says the format; a folder with a slash at its end or a pattern such as `shot-%05d.png` for
 * numbered pictures; "-" for the standard output
 * @throws `output-invalid` when it cannot be written there, `codec-unavailable` when not encoded; nothing is left behind then
 */
export async function openOutput(
  target: string,
  film: FilmInfo,
  options: OutputOptions = {},
): Promise<FilmOutput> {
  const format = outputFormat(target, options);
  const { files = diskFiles, captions = "inside" } = options;
  const beside = captions === "beside" || captions === "both" ? captionPath(target) : undefined;
  const output =
    format === "png"
      ? await PngSequence.open(target, files)
      : await openFile(target, film, format, options);
  if (captions === "burned") return new BurnedCaptions(output, film);
  return beside === undefined ? output : new WithCaptionFile(output, film, beside, files);
}

/**
 * Looks whether `openOutput` could begin a film, before anything costly is done for it: the format is known, the folder is
 * there. Throws `output-invalid`.
 */
export async function checkTarget(target: string, options: OutputOptions = {}): Promise<void> {
  const format = outputFormat(target, options);
  if (target === STREAM) {
    if ((options.stdout ?? process.stdout).isTTY) throw terminal();
    return;
  }
  const folder = dirname(target);
  const found = await stat(folder).catch((cause: unknown) => {
    throw openError(target, cause);
  });
  if (!found.isDirectory())
    throw openError(target, Object.assign(new Error(), { code: "ENOTDIR" }));
  await targetKind(target);
  if (format === "png") return;
  const same = await stat(target).catch(() => undefined);
  if (same?.isDirectory()) throw openError(target, Object.assign(new Error(), { code: "EISDIR" }));
}

/** The format a target is written in. Throws `output-invalid` in a sentence that names those there are. */
export function outputFormat(target: string, options: Pick<OutputOptions, "format">): OutputFormat {
  const format = options.format ?? guess(target);
  if (format === undefined) {
    const ending = extname(target) || target;
    const message = `No film format is known by "${ending}": end the name in .mp4, .webm, .gif, .png (a contact sheet), or / (a folder of pictures), or give --format.`;
    throw new EvertaleError("output-invalid", message);
  }
  if (target === STREAM && format === "png") {
    const message =
      "Numbered pictures cannot go to the standard output: name a folder with -o frames/.";
    throw new EvertaleError("output-invalid", message);
  }
  if (format === "png" && !isSequence(target)) {
    const message = `"${target}" is one name for many pictures: put a number in it, such as frame-%05d.png, or name a folder with a slash at its end.`;
    throw new EvertaleError("output-invalid", message);
  }
  return format;
}

function guess(target: string): OutputFormat | undefined {
  if (target === STREAM) return "mp4";
  const format = BY_EXTENSION[extname(target).toLowerCase()];
  // "%d" in a film's name is a part of its name.
  if (isSequence(target) && (format === undefined || format === "sheet")) return "png";
  return format;
}

async function openFile(
  target: string,
  film: FilmInfo,
  format: Exclude<OutputFormat, "png">,
  options: OutputOptions,
): Promise<FilmOutput> {
  const sink = await openSink(target, options);
  try {
    if (format === "sheet") return new ContactSheet(film, sink, options.pictures);
    if (format === "gif") return new GifOutput(film, sink);
    const { captions: place = "inside" } = options;
    const captions = place === "inside" || place === "both";
    const { bitsPerSecond } = options;
    const { VideoOutput } = await import("./video-output.js");
    return await VideoOutput.open(film, { container: format, captions, bitsPerSecond }, sink);
  } catch (error) {
    await sink.discard();
    throw error;
  }
}

async function openSink(target: string, options: OutputOptions): Promise<ByteSink> {
  if (target !== STREAM) {
    const kind = await targetKind(target);
    return kind.type === "file"
      ? PartFile.create(kind.path, options.files)
      : StreamSink.open(kind.path);
  }
  const stdout = options.stdout ?? process.stdout;
  if (stdout.isTTY) throw terminal();
  return new StreamSink(stdout);
}

function terminal(): EvertaleError {
  const message =
    "The standard output is a terminal, which cannot show a film: pipe it into a player, or name a file with -o film.mp4.";
  return new EvertaleError("output-invalid", message);
}

/** `film.mp4` has its captions in `film.vtt`, a folder in `captions.vtt` within. */
function captionPath(target: string): string {
  if (target === STREAM) {
    const message =
      "There is no place beside the standard output for captions: name a file with -o film.mp4, or leave out --captions.";
    throw new EvertaleError("output-invalid", message);
  }
  if (/[\\/]$/.test(target)) return `${target}captions.vtt`;
  const plain = target.slice(0, target.length - extname(target).length);
  return `${isSequence(target) ? plain.replace(/[-_.]?%\d*d/, "") : plain}.vtt`;
}

/** Writes the captions as a WebVTT file when the film ends. */
class WithCaptionFile implements FilmOutput {
  #frames = 0;
  #finished: Promise<void> | undefined;

  constructor(
    private readonly output: FilmOutput,
    private readonly film: FilmInfo,
    private readonly path: string,
    private readonly files: Files,
  ) {}

  async add(frame: Parameters<FilmOutput["add"]>[0]): Promise<void> {
    await this.output.add(frame);
    this.#frames = frame.index + 1;
  }

  finish(): Promise<void> {
    this.#finished ??= this.#finish();
    return this.#finished;
  }

  async discard(): Promise<void> {
    if (this.#finished === undefined) await this.output.discard();
  }

  async #finish(): Promise<void> {
    await this.output.finish();
    if (this.#frames === 0) return;
    const { segments, fps } = this.film;
    const text = webvtt(chaptersOf(segments, this.#frames, fps));
    await writeWhole(this.path, new TextEncoder().encode(text), this.files);
  }
}
