// An owner and its edges on one bus: pictures, requests and sockets find their way, whoever owns the channel.
import { Subject } from "rxjs";
import { afterEach, describe, expect, it } from "vitest";
import { askLarge, MemoryBus, serveLarge } from "../../src/cluster/index.js";
import {
  channelSubjects,
  EdgeChannel,
  EdgeHandlers,
  EdgeSockets,
  EdgeWire,
  FramePublisher,
  OwnerTunnel,
} from "../../src/roles/index.js";
import type { ChannelHub, Socket, WebHandlers, WebRequest } from "../../src/stream/index.js";
import { type EncodedFrame, type ViewerHubOptions, WhepEndpoint } from "../../src/webrtc/index.js";
import { FakeClock } from "../fakes/fake-clock.js";

const CLUSTER = "test";
const subjects = channelSubjects(CLUSTER, "main");
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

/** Viewers that only count. */
class FakeHub implements Partial<ChannelHub> {
  live = false;
  readonly sent: EncodedFrame[] = [];
  closed = false;
  viewers = 0;
  constructor(readonly options: ViewerHubOptions) {}
  watch(h264: number, vp8 = 0): void {
    this.viewers = h264 + vp8;
    this.options.onViewersChanged?.(this.viewers, { h264, vp8 });
  }
  send(frame: EncodedFrame): void {
    this.sent.push(frame);
  }
  close(): void {
    this.closed = true;
  }
}

class FakeSocket implements Socket {
  readonly remoteAddress = "203.0.113.7";
  readonly got: string[] = [];
  ended: number | undefined;
  send(message: Uint8Array): boolean {
    this.got.push(text(message));
    return true;
  }
  end(code: number): void {
    this.ended = code;
  }
}

/** Answers with what it was asked, and tells sockets what they say. */
function echo(
  name: string,
): WebHandlers & { readonly open: Set<Socket>; shout(what: string): void } {
  const open = new Set<Socket>();
  return {
    open,
    shout: (what) => {
      const packed = Buffer.from(`${name}:${what}`);
      for (const socket of open) socket.send(packed);
    },
    admit: () => ({ bodyBytes: 1000 }),
    request: async (request) => ({
      status: 200,
      headers: { "X-Owner": name },
      body: `${request.method} ${request.path}?${request.query} ${text(request.body)} ${request.remoteAddress}`,
    }),
    upgrade: (request) =>
      request.headers.origin === "https://evil.example"
        ? { status: 403 }
        : {
            open: (socket) => open.add(socket),
            message: (socket, message) => socket.send(Buffer.from(`${name}:${text(message)}`)),
            close: (socket) => open.delete(socket),
          },
  };
}

function request(path: string, more: Partial<WebRequest> = {}): WebRequest {
  const body = new Uint8Array(0);
  const base = { method: "GET", query: new URLSearchParams(), headers: {}, body };
  return { ...base, remoteAddress: "203.0.113.7", path, ...more };
}

function frame(n: number, keyframe = false): EncodedFrame {
  return { codec: "h264", keyframe, rtpTimestamp: n * 11250, data: Buffer.from(`picture ${n}`) };
}

