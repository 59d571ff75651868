// The web server on node:http and ws: runs on every Node. Knows no route.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket as NetSocket } from "node:net";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { EvertaleError } from "../../errors.js";
import type { HttpResponse } from "../../webrtc/index.js";
import { ArrivingBody, type BodyPace, TOO_SLOW } from "./arriving-body.js";
import { problem, TOO_LARGE, unreadable } from "./problem.js";
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

const CLOSE_GRACE_MS = 1_000;

/** Throws `port-in-use` or `address-unavailable`. */
export async function openNodeServer(
  handlers: WebHandlers,
  listen: ListenOptions,
): Promise<WebServer> {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: WEB_LIMITS.messageReadBytes,
    perMessageDeflate: false,
  });
  const server = createServer((incoming, outgoing) => {
    // Nothing in `answer` throws but a write to a connection that is gone, which then is no answer's problem.
    answer(handlers, incoming, outgoing, listen.bodyPace).catch(() => outgoing.destroy());
  });
  server.on("upgrade", (incoming, stream, head) => {
    upgrade(handlers, sockets, incoming, stream, head);
  });
  server.on("clientError", (error: ParseError, stream) => refuse(stream, causeOf(error)));
  // Otherwise its connection is closed without a word.
  server.on("connect", (_incoming, stream) => refuse(stream, UNKNOWN_METHOD));
  await listening(server, listen);
  let closed: Promise<void> | undefined;
  return {
    kind: "node:http",
    port: (server.address() as AddressInfo).port,
    close: () => (closed ??= close(server, sockets)),
  };
}

function listening(server: Server, { host, port }: ListenOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
    server.listen({ host, port, exclusive: true }, () => resolve());
  });
}

/** The sentence for an address that cannot be listened on. */
export function listenError(
  error: NodeJS.ErrnoException,
  host: string,
  port: number,
): EvertaleError {
  if (error.code === "EADDRINUSE") {
    return new EvertaleError(
      "port-in-use",
      `Port ${port} on ${host} is in use: stop the program that has it, or choose another with --port.`,
      { cause: error },
    );
  }
  const why =
    error.code === "EACCES" ? "is not allowed to this user" : "is no address of this machine";
  return new EvertaleError(
    "address-unavailable",
    `${host}:${port} ${why}: choose another with --host and --port, e.g. --host 127.0.0.1.`,
    { cause: error },
  );
}

