// Which web pages may use this server. Knows headers only.
import type { HttpRequest, HttpResponse } from "../../webrtc/index.js";
import type { WebRequest } from "./web-server.js";

/**
 * True for requests of this server's own pages, of allow-listed origins, and of programs (which send no Origin).
 * @param allowed origins, e.g. `https://example.org`; `*` allows every page
 */
export function originAllowed(request: HttpRequest, allowed: readonly string[]): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined || allowed.includes("*") || allowed.includes(origin)) return true;
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
}

/**
 * True for whoever sits at the machine itself: a request over loopback that no proxy passed on. A proxy that leaves no
 * trace (`X-Forwarded-For` is what the front door makes of any) must not stand before a server without tokens.
 */
export function ownsServer(request: WebRequest): boolean {
  const { headers, remoteAddress } = request;
  if (headers["x-forwarded-for"] !== undefined || headers.forwarded !== undefined) return false;
  return isLoopback(remoteAddress);
}

/** Adds what a page of an allowed other origin needs to read the answer (Fetch standard, CORS protocol). */
export function withApiCors(
  response: HttpResponse,
  request: HttpRequest,
  allowed: readonly string[],
): HttpResponse {
  const { origin } = request.headers;
  const headers: Record<string, string> = { ...response.headers, Vary: "Origin" };
  if (origin !== undefined && originAllowed(request, allowed)) {
    headers["Access-Control-Allow-Origin"] = origin;
    headers["Access-Control-Expose-Headers"] = "Location, Retry-After";
    if (request.method === "OPTIONS") {
      headers["Access-Control-Allow-Methods"] = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";
      headers["Access-Control-Allow-Headers"] = "Authorization, Content-Type";
      headers["Access-Control-Max-Age"] = "600";
    }
  }
  return { ...response, headers };
}

/** Textual addresses of IPv4 and IPv6, the former also mapped into the latter (RFC 4291 section 2.5.5.2), in full or short. */
function isLoopback(address: string): boolean {
  const mapped = /^(?:::|(?:0{1,4}:){5})ffff:/i;
  if (/^(?:::1|(?:0{1,4}:){7}0{0,3}1)$/.test(address)) return true;
  const plain = address.replace(mapped, "");
  return plain.startsWith("127.") || (mapped.test(address) && /^7f[0-9a-f]{2}:/i.test(plain));
}
