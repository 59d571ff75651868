// Status codes with their standard phrases, and which of them have no body.
import { STATUS_CODES } from "node:http";

/** E.g. `404 Not Found`. */
export function statusLine(status: number): string {
  return `${status} ${STATUS_CODES[status] ?? "Unknown"}`;
}

/** Answers that end with their headers and say no length (RFC 9110 section 8.6); 304 has the length of what it stands for. */
export function isBodiless(status: number): boolean {
  return status === 204 || status === 304;
}
