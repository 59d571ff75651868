// The way out by WHIP: what a strict endpoint gets, and that nothing it does ends the stream.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PublisherOptions, VideoCodec } from "../../src/webrtc/index.js";
import { Publisher } from "../../src/webrtc/publish/publisher.js";
import { FakeClock } from "./fake-clock.js";
import { h264, vp8 } from "./frames.js";
import { WhipServer } from "./whip-server.js";

let server: WhipServer;
let url: string;
const open: Publisher[] = [];
beforeEach(async () => {
  server = new WhipServer();
  url = await server.listen();
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((publisher) => publisher.close()));
  await server.close();
});

function publishing(options: Partial<PublisherOptions> = {}) {
  const news: string[] = [];
  const asked: VideoCodec[] = [];
  const watchers = new Set<() => void>();
  const look = (): void => {
    for (const watcher of [...watchers]) watcher();
  };
  const publisher = new Publisher({
    url,
    codecs: ["h264", "vp8"],
    hostAddresses: ["127.0.0.1"],
    onKeyframeRequest: (codec) => {
      asked.push(codec);
      look();
    },
    onChanged: () => look(),
    onNews: (sentence) => {
      news.push(sentence);
      look();
    },
    ...options,
  });
  open.push(publisher);
  const until = (there: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const watcher = (): void => {
        if (!there()) return;
        watchers.delete(watcher);
        resolve();
      };
      watchers.add(watcher);
      watcher();
    });
  return { publisher, news, asked, until };
}

