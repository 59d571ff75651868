// The channel's WebSocket against a real server of its own, which the test drives.
import { once } from "node:events";
import { pack, unpack } from "msgpackr";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { WebSocket as NodeSocket, WebSocketServer } from "ws";
import { BackOff } from "../../client/link/back-off.js";
import { ChannelSocket, type SocketState } from "../../client/link/channel-socket.js";
import { type ClientMessage, PROTOCOL_VERSION, type ServerMessage } from "../../src/protocol.js";

const STATS = {
  chunk: 0,
  chunkMsP50: 0,
  chunkMsP95: 0,
  realTimeFactor: 0,
  steps: 8,
  lateFrames: 0,
  heldFrames: 0,
  encodeMsP50: 0,
};
const WELCOME: ServerMessage = {
  type: "welcome",
  version: PROTOCOL_VERSION,
  channel: {
    name: "main",
    state: "live",
    stopped: false,
    bundle: "b",
    provider: "cpu",
    width: 96,
    height: 96,
    fps: 8,
    viewers: 1,
    picturesFrom: "moderators",
    prompt: null,
    stats: STATS,
  },
  prompts: [],
  suggestions: ["a fox runs"],
  role: "guest",
  queue: {
    policy: "latest",
    holdSeconds: 6,
    windowSeconds: 20,
    waitingCount: 0,
    waiting: [],
    vote: null,
  },
};

let server: WebSocketServer;
let received: ClientMessage[];
let onHello: (socket: NodeSocket) => void;
let states: SocketState[];
let messages: ServerMessage[];
let socket: ChannelSocket;
let name: string | undefined;

beforeEach(async () => {
  server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  await once(server, "listening");
  [received, states, messages, name] = [[], [], [], undefined];
  onHello = (peer) => peer.send(pack(WELCOME));
  server.on("connection", (peer) => {
    peer.on("message", (data: Buffer) => {
      const message: ClientMessage = unpack(data);
      received.push(message);
      if (message.type === "hello") onHello(peer);
    });
  });
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("the test's server has no port");
  socket = new ChannelSocket({
    url: `ws://127.0.0.1:${address.port}/ws/main`,
    name: () => name,
    onState: (state) => states.push(state),
    onMessage: (message) => messages.push(message),
    // Node 20 has no WebSocket of its own; this one has the same interface.
    createSocket: (url) => new NodeSocket(url) as unknown as WebSocket,
    backOff: new BackOff({ baseMs: 1, capMs: 5 }),
  });
});
afterEach(() => {
  socket.close();
  for (const peer of server.clients) peer.terminate();
  server.close();
});

const until = (check: () => void): Promise<void> =>
  vi.waitFor(check, { timeout: 5000, interval: 5 });

describe("ChannelSocket", () => {
  it("says hello with its version and the viewer's name, and is open once welcomed", async () => {
    name = "Ada";
    socket.open();
    socket.open();
    await until(() => expect(states).toEqual(["connecting", "open"]));
    expect(received).toEqual([{ type: "hello", version: PROTOCOL_VERSION, name: "Ada" }]);
    expect(messages[0]).toMatchObject({ type: "welcome", suggestions: ["a fox runs"] });
  });

  it("sends prompts with a new ref each, and none while not connected", async () => {
    expect(socket.say("a fox runs")).toBeNull();
    socket.open();
    await until(() => expect(states.at(-1)).toBe("open"));
    const refs = [socket.say("a fox runs"), socket.say("a fox runs")];
    expect(new Set(refs).size).toBe(2);
    await until(() => expect(received).toHaveLength(3));
    expect(received[1]).toEqual({ type: "prompt", ref: refs[0], text: "a fox runs" });
  });

  it("reconnects when the connection breaks", async () => {
    socket.open();
    await until(() => expect(states.at(-1)).toBe("open"));
    for (const peer of server.clients) peer.terminate();
    await until(() => expect(received).toHaveLength(2));
    await until(() => expect(states.at(-1)).toBe("open"));
    expect(states).toEqual(["connecting", "open", "waiting", "connecting", "open"]);
  });

  it("leaves nothing behind of a connection that ended, however often it comes back", async () => {
    const added = vi.spyOn(EventTarget.prototype, "addEventListener");
    const removed = vi.spyOn(EventTarget.prototype, "removeEventListener");
    // By themselves: one that is taken off twice, or of a socket of before, is none of these.
    const listeners = ({ mock }: typeof added | typeof removed) =>
      mock.calls
        .filter((_, i) => mock.contexts[i] instanceof AbortSignal)
        .map(([, listener]) => listener);
    socket.open();
    for (let lives = 1; lives <= 15; lives += 1) {
      await until(() => expect(received).toHaveLength(lives));
      await until(() => expect(states.at(-1)).toBe("open"));
      if (lives < 15) for (const peer of server.clients) peer.terminate();
    }
    // The connection that stands, and no other.
    const gone = new Set(listeners(removed));
    expect(listeners(added).filter((one) => !gone.has(one))).toHaveLength(1);
    expect(listeners(added).length).toBeGreaterThanOrEqual(15);
    added.mockRestore();
    removed.mockRestore();
  });

  it("drops what is no message and goes on", async () => {
    onHello = (peer) => {
      peer.send(new Uint8Array([0xc1, 0xff, 0x00]));
      peer.send("text");
      peer.send(pack({ type: "from the future" }));
      peer.send(pack({ type: "prompt" }));
      peer.send(pack(WELCOME));
    };
    socket.open();
    await until(() => expect(states.at(-1)).toBe("open"));
    expect(messages).toHaveLength(1);
  });

  it("hands on that viewers were lost and that the server goes, and comes back after either", async () => {
    onHello = (peer) => {
      peer.send(pack(WELCOME));
      if (received.length > 1) return;
      peer.send(pack({ type: "viewers-lost" }));
      peer.send(pack({ type: "going" }));
      peer.close(1001);
    };
    socket.open();
    await until(() => expect(received).toHaveLength(2));
    await until(() => expect(states.at(-1)).toBe("open"));
    const types = messages.map((message) => message.type);
    expect(types).toEqual(["welcome", "viewers-lost", "going", "welcome"]);
  });

  it("does not come back after a fatal error", async () => {
    onHello = (peer) => {
      peer.send(
        pack({ type: "error", code: "message-invalid", message: "Version 9.", fatal: true }),
      );
      peer.close();
    };
    socket.open();
    await until(() => expect(states.at(-1)).toBe("refused"));
    expect(messages[0]).toMatchObject({ type: "error", message: "Version 9." });
    expect(received).toHaveLength(1);
  });

  it("says hello again to announce a new name", async () => {
    socket.open();
    await until(() => expect(states.at(-1)).toBe("open"));
    name = "Bea";
    socket.greet();
    await until(() => expect(received.at(-1)).toMatchObject({ type: "hello", name: "Bea" }));
    expect(states).toEqual(["connecting", "open"]);
  });

  it("closes twice without harm and may be opened again", async () => {
    socket.open();
    await until(() => expect(states.at(-1)).toBe("open"));
    socket.close();
    socket.close();
    expect(states.at(-1)).toBe("off");
    name = "Bea";
    socket.open();
    await until(() => expect(received.at(-1)).toMatchObject({ type: "hello", name: "Bea" }));
  });
});
