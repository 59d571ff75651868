// A ban of an address or of a page, as those who only watch meet it: over WebRTC, WebSocket and HLS.
import { mkdtempSync, rmSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pack, unpack } from "msgpackr";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { resolveConfig } from "../../src/config.js";
import { type RunningServer, startServer } from "../../src/main.js";
import { PROTOCOL_VERSION } from "../../src/protocol.js";
import { Access, silentLog } from "../../src/stream/index.js";
import { FakeEncoders } from "../fakes/fake-encoder.js";
import { FakeGenerator } from "../fakes/fake-generator.js";
import { CHROMIUM_OFFER } from "../webrtc/offers.js";

const SECRET = "a secret of more than thirty-two letters";
const BANNED = "127.0.0.9";
const OTHER = "127.0.0.8";

let server: RunningServer;
let client: string;
let mod: string;
beforeEach(async () => {
  client = mkdtempSync(join(tmpdir(), "evertale-banned-"));
  server = await startServer({
    config: resolveConfig({
      flags: { port: 0, server: "node", fanOutThreads: 0, tokenSecret: SECRET },
    }),
    generator: new FakeGenerator(),
    encoders: new FakeEncoders(),
    log: silentLog,
    clientFolder: client,
  });
  mod = await new Access({ secret: SECRET }).issue({
    role: "moderator",
    channel: "main",
    name: "Mo",
    days: 1,
  });
  await expect.poll(() => server.channel.view.state).toBe("idle");
});
afterEach(async () => {
  await server.close();
  rmSync(client, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly detail: string;
}

function ask(from: string, method: string, path: string, body = "", more = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const type = path.startsWith("/whep") ? "application/sdp" : "application/json";
    const options = { method, localAddress: from, headers: { "Content-Type": type, ...more } };
    const asked = request(`${server.url}${path}`, options, (response: IncomingMessage) => {
      let text = "";
      response.on("data", (part) => {
        text += part;
      });
      response.on("end", () => {
        const told = /^\{/.test(text) ? (JSON.parse(text) as { detail?: string }) : {};
        resolve({ status: response.statusCode ?? 0, detail: told.detail ?? "" });
      });
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

const moderate = (method: string, path: string, body?: object): Promise<Answer> =>
  ask("127.0.0.1", method, `/api/channels/main/${path}`, body && JSON.stringify(body), {
    Authorization: `Bearer ${mod}`,
  });

/** Opens the picture over WebSocket, saying its page's key where there is one; says how it ended. */
async function watch(from: string, key?: string) {
  const socket = new WebSocket(`${server.url.replace("http", "ws")}/ws/main/video?codecs=h264`, {
    localAddress: from,
  });
  const told: string[] = [];
  socket.on("message", (data: Buffer) => {
    if ((data[0] ?? 0) > 1) told.push((unpack(data) as { message: string }).message);
  });
  const closed = new Promise<number>((resolve) => socket.once("close", resolve));
  const opened = await new Promise<number>((resolve) => {
    socket.once("open", () => {
      if (key !== undefined) socket.send(pack({ type: "hello", version: PROTOCOL_VERSION, key }));
      resolve(101);
    });
    socket.once("unexpected-response", (_, response) => resolve(response.statusCode ?? 0));
    socket.on("error", () => {});
  });
  return { opened, closed, told, socket };
}

const SENTENCE = /^You are banned from this channel for 10 more min \(rude\): a moderator/;

describe("a ban", () => {
  it("of an address ends what its viewers watch, says why, and keeps them out until it is lifted", async () => {
    for (const from of [BANNED, BANNED, OTHER]) {
      expect((await ask(from, "POST", "/whep/main", CHROMIUM_OFFER)).status).toBe(201);
    }
    const [bad, good] = [await watch(BANNED), await watch(OTHER)];
    expect(server.channel.view.viewers).toBe(5);
    const ban = { kind: "ban", address: BANNED, minutes: 10, reason: "rude" };
    expect((await moderate("POST", "sanctions", ban)).status).toBe(200);
    expect(await bad.closed).toBe(1008);
    expect(bad.told).toEqual([expect.stringMatching(SENTENCE)]);
    await expect.poll(() => server.channel.view.viewers).toBe(2);
    expect(server.channel.hub.viewers).toBe(1);
    for (const [method, path, body] of [
      ["POST", "/whep/main", CHROMIUM_OFFER],
      ["GET", "/hls/main/index.m3u8", ""],
      ["GET", "/hls/main/seg-0.m4s", ""],
      ["GET", "/api/channels/main/poster.jpg", ""],
      ["POST", "/api/channels/main/prompts", '{"text": "a panda"}'],
    ] as const) {
      const answer = await ask(BANNED, method, path, body);
      expect([path, answer.status, answer.detail]).toEqual([
        path,
        403,
        expect.stringMatching(SENTENCE),
      ]);
    }
    expect((await watch(BANNED)).opened).toBe(403);
    expect(good.socket.readyState).toBe(WebSocket.OPEN);
    const { sanctions } = server.channel.house;
    await moderate("DELETE", `sanctions/${sanctions.list[0]?.id}`);
    expect((await ask(BANNED, "POST", "/whep/main", CHROMIUM_OFFER)).status).toBe(201);
    expect((await watch(BANNED)).opened).toBe(101);
  });

  it("also meets a viewer whose answer is being made", async () => {
    const joining = ask(BANNED, "POST", "/whep/main", CHROMIUM_OFFER);
    await expect.poll(() => server.channel.hub.viewers).toBe(1);
    server.channel.house.sanctions.add({
      kind: "ban",
      target: "address",
      value: BANNED,
      untilMs: null,
      reason: "",
      by: "Mo",
    });
    const { status } = await joining;
    // Whether the answer was made before or after: nobody of that address watches.
    if (status === 201) expect(server.channel.hub.viewers).toBe(1);
    else expect([status, server.channel.hub.viewers]).toEqual([403, 0]);
  });

  it("of a page ends what that page watches by whichever way, no neighbour's, and keeps it out", async () => {
    const [bad, good] = ["the key of a rude page", "the key of another one"];
    const by = (key: string) => ({ "Evertale-Key": key });
    for (const key of [bad, good]) {
      expect((await ask(OTHER, "POST", "/whep/main", CHROMIUM_OFFER, by(key))).status).toBe(201);
    }
    const [theirs, neighbours] = [await watch(OTHER, bad), await watch(OTHER, good)];
    const { id } = server.channel.say("a panda flying", {
      name: "Ann",
      person: `key ${bad}`,
      address: OTHER,
      directs: false,
    });
    const ban = { kind: "ban", prompt: id, minutes: 10, reason: "rude" };
    // Its hello comes with the others' turns.
    await expect.poll(() => server.channel.view.viewers).toBe(4);
    await ask(OTHER, "GET", "/api/channels/main");
    expect((await moderate("POST", "sanctions", ban)).status).toBe(200);
    expect(await theirs.closed).toBe(1008);
    expect(theirs.told).toEqual([expect.stringMatching(SENTENCE)]);
    await expect.poll(() => server.channel.view.viewers).toBe(2);
    expect(server.channel.hub.viewers).toBe(1);
    for (const [method, path, body] of [
      ["POST", "/whep/main", CHROMIUM_OFFER],
      ["GET", "/hls/main/index.m3u8", ""],
    ] as const) {
      const answer = await ask(OTHER, method, path, body, by(bad));
      expect([answer.status, answer.detail]).toEqual([403, expect.stringMatching(SENTENCE)]);
    }
    const again = await watch(OTHER, bad);
    expect(await again.closed).toBe(1008);
    expect(again.told).toEqual([expect.stringMatching(SENTENCE)]);
    expect(neighbours.socket.readyState).toBe(WebSocket.OPEN);
    expect((await ask(OTHER, "POST", "/whep/main", CHROMIUM_OFFER, by(good))).status).toBe(201);
  });

  it("does not keep a moderator out who sits there too", async () => {
    await moderate("POST", "sanctions", { kind: "ban", address: "127.0.0.1" });
    expect((await moderate("GET", "sanctions")).status).toBe(200);
    expect((await ask("127.0.0.1", "GET", "/api/channels/main")).status).toBe(403);
  });
});
