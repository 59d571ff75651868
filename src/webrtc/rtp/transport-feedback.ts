// Reads when packets arrived, as a viewer tells it for the whole transport (draft-holmer-rmcat-transport-wide-cc-extensions-01
// section 3.1). Knows the octets, no stream and no decision.

/** One packet after the other from `baseSequence` on: when it arrived by the viewer's clock in ms, or that it did not. */
export interface TransportFeedback {
  readonly baseSequence: number;
  readonly arrivedAtMs: readonly (number | undefined)[];
}

/** Nobody has more packets on the way; a few octets could claim 65,535. */
export const FEEDBACK_PACKETS_MAX = 1024;

const HEADER_BYTES = 20;
const REFERENCE_TICK_MS = 64;
const DELTA_TICK_MS = 0.25;
const SMALL_DELTA = 1;
const LARGE_DELTA = 2;

/** `packet` is a whole RTCP packet of type 205, format 15. What contradicts itself says nothing. */
export function readTransportFeedback(packet: Buffer): TransportFeedback | undefined {
  if (packet.length < HEADER_BYTES) return undefined;
  const count = packet.readUInt16BE(14);
  if (count === 0 || count > FEEDBACK_PACKETS_MAX) return undefined;
  const { symbols, end } = readSymbols(packet, count);
  if (symbols.length < count) return undefined;
  const arrivedAtMs: (number | undefined)[] = [];
  let timeMs = packet.readIntBE(16, 3) * REFERENCE_TICK_MS;
  let at = end;
  for (const symbol of symbols) {
    const bytes = symbol === SMALL_DELTA ? 1 : symbol === LARGE_DELTA ? 2 : 0;
    if (at + bytes > packet.length) return undefined;
    if (bytes === 0) {
      arrivedAtMs.push(undefined);
      continue;
    }
    timeMs += (bytes === 1 ? packet.readUInt8(at) : packet.readInt16BE(at)) * DELTA_TICK_MS;
    at += bytes;
    arrivedAtMs.push(timeMs);
  }
  return { baseSequence: packet.readUInt16BE(12), arrivedAtMs };
}

/** Section 3.1.1 to 3.1.4: runs of one symbol, and vectors of symbols of one or two bits. */
function readSymbols(packet: Buffer, count: number): { symbols: number[]; end: number } {
  const symbols: number[] = [];
  let at = HEADER_BYTES;
  for (; symbols.length < count && at + 2 <= packet.length; at += 2) {
    const chunk = packet.readUInt16BE(at);
    const left = count - symbols.length;
    if ((chunk & 0x8000) === 0) {
      const run = Math.min(chunk & 0x1fff, left);
      // A run of nothing would never end.
      if (run === 0) break;
      for (let i = 0; i < run; i += 1) symbols.push((chunk >> 13) & 3);
    } else if ((chunk & 0x4000) === 0) {
      for (let i = 0; i < Math.min(14, left); i += 1) symbols.push((chunk >> (13 - i)) & 1);
    } else {
      for (let i = 0; i < Math.min(7, left); i += 1) symbols.push((chunk >> (12 - 2 * i)) & 3);
    }
  }
  return { symbols, end: at };
}
