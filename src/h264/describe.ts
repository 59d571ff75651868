// Tells the colours of H.264 streams where they are told: in Annex B (live) and in an MP4's decoder configuration. The encoder
// writes no colours, whatever it is given. Knows no encoder.
import { describeSps } from "./sps.js";

const SPS = 7;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The picture with colours in its parameter sets; one without any comes back as it is. */
export function describeAnnexB(picture: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let copied = 0;
  for (const { from, to } of parameterSets(picture)) {
    parts.push(picture.subarray(copied, from), describeSps(picture.subarray(from, to)));
    copied = to;
  }
  if (parts.length === 0) return picture;
  parts.push(picture.subarray(copied));
  return Uint8Array.from(Buffer.concat(parts));
}

/** The sequence parameter sets of a picture; they stand before its slices. */
function parameterSets(picture: Uint8Array): Span[] {
  const spans: Span[] = [];
  let start = startCode(picture, 0);
  while (start !== undefined) {
    const from = start.to;
    const type = (picture[from] ?? 0) & 0x1f;
    // The first slice (1 to 5): nothing comes behind it that is looked for.
    if (type >= 1 && type <= 5) break;
    const next = startCode(picture, from);
    if (type === SPS) spans.push({ from, to: next?.from ?? picture.length });
    start = next;
  }
  return spans;
}

/** The next `0 0 1` from `at`, with the zero that may stand before it. */
function startCode(bytes: Uint8Array, at: number): Span | undefined {
  for (let i = at; i + 2 < bytes.length; i += 1) {
    if (bytes[i] === 0 && bytes[i + 1] === 0 && bytes[i + 2] === 1) {
      return { from: i > at && bytes[i - 1] === 0 ? i - 1 : i, to: i + 3 };
    }
  }
  return undefined;
}

/**
 * An `AVCDecoderConfigurationRecord` (ISO/IEC 14496-15 section 5.3.3) with colours in its sets, and with the profile that they
 * then say. One that cannot be read comes back as it is.
 */
export function describeAvcConfig(config: Uint8Array): Uint8Array {
  const count = (config[5] ?? 0) & 0x1f;
  const parts: Uint8Array[] = [];
  let at = 6;
  for (let i = 0; i < count; i += 1) {
    const length = ((config[at] ?? 0) << 8) | (config[at + 1] ?? 0);
    const end = at + 2 + length;
    if (length === 0 || end > config.length) return config;
    const set = describeSps(config.subarray(at + 2, end));
    parts.push(Uint8Array.of(set.length >> 8, set.length & 0xff), set);
    at = end;
  }
  const first = parts[1];
  if (config[0] !== 1 || first === undefined) return config;
  const head = Uint8Array.from(config.subarray(0, 6));
  head.set(first.subarray(1, 4), 1);
  return Uint8Array.from(Buffer.concat([head, ...parts, config.subarray(at)]));
}
