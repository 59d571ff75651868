// What is kept of a channel's house as one record that NATS takes: what grows without end gives way, oldest first. Knows kinds by the first part of
// their keys; no meaning of a value.
import type { StoreKey } from "../../stream/index.js";

export interface HouseEntry {
  readonly key: StoreKey;
  readonly value: unknown;
}

/** NATS takes 1 MiB. */
const RECORD_BYTES = 900 * 1024;
/** Of what comes with every line, and of what is only read: the rest is kept as long as there is room for it. */
const MOST: Readonly<Record<string, number>> = { audit: 1_000, said: 1_000 };
/** Gives way first where there is none. */
const TRAIL = "audit";

/** `entries`: the oldest first. */
export function recordOf(entries: readonly HouseEntry[]): string {
  const kinds = new Map<string, { texts: string[]; bytes: number }>();
  for (const { key, value } of entries) {
    const name = String(key[0]);
    const kind = kinds.get(name) ?? { texts: [], bytes: 0 };
    kinds.set(name, kind);
    kind.texts.push(JSON.stringify([key, value]));
  }
  for (const [name, kind] of kinds) {
    kind.texts = kind.texts.slice(-(MOST[name] ?? kind.texts.length));
    kind.bytes = kind.texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 1, 0);
  }
  let over = [...kinds.values()].reduce((sum, { bytes }) => sum + bytes, 0) - RECORD_BYTES;
  const order = [...kinds].sort(
    ([a, { bytes: of }], [b, { bytes }]) => Number(b === TRAIL) - Number(a === TRAIL) || bytes - of,
  );
  for (const [, kind] of order) {
    // One that stands alone (rules, what the crowd decides by) is no list that could be cut.
    while (over > 0 && kind.texts.length > 1) {
      over -= Buffer.byteLength(kind.texts.shift() ?? "") + 1;
    }
  }
  return `[${order.flatMap(([, { texts }]) => texts).join(",")}]`;
}
