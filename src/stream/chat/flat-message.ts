// Whether octets are one flat msgpack map, before anything is made of them. Knows the format (msgpack's specification), no message.

/** Octets behind the first one of a value, by that one; of strings and bytes, how many octets tell their length. */
const SCALARS: Readonly<Record<number, number>> = {
  192: 0,
  194: 0,
  195: 0,
  202: 4,
  203: 8,
  204: 1,
  205: 2,
  206: 4,
  207: 8,
  208: 1,
  209: 2,
  210: 4,
  211: 8,
};
const LENGTHS: Readonly<Record<number, number>> = {
  196: 1,
  197: 2,
  198: 4,
  217: 1,
  218: 2,
  219: 4,
};

/** JavaScript's packers write `undefined` as an extension of one octet, of this type. */
const FIXEXT_1 = 0xd4;
const UNDEFINED = 0;

/**
 * A map of scalars, and nothing else: what is nested a thousand deep costs a reader milliseconds before it is refused, and a
 * length that is claimed an array of that length.
 */
export function isFlatMap(bytes: Uint8Array): boolean {
  const [first = 0, high = 0, low = 0] = bytes;
  const isLong = first === 0xde;
  if (!isLong && (first & 0xf0) !== 0x80) return false;
  const values = 2 * (isLong ? high * 256 + low : first & 0x0f);
  let at = isLong ? 3 : 1;
  for (let i = 0; i < values; i += 1) {
    const end = endOfScalar(bytes, at);
    if (end === undefined || end > bytes.length) return false;
    at = end;
  }
  return at === bytes.length;
}

function endOfScalar(bytes: Uint8Array, at: number): number | undefined {
  const first = bytes[at];
  if (first === undefined) return undefined;
  if (first <= 0x7f || first >= 0xe0) return at + 1;
  if ((first & 0xe0) === 0xa0) return at + 1 + (first & 0x1f);
  if (first === FIXEXT_1) return bytes[at + 1] === UNDEFINED ? at + 3 : undefined;
  const scalar = SCALARS[first];
  if (scalar !== undefined) return at + 1 + scalar;
  const digits = LENGTHS[first];
  if (digits === undefined) return undefined;
  let length = 0;
  for (let i = 1; i <= digits; i += 1) length = length * 256 + (bytes[at + i] ?? 0);
  return at + 1 + digits + length;
}
