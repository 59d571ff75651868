// Every route of Evertale's surface: pages, player, WHEP, REST, WebSocket, operations. Knows no server.
import type { HttpResponse, WhepEndpoint } from "../../webrtc/index.js";
import { mayModerate } from "../access/index.js";
import type { Channel } from "../channel.js";
import type { Chat } from "../chat/chat.js";
import { toldToPages } from "../chat/refusal.js";
import type { Metrics } from "../metrics.js";
import { answerHls, hlsOptions } from "../window/index.js";
import { type ApiParts, answerApi, findChannel, nothingHere, only } from "./api.js";
import { type Assets, assetResponse } from "./assets.js";
import { identityOf } from "./identity.js";
import { answerOembed, oembedChannel } from "./oembed.js";
import { originAllowed, ownsServer, withApiCors } from "./origins.js";
import { PrivateVideo } from "./private-video.js";
import { json, problem, problemOf } from "./problem.js";
import { withShareCard } from "./share-card.js";
import { isStart } from "./start-route.js";
import {
  type Admission,
  type SocketHandler,
  WEB_LIMITS,
  type WebHandlers,
  type WebRequest,
} from "./web-server.js";

export interface RouteParts extends ApiParts {
  readonly channels: ReadonlyMap<string, Channel>;
  readonly chats: ReadonlyMap<string, Chat>;
  readonly whep: WhepEndpoint;
  readonly assets: Assets;
  readonly metrics: Metrics;
  /** Origins other than this server's own whose pages may call the REST and WebSocket interfaces. */
  readonly apiOrigins: readonly string[];
  /** Origins whose pages may show `/embed/:channel`; `*`: all. */
  readonly embedOrigins: readonly string[];
  /** Where everything lies as the outside sees it, e.g. `/live`; empty: the root. Requests come without it. */
  readonly basePath: string;
  readonly onFault: (error: unknown) => void;
  /** Why this process is not ready whatever its channels do, in a sentence; undefined: nothing. */
  readonly hindrance?: (() => string | undefined) | undefined;
}

const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self' ws: wss:; base-uri 'none'; form-action 'self'; object-src 'none'";

export class Routes implements WebHandlers {
  constructor(private readonly parts: RouteParts) {}

  admit(request: WebRequest): Admission | HttpResponse {
    if (!isStart(request)) return { bodyBytes: WEB_LIMITS.bodyBytes };
    const admission = this.#admitStart(request, segments(request.path)[2] ?? "");
    if (!("status" in admission)) return admission;
    return withCommonHeaders(withApiCors(admission, request, this.parts.apiOrigins));
  }

