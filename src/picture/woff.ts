// A font as browsers load it (W3C WOFF 1.0) as one that programs load (OpenType). Knows no letters.
import { inflateSync } from "node:zlib";

/** What a font may unfold to. */
const MOST_BYTES = 64_000_000;

/** Throws a `TypeError` when the bytes are no WOFF 1.0. */
export function openTypeOf(woff: Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (woff.length < 44 || view.getUint32(0) !== 0x774f4646) throw new TypeError("no WOFF font");
  const count = view.getUint16(12);
  const tables = Array.from({ length: count }, (_, i) => {
    const at = 44 + 20 * i;
    const [offset, packed, length] = [4, 8, 12].map((place) => view.getUint32(at + place));
    const bytes = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
    const data =
      packed === length ? bytes : inflateSync(bytes, { maxOutputLength: length ?? MOST_BYTES });
    return { tag: view.getUint32(at), checksum: view.getUint32(at + 16), data };
  });
  const padded = (bytes: number): number => (bytes + 3) & ~3;
  const size = tables.reduce((sum, { data }) => sum + padded(data.length), 12 + 16 * count);
  const font = new Uint8Array(size);
  const out = new DataView(font.buffer);
  // The search fields (OpenType, "Table directory"): powers of two, times 16.
  const power = Math.floor(Math.log2(count));
  out.setUint32(0, view.getUint32(4));
  [count, 16 * 2 ** power, power, 16 * (count - 2 ** power)].forEach((value, i) => {
    out.setUint16(4 + 2 * i, value);
  });
  let at = 12 + 16 * count;
  tables.forEach(({ tag, checksum, data }, i) => {
    [tag, checksum, at, data.length].forEach((value, field) => {
      out.setUint32(12 + 16 * i + 4 * field, value);
    });
    font.set(data, at);
    at += padded(data.length);
  });
  return font;
}