describe("A publisher", () => {
  it("offers one video to be sent, with its token, and is taken with a key frame first", async () => {
    const { publisher, asked, until } = publishing({ token: "north" });
    publisher.start();
    await until(() => publisher.codec !== undefined && asked.length > 0);
    const [post] = server.posts;
    expect(post).toMatchObject({ path: "/whip/main", authorization: "Bearer north" });
    expect(post?.body).toMatch(/a=setup:actpass/);
    expect(post?.body).toMatch(/a=sendonly/);
    expect(post?.body.match(/^m=/gm)).toHaveLength(1);
    expect(post?.body).toMatch(/a=rtcp-fb:102 nack pli/);
    expect(post?.body).not.toMatch(/stun\.l\.google|srflx/);
    expect(publisher.state).toEqual({ state: "live", codec: "h264" });
    expect(asked).toEqual(["h264"]);
    // A picture that nothing can be told from is not sent.
    publisher.send(h264(1, false));
    publisher.send(h264(11_250, true));
    publisher.send(vp8(11_250, true));
    publisher.send(h264(22_500, false));
    await server.until(() => server.packets.some((one) => one.header.timestamp === 22_500));
    const times = new Set(server.packets.map(({ header }) => header.timestamp));
    expect([...times]).toEqual([11_250, 22_500]);
    expect(new Set(server.packets.map(({ header }) => header.payloadType))).toEqual(new Set([102]));
  });

  it("asks its encoder for a key frame when the server loses the picture (PLI) or wants it anew (FIR)", async () => {
    const { publisher, asked, until } = publishing();
    publisher.start();
    await until(() => publisher.codec !== undefined && asked.length > 0);
    publisher.send(h264(11_250, true));
    await server.until(() => server.packets.length > 0);
    await server.pli();
    await until(() => asked.length === 2);
    publisher.send(h264(22_500, true));
    await server.fir(1);
    await until(() => asked.length === 3);
    expect(asked).toEqual(["h264", "h264", "h264"]);
  });

  it("sends VP8 to a server that takes nothing else", async () => {
    server.mood = "vp8";
    const { publisher, until } = publishing();
    publisher.start();
    await until(() => publisher.codec !== undefined);
    expect(publisher.codec).toBe("vp8");
    publisher.send(vp8(11_250, true));
    await server.until(() => server.packets.length > 0);
    expect(server.packets[0]?.header.payloadType).toBe(96);
  });

  it("tells the server when it ends, at the address that it was given, with its token", async () => {
    const { publisher, until } = publishing({ token: "north" });
    publisher.start();
    await until(() => publisher.codec !== undefined);
    await publisher.close();
    await publisher.close();
    const farewells = server.requests.filter(({ method }) => method === "DELETE");
    expect(farewells).toMatchObject([{ path: "/sessions/1", authorization: "Bearer north" }]);
    expect(publisher.state).toEqual({ state: "closed" });
  });

  it("that is closed while it connects leaves no session behind", async () => {
    server.mood = "hang";
    const { publisher } = publishing();
    publisher.start();
    await server.until(() => server.posts.length === 1);
    await publisher.close();
    expect(publisher.state).toEqual({ state: "closed" });
  });

  it("comes again when the server ends the connection", async () => {
    const clock = new FakeClock();
    const { publisher, news, until } = publishing({ clock });
    publisher.start();
    await until(() => publisher.codec !== undefined);
    publisher.send(h264(11_250, true));
    await server.until(() => server.packets.length > 0);
    await server.hangUp();
    // Some say goodbye, others are only silent.
    for (let s = 0; s < 30 && publisher.state.state === "live"; s += 5) {
      clock.advance(5_000);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(publisher.codec).toBeUndefined();
    expect(news.at(-1)).toMatch(
      /^Publishing: The connection to .* is over: [a-z ]+\. The stream goes/,
    );
    clock.advance(60_000);
    await until(() => publisher.codec !== undefined);
    expect(server.posts).toHaveLength(2);
  });
});

it("sends a name and a password of the address as Basic", async () => {
  const { publisher, until } = publishing({ url: url.replace("http://", "http://user:p%40ss@") });
  publisher.start();
  await until(() => publisher.codec !== undefined);
  expect(server.posts[0]?.authorization).toBe(`Basic ${btoa("user:p@ss")}`);
});

describe("A refusal is one sentence, and is tried again", () => {
  it.each([
    [404, /answers 404: nothing takes a stream there, check the address \(--publish\)\./],
    [401, /answers 401: it wants another token \(--publish-token\)\./],
    [500, /answers 500, which refuses the stream\./],
    [200, /answers 200, which is no WHIP session \(201\)\./],
    ["no-video", /answers without taking the video/],
  ] as const)("%s", async (mood, sentence) => {
    const clock = new FakeClock();
    const { publisher, news, until } = publishing({ clock });
    server.mood = mood;
    publisher.start();
    await until(() => news.length === 1);
    expect(news[0]).toMatch(sentence);
    expect(news[0]).toMatch(/^Publishing: .* The stream goes on, and it is tried again\.$/);
    expect(publisher.state.state).toBe("waiting");
    // The same is not said twice; when it works, that is.
    clock.advance(1_000);
    await server.until(() => server.posts.length === 2);
    server.mood = "h264";
    while (publisher.codec === undefined) {
      await new Promise((resolve) => setImmediate(resolve));
      if (publisher.state.state === "waiting") clock.advance(2_000);
    }
    expect(news).toHaveLength(2);
    expect(news[1]).toMatch(/takes the stream \(h264\)\.$/);
  });

  it("a server that hangs", async () => {
    server.mood = "hang";
    const { publisher, news, until } = publishing({ answerMs: 200 });
    publisher.start();
    await until(() => news.length === 1);
    expect(news[0]).toMatch(/has not answered within 0.2 s: is it a WHIP endpoint\?/);
  });

  it("a server that is not there", async () => {
    await server.close();
    const { publisher, news, until } = publishing();
    publisher.start();
    await until(() => news.length === 1);
    expect(news[0]).toMatch(/cannot be reached \(ECONNREFUSED\)/);
    server = new WhipServer();
  });

  it("waits longer each time, a minute at most, and as long as the server says", async () => {
    const clock = new FakeClock();
    const { publisher, until } = publishing({ clock });
    server.mood = 503;
    publisher.start();
    for (const waitMs of [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]) {
      await until(() => publisher.state.state === "waiting" || publisher.state.state === "closed");
      const before = server.posts.length;
      clock.advance(waitMs - 1);
      expect(publisher.state.state).toBe("waiting");
      clock.advance(1);
      await server.until(() => server.posts.length > before);
      while (publisher.state.state !== "waiting") {
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    server.retryAfter = "300";
    clock.advance(60_000);
    while (server.posts.length < 10 || publisher.state.state !== "waiting") {
      await new Promise((resolve) => setImmediate(resolve));
    }
    clock.advance(299_999);
    expect(publisher.state.state).toBe("waiting");
    clock.advance(1);
    expect(publisher.state.state).toBe("connecting");
  });

  it("tells no secret of the address", async () => {
    server.mood = 404;
    const secret = `${url.replace("http://", "http://user:pass@")}?key=secret`;
    const { publisher, news, until } = publishing({ url: secret, token: "bearer-secret" });
    publisher.start();
    await until(() => news.length === 1);
    expect(news[0]).toMatch(/answers 404/);
    expect(news[0]).not.toMatch(/secret|pass/);
    expect(server.posts[0]?.authorization).toBe("Bearer bearer-secret");
  });
});
