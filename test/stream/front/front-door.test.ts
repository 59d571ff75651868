import { describe, expect, it } from "vitest";
import { ownsServer } from "../../../src/stream/http/origins.js";
import type { Socket, SocketHandler, WebRequest } from "../../../src/stream/http/web-server.js";
import { FrontDoor, type FrontDoorOptions, OperationsDoor } from "../../../src/stream/index.js";
import type { HttpResponse } from "../../../src/webrtc/index.js";

const LIMITS = { perAddress: 4, unfinishedPerAddress: 2, unfinished: 3 };

class Routes {
  readonly seen: WebRequest[] = [];
  answer: HttpResponse = { status: 200 };
  readonly told: string[] = [];

  admit({ path }: WebRequest) {
    return { bodyBytes: path === "/large" ? 2 : 1 };
  }
  async request(request: WebRequest): Promise<HttpResponse> {
    this.seen.push(request);
    return this.answer;
  }
  upgrade(request: WebRequest): SocketHandler | HttpResponse {
    this.seen.push(request);
    if (this.answer.status !== 200) return this.answer;
    return {
      open: (socket) => this.told.push(`open ${socket.remoteAddress}`),
      message: (socket, message) => this.told.push(`${socket.remoteAddress} ${message.length}`),
      close: (socket) => this.told.push(`close ${socket.remoteAddress}`),
    };
  }
}

function door(options: Partial<FrontDoorOptions> = {}) {
  const routes = new Routes();
  const lines: string[] = [];
  const clock = { nowMs: 0 };
  const front = new FrontDoor(routes, {
    basePath: "",
    trustProxy: [],
    hostNames: undefined,
    joins: LIMITS,
    socketsPerAddress: 2,
    metrics: { token: undefined, ownPort: false },
    sessions: () => undefined,
    log: { info: () => {}, warn: (line) => lines.push(line) },
    nowMs: () => clock.nowMs,
    ...options,
  });
  const ask = (request: Partial<WebRequest>) => front.request(asked(request), neverGone);
  return { routes, front, lines, clock, ask };
}

const neverGone = new AbortController().signal;
function asked(request: Partial<WebRequest>): WebRequest {
  return {
    method: "GET",
    path: "/",
    query: new URLSearchParams(),
    headers: {},
    body: new Uint8Array(0),
    remoteAddress: "203.0.113.9",
    ...request,
  };
}
const socket: Socket = { remoteAddress: "127.0.0.1", send: () => true, end: () => {} };

describe("FrontDoor, behind a proxy", () => {
  const forwarded = { "x-forwarded-for": "198.51.100.7, 10.1.2.3", host: "film.example" };

  it("takes the client's address from a proxy that is trusted, past others that are", async () => {
    const { routes, ask } = door({ trustProxy: ["loopback", "10.0.0.0/8"] });
    await ask({ headers: forwarded, remoteAddress: "::ffff:127.0.0.1" });
    expect(routes.seen[0]?.remoteAddress).toBe("198.51.100.7");
  });

  it("believes nobody else, drops what they say, and hints at the setting once", async () => {
    const { routes, lines, ask } = door();
    const headers = { ...forwarded, "x-forwarded-proto": "https", "x-forwarded-host": "evil" };
    await ask({ headers, remoteAddress: "127.0.0.1" });
    await ask({ headers, remoteAddress: "127.0.0.1" });
    expect(routes.seen[1]).toMatchObject({
      remoteAddress: "127.0.0.1",
      headers: { host: "film.example" },
    });
    expect(routes.seen[1]?.headers).not.toHaveProperty("x-forwarded-proto");
    expect(lines).toEqual([expect.stringContaining("--trust-proxy loopback")]);
  });

  it("never takes who came through a proxy for who sits at the machine", async () => {
    const { routes, ask } = door();
    await ask({ remoteAddress: "127.0.0.1", headers: { "x-forwarded-for": "203.0.113.9" } });
    const trusting = door({ trustProxy: ["loopback"] });
    // A proxy that says nothing of whom it serves.
    await trusting.ask({ remoteAddress: "127.0.0.1" });
    const [first, second] = [routes.seen[0], trusting.routes.seen[0]];
    expect([first && ownsServer(first), second && ownsServer(second)]).toEqual([false, false]);
    await ask({ remoteAddress: "127.0.0.1" });
    expect(routes.seen[1] && ownsServer(routes.seen[1])).toBe(true);
  });

  it.each(["x-forwarded-proto", "x-forwarded-host", "x-real-ip", "via", "cf-connecting-ip"])(
    "nor who came through one that leaves %s alone",
    async (name) => {
      const { routes, ask } = door();
      await ask({ remoteAddress: "127.0.0.1", headers: { host: "localhost", [name]: "https" } });
      const [seen] = routes.seen;
      expect(seen && ownsServer(seen)).toBe(false);
    },
  );

  it("refuses a proxy that is none in one sentence", () => {
    expect(() => door({ trustProxy: ["10.0.0.0/64"] })).toThrow(/^--trust-proxy .*commas\.$/);
  });

  it.each([
    ["the port that nginx's $host drops", { host: "film.example" }],
    ["the name in X-Forwarded-Host", { host: "x", "x-forwarded-host": "film.example:8443, y" }],
    [
      "the port in X-Forwarded-Port",
      { "x-forwarded-host": "film.example", "x-forwarded-port": "8443" },
    ],
    ["no Host at all, by what the browser says", { "sec-fetch-site": "same-origin" }],
  ])("knows its own pages by %s", async (_, headers) => {
    const { routes, ask } = door({ trustProxy: ["loopback"] });
    const origin = "https://film.example:8443";
    await ask({
      remoteAddress: "127.0.0.1",
      headers: { ...headers, origin } as Record<string, string>,
    });
    expect(routes.seen[0]?.headers.host).toBe("film.example:8443");
  });

  it("leaves another site's page what it is", async () => {
    const { routes, ask } = door({ trustProxy: ["loopback"] });
    const headers = { host: "film.example", origin: "https://evil.example:8443" };
    await ask({ remoteAddress: "127.0.0.1", headers });
    expect(routes.seen[0]?.headers.host).toBe("film.example");
    await ask({ headers: { ...headers, origin: "https://film.example:99" } });
    expect(routes.seen[1]?.headers.host).toBe("film.example");
  });
});

