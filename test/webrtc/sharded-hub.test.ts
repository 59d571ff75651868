// Viewers over threads: real threads, real handshakes, over loopback.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EvertaleError } from "../../src/errors.js";
import {
  PING_MS,
  PINGS_CALM,
  PINGS_MISSED_AT_FIRST_MAX,
  PINGS_MISSED_MAX,
} from "../../src/webrtc/fan-out/shard.js";
import {
  FRAMES_WAITING_MAX,
  KEYFRAME_INTERVAL_MS,
  ShardedHub,
  type ShardedHubOptions,
  type VideoCodec,
  WhepEndpoint,
} from "../../src/webrtc/index.js";
import { JOIN_PATIENCE_MS } from "../../src/webrtc/join-queue.js";
import { FakeClock } from "./fake-clock.js";
import { h264, vp8 } from "./frames.js";
import { CHROMIUM_OFFER } from "./offers.js";
import { fragmentRequest, offerRequest, request, WeriftViewer } from "./werift-viewer.js";

const MORTAL = new URL("./mortal-viewer-thread.ts", import.meta.url);
const DEAF = new URL("./deaf-viewer-thread.ts", import.meta.url);
const SLOW = new URL("./slow-viewer-thread.ts", import.meta.url);
const NOWHERE = new URL("./no-such-thread.ts", import.meta.url);

const open: { close(): void | Promise<void> }[] = [];
let clock: FakeClock;
let asked: VideoCodec[];
let changes: number[];
let warnings: string[];

function channel(options: Partial<ShardedHubOptions> = {}) {
  const hub = new ShardedHub({
    threads: 2,
    hostAddresses: ["127.0.0.1"],
    clock,
    onKeyframeRequest: (codec) => asked.push(codec),
    onViewersChanged: (count) => changes.push(count),
    onWarning: (sentence) => warnings.push(sentence),
    ...options,
  });
  open.push(hub);
  const endpoint = new WhepEndpoint({ channel: (name) => (name === "main" ? hub : undefined) });
  return { hub, endpoint };
}

async function viewer(endpoint: WhepEndpoint, codec: VideoCodec = "h264"): Promise<WeriftViewer> {
  const made = new WeriftViewer(codec);
  open.push(made);
  await made.watch(endpoint);
  return made;
}

async function offer(): Promise<string> {
  const made = new WeriftViewer("h264");
  open.push(made);
  return made.offer();
}

const sessionOf = (viewing: WeriftViewer) => viewing.location.split("/").at(-1) ?? "";

/** Sends key frames until each viewer has more packets than before: both sides are connected then. */
async function allSee(hub: ShardedHub, viewers: readonly WeriftViewer[]): Promise<void> {
  const before = viewers.map(({ packets }) => packets.length);
  await vi.waitFor(
    () => {
      hub.send(h264(1, true));
      hub.send(vp8(1, true));
      for (const [i, { packets }] of viewers.entries()) {
        expect(packets.length).toBeGreaterThan(before[i] ?? 0);
      }
    },
    { timeout: 10_000 },
  );
}