  async request(request: WebRequest, signal: AbortSignal): Promise<HttpResponse> {
    try {
      return withCommonHeaders(await this.#answer(request, signal));
    } catch (error) {
      const response = problemOf(error);
      // Others are refusals in words of their own, which the front door counts.
      if (response.status === 500) this.parts.onFault(error);
      // Pages of other sites may watch, and so may read why not: a token is missing, a channel is not there.
      const watching = /^\/(whep|hls)\//.test(request.path);
      const told = watching
        ? withHeaders(response, { "Access-Control-Allow-Origin": "*" })
        : response;
      return withCommonHeaders(told);
    }
  }

  upgrade(request: WebRequest): SocketHandler | HttpResponse {
    return toldToPages(request, this.#decideUpgrade(request));
  }

  #decideUpgrade(request: WebRequest): SocketHandler | HttpResponse {
    try {
      const [root, name, ...more] = segments(request.path);
      if (root !== "ws" || name === undefined) return nothingHere(request);
      if (more.join("/") === "video") return this.#video(request, name);
      if (more.length > 0) return nothingHere(request);
      if (!originAllowed(request, this.parts.apiOrigins)) return foreign(request);
      findChannel(this.parts.channels, name);
      if (!/^websocket$/i.test(request.headers.upgrade ?? "")) return notWebSocket();
      const chat = this.parts.chats.get(name);
      const open = [...this.parts.chats.values()].reduce((sum, one) => sum + one.followers, 0);
      if (chat === undefined || open >= WEB_LIMITS.sockets) {
        return problem(503, "overloaded", "Too many people are connected: try again later.");
      }
      return chat.attend({ ownsServer: ownsServer(request) });
    } catch (error) {
      return problemOf(error);
    }
  }

  /** Every site may show the picture, as by WHEP. Throws `channel-unknown`. */
  #video(request: WebRequest, name: string): SocketHandler | HttpResponse {
    const channel = findChannel(this.parts.channels, name);
    if (!/^websocket$/i.test(request.headers.upgrade ?? "")) return notWebSocket();
    const ban = channel.house.banOf(request.remoteAddress);
    const identity = this.parts.access.withoutToken(ownsServer(request));
    if (ban !== undefined && !mayModerate(identity)) return problem(403, "not-allowed", ban);
    const offered = (request.query.get("codecs") ?? "h264,vp8").split(",");
    const handler = channel.video.attend(offered, (person) =>
      channel.house.banOf(request.remoteAddress, person),
    );
    if (handler !== undefined && channel.isPrivate) {
      const owner = ownsServer(request);
      return new PrivateVideo(handler, ({ token }) =>
        this.parts.access.of(token, channel.name, owner),
      );
    }
    if (handler !== undefined) return handler;
    const sentence = "None of these codecs is encoded here: say codecs=h264,vp8.";
    return problem(404, "codec-unavailable", sentence);
  }

  async #answer(request: WebRequest, signal: AbortSignal): Promise<HttpResponse> {
    const path = segments(request.path);
    switch (path[0]) {
      case "whep":
        return this.#whep(request, path, signal);
      case "api":
        return withApiCors(await this.#api(request, path.slice(1)), request, this.parts.apiOrigins);
      case "ws":
        return this.#plainRequestForSocket(request);
      case "embed":
        return this.#embed(request, path);
      case "hls":
        return this.#hls(request, path);
      case "clips":
        if (path.length !== 2) return nothingHere(request);
        return readLater(request, () => this.parts.clips.answer(path[1] ?? "", request));
      case "oembed":
        return this.#oembed(request);
      case "gallery":
        return path.length === 1 ? this.#gallery(request) : nothingHere(request);
      case "healthz":
        return read(request, () => json(200, { status: "ok" }));
      case "readyz":
        return read(request, () => this.#ready());
      case "metrics":
        return this.#metrics(request);
      default:
        return this.#asset(request, path);
    }
  }

  async #whep(
    request: WebRequest,
    [, name]: readonly string[],
    signal: AbortSignal,
  ): Promise<HttpResponse> {
    await this.#mayWatch(request, name);
    const answer = await this.parts.whep.handle(request, signal);
    if (answer.status !== 201) return answer;
    try {
      // Banned while the answer was made.
      await this.#mayWatch(request, name);
      return answer;
    } catch (error) {
      const session = answer.headers?.Location?.split("/").at(-1);
      if (session !== undefined) this.parts.channels.get(name ?? "")?.hub.leave(session);
      throw error;
    }
  }