describe("FrontDoor, under a base path", () => {
  const live = () => door({ basePath: "/live" });

  it.each([
    ["/live/", "/"],
    ["/live/whep/main", "/whep/main"],
    ["/whep/main", "/whep/main"],
    ["/lively", "/lively"],
  ])("takes %s for %s, whether or not the proxy keeps the path", async (path, inside) => {
    const { routes, front, ask } = live();
    await ask({ path });
    expect(routes.seen[0]?.path).toBe(inside);
    front.upgrade(asked({ path }));
    expect(routes.seen[1]?.path).toBe(inside);
    expect(front.admit(asked({ path: "/live/large" }))).toMatchObject({ bodyBytes: 2 });
  });

  it("names its addresses as the outside sees them", async () => {
    const { routes, ask } = live();
    routes.answer = {
      status: 201,
      headers: { Location: "/whep/main/id", Link: '</oembed?url=x>; rel="alternate"' },
    };
    expect((await ask({ path: "/live/whep/main" })).headers).toEqual({
      Location: "/live/whep/main/id",
      Link: '</live/oembed?url=x>; rel="alternate"',
    });
  });

  it("sends on to where relative addresses are right", async () => {
    const { ask } = live();
    expect(await ask({ path: "/live" })).toMatchObject({
      status: 308,
      headers: { Location: "/live/" },
    });
    expect(await ask({ path: "/live/embed/main/" })).toMatchObject({
      status: 308,
      headers: { Location: "../main" },
    });
  });
});

describe("FrontDoor, by the name it is called", () => {
  it.each([
    "localhost:8080",
    "LOCALHOST",
    "127.0.0.1:8080",
    "127.9.9.9",
    "[::1]:8080",
    "a.localhost",
    "film.example:81",
    undefined,
  ])("answers to %s on loopback", async (host) => {
    const { ask } = door({ hostNames: ["film.example"] });
    const headers: Record<string, string> = host === undefined ? {} : { host };
    expect((await ask({ headers })).status).toBe(200);
  });

  it.each(["evil.example:8080", "127.0.0.1.evil.example", "localhost.evil.example"])(
    "refuses %s, also to sockets and to what the browser calls the same origin, and logs why",
    async (host) => {
      const { front, lines, routes, ask } = door({ hostNames: [] });
      const headers = { host, origin: `http://${host}`, "sec-fetch-site": "same-origin" };
      const response = await ask({ headers });
      expect(response.status).toBe(421);
      expect(front.upgrade(asked({ headers }))).toMatchObject({ status: 421 });
      expect(routes.seen).toEqual([]);
      expect(lines).toEqual([expect.stringMatching(/Refused GET \/ from .* 421 host-refused/)]);
    },
  );
});

