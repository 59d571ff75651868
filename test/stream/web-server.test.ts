// One contract for all web servers: node:http, and each package of uWebSockets.js that loads here.
import { createServer } from "node:http";
import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { LIMITS } from "../../src/protocol.js";
import type { BodyPace } from "../../src/stream/http/arriving-body.js";
import { openServer, type ServerChoice } from "../../src/stream/http/open-server.js";
import { findUws, UWS_PACKAGES } from "../../src/stream/http/uws-native.js";
import {
  type ListenOptions,
  type Socket,
  type SocketHandler,
  WEB_LIMITS,
  type WebHandlers,
  type WebRequest,
  type WebServer,
} from "../../src/stream/http/web-server.js";
import type { HttpResponse } from "../../src/webrtc/index.js";

const open: WebServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

/** Answers with what it was asked; `/slow` waits for the client to go, `/ws` is a WebSocket that echoes. */
class Echo implements WebHandlers, SocketHandler {
  readonly requests: WebRequest[] = [];
  readonly told: string[] = [];
  socket: Socket | undefined;
  gone: (() => void) | undefined;

  ended = 0;
  admit({ path }: WebRequest) {
    if (path === "/refused") {
      return { status: 429, headers: { "Content-Type": "text/plain" }, body: "not now" };
    }
    const bodyBytes = path === "/large" ? WEB_LIMITS.pictureBytes : WEB_LIMITS.bodyBytes;
    return {
      bodyBytes,
      end: () => {
        this.ended += 1;
      },
    };
  }

  async request(request: WebRequest, signal: AbortSignal): Promise<HttpResponse> {
    this.requests.push(request);
    if (request.path === "/slow") {
      await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
      this.gone?.();
    }
    const bodiless = /^\/nothing\/(\d+)$/.exec(request.path)?.[1];
    if (bodiless) return { status: Number(bodiless), headers: { ETag: '"x"' } };
    const body = request.path === "/bytes" ? request.body : `${request.method} ${request.path}`;
    return {
      status: 200,
      headers: { "Content-Type": "text/plain" },
      body,
    };
  }

  upgrade(request: WebRequest) {
    this.requests.push(request);
    if (request.path === "/ws") return this;
    return { status: 404, headers: { "Content-Type": "text/plain" }, body: "no such socket" };
  }

  open(socket: Socket) {
    this.socket = socket;
    this.told.push("open");
    socket.send(new TextEncoder().encode("hello"));
  }

  message(socket: Socket, message: Uint8Array) {
    this.told.push(`message ${message.byteLength}`);
    socket.send(Uint8Array.from(message));
  }

  close() {
    this.told.push("close");
  }
}

/** `auto` and `node` as asked for, else uWebSockets.js from the package of that name. */
function openAs(kind: string, handlers: WebHandlers, listen: ListenOptions) {
  const choice: ServerChoice = kind === "auto" || kind === "node" ? kind : "uws";
  return openServer(
    choice,
    handlers,
    choice === "uws" ? { ...listen, uwsPackages: [kind] } : listen,
  );
}

async function serve(kind: string, bodyPace?: BodyPace) {
  const echo = new Echo();
  const where = { host: "127.0.0.1", port: 0, ...(bodyPace ? { bodyPace } : {}) };
  const { server, reason } = await openAs(kind, echo, where);
  open.push(server);
  const url = `http://127.0.0.1:${server.port}`;
  return { echo, server, reason, url, socketUrl: `${url.replace("http", "ws")}/ws?token=1` };
}

function next(socket: WebSocket, event: "open" | "message" | "close"): Promise<unknown> {
  return new Promise((resolve, reject) => {
    socket.once(event, (data) =>
      resolve(event === "message" ? Buffer.from(data as Buffer).toString() : data),
    );
    if (event !== "close") socket.once("error", reject);
  });
}

/** Code and reason of a WebSocket's end. */
function farewell(socket: WebSocket): Promise<[number, string]> {
  return new Promise((resolve) => {
    socket.once("close", (code, reason) => resolve([code, reason.toString()]));
  });
}

