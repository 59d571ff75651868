// WHEP (draft-ietf-wish-whep): viewers' signalling over plain requests. Knows channels only by a lookup function,
// and no HTTP server: both servers hand it their requests.
import { EvertaleError } from "../../errors.js";
import type { Hub } from "../hub.js";
import type { IceServer } from "../ice/ice-agent.js";
import type { HttpRequest, HttpResponse } from "../types.js";
import {
  type AllowedOrigins,
  originAllowed,
  problem,
  problemOf,
  withCors,
} from "./http-answers.js";
import { SDP_BYTES_MAX } from "./offer.js";

const OFFER_TYPE = "application/sdp";
const FRAGMENT_TYPE = "application/trickle-ice-sdpfrag";
const RETRY_AFTER_S = "2";

export interface WhepOptions {
  /** The viewers of a channel, or `undefined` when there is no channel of that name. */
  readonly channel: (name: string) => Hub | undefined;
  /** Sites whose pages may watch. Default `"*"`. */
  readonly allowedOrigins?: AllowedOrigins;
  /** STUN and TURN servers that viewers are told of by `Link` headers. */
  readonly iceServers?: () => readonly IceServer[];
  /** Where the endpoint is, without a slash at the end. Default `/whep`. */
  readonly basePath?: string;
}

/** Answers `BASE/:channel` and `BASE/:channel/:session`. */
export class WhepEndpoint {
  readonly #allowed: AllowedOrigins;
  readonly #basePath: string;

  constructor(private readonly options: WhepOptions) {
    this.#allowed = options.allowedOrigins ?? "*";
    this.#basePath = options.basePath ?? "/whep";
  }

  /** Never rejects: what goes wrong is a problem document with one sentence. Aborting `signal` drops a POST's session. */
  async handle(request: HttpRequest, signal?: AbortSignal): Promise<HttpResponse> {
    return withCors(await this.#answer(request, signal), request, this.#allowed);
  }

  async #answer(request: HttpRequest, signal?: AbortSignal): Promise<HttpResponse> {
    try {
      if (request.method === "OPTIONS")
        return { status: 204, headers: { "Accept-Post": OFFER_TYPE } };
      if (!originAllowed(request, this.#allowed)) {
        return problemOf(403, "origin-refused", whyRefused(request.headers.origin));
      }
      const [name, sessionId] = this.#parsePath(request.path);
      const hub = this.options.channel(name);
      if (hub === undefined) {
        throw new EvertaleError("channel-unknown", `There is no channel "${name.slice(0, 64)}".`);
      }
      if (sessionId === undefined) return await this.#endpoint(request, hub, name, signal);
      return await this.#session(request, hub, sessionId);
    } catch (error) {
      return failure(error);
    }
  }

  #parsePath(path: string): [string, string | undefined] {
    const rest = path.startsWith(`${this.#basePath}/`) ? path.slice(this.#basePath.length + 1) : "";
    const [name = "", sessionId, ...more] = rest.split("/");
    if (name === "" || more.length > 0) {
      throw new EvertaleError(
        "channel-unknown",
        `Nothing is at this address: use ${this.#basePath}/CHANNEL.`,
      );
    }
    return [name, sessionId || undefined];
  }

  async #endpoint(
    request: HttpRequest,
    hub: Hub,
    name: string,
    signal: AbortSignal | undefined,
  ): Promise<HttpResponse> {
    const { method } = request;
    if (method === "HEAD" || method === "GET") {
      return { status: 200, headers: { "Content-Type": OFFER_TYPE, "Cache-Control": "no-store" } };
    }
    if (method !== "POST") return notAllowed(method, "OPTIONS, GET, HEAD, POST");
    const offer = readBody(request, OFFER_TYPE, "Accept-Post");
    if (typeof offer !== "string") return offer;
    if (!hub.live) {
      return problemOf(
        409,
        "not-live",
        `The channel "${name.slice(0, 64)}" is not live yet; try again soon.`,
        {
          "Retry-After": RETRY_AFTER_S,
        },
      );
    }
    const links = linkHeader(this.options.iceServers?.() ?? []);
    const { sessionId, etag, answerSdp } = await hub.accept(offer, signal);
    return {
      status: 201,
      headers: {
        "Content-Type": OFFER_TYPE,
        "Cache-Control": "no-store",
        Location: `${this.#basePath}/${encodeURIComponent(name)}/${sessionId}`,
        ETag: `"${etag}"`,
        "Accept-Patch": FRAGMENT_TYPE,
        ...(links === "" ? {} : { Link: links }),
      },
      body: answerSdp,
    };
  }