beforeEach(() => {
  clock = new FakeClock();
  asked = [];
  changes = [];
  warnings = [];
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

describe("viewers over two threads", () => {
  it("each get the pictures of their codec; threads are filled evenly, counts are those of all", async () => {
    const { hub, endpoint } = channel();
    const viewers = [
      await viewer(endpoint),
      await viewer(endpoint),
      await viewer(endpoint, "vp8"),
      await viewer(endpoint),
    ];
    expect(hub.viewersPerThread).toEqual([2, 2]);
    expect([hub.viewers, hub.viewersPerCodec]).toEqual([4, { h264: 3, vp8: 1 }]);
    expect(changes).toEqual([1, 2, 3, 4]);
    await allSee(hub, viewers);
    const frame = h264(99, true, 5000);
    hub.send(frame);
    hub.send(h264(100, false));
    for (const { packets } of viewers.filter((_, i) => i !== 2)) {
      await vi.waitFor(() => expect(packets.at(-1)?.header.timestamp).toBe(100));
      const own = packets.filter(({ header }) => header.timestamp === 99);
      const end = Buffer.from(frame.data.subarray(-100));
      expect(own.at(-1)?.payload.subarray(-100)).toEqual(end);
    }
    expect(viewers[2]?.packets.every(({ header }) => header.timestamp === 1)).toBe(true);
  });

  it("PATCH and DELETE reach the thread of their session, and no other session", async () => {
    const { hub, endpoint } = channel();
    const viewers = [await viewer(endpoint), await viewer(endpoint), await viewer(endpoint)];
    for (const { location, etag } of viewers) {
      const added = await endpoint.handle(fragmentRequest(location, "a=end-of-candidates", etag));
      expect(added.status).toBe(204);
    }
    const [first, second, third] = viewers;
    if (!first || !second || !third) throw new Error("three viewers were made");
    expect((await endpoint.handle(request("DELETE", second.location))).status).toBe(200);
    expect((await endpoint.handle(request("DELETE", second.location))).status).toBe(404);
    const late = fragmentRequest(second.location, "a=end-of-candidates", second.etag);
    expect((await endpoint.handle(late)).status).toBe(404);
    await vi.waitFor(() => expect(hub.viewers).toBe(2));
    expect(hub.viewersPerThread).toEqual([2, 0]);
    await allSee(hub, [first, third]);
    await viewer(endpoint);
    expect(hub.viewersPerThread).toEqual([2, 1]);
  });

  it("a session that ends by itself is unknown from then on", async () => {
    const { hub } = channel({ joinTimeoutMs: 1500 });
    const { sessionId, etag } = await hub.accept(await offer());
    expect(hub.etagOf(sessionId)).toBe(etag);
    await vi.waitFor(() => expect(hub.viewers).toBe(0), { timeout: 5000 });
    expect(() => hub.etagOf(sessionId)).toThrow(
      expect.objectContaining({ code: "session-unknown" }),
    );
  });

  it("a thread that dies takes its own viewers along, is told of, and is replaced", async () => {
    const { hub, endpoint } = channel({ entry: MORTAL });
    const viewers = [await viewer(endpoint), await viewer(endpoint), await viewer(endpoint)];
    const [first, second, third] = viewers;
    if (!first || !second || !third) throw new Error("three viewers were made");
    await allSee(hub, viewers);
    await expect(hub.patch(sessionOf(first), "die")).rejects.toMatchObject({
      code: expect.stringMatching(/session-unknown|sdp-invalid/),
    });
    await vi.waitFor(() => expect(hub.viewersPerThread).toEqual([1]));
    expect(changes.at(-1)).toBe(1);
    expect(warnings).toEqual([
      "A thread of viewers died (told to die) with 2 viewers, who must connect anew; it is started again in 200 ms.",
    ]);
    expect(() => hub.etagOf(sessionOf(third))).toThrow(EvertaleError);
    await allSee(hub, [second]);
    clock.advance(200);
    expect(hub.viewersPerThread).toEqual([1, 0]);
    const fourth = await viewer(endpoint);
    expect(hub.viewersPerThread).toEqual([1, 1]);
    await allSee(hub, [second, fourth]);
  });

  it("a thread that listens no more is ended and replaced; one that listens is left alone", async () => {
    const lost: number[] = [];
    const { hub, endpoint } = channel({
      entry: MORTAL,
      onViewersLost: (viewers) => lost.push(viewers),
    });
    const viewers = [await viewer(endpoint), await viewer(endpoint)];
    const [first, second] = viewers;
    if (!first || !second) throw new Error("two viewers were made");
    await allSee(hub, viewers);
    // Noticed within three seconds, whenever it froze between two questions.
    expect(PING_MS * (PINGS_MISSED_MAX + 1)).toBeLessThanOrEqual(3000);
    clock.advance(PING_MS);
    // Both threads have taken up the first question by the time that they answer these.
    await expect(hub.patch(sessionOf(second), "none")).rejects.toThrow();
    await expect(hub.patch(sessionOf(first), "none")).rejects.toThrow();
    const hanging = hub.patch(sessionOf(first), "hang").catch((error: EvertaleError) => error.code);
    for (let missed = 0; missed < PINGS_MISSED_MAX; missed += 1) {
      expect(warnings).toEqual([]);
      clock.advance(PING_MS);
      await expect(hub.patch(sessionOf(second), "none")).rejects.toThrow();
    }
    clock.advance(PING_MS);
    expect(await hanging).toMatch(/session-unknown|sdp-invalid/);
    await vi.waitFor(() => expect(hub.viewersPerThread).toEqual([1]));
    expect(warnings).toEqual([
      "A thread of viewers died (it had not listened for 2 s) with 1 viewer, who must connect anew; it is started again in 200 ms.",
    ]);
    expect(lost).toEqual([1]);
    await allSee(hub, [second]);
    clock.advance(200);
    const third = await viewer(endpoint);
    expect(hub.viewersPerThread).toEqual([1, 1]);
    // The next in its place gets twice as long: the machine may only be slow.
    clock.advance(PING_MS);
    await expect(hub.patch(sessionOf(second), "none")).rejects.toThrow();
    await expect(hub.patch(sessionOf(third), "none")).rejects.toThrow();
    const again = hub.patch(sessionOf(third), "hang").catch((error: EvertaleError) => error.code);
    for (let missed = 0; missed < 2 * PINGS_MISSED_MAX; missed += 1) {
      expect(warnings).toHaveLength(1);
      clock.advance(PING_MS);
      await expect(hub.patch(sessionOf(second), "none")).rejects.toThrow();
    }
    clock.advance(PING_MS);
    await again;
    await vi.waitFor(() => expect(warnings[1]).toContain("it had not listened for 4 s"));
    // And the next has the usual time again, once it has listened for a minute.
    clock.advance(200);
    const fourth = await viewer(endpoint);
    for (let answered = 0; answered < PINGS_CALM + 2; answered += 1) {
      clock.advance(PING_MS);
      await expect(hub.patch(sessionOf(second), "none")).rejects.toThrow();
      await expect(hub.patch(sessionOf(fourth), "none")).rejects.toThrow();
    }
    const last = hub.patch(sessionOf(fourth), "hang").catch((error: EvertaleError) => error.code);
    for (let missed = 0; missed < PINGS_MISSED_MAX; missed += 1) {
      expect(warnings).toHaveLength(2);
      clock.advance(PING_MS);
      await expect(hub.patch(sessionOf(second), "none")).rejects.toThrow();
    }
    clock.advance(PING_MS);
    await last;
    await vi.waitFor(() => expect(warnings[2]).toContain("it had not listened for 2 s"));
  });

  it("that have taken no viewer yet get four times as long to listen, for their first offer is their slowest", async () => {
    const { hub } = channel({ threads: 1, entry: DEAF });
    clock.advance(PING_MS);
    // It has taken up that question by the time that it answers this.
    await expect(hub.accept("v=0")).rejects.toThrow("No.");
    for (let missed = 0; missed < PINGS_MISSED_AT_FIRST_MAX; missed += 1) {
      expect(warnings).toEqual([]);
      clock.advance(PING_MS);
    }
    clock.advance(PING_MS);
    await vi.waitFor(() => expect(warnings).toHaveLength(1));
    expect(warnings[0]).toContain("it had not listened for 8 s");
  });

  it("ask for one key frame together within the interval", async () => {
    const { hub, endpoint } = channel();
    const viewers = [await viewer(endpoint), await viewer(endpoint)];
    await vi.waitFor(() => expect(asked).toEqual(["h264"]));
    await allSee(hub, viewers);
    asked.length = 0;
    for (const one of viewers) await one.pli();
    // The thread's own interval, in its own time, and then ours.
    await new Promise((resolve) => setTimeout(resolve, KEYFRAME_INTERVAL_MS + 200));
    expect(asked).toEqual([]);
    clock.advance(KEYFRAME_INTERVAL_MS);
    expect(asked).toEqual(["h264"]);
  });
});

describe("a newcomer", () => {
  it("is refused beyond the limit of all threads together, and taken when one has left", async () => {
    const { hub, endpoint } = channel({ viewersMax: 2 });
    const first = await viewer(endpoint);
    await viewer(endpoint);
    const sdp = await offer();
    const refused = await endpoint.handle(offerRequest(sdp));
    expect([refused.status, refused.headers?.["Retry-After"]]).toEqual([503, "2"]);
    hub.leave(sessionOf(first));
    expect((await endpoint.handle(offerRequest(sdp))).status).toBe(201);
  });

  it("waits while too many are connecting, in whichever thread, also those not answered yet, and is sent away after 5 s", async () => {
    const { hub, endpoint } = channel({ connectingMax: 2 });
    const sdp = await offer();
    const asking = [hub.accept(sdp), hub.accept(sdp), hub.accept(sdp)];
    await Promise.all(asking.slice(0, 2));
    clock.advance(JOIN_PATIENCE_MS);
    const joins = await Promise.allSettled(asking);
    expect(joins.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected"]);
    expect(joins[2]).toMatchObject({ reason: { code: "overloaded" } });
    for (const join of joins) if (join.status === "fulfilled") hub.leave(join.value.sessionId);
    await vi.waitFor(() => expect(hub.viewers).toBe(0));
    // Whoever has connected is no longer in the way.
    await viewer(endpoint);
    await viewer(endpoint);
    await viewer(endpoint);
    expect(hub.viewers).toBe(3);
  });

  it("called off by the signal is gone", async () => {
    const { hub } = channel();
    const sdp = await offer();
    await expect(hub.accept(sdp, AbortSignal.abort())).rejects.toMatchObject({
      name: "AbortError",
    });
    const controller = new AbortController();
    const pending = hub.accept(sdp, controller.signal);
    controller.abort(new Error("the page was closed"));
    await expect(pending).rejects.toThrow("the page was closed");
    await vi.waitFor(() => expect(hub.viewers).toBe(0));
  });

  it.each([
    ["not SDP", "sdp-invalid"],
    [CHROMIUM_OFFER.replace(/H264|VP8/g, "AV1"), "codec-unavailable"],
  ])("with a wrong offer gets the error of the thread, with its code", async (sdp, code) => {
    const { hub } = channel({ threads: 1, connectingMax: 1 });
    const error = await hub.accept(sdp).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EvertaleError);
    expect(error).toMatchObject({ code });
    // A refused one is not in the way of the next.
    await hub.accept(await offer());
  });
});

describe("a thread that is behind", () => {
  it("gets no more frames than may wait, and goes on with a key frame when it has caught up", async () => {
    const { hub } = channel({ threads: 1, entry: SLOW });
    const { sessionId } = await hub.accept("v=0");
    const seen = async (fragment: string) => {
      const result = await hub.patch(sessionId, fragment);
      return result.type === "restarted" ? (JSON.parse(result.fragment) as number[]) : [];
    };
    for (let i = 0; i < FRAMES_WAITING_MAX + 3; i += 1) hub.send(h264(i, i === 0));
    expect(await seen("look")).toHaveLength(FRAMES_WAITING_MAX);
    expect(await seen("take")).toHaveLength(FRAMES_WAITING_MAX);
    expect(hub.etagOf(sessionId)).toBe("e2");
    asked.length = 0;
    hub.send(h264(100, false));
    clock.advance(4000);
    expect(asked).toEqual(["h264"]);
    hub.send(h264(101, true));
    hub.send(h264(102, false));
    expect((await seen("look")).slice(FRAMES_WAITING_MAX)).toEqual([101, 102]);
  });
});

describe("a sharded hub", () => {
  it.each([0, -1, 1.5, Number.NaN])("refuses to be made with %s threads", (threads) => {
    expect(() => channel({ threads })).toThrow(RangeError);
  });

  it("whose threads cannot start refuses newcomers, and tries again less and less often", async () => {
    const { hub } = channel({ threads: 1, entry: NOWHERE });
    await expect(hub.accept("v=0")).rejects.toMatchObject({ code: "overloaded" });
    await expect(hub.accept("v=0")).rejects.toMatchObject({ code: "overloaded" });
    expect(warnings[0]).toMatch(/again in 200 ms/);
    clock.advance(200);
    await vi.waitFor(() => expect(warnings[1]).toMatch(/again in 400 ms/), { timeout: 10_000 });
  });

  it("ends its sessions when it closes, twice is once, and afterwards takes neither viewers nor frames", async () => {
    const { hub, endpoint } = channel();
    const viewing = await viewer(endpoint);
    const sdp = await offer();
    const pending = hub.accept(sdp);
    hub.close();
    hub.close();
    await expect(pending).rejects.toMatchObject({ code: "closed" });
    expect(changes).toEqual([1, 0]);
    expect([hub.viewers, hub.live]).toEqual([0, false]);
    hub.send(h264(0, true));
    await expect(hub.accept(sdp)).rejects.toMatchObject({ code: "closed" });
    expect((await endpoint.handle(request("DELETE", viewing.location))).status).toBe(404);
    expect(warnings).toEqual([]);
    expect(clock.timers).toBe(0);
  });
});
