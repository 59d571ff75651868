// `POST /api/channels/:c/start`: a picture that a live story goes on from.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { resolveConfig } from "../../src/config.js";
import { EvertaleError } from "../../src/errors.js";
import {
  parseJournalView,
  pictureOfStart,
  tokensOfStart,
} from "../../src/film/story/recorded-story.js";
import { type RunningServer, startServer } from "../../src/main.js";
import { TokenHash } from "../../src/model/index.js";
import { decodeClip } from "../../src/picture/decode/decode-clip.js";
import type { PromptView } from "../../src/protocol.js";
import { Channel, StartRoute, silentLog } from "../../src/stream/index.js";
import { FakeClock } from "../fakes/fake-clock.js";
import { FakeEncoders } from "../fakes/fake-encoder.js";
import { FakeGenerator } from "../fakes/fake-generator.js";
import { FakeHub } from "../stream/fake-hub.js";
import { pixelsIn, pngOf } from "./pictures.js";

let clientFolder: string;
beforeAll(async () => {
  clientFolder = await mkdtemp(join(tmpdir(), "evertale-client-"));
  await writeFile(join(clientFolder, "studio.html"), "<!doctype html>");
});
afterAll(() => rm(clientFolder, { recursive: true }));

const open: RunningServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function start() {
  const generator = new FakeGenerator();
  const server = await startServer({
    config: resolveConfig({ flags: { port: 0, seed: 5, prompt: "a panda on Mars" } }),
    generator,
    encoders: new FakeEncoders(),
    log: silentLog,
    clientFolder,
  });
  open.push(server);
  await until(() => server.channel.view.state === "idle");
  return { server, generator };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

function post(server: RunningServer, body: Uint8Array, headers: Record<string, string> = {}) {
  return fetch(`${server.url}/api/channels/main/start`, {
    method: "POST",
    headers: { "Content-Type": "image/png", ...headers },
    body: new Uint8Array(body),
  });
}

const PICTURE = await pngOf(30, 20, [40, 40, 40]);
const NO_PICTURE = new TextEncoder().encode("BM");
const LARGE = await pngOf(7100, 7100, [1, 2, 3]);

describe("POST /api/channels/:c/start", () => {
  it("takes a picture and answers with an id", async () => {
    const { server } = await start();
    const response = await post(server, PICTURE);
    expect(response.status).toBe(202);
    expect(await response.json()).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      state: "accepted",
    });
  });

  it.each([
    ["without a type", { "Content-Type": "text/plain" }, PICTURE, 415, /not declared as a picture/],
    ["of another kind", {}, new TextEncoder().encode("BM"), 415, /no picture \(PNG, JPEG/],
    ["that is empty", {}, new Uint8Array(0), 415, /no picture \(PNG, JPEG/],
    ["that is broken", {}, PICTURE.slice(0, 60), 422, /cannot be read/],
    ["with too many pixels", {}, LARGE, 422, /7100x7100.*50 million/],
    ["with too many bytes", {}, new Uint8Array(17_000_000), 413, /larger than 16777216 bytes/],
    ["of a foreign page", { Origin: "http://elsewhere.org" }, PICTURE, 403, /may not use/],
  ])("refuses a picture %s in one sentence", async (_, headers, body, status, detail) => {
    const { server } = await start();
    const response = await post(server, body, headers);
    expect(response.status).toBe(status);
    expect(((await response.json()) as { detail: string }).detail).toMatch(detail);
  });

  it("takes words with it, under the giver's name, and counts both once in slow mode", async () => {
    const { server } = await start();
    const { house } = server.channel;
    house.rule({ ...house.rules, viewerPictures: true, slowSeconds: 60 }, "Mo");
    // Not the server's own machine: this is what a viewer behind a proxy is to it.
    const channel = server.channel;
    const by = { name: "Ann", person: "key k", address: "10.0.0.1", directs: false };
    const request = {
      method: "POST",
      path: "/api/channels/main/start",
      query: new URLSearchParams({ text: "a teddy flying" }),
      headers: { "content-type": "image/png" },
      body: PICTURE,
      remoteAddress: "10.0.0.1",
    };
    const route = new StartRoute({ pictureWaitMs: () => 0 });
    const { status, body } = await route.answer(channel, request, by);
    const answer = JSON.parse(String(body)) as { id: string; prompt: PromptView };
    expect([status, answer.prompt]).toMatchObject([
      202,
      { text: "a teddy flying", author: "Ann", state: "accepted" },
    ]);
    expect(channel.prompt(answer.id)).toMatchObject({ author: "Ann", state: "accepted" });
    await expect(route.answer(channel, request, by)).rejects.toThrow(
      /^Slow mode, one line in 60 s/,
    );
    const rude = { ...request, query: new URLSearchParams({ text: "f.u.c.k" }) };
    const other = { ...by, person: "key o" };
    await expect(route.answer(channel, rude, other)).rejects.toMatchObject({
      code: "prompt-invalid",
    });
    // Refused with its words, it was no line of theirs.
    expect((await route.answer(channel, request, other)).status).toBe(202);
  });

  it("is the hosts' to give where only hosts decide, once viewers' pictures are let in", async () => {
    const { server } = await start();
    const { channel } = server;
    const { house } = channel;
    house.rule({ ...house.rules, viewerPictures: true }, "Mo");
    expect(channel.view.picturesFrom).toBe("everybody");
    channel.rule({ ...channel.rules, policy: "direct", people: ["Hal"] });
    expect(channel.view.picturesFrom).toBe("moderators");
    const route = new StartRoute({ pictureWaitMs: () => 0 });
    const request = {
      method: "POST",
      path: "/api/channels/main/start",
      query: new URLSearchParams(),
      headers: { "content-type": "image/png" },
      body: PICTURE,
      remoteAddress: "10.0.0.1",
    };
    const by = { name: "Hal", person: "key k", address: "10.0.0.1", directs: false };
    await expect(route.answer(channel, request, by)).rejects.toThrow(
      /^Only the hosts decide on this channel, and pictures are theirs to give/,
    );
    expect((await route.answer(channel, request, { ...by, account: "Hal" })).status).toBe(202);
    house.rule({ ...house.rules, viewerPictures: false }, "Mo");
    await expect(route.answer(channel, request, { ...by, account: "Hal" })).rejects.toThrow(
      /^Viewers' pictures are switched off/,
    );
  });

  it("is given under a name and by a page, which a moderator can meet by it", async () => {
    const { server } = await start();
    const response = await fetch(`${server.url}/api/channels/main/start?name=Zo%C3%AB`, {
      method: "POST",
      headers: { "Content-Type": "image/png", "Evertale-Key": "zoe's own key" },
      body: new Uint8Array(PICTURE),
    });
    const { id } = (await response.json()) as { id: string };
    expect(server.channel.prompt(id).author).toBe("Zoë");
    expect(server.channel.desk.authorOf(id).person).toBe("key zoe's own key");
    const reserved = await fetch(`${server.url}/api/channels/main/start?name=story`, {
      method: "POST",
      headers: { "Content-Type": "image/png" },
      body: new Uint8Array(PICTURE),
    });
    expect([reserved.status, await reserved.json()]).toMatchObject([
      400,
      { detail: 'The "name" "story" cannot be used here: send another, or none.' },
    ]);
  });

  it("says so when the bundle cannot take pictures", async () => {
    const { server, generator } = await start();
    const message = "The bundle fake cannot turn pictures into tokens.";
    generator.encode = () => Promise.reject(new EvertaleError("encode-missing", message));
    const response = await post(server, PICTURE);
    expect(response.status).toBe(501);
    expect(await response.json()).toMatchObject({ code: "encode-missing", detail: message });
  });

  it("takes a few, then one every ten seconds from one address", async () => {
    const { server } = await start();
    const answers = [];
    for (const body of [NO_PICTURE, NO_PICTURE, NO_PICTURE, PICTURE]) {
      answers.push(await post(server, body));
    }
    expect(answers.map(({ status }) => status)).toEqual([415, 415, 415, 429]);
    expect(Number(answers[3]?.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  it("refuses a sender whose allowance is spent before the picture is on its way", async () => {
    const { server } = await start();
    for (let i = 0; i < 3; i++) await post(server, NO_PICTURE);
    const { port } = new URL(server.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), "127.0.0.1", () =>
        socket.write(
          "POST /api/channels/main/start HTTP/1.1\r\nHost: localhost\r\nContent-Type: image/png\r\nContent-Length: 9000000\r\n\r\n",
        ),
      );
      socket.on("data", (data: Buffer) => {
        resolve(data.toString("latin1"));
        socket.destroy();
      });
      socket.on("error", reject);
    });
    expect(answer).toMatch(/^HTTP\/1.1 429 /);
  });

  it("takes nothing else", async () => {
    const { server } = await start();
    const response = await fetch(`${server.url}/api/channels/main/start`);
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST, OPTIONS"]);
  });
});

describe("a channel that is given a picture", () => {
  async function stage() {
    const clock = new FakeClock();
    const generator = new FakeGenerator({ delayMs: 300, sleep: clock.sleep });
    let hub: FakeHub | undefined;
    const channel = new Channel({
      settings: {
        name: "main",
        seed: 5,
        scale: 1,
        bitsPerSecond: 400_000,
        graceMs: 5000,
        autoAfterMs: 20_000,
        autoEveryMs: 12_000,
        codecs: ["h264"],
      },
      generator,
      encoders: new FakeEncoders(),
      log: silentLog,
      clock,
      readPicture: (bytes, shape, options) =>
        decodeClip(bytes, { mostPixels: 1e6, videos: false, ...options, shape }),
      newHub: (options) => {
        hub = new FakeHub(options);
        return hub;
      },
    });
    await channel.start();
    await clock.advance(1000);
    hub?.join();
    await clock.advance(2000);
    return { channel, clock, generator };
  }

  it("goes on from it with the next chunk that is begun, and notes chunk and tokens", async () => {
    const { channel, clock, generator } = await stage();
    const id = await channel.goOnFrom(PICTURE);
    const begun = generator.requests.length;
    await clock.advance(3000);
    const { entries } = channel.journal.view();
    const started = entries.find((entry) => entry.type === "start");
    if (started?.type !== "start") throw new Error("The journal has no start.");
    expect(started).toMatchObject({ id, chunk: begun });
    expect(tokensOfStart(started)).toEqual(new Uint16Array(32).fill(40));
    const asked = generator.requests.filter(({ chunk }) => chunk >= begun).slice(0, 2);
    expect(asked.map(({ history }) => [history.startLatent, history.tokens.length / 32])).toEqual([
      [4 * begun - 1, 1],
      [4 * begun - 1, 5],
    ]);
    expect(asked[0]?.history.tokens).toEqual(tokensOfStart(started));
    await channel.close();
  });

  it("is no line of the story that is saved, and takes no line's place in it", async () => {
    const { channel, clock } = await stage();
    channel.say("a teddy on Mars", "Ann");
    await channel.goOnFrom(PICTURE);
    const texts = () => channel.script.map(({ text }) => text);
    for (let step = 0; step < 30; step++) {
      expect(texts().filter((text) => text === "a teddy on Mars")).toHaveLength(1);
      expect(texts().filter((text) => /picture/i.test(text))).toEqual([]);
      await clock.advance(100);
    }
    await channel.close();
  });

  it("says so to everybody: given, then seen from its very frame on, under the words in force", async () => {
    const { channel, clock } = await stage();
    const told: PromptView[] = [];
    channel.events$.subscribe((event) => {
      if (event.type === "prompt") told.push(event.prompt);
    });
    const id = await channel.goOnFrom(PICTURE, "Ann");
    await clock.advance(4000);
    const own = told.filter((prompt) => prompt.id === id);
    expect(own[0]).toMatchObject({
      text: "A picture to go on from",
      author: "Ann",
      state: "accepted",
    });
    const text = `From a picture: ${channel.view.prompt?.text}`;
    expect(own.at(-1)).toMatchObject({
      text,
      state: "applied",
      chunk: expect.any(Number),
      firstFrameRtpTimestamp: expect.any(Number),
    });
    // The timeline shows it.
    await expect.poll(() => channel.prompt(id).pictured).toBe(true);
    const shown = { ...own.at(-1), pictured: true };
    expect(channel.prompt(id)).toEqual(shown);
    expect(channel.prompts).toContainEqual(shown);
    expect((await pixelsIn(channel.pictures.of(id) ?? new Uint8Array(0))).width).toBe(160);
    const started = channel.journal.view().entries.find((entry) => entry.type === "start");
    if (started?.type !== "start") throw new Error("The journal has no start.");
    const kept = await pixelsIn(pictureOfStart(started) ?? new Uint8Array(0));
    expect(Math.abs((kept.data[0] ?? 0) - 40)).toBeLessThan(4);
    await channel.close();
  });

  it("is out of sight when a moderator deletes it: before it is seen, while its chunk is made, and after", async () => {
    for (const beforeMs of [0, 150, 4000]) {
      const { channel, clock, generator } = await stage();
      const id = await channel.goOnFrom(PICTURE, "Ann");
      await clock.advance(beforeMs);
      channel.deletePrompt(id, "Deleted by a moderator.");
      await clock.advance(4000);
      expect([beforeMs, channel.prompt(id)]).toMatchObject([
        beforeMs,
        { state: "rejected", text: "" },
      ]);
      expect(channel.prompts.map((one) => one.id)).not.toContain(id);
      const { entries } = parseJournalView(channel.journal.view(), "It");
      const starts = entries.filter((entry) => entry.type === "start");
      // Nothing of the picture is there to be seen, and the story does not go on from it.
      expect(starts.filter((entry) => entry.tokens !== "" || entry.picture)).toEqual([]);
      const past = generator.requests.at(-1)?.history.tokens.slice(0, 32);
      expect(past).not.toEqual(new Uint16Array(32).fill(40));
      await channel.close();
      expect(channel.pictures.of(id)).toBeUndefined();
    }
  });

  it("leaves no words in its caption that are deleted later", async () => {
    const { channel, clock } = await stage();
    const said = channel.say("a zzgrobzz panda", "Ann");
    await clock.advance(4000);
    const id = await channel.goOnFrom(PICTURE, "Ann");
    await clock.advance(4000);
    expect(channel.prompt(id).text).toBe("From a picture: a zzgrobzz panda");
    channel.deletePrompt(said.id, "Deleted by a moderator.");
    expect(channel.prompt(id).text).toBe("From a picture");
    await channel.close();
  });

  it("of two before the same chunk goes on from the latest", async () => {
    const { channel, clock } = await stage();
    const first = await channel.goOnFrom(PICTURE);
    const latest = await channel.goOnFrom(await pngOf(8, 8, [9, 9, 9]));
    await clock.advance(3000);
    const started = channel.journal.view().entries.filter((entry) => entry.type === "start");
    expect(started).toMatchObject([{ id: latest }]);
    expect(channel.prompt(first)).toMatchObject({
      state: "rejected",
      reason: "A newer picture came before the next chunk began and took its place.",
    });
    await channel.close();
  });

  it("reads one at a time, and none after it was closed", async () => {
    const { channel } = await stage();
    const first = channel.goOnFrom(PICTURE);
    await expect(channel.goOnFrom(PICTURE)).rejects.toMatchObject({ code: "overloaded" });
    await first;
    await channel.close();
    await expect(channel.goOnFrom(PICTURE)).rejects.toMatchObject({ code: "closed" });
  });

  it("hashes the tokens of every chunk, from the first to the last", async () => {
    const { channel, clock, generator } = await stage();
    await clock.advance(20_000);
    await channel.close();
    const { entries: all } = channel.journal.view();
    const entries = all.filter((entry) => entry.type === "tokens");
    // What was not shown when the channel closed is no part of the story.
    const { chunkLatents } = generator.info;
    const shown = new Map(
      all.flatMap((entry) =>
        entry.type === "shortened" ? [[entry.chunk, entry.latents] as const] : [],
      ),
    );
    expect(entries.map(({ chunk }) => chunk)).toEqual([15, expect.any(Number)]);
    const made = new Map(generator.requests.map((request) => [request.chunk, request]));
    for (const { chunk, sha256 } of entries) {
      const hash = new TokenHash();
      for (let i = 0; i <= chunk; i++) {
        const request = made.get(i);
        const tokens = request ? generator.tokensOf(request) : new Uint16Array(0);
        const share = (shown.get(i) ?? chunkLatents) / chunkLatents;
        hash.add(tokens.slice(0, tokens.length * share));
      }
      expect(hash.digest()).toBe(sha256);
    }
  });
});
