// The web server on uWebSockets.js. Knows no route.
import { LIMITS } from "../../protocol.js";
import type { HttpResponse } from "../../webrtc/index.js";
import { listenError } from "./node-server.js";
import { probeAddress } from "./probe-address.js";
import { problem, TOO_LARGE } from "./problem.js";
import { splitTarget } from "./request-target.js";
import { isBodiless, statusLine } from "./status-line.js";
import {
  type ListenOptions,
  type Socket,
  type SocketHandler,
  WEB_LIMITS,
  type WebHandlers,
  type WebRequest,
  type WebServer,
} from "./web-server.js";

type Uws = typeof import("uWebSockets.js");
type UwsResponse = import("uWebSockets.js").HttpResponse;
type UwsRequest = import("uWebSockets.js").HttpRequest;
type UwsSocket = import("uWebSockets.js").WebSocket<Attendance>;
type UwsContext = import("uWebSockets.js").us_socket_context_t;

/** What belongs to one WebSocket; travels in its user data. */
interface Attendance {
  readonly handler: SocketHandler;
  readonly remoteAddress: string;
  socket: Socket | undefined;
  open: boolean;
  drops: number;
}

/** Bytes beyond the limit that are still read, so that the client gets to see the answer. */
const DRAIN_BYTES = 4_194_304;
const IDLE_TIMEOUT_S = 60;

/** Throws `port-in-use` or `address-unavailable`. */
export async function openUwsServer(
  uws: Uws,
  handlers: WebHandlers,
  listen: ListenOptions,
): Promise<WebServer> {
  // uWebSockets.js shares a port that is in use (SO_REUSEPORT), and does not say why listening failed: ask Node first.
  const port = await probeAddress(listen);
  const app = uws.App();
  const open = new Set<UwsSocket>();
  app.any("/*", (response, request) => answer(handlers, response, request));
  app.ws<Attendance>("/*", {
    maxPayloadLength: LIMITS.messageBytes,
    maxBackpressure: WEB_LIMITS.socketBacklogBytes,
    idleTimeout: IDLE_TIMEOUT_S,
    sendPingsAutomatically: true,
    upgrade: (response, request, context) => upgrade(handlers, response, request, context),
    open: (websocket) => {
      open.add(websocket);
      opened(websocket);
    },
    message: (websocket, message) => {
      const { handler, socket } = websocket.getUserData();
      if (socket !== undefined) handler.message(socket, new Uint8Array(message));
    },
    close: (websocket) => {
      open.delete(websocket);
      const attendance = websocket.getUserData();
      attendance.open = false;
      if (attendance.socket !== undefined) attendance.handler.close(attendance.socket);
    },
  });
  const token = await new Promise<object | false>((resolve) => {
    app.listen(listen.host, port, (listening) => resolve(listening));
  });
  if (token === false) {
    throw listenError(new Error("refused") as NodeJS.ErrnoException, listen.host, listen.port);
  }
  let closed = false;
  return {
    kind: "uWebSockets.js",
    port: uws.us_socket_local_port(token),
    close: async () => {
      if (closed) return;
      closed = true;
      uws.us_listen_socket_close(token);
      for (const websocket of open) websocket.end(1001, "The server is closing.");
    },
  };
}

function answer(handlers: WebHandlers, response: UwsResponse, request: UwsRequest): void {
  const gone = new AbortController();
  response.onAborted(() => gone.abort());
  const head = request.getMethod() === "head";
  const parsed = webRequest(response, request);
  const parts: Buffer[] = [];
  let bytes = 0;
  const limit = handlers.bodyLimit(parsed?.method ?? "GET", parsed?.path ?? "/");
  const tooLarge = Number(request.getHeader("content-length") || 0) > limit;
  response.onData((data, isLast) => {
    if (gone.signal.aborted) return;
    bytes += data.byteLength;
    if (tooLarge || bytes > limit) {
      parts.length = 0;
      if (isLast || bytes > limit + DRAIN_BYTES) {
        write(response, TOO_LARGE(limit), head, true);
        gone.abort();
      }
      return;
    }
    // The memory is taken back when this returns.
    parts.push(Buffer.from(new Uint8Array(data)));
    if (!isLast) return;
    const body = Buffer.concat(parts);
    const answered =
      parsed === undefined
        ? Promise.resolve(badTarget())
        : handlers.request({ ...parsed, body }, gone.signal);
    answered
      .then((result) => {
        if (!gone.signal.aborted) write(response, result, head, false);
      })
      // Only a response that is gone throws here.
      .catch(() => gone.abort());
  });
}

function badTarget(): HttpResponse {
  return problem(
    400,
    "message-invalid",
    "The address of the request cannot be read: check its percent signs.",
  );
}

function write(response: UwsResponse, result: HttpResponse, head: boolean, last: boolean): void {
  response.cork(() => {
    response.writeStatus(statusLine(result.status));
    for (const [name, value] of Object.entries(result.headers ?? {})) {
      response.writeHeader(name, value);
    }
    const body = Buffer.from(result.body ?? "");
    // Its second argument, whatever it is, makes a length of 2^63 of a missing first one: none is given then.
    if (isBodiless(result.status)) response.endWithoutBody();
    else if (head) response.endWithoutBody(body.byteLength, last);
    else response.end(body, last);
  });
}

function webRequest(response: UwsResponse, request: UwsRequest): WebRequest | undefined {
  const query = request.getQuery();
  const target = splitTarget(query === "" ? request.getUrl() : `${request.getUrl()}?${query}`);
  if (target === undefined) return undefined;
  const headers: Record<string, string> = {};
  request.forEach((name, value) => {
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  });
  return {
    // Whatever its name says, the case is lost on the way.
    method: request.getCaseSensitiveMethod().toUpperCase(),
    ...target,
    headers,
    body: new Uint8Array(0),
    remoteAddress: Buffer.from(response.getRemoteAddressAsText()).toString(),
  };
}

function upgrade(
  handlers: WebHandlers,
  response: UwsResponse,
  request: UwsRequest,
  context: UwsContext,
): void {
  const parsed = webRequest(response, request);
  const decision = parsed === undefined ? badTarget() : handlers.upgrade(parsed);
  if ("status" in decision) {
    write(response, decision, false, true);
    return;
  }
  const attendance: Attendance = {
    handler: decision,
    remoteAddress: parsed?.remoteAddress ?? "",
    socket: undefined,
    open: true,
    drops: 0,
  };
  response.upgrade(
    attendance,
    request.getHeader("sec-websocket-key"),
    request.getHeader("sec-websocket-protocol"),
    request.getHeader("sec-websocket-extensions"),
    context,
  );
}

function opened(websocket: UwsSocket): void {
  const attendance = websocket.getUserData();
  const socket: Socket = {
    remoteAddress: attendance.remoteAddress,
    send: (message) => {
      if (!attendance.open) return false;
      // 2: dropped, the backlog is full.
      if (websocket.send(message, true) !== 2) {
        attendance.drops = 0;
        return true;
      }
      attendance.drops += 1;
      if (attendance.drops >= WEB_LIMITS.socketDropsMax) websocket.close();
      return false;
    },
    end: (code, reason) => {
      if (attendance.open) websocket.end(code, reason);
    },
  };
  attendance.socket = socket;
  attendance.handler.open(socket);
}