  /** Private channels are opened to bearers of a token for them (RFC 9725 section 4.6). Throws `token-invalid`, `not-allowed`. */
  async #mayWatch(request: WebRequest, name: string | undefined): Promise<void> {
    const channel = name === undefined ? undefined : this.parts.channels.get(name);
    if (channel === undefined || request.method !== "POST") return;
    await this.#demandMayWatch(request, channel);
  }

  /** Whether a request may watch a channel, for those who carry its viewers elsewhere: 204, or the refusal. */
  async mayWatch(request: WebRequest, name: string): Promise<HttpResponse> {
    try {
      await this.#demandMayWatch(request, findChannel(this.parts.channels, name));
      return { status: 204 };
    } catch (error) {
      return problemOf(error);
    }
  }

  /** By whichever way. Throws `token-invalid`, and `not-allowed` where the address is banned. */
  async #demandMayWatch(request: WebRequest, channel: Channel): Promise<void> {
    await identityOf(this.parts.access, request, channel);
  }

  async #oembed(request: WebRequest): Promise<HttpResponse> {
    const open = { "Access-Control-Allow-Origin": "*" };
    try {
      const channel = oembedChannel(this.parts, request);
      // 401, as oEmbed has it for what is private (section 2.3.4).
      if (channel?.isPrivate) await identityOf(this.parts.access, request, channel);
      const answer = read(request, () => answerOembed(this.parts, request));
      return withHeaders(answer, open);
    } catch (error) {
      return withHeaders(problemOf(error), open);
    }
  }

  async #hls(request: WebRequest, path: readonly string[]): Promise<HttpResponse> {
    if (path.length !== 3) return nothingHere(request);
    if (request.method === "OPTIONS") return hlsOptions();
    const channel = findChannel(this.parts.channels, path[1] ?? "");
    await this.#demandMayWatch(request, channel);
    const answer = await readLater(request, () =>
      answerHls(channel.window, path[2] ?? "", request),
    );
    if (!channel.isPrivate) return answer;
    // No cache between hands it to whoever has no token.
    return withHeaders(answer, { "Cache-Control": "private, no-store" });
  }

  async #api(request: WebRequest, path: readonly string[]): Promise<HttpResponse> {
    const changes = !["GET", "HEAD", "OPTIONS"].includes(request.method);
    if (changes && !originAllowed(request, this.parts.apiOrigins)) return foreign(request);
    try {
      return await answerApi(this.parts, request, path);
    } catch (error) {
      const response = problemOf(error);
      // Others are refusals in words of their own, which the front door counts.
      if (response.status === 500) this.parts.onFault(error);
      return response;
    }
  }

  #admitStart(request: WebRequest, channel: string): Admission | HttpResponse {
    try {
      if (!originAllowed(request, this.parts.apiOrigins)) return foreign(request);
      findChannel(this.parts.channels, channel);
      return this.parts.start.admit(request);
    } catch (error) {
      return problemOf(error);
    }
  }

  #plainRequestForSocket(request: WebRequest): HttpResponse {
    const decision = this.#decideUpgrade(request);
    return "status" in decision ? decision : notWebSocket();
  }

  #embed(request: WebRequest, path: readonly string[]): HttpResponse {
    if (path.length !== 2) return nothingHere(request);
    const channel = findChannel(this.parts.channels, path[1] ?? "");
    const discovery = `</oembed?url=${encodeURIComponent(pageAddress(request, this.parts.basePath))}>; rel="alternate"; type="application/json+oembed"; title="Evertale: ${encodeURIComponent(channel.name)}"`;
    const headers = {
      "Content-Security-Policy": `${POLICY}; frame-ancestors ${this.#ancestors()}`,
      Link: discovery,
    };
    return this.#page(request, "embed.html", headers, channel);
  }

  #gallery(request: WebRequest): HttpResponse {
    return this.#page(request, "gallery.html", {
      "Content-Security-Policy": `${POLICY}; frame-ancestors 'self'`,
    });
  }

  #ancestors(): string {
    const { embedOrigins } = this.parts;
    return embedOrigins.includes("*") ? "*" : ["'self'", ...embedOrigins].join(" ");
  }

  #asset(request: WebRequest, path: readonly string[]): HttpResponse {
    if (path.length === 0) {
      const headers = { "Content-Security-Policy": `${POLICY}; frame-ancestors 'self'` };
      const wanted = this.parts.channels.get(request.query.get("channel") ?? "");
      // A private one is not named to whoever does not name it.
      const first = [...this.parts.channels.values()].find(({ isPrivate }) => !isPrivate);
      return this.#page(request, "studio.html", headers, wanted ?? first);
    }
    if (path.length === 1 && path[0] === "channels") {
      return this.#page(request, "channels.html", {
        "Content-Security-Policy": `${POLICY}; frame-ancestors 'self'`,
      });
    }
    const name = path.length === 1 ? path[0] : undefined;
    const asset = name === undefined ? undefined : this.parts.assets.get(name);
    if (asset === undefined || name?.endsWith(".html")) return nothingHere(request);
    // The player and what it loads are for pages of other sites too.
    const headers = {
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
    };
    return read(request, () => assetResponse(asset, request, headers));
  }

  #page(
    request: WebRequest,
    name: string,
    headers: Readonly<Record<string, string>>,
    shared?: Channel,
  ): HttpResponse {
    const page = this.parts.assets.get(name);
    if (page === undefined) {
      return problem(503, "not-built", `The page ${name} is not built: run \`npm run build\`.`);
    }
    const { basePath } = this.parts;
    const root = pageAddress(request, basePath).slice(0, -request.path.length);
    const address = { root, page: pageAddress(request, basePath) };
    // Whoever may not watch is not told either, and no other site has its picture.
    const told = shared !== undefined && !shared.isPrivate;
    const shown = told ? withShareCard(page, shared, address) : page;
    return read(request, () => assetResponse(shown, request, headers));
  }

  #ready(): HttpResponse {
    const hindrance = this.parts.hindrance?.();
    if (hindrance !== undefined) return problem(503, "cluster-unreachable", hindrance);
    const waiting = [...this.parts.channels.values()].filter((channel) => {
      const { state } = channel.view;
      return state !== "live" && state !== "idle";
    });
    if (waiting.length === 0) return json(200, { status: "ready" });
    const names = waiting
      .map((one) => `${one.isPrivate ? "a private channel" : one.name} (${one.view.state})`)
      .join(", ");
    return problem(503, "not-ready", `Not ready yet: ${names}.`);
  }

  async #metrics(request: WebRequest): Promise<HttpResponse> {
    const { metrics } = this.parts;
    const body = await metrics.text();
    return read(request, () => ({
      status: 200,
      headers: { "Content-Type": metrics.contentType },
      body,
    }));
  }
}