describe("an owner and its edges", () => {
  const closing: (() => void)[] = [];
  afterEach(() => {
    for (const close of closing.splice(0).reverse()) close();
  });

  function stage() {
    const bus = new MemoryBus();
    const clock = new FakeClock();
    const changes$ = new Subject<string>();
    const owner = { owner: "w1", epoch: 5 };
    const directory = {
      changes$,
      channels: ["main"],
      ownerOf: () => owner,
      versionsOf: () => undefined,
      isLive: (name: string) => name === "main" && owner.owner !== "",
    };
    const wire = new EdgeWire({ cluster: CLUSTER, directory });
    const own = (epoch: number, name: string) => {
      const wished: string[] = [];
      const counted: number[] = [];
      const publisher = new FramePublisher({
        bus,
        subjects: [subjects],
        epoch,
        clock,
        onKeyframeRequest: (codec) => wished.push(codec),
        onViewersChanged: (count) => counted.push(count),
      });
      const handlers = echo(name);
      const tunnel = new OwnerTunnel({
        bus,
        clock,
        cluster: CLUSTER,
        channel: "main",
        subjects,
        epoch,
        handlers,
        inner: async () => ({ status: 204 }),
        publisher,
      });
      const stop = () => {
        tunnel.close();
        publisher.close();
      };
      closing.push(stop);
      return { publisher, handlers, wished, counted, stop };
    };
    const edge = (name: string) => {
      const sockets = new EdgeSockets({ bus, wire, edge: name });
      let hub: FakeHub | undefined;
      const channel = new EdgeChannel({
        name: "main",
        edge: name,
        bus,
        wire,
        directory,
        clock,
        videoMax: 10,
        newHub: (options) => {
          hub = new FakeHub(options);
          return hub as unknown as ChannelHub;
        },
        sockets: () => sockets.numbersOf("main"),
        played: () => undefined,
      });
      if (hub === undefined) throw new Error("no hub was made");
      const handlers = new EdgeHandlers({
        bus,
        wire,
        directory,
        wishes: { names: ["main"], of: (one) => (one === "main" ? {} : undefined) },
        sockets,
        video: (one, offered) => (one === "main" ? channel.video.attend(offered) : undefined),
        hls: async () => ({ status: 404 }),
        whep: new WhepEndpoint({ channel: () => channel.hub }),
        own: echo("edge"),
        socketsMax: 100,
        lost: () => false,
      });
      const stop = () => {
        sockets.close();
        channel.close();
      };
      closing.push(stop);
      return { hub: hub as FakeHub, channel, sockets, handlers, stop };
    };
    return { bus, clock, directory, changes$, owner, own, edge };
  }

  it("sends a picture once over the bus for all edges, and none while nobody watches", async () => {
    const { bus, own, edge } = stage();
    const { publisher, counted } = own(5, "w1");
    const [first, second] = [edge("e1"), edge("e2")];
    let crossed = 0;
    bus.subscribe(subjects.frames, () => {
      crossed += 1;
    });
    publisher.send(frame(0, true));
    expect(crossed).toBe(0);
    first.hub.watch(3);
    second.hub.watch(1, 1);
    expect(counted.at(-1)).toBe(5);
    publisher.send(frame(1, true));
    publisher.send(frame(2));
    expect(crossed).toBe(2);
    for (const { hub } of [first, second]) {
      expect(hub.sent.map(({ data }) => text(data))).toEqual(["picture 1", "picture 2"]);
    }
    first.hub.watch(0);
    publisher.send(frame(3));
    expect(first.hub.sent).toHaveLength(2);
    expect(second.hub.sent).toHaveLength(3);
  });

  it("takes a few pictures at once at an edge, of channels that there are, and hands on as few: each is megabytes", async () => {
    const { own, edge } = stage();
    const { handlers } = own(5, "w1");
    const at = edge("e1").handlers;
    const picture = (channel = "main", type = "image/png") =>
      request(`/api/channels/${channel}/start`, {
        method: "POST",
        headers: { "content-type": type },
      });
    const statusOf = (answer: ReturnType<typeof at.admit>) =>
      "status" in answer ? answer.status : answer.bodyBytes;
    expect(statusOf(at.admit(picture("other")))).toBe(404);
    expect(statusOf(at.admit(picture("main", "text/plain")))).toBe(415);
    const coming = Array.from({ length: 4 }, () => at.admit(picture()));
    expect(coming.map(statusOf)).toEqual(Array(4).fill(16 * 1024 * 1024));
    expect(statusOf(at.admit(picture()))).toBe(503);
    for (const one of coming) if (!("status" in one)) one.end?.();
    expect(statusOf(at.admit(picture()))).toBe(16 * 1024 * 1024);
    const answers: ((answer: { status: number }) => void)[] = [];
    handlers.request = () => new Promise((resolve) => answers.push(resolve));
    const hand = () => at.request(picture(), AbortSignal.timeout(5_000));
    const handed = Array.from({ length: 4 }, hand);
    const refused = await hand();
    expect(refused.status).toBe(503);
    expect(String(refused.body)).toContain("Several pictures are on their way just now");
    while (answers.length < 4) await new Promise((resolve) => setImmediate(resolve));
    for (const answer of answers.splice(0)) answer({ status: 202 });
    expect((await Promise.all(handed)).map(({ status }) => status)).toEqual(Array(4).fill(202));
    const next = hand();
    while (answers.length < 1) await new Promise((resolve) => setImmediate(resolve));
    answers[0]?.({ status: 202 });
    expect((await next).status).toBe(202);
  });

  it("shows nothing of an owner of before, on no screen", () => {
    const { own, edge, owner, changes$ } = stage();
    const old = own(5, "w1").publisher;
    const { hub, channel } = edge("e1");
    hub.watch(1);
    old.send(frame(0, true));
    const young = own(9, "w2").publisher;
    owner.owner = "w2";
    owner.epoch = 9;
    changes$.next("main");
    old.send(frame(1));
    young.send(frame(7, true));
    old.send(frame(2));
    expect(hub.sent.map(({ data }) => text(data))).toEqual(["picture 0", "picture 7"]);
    expect(channel.droppedFrames).toBe(2);
  });

  it("asks for a key frame when pictures got lost on the way, and hands on what viewers wish", () => {
    const { bus, own, edge } = stage();
    const { publisher, wished } = own(5, "w1");
    const { hub } = edge("e1");
    hub.watch(1);
    // For the first viewer, whose handshake is still under way.
    expect(wished.splice(0)).toEqual(["h264"]);
    publisher.send(frame(0, true));
    const real = bus.publish.bind(bus);
    bus.publish = () => undefined;
    publisher.send(frame(1));
    bus.publish = real;
    publisher.send(frame(2));
    expect(wished).toEqual(["h264"]);
    hub.options.onKeyframeRequest?.("vp8");
    expect(wished).toEqual(["h264", "vp8"]);
  });

  it("a new owner goes on with the viewers' timestamps where the last one ended", async () => {
    const { clock, own, edge, owner, changes$ } = stage();
    const first = own(5, "w1");
    const { hub } = edge("e1");
    hub.watch(1);
    first.publisher.send(frame(40, true));
    first.stop();
    await clock.advance(2_000);
    const second = own(9, "w2");
    owner.epoch = 9;
    changes$.next("main");
    expect(second.publisher.viewers).toBe(1);
    expect(second.publisher.goOnAt).toBe(40 * 11250 + 2_000 * 90);
  });

  it("a new owner knows who watches as soon as it asks, not when the edges tell it next", async () => {
    const { clock, own, edge } = stage();
    edge("e1").hub.watch(2);
    edge("e2").hub.watch(1);
    await clock.advance(300);
    const { publisher, counted } = own(5, "w1");
    expect(publisher.viewers).toBe(0);
    publisher.call();
    expect(publisher.viewers).toBe(3);
    expect(counted.at(-1)).toBe(3);
  });

  it("forgets the viewers of an edge that closes", () => {
    const { own, edge } = stage();
    const { publisher, counted } = own(5, "w1");
    const leaving = edge("e1");
    const staying = edge("e2");
    leaving.hub.watch(2);
    staying.hub.watch(1);
    expect(publisher.viewers).toBe(3);
    leaving.stop();
    expect(leaving.hub.closed).toBe(true);
    expect(publisher.viewers).toBe(1);
    expect(counted.at(-1)).toBe(1);
  });

  it("takes an edge that is silent for gone", async () => {
    const { bus, clock, own, edge } = stage();
    const { publisher, handlers } = own(5, "w1");
    const { hub, handlers: web } = edge("e1");
    hub.watch(2);
    const handler = web.upgrade(request("/ws/main"));
    if ("status" in handler) throw new Error("refused");
    handler.open(new FakeSocket());
    await clock.advance(10_000);
    expect(publisher.viewers).toBe(2);
    bus.publish = () => undefined;
    await clock.advance(5_000);
    expect(publisher.viewers).toBe(0);
    expect(handlers.open.size).toBe(0);
  });

  it("answers REST by the owner, with the caller's own address, and lists channels", async () => {
    const { own, edge } = stage();
    own(5, "w1");
    const { handlers } = edge("e1");
    const signal = new AbortController().signal;
    const post = request("/api/channels/main/prompts", {
      method: "POST",
      query: new URLSearchParams("a=1"),
      body: Buffer.from("words"),
    });
    const answer = await handlers.request(post, signal);
    expect(answer).toMatchObject({ status: 200, headers: { "X-Owner": "w1" } });
    expect(String(answer.body)).toBe("POST /api/channels/main/prompts?a=1 words 203.0.113.7");
    expect((await handlers.request(request("/player.js"), signal)).headers).toMatchObject({
      "X-Owner": "edge",
    });
    const unknown = await handlers.request(request("/api/channels/nope"), signal);
    expect(unknown.status).toBe(404);
    expect(String(unknown.body)).toContain("there is: main");
  });

  it("says in a sentence when a channel's owner does not answer", async () => {
    const { edge } = stage();
    const answer = await edge("e1").handlers.request(
      request("/api/channels/main"),
      new AbortController().signal,
    );
    expect(answer.status).toBe(503);
    expect(String(answer.body)).toContain("try again");
  });

  it("keeps what is said while nobody owns the channel for who does next, however long that one takes to be ready", async () => {
    const { own, edge, owner, changes$ } = stage();
    const said = edge("e1").handlers.request(
      request("/api/channels/main/prompts", { method: "POST", body: Buffer.from("words") }),
      new AbortController().signal,
    );
    owner.owner = "w2";
    owner.epoch = 9;
    changes$.next("main");
    // Longer than the last words of an owner of before would be waited for.
    await new Promise((resolve) => setTimeout(resolve, 900));
    own(9, "w2");
    expect((await said).headers).toMatchObject({ "X-Owner": "w2" });
  });

  it("asks the next owner what one that died did not answer, and says of what was said that nobody knows", async () => {
    const { bus, own, edge, owner, changes$ } = stage();
    let asked = 0;
    const dead = bus.serve(subjects.http, () => {
      asked += 1;
      return new Promise(() => undefined);
    });
    const { handlers } = edge("e1");
    const { signal } = new AbortController();
    const read = handlers.request(request("/api/channels/main"), signal);
    const said = handlers.request(
      request("/api/channels/main/prompts", { method: "POST", body: Buffer.from("words") }),
      signal,
    );
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toBe(2);
    dead();
    own(9, "w2");
    owner.owner = "w2";
    owner.epoch = 9;
    changes$.next("main");
    expect((await read).headers).toMatchObject({ "X-Owner": "w2" });
    const refused = await said;
    expect(refused.status).toBe(503);
    expect(String(refused.body)).toContain("look whether it is there before you say it again");
  });

  it("carries sockets to the owner and back: what all are told crosses once an edge, in order", async () => {
    const { bus, own, edge } = stage();
    const { handlers: owner } = own(5, "w1");
    const { handlers } = edge("e1");
    const people = [0, 1, 2].map(() => {
      const socket = new FakeSocket();
      const handler = handlers.upgrade(request("/ws/main"));
      if ("status" in handler) throw new Error("refused");
      handler.open(socket);
      return { socket, handler };
    });
    const [one] = people;
    one?.handler.message(one.socket, Buffer.from("hello"));
    await Promise.resolve();
    expect(one?.socket.got).toEqual(["w1:hello"]);
    let crossed = 0;
    bus.subscribe("test.v1.edge.e1", () => {
      crossed += 1;
    });
    owner.shout("first");
    owner.shout("second");
    await Promise.resolve();
    expect(crossed).toBe(2);
    for (const { socket } of people)
      expect(socket.got.slice(-2)).toEqual(["w1:first", "w1:second"]);
    one?.handler.close(one.socket);
    owner.shout("third");
    await Promise.resolve();
    expect(one?.socket.got.at(-1)).toBe("w1:second");
    expect(owner.open.size).toBe(2);
  });

  it("ends a socket that the owner refuses", async () => {
    const { own, edge } = stage();
    own(5, "w1");
    const { handlers } = edge("e1");
    const socket = new FakeSocket();
    const headers = { origin: "https://evil.example" };
    const handler = handlers.upgrade(request("/ws/main", { headers }));
    if ("status" in handler) throw new Error("refused at the edge");
    handler.open(socket);
    expect(socket.ended).toBe(1008);
  });

  it("tells a page over the socket what an edge would tell programs by status", async () => {
    const { own, edge } = stage();
    own(5, "w1");
    const { handlers } = edge("e1");
    const headers = { origin: "https://a.example", upgrade: "websocket" };
    for (const path of ["/ws/other", "/ws/other/video"]) {
      expect(handlers.upgrade(request(path))).toMatchObject({ status: 404 });
      const handler = handlers.upgrade(request(path, { headers }));
      if ("status" in handler) throw new Error("a page would only learn that it failed");
      const socket = new FakeSocket();
      handler.open(socket);
      expect(socket.got.join()).toContain('There is no channel "other"; there is: main.');
      expect(socket.ended).toBe(1008);
    }
  });

  it("introduces the open sockets to the next owner, by what they said first", async () => {
    const { own, edge } = stage();
    const first = own(5, "w1");
    const { handlers, sockets } = edge("e1");
    const socket = new FakeSocket();
    const handler = handlers.upgrade(request("/ws/main"));
    if ("status" in handler) throw new Error("refused");
    handler.open(socket);
    handler.message(socket, Buffer.from("hello, I am Ann"));
    handler.message(socket, Buffer.from("a dog"));
    await Promise.resolve();
    first.stop();
    expect(socket.ended).toBeUndefined();
    const second = own(9, "w2");
    sockets.introduceAll("main");
    await Promise.resolve();
    expect(second.handlers.open.size).toBe(1);
    expect(socket.got).toEqual(["w1:hello, I am Ann", "w1:a dog", "w2:hello, I am Ann"]);
  });
});

describe("askLarge", () => {
  it("carries requests and answers larger than any message, several at once", async () => {
    const bus = new MemoryBus();
    const real = bus.request.bind(bus);
    let largest = 0;
    bus.request = (subject, data, timeoutMs) => {
      largest = Math.max(largest, data.byteLength);
      return real(subject, data, timeoutMs);
    };
    serveLarge(bus, "twice", new FakeClock(), async (data) => Buffer.concat([data, data]));
    const asked = [0, 1, 2_000_000].map((size) => Buffer.alloc(size, size % 251));
    const answers = await Promise.all(asked.map((data) => askLarge(bus, "twice", data, 1_000)));
    for (const [index, answer] of answers.entries()) {
      const data = asked[index] ?? Buffer.alloc(0);
      expect(Buffer.compare(Buffer.from(answer), Buffer.concat([data, data]))).toBe(0);
    }
    expect(largest).toBeLessThan(600_000);
  });
});
