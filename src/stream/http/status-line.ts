// Status codes with their standard phrases.
import { STATUS_CODES } from "node:http";

/** E.g. `404 Not Found`. */
export function statusLine(status: number): string {
  return `${status} ${STATUS_CODES[status] ?? "Unknown"}`;
}
