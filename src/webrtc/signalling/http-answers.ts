// Answers of the WHEP endpoint: problem documents (RFC 9457) and CORS headers. Knows no session.
import type { ErrorCode, EvertaleError } from "../../errors.js";
import type { HttpRequest, HttpResponse } from "../types.js";

/** `"*"`: any site may embed; a list: these origins (`https://example.org`) and the server's own. */
export type AllowedOrigins = "*" | readonly string[];

const STATUS: Partial<Record<ErrorCode, number>> = {
  "channel-unknown": 404,
  "session-unknown": 404,
  "sdp-invalid": 400,
  "codec-unavailable": 422,
  "too-large": 413,
  "precondition-missing": 428,
  "precondition-failed": 412,
  "rate-limited": 429,
  overloaded: 503,
  closed: 409,
};

/** One sentence about what went wrong, with the status that fits its code. */
export function problem(error: EvertaleError, headers: Record<string, string> = {}): HttpResponse {
  const status = STATUS[error.code] ?? 500;
  return problemOf(status, error.code, error.message, headers);
}

export function problemOf(
  status: number,
  code: string,
  detail: string,
  headers: Record<string, string> = {},
): HttpResponse {
  return {
    status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      ...headers,
    },
    body: JSON.stringify({ type: "about:blank", status, code, detail }),
  };
}

/** True when a page of the request's origin may watch here. Requests without an origin are not a browser's. */
export function originAllowed(request: HttpRequest, allowed: AllowedOrigins): boolean {
  const { origin, host } = request.headers;
  if (allowed === "*" || origin === undefined) return true;
  if (allowed.includes(origin)) return true;
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
}

/** The response with the CORS headers that its request may see. */
export function withCors(
  response: HttpResponse,
  request: HttpRequest,
  allowed: AllowedOrigins,
): HttpResponse {
  const { origin } = request.headers;
  const headers: Record<string, string> = { ...response.headers };
  if (allowed !== "*") headers.Vary = "Origin";
  if (allowed === "*") headers["Access-Control-Allow-Origin"] = "*";
  else if (origin !== undefined && originAllowed(request, allowed)) {
    headers["Access-Control-Allow-Origin"] = origin;
  }
  if (headers["Access-Control-Allow-Origin"] !== undefined) {
    headers["Access-Control-Expose-Headers"] = "ETag, Link, Location, Accept-Patch, Retry-After";
    if (request.method === "OPTIONS") {
      headers["Access-Control-Allow-Methods"] = "OPTIONS, GET, HEAD, POST, PATCH, DELETE";
      headers["Access-Control-Allow-Headers"] =
        "Authorization, Content-Type, If-Match, Evertale-Key";
      headers["Access-Control-Max-Age"] = "86400";
    }
  }
  return { ...response, headers };
}