/** What a server answers on one connection until it has answered `GET /after`, byte for byte. */
function talk(port: number, requests: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(requests.join("")));
    let text = "";
    socket.on("error", reject);
    socket.on("close", () => resolve(text));
    socket.on("data", (data: Buffer) => {
      text += data.toString("latin1");
      if (text.endsWith("GET /after")) socket.destroy();
    });
  });
}

/** All that a server says on a connection until it ends it. */
function said(port: number, ...sent: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => {
      for (const part of sent) socket.write(part);
    });
    let text = "";
    socket.on("data", (data: Buffer) => {
      text += data.toString("latin1");
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(text));
  });
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

const kinds = ["node", ...UWS_PACKAGES.filter((name) => findUws([name]).native !== undefined)];

describe.each(kinds)("the web server %s", (kind) => {
  it("hands on method, path, query, headers, body and address", async () => {
    const { echo, url } = await serve(kind);
    const response = await fetch(`${url}/a%20b/c?x=1&y=%C3%A9`, {
      method: "PATCH",
      headers: { "X-Thing": "one", "Content-Type": "text/plain" },
      body: "päper",
    });
    expect(await response.text()).toBe("PATCH /a b/c");
    const request = echo.requests[0];
    expect(request).toMatchObject({ method: "PATCH", path: "/a b/c" });
    expect([...(request?.query ?? [])]).toEqual([
      ["x", "1"],
      ["y", "é"],
    ]);
    expect(request?.headers).toMatchObject({ "x-thing": "one", "content-type": "text/plain" });
    expect(new TextDecoder().decode(request?.body)).toBe("päper");
    expect(request?.remoteAddress).toMatch(/127\.0\.0\.1|7f/);
  });

  it("answers with status, headers and bytes", async () => {
    const { url } = await serve(kind);
    const body = Uint8Array.from({ length: 60_000 }, (_, i) => i % 251);
    const response = await fetch(`${url}/bytes`, { method: "POST", body });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/plain");
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(body);
  });

  // nginx asks so unless told otherwise; uWebSockets.js cannot, which is why `auto` does not take it behind a proxy.
  if (kind === "node") {
    it("answers HTTP/1.0 without a Host", async () => {
      const { server } = await serve(kind);
      const answer = await talk(server.port, ["GET /after HTTP/1.0\r\n\r\n"]);
      expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*GET \/after$/);
    });
  }

  it("answers HEAD without a body, but with its length", async () => {
    const { url } = await serve(kind);
    const response = await fetch(`${url}/abc`, { method: "HEAD" });
    expect(response.headers.get("content-length")).toBe(String("HEAD /abc".length));
    expect(await response.text()).toBe("");
  });

  it("answers the next request on a connection after a HEAD with a length", async () => {
    const { server } = await serve(kind);
    const answered = await talk(server.port, [
      "HEAD /abc HTTP/1.1\r\nHost: x\r\n\r\n",
      "GET /after HTTP/1.1\r\nHost: x\r\n\r\n",
    ]);
    const [first = "", second = "", body] = answered.split("\r\n\r\n");
    expect(first).toMatch(/^HTTP\/1.1 200 /);
    expect(first.match(/content-length: \d+/gi)).toEqual([
      expect.stringMatching(/^content-length: 9$/i),
    ]);
    expect(second).toMatch(/^HTTP\/1.1 200 /);
    expect(body).toBe("GET /after");
  });

  // A wrong length kills the connection of every client that keeps it: the next answer is read as the rest of this one.
  it.each([204, 304])(
    "answers %i with headers and no length, and the next request on the same connection",
    async (status) => {
      const { server } = await serve(kind);
      for (const method of ["GET", "OPTIONS", "DELETE", "HEAD"]) {
        const answered = await talk(server.port, [
          `${method} /nothing/${status} HTTP/1.1\r\nHost: x\r\n\r\n`,
          "GET /after HTTP/1.1\r\nHost: x\r\n\r\n",
        ]);
        const [first = "", second = "", body] = answered.split("\r\n\r\n");
        expect(first).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
        expect(first).toMatch(/^etag: "x"\r?$/im);
        expect(first).not.toMatch(/content-length|transfer-encoding/i);
        expect(second).toMatch(/^HTTP\/1.1 200 /);
        expect(body).toBe("GET /after");
      }
    },
  );

  it("answers 413 to a body that is too large, and goes on", async () => {
    const { echo, url } = await serve(kind);
    for (const bytes of [WEB_LIMITS.bodyBytes + 1, 1_000_000]) {
      const response = await fetch(`${url}/bytes`, { method: "POST", body: new Uint8Array(bytes) });
      expect(response.status).toBe(413);
      expect(await response.json()).toMatchObject({ code: "too-large" });
    }
    expect(echo.requests).toHaveLength(0);
    expect(
      (await fetch(`${url}/bytes`, { method: "POST", body: new Uint8Array(WEB_LIMITS.bodyBytes) }))
        .status,
    ).toBe(200);
  });

  it("takes as much as the handlers say for an address, and no more", async () => {
    const { echo, url } = await serve(kind);
    const post = (bytes: number) =>
      fetch(`${url}/large`, { method: "POST", body: new Uint8Array(bytes) });
    expect((await post(WEB_LIMITS.pictureBytes)).status).toBe(200);
    expect(echo.requests[0]?.body).toHaveLength(WEB_LIMITS.pictureBytes);
    expect((await post(WEB_LIMITS.pictureBytes + 1)).status).toBe(413);
    expect(echo.requests).toHaveLength(1);
  });

  it("frees a body that stops coming, or comes too slowly", async () => {
    const paces = [
      { idleMs: 150, wholeMs: 60_000 },
      { idleMs: 60_000, wholeMs: 150 },
    ];
    for (const pace of paces) {
      const { echo, server } = await serve(kind, pace);
      const head = "POST /bytes HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nabc";
      expect(await said(server.port, head)).toMatch(/^HTTP\/1.1 408 .*stopped coming/s);
      expect(echo.requests).toHaveLength(0);
      expect(echo.ended).toBe(1);
    }
  });

  it("asks before it reads the body, and says when it has come or never will", async () => {
    const { echo, server, url } = await serve(kind);
    expect(await (await fetch(`${url}/refused`, { method: "POST", body: "x" })).text()).toBe(
      "not now",
    );
    expect([echo.requests.length, echo.ended]).toEqual([0, 0]);
    await fetch(`${url}/bytes`, { method: "POST", body: "x" });
    expect(echo.ended).toBe(1);
    const socket = connect(server.port, "127.0.0.1", () =>
      socket.write("POST /bytes HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nabc"),
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await until(() => echo.ended === 2);
  });

  it("answers 413 to a too large body without a length", async () => {
    const { url } = await serve(kind);
    const body = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 20; i++) controller.enqueue(new Uint8Array(10_000));
        controller.close();
      },
    });
    const response = await fetch(`${url}/bytes`, {
      method: "POST",
      body,
      duplex: "half",
    } as RequestInit);
    expect(response.status).toBe(413);
  });

  it("answers 400 to an address with stray percent signs", async () => {
    const { url } = await serve(kind);
    const response = await fetch(`${url}/%zz`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ detail: expect.stringMatching(/percent/) });
  });

  it("tells the handler when the client has gone", async () => {
    const { echo, url } = await serve(kind);
    const abort = new AbortController();
    const gone = new Promise<void>((resolve) => {
      echo.gone = resolve;
    });
    const asked = fetch(`${url}/slow`, { signal: abort.signal }).catch(() => "aborted");
    await until(() => echo.requests.length > 0);
    abort.abort();
    expect(await asked).toBe("aborted");
    await gone;
  });

  it("survives bytes that are not HTTP", async () => {
    const { server, url } = await serve(kind);
    const socket = connect(server.port, "127.0.0.1");
    socket.on("error", () => {});
    socket.resume();
    socket.write("\x16\x03\x01 this is not HTTP\r\n\r\n");
    expect((await fetch(`${url}/still`)).status).toBe(200);
    // One of the servers waits for the rest of what it took for headers.
    socket.destroy();
    expect((await fetch(`${url}/still`)).status).toBe(200);
  });

  it("says that a method is none of its own, where it gets to see one, and goes on", async () => {
    const { server, url } = await serve(kind);
    // uWebSockets.js 20.30 knows nine methods, CONNECT among them, and closes on others without asking anybody; 20.57 asks the handler.
    const methods = kind === "node" ? ["BREW", "get", "CONNECT"] : ["BREW", "get"];
    for (const method of methods) {
      const answer = await said(
        server.port,
        `${method} /x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
      );
      if (kind !== "node") {
        expect(answer).toMatch(/^$|^HTTP\/1\.1 \d{3} /);
        continue;
      }
      expect(answer).toMatch(/^HTTP\/1\.1 405 Method Not Allowed\r\n/);
      expect(answer).toMatch(/\r\nAllow: GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS\r\n/);
      expect(answer).toMatch(/"This method is none that is known here: use GET, /);
    }
    expect((await fetch(`${url}/still`)).status).toBe(200);
  });

  it.runIf(kind === "node")(
    "says in a sentence why nothing can be read of a connection",
    async () => {
      const { server } = await serve(kind);
      const garbage = await said(server.port, "\x16\x03\x01 this is not HTTP\r\n\r\n");
      expect(garbage).toMatch(/^HTTP\/1\.1 400 .*"This is no HTTP request that can be read: /s);
      const cookies = `GET / HTTP/1.1\r\nHost: a\r\nCookie: ${"x".repeat(20_000)}\r\n\r\n`;
      expect(await said(server.port, cookies)).toMatch(/^HTTP\/1\.1 431 .*fewer cookies/s);
    },
  );

  it("opens a WebSocket with its query, and carries messages both ways", async () => {
    const { echo, socketUrl } = await serve(kind);
    const socket = new WebSocket(socketUrl);
    expect(await next(socket, "message")).toBe("hello");
    expect(echo.requests[0]?.query.get("token")).toBe("1");
    expect(echo.socket?.remoteAddress).toMatch(/127\.0\.0\.1/);
    socket.send(new TextEncoder().encode("ping"));
    expect(await next(socket, "message")).toBe("ping");
    socket.close();
    await next(socket, "close");
    await until(() => echo.told.includes("close"));
    expect(echo.socket?.send(new Uint8Array(1))).toBe(false);
    echo.socket?.end(1000, "again");
  });

  it("refuses a WebSocket with the handler's answer", async () => {
    const { url } = await serve(kind);
    const socket = new WebSocket(`${url.replace("http", "ws")}/elsewhere`);
    const status = await new Promise((resolve) => {
      socket.once("unexpected-response", (_request, response) => resolve(response.statusCode));
      socket.once("error", () => {});
    });
    expect(status).toBe(404);
  });

  it("closes a WebSocket that sends too large a message with a sentence, and a huge one at once", async () => {
    const { echo, socketUrl } = await serve(kind);
    const socket = new WebSocket(socketUrl);
    await next(socket, "message");
    socket.on("error", () => {});
    socket.send(new Uint8Array(LIMITS.messageBytes));
    await next(socket, "message");
    const ended = farewell(socket);
    socket.send(new Uint8Array(LIMITS.messageBytes + 1));
    expect(await ended).toEqual([
      1009,
      "A message has at most 4096 bytes, this one had 4097 bytes: send less.",
    ]);
    expect(echo.told).toContain(`message ${LIMITS.messageBytes}`);
    expect(echo.told).not.toContain(`message ${LIMITS.messageBytes + 1}`);
    const another = new WebSocket(socketUrl);
    another.on("error", () => {});
    await next(another, "message");
    another.send(new Uint8Array(WEB_LIMITS.messageReadBytes + 1));
    // uWebSockets.js only ends the connection.
    expect([1006, 1009]).toContain((await farewell(another))[0]);
    expect(echo.told.filter((line) => line.startsWith("message"))).toHaveLength(1);
  });

  it("carries a burst of many messages whole and in order to whoever reads it, larger than what may wait", async () => {
    const { echo: handlers, socketUrl } = await serve(kind);
    const socket = new WebSocket(socketUrl);
    const heard: number[] = [];
    const all = new Promise<void>((resolve) => {
      socket.on("message", (data: Buffer) => {
        if (data.length === 250) heard.push(data.readUInt32BE(0));
        if (heard.length === 2_000) resolve();
      });
    });
    await next(socket, "open");
    const burst = Array.from({ length: 2_000 }, (_, i) => {
      const message = Buffer.alloc(250);
      message.writeUInt32BE(i);
      return message;
    });
    expect(2_000 * 250).toBeGreaterThan(WEB_LIMITS.socketBacklogBytes);
    expect(handlers.socket?.sendAll?.(burst)).toBe(0);
    await all;
    expect(heard).toEqual(burst.map((_, i) => i));
    const closed = next(socket, "close");
    socket.close();
    await closed;
    await until(() => handlers.told.includes("close"));
    expect(handlers.socket?.sendAll?.(burst)).toBe(2_000);
  });

  it("drops messages for a slow WebSocket, and closes it when it stays slow", async () => {
    const { echo, server } = await serve(kind);
    // A client that never reads: the backlog is the server's.
    const client = connect(server.port, "127.0.0.1");
    client.pause();
    client.write(
      "GET /ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n",
    );
    await until(() => echo.socket !== undefined);
    const message = new Uint8Array(50_000);
    let dropped = 0;
    for (let i = 0; i < 2_000 && !echo.told.includes("close"); i++) {
      if (echo.socket?.send(message) === false) dropped += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(dropped).toBeGreaterThanOrEqual(WEB_LIMITS.socketDropsMax - 1);
    await until(() => echo.told.includes("close"));
    client.destroy();
  });

  it("says in one sentence that a port is in use", async () => {
    const { server } = await serve(kind);
    await expect(
      openAs(kind, new Echo(), { host: "127.0.0.1", port: server.port }),
    ).rejects.toMatchObject({
      code: "port-in-use",
      message: expect.stringMatching(new RegExp(`^Port ${server.port} .*--port\\.$`)),
    });
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as { port: number };
    await expect(openAs(kind, new Echo(), { host: "127.0.0.1", port })).rejects.toMatchObject({
      code: "port-in-use",
    });
    other.close();
  });

  it.each(["203.0.113.7", "no such host"])(
    "says in one sentence that %j cannot be listened on",
    async (host) => {
      await expect(openAs(kind, new Echo(), { host, port: 0 })).rejects.toMatchObject({
        code: "address-unavailable",
        message: expect.stringContaining("--host"),
      });
    },
  );

  it("ends WebSockets when it closes, refuses new connections, and closes twice", async () => {
    const { server, socketUrl, url } = await serve(kind);
    const socket = new WebSocket(socketUrl);
    await next(socket, "message");
    const ended = next(socket, "close");
    await server.close();
    await server.close();
    expect(await ended).toBe(1001);
    await expect(fetch(url)).rejects.toThrow();
  });
});

describe("openServer", () => {
  it("says which server it chose and why", async () => {
    const { server, reason } = await serve("auto");
    if (findUws().native === undefined) {
      expect(server.kind).toBe("node:http");
      expect(reason).toMatch(/^instead of uWebSockets\.js: @btc-vision\S+ .+, uWebSockets\.js /);
    } else {
      expect(server.kind).toBe("uWebSockets.js");
      expect(reason).toContain(`loads on Node ${process.versions.node}`);
    }
    expect((await serve("node")).server.kind).toBe("node:http");
  });

  it("takes node:http behind a proxy, unless uWebSockets.js is asked for", async () => {
    const listen = { host: "127.0.0.1", port: 0, behindProxy: true };
    const { server, reason } = await openServer("auto", new Echo(), listen);
    open.push(server);
    expect([server.kind, reason]).toEqual(["node:http", expect.stringContaining("HTTP/1.0")]);
  });

  it("names what each package lacks", () => {
    expect(findUws(["rxjs", "no-such-package"])).toEqual({
      native: undefined,
      reason: `rxjs has no binary for Node ${process.versions.node} on ${process.platform}-${process.arch}, no-such-package is not installed`,
    });
  });

  // The packages' binaries want a C library that some machines lack, and a Node that others do not have.
  it("knows, for each package that is installed, whether it loads or why not", () => {
    for (const name of UWS_PACKAGES) {
      const found = findUws([name]);
      if (found.native === undefined) {
        expect(found.reason).toMatch(/has no binary for Node|it wants glibc 2\.\d+|not installed/);
      } else expect(found.name).toMatch(/ \d+\.\d+\.\d+/);
    }
  });
});
