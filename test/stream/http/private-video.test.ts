// The picture of a private channel over WebSocket: nobody without a token sees a frame of it. Sockets without a network.

import { pack, unpack } from "msgpackr";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EvertaleError } from "../../../src/errors.js";
import type { Identity } from "../../../src/stream/access/index.js";
import { type Hello, PrivateVideo } from "../../../src/stream/http/private-video.js";
import type { Socket } from "../../../src/stream/http/web-server.js";

class FakeSocket implements Socket {
  readonly remoteAddress = "203.0.113.1";
  readonly sent: unknown[] = [];
  ended: number | undefined;
  send(message: Uint8Array): boolean {
    this.sent.push(unpack(message));
    return true;
  }
  end(code: number): void {
    this.ended = code;
  }
}

let calls: string[];
let video: PrivateVideo;
let socket: FakeSocket;

async function identify({ token }: Hello): Promise<Identity> {
  if (token === "good") return { role: "viewer" };
  if (token === undefined) return { role: "guest" };
  if (token === "soon") throw new EvertaleError("cluster-unserved", "Nobody tells it just now.");
  throw new EvertaleError("token-invalid", "The token is no good.");
}

beforeEach(() => {
  vi.useFakeTimers();
  calls = [];
  socket = new FakeSocket();
  const handler = {
    open: () => calls.push("open"),
    message: () => {},
    close: () => calls.push("close"),
  };
  video = new PrivateVideo(handler, identify);
  video.open(socket);
});
afterEach(() => {
  vi.useRealTimers();
});

const say = (message: unknown) => video.message(socket, new Uint8Array(pack(message)));
const settled = () => vi.advanceTimersByTimeAsync(0);

describe("PrivateVideo", () => {
  it("opens the picture to who says a good token, and closes it when they go", async () => {
    expect(calls).toEqual([]);
    say({ type: "hello", version: 1, token: "good" });
    await settled();
    expect([calls, socket.sent]).toEqual([["open"], []]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(socket.ended).toBeUndefined();
    video.close(socket);
    expect(calls).toEqual(["open", "close"]);
  });

  it.each([
    ["a bad token", { type: "hello", version: 1, token: "bad" }, "The token is no good."],
    ["no token", { type: "hello", version: 1 }, "The channel is private"],
    ["anything but a hello", { type: "prompt", ref: "1", text: "x" }, "The channel is private"],
    ["nonsense", 7, "The message is not one flat msgpack map"],
    ["a stranger's map", { type: "what" }, "The message does not follow the protocol"],
  ])("refuses %s with one sentence, for good", async (_name, message, sentence) => {
    say(message);
    await settled();
    expect(calls).toEqual([]);
    expect(socket.sent).toMatchObject([{ type: "error", fatal: true }]);
    expect(JSON.stringify(socket.sent)).toContain(sentence);
    expect(socket.ended).toBe(1008);
    video.close(socket);
    expect(calls).toEqual([]);
  });

  it("tells who comes in a bad moment to come again", async () => {
    say({ type: "hello", version: 1, token: "soon" });
    await settled();
    expect(socket.sent).toEqual([
      { type: "error", code: "cluster-unserved", message: "Nobody tells it just now." },
    ]);
    expect([calls, socket.ended]).toEqual([[], 1013]);
  });

  it("waits five seconds for a word, and no longer", async () => {
    await vi.advanceTimersByTimeAsync(4_900);
    expect(socket.ended).toBeUndefined();
    await vi.advanceTimersByTimeAsync(200);
    expect([calls, socket.ended]).toEqual([[], 1008]);
  });

  it("opens nothing for who left while their token was looked at, and hears the first word alone", async () => {
    say({ type: "hello", version: 1, token: "good" });
    say({ type: "hello", version: 1, token: "bad" });
    video.close(socket);
    await settled();
    expect([calls, socket.sent]).toEqual([[], []]);
  });

  it("that awaits no hello opens to whoever may watch at once, and ends for a page that may not when it says who it is", async () => {
    const asked: Hello[] = [];
    const told: string[] = [];
    const handler = {
      open: () => told.push("open"),
      message: () => told.push("message"),
      close: () => told.push("close"),
    };
    const ask = async (hello: Hello): Promise<Identity> => {
      asked.push(hello);
      if (hello.key?.startsWith("banned")) throw new EvertaleError("not-allowed", "Banned.");
      return { role: "guest" };
    };
    const open = new PrivateVideo(handler, ask, { awaitsHello: false });
    const [other, banned] = [new FakeSocket(), new FakeSocket()];
    for (const one of [other, banned]) open.open(one);
    await settled();
    expect(told).toEqual(["open", "open"]);
    const hello = (key: string) => new Uint8Array(pack({ type: "hello", version: 1, key }));
    open.message(other, hello("a page's own key"));
    open.message(other, new Uint8Array(pack(7)));
    open.message(banned, hello("banned page's key"));
    await settled();
    expect(told).toEqual(["open", "open", "message", "close"]);
    expect([other.ended, banned.ended]).toEqual([undefined, 1008]);
    expect(banned.sent).toMatchObject([{ type: "error", message: "Banned.", fatal: true }]);
    expect(asked.map(({ key }) => key)).toEqual([
      undefined,
      undefined,
      "a page's own key",
      "banned page's key",
    ]);
  });
});
