// Which host a request means, and whether this server goes by that name. Knows headers only.
// A page of another site can point its own name at 127.0.0.1 (DNS rebinding); then the browser thinks that this server is
// that site, and what the site may do here is only stopped by the name in `Host`.
import type { HttpRequest } from "../../webrtc/index.js";
import { isLoopback } from "./client-address.js";

/** What a trusted proxy says of the request it was given. */
export interface Forwarded {
  readonly host: string | undefined;
  readonly scheme: "http" | "https" | undefined;
}

/** The first of each list: what the proxy next to the client wrote. */
export function forwardedOf({ headers }: HttpRequest): Forwarded {
  const host = first(headers["x-forwarded-host"]);
  const port = first(headers["x-forwarded-port"]);
  const scheme = first(headers["x-forwarded-proto"])?.toLowerCase();
  const named = host !== undefined && port !== undefined && /^\d+$/.test(port) && !hasPort(host);
  return {
    host: named && !isDefaultPort(scheme, port) ? `${host}:${port}` : host,
    scheme: scheme === "https" || scheme === "http" ? scheme : undefined,
  };
}

/**
 * The host that checks of origins go by. Many a proxy drops the port (`$host` of nginx) or the whole name: where the browser itself says
 * that a page is of the same origin (`Sec-Fetch-Site`, which no page can set), or where a trusted proxy's `Host` differs from the page's
 * in the missing port alone, it is the page's.
 */
export function hostOf(
  request: HttpRequest,
  given: string | undefined,
  trusted: boolean,
): string | undefined {
  const { origin, "sec-fetch-site": site } = request.headers;
  const page = origin === undefined ? undefined : /^https?:\/\/(.+)$/.exec(origin)?.[1];
  if (page === undefined || page === given) return given;
  if (site === "same-origin") return page;
  const portDropped = trusted && given !== undefined && !hasPort(given) && nameOf(page) === given;
  return portDropped ? page : given;
}

/** True for the names that only this machine has, and those in `allowed`. Requests without a name are no browser's. */
export function isOwnName(host: string | undefined, allowed: readonly string[]): boolean {
  if (host === undefined || host === "") return true;
  const name = nameOf(host).toLowerCase();
  if (allowed.includes("*") || allowed.includes(name) || allowed.includes(host)) return true;
  if (name === "localhost" || name.endsWith(".localhost")) return true;
  return isLoopback(name.replace(/^\[(.*)\]$/, "$1"));
}

function first(header: string | undefined): string | undefined {
  const value = header?.split(",", 1)[0]?.trim();
  return value === "" ? undefined : value;
}

function hasPort(host: string): boolean {
  return /:\d+$/.test(host);
}

function isDefaultPort(scheme: string | undefined, port: string): boolean {
  return port === (scheme === "https" ? "443" : "80");
}

function nameOf(host: string): string {
  return host.replace(/:\d+$/, "");
}
