// Octets of chance, drawn in stock: asking the system for a few at a time costs more than what they are used for. Knows no use.
import { randomFillSync } from "node:crypto";

const STOCK_BYTES = 4096;
let stock = Buffer.alloc(0);
let used = 0;

/** As `randomBytes` of the runtime, for up to `STOCK_BYTES`: never the same octets twice, and the caller's own. */
export function randomOctets(count: number): Buffer {
  if (count > STOCK_BYTES) throw new RangeError(`${count} octets at once`);
  if (used + count > stock.length) {
    // Anew, and not over: whoever got some of the last keeps them.
    stock = randomFillSync(Buffer.alloc(STOCK_BYTES));
    used = 0;
  }
  used += count;
  return stock.subarray(used - count, used);
}
