// H.264 as encoders hand it out (Annex B, ITU-T H.264) and as MP4 holds it (ISO/IEC 14496-15). Knows no box.
import { concat, u16, u32 } from "./boxes.js";

const SPS = 7;
const PPS = 8;
const DELIMITER = 9;

/** The units between start codes, without them. */
export function annexBUnits(picture: Uint8Array): Uint8Array[] {
  const units: Uint8Array[] = [];
  let from: number | undefined;
  for (let i = 0; i + 2 < picture.length; i++) {
    if (picture[i] !== 0 || picture[i + 1] !== 0 || picture[i + 2] !== 1) continue;
    if (from !== undefined) units.push(withoutZeros(picture.subarray(from, i)));
    from = i + 3;
    i += 2;
  }
  if (from !== undefined) units.push(withoutZeros(picture.subarray(from)));
  return units;
}

/** Zeros at a unit's end belong to the next start code. */
function withoutZeros(unit: Uint8Array): Uint8Array {
  let end = unit.length;
  while (end > 0 && unit[end - 1] === 0) end -= 1;
  return unit.subarray(0, end);
}

function typeOf(unit: Uint8Array): number {
  return (unit[0] ?? 0) & 0x1f;
}

/** The picture as a sample: its units with their lengths, without what the configuration has. */
export function avcSampleOf(picture: Uint8Array): Uint8Array {
  const kept = annexBUnits(picture).filter((unit) => ![SPS, PPS, DELIMITER].includes(typeOf(unit)));
  return concat(kept.flatMap((unit) => [u32(unit.length), unit]));
}

/** The `AVCDecoderConfigurationRecord` of a key picture; undefined when it carries no parameter sets. */
export function avcConfigOf(picture: Uint8Array): Uint8Array | undefined {
  const units = annexBUnits(picture);
  const sps = units.find((unit) => typeOf(unit) === SPS);
  const pps = units.filter((unit) => typeOf(unit) === PPS);
  if (sps === undefined || sps.length < 4 || pps.length === 0) return undefined;
  const head = Uint8Array.of(1, sps[1] ?? 0, sps[2] ?? 0, sps[3] ?? 0, 0xff, 0xe1);
  const sets = [u16(sps.length), sps, Uint8Array.of(pps.length)];
  const others = pps.flatMap((set) => [u16(set.length), set]);
  // High profiles say their sampling once more: 4:2:0, eight bits.
  const high = [100, 110, 122, 144].includes(sps[1] ?? 0)
    ? [Uint8Array.of(0xfd, 0xf8, 0xf8, 0)]
    : [];
  return concat([head, ...sets, ...others, ...high]);
}