function read(request: WebRequest, answer: () => HttpResponse): HttpResponse {
  return only(request, ["GET", "HEAD"], answer);
}

async function readLater(
  request: WebRequest,
  answer: () => Promise<HttpResponse>,
): Promise<HttpResponse> {
  const reads = request.method === "GET" || request.method === "HEAD";
  return reads ? answer() : read(request, () => nothingHere(request));
}

function withHeaders(
  response: HttpResponse,
  headers: Readonly<Record<string, string>>,
): HttpResponse {
  return { ...response, headers: { ...response.headers, ...headers } };
}

function segments(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}

function pageAddress(request: WebRequest, basePath: string): string {
  const scheme = request.headers["x-forwarded-proto"] === "https" ? "https" : "http";
  return `${scheme}://${request.headers.host ?? "localhost"}${basePath}${request.path}`;
}

function notWebSocket(): HttpResponse {
  return problem(426, "message-invalid", "This address speaks WebSocket: open it as one.");
}

function foreign(request: WebRequest): HttpResponse {
  const site = (request.headers.origin ?? "").slice(0, 100);
  if (site === "null") {
    return problem(
      403,
      "origin-refused",
      'Pages without an origin of their own (a sandboxed frame, a file) may not use this server: give the iframe sandbox="allow-scripts allow-same-origin", or allow every page with --allow-origin "*".',
    );
  }
  // The commonest mistake of a proxy: it hands on a host without its port, or its own.
  const host = request.headers.host?.slice(0, 100) ?? "missing";
  return problem(
    403,
    "origin-refused",
    `Pages of ${site} may not use this server (Host is ${host}): allow them with --allow-origin ${site}; if that is this server behind a proxy, let the proxy hand on the whole Host, or name it with --trust-proxy.`,
  );
}

function withCommonHeaders(response: HttpResponse): HttpResponse {
  return {
    ...response,
    headers: {
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      ...response.headers,
    },
  };
}
