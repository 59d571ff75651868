// How a film goes on from a picture in front of people's eyes: the picture first, then the film through it. Knows no model.
import type { PictureClip } from "./clip.js";
import { PlaneResizer } from "./resize.js";
import { i420Of } from "./rgb.js";

/** Planar I420. */
export interface FilmPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** What a frame of the film becomes; `index` counts from the first one after the picture. */
export type Opening = <T extends FilmPicture>(frame: T, index: number) => T;

/**
 * The newest picture of `clip` stands for the first half of `frames` frames and fades into the film over the rest. The frames that
 * are handed in stay as they are.
 */
export function openingOf(
  clip: PictureClip,
  size: { readonly width: number; readonly height: number },
  frames: number,
): Opening {
  const plane = 3 * size.width * size.height;
  const picture = i420Of({ ...size, data: clip.pixels.subarray((clip.frames - 1) * plane) });
  let scaled = picture;
  const stands = Math.ceil(frames / 2);
  return (frame, index) => {
    if (index >= frames) return frame;
    if (scaled.width !== frame.width || scaled.height !== frame.height) {
      scaled = scaledTo(picture, frame);
    }
    // 1: the picture alone. The first frame after the last of these is the film's own.
    const share = index < stands ? 1 : (frames - index) / (frames - stands + 1);
    const data = new Uint8Array(frame.data.length);
    for (let i = 0; i < data.length; i++) {
      const from = frame.data[i] ?? 0;
      data[i] = from + Math.round(share * ((scaled.data[i] ?? 0) - from));
    }
    return { ...frame, data };
  };
}

function scaledTo(
  picture: FilmPicture,
  { width, height }: Pick<FilmPicture, "width" | "height">,
): FilmPicture {
  const half = (size: { width: number; height: number }) => ({
    width: size.width / 2,
    height: size.height / 2,
  });
  const data = new Uint8ClampedArray((width * height * 3) / 2);
  const luma = new PlaneResizer(picture, { width, height });
  const chroma = new PlaneResizer(half(picture), half({ width, height }));
  const [from, to] = [picture.width * picture.height, width * height];
  luma.run(picture.data, data);
  chroma.run(picture.data, data, { from, to });
  chroma.run(picture.data, data, { from: from + from / 4, to: to + to / 4 });
  return { width, height, data: new Uint8Array(data.buffer) };
}
