import { describe, expect, it } from "vitest";
import { EvertaleError } from "../../src/errors.js";
import { ViewerHub } from "../../src/webrtc/hub.js";
import { type Hub, SDP_BYTES_MAX, WhepEndpoint, type WhepOptions } from "../../src/webrtc/index.js";
import { CHROMIUM_OFFER } from "./offers.js";
import { fragmentRequest, offerRequest, request } from "./werift-viewer.js";

/** A channel that answers without connections. */
class FakeHub implements Hub {
  live = true;
  failure: unknown;
  readonly patched: string[] = [];
  readonly left: string[] = [];

  async accept(): Promise<{ sessionId: string; etag: string; answerSdp: string }> {
    if (this.failure) throw this.failure;
    return { sessionId: "s1", etag: "e1", answerSdp: "v=0\r\n" };
  }
  etagOf(sessionId: string): string {
    if (sessionId !== "s1") throw new EvertaleError("session-unknown", "There is no such session.");
    return "e1";
  }
  async patch(_: string, fragment: string) {
    this.patched.push(fragment);
    if (!fragment.includes("a=ice-ufrag:new")) return { type: "added" as const };
    return { type: "restarted" as const, fragment: "a=ice-ufrag:ours\r\n", etag: "e2" };
  }
  leave(sessionId: string): void {
    this.etagOf(sessionId);
    this.left.push(sessionId);
  }
}

function whep(options: Partial<WhepOptions> = {}) {
  const hub = new FakeHub();
  const channel = (name: string) => (name === "main" ? hub : undefined);
  return { hub, endpoint: new WhepEndpoint({ channel, ...options }) };
}
const detail = (response: { body?: string | Uint8Array }) =>
  JSON.parse(String(response.body)).detail as string;

describe("POST of an offer", () => {
  it("answers 201 with the session's place, version and patch type", async () => {
    const { endpoint } = whep();
    const response = await endpoint.handle(offerRequest("v=0"));
    expect(response.status).toBe(201);
    expect(response.body).toBe("v=0\r\n");
    expect(response.headers).toMatchObject({
      "Content-Type": "application/sdp",
      Location: "/whep/main/s1",
      ETag: '"e1"',
      "Accept-Patch": "application/trickle-ice-sdpfrag",
    });
    expect(response.headers?.Link).toBeUndefined();
  });

  it("names the configured ICE servers in Link headers", async () => {
    const { endpoint } = whep({
      iceServers: () => [
        { urls: "stun:stun.example.org" },
        { urls: ["turn:turn.example.org?transport=udp"], username: "user", credential: 'pa"ss' },
      ],
    });
    const response = await endpoint.handle(offerRequest("v=0"));
    expect(response.headers?.Link).toBe(
      '<stun:stun.example.org>; rel="ice-server", <turn:turn.example.org?transport=udp>; rel="ice-server"; ' +
        'username="user"; credential="pa\\"ss"; credential-type="password"',
    );
  });

  it("accepts a type with parameters and any case", async () => {
    const { endpoint } = whep();
    const body = new TextEncoder().encode("v=0");
    const headers = { "content-type": "Application/SDP; charset=utf-8" };
    expect((await endpoint.handle(request("POST", "/whep/main", { headers, body }))).status).toBe(
      201,
    );
  });

  it.each([
    ["another type", "text/plain", 415],
    ["no type", "", 415],
  ])("with %s is answered %s %i", async (_, type, status) => {
    const { endpoint } = whep();
    const response = await endpoint.handle(
      request("POST", "/whep/main", { headers: type ? { "content-type": type } : {} }),
    );
    expect(response.status).toBe(status);
    expect(response.headers?.["Accept-Post"]).toBe("application/sdp");
    expect(response.headers?.["Content-Type"]).toBe("application/problem+json");
  });

  it("is 413 beyond the limit, 404 for an unknown channel, 409 before anything is live, 503 when full", async () => {
    const { hub, endpoint } = whep();
    expect((await endpoint.handle(offerRequest("x".repeat(SDP_BYTES_MAX + 1)))).status).toBe(413);
    const unknown = await endpoint.handle(offerRequest("v=0", "/whep/other"));
    expect(unknown.status).toBe(404);
    expect(detail(unknown)).toBe('There is no channel "other".');
    hub.live = false;
    const early = await endpoint.handle(offerRequest("v=0"));
    expect([early.status, early.headers?.["Retry-After"]]).toEqual([409, "2"]);
    hub.live = true;
    hub.failure = new EvertaleError(
      "overloaded",
      "The channel is full (1 viewers); try again later.",
    );
    const full = await endpoint.handle(offerRequest("v=0"));
    expect([full.status, full.headers?.["Retry-After"]]).toEqual([503, "2"]);
    hub.failure = new EvertaleError("codec-unavailable", "No codec.");
    expect((await endpoint.handle(offerRequest("v=0"))).status).toBe(422);
    hub.failure = new TypeError("a bug with a secret in it");
    const bug = await endpoint.handle(offerRequest("v=0"));
    expect(bug.status).toBe(500);
    expect(String(bug.body)).not.toContain("secret");
  });

  it.each([
    ["nothing", ""],
    ["garbage", "\u0000\u0001 not sdp \uffff"],
    ["JSON", '{"type":"offer"}'],
    ["a first line only", "v=0\r\n"],
    ["1 MB", `v=0\r\n${"a=x\r\n".repeat(200_000)}`],
    ["20,000 sections", `v=0\r\n${"m=\r\n".repeat(14_000)}`],
    ["audio only", CHROMIUM_OFFER.replace(/m=video[\s\S]*$/, "")],
    ["a sender's video", CHROMIUM_OFFER.replaceAll("a=recvonly", "a=sendonly")],
    ["inactive video", CHROMIUM_OFFER.replaceAll("a=recvonly", "a=inactive")],
    ["no fingerprint", CHROMIUM_OFFER.replace(/a=fingerprint.*\r\n/g, "")],
    ["no ICE credentials", CHROMIUM_OFFER.replace(/a=ice-pwd.*\r\n/g, "")],
    ["a forged mid", CHROMIUM_OFFER.replaceAll("a=mid:1", "a=mid:x y")],
    ["a forged setup", CHROMIUM_OFFER.replaceAll("a=setup:actpass", "a=setup:holdconn")],
    [
      "formats without a codec of ours",
      CHROMIUM_OFFER.replace(/a=rtpmap:\d+ (VP8|H264).*\r\n/g, ""),
    ],
  ])("with %s as its SDP is refused with one sentence", async (_, sdp) => {
    const hub = new ViewerHub({ hostAddresses: ["127.0.0.1"] });
    const endpoint = new WhepEndpoint({ channel: () => hub });
    const response = await endpoint.handle(offerRequest(sdp));
    expect([400, 413, 422]).toContain(response.status);
    expect(detail(response)).toMatch(/^[A-Z].{10,300}\.$/);
    expect(hub.viewers).toBe(0);
    hub.close();
  });

  it("that is not UTF-8 is refused", async () => {
    const { endpoint } = whep();
    const body = Uint8Array.from([0x76, 0xff, 0xfe]);
    const headers = { "content-type": "application/sdp" };
    expect((await endpoint.handle(request("POST", "/whep/main", { headers, body }))).status).toBe(
      400,
    );
  });
});

