// How a large picture is spread over time. A pure decision: knows no clock and no socket.

/** Packets that go to one viewer at once: 10 KB, which a router's queue takes. */
export const SLICE_PACKETS = 8;
/** Time from one slice of a picture to the next. */
export const SLICE_EVERY_MS = 5;
/** A picture is spread over half the time until the next one, and over no more than this. */
const SPREAD_MAX_MS = 60;

/** Packets of a slice: the fewest that still send all `packets` within the time that a picture may take. */
export function slicePackets(packets: number, intervalMs: number): number {
  const spreadMs = Math.min(intervalMs / 2, SPREAD_MAX_MS);
  const slicesMax = Math.floor(spreadMs / SLICE_EVERY_MS) + 1;
  return Math.max(SLICE_PACKETS, Math.ceil(packets / slicesMax));
}
