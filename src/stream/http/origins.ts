// Which web pages may use this server. Knows headers only.
import type { HttpRequest, HttpResponse } from "../../webrtc/index.js";

/**
 * True for requests of this server's own pages, of allow-listed origins, and of programs (which send no Origin).
 * @param allowed origins, e.g. `https://example.org`; `*` allows every page
 */
export function originAllowed(request: HttpRequest, allowed: readonly string[]): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined || allowed.includes("*") || allowed.includes(origin)) return true;
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
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
      headers["Access-Control-Allow-Methods"] = "GET, HEAD, POST, OPTIONS";
      headers["Access-Control-Allow-Headers"] = "Content-Type";
      headers["Access-Control-Max-Age"] = "600";
    }
  }
  return { ...response, headers };
}