describe("PATCH of a session", () => {
  const fragment = "a=candidate:1 1 udp 1 127.0.0.1 9 typ host";

  it("adds candidates under the right entity tag: 204 without a body", async () => {
    const { hub, endpoint } = whep();
    const response = await endpoint.handle(fragmentRequest("/whep/main/s1", fragment, '"e1"'));
    expect([response.status, response.body]).toEqual([204, undefined]);
    expect(hub.patched).toEqual([fragment]);
  });

  it("is 428 without a tag, 412 with another, 404 for an unknown session, 415 for another type", async () => {
    const { hub, endpoint } = whep();
    expect((await endpoint.handle(fragmentRequest("/whep/main/s1", fragment))).status).toBe(428);
    expect((await endpoint.handle(fragmentRequest("/whep/main/s1", fragment, '"e0"'))).status).toBe(
      412,
    );
    expect((await endpoint.handle(fragmentRequest("/whep/main/s2", fragment, '"e1"'))).status).toBe(
      404,
    );
    const typed = { headers: { "content-type": "application/sdp", "if-match": '"e1"' } };
    const other = await endpoint.handle(request("PATCH", "/whep/main/s1", typed));
    expect(other.status).toBe(415);
    expect(other.headers?.["Accept-Patch"]).toBe("application/trickle-ice-sdpfrag");
    expect(hub.patched).toEqual([]);
  });

  it("with new credentials and * restarts ICE: 200, a fragment, a new tag", async () => {
    const { endpoint } = whep();
    const response = await endpoint.handle(
      fragmentRequest("/whep/main/s1", "a=ice-ufrag:new", "*"),
    );
    expect(response.status).toBe(200);
    expect(response.headers).toMatchObject({
      "Content-Type": "application/trickle-ice-sdpfrag",
      ETag: '"e2"',
    });
    expect(response.body).toBe("a=ice-ufrag:ours\r\n");
  });
});

