// How a UDP socket finds the address of where it sends to: an address is its own, at once; names are asked for. Knows no socket.
import { type LookupOneOptions, lookup } from "node:dns";
import { isIP } from "node:net";

type Found = (error: NodeJS.ErrnoException | null, address: string, family: number) => void;

/**
 * For `createSocket`. Node's own way tells an address one turn later, which makes a task and a quarter of the cost of every
 * packet that is sent.
 */
export function immediateLookup(host: string, options: LookupOneOptions, found: Found): void {
  const family = isIP(host);
  if (family === 0) lookup(host, options, found);
  else found(null, host, family);
}
