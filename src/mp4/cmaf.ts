// One film in fragments, as CMAF (ISO/IEC 23000-19) has them: a head, then parts that can be joined to segments. Knows boxes; no file.
import { ascii, box, concat, fullBox, u16, u32 } from "./boxes.js";

export interface FilmShape {
  readonly width: number;
  readonly height: number;
  /** Ticks of a second. */
  readonly timescale: number;
  /** `AVCDecoderConfigurationRecord`. */
  readonly avcConfig: Uint8Array;
}

export interface FragmentSample {
  /** Units with their lengths before them. */
  readonly data: Uint8Array;
  /** In ticks. */
  readonly duration: number;
  readonly keyframe: boolean;
}

const TRACK = 1;
/** No rotation, no scaling (ISO/IEC 14496-12, section 8.3.2). */
const MATRIX = u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);
/** Decoded without any other picture; needs others (section 8.8.3.1). */
const SYNC = 0x02000000;
const NOT_SYNC = 0x01010000;

/** What stands before every part: which film it is of. */
export function initSegment(film: FilmShape): Uint8Array {
  const { timescale, width, height } = film;
  const mvhd = fullBox(
    "mvhd",
    0,
    u32(0, 0, timescale, 0, 0x10000, 0x1000000, 0, 0),
    MATRIX,
    u32(0, 0, 0, 0, 0, 0, TRACK + 1),
  );
  const tkhd = fullBox(
    "tkhd",
    3,
    u32(0, 0, TRACK, 0, 0, 0, 0, 0, 0),
    MATRIX,
    u32(width << 16, height << 16),
  );
  const mdhd = fullBox("mdhd", 0, u32(0, 0, timescale, 0), u16(0x55c4), u16(0));
  const hdlr = fullBox("hdlr", 0, u32(0), ascii("vide"), u32(0, 0, 0), ascii("Film\0"));
  const dinf = box("dinf", fullBox("dref", 0, u32(1), fullBox("url ", 1)));
  const none = (type: string) => fullBox(type, 0, u32(0));
  const stbl = box(
    "stbl",
    fullBox("stsd", 0, u32(1), sampleEntry(film)),
    none("stts"),
    none("stsc"),
    fullBox("stsz", 0, u32(0, 0)),
    none("stco"),
  );
  const minf = box("minf", fullBox("vmhd", 1, u32(0, 0)), dinf, stbl);
  const trak = box("trak", tkhd, box("mdia", mdhd, hdlr, minf));
  const mvex = box("mvex", fullBox("trex", 0, u32(TRACK, 1, 0, 0, 0)));
  const ftyp = box("ftyp", ascii("iso6"), u32(0), ascii("iso6cmfcmp41"));
  return concat([ftyp, box("moov", mvhd, trak, mvex)]);
}

function sampleEntry({ width, height, avcConfig }: FilmShape): Uint8Array {
  const resolution = u32(0x480000, 0x480000, 0);
  const name = new Uint8Array(32);
  return box(
    "avc1",
    new Uint8Array(6),
    u16(1),
    new Uint8Array(16),
    concat([u16(width), u16(height)]),
    resolution,
    u16(1),
    name,
    u16(24),
    u16(0xffff),
    box("avcC", avcConfig),
  );
}

/** A part: `sequence` counts parts from 1, `startTick` is when its first picture is shown. */
export function fragment(
  sequence: number,
  startTick: number,
  samples: readonly FragmentSample[],
): Uint8Array {
  const start = concat([u32(Math.floor(startTick / 2 ** 32), startTick % 2 ** 32)]);
  const rows = samples.flatMap(({ data, duration, keyframe }) => [
    duration,
    data.length,
    keyframe ? SYNC : NOT_SYNC,
  ]);
  const moof = (dataAt: number): Uint8Array =>
    box(
      "moof",
      fullBox("mfhd", 0, u32(sequence)),
      box(
        "traf",
        // Positions count from this box on.
        fullBox("tfhd", 0x20000, u32(TRACK)),
        fullBox("tfdt", 0x1000000, start),
        fullBox("trun", 0x701, u32(samples.length, dataAt, ...rows)),
      ),
    );
  const length = moof(0).length;
  return concat([moof(length + 8), box("mdat", ...samples.map(({ data }) => data))]);
}
