// What a frame of the film goes through until it is encoded: a slate may stand in its place, it is enlarged, and the poster is made of
// it. Knows pictures and encoders; no story, no prompt and no viewer.
import type { Picture } from "./encoding/encoder.js";
import type { EncoderSet } from "./encoding/encoder-set.js";
import { Slates } from "./encoding/slate.js";
import { Upscaler } from "./encoding/upscale.js";
import { Poster } from "./poster.js";

export interface ScreenParts {
  /** The film's pictures. */
  readonly width: number;
  readonly height: number;
  /** Integer factor by which they are enlarged. */
  readonly scale: number;
  readonly nowMs: () => number;
}

export class Screen {
  /** What is shown instead of the film while there is a reason not to show it. */
  readonly slates: Slates;
  readonly poster: Poster;
  readonly #upscaler: Upscaler;

  constructor({ width, height, scale, nowMs }: ScreenParts) {
    this.#upscaler = new Upscaler(width, height, scale);
    this.slates = new Slates(this.width, this.height);
    this.poster = new Poster(nowMs);
  }

  /** Of the pictures that viewers see. */
  get width(): number {
    return this.#upscaler.width;
  }

  get height(): number {
    return this.#upscaler.height;
  }

  /** A frame is due. It is read within the call by the encoders, and may not be changed afterwards, since the poster keeps it. */
  show(
    frame: Picture,
    rtpTimestamp: number,
    encoders: Pick<EncoderSet, "wanted" | "encode">,
  ): void {
    const slate = this.slates.picture;
    this.poster.show(slate ?? frame);
    if (encoders.wanted) encoders.encode(slate ?? this.#upscaler.enlarge(frame), rtpTimestamp);
  }
}
