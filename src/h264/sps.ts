// Reads a sequence parameter set as far as its colours, and writes it again with ours (ITU-T H.264 sections 7.3.2.1 and
// E.1). Knows no stream and no container.
import { BitReader, BitWriter, EndOfBits, withoutPrevention, withPrevention } from "./bits.js";

/** Numbers of ITU-T H.273: where a picture's colours lie. */
export interface Colours {
  readonly primaries: number;
  readonly transfer: number;
  readonly matrix: number;
  readonly fullRange: boolean;
}

/**
 * Our pictures are sRGB; only their split into luma and chroma is that of BT.601, in limited range. A decoder that is not told
 * takes BT.709.
 */
export const OUR_COLOURS: Colours = { primaries: 1, transfer: 13, matrix: 6, fullRange: false };

/** What an SPS says, of what is used here. */
export interface SpsFacts {
  readonly profile: number;
  readonly level: number;
  readonly colours: Colours | undefined;
}

const WITH_CHROMA_FORMAT = new Set([100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135]);
const HIGH = 100;
const EXTENDED_SAR = 255;

/** Where things stand in a set, in bits. */
interface Layout {
  readonly bytes: Uint8Array;
  readonly profile: number;
  readonly frameMbsOnly: boolean;
  /** Of `vui_parameters_present_flag`. */
  readonly vuiAt: number;
  readonly hasVui: boolean;
  /** From `video_signal_type_present_flag` to behind what it announces; both at the VUI's end where there is none. */
  readonly signalAt: number;
  readonly afterSignal: number;
  readonly colours: Colours | undefined;
  /** Pictures that may come before one that is shown earlier; undefined where nothing says it. */
  readonly reordered: number | undefined;
  readonly end: number;
}

/** Undefined where it is no SPS that can be read. */
export function readSps(nal: Uint8Array): SpsFacts | undefined {
  const layout = layoutOf(nal);
  if (layout === undefined) return undefined;
  return { profile: layout.profile, level: layout.bytes[3] ?? 0, colours: layout.colours };
}

/**
 * The set with its colours told, and of High pictures without interlacing and reordering that they satisfy Constrained High
 * (section A.2.4.2), which some viewers offer alone. A set that cannot be read comes back as it is.
 */
export function describeSps(nal: Uint8Array, colours: Colours = OUR_COLOURS): Uint8Array {
  const layout = layoutOf(nal);
  if (layout === undefined) return nal;
  const { bytes } = layout;
  const out = new BitWriter();
  out.copy(bytes, 0, layout.vuiAt);
  out.bits(1, 1);
  if (layout.hasVui) out.copy(bytes, layout.vuiAt + 1, layout.signalAt);
  // Neither shape of pixels nor overscan.
  else out.bits(0, 2);
  out.bits(1, 1);
  // Video format "unspecified".
  out.bits(5, 3);
  out.bits(colours.fullRange ? 1 : 0, 1);
  out.bits(1, 1);
  out.bits(colours.primaries, 8);
  out.bits(colours.transfer, 8);
  out.bits(colours.matrix, 8);
  if (layout.hasVui) out.copy(bytes, layout.afterSignal, layout.end);
  // Neither place of chroma, nor timing, nor buffers, nor structure, nor restrictions.
  else out.bits(0, 6);
  const written = out.finish();
  if (layout.profile === HIGH && layout.frameMbsOnly && layout.reordered === 0) {
    // constraint_set4_flag and constraint_set5_flag.
    written[2] = (written[2] ?? 0) | 0b0000_1100;
  }
  return withPrevention(written);
}

function layoutOf(nal: Uint8Array): Layout | undefined {
  if (((nal[0] ?? 0) & 0x1f) !== 7) return undefined;
  try {
    return read(withoutPrevention(nal));
  } catch (error) {
    // Cut off, or of a kind that nobody has told us of.
    if (error instanceof EndOfBits) return undefined;
    throw error;
  }
}

function read(bytes: Uint8Array): Layout {
  const bits = new BitReader(bytes);
  bits.bits(8);
  const profile = bits.bits(8);
  // Constraints and level.
  bits.bits(16);
  bits.unsigned();
  if (WITH_CHROMA_FORMAT.has(profile)) skipChroma(bits);
  bits.unsigned();
  skipOrder(bits);
  // Reference frames, gaps, width, height.
  bits.unsigned();
  bits.bit();
  bits.unsigned();
  bits.unsigned();
  const frameMbsOnly = bits.flag();
  if (!frameMbsOnly) bits.bit();
  bits.bit();
  if (bits.flag()) for (let i = 0; i < 4; i += 1) bits.unsigned();
  const vuiAt = bits.position;
  const hasVui = bits.flag();
  const end = bits.payloadBits;
  const common = { bytes, profile, frameMbsOnly, vuiAt, hasVui, end };
  if (!hasVui) {
    return { ...common, signalAt: end, afterSignal: end, colours: undefined, reordered: undefined };
  }
  if (bits.flag() && bits.bits(8) === EXTENDED_SAR) bits.bits(32);
  if (bits.flag()) bits.bit();
  const signalAt = bits.position;
  const colours = readColours(bits);
  const afterSignal = bits.position;
  const reordered = readReordering(bits);
  if (bits.position > end) throw new EndOfBits("cut off");
  return { ...common, signalAt, afterSignal, colours, reordered };
}

function skipChroma(bits: BitReader): void {
  if (bits.unsigned() === 3) bits.bit();
  bits.unsigned();
  bits.unsigned();
  bits.bit();
  if (!bits.flag()) return;
  for (let list = 0; list < 8; list += 1) {
    if (!bits.flag()) continue;
    let next = 8;
    for (let i = 0; i < (list < 6 ? 16 : 64) && next !== 0; i += 1) {
      next = (next + bits.signed() + 256) % 256;
    }
  }
}

function skipOrder(bits: BitReader): void {
  const type = bits.unsigned();
  if (type === 0) bits.unsigned();
  if (type !== 1) return;
  bits.bit();
  bits.signed();
  bits.signed();
  const count = bits.unsigned();
  for (let i = 0; i < count; i += 1) bits.signed();
}

function readColours(bits: BitReader): Colours | undefined {
  if (!bits.flag()) return undefined;
  bits.bits(3);
  const fullRange = bits.flag();
  if (!bits.flag()) return undefined;
  return { primaries: bits.bits(8), transfer: bits.bits(8), matrix: bits.bits(8), fullRange };
}

function readReordering(bits: BitReader): number | undefined {
  if (bits.flag()) {
    bits.unsigned();
    bits.unsigned();
  }
  if (bits.flag()) {
    bits.bits(32);
    bits.bits(32);
    bits.bit();
  }
  const buffers = [readBuffers(bits), readBuffers(bits)];
  if (buffers.includes(true)) bits.bit();
  bits.bit();
  if (!bits.flag()) return undefined;
  bits.bit();
  for (let i = 0; i < 4; i += 1) bits.unsigned();
  const reordered = bits.unsigned();
  bits.unsigned();
  return reordered;
}

/** `hrd_parameters` (section E.1.2), where they are announced. */
function readBuffers(bits: BitReader): boolean {
  if (!bits.flag()) return false;
  const count = bits.unsigned() + 1;
  bits.bits(8);
  for (let i = 0; i < count; i += 1) {
    bits.unsigned();
    bits.unsigned();
    bits.bit();
  }
  bits.bits(20);
  return true;
}
