// An edge's routes: viewers and pages are its own, what concerns a channel's story goes to the channel's owner. Knows no channel's inside.
import { askLarge, type Bus, type Directory } from "../cluster/index.js";
import { EvertaleError } from "../errors.js";
import {
  type Admission,
  type Hello,
  type Identity,
  isStart,
  PrivateVideo,
  problemOf,
  refusedBy,
  type SocketHandler,
  toldToPages,
  WEB_LIMITS,
  type WebHandlers,
  type WebRequest,
} from "../stream/index.js";
import type { HttpResponse, WhepEndpoint } from "../webrtc/index.js";
import { type EdgeSockets, tunnelRequest } from "./edge-sockets.js";
import type { EdgeWire } from "./edge-wire.js";
import { requestMessage, responseMessage } from "./messages.js";
import { MAY_WATCH } from "./owner-tunnel.js";

const ANSWER_MS = 5_000;
/** How long a channel may be without an owner before whoever asks is told so. */
const TAKEOVER_MS = 4_000;
const AGAIN_MS = 200;
const CODECS = "h264,vp8";
/** First parts of paths whose second one names a channel that must answer itself. */
const OWNERS: ReadonlySet<string> = new Set(["embed", "hls"]);

export interface EdgeHandlersOptions {
  readonly bus: Bus;
  readonly wire: EdgeWire;
  readonly directory: Pick<Directory, "isLive">;
  /** The channels that there shall be, as they are wished for. */
  readonly wishes: {
    readonly names: readonly string[];
    of(name: string): { readonly private?: boolean | undefined } | undefined;
  };
  readonly sockets: EdgeSockets;
  /** See `Edge.attendVideo`. */
  readonly video: (name: string, offered: readonly string[]) => SocketHandler | undefined;
  readonly whep: WhepEndpoint;
  /** Pages, assets, health and metrics of this process. */
  readonly own: WebHandlers;
  readonly socketsMax: number;
  /** Whether the bus is lost just now. */
  readonly lost: () => boolean;
}

export class EdgeHandlers implements WebHandlers {
  constructor(private readonly options: EdgeHandlersOptions) {}

  admit(request: WebRequest): Admission | HttpResponse {
    // Whose allowance a picture counts against is the owner's to know.
    return isStart(request)
      ? { bodyBytes: WEB_LIMITS.pictureBytes }
      : this.options.own.admit(request);
  }

  async request(request: WebRequest, signal: AbortSignal): Promise<HttpResponse> {
    try {
      const [root = "", second, third, ...more] = request.path
        .split("/")
        .filter((part) => part !== "");
      if (root === "readyz" && this.options.lost()) {
        const message = "The cluster cannot be reached: viewers keep what they see.";
        throw new EvertaleError("cluster-unreachable", message);
      }
      if (root === "whep") return await this.#watch(second, request, signal);
      if (root === "api" && second === "channels") {
        if (third === undefined) return await this.#list(request);
        return await this.#ask(third, request);
      }
      if (OWNERS.has(root) && second !== undefined) return await this.#ask(second, request);
      if (root === "oembed") return await this.#ask(this.#channelOfUrl(request), request);
      if (root === "ws" && second !== undefined && third === undefined && more.length === 0) {
        this.#known(second);
      }
      return await this.options.own.request(request, signal);
    } catch (error) {
      return problemOf(error);
    }
  }

  upgrade(request: WebRequest): SocketHandler | HttpResponse {
    return toldToPages(request, this.#decideUpgrade(request));
  }

  #decideUpgrade(request: WebRequest): SocketHandler | HttpResponse {
    try {
      const [root, name, ...more] = request.path.split("/").filter((part) => part !== "");
      if (root !== "ws" || name === undefined) return this.options.own.upgrade(request);
      this.#known(name);
      if (more.join("/") === "video") return this.#video(name, request);
      if (more.length > 0) return this.options.own.upgrade(request);
      if (this.options.sockets.size >= this.options.socketsMax) {
        const message = "Too many people are connected: try again later.";
        throw new EvertaleError("overloaded", message);
      }
      return this.options.sockets.attend(name, request);
    } catch (error) {
      return problemOf(error);
    }
  }

