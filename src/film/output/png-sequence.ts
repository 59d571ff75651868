// A film as numbered PNG pictures. Knows no other format.
import { join } from "node:path";
import type { FilmFrame, FilmOutput } from "../types.js";
import { diskFiles, type Files, openError, writeWhole } from "./part-file.js";
import { pixelsOf, pngOf } from "./pixels.js";

/** `%d` or `%05d`, but not "100%done": where the number goes, and how many digits it has at least. */
const NUMBER = /%(?:0(\d))?d(?!\p{L})/u;

/** Whether a target names numbered pictures: a pattern, or a folder by its last character. */
export function isSequence(target: string): boolean {
  return /[\\/]$/.test(target) || NUMBER.test(target);
}

/** The path of picture `index`: in a folder `00000.png` and on, or as the pattern says. */
export function picturePath(target: string, index: number): string {
  const pattern = NUMBER.test(target) ? target : join(target, "%05d.png");
  return pattern.replace(NUMBER, (_, digits: string | undefined) =>
    String(index).padStart(Number(digits ?? 1), "0"),
  );
}

/** Every picture is whole by itself: those that were written stay, whatever happens next. */
export class PngSequence implements FilmOutput {
  #ended = false;

  private constructor(
    private readonly target: string,
    private readonly files: Files,
  ) {}

  /** Makes the folder if it is not there yet; throws `output-invalid` when that cannot be. */
  static async open(target: string, files: Files = diskFiles): Promise<PngSequence> {
    if (!NUMBER.test(target)) {
      await files.mkdir(target).catch((cause: unknown) => {
        const exists = cause instanceof Error && "code" in cause && cause.code === "EEXIST";
        if (!exists) throw openError(target, cause);
      });
    }
    return new PngSequence(target, files);
  }

  async add(frame: FilmFrame): Promise<void> {
    if (this.#ended) throw new TypeError("a film that is finished takes no frames");
    const { width, height } = frame;
    const png = await pngOf(pixelsOf(frame, 3), { width, height });
    await writeWhole(picturePath(this.target, frame.index), png, this.files);
  }

  async finish(): Promise<void> {
    this.#ended = true;
  }

  async discard(): Promise<void> {
    this.#ended = true;
  }
}
