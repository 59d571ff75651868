// Boxes of MP4 files (ISO/IEC 14496-12), as bytes. Knows their shape, not what is in them.

/** Where a box lies in the bytes it was found in. */
export interface BoxSpan {
  readonly type: string;
  readonly start: number;
  /** Where its contents begin. */
  readonly contents: number;
  readonly end: number;
}

/** A box of `parts`, one after another. */
export function box(type: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const head = concat([u32(8 + lengthOf(parts)), ascii(type)]);
  return concat([head, ...parts]);
}

/** A box whose contents begin with a version and flags. */
export function fullBox(type: string, flags: number, ...parts: readonly Uint8Array[]): Uint8Array {
  return box(type, u32(flags), ...parts);
}

/** The head of a box at `at`; undefined where none can be. `end` may lie beyond `bytes`. */
export function boxAt(bytes: Uint8Array, at: number): BoxSpan | undefined {
  if (at + 8 > bytes.length) return undefined;
  const view = viewOf(bytes);
  const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
  const short = view.getUint32(at);
  if (short !== 1) return { type, start: at, contents: at + 8, end: at + Math.max(short, 8) };
  if (at + 16 > bytes.length) return undefined;
  const size = Number(view.getBigUint64(at + 8));
  return { type, start: at, contents: at + 16, end: at + Math.max(size, 16) };
}

/** The boxes that lie side by side in `bytes` from `from` up to `to`. */
export function boxesIn(bytes: Uint8Array, from = 0, to = bytes.length): BoxSpan[] {
  const found: BoxSpan[] = [];
  let at = from;
  while (at < to) {
    const span = boxAt(bytes, at);
    if (span === undefined || span.end > to) break;
    found.push(span);
    at = span.end;
  }
  return found;
}

/** The first box under `path`, such as `moov/udta`, within the contents of `parent` or all of `bytes`. */
export function findBox(bytes: Uint8Array, path: string, parent?: BoxSpan): BoxSpan | undefined {
  let found = parent;
  for (const type of path.split("/")) {
    const inside = boxesIn(bytes, found?.contents ?? 0, found?.end ?? bytes.length);
    found = inside.find((span) => span.type === type);
    if (found === undefined) return undefined;
  }
  return found;
}

export function u16(value: number): Uint8Array {
  return Uint8Array.of(value >> 8, value);
}

export function u32(...values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4 * values.length);
  values.forEach((value, i) => {
    viewOf(bytes).setUint32(4 * i, value);
  });
  return bytes;
}

export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}