  /** Names that may be told to whoever asks. */
  get #open(): readonly string[] {
    const { wishes } = this.options;
    return wishes.names.filter((name) => wishes.of(name)?.private !== true);
  }

  /** Throws `channel-unknown`. */
  #known(name: string): void {
    if (this.options.wishes.of(name) !== undefined) return;
    const open = this.#open;
    const there = open.length === 0 ? "" : `; there is: ${open.slice(0, 20).join(", ")}`;
    throw new EvertaleError(
      "channel-unknown",
      `There is no channel "${name.slice(0, 64)}"${there}.`,
    );
  }

  /** Pictures over WebSocket, for whom no UDP reaches: the same ones as by WebRTC. Throws `codec-unavailable`. */
  #video(name: string, request: WebRequest): SocketHandler {
    const offered = (request.query.get("codecs") ?? CODECS).split(",");
    const handler = this.options.video(name, offered);
    if (handler === undefined) {
      const message = `None of these codecs is encoded here: say codecs=${CODECS}.`;
      throw new EvertaleError("codec-unavailable", message);
    }
    const awaitsHello = this.options.wishes.of(name)?.private === true;
    const identify = (hello: Hello) => this.#identify(name, request, hello);
    return new PrivateVideo(handler, identify, { awaitsHello });
  }

  /** The same question as for who comes by WebRTC; the owner of a private channel asks for a token by itself. Rejects as it refuses. */
  async #identify(name: string, request: WebRequest, { token, key }: Hello): Promise<Identity> {
    const headers: Record<string, string> = { ...request.headers };
    if (token !== undefined) headers.authorization = `Bearer ${token}`;
    if (key !== undefined) headers["evertale-key"] = key;
    const question = { ...request, path: MAY_WATCH, headers };
    const verdict = await this.#ask(name, question);
    if (verdict.status === 204) return { role: "viewer" };
    throw refusedBy(verdict);
  }

  /** Who may watch is the owner's to say: it knows who is banned, and whether the channel is private. */
  async #watch(
    name: string | undefined,
    request: WebRequest,
    signal: AbortSignal,
  ): Promise<HttpResponse> {
    const { whep, wishes } = this.options;
    if (request.method === "POST" && name !== undefined && wishes.of(name) !== undefined) {
      const question = { ...request, path: MAY_WATCH, body: new Uint8Array(0) };
      const verdict = await this.#ask(name, question);
      if (verdict.status !== 204) return verdict;
    }
    return whep.handle(request, signal);
  }

  async #ask(name: string, request: WebRequest): Promise<HttpResponse> {
    this.#known(name);
    const asked = requestMessage.pack(tunnelRequest(request));
    const answer = await this.#askOwner(name, asked);
    const response = responseMessage.unpack(answer);
    if (response === undefined) {
      const message =
        "The machine that tells this channel speaks another version: bring all to the same.";
      throw new EvertaleError("cluster-refused", message);
    }
    return response;
  }

  /** While a channel has no owner, nobody has heard of the request: it is asked again until the next one is there. */
  async #askOwner(name: string, asked: Uint8Array): Promise<Uint8Array> {
    const { bus, wire } = this.options;
    const tries = TAKEOVER_MS / AGAIN_MS;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await askLarge(bus, wire.of(name).http, asked, ANSWER_MS);
      } catch (error) {
        const unserved = error instanceof EvertaleError && error.code === "cluster-unserved";
        if (!unserved || attempt >= tries) throw error;
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      }
    }
  }

  /** All channels that answer, as one list. */
  async #list(request: WebRequest): Promise<HttpResponse> {
    if (request.method !== "GET" && request.method !== "HEAD") {
      return this.options.own.request(request, AbortSignal.timeout(ANSWER_MS));
    }
    const live = this.#open.filter((name) => this.options.directory.isLive(name));
    const views = await Promise.all(
      live.map(async (name) => {
        const path = `/api/channels/${encodeURIComponent(name)}`;
        const response = await this.#ask(name, { ...request, method: "GET", path }).catch(
          () => undefined,
        );
        if (response?.status !== 200) return [];
        return [JSON.parse(Buffer.from(response.body ?? "").toString("utf8")) as unknown];
      }),
    );
    return {
      status: 200,
      headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" },
      body: JSON.stringify({ channels: views.flat() }),
    };
  }

  #channelOfUrl(request: WebRequest): string {
    const url = request.query.get("url") ?? "";
    const path = URL.canParse(url) ? new URL(url).pathname : "";
    const name = path
      .split("/")
      .filter((part) => part !== "")
      .at(-1);
    if (name !== undefined && this.options.wishes.of(name) !== undefined) return name;
    return this.#open[0] ?? "";
  }
}
