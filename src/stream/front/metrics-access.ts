// Who may read the measurements: they tell how busy a server is, and how it fails. Knows no measurement.
import { createHash, timingSafeEqual } from "node:crypto";
import type { HttpResponse } from "../../webrtc/index.js";
import { problem } from "../http/problem.js";
import type { Admission, WebHandlers, WebRequest } from "../http/web-server.js";
import { isLoopback } from "./client-address.js";

export interface MetricsAccess {
  /** Wanted as `Authorization: Bearer`. */
  readonly token: string | undefined;
  /** True: they have a port of their own, and are nowhere else. */
  readonly ownPort: boolean;
}

/** The answer that refuses; undefined where the request may be answered. `forwarded`: it came through a proxy. */
export function metricsRefused(
  access: MetricsAccess,
  request: WebRequest,
  forwarded: boolean,
): HttpResponse | undefined {
  if (access.ownPort) {
    return problem(404, "not-found", "The measurements have a port of their own (--metrics-port).");
  }
  return tokenRefused(access.token, request, forwarded);
}

function tokenRefused(
  token: string | undefined,
  request: WebRequest,
  forwarded: boolean,
): HttpResponse | undefined {
  if (token !== undefined) {
    if (sameText(request.headers.authorization ?? "", `Bearer ${token}`)) return undefined;
    const refusal = problem(
      401,
      "token-wrong",
      "The measurements want the token of --metrics-token: send Authorization: Bearer TOKEN.",
    );
    return { ...refusal, headers: { ...refusal.headers, "WWW-Authenticate": "Bearer" } };
  }
  if (!forwarded && isLoopback(request.remoteAddress)) return undefined;
  return problem(
    403,
    "metrics-private",
    "The measurements are for this machine alone: read them here, or start with --metrics-token or --metrics-port.",
  );
}

/** In a time that does not tell how much of it was right. */
function sameText(given: string, wanted: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(given), hash(wanted));
}

const OPERATIONS: ReadonlySet<string> = new Set(["/metrics", "/healthz", "/readyz"]);

/** What answers on the port of the measurements: these and the two states, nothing else, to whoever reaches it and has the token. */
export class OperationsDoor implements WebHandlers {
  constructor(
    private readonly routes: WebHandlers,
    private readonly token: string | undefined,
  ) {}

  admit(): Admission {
    return { bodyBytes: 0 };
  }

  async request(request: WebRequest, signal: AbortSignal): Promise<HttpResponse> {
    if (!OPERATIONS.has(request.path)) return nothing();
    const wanted = request.path === "/metrics" && this.token !== undefined;
    const refusal = wanted ? tokenRefused(this.token, request, false) : undefined;
    return refusal ?? this.routes.request(request, signal);
  }

  upgrade(): HttpResponse {
    return nothing();
  }
}

function nothing(): HttpResponse {
  return problem(
    404,
    "not-found",
    "This port has /metrics, /healthz and /readyz, and nothing else.",
  );
}
