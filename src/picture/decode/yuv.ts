// Decoded film pictures (planes of luma and colour) as RGB. Knows pixel formats and matrices; no file and no decoder.

/** One plane of a picture in a larger array: where it begins, and bytes from a row to the next. */
export interface PlaneLayout {
  readonly offset: number;
  readonly stride: number;
}

export interface YuvPicture {
  /** As WebCodecs names it, e.g. "I420", "NV12", "I422P10". */
  readonly format: string;
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  readonly layout: readonly PlaneLayout[];
  readonly fullRange: boolean;
  /** As WebCodecs names it; null when the film does not say. */
  readonly matrix: string | null;
}

/** Shares of red and blue in luma (ITU-T H.273, table 4). */
const LUMA_SHARES: Readonly<Record<string, readonly [red: number, blue: number]>> = {
  bt709: [0.2126, 0.0722],
  smpte170m: [0.299, 0.114],
  bt470bg: [0.299, 0.114],
  "bt2020-ncl": [0.2627, 0.0593],
};
/** Players take films that do not say for BT.601 below this height, for BT.709 above. */
const HIGH_DEFINITION_LINES = 720;

interface Sampling {
  /** Luma samples across and down for one of colour. */
  readonly across: number;
  readonly down: number;
  readonly bits: number;
  readonly bytes: 1 | 2;
  /** U and V take turns in one plane. */
  readonly interleaved: boolean;
}

/** Undefined for a format that is not of this kind. */
function samplingOf(format: string): Sampling | undefined {
  if (format === "NV12") return { across: 2, down: 2, bits: 8, bytes: 1, interleaved: true };
  const found = /^I(420|422|444)A?(?:P(10|12))?$/.exec(format);
  if (found === null) return undefined;
  const [, kind, depth] = found;
  const bits = Number(depth ?? 8);
  const across = kind === "444" ? 1 : 2;
  const down = kind === "420" ? 2 : 1;
  return { across, down, bits, bytes: bits > 8 ? 2 : 1, interleaved: false };
}

/** RGB, three bytes a pixel, row by row. Throws a `TypeError` that names what cannot be turned into it. */
export function rgbOfYuvPicture(picture: YuvPicture): Uint8Array {
  const { format, width, height, data, layout } = picture;
  const sampling = samplingOf(format);
  if (sampling === undefined) throw new TypeError(`its pictures are of the format ${format}`);
  const { across, down, bytes, interleaved } = sampling;
  const { low, gain, mid, colour, red, green, blue } = matrixOf(picture, sampling.bits);
  const [luma = none, u = none, third = none] = layout;
  const v = interleaved ? { offset: u.offset + bytes, stride: u.stride } : third;
  const step = interleaved ? 2 * bytes : bytes;
  const at = (place: number): number =>
    bytes === 1 ? (data[place] ?? 0) : (data[place] ?? 0) | ((data[place + 1] ?? 0) << 8);
  const out = new Uint8ClampedArray(3 * width * height);
  let to = 0;
  for (let y = 0; y < height; y++) {
    const [rowU, rowV] = [u, v].map(({ offset, stride }) => offset + Math.floor(y / down) * stride);
    for (let x = 0; x < width; x++) {
      const bright = gain * (at(luma.offset + y * luma.stride + x * bytes) - low);
      const column = Math.floor(x / across) * step;
      const pb = colour * (at((rowU ?? 0) + column) - mid);
      const pr = colour * (at((rowV ?? 0) + column) - mid);
      out[to++] = bright + red * pr;
      out[to++] = bright - green[0] * pb - green[1] * pr;
      out[to++] = bright + blue * pb;
    }
  }
  return new Uint8Array(out.buffer);
}

const none: PlaneLayout = { offset: 0, stride: 0 };

function matrixOf({ matrix, height, fullRange }: YuvPicture, bits: number) {
  const name = matrix ?? (height < HIGH_DEFINITION_LINES ? "smpte170m" : "bt709");
  const shares = LUMA_SHARES[name];
  if (shares === undefined) {
    throw new TypeError(
      name === "rgb" ? "its pictures are coded as RGB" : `its colours are ${name}`,
    );
  }
  const [kr, kb] = shares;
  const kg = 1 - kr - kb;
  // Eight bits use 16 to 235 and 16 to 240; deeper samples the same, shifted (H.273, section 8.3).
  const unit = 2 ** (bits - 8);
  const top = 2 ** bits - 1;
  const [red, blue] = [2 * (1 - kr), 2 * (1 - kb)];
  return {
    low: fullRange ? 0 : 16 * unit,
    gain: fullRange ? 255 / top : 255 / (219 * unit),
    mid: 128 * unit,
    colour: fullRange ? 255 / top : 255 / (224 * unit),
    red,
    green: [(blue * kb) / kg, (red * kr) / kg] as const,
    blue,
  };
}
