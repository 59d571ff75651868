// The link's contract: what it does when sessions end, servers refuse and viewers leave.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BackOff } from "../../client/link/back-off.js";
import { LiveLink } from "../../client/link/live-link.js";
import type { LinkState } from "../../client/link/media-link.js";
import { created, FakeFetch, FakePeer } from "./fake-peer.js";

let peers: FakePeer[];
let states: LinkState[];
let streams: number;

function link(fake: FakeFetch): LiveLink {
  return new LiveLink({
    url: "https://tales.example/whep/main",
    fetch: fake.fetch,
    createPeer: () => {
      const peer = new FakePeer();
      peers.push(peer);
      return peer.asPeer();
    },
    backOff: new BackOff({ baseMs: 1000, random: () => 1 }),
    onState: (state) => states.push(state),
    onStream: () => {
      streams += 1;
    },
  });
}
const names = (): string[] => states.map((state) => state.state);
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("MediaStream", class {});
  peers = [];
  states = [];
  streams = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("LiveLink", () => {
  it("connects, and connects again after the connection was lost", async () => {
    const fake = new FakeFetch([created("/s/1"), created("/s/2")]);
    const live = link(fake);
    live.start();
    await settle();
    peers[0]?.become("connected");
    peers[0]?.become("failed");
    await settle();
    expect(names()).toEqual(["connecting", "connected", "waiting"]);
    // The server lost it too: to delete it would put a 404 into the console of the page around.
    expect(fake.of("DELETE")).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(states.at(-1)).toEqual({ state: "connecting", again: true });
    expect(streams).toBe(2);
    live.stop();
  });

  it("waits as long as Retry-After says", async () => {
    const busy = new Response(null, { status: 503, headers: { "Retry-After": "9" } });
    const fake = new FakeFetch([busy, created()]);
    const live = link(fake);
    live.start();
    await vi.advanceTimersByTimeAsync(8900);
    expect(fake.of("POST")).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(fake.of("POST")).toHaveLength(2);
    live.stop();
  });

  it("stops trying when refused, and tries again when asked", async () => {
    const fake = new FakeFetch([new Response(null, { status: 404 }), created()]);
    const live = link(fake);
    live.start();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(names()).toEqual(["connecting", "refused"]);
    expect(live.active).toBe(false);
    live.start();
    await settle();
    expect(fake.of("POST")).toHaveLength(2);
    live.stop();
  });

  it("tries at once when the network is back", async () => {
    const fake = new FakeFetch([new TypeError("offline"), created()]);
    const live = link(fake);
    live.start();
    await settle();
    expect(names().at(-1)).toBe("waiting");
    live.retry();
    await settle();
    expect(fake.of("POST")).toHaveLength(2);
    live.stop();
  });

  it("leaves at once when stopped, even while the offer is on its way", async () => {
    let answer: (response: Response) => void = () => {};
    const fake = new FakeFetch([() => new Promise((resolve) => (answer = resolve))]);
    const live = link(fake);
    live.start();
    await settle();
    live.stop();
    live.stop();
    answer(created("/s/late"));
    await settle();
    expect(fake.of("DELETE").map((request) => request.url)).toEqual([
      "https://tales.example/s/late",
    ]);
    expect(names()).toEqual(["connecting", "off"]);
    expect(streams).toBe(0);
  });

  it("opens another session when the picture stands still", async () => {
    const fake = new FakeFetch([created(), created()]);
    const live = link(fake);
    live.start();
    await settle();
    peers[0]?.become("connected");
    live.giveUp();
    await vi.advanceTimersByTimeAsync(1000);
    expect(fake.of("POST")).toHaveLength(2);
    expect(peers[0]?.closed).toBe(true);
    live.stop();
  });

  it("names the cause after the second try without a path, and wakes the channel no more for 75 s", async () => {
    const fake = new FakeFetch([created(), created(), created()]);
    const live = link(fake);
    live.start();
    await settle();
    peers[0]?.become("failed");
    await settle();
    expect(states.at(-1)).toMatchObject({ state: "waiting", code: "lost" });
    await vi.advanceTimersByTimeAsync(1000);
    peers[1]?.become("failed");
    await settle();
    expect(states.at(-1)).toMatchObject({
      state: "waiting",
      code: "no-path",
      message: expect.stringContaining("UDP"),
      retryInMs: 75_000,
    });
    await vi.advanceTimersByTimeAsync(74_000);
    expect(fake.of("POST")).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(fake.of("POST")).toHaveLength(3);
    // A path after all: a later loss is an ordinary one.
    peers[2]?.become("connected");
    peers[2]?.become("failed");
    await settle();
    expect(states.at(-1)).toMatchObject({ state: "waiting", code: "lost" });
    live.stop();
  });

  it("that had a path tries on for minutes, and only then names the cause: the network may be away for a while", async () => {
    const fake = new FakeFetch(Array.from({ length: 9 }, () => created()));
    const live = link(fake);
    live.start();
    await settle();
    peers[0]?.become("connected");
    peers[0]?.become("failed");
    for (let i = 1; i <= 8; i += 1) {
      await settle();
      expect(states.at(-1)).toMatchObject({ state: "waiting", code: "lost" });
      await vi.advanceTimersByTimeAsync(1_600);
      peers[i]?.become("failed");
    }
    await settle();
    expect(states.at(-1)).toMatchObject({ state: "waiting", code: "no-path" });
    live.stop();
  });

  it("refuses, without a request, where there is no WebRTC", async () => {
    const fake = new FakeFetch([]);
    const live = new LiveLink({
      url: "https://tales.example/whep/main",
      fetch: fake.fetch,
      onState: (state) => states.push(state),
      onStream: () => {},
    });
    live.start();
    await settle();
    expect(states.at(-1)).toMatchObject({ state: "refused", code: "unsupported" });
    expect(fake.requests).toEqual([]);
  });
});
