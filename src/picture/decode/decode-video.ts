// The last pictures of a video file, at another rate, as players show them. Knows containers and decoders; no model.
import type { InputVideoTrack, VideoSample } from "mediabunny";
import type { Sharp } from "sharp";
import { EvertaleError, firstLine } from "../../errors.js";
import { planesOf, type Rgb } from "../rgb.js";
import { PICTURE_NAMES, VIDEO_NAMES } from "./kind.js";
import { loadSharp } from "./load-sharp.js";
import { rgbOfYuvPicture } from "./yuv.js";

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface LastFrames extends Size {
  /** At most this many, fewer when the video is shorter. */
  readonly count: number;
  readonly fps: number;
  /** What its index may promise for a picture. */
  readonly mostPixels: number;
}

/**
 * The pictures shown at the end of a video and 1/fps, 2/fps... before it, the oldest first, turned as the film says and cropped to
 * the wanted size. Throws `picture-type` when the file is no video that is known, `picture-invalid` when it cannot be decoded.
 */
export async function lastFrames(
  bytes: Uint8Array,
  wanted: LastFrames,
  name: string,
): Promise<readonly Rgb[]> {
  // Large, and of no use to whoever reads no video. The decoders take their standard names, which mediabunny looks for.
  await import("@napi-rs/webcodecs/polyfill");
  const { ALL_FORMATS, BufferSource, Input } = await import("mediabunny");
  const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS });
  try {
    if (!(await input.canRead())) {
      const message = `${name} is no picture (${PICTURE_NAMES}) and no video (${VIDEO_NAMES}) that can be read here: give one of these.`;
      throw new EvertaleError("picture-type", message);
    }
    const track = await input.getPrimaryVideoTrack();
    if (track === null) {
      throw new EvertaleError("picture-type", `${name} has no video in it: give one that has.`);
    }
    const frames = await decodeEnd(track, wanted);
    if (frames.length > 0) return frames;
    throw new Error("it has no pictures");
  } catch (cause) {
    if (cause instanceof EvertaleError) throw cause;
    const message = `The video ${name} cannot be decoded (${firstLine(cause)}): save it anew as H.264 with 8 bits a colour.`;
    throw new EvertaleError("picture-invalid", message, { cause });
  } finally {
    input.dispose();
  }
}

async function decodeEnd(track: InputVideoTrack, wanted: LastFrames): Promise<Rgb[]> {
  const [width, height] = [await track.getCodedWidth(), await track.getCodedHeight()];
  if (width * height > wanted.mostPixels) {
    const most = wanted.mostPixels / 1e6;
    throw new Error(`its pictures are ${width}x${height} and ${most} million pixels are the limit`);
  }
  if (!(await track.canDecode())) {
    throw new Error(`its codec ${track.codec ?? "is not known and"} cannot be read here`);
  }
  const [startS, endS] = [await track.getFirstTimestamp(), await track.computeDuration()];
  const timesS = Array.from({ length: wanted.count }, (_, i) => {
    // Half a frame before the end: inside the last picture, whatever its length.
    return endS - (wanted.count - 1 - i + 0.5) / wanted.fps;
  }).filter((timeS) => timeS >= startS);
  // The decoder does not know: some films have pixels that are not square.
  const square = {
    width: await track.getSquarePixelWidth(),
    height: await track.getSquarePixelHeight(),
  };
  const { VideoSampleSink } = await import("mediabunny");
  const frames: Rgb[] = [];
  // A video shorter than a frame has one all the same. Samples come in the order they are shown, whatever they are coded in.
  const samples = new VideoSampleSink(track).samplesAtTimestamps(
    timesS.length > 0 ? timesS : [startS],
  );
  for await (const sample of samples) {
    if (sample === null) continue;
    try {
      frames.push(await rgbOfSample(sample, square, wanted));
    } finally {
      sample.close();
    }
  }
  return frames;
}

/** The picture as it is shown: its pixels made square, turned and mirrored, then covering the wanted size. */
async function rgbOfSample(sample: VideoSample, square: Size, wanted: Size): Promise<Rgb> {
  const { width, height } = wanted;
  let picture = await pixelsOfSample(sample);
  const { rotation, flip } = sample;
  if (square.width !== picture.width || square.height !== picture.height) {
    picture = await changed(picture, (one) =>
      one.resize(square.width, square.height, { fit: "fill" }),
    );
  }
  if (rotation !== 0) picture = await changed(picture, (one) => one.rotate(rotation));
  const shown = await changed(picture, (one) =>
    one.flop(flip).resize(width, height, { fit: "cover", kernel: "cubic" }),
  );
  return planesOf(shown.data, { width, height });
}

/** RGB, three bytes a pixel, row by row. */
interface Pixels extends Size {
  readonly data: Uint8Array;
}

async function pixelsOfSample(sample: VideoSample): Promise<Pixels> {
  const { format, codedWidth: width, codedHeight: height } = sample;
  if (format === null) throw new TypeError("its pictures are of an unknown format");
  const data = new Uint8Array(sample.allocationSize());
  const layout = await sample.copyTo(data);
  const { matrix = null, fullRange } = sample.colorSpace;
  const picture = { format, width, height, data, layout, matrix, fullRange: fullRange ?? false };
  return { width, height, data: rgbOfYuvPicture(picture) };
}

async function changed(picture: Pixels, how: (sharp: Sharp) => Sharp): Promise<Pixels> {
  const sharp = await loadSharp();
  const { width, height } = picture;
  const { data, info } = await how(sharp(picture.data, { raw: { width, height, channels: 3 } }))
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}
