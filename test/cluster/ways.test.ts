// Other ways to a channel of a cluster than WebRTC and its own page, over a real NATS: pictures over WebSocket at an edge, out to another server
// by WHIP, and chats elsewhere. All of them go along when the channel gets another owner.
import { once } from "node:events";
import { pack, unpack } from "msgpackr";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { WebSocket } from "ws";
import { Access } from "../../src/stream/index.js";
import { IrcServer } from "../stream/irc-server.js";
import { WhipServer } from "../webrtc/whip-server.js";
import { natsServers, type RunningNats, startNats } from "./nats-server.js";
import { beginCluster, type ClusterStage, SECRET } from "./stage.js";

const [binary] = natsServers();
const FIRST = 11;
const SECOND = 22;

describe.runIf(binary !== undefined)("a channel of a cluster", () => {
  const access = new Access({ secret: SECRET });
  const closing: (() => unknown)[] = [];
  let nats: RunningNats;
  let stage: ClusterStage;
  let flags: ReturnType<typeof beginCluster>["flags"];

  beforeAll(async () => {
    nats = await startNats({ binary: binary ?? "" });
  });
  afterAll(() => nats.close());
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
    await stage.close();
  });

  /** Pictures over WebSocket, by who made them; what is no picture is a sentence. */
  function video(url: string, token?: string) {
    const marks: number[] = [];
    const sentences: string[] = [];
    let keyframes = 0;
    const socket = new WebSocket(`${url.replace("http", "ws")}/ws/main/video?codecs=h264`);
    closing.push(() => socket.terminate());
    if (token !== undefined) {
      socket.on("open", () => socket.send(pack({ type: "hello", version: 1, token })));
    }
    socket.on("message", (data: Buffer) => {
      // One octet of key frame or not, four of time, then the picture: a start code, its kind, the mark.
      if ((data[0] ?? 9) <= 1) {
        keyframes += data[0] ?? 0;
        marks.push(data[10] ?? 0);
      } else {
        sentences.push((unpack(data) as { readonly message: string }).message);
      }
    });
    const shows = (mark: number, count: number) =>
      vi.waitFor(
        () => expect(marks.filter((one) => one === mark).length).toBeGreaterThanOrEqual(count),
        15_000,
      );
    return {
      socket,
      marks,
      sentences,
      shows,
      get keyframes() {
        return keyframes;
      },
    };
  }
  const told = (url: string, bearer?: string) =>
    vi.waitFor(async () => {
      const headers: HeadersInit =
        bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` };
      expect((await fetch(`${url}/api/channels/main`, { headers })).status).toBe(200);
    }, 10_000);

  it("is watched over WebSocket at an edge, in one connection whoever makes it; a ban ends it", async () => {
    ({ stage, flags } = beginCluster(nats.url));
    const first = await stage.worker(FIRST, flags);
    const edge = await stage.edge(flags);
    await told(edge.url);
    const watcher = video(edge.url);
    await watcher.shows(FIRST, 4);
    expect(watcher.keyframes).toBeGreaterThan(0);
    const counted = await (await fetch(`${edge.url}/api/channels/main`)).json();
    expect(counted).toMatchObject({ viewers: 1 });
    await stage.worker(SECOND, flags);
    await first.close();
    await watcher.shows(SECOND, 4);
    expect(watcher.marks.lastIndexOf(FIRST)).toBeLessThan(watcher.marks.indexOf(SECOND));
    const moderator = await access.issue({ role: "moderator", channel: "main", days: 1 });
    const closed = once(watcher.socket, "close");
    const ban = await fetch(`${edge.url}/api/channels/main/sanctions`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: `Bearer ${moderator}` },
      body: JSON.stringify({ kind: "ban", address: "127.0.0.1" }),
    });
    expect(ban.status).toBe(200);
    expect((await closed)[0]).toBe(1008);
    expect(watcher.sentences).toEqual([expect.stringContaining("banned")]);
    const again = video(edge.url);
    expect((await once(again.socket, "close"))[0]).toBe(1008);
    expect([again.marks, again.sentences.length]).toEqual([[], 1]);
  });

  it("that is private is watched over WebSocket with a token said first, and by nobody else", async () => {
    ({ stage, flags } = beginCluster(nats.url));
    await stage.worker(FIRST, { ...flags, private: true });
    const edge = await stage.edge(flags);
    const token = await access.issue({ role: "viewer", channel: "main", days: 1 });
    const other = await access.issue({ role: "viewer", channel: "other", days: 1 });
    await told(edge.url, token);
    await video(edge.url, token).shows(FIRST, 2);
    const foreign = video(edge.url, other);
    expect((await once(foreign.socket, "close"))[0]).toBe(1008);
    expect([foreign.marks, foreign.sentences.length]).toEqual([[], 1]);
  });

  it("is sent out by its owner, with nobody else watching; the next owner goes on with it, one at a time, though nobody told it where to", async () => {
    ({ stage, flags } = beginCluster(nats.url));
    const sfu = new WhipServer();
    const publish = await sfu.listen();
    closing.push(() => sfu.close());
    const first = await stage.worker(FIRST, { ...flags, publish, publishToken: "north" });
    const pictures = () => sfu.packets.filter(({ header }) => header.marker).length;
    await sfu.until(() => pictures() >= 4);
    await stage.worker(SECOND, flags);
    await first.close();
    const before = pictures();
    await sfu.until(() => sfu.posts.length > 1 && pictures() >= before + 4);
    // Whoever lost its connection tried again, and said goodbye first.
    const methods = sfu.requests.map(({ method }) => method);
    expect(methods).toEqual(methods.map((_, n) => (n % 2 === 0 ? "POST" : "DELETE")));
    expect(new Set(sfu.requests.map(({ authorization }) => authorization))).toEqual(
      new Set(["Bearer north"]),
    );
  });

  it("is joined to a chat elsewhere by its owner alone, and by the next one when it has gone", async () => {
    ({ stage, flags } = beginCluster(nats.url));
    const irc = new IrcServer();
    closing.push(() => irc.close());
    await once(irc.server, "listening");
    const address = irc.url;
    const first = await stage.worker(FIRST, { ...flags, irc: address });
    const joins = () => irc.heard.filter((line) => line.startsWith("JOIN")).length;
    const open = () => irc.sockets.filter(({ readyState }) => readyState === WebSocket.OPEN).length;
    await vi.waitFor(() => expect(joins()).toBe(1), 10_000);
    const edge = await stage.edge(flags);
    await stage.worker(SECOND, flags);
    irc.chat("!say a bear walks", "anna");
    await told(edge.url);
    expect([joins(), open()]).toEqual([1, 1]);
    await first.close();
    await vi.waitFor(() => expect(joins()).toBe(2), 10_000);
    await vi.waitFor(() => expect(open()).toBe(1), 10_000);
  });
});
