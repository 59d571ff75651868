// The WHEP client against a fake fetch and a fake peer connection.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  openWhep,
  retryAfterMs,
  WhepError,
  type WhepSession,
} from "../../client/link/whep-client.js";
import { created, FakeFetch, FakePeer } from "./fake-peer.js";

const URL_MAIN = "https://tales.example/whep/main";
let peer: FakePeer;

function open(fake: FakeFetch, token?: string): Promise<WhepSession> {
  return openWhep({ url: URL_MAIN, fetch: fake.fetch, createPeer: () => peer.asPeer(), token });
}

async function failure(fake: FakeFetch): Promise<WhepError> {
  const error = await open(fake).catch((reason: unknown) => reason);
  if (!(error instanceof WhepError)) throw new Error(`expected a WhepError, got ${error}`);
  return error;
}

beforeEach(() => {
  peer = new FakePeer();
  vi.stubGlobal(
    "MediaStream",
    class {
      constructor(readonly tracks: unknown[]) {}
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("openWhep", () => {
  it("posts an offer to receive only and applies the answer", async () => {
    const fake = new FakeFetch([created()]);
    await open(fake);
    expect(peer.directions).toEqual(["recvonly"]);
    const [post] = fake.of("POST");
    expect(post?.init.body).toBe("v=0 offer");
    expect(new Headers(post?.init.headers).get("Content-Type")).toBe("application/sdp");
    expect(peer.remoteDescription).toEqual({ type: "answer", sdp: "v=0 answer" });
  });

  it("gathers by the TURN servers that the answer names, and only then", async () => {
    const link =
      '<stun:stun.example>; rel="ice-server", <turn:turn.example:3478?transport=tcp>; rel="ice-server"; username="9:e"; credential="a\\"b=,;"; credential-type="password", <https://tales.example/events>; rel="other"';
    await open(new FakeFetch([created("/whep/main/s1", { Link: link })]));
    expect(peer.configuration).toEqual({
      bundlePolicy: "max-bundle",
      iceServers: [
        { urls: "stun:stun.example" },
        { urls: "turn:turn.example:3478?transport=tcp", username: "9:e", credential: 'a"b=,;' },
      ],
    });
    expect(peer.localDescription).toEqual({ type: "offer", sdp: "v=0 offer" });
  });

  it("keeps its own configuration when no server is named", async () => {
    const before = peer.configuration;
    await open(new FakeFetch([created()]));
    expect(peer.configuration).toBe(before);
  });

  it("tells its candidates when the server has not been found after a while, and not before", async () => {
    vi.useFakeTimers();
    const sdp =
      "v=0\r\nm=video 9 UDP/TLS/RTP/SAVPF 96\r\na=ice-ufrag:u\r\na=ice-pwd:p\r\na=candidate:1 1 udp 1 192.0.2.1 5 typ host\r\na=mid:0\r\n";
    const fake = new FakeFetch([
      created("/whep/main/s1", { ETag: '"one"' }),
      new Response(null, { status: 204 }),
    ]);
    await open(fake, "secret");
    peer.localDescription = { type: "offer", sdp };
    await vi.advanceTimersByTimeAsync(700);
    expect(fake.of("PATCH")).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(200);
    const [patch] = fake.of("PATCH");
    expect(patch?.url).toBe("https://tales.example/whep/main/s1");
    expect(patch?.init.body).toBe(
      "a=ice-ufrag:u\r\na=ice-pwd:p\r\nm=video 9 UDP/TLS/RTP/SAVPF 96\r\na=mid:0\r\na=candidate:1 1 udp 1 192.0.2.1 5 typ host\r\na=end-of-candidates\r\n",
    );
    const headers = new Headers(patch?.init.headers);
    expect([headers.get("If-Match"), headers.get("Authorization")]).toEqual([
      '"one"',
      "Bearer secret",
    ]);
  });

  it.each(["connected", "closed"] as const)("tells nothing more when it is %s", async (state) => {
    vi.useFakeTimers();
    const fake = new FakeFetch([created("/whep/main/s1", { ETag: '"one"' })]);
    await open(fake);
    peer.become(state);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(fake.of("PATCH")).toHaveLength(0);
  });

  it("leaves by DELETE at the Location, once, in a request that outlives the page", async () => {
    const fake = new FakeFetch([created("/whep/main/s1")]);
    const session = await open(fake, "secret");
    session.close();
    session.close();
    const deletes = fake.of("DELETE");
    expect(deletes).toHaveLength(1);
    expect(deletes[0]?.url).toBe("https://tales.example/whep/main/s1");
    expect(deletes[0]?.init.keepalive).toBe(true);
    expect(new Headers(deletes[0]?.init.headers).get("Authorization")).toBe("Bearer secret");
    // The connection's own goodbye would overtake the request, and the answer be a red 404 in the page's console.
    expect(peer.closed).toBe(false);
    await vi.waitFor(() => expect(peer.closed).toBe(true));
  });

  it("closes the connection all the same when the farewell is not answered", async () => {
    vi.useFakeTimers();
    const fake = new FakeFetch([created()]);
    const hanging: typeof fetch = (input, init) =>
      init?.method === "DELETE" ? new Promise(() => {}) : fake.fetch(input, init);
    const session = await openWhep({
      url: URL_MAIN,
      fetch: hanging,
      createPeer: () => peer.asPeer(),
    });
    session.close();
    await vi.advanceTimersByTimeAsync(1000);
    expect(peer.closed).toBe(true);
  });

  it.each(["the connection failed", "the server said goodbye", "the server forgot it"])(
    "sends no DELETE, which would be a red 404 in the page's console, when %s",
    async (what) => {
      const fake = new FakeFetch([created()]);
      const session = await open(fake);
      const ended = session.ended(new AbortController().signal, () => {});
      peer.become("connected");
      if (what === "the connection failed") peer.become("failed");
      else if (what === "the server said goodbye") peer.sayGoodbye();
      else session.forget();
      if (what !== "the server forgot it") await ended;
      session.close();
      expect(peer.closed).toBe(true);
      expect(fake.of("DELETE")).toEqual([]);
    },
  );

  it("says in a sentence that the browser has no WebRTC, and asks the server for nothing", async () => {
    const fake = new FakeFetch([]);
    const error: unknown = await openWhep({ url: URL_MAIN, fetch: fake.fetch }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ kind: "refused", code: "unsupported" });
    expect(String(error)).toContain("This browser has no WebRTC");
    expect(fake.requests).toEqual([]);
  });

  it("leaves again when the answer cannot be used", async () => {
    peer.refuseAnswer = true;
    const fake = new FakeFetch([created()]);
    expect((await failure(fake)).kind).toBe("later");
    expect(fake.of("DELETE")).toHaveLength(1);
    await vi.waitFor(() => expect(peer.closed).toBe(true));
  });

  it.each([503, 409, 429])(
    "tries later after %i, no sooner than Retry-After says",
    async (status) => {
      const answer = new Response(null, { status, headers: { "Retry-After": "7" } });
      const error = await failure(new FakeFetch([answer]));
      expect([error.kind, error.retryAfterMs]).toEqual(["later", 7000]);
      expect(peer.closed).toBe(true);
    },
  );

  it.each([400, 401, 403, 404, 413, 415, 422])("gives up after %i", async (status) => {
    expect((await failure(new FakeFetch([new Response(null, { status })]))).kind).toBe("refused");
  });

  it("tells the viewer the server's own sentence", async () => {
    const body = JSON.stringify({ title: "Unknown", detail: 'There is no channel "x" here.' });
    const headers = { "Content-Type": "application/problem+json" };
    const error = await failure(new FakeFetch([new Response(body, { status: 404, headers })]));
    expect(error.message).toBe('There is no channel "x" here.');
  });

  it("tries later when nobody answers", async () => {
    const error = await failure(new FakeFetch([new TypeError("fetch failed")]));
    expect([error.kind, error.message]).toEqual(["later", "The server does not answer."]);
  });

  it("refuses a session without a Location: it could never be left", async () => {
    const answer = new Response("v=0 answer", { status: 201 });
    expect((await failure(new FakeFetch([answer]))).kind).toBe("refused");
  });
});

describe("WhepSession.ended", () => {
  async function session(): Promise<{
    ended: Promise<void>;
    connected: number[];
    stop: AbortController;
  }> {
    const opened = await open(new FakeFetch([created()]));
    const connected: number[] = [];
    const stop = new AbortController();
    const ended = opened.ended(stop.signal, () => connected.push(1));
    return { ended, connected, stop };
  }

  it("resolves on failure, after telling that it was connected", async () => {
    const { ended, connected } = await session();
    peer.become("connected");
    expect(connected).toHaveLength(1);
    peer.become("failed");
    await ended;
  });

  it("resolves at the server's goodbye, which the connection's own state does not tell", async () => {
    const { ended } = await session();
    peer.become("connected");
    peer.sayGoodbye();
    await ended;
    expect(peer.connectionState).toBe("connected");
  });

  it("gives a disconnection a few seconds to heal", async () => {
    vi.useFakeTimers();
    const { ended } = await session();
    let over = false;
    ended.then(() => {
      over = true;
    });
    peer.become("connected");
    peer.become("disconnected");
    await vi.advanceTimersByTimeAsync(3000);
    peer.become("connected");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(over).toBe(false);
    peer.become("disconnected");
    await vi.advanceTimersByTimeAsync(4000);
    expect(over).toBe(true);
  });

  it("resolves when it never connects", async () => {
    vi.useFakeTimers();
    const { ended } = await session();
    peer.become("connecting");
    await vi.advanceTimersByTimeAsync(12_000);
    await ended;
  });

  it("resolves when called off", async () => {
    const { ended, stop } = await session();
    stop.abort();
    await ended;
  });
});

describe("retryAfterMs", () => {
  const answer = (value: string) =>
    new Response(null, { status: 503, headers: { "Retry-After": value } });
  it("reads seconds and dates, and bounds both", () => {
    expect(retryAfterMs(answer("3"))).toBe(3000);
    expect(retryAfterMs(answer("999999"))).toBe(60_000);
    const nowMs = Date.parse("2026-01-01T00:00:00Z");
    expect(retryAfterMs(answer("Thu, 01 Jan 2026 00:00:05 GMT"), nowMs)).toBe(5000);
    expect(retryAfterMs(answer("Thu, 01 Jan 2025 00:00:05 GMT"), nowMs)).toBe(0);
    expect(retryAfterMs(answer("soon"))).toBe(0);
    expect(retryAfterMs(new Response(null))).toBe(0);
  });
});
