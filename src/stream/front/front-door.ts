// What every request passes before its route: whose it is, by which name the server was called, under which path it lies, and whether
// its address has had its share. Knows no route but the one by which viewers join, and no server.
import type { HttpRequest, HttpResponse } from "../../webrtc/index.js";
import { personOf } from "../http/identity.js";
import { problem } from "../http/problem.js";
import type { Admission, SocketHandler, WebHandlers, WebRequest } from "../http/web-server.js";
import type { Log } from "../log.js";
import { allowanceKey, isLoopback, plainAddress, TrustedProxies } from "./client-address.js";
import { forwardedOf, hostOf, isOwnName } from "./host-names.js";
import { JoinCaps, type JoinLimits, type Sessions } from "./join-caps.js";
import { type MetricsAccess, metricsRefused } from "./metrics-access.js";
import { RefusalLog } from "./refusal-log.js";
import { SocketCaps } from "./socket-caps.js";

export interface FrontDoorOptions {
  /** Where everything lies, without a slash at the end: `/live`; empty for the root. */
  readonly basePath: string;
  /** See `TrustedProxies`. */
  readonly trustProxy: readonly string[];
  /** Names in `Host` beside this machine's own; undefined: any. */
  readonly hostNames: readonly string[] | undefined;
  readonly joins: JoinLimits;
  readonly socketsPerAddress: number;
  readonly metrics: MetricsAccess;
  /** The viewers of a channel. */
  readonly sessions: (channel: string) => Sessions | undefined;
  readonly log: Log;
  readonly nowMs: () => number;
}

const FOR = "x-forwarded-for";
/** What a proxy or a tunnel leaves in a request, each its own. No browser and no script at the machine sends any of it. */
const PASSED_ON =
  /^(?:x-forwarded-.+|forwarded|via|x-real-ip|x-client-ip|true-client-ip|cf-connecting-ip|fly-client-ip)$/;

export class FrontDoor implements WebHandlers {
  readonly #proxies: TrustedProxies;
  readonly #joins: JoinCaps;
  readonly #sockets: SocketCaps;
  readonly #refusals: RefusalLog;
  #hinted = false;

  /** Throws `config-invalid` for proxies that are none. */
  constructor(
    private readonly routes: WebHandlers,
    private readonly options: FrontDoorOptions,
  ) {
    this.#proxies = new TrustedProxies(options.trustProxy);
    this.#joins = new JoinCaps(options.joins, options.nowMs);
    this.#sockets = new SocketCaps(options.socketsPerAddress);
    this.#refusals = new RefusalLog(options.log, options.nowMs);
  }

  /** Refusals by code since the start. */
  get refusals(): ReadonlyMap<string, number> {
    return this.#refusals.counts;
  }

  /**
   * Ends the WebRTC sessions of a channel's viewers who are met.
   * @param met asked with an address as allowances have it (`allowanceKey`), and whose page it is where it says so
   */
  expel(channel: string, met: (address: string, person: string | undefined) => boolean): void {
    const sessions = this.options.sessions(channel);
    if (sessions !== undefined) this.#joins.expel(sessions, met);
  }

  admit(outside: WebRequest): Admission | HttpResponse {
    const request = this.#welcome(outside);
    const decision = this.#refusedByName(request, outside) ?? this.routes.admit(request);
    if (!("status" in decision)) return decision;
    this.#refusals.note(request, request.remoteAddress, decision);
    return this.#withBase(decision);
  }

  async request(outside: WebRequest, signal: AbortSignal): Promise<HttpResponse> {
    const request = this.#welcome(outside);
    const moved = this.#moved(outside, request);
    if (moved !== undefined) return moved;
    const response =
      this.#refusedByName(request, outside) ??
      this.#refusedMetrics(request) ??
      (await this.#answer(request, signal));
    this.#refusals.note(request, request.remoteAddress, response);
    return this.#withBase(response);
  }

  upgrade(outside: WebRequest): SocketHandler | HttpResponse {
    const request = this.#welcome(outside);
    const key = allowanceKey(request.remoteAddress);
    const decision = this.#refusedByName(request, outside) ?? this.#upgraded(request, key);
    const refusal = "status" in decision ? decision : decision.refusal;
    if (refusal !== undefined) this.#refusals.note(request, request.remoteAddress, refusal);
    if ("status" in decision) return decision;
    return this.#sockets.counted(decision, key, request.remoteAddress);
  }

  #upgraded(request: WebRequest, key: string): SocketHandler | HttpResponse {
    const { socketsPerAddress } = this.options;
    if (!this.#sockets.full(key)) return this.routes.upgrade(request);
    const sentence = `Your address has ${socketsPerAddress} connections open, which is the limit: close some.`;
    return problem(429, "rate-limited", sentence);
  }

  #answer(request: WebRequest, signal: AbortSignal): Promise<HttpResponse> {
    const [root, channel = "", ...more] = request.path.split("/").filter((part) => part !== "");
    const joins = request.method === "POST" && root === "whep" && more.length === 0;
    const sessions = joins ? this.options.sessions(channel) : undefined;
    if (sessions === undefined) return this.routes.request(request, signal);
    return this.#join(request, sessions, signal);
  }

