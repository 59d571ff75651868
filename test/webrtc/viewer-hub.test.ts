import dns from "node:dns";
import { isIP } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { H264RtpPayload } from "werift";
import { EvertaleError } from "../../src/errors.js";
import { ViewerHub } from "../../src/webrtc/hub.js";
import { type VideoCodec, type ViewerHubOptions, WhepEndpoint } from "../../src/webrtc/index.js";
import { JOIN_PATIENCE_MS } from "../../src/webrtc/join-queue.js";
import { SrtcpOpener } from "../../src/webrtc/srtp/srtcp-opener.js";
import { FakeClock } from "./fake-clock.js";
import { h264, vp8 } from "./frames.js";
import { fragmentRequest, offerRequest, request, WeriftViewer } from "./werift-viewer.js";

const TICKS = 11_250;
const open: { close(): void | Promise<void> }[] = [];
let clock: FakeClock;
let asked: VideoCodec[];

function channel(options: ViewerHubOptions = {}) {
  const hub = new ViewerHub({
    hostAddresses: ["127.0.0.1"],
    clock,
    onKeyframeRequest: (codec) => asked.push(codec),
    ...options,
  });
  open.push(hub);
  return {
    hub,
    endpoint: new WhepEndpoint({ channel: (name) => (name === "main" ? hub : undefined) }),
  };
}

async function viewer(endpoint: WhepEndpoint, codec: VideoCodec = "h264"): Promise<WeriftViewer> {
  const made = new WeriftViewer(codec);
  open.push(made);
  await made.watch(endpoint);
  return made;
}

/** Resolves when the hub's side has seen the connection too. */
const connected = (hub: ViewerHub, asks: number) =>
  vi.waitFor(() => {
    if (asked.length < asks)
      throw new Error(`${asked.length} key frame requests, ${hub.viewers} viewers`);
  });

