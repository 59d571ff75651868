// Errors as problem documents (RFC 9457). Knows status codes; no route.
import { z } from "zod";
import { type ErrorCode, EvertaleError } from "../../errors.js";
import type { HttpResponse } from "../../webrtc/index.js";

const STATUS: Partial<Record<ErrorCode, number>> = {
  "channel-unknown": 404,
  "channel-taken": 409,
  "fork-invalid": 422,
  "prompt-unknown": 404,
  "prompt-invalid": 422,
  "prompt-settled": 409,
  "script-invalid": 422,
  "not-allowed": 403,
  "sanction-unknown": 404,
  "token-invalid": 401,
  "picture-type": 415,
  "picture-invalid": 422,
  "picture-refused": 422,
  "clip-invalid": 422,
  "encode-missing": 501,
  "message-invalid": 400,
  "rate-limited": 429,
  "too-large": 413,
  "cluster-refused": 502,
  "cluster-unreachable": 503,
  "cluster-leaderless": 503,
  "cluster-unserved": 503,
  overloaded: 503,
  stopped: 409,
  closed: 503,
};

const PASSING: ReadonlySet<string> = new Set([
  "overloaded",
  "closed",
  "cluster-unserved",
  "cluster-unreachable",
]);
/** Of what is too busy, or about to be there again: as over WHEP. */
const RETRY_AFTER_S = "2";

/** A problem with one sentence about what was wrong and the way out; `more` adds members to the document. */
export function problem(
  status: number,
  code: string,
  detail: string,
  more: Readonly<Record<string, unknown>> = {},
): HttpResponse {
  const busy = PASSING.has(code);
  return {
    status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      ...(busy ? { "Retry-After": RETRY_AFTER_S } : {}),
    },
    body: JSON.stringify({ type: "about:blank", status, code, detail, ...more }),
  };
}

/** The problem that an error is; whatever is not an `EvertaleError` is the server's own fault and is not described. */
export function problemOf(error: unknown): HttpResponse {
  if (error instanceof EvertaleError) {
    return problem(STATUS[error.code] ?? 500, error.code, error.message);
  }
  return problem(
    500,
    "internal",
    "The request failed for a reason of the server's own; try again.",
  );
}

/** What a refused watcher was told, to be told on. */
const refusal = z.object({
  code: z.enum(["token-invalid", "not-allowed"]).catch("not-allowed"),
  detail: z.string(),
});

/** Somebody else's refusal as an error of one's own. */
export function refusedBy({ body }: HttpResponse): EvertaleError {
  const told: unknown = typeof body === "string" ? JSON.parse(body) : undefined;
  const { code, detail } = refusal
    .catch({ code: "not-allowed", detail: "You may not watch this channel." })
    .parse(told);
  return new EvertaleError(code, detail);
}

export function json(status: number, value: unknown): HttpResponse {
  return {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" },
    body: JSON.stringify(value),
  };
}

export const TOO_LARGE = (bytes: number): HttpResponse =>
  problem(
    413,
    "too-large",
    `The body is larger than ${bytes} bytes, which is the limit: send less.`,
  );

/** What the parser of HTTP says of what it cannot read (Node's codes), as statuses and sentences. */
const UNREADABLE: Readonly<Record<string, readonly [number, string, string]>> = {
  HPE_INVALID_METHOD: [
    405,
    "method-not-allowed",
    "This method is none that is known here: use GET, HEAD, POST, PUT, PATCH, DELETE or OPTIONS.",
  ],
  HPE_HEADER_OVERFLOW: [
    431,
    "too-large",
    "The headers of the request are too large: send fewer, or fewer cookies.",
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [
    408,
    "message-invalid",
    "The request did not come whole in time: send it again.",
  ],
};

/** The answer to what is no request. @param code as Node's parser names what is wrong */
export function unreadable(code: string | undefined): HttpResponse {
  const [status, name, sentence] = (code === undefined ? undefined : UNREADABLE[code]) ?? [
    400,
    "message-invalid",
    "This is no HTTP request that can be read: speak HTTP/1.1 here, and HTTPS to a proxy in front.",
  ];
  const answer = problem(status, name, sentence);
  if (status !== 405) return answer;
  return {
    ...answer,
    headers: { ...answer.headers, Allow: "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS" },
  };
}

/** 429 with when to try again. */
export function tooMany(what: string, waitMs: number): HttpResponse {
  const seconds = Math.ceil(waitMs / 1000);
  const sentence = `That was many ${what} in a short time: try again in ${seconds} s.`;
  const refused = problem(429, "rate-limited", sentence);
  return { ...refused, headers: { ...refused.headers, "Retry-After": String(seconds) } };
}