  async #join(request: WebRequest, sessions: Sessions, signal: AbortSignal): Promise<HttpResponse> {
    const verdict = this.#joins.ask(
      allowanceKey(request.remoteAddress),
      sessions,
      personOf(request),
    );
    if (verdict.type === "refused") {
      const refusal = problem(429, "rate-limited", verdict.reason);
      const retry = { "Retry-After": String(Math.ceil(verdict.waitMs / 1000)) };
      // Other sites' players may read why.
      const cors = { "Access-Control-Allow-Origin": "*" };
      return { ...refusal, headers: { ...refusal.headers, ...retry, ...cors } };
    }
    let sessionId: string | undefined;
    try {
      const response = await this.routes.request(request, signal);
      if (response.status === 201) sessionId = response.headers?.Location?.split("/").at(-1);
      return response;
    } finally {
      verdict.settle(sessionId);
    }
  }

  /** The request as it was before any proxy, as far as that is believed. */
  #welcome(outside: WebRequest): WebRequest {
    const trusted = this.#proxies.trusts(outside.remoteAddress);
    const remoteAddress = this.#proxies.clientOf(outside, outside.remoteAddress);
    const { host, scheme } = trusted
      ? forwardedOf(outside)
      : { host: undefined, scheme: undefined };
    if (!trusted) this.#hintAtProxy(outside);
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(outside.headers)) {
      if (!name.startsWith("x-forwarded-") || name === FOR) headers[name] = value;
    }
    // That it was passed on is always believed: whoever sits at the machine itself may do more than others.
    const passedOn = Object.keys(outside.headers).some((name) => PASSED_ON.test(name));
    if (trusted || passedOn) headers[FOR] ??= remoteAddress;
    if (scheme !== undefined) headers["x-forwarded-proto"] = scheme;
    const named = host ?? headers.host;
    if (named !== undefined) headers.host = named;
    return { ...outside, headers, remoteAddress, path: this.#inside(outside.path) };
  }

  /** By its name before origins are compared: what the browser says of an origin means nothing while the name is a stranger's. */
  #refusedByName(request: WebRequest, outside: WebRequest): HttpResponse | undefined {
    const { hostNames } = this.options;
    const { host } = request.headers;
    if (hostNames !== undefined && !isOwnName(host, hostNames)) {
      const name = (host ?? "").slice(0, 100);
      return problem(
        421,
        "host-refused",
        `This server is not called ${name}: if it is, start it with --allow-host ${name.replace(/:\d+$/, "")}.`,
      );
    }
    const trusted = this.#proxies.trusts(outside.remoteAddress);
    const page = hostOf(request, host, trusted);
    if (page !== undefined) (request.headers as Record<string, string>).host = page;
    return undefined;
  }

  #refusedMetrics(request: WebRequest): HttpResponse | undefined {
    if (request.path !== "/metrics") return undefined;
    const { headers } = request;
    const forwarded = headers[FOR] !== undefined || headers.forwarded !== undefined;
    return metricsRefused(this.options.metrics, request, forwarded);
  }

  #inside(path: string): string {
    const { basePath } = this.options;
    if (basePath === "" || !`${path}/`.startsWith(`${basePath}/`)) return path;
    return path.slice(basePath.length) || "/";
  }

  /** Pages name what they need relative to their own address: it has to end as they expect. */
  #moved({ method, path }: WebRequest, inside: WebRequest): HttpResponse | undefined {
    if (method !== "GET" && method !== "HEAD") return undefined;
    const { basePath } = this.options;
    if (basePath !== "" && path === basePath) return redirect(`${basePath}/`);
    const embed = /^\/embed\/([^/]+)\/+$/.exec(inside.path);
    return embed === null ? undefined : redirect(`../${encodeURIComponent(embed[1] ?? "")}`);
  }

  /** Addresses in answers are of the outside. */
  #withBase(response: HttpResponse): HttpResponse {
    const { basePath } = this.options;
    const { headers } = response;
    if (basePath === "" || headers === undefined) return response;
    const { Location: location, Link: link } = headers;
    return {
      ...response,
      headers: {
        ...headers,
        ...(location?.startsWith("/") ? { Location: basePath + location } : {}),
        ...(link === undefined ? {} : { Link: link.replaceAll("</", `<${basePath}/`) }),
      },
    };
  }

  /** Once: who stands behind a proxy and has not said so shares one allowance among all viewers. */
  #hintAtProxy(request: HttpRequest & { readonly remoteAddress: string }): void {
    if (this.#hinted || this.#proxies.any) return;
    if (request.headers[FOR] === undefined) return;
    const peer = plainAddress(request.remoteAddress);
    this.#hinted = true;
    const network = isLoopback(peer) ? "loopback" : peer;
    this.options.log.warn(
      `Requests come through a proxy at ${peer}, and all its viewers share one allowance: if it is yours, start with --trust-proxy ${network}.`,
    );
  }
}

function redirect(to: string): HttpResponse {
  return { status: 308, headers: { Location: to, "Cache-Control": "no-store" } };
}