  async #session(request: HttpRequest, hub: Hub, sessionId: string): Promise<HttpResponse> {
    if (request.method === "DELETE") {
      hub.leave(sessionId);
      return { status: 200 };
    }
    const etag = hub.etagOf(sessionId);
    if (request.method === "GET" || request.method === "HEAD") {
      // The session is there; there is nothing to read of it.
      return { status: 204, headers: { "Cache-Control": "no-store", ETag: `"${etag}"` } };
    }
    if (request.method !== "PATCH") {
      return notAllowed(request.method, "OPTIONS, GET, HEAD, PATCH, DELETE");
    }
    const fragment = readBody(request, FRAGMENT_TYPE, "Accept-Patch");
    if (typeof fragment !== "string") return fragment;
    checkPrecondition(request.headers["if-match"], etag);
    const result = await hub.patch(sessionId, fragment);
    if (result.type === "added") return { status: 204 };
    return {
      status: 200,
      headers: {
        "Content-Type": FRAGMENT_TYPE,
        "Cache-Control": "no-store",
        ETag: `"${result.etag}"`,
      },
      body: result.fragment,
    };
  }
}

function whyRefused(origin = ""): string {
  // What browsers say for a sandboxed frame, a file, or a page from data.
  if (origin === "null") {
    return 'The page has no origin of its own, so it is on no list: give its iframe sandbox="allow-scripts allow-same-origin", or serve it from a site.';
  }
  return `The site ${origin.slice(0, 200)} may not embed this channel.`;
}

/** RFC 9110 section 13.1.1; `*` is how an ICE restart is asked for. */
function checkPrecondition(ifMatch: string | undefined, etag: string): void {
  if (ifMatch === undefined) {
    throw new EvertaleError(
      "precondition-missing",
      "Send If-Match with the ETag of the session, or * to restart ICE.",
    );
  }
  const tags = ifMatch.split(",").map((tag) => tag.trim());
  if (!tags.includes("*") && !tags.includes(`"${etag}"`)) {
    throw new EvertaleError(
      "precondition-failed",
      "If-Match names an older ICE session than the one in use.",
    );
  }
}

function readBody(request: HttpRequest, type: string, acceptHeader: string): string | HttpResponse {
  const given = request.headers["content-type"]?.split(";", 1)[0]?.trim().toLowerCase();
  if (given !== type) {
    const detail = `The Content-Type is ${given?.slice(0, 64) || "missing"}; send ${type}.`;
    return problemOf(415, "type-unsupported", detail, { [acceptHeader]: type });
  }
  if (request.body.byteLength > SDP_BYTES_MAX) {
    throw new EvertaleError(
      "too-large",
      `The body has ${request.body.byteLength} bytes; at most ${SDP_BYTES_MAX} are read.`,
    );
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(request.body);
  } catch (cause) {
    throw new EvertaleError("sdp-invalid", "The body is not UTF-8 text.", { cause });
  }
}

function failure(error: unknown): HttpResponse {
  if (error instanceof EvertaleError) {
    const retry = error.code === "overloaded" || error.code === "closed";
    return problem(error, retry ? { "Retry-After": RETRY_AFTER_S } : {});
  }
  return problemOf(
    500,
    "internal",
    "The request failed for a reason of the server's own; try again.",
  );
}

function notAllowed(method: string, allow: string): HttpResponse {
  const detail = `${method.slice(0, 16)} does nothing here; allowed are ${allow}.`;
  return problemOf(405, "method-not-allowed", detail, { Allow: allow });
}

/** One `Link` header for all servers (RFC 8288): the draft's `rel="ice-server"`. */
function linkHeader(servers: readonly IceServer[]): string {
  const links: string[] = [];
  for (const { urls, username, credential } of servers) {
    const secret =
      username === undefined
        ? ""
        : `; username=${quoted(username)}; credential=${quoted(credential ?? "")}; credential-type="password"`;
    for (const url of typeof urls === "string" ? [urls] : urls) {
      links.push(`<${url}>; rel="ice-server"${secret}`);
    }
  }
  return links.join(", ");
}

function quoted(text: string): string {
  return `"${text.replace(/(["\\])/g, "\\$1")}"`;
}
