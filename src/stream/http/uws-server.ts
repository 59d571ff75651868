// The web server on uWebSockets.js. Knows no route.
import type { HttpResponse } from "../../webrtc/index.js";
import { ArrivingBody, type BodyPace, TOO_SLOW } from "./arriving-body.js";
import { listenError } from "./node-server.js";
import { probeAddress } from "./probe-address.js";
import { problem, TOO_LARGE } from "./problem.js";
import { splitTarget } from "./request-target.js";
import { isBodiless, statusLine } from "./status-line.js";
import { takeMessage } from "./take-message.js";
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
/** How long the rest of a refused body is waited for. */
const DRAIN_PACE: BodyPace = { idleMs: 500, wholeMs: 5_000 };
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
  // 20.57 asks about any method; 20.30 knows nine, closes the connection on others without a word, and asks nobody.
  app.any("/*", (response, request) => answer(handlers, response, request, listen.bodyPace));
  app.ws<Attendance>("/*", {
    maxPayloadLength: WEB_LIMITS.messageReadBytes,
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
      if (socket !== undefined) takeMessage(handler, socket, new Uint8Array(message));
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

function answer(
  handlers: WebHandlers,
  response: UwsResponse,
  request: UwsRequest,
  pace: BodyPace | undefined,
): void {
  const gone = new AbortController();
  const head = request.getMethod() === "head";
  const parsed = webRequest(response, request);
  const admission = parsed === undefined ? badTarget() : handlers.admit(parsed);
  const limit = "status" in admission ? 0 : admission.bodyBytes;
  const tooLarge = Number(request.getHeader("content-length") || 0) > limit;
  // Known before the body has come; said when it has, or when it is long: so the client gets to see it.
  let refusal = "status" in admission ? admission : tooLarge ? TOO_LARGE(limit) : undefined;
  const refuse = (answer: HttpResponse): void => {
    write(response, answer, head, true);
    gone.abort();
  };
  const late = (): void => refuse(refusal ?? TOO_SLOW);
  const body = new ArrivingBody(limit, late, refusal === undefined ? pace : DRAIN_PACE);
  gone.signal.addEventListener("abort", () => {
    body.close();
    end();
  });
  let ended = false;
  const end = (): void => {
    if (!ended && !("status" in admission)) admission.end?.();
    ended = true;
  };
  response.onAborted(() => gone.abort());
  response.onData((data, isLast) => {
    if (gone.signal.aborted) return;
    // The memory is taken back when this returns: what is kept is copied.
    if (!body.add(new Uint8Array(data))) refusal ??= TOO_LARGE(limit);
    if (refusal !== undefined) {
      if (isLast || body.bytes > limit + DRAIN_BYTES) refuse(refusal);
      return;
    }
    if (!isLast || parsed === undefined) return;
    const whole = body.whole();
    end();
    handlers
      .request({ ...parsed, body: whole }, gone.signal)
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
    else if (head && last) response.endWithoutBody(body.byteLength, last);
    else if (head) {
      // Told a length, it waits for that many bytes, and answers nothing more on the connection.
      response.writeHeader("Content-Length", String(body.byteLength));
      response.endWithoutBody();
    } else response.end(body, last);
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
  attendance.socket = {
    ...socket,
    // One write for all of them.
    sendAll: (messages) => {
      if (!attendance.open) return messages.length;
      let dropped = 0;
      websocket.cork(() => {
        for (const message of messages) if (!socket.send(message)) dropped += 1;
      });
      return dropped;
    },
  };
  attendance.handler.open(attendance.socket);
}
