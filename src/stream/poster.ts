// A channel's latest picture as a JPEG, for cards, lists and players that have not begun. Knows no HTTP and no viewer.
import { loadSharp, rgbOfI420 } from "../picture/index.js";
import type { Picture } from "./encoding/encoder.js";

/** A poster is made at most this often, and is at most this much older than the film. */
const KEPT_MS = 5_000;
const QUALITY = 82;
/** Longer side that small pictures are brought to: what sites show in their cards. */
const LONGER_SIDE = 512;

/** The curtain, until a first picture has been made. */
const CURTAIN = `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512"><defs>
<linearGradient id="f" x2="0.1" spreadMethod="reflect"><stop stop-color="#3a0d1b"/><stop offset="1" stop-color="#7d2140"/></linearGradient></defs>
<rect width="512" height="512" fill="url(#f)"/><path d="M256 0v512" stroke="#f0b95b" stroke-width="3" opacity=".5"/></svg>`;

export class Poster {
  #latest: Picture | undefined;
  #kept:
    | {
        readonly of: Picture | undefined;
        readonly atMs: number;
        readonly jpeg: Promise<Uint8Array>;
      }
    | undefined;

  constructor(private readonly nowMs: () => number) {}

  /** What is shown from now on. It is not copied: its data may not be changed afterwards. */
  show(picture: Picture): void {
    this.#latest = picture;
  }

  /** JPEG of the latest picture, at most 5 s old. Throws `codec-unavailable` where no picture can be written. */
  jpeg(): Promise<Uint8Array> {
    const nowMs = this.nowMs();
    const kept = this.#kept;
    if (kept && (kept.of === this.#latest || nowMs - kept.atMs < KEPT_MS)) return kept.jpeg;
    const of = this.#latest;
    const jpeg = of === undefined ? curtain() : encoded(of);
    this.#kept = { of, atMs: nowMs, jpeg };
    // A failure is not kept: the next one asks anew.
    jpeg.catch(() => {
      this.#kept = undefined;
    });
    return jpeg;
  }
}

async function curtain(): Promise<Uint8Array> {
  const sharp = await loadSharp();
  return sharp(Buffer.from(CURTAIN)).jpeg({ quality: QUALITY }).toBuffer();
}

async function encoded(picture: Picture): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const { width, height, data } = rgbOfI420(picture);
  const pixels = Buffer.alloc(data.length);
  const size = width * height;
  for (let i = 0; i < size; i++) {
    for (let plane = 0; plane < 3; plane++) pixels[3 * i + plane] = data[plane * size + i] ?? 0;
  }
  const scale = Math.max(1, Math.ceil(LONGER_SIDE / Math.max(width, height)));
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .resize(width * scale, height * scale, { kernel: "cubic" })
    .jpeg({ quality: QUALITY, mozjpeg: false })
    .toBuffer();
}