beforeEach(() => {
  clock = new FakeClock();
  asked = [];
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

describe("a viewer", () => {
  it("gets a large H.264 key frame in packets that make up the same picture again", async () => {
    const { hub, endpoint } = channel();
    const viewing = await viewer(endpoint);
    await connected(hub, 1);
    const frame = h264(4_294_960_000, true, 5000);
    hub.send(frame);
    await viewing.received(6);
    const [parameterSets, ...fragments] = viewing.packets;
    expect((parameterSets?.payload[0] ?? 0) & 0x1f).toBe(24);
    let rest: Buffer | undefined;
    let whole: Buffer = Buffer.alloc(0);
    for (const packet of fragments) {
      const payload = H264RtpPayload.deSerialize(packet.payload, rest);
      rest = payload.fragment;
      whole = payload.payload;
    }
    expect(whole.subarray(-5000)).toEqual(Buffer.from(frame.data.slice(-5000)));
    expect(viewing.packets.map((packet) => packet.header.marker)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it("gets the frames' own RTP timestamps, over the wrap, and sequence numbers without a gap", async () => {
    const { hub, endpoint } = channel();
    const viewing = await viewer(endpoint);
    await connected(hub, 1);
    const start = 2 ** 32 - 2 * TICKS;
    const timestamps = [0, 1, 2, 3].map((i) => (start + i * TICKS) >>> 0);
    for (const [i, timestamp] of timestamps.entries()) hub.send(h264(timestamp, i === 0, 3000));
    await viewing.received(4 + 3 * 3);
    const { packets } = viewing;
    expect([...new Set(packets.map((packet) => packet.header.timestamp))]).toEqual(timestamps);
    const first = packets[0]?.header.sequenceNumber ?? 0;
    expect(packets.map((packet) => packet.header.sequenceNumber)).toEqual(
      packets.map((_, i) => (first + i) & 0xffff),
    );
    expect(new Set(packets.map((packet) => packet.header.payloadType))).toEqual(new Set([101]));
  });

  it("without H.264 gets VP8, and only VP8", async () => {
    const { hub, endpoint } = channel();
    const viewing = await viewer(endpoint, "vp8");
    await connected(hub, 1);
    expect(asked).toEqual(["vp8"]);
    hub.send(h264(1, true));
    hub.send(vp8(2, true, 2000));
    await viewing.received(2);
    expect(viewing.packets.map((packet) => packet.header.timestamp)).toEqual([2, 2]);
    expect(viewing.packets[0]?.payload[0]).toBe(0x90);
  });

  it("that joins late receives nothing before a key frame", async () => {
    const { hub, endpoint } = channel();
    const early = await viewer(endpoint);
    await connected(hub, 1);
    hub.send(h264(0, true));
    await early.received(2);
    clock.advance(500);
    const late = await viewer(endpoint);
    await connected(hub, 2);
    hub.send(h264(1, false));
    hub.send(h264(2, true));
    hub.send(h264(3, false));
    await late.received(3);
    expect(late.packets.map((packet) => packet.header.timestamp)).toEqual([2, 2, 3]);
    await early.received(6);
    expect(early.packets.map((packet) => packet.header.timestamp)).toEqual([0, 0, 1, 2, 2, 3]);
  });

  it("that loses the picture leads to one key frame request, merged with the others within 500 ms", async () => {
    const { hub, endpoint } = channel();
    const viewing = await viewer(endpoint);
    await connected(hub, 1);
    hub.send(h264(0, true));
    await viewing.received(2);
    await viewing.pli();
    await viewing.pli();
    await viewing.pli();
    // Its answer comes after the three above were heard.
    await viewing.nack(viewing.packets[0]?.header.sequenceNumber ?? 0);
    await viewing.received(3);
    expect(asked).toEqual(["h264"]);
    clock.advance(499);
    expect(asked).toEqual(["h264"]);
    clock.advance(1);
    expect(asked).toEqual(["h264", "h264"]);
    clock.advance(5000);
    expect(asked).toEqual(["h264", "h264"]);
  });

  it("that asks after every picture costs the others five key frames at first, then one in four seconds", async () => {
    const { hub, endpoint } = channel();
    const viewing = await viewer(endpoint);
    await connected(hub, 1);
    let index = 0;
    /** A picture a second, a key frame where one was asked for; the viewer asks after each. */
    const play = async () => {
      const keyframes = asked.length;
      hub.send(h264(index * TICKS, keyframes > made));
      if (keyframes > made) made = keyframes;
      index += 1;
      await viewing.received(viewing.packets.length + 1);
      const count = viewing.packets.length;
      await viewing.pli();
      // Its answer comes after the wish was heard.
      await viewing.nack(viewing.packets.at(-1)?.header.sequenceNumber ?? 0);
      await viewing.received(count + 1);
      clock.advance(1000);
    };
    let made = 0;
    for (let second = 0; second < 24; second += 1) await play();
    // One for the join, five at once, then one in four seconds.
    expect(asked.length).toBeGreaterThanOrEqual(8);
    expect(asked.length).toBeLessThanOrEqual(1 + 5 + 24 / 4 + 1);
  });

  it.each(["leaves by DELETE", "is left by the server's end"])(
    "that %s hears it from DTLS at once",
    async (how) => {
      const { hub, endpoint } = channel();
      const viewing = await viewer(endpoint);
      await connected(hub, 1);
      const transport = viewing.connection.dtlsTransports[0];
      const heard = new Promise<void>((resolve) => {
        transport?.onStateChange.subscribe((state) => {
          if (state === "closed") resolve();
        });
      });
      if (how.startsWith("leaves")) await endpoint.handle(request("DELETE", viewing.location));
      else hub.close();
      await heard;
    },
  );

  it("gets ICE credentials of 24 and 128 bits of chance, and others after a restart", async () => {
    const { endpoint } = channel();
    const viewing = await viewer(endpoint);
    const credentials = (text: string) => [
      /a=ice-ufrag:(\S+)/.exec(text)?.[1] ?? "",
      /a=ice-pwd:(\S+)/.exec(text)?.[1] ?? "",
    ];
    const seen: string[][] = [credentials(String(viewing.response?.body))];
    for (let i = 0; i < 4; i += 1) {
      const fragment = `a=ice-ufrag:abc${i}\r\na=ice-pwd:abcdefghijklmnopqrstu${i}\r\nm=video 9 UDP/TLS/RTP/SAVPF 0\r\n`;
      const answer = await endpoint.handle(fragmentRequest(viewing.location, fragment, "*"));
      seen.push(credentials(String(answer.body)));
    }
    expect(new Set(seen.map(([username]) => username)).size).toBe(seen.length);
    for (const [username, password] of seen) {
      expect(username).toMatch(/^[A-Za-z0-9+/]{4}$/);
      expect(password).toMatch(/^[A-Za-z0-9+/]{22}$/);
    }
    // Hexadecimal letters alone would be 16 and 88 bits: 5 passwords of 110 letters have others too.
    expect(seen.map(([, password]) => password).join("")).toMatch(/[g-zG-Z+/]/);
  });

  it("gets a packet again when it says that it did not arrive", async () => {
    const { hub, endpoint } = channel();
    const viewing = await viewer(endpoint);
    await connected(hub, 1);
    hub.send(h264(7, true));
    await viewing.received(2);
    const lost = viewing.packets[1];
    await viewing.nack(lost?.header.sequenceNumber ?? 0);
    await viewing.received(3);
    expect(viewing.packets[2]?.header.sequenceNumber).toBe(lost?.header.sequenceNumber);
    expect(viewing.packets[2]?.payload).toEqual(lost?.payload);
  });

  it("that reports without end is not read without end, and is heard again when it stops", async () => {
    const opened = vi.spyOn(SrtcpOpener.prototype, "open");
    const { hub, endpoint } = channel();
    const viewing = await viewer(endpoint);
    await connected(hub, 1);
    hub.send(h264(7, true));
    await viewing.received(2);
    const lost = viewing.packets[1]?.header.sequenceNumber ?? 0;
    for (let i = 0; i < 1_500; i += 1) {
      await viewing.nack((lost + 1000) & 0xffff);
      // So that no queue of the system overflows.
      if (i % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    clock.advance(1000);
    await viewing.nack(lost);
    await viewing.received(3);
    expect(opened.mock.calls.length).toBeLessThan(500);
    opened.mockRestore();
  });

  it("that loses more than can be mended has pictures left out, until its link can take a key frame", async () => {
    const { hub, endpoint } = channel();
    const viewing = await viewer(endpoint);
    await connected(hub, 1);
    let index = 0;
    const play = (keyframe = false) => {
      clock.advance(125);
      // About fifty packets: of fewer the share lost says little.
      hub.send(h264(index * TICKS, keyframe, 60_000));
      index += 1;
    };
    const lastSequence = () => viewing.packets.at(-1)?.header.sequenceNumber ?? 0;
    for (let i = 0; i < 4; i += 1) {
      const before = viewing.packets.length;
      play(i === 0);
      clock.advance(20);
      await vi.waitFor(() => {
        clock.advance(5);
        expect(viewing.packets.length).toBeGreaterThanOrEqual(before + 50);
      });
      const count = viewing.packets.length;
      await viewing.report(20 * i, lastSequence());
      // Its answer comes after the report was heard.
      await viewing.nack(lastSequence());
      await viewing.received(count + 1);
      clock.advance(1000);
    }
    const before = asked.length;
    while (asked.length === before) play();
    expect(hub.playing).toBe(0);
    const left = index;
    clock.advance(3000);
    play(true);
    await vi.waitFor(() => {
      clock.advance(5);
      expect(viewing.packets.at(-1)?.header.timestamp).toBe(left * TICKS);
    });
    expect(hub.playing).toBe(1);
    const seen = new Set(viewing.packets.map(({ header }) => header.timestamp));
    expect(seen.size).toBeLessThan(index);
  });

  it("that restarts ICE again and again is told to wait, so that it sends checks to no more and more strangers", async () => {
    const { hub, endpoint } = channel();
    const viewing = await viewer(endpoint);
    await connected(hub, 1);
    let drawn = 0;
    const restart = () => {
      drawn += 1;
      const fragment = `a=ice-ufrag:abc${drawn}\r\na=ice-pwd:${"x".repeat(24)}`;
      return endpoint.handle(fragmentRequest(viewing.location, fragment, "*"));
    };
    const statuses: number[] = [];
    for (let i = 0; i < 8; i += 1) statuses.push((await restart()).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
    expect(String((await restart()).body)).toContain("try again in 10 s");
    clock.advance(10_000);
    expect((await restart()).status).toBe(200);
  });

  it("that restarts ICE again before the first is answered has the later one; the earlier is refused in a sentence", async () => {
    const { hub, endpoint } = channel();
    const viewing = await viewer(endpoint);
    await connected(hub, 1);
    const restart = (name: string) =>
      endpoint.handle(
        fragmentRequest(
          viewing.location,
          `a=ice-ufrag:${name}\r\na=ice-pwd:${name.repeat(6)}`,
          "*",
        ),
      );
    const [first, second, third] = await Promise.all(["abc1", "abc2", "abc3"].map(restart));
    expect([first?.status, second?.status, third?.status]).toEqual([412, 412, 200]);
    expect(JSON.parse(String(first?.body)).detail).toBe(
      "ICE was restarted once more before this restart was answered: the later one counts.",
    );
    // Its names are those in use: the same again is no restart, and its tag is the session's.
    const again = await endpoint.handle(
      fragmentRequest(
        viewing.location,
        `a=ice-ufrag:abc3\r\na=ice-pwd:${"abc3".repeat(6)}`,
        third?.headers?.ETag ?? "",
      ),
    );
    expect(again.status).toBe(204);
  });

  it("goes on after an ICE restart, with a new entity tag", async () => {
    const { hub, endpoint } = channel();
    const viewing = await viewer(endpoint);
    await connected(hub, 1);
    hub.send(h264(0, true));
    await viewing.received(2);
    const { connection } = viewing;
    const ice = connection.iceTransports[0];
    if (ice === undefined) throw new Error("no transport");
    ice.restart();
    ice.connection.iceControlling = true;
    await ice.gather();
    const { usernameFragment, password } = ice.localParameters;
    const candidates = ice
      .getLocalCandidates()
      .map((one) => `a=candidate:${one.candidate.replace("candidate:", "")}`);
    const fragment = [
      `a=ice-ufrag:${usernameFragment}`,
      `a=ice-pwd:${password}`,
      ...candidates,
    ].join("\r\n");
    const answer = await endpoint.handle(fragmentRequest(viewing.location, fragment, "*"));
    expect(answer.status).toBe(200);
    expect(answer.headers?.["Content-Type"]).toBe("application/trickle-ice-sdpfrag");
    expect(answer.headers?.ETag).not.toBe(viewing.etag);
    const value = (name: string) =>
      new RegExp(`^a=${name}:(.*)$`, "m").exec(String(answer.body))?.[1]?.trim() ?? "";
    const { IceCandidate, RTCIceParameters } = await import("werift");
    ice.setRemoteParams(
      new RTCIceParameters({ usernameFragment: value("ice-ufrag"), password: value("ice-pwd") }),
    );
    const candidate = IceCandidate.fromJSON({
      candidate: `candidate:${value("candidate")}`,
      sdpMid: "0",
    });
    const started = ice.start();
    if (candidate) await ice.addRemoteCandidate(candidate);
    await started;
    await vi.waitFor(() => expect(ice.state).toBe("connected"));
    const before = viewing.packets.length;
    await vi.waitFor(() => {
      hub.send(h264(9, true));
      expect(viewing.packets.length).toBeGreaterThan(before);
    });
    const stale = await endpoint.handle(
      fragmentRequest(viewing.location, "a=end-of-candidates", viewing.etag),
    );
    expect(stale.status).toBe(412);
  });
});

describe("sessions", () => {
  it("are counted per codec when they begin and when they end", async () => {
    const changes: [number, number, number][] = [];
    const { hub, endpoint } = channel({
      onViewersChanged: (count, { h264: h, vp8: v }) => changes.push([count, h, v]),
    });
    const first = await viewer(endpoint, "h264");
    await viewer(endpoint, "vp8");
    expect(hub.viewersPerCodec).toEqual({ h264: 1, vp8: 1 });
    expect((await endpoint.handle(request("DELETE", first.location))).status).toBe(200);
    expect(changes).toEqual([
      [1, 1, 0],
      [2, 1, 1],
      [1, 0, 1],
    ]);
    expect((await endpoint.handle(request("DELETE", first.location))).status).toBe(404);
  });

  it("that never connect end after the join time", async () => {
    const { hub } = channel({ joinTimeoutMs: 5000 });
    const viewing = new WeriftViewer("h264");
    open.push(viewing);
    await hub.accept(await viewing.offer());
    clock.advance(4999);
    expect(hub.viewers).toBe(1);
    clock.advance(1);
    expect(hub.viewers).toBe(0);
  });

  it("end when nothing is heard of the viewer any more", async () => {
    const { hub, endpoint } = channel({ silenceTimeoutMs: 8000 });
    const viewing = await viewer(endpoint);
    await connected(hub, 1);
    await viewing.close();
    for (let i = 0; i < 5; i += 1) clock.advance(2000);
    expect(hub.viewers).toBe(0);
  });

  it("are refused beyond the limit, and taken again when one leaves", async () => {
    const { hub, endpoint } = channel({ viewersMax: 1 });
    const first = await viewer(endpoint);
    const second = new WeriftViewer("h264");
    open.push(second);
    const sdp = await second.offer();
    const refused = await endpoint.handle(offerRequest(sdp));
    expect(refused.status).toBe(503);
    expect(refused.headers?.["Retry-After"]).toBe("2");
    hub.leave(first.location.split("/").at(-1) ?? "");
    expect((await endpoint.handle(offerRequest(sdp))).status).toBe(201);
  });

  it("wait while too many others are still connecting, begin when one of those is gone, and are sent away after 5 s", async () => {
    const { hub } = channel({ connectingMax: 1 });
    const viewing = new WeriftViewer("h264");
    open.push(viewing);
    const sdp = await viewing.offer();
    const first = await hub.accept(sdp);
    const second = hub.accept(sdp);
    const third = hub.accept(sdp);
    expect(hub).toMatchObject({ viewers: 1, waiting: 2 });
    hub.leave(first.sessionId);
    expect((await second).sessionId).not.toBe(first.sessionId);
    expect(hub).toMatchObject({ viewers: 1, waiting: 1 });
    clock.advance(JOIN_PATIENCE_MS);
    await expect(third).rejects.toMatchObject({ code: "overloaded" });
    const fourth = hub.accept(sdp);
    hub.close();
    await expect(fourth).rejects.toMatchObject({ code: "closed" });
  });

  it("that come and go a hundred times leave nothing behind: no socket, no timer, no place", async () => {
    const { hub } = channel();
    const viewing = new WeriftViewer("h264");
    open.push(viewing);
    const sdp = await viewing.offer();
    const sockets = () =>
      process.getActiveResourcesInfo().filter((resource) => resource === "UDPWrap").length;
    const [socketsBefore, timersBefore] = [sockets(), clock.timers];
    for (let i = 0; i < 100; i += 1) {
      const { sessionId } = await hub.accept(sdp);
      hub.leave(sessionId);
    }
    expect(hub).toMatchObject({ viewers: 0, connecting: 0, waiting: 0 });
    // Those of tests before this one may be closing yet.
    await vi.waitFor(() => expect(sockets()).toBeLessThanOrEqual(socketsBefore));
    expect(clock.timers).toBe(timersBefore);
    expect(hub.endings.closed).toBe(100);
  });

  it("called off by the signal are gone", async () => {
    const { hub } = channel();
    const viewing = new WeriftViewer("h264");
    open.push(viewing);
    const sdp = await viewing.offer();
    await expect(hub.accept(sdp, AbortSignal.abort())).rejects.toMatchObject({
      name: "AbortError",
    });
    const controller = new AbortController();
    const pending = hub.accept(sdp, controller.signal);
    controller.abort();
    await expect(pending).rejects.toMatchObject({ name: "AbortError" });
    expect(hub.viewers).toBe(0);
  });

  it("share one certificate", async () => {
    const { hub } = channel();
    const prints: (string | undefined)[] = [];
    for (let i = 0; i < 2; i += 1) {
      const viewing = new WeriftViewer("h264");
      open.push(viewing);
      const { answerSdp } = await hub.accept(await viewing.offer());
      prints.push(/^a=fingerprint:.*$/m.exec(answerSdp)?.[0]);
    }
    expect(prints[0]).toMatch(/sha-256/);
    expect(prints[1]).toBe(prints[0]);
  });

  it("offer the named addresses alone, and ask nobody outside for others", async () => {
    const lookups = [vi.spyOn(dns, "lookup"), vi.spyOn(dns.promises, "lookup")];
    const { hub } = channel();
    const viewing = new WeriftViewer("h264");
    open.push(viewing);
    const { answerSdp } = await hub.accept(await viewing.offer());
    const names = lookups.flatMap(({ mock }) => mock.calls.map(([name]) => name));
    expect(names.filter((name) => isIP(name) === 0)).toEqual([]);
    const candidates = answerSdp.match(/^a=candidate:.*$/gm) ?? [];
    expect(candidates.length).toBe(1);
    expect(candidates[0]).toMatch(/ udp \d+ 127\.0\.0\.1 \d+ typ host/);
    for (const lookup of lookups) lookup.mockRestore();
  });
});

describe("a hub", () => {
  it("ends its sessions when it closes, twice is once, and afterwards takes neither viewers nor frames", async () => {
    const changes: number[] = [];
    const { hub, endpoint } = channel({ onViewersChanged: (count) => changes.push(count) });
    const viewing = await viewer(endpoint);
    hub.close();
    hub.close();
    expect(changes).toEqual([1, 0]);
    expect(hub.viewers).toBe(0);
    expect(hub.live).toBe(false);
    hub.send(h264(0, true));
    await expect(hub.accept(await new WeriftViewer("h264").offer())).rejects.toBeInstanceOf(
      EvertaleError,
    );
    expect((await endpoint.handle(request("DELETE", viewing.location))).status).toBe(404);
    expect(asked.length).toBeLessThanOrEqual(1);
  });
});
