// What a web server is to Evertale: requests answered, WebSockets opened. Two implementations, under the same tests.
import { LIMITS } from "../../protocol.js";
import type { HttpRequest, HttpResponse } from "../../webrtc/index.js";
import type { BodyPace } from "./arriving-body.js";

/** A request with the address it came from. */
export interface WebRequest extends HttpRequest {
  /** Textual IP address of the peer; a proxy's, where one stands in front. */
  readonly remoteAddress: string;
}

/** One WebSocket. Valid until its handler's `close` was called; afterwards sending does nothing. */
export interface Socket {
  readonly remoteAddress: string;
  /** Sends a binary message. False when it was dropped because the receiver is too slow. */
  send(message: Uint8Array): boolean;
  /** Sends several at the cost of about one; how many were dropped is returned. Missing where one at a time is as cheap. */
  readonly sendAll?: (messages: readonly Uint8Array[]) => number;
  /** Closes after what was sent before. Codes: RFC 6455 section 7.4. Idempotent. */
  end(code: number, reason: string): void;
}

/** Who deals with one WebSocket. None of these may throw. */
export interface SocketHandler {
  /** Set when the socket is only opened to say why it is not: the answer that a program got instead. */
  readonly refusal?: HttpResponse;
  open(socket: Socket): void;
  /** `message` is only valid during the call. */
  message(socket: Socket, message: Uint8Array): void;
  close(socket: Socket): void;
}

/** What a request may bring. */
export interface Admission {
  /** Largest body, in bytes; a longer one is answered 413 before `request` is asked. */
  readonly bodyBytes: number;
  /** To be called once, when the body has come or never will. */
  readonly end?: () => void;
}

export interface WebHandlers {
  /** Decides on a request by its head, before its body is read. Never throws. */
  admit(request: WebRequest): Admission | HttpResponse;
  /** Never rejects. `signal` aborts when the client has gone before its answer. */
  request(request: WebRequest, signal: AbortSignal): Promise<HttpResponse>;
  /** Decides on a WebSocket before it is opened: a handler, or the answer that refuses it. */
  upgrade(request: WebRequest): SocketHandler | HttpResponse;
}

export interface ListenOptions {
  /** How fast bodies have to come. Default: `BODY_PACE`. */
  readonly bodyPace?: BodyPace;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
}

export interface WebServer {
  /** `uWebSockets.js` or `node:http`. */
  readonly kind: "uWebSockets.js" | "node:http";
  readonly port: number;
  /** Closes every connection. Idempotent, never throws. */
  close(): Promise<void>;
}

export const WEB_LIMITS = {
  /** Largest request body. */
  bodyBytes: 65_536,
  /** Largest body that is a picture. */
  pictureBytes: LIMITS.pictureBytes,
  /** What may wait to be sent to one WebSocket; messages beyond it are dropped. */
  socketBacklogBytes: 262_144,
  /** A WebSocket that drops this many messages in a row is closed. */
  socketDropsMax: 30,
  /** WebSockets at once, over all channels. */
  sockets: 2_000,
  /** Largest message that is read to be refused in words; a larger one only ends its WebSocket. */
  messageReadBytes: 65_536,
} as const;
