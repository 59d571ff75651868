// An edge's routes: viewers and pages are its own, what concerns a channel's story goes to the channel's owner. Knows no channel's inside.
import type { Directory } from "../../cluster/index.js";
import { EvertaleError } from "../../errors.js";
import {
  type Admission,
  type Hello,
  type Identity,
  isStart,
  PictureRoom,
  PrivateVideo,
  problemOf,
  refusedBy,
  type SocketHandler,
  toldToPages,
  type WebHandlers,
  type WebRequest,
} from "../../stream/index.js";
import type { HttpResponse, WhepEndpoint } from "../../webrtc/index.js";
import { MAY_WATCH } from "../owner-tunnel.js";
import { askOwner, type OwnerWays } from "./ask-owner.js";
import type { EdgeSockets } from "./edge-sockets.js";

export const CLUSTER_LOST = "The cluster cannot be reached: viewers keep what they see.";
const OWN_MS = 5_000;
const CODECS = "h264,vp8";
/** What pages of other sites may show; they may read why they do not. */
const WATCHING: ReadonlySet<string> = new Set(["whep", "hls"]);

export interface EdgeHandlersOptions extends OwnerWays {
  readonly directory: Pick<Directory, "isLive" | "ownerOf" | "changes$">;
  /** The channels that there shall be, as they are wished for. */
  readonly wishes: {
    readonly names: readonly string[];
    of(name: string): { readonly private?: boolean | undefined } | undefined;
  };
  readonly sockets: EdgeSockets;
  /** See `Edge.attendVideo`. */
  readonly video: (name: string, offered: readonly string[]) => SocketHandler | undefined;
  /** See `Edge.answerHls`. */
  readonly hls: (name: string, request: WebRequest) => Promise<HttpResponse>;
  readonly whep: WhepEndpoint;
  /** Pages, assets, health and metrics of this process. */
  readonly own: WebHandlers;
  readonly socketsMax: number;
  /** Whether the bus is lost just now. */
  readonly lost: () => boolean;
}

export class EdgeHandlers implements WebHandlers {
  /** For pictures that come in, and for those that are handed on to an owner, who asks whose allowance they count against. */
  readonly #arriving = new PictureRoom();
  readonly #passing = new PictureRoom();

  constructor(private readonly options: EdgeHandlersOptions) {}

  admit(request: WebRequest): Admission | HttpResponse {
    if (!isStart(request)) return this.options.own.admit(request);
    try {
      const [, , channel = ""] = request.path.split("/").filter((part) => part !== "");
      this.#known(channel);
      return this.#arriving.admit(request);
    } catch (error) {
      return problemOf(error);
    }
  }

  async request(request: WebRequest, signal: AbortSignal): Promise<HttpResponse> {
    const path = request.path.split("/").filter((part) => part !== "");
    try {
      return await this.#answer(request, path, signal);
    } catch (error) {
      const refused = problemOf(error);
      return WATCHING.has(path[0] ?? "") ? forAnyPage(refused) : refused;
    }
  }

  async #answer(
    request: WebRequest,
    [root = "", second, third, ...more]: readonly string[],
    signal: AbortSignal,
  ): Promise<HttpResponse> {
    if (root === "whep") return await this.#watch(second, request, signal);
    if (root === "api" && second === "channels") {
      if (third === undefined) return await this.#list(request);
      if (isStart(request)) return await this.#handOn(third, request);
      return await this.#ask(third, request);
    }
    if (root === "embed" && second !== undefined) return await this.#ask(second, request);
    if (root === "hls" && second !== undefined) {
      this.#known(second);
      const answer = await this.options.hls(second, request);
      return answer.status < 400 ? answer : forAnyPage(answer);
    }
    if (root === "oembed") return await this.#ask(this.#channelOfUrl(request), request);
    if (root === "ws" && second !== undefined && third === undefined && more.length === 0) {
      this.#known(second);
    }
    return await this.options.own.request(request, signal);
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
      if (verdict.status !== 204) return forAnyPage(verdict);
    }
    return whep.handle(request, signal);
  }

  async #ask(name: string, request: WebRequest): Promise<HttpResponse> {
    this.#known(name);
    return askOwner(this.options, name, request);
  }

  /** Each takes its memory until the owner has it. */
  async #handOn(name: string, picture: WebRequest): Promise<HttpResponse> {
    const end = this.#passing.take();
    try {
      return await this.#ask(name, picture);
    } finally {
      end();
    }
  }

  /** All channels that answer, as one list. */
  async #list(request: WebRequest): Promise<HttpResponse> {
    if (this.options.lost()) throw new EvertaleError("cluster-unreachable", CLUSTER_LOST);
    if (request.method !== "GET" && request.method !== "HEAD") {
      return this.options.own.request(request, AbortSignal.timeout(OWN_MS));
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

function forAnyPage(refused: HttpResponse): HttpResponse {
  return { ...refused, headers: { ...refused.headers, "Access-Control-Allow-Origin": "*" } };
}