describe("FrontDoor, for the log", () => {
  const refusal = (status: number, code: string): HttpResponse => ({
    status,
    body: JSON.stringify({ code, detail: "Because." }),
  });

  it("tells a refusal with its reason, and no more than one of a kind in ten seconds", async () => {
    const { routes, front, lines, clock, ask } = door();
    routes.answer = refusal(403, "origin-refused");
    for (let i = 0; i < 50; i += 1)
      await ask({ path: "/ws/main", query: new URLSearchParams("t=1") });
    clock.nowMs = 10_000;
    front.upgrade(asked({ path: "/ws/main" }));
    expect(lines).toEqual([
      "Refused GET /ws/main from 203.0.113.9: 403 origin-refused: Because.",
      "Refused GET /ws/main from 203.0.113.9: 403 origin-refused: Because. (and 49 more before)",
    ]);
    expect([...front.refusals]).toEqual([["origin-refused", 51]]);
  });

  it("keeps sessions' names to itself, and what visitors mistype", async () => {
    const { routes, lines, ask } = door();
    routes.answer = refusal(404, "not-found");
    await ask({ path: "/nothing" });
    routes.answer = refusal(429, "rate-limited");
    await ask({ method: "DELETE", path: "/whep/main/secret" });
    expect(lines).toEqual([expect.stringContaining("Refused DELETE /whep/main/... from")]);
  });
});

describe("FrontDoor, for one address", () => {
  it("opens so many sockets and no more, told the client's address, and again when one has closed", () => {
    const { routes, front } = door({ trustProxy: ["loopback"] });
    const from = (address: string) =>
      front.upgrade(asked({ remoteAddress: "127.0.0.1", headers: { "x-forwarded-for": address } }));
    const first = from("2001:db8:1:2::1") as SocketHandler;
    first.open(socket);
    (from("2001:db8:1:2:ffff::2") as SocketHandler).open(socket);
    // The same /64.
    expect(from("2001:db8:1:2::3")).toMatchObject({ status: 429 });
    expect(from("2001:db8:1:3::3")).not.toHaveProperty("status");
    first.message(socket, new Uint8Array(3));
    first.close(socket);
    expect(from("2001:db8:1:2::3")).not.toHaveProperty("status");
    expect(routes.told).toEqual([
      "open 2001:db8:1:2::1",
      "open 2001:db8:1:2:ffff::2",
      "2001:db8:1:2::1 3",
      "close 2001:db8:1:2::1",
    ]);
  });

  it("takes so many viewers, and one more when one has left or was refused", async () => {
    const open = new Set<string>();
    const { routes, ask } = door({
      sessions: () => ({
        sessionState: (id) => (open.has(id) ? "connected" : "gone"),
        leave: (id) => void open.delete(id),
      }),
    });
    const join = async (id: string, remoteAddress = "203.0.113.9") => {
      routes.answer = { status: 201, headers: { Location: `/whep/main/${id}` } };
      open.add(id);
      return (await ask({ method: "POST", path: "/whep/main", remoteAddress })).status;
    };
    expect(await Promise.all(["a", "b"].map((id) => join(id)))).toEqual([201, 201]);
    routes.answer = { status: 400 };
    await ask({ method: "POST", path: "/whep/main" });
    expect([await join("c"), await join("d"), await join("e")]).toEqual([201, 201, 429]);
    expect(await join("f", "203.0.113.10")).toBe(201);
    open.delete("a");
    expect(await join("g")).toBe(201);
  });
});

describe("FrontDoor, for the measurements", () => {
  const metrics = (options: Partial<FrontDoorOptions>, request: Partial<WebRequest>) =>
    door(options).ask({ path: "/metrics", ...request });
  const token = { metrics: { token: "a-long-token", ownPort: false } };

  it("answers this machine, and strangers only with the token", async () => {
    expect((await metrics({}, { remoteAddress: "127.0.0.1" })).status).toBe(200);
    expect((await metrics({}, {})).status).toBe(403);
    const headers = { "x-forwarded-for": "1.2.3.4" };
    expect((await metrics({}, { remoteAddress: "127.0.0.1", headers })).status).toBe(403);
    const right = { authorization: "Bearer a-long-token" };
    expect((await metrics(token, { headers: right })).status).toBe(200);
    expect((await metrics(token, { headers: { authorization: "Bearer a" } })).status).toBe(401);
    expect((await metrics(token, { remoteAddress: "127.0.0.1" })).status).toBe(401);
  });

  it("leaves them to their own port, which has nothing else", async () => {
    const own = { metrics: { token: undefined, ownPort: true } };
    expect((await metrics(own, { remoteAddress: "127.0.0.1" })).status).toBe(404);
    const operations = new OperationsDoor(new Routes(), "a-long-token");
    const status = async (path: string, headers = {}) =>
      (await operations.request(asked({ path, headers }), neverGone)).status;
    expect(await status("/metrics")).toBe(401);
    expect(await status("/metrics", { authorization: "Bearer a-long-token" })).toBe(200);
    expect([await status("/healthz"), await status("/api/channels")]).toEqual([200, 404]);
    expect(operations.upgrade()).toMatchObject({ status: 404 });
  });
});