async function answer(
  handlers: WebHandlers,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  pace: BodyPace | undefined,
): Promise<void> {
  const gone = new AbortController();
  outgoing.on("close", () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  const request = webRequest(incoming, new Uint8Array(0));
  const admission = request === undefined ? badTarget() : handlers.admit(request);
  const body =
    "status" in admission
      ? admission
      : await readBody(incoming, admission.bodyBytes, pace).finally(admission.end);
  if (request === undefined || "status" in body) {
    // What is still to come is of no use: the connection ends with the answer.
    outgoing.setHeader("Connection", "close");
    if ("status" in body) write(outgoing, body, incoming.method === "HEAD");
    return;
  }
  const response = await handlers.request({ ...request, body }, gone.signal);
  if (!gone.signal.aborted) write(outgoing, response, incoming.method === "HEAD");
}

function write(outgoing: ServerResponse, response: HttpResponse, head: boolean): void {
  const body = Buffer.from(response.body ?? "");
  const bodiless = isBodiless(response.status);
  const headers = bodiless ? {} : { "Content-Length": String(body.byteLength) };
  outgoing.writeHead(response.status, { ...headers, ...response.headers });
  outgoing.end(head || bodiless ? undefined : body);
}

/** The body, or the answer to one that is too large or does not come; the rest is not read then. */
async function readBody(
  incoming: IncomingMessage,
  limit: number,
  pace: BodyPace | undefined,
): Promise<Uint8Array | HttpResponse> {
  if (Number(incoming.headers["content-length"] ?? 0) > limit) return TOO_LARGE(limit);
  let body: ArrivingBody | undefined;
  try {
    return await new Promise((resolve, reject) => {
      const arriving = new ArrivingBody(limit, () => resolve(TOO_SLOW), pace);
      body = arriving;
      incoming.on("data", (part: Buffer) => {
        if (arriving.add(part)) return;
        incoming.removeAllListeners("data");
        incoming.resume();
        resolve(TOO_LARGE(limit));
      });
      incoming.on("end", () => resolve(arriving.whole()));
      incoming.on("error", reject);
    });
  } finally {
    body?.close();
  }
}

function badTarget(): HttpResponse {
  return problem(
    400,
    "message-invalid",
    "The address of the request cannot be read: check its percent signs.",
  );
}

function webRequest(incoming: IncomingMessage, body: Uint8Array): WebRequest | undefined {
  const target = splitTarget(incoming.url ?? "/");
  if (target === undefined) return undefined;
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return {
    method: incoming.method ?? "GET",
    ...target,
    headers,
    body,
    remoteAddress: incoming.socket.remoteAddress ?? "",
  };
}

function upgrade(
  handlers: WebHandlers,
  sockets: WebSocketServer,
  incoming: IncomingMessage,
  stream: Duplex,
  head: Buffer,
): void {
  stream.on("error", () => stream.destroy());
  const request = webRequest(incoming, new Uint8Array(0));
  const decision = request === undefined ? badTarget() : handlers.upgrade(request);
  if ("status" in decision) {
    endWith(stream, decision);
    return;
  }
  sockets.handleUpgrade(incoming, stream, head, (websocket) => {
    attend(websocket, decision, { stream, remoteAddress: request?.remoteAddress ?? "" });
  });
}

/** Bytes that are held back to be written at once. */
const HELD_BYTES = 65_536;

function attend(
  websocket: WebSocket,
  handler: SocketHandler,
  { stream, remoteAddress }: { readonly stream: Duplex; readonly remoteAddress: string },
): void {
  let drops = 0;
  const socket: Socket = {
    remoteAddress,
    send: (message) => {
      if (websocket.readyState !== websocket.OPEN) return false;
      if (websocket.bufferedAmount + message.byteLength > WEB_LIMITS.socketBacklogBytes) {
        drops += 1;
        if (drops >= WEB_LIMITS.socketDropsMax) websocket.terminate();
        return false;
      }
      drops = 0;
      websocket.send(message, { binary: true });
      return true;
    },
    sendAll: (messages) => {
      // One write for many of them. What is held back counts as backlog: of much, some goes out before the rest.
      let [dropped, held] = [0, 0];
      stream.cork();
      for (const message of messages) {
        if (held > HELD_BYTES) {
          stream.uncork();
          stream.cork();
          held = 0;
        }
        held += message.byteLength;
        if (!socket.send(message)) dropped += 1;
      }
      stream.uncork();
      return dropped;
    },
    end: (code, reason) => websocket.close(code, reason),
  };
  websocket.on("message", (data) => takeMessage(handler, socket, bytesOf(data)));
  websocket.on("close", () => handler.close(socket));
  // A protocol error closes the connection by itself, with a code that the other side gets to see; `close` follows.
  websocket.on("error", () => setTimeout(() => websocket.terminate(), CLOSE_GRACE_MS).unref());
  handler.open(socket);
}

function bytesOf(data: Buffer | ArrayBuffer | Buffer[]): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}

/** As Node's parser names it. */
const UNKNOWN_METHOD = "HPE_INVALID_METHOD";

/** An error of Node's parser, with what it was reading. */
interface ParseError extends NodeJS.ErrnoException {
  readonly rawPacket?: Buffer;
}

/** Bytes that do not even begin with a word (a TLS handshake, say) ask for no method. */
function causeOf({ code, rawPacket }: ParseError): string | undefined {
  if (code !== UNKNOWN_METHOD) return code;
  return /^[A-Za-z-]+ /.test(rawPacket?.toString("latin1", 0, 64) ?? "") ? code : undefined;
}

/** Says why nothing can be read of a connection, and ends it. */
function refuse(stream: Duplex, code: string | undefined): void {
  const socket = stream as NetSocket;
  if (socket.writable && !socket.destroyed && code !== "ECONNRESET")
    endWith(stream, unreadable(code));
  else socket.destroy();
}

function endWith(stream: Duplex, response: HttpResponse): void {
  const body = Buffer.from(response.body ?? "");
  const lines = Object.entries({
    ...response.headers,
    "Content-Length": String(body.byteLength),
    Connection: "close",
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = Buffer.from(`HTTP/1.1 ${statusLine(response.status)}\r\n${lines.join("")}\r\n`);
  stream.end(Buffer.concat([head, body]));
}

function close(server: Server, sockets: WebSocketServer): Promise<void> {
  return new Promise((resolve) => {
    for (const websocket of sockets.clients) websocket.close(1001, "The server is closing.");
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
    const timer = setTimeout(() => {
      for (const websocket of sockets.clients) websocket.terminate();
      server.closeAllConnections();
    }, CLOSE_GRACE_MS);
  });
}
