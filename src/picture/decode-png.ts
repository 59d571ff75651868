// PNG files as RGB. Knows PNG's ways of holding colours; no other file.
import { type DecodedPng, decode } from "fast-png";
import { hasteFactor, type Size, shrunk } from "./plane.js";
import type { Rgb } from "./rgb.js";

/** At least in `wanted` size if it has that; on white, where it is transparent. Throws what the decoder throws. */
export function decodePng(bytes: Uint8Array, wanted: Size): Rgb {
  const png = decode(bytes);
  const { width, height } = png;
  if (png.depth === 8 && png.channels === 3 && !png.palette && !png.transparency) {
    return plainRgb(png, wanted);
  }
  const data = new Uint8Array(3 * width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [red, green, blue, alpha] = colourAt(png, x, y);
      const place = y * width + x;
      const paper = 255 * (255 - alpha);
      data[place] = (red * alpha + paper) / 255;
      data[width * height + place] = (green * alpha + paper) / 255;
      data[2 * width * height + place] = (blue * alpha + paper) / 255;
    }
  }
  return { width, height, data };
}

/** By far the most, and large ones are worth the haste. */
function plainRgb(png: DecodedPng, wanted: Size): Rgb {
  const factor = hasteFactor(png, wanted);
  const [width, height] = [Math.floor(png.width / factor), Math.floor(png.height / factor)];
  const bytes = new Uint8Array(png.data.buffer, png.data.byteOffset, png.data.byteLength);
  const data = new Uint8Array(3 * width * height);
  for (let channel = 0; channel < 3; channel++) {
    const whole = { data: bytes, offset: channel, stride: png.width * 3, step: 3 };
    const plane = shrunk(whole, png, factor);
    for (let i = 0; i < width * height; i++) {
      data[channel * width * height + i] = plane.data[plane.offset + i * plane.step] ?? 0;
    }
  }
  return { width, height, data };
}

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

function colourAt(png: DecodedPng, x: number, y: number): Colour {
  const sample = (channel: number): number => sampleAt(png, x, y, channel);
  if (png.palette) {
    const [red = 0, green = 0, blue = 0, alpha = 255] = png.palette[sample(0)] ?? [];
    return [red, green, blue, alpha];
  }
  const level = (channel: number): number => (sample(channel) * 255) / (2 ** png.depth - 1);
  const colours = png.channels < 3 ? 1 : 3;
  const red = level(0);
  const hidden =
    png.transparency !== undefined &&
    Array.from({ length: colours }, (_, i) => sample(i)).every(
      (s, i) => s === png.transparency?.[i],
    );
  const alpha = hidden ? 0 : png.channels % 2 === 0 ? level(png.channels - 1) : 255;
  return colours === 1 ? [red, red, red, alpha] : [red, level(1), level(2), alpha];
}

/** Samples of less than a byte are packed, the first in the upper bits, every row from a byte of its own. */
function sampleAt(png: DecodedPng, x: number, y: number, channel: number): number {
  const { width, depth, channels, data } = png;
  if (depth >= 8) return data[(y * width + x) * channels + channel] ?? 0;
  const rowBytes = Math.ceil((width * channels * depth) / 8);
  const bit = (x * channels + channel) * depth;
  const byte = data[y * rowBytes + (bit >> 3)] ?? 0;
  return (byte >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
}