describe("the other methods", () => {
  it("DELETE ends a session: 200, whatever the entity tag, and 404 the second time it is unknown", async () => {
    const { hub, endpoint } = whep();
    const headers = { "if-match": '"old"' };
    expect((await endpoint.handle(request("DELETE", "/whep/main/s1", { headers }))).status).toBe(
      200,
    );
    expect(hub.left).toEqual(["s1"]);
    expect((await endpoint.handle(request("DELETE", "/whep/main/s2"))).status).toBe(404);
  });

  it("HEAD and GET discover the endpoint by its type", async () => {
    const { endpoint } = whep();
    for (const method of ["HEAD", "GET"]) {
      const response = await endpoint.handle(request(method, "/whep/main"));
      expect([response.status, response.headers?.["Content-Type"]]).toEqual([
        200,
        "application/sdp",
      ]);
    }
  });

  it("are 405 with the allowed ones named", async () => {
    const { endpoint } = whep();
    const put = await endpoint.handle(request("PUT", "/whep/main"));
    expect([put.status, put.headers?.Allow]).toEqual([405, "OPTIONS, GET, HEAD, POST"]);
    const post = await endpoint.handle(request("POST", "/whep/main/s1"));
    expect([post.status, post.headers?.Allow]).toEqual([405, "OPTIONS, GET, HEAD, PATCH, DELETE"]);
  });

  it("GET and HEAD say that a session is there: 204 with its entity tag, 404 when it is not", async () => {
    const { endpoint } = whep();
    for (const method of ["GET", "HEAD"]) {
      const there = await endpoint.handle(request(method, "/whep/main/s1"));
      expect([there.status, there.body]).toEqual([204, undefined]);
      expect(there.headers?.ETag).toMatch(/^".+"$/);
      expect((await endpoint.handle(request(method, "/whep/main/s2"))).status).toBe(404);
    }
  });

  it.each(["/whep", "/whep/", "/whep/main/s1/more", "/elsewhere/main"])(
    "%s is 404",
    async (path) => {
      const { endpoint } = whep();
      expect((await endpoint.handle(request("POST", path))).status).toBe(404);
    },
  );
});

describe("pages of other sites", () => {
  const from = (origin: string, method = "HEAD") =>
    request(method, "/whep/main", { headers: { origin, host: "film.example:8080" } });

  it("may watch by default, and see what WHEP needs", async () => {
    const { endpoint } = whep();
    const response = await endpoint.handle(from("https://any.example", "OPTIONS"));
    expect(response.status).toBe(204);
    expect(response.headers).toMatchObject({
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Methods": "OPTIONS, GET, HEAD, POST, PATCH, DELETE",
      "Access-Control-Allow-Headers": "Authorization, Content-Type, If-Match, Evertale-Key",
      "Access-Control-Expose-Headers": "ETag, Link, Location, Accept-Patch, Retry-After",
    });
  });

  it("without an origin of their own (a sandboxed frame) may watch by default, and learn from a list's refusal what to do", async () => {
    const { endpoint: open } = whep();
    const allowed = await open.handle(from("null"));
    expect([allowed.status, allowed.headers?.["Access-Control-Allow-Origin"]]).toEqual([200, "*"]);
    const { endpoint } = whep({ allowedOrigins: ["https://friend.example"] });
    const refused = await endpoint.handle(from("null"));
    expect(refused.status).toBe(403);
    expect(JSON.parse(String(refused.body)).detail).toMatch(
      /no origin of its own.*allow-same-origin/,
    );
  });

  it("are told by a list which may; the server's own may always", async () => {
    const { endpoint } = whep({ allowedOrigins: ["https://friend.example"] });
    const friend = await endpoint.handle(from("https://friend.example"));
    expect(friend.status).toBe(200);
    expect(friend.headers).toMatchObject({
      "Access-Control-Allow-Origin": "https://friend.example",
      Vary: "Origin",
    });
    expect((await endpoint.handle(from("http://film.example:8080"))).status).toBe(200);
    const stranger = await endpoint.handle(from("https://stranger.example"));
    expect(stranger.status).toBe(403);
    expect(stranger.headers?.["Access-Control-Allow-Origin"]).toBeUndefined();
    const preflight = await endpoint.handle(from("https://stranger.example", "OPTIONS"));
    expect(preflight.headers?.["Access-Control-Allow-Methods"]).toBeUndefined();
    expect((await endpoint.handle(request("HEAD", "/whep/main"))).status).toBe(200);
  });
});
