// Everything that scripts and pages rely on, against a running server on both web servers.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pack, unpack } from "msgpackr";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { type ConfigInput, resolveConfig } from "../../src/config.js";
import { type RunningServer, startServer } from "../../src/main.js";
import { PROTOCOL_VERSION, type PromptView, type ServerMessage } from "../../src/protocol.js";
import { findUws } from "../../src/stream/http/uws-native.js";
import { silentLog } from "../../src/stream/index.js";
import { FakeEncoders } from "../fakes/fake-encoder.js";
import { FakeGenerator } from "../fakes/fake-generator.js";

let clientFolder: string;
beforeAll(async () => {
  clientFolder = await mkdtemp(join(tmpdir(), "evertale-client-"));
  await writeFile(join(clientFolder, "studio.html"), "<!doctype html><title>studio</title>");
  await writeFile(join(clientFolder, "embed.html"), "<!doctype html><title>embed</title>");
  await writeFile(join(clientFolder, "player.js"), "export {};");
  await writeFile(join(clientFolder, "studio.css"), "a{}");
  await writeFile(join(clientFolder, "secret.pem"), "no");
});
afterAll(() => rm(clientFolder, { recursive: true }));

async function start(settings: ConfigInput = {}): Promise<RunningServer> {
  const server = await startServer({
    config: resolveConfig({ flags: { port: 0, seed: 5, prompt: "a panda on Mars", ...settings } }),
    generator: new FakeGenerator(),
    encoders: new FakeEncoders(),
    log: silentLog,
    clientFolder,
  });
  await until(() => server.channel.view.state === "idle");
  return server;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

/** A follower that keeps what it is told and waits for what it wants. */
class Follower {
  readonly messages: ServerMessage[] = [];
  closed: number | undefined;
  private constructor(readonly socket: WebSocket) {
    socket.on("message", (data: Buffer) => this.messages.push(unpack(data) as ServerMessage));
    socket.on("close", (code) => {
      this.closed = code;
    });
    socket.on("error", () => {});
  }

  static async open(
    url: string,
    hello: object | null = { type: "hello", version: PROTOCOL_VERSION, name: "Ann" },
  ) {
    const follower = new Follower(new WebSocket(`${url.replace("http", "ws")}/ws/main`));
    await new Promise((resolve) => follower.socket.once("open", resolve));
    if (hello !== null) follower.send(hello);
    return follower;
  }

  send(message: object): void {
    this.socket.send(pack(message));
  }

  async find<T extends ServerMessage["type"]>(
    type: T,
    fits: (message: Extract<ServerMessage, { type: T }>) => boolean = () => true,
  ): Promise<Extract<ServerMessage, { type: T }>> {
    const wanted = (message: ServerMessage): message is Extract<ServerMessage, { type: T }> =>
      message.type === type && fits(message as Extract<ServerMessage, { type: T }>);
    await until(() => this.messages.some(wanted));
    const found = this.messages.find(wanted);
    if (found === undefined) throw new Error("It was there a moment ago.");
    return found;
  }
}

const kinds = findUws().native === undefined ? (["node"] as const) : (["node", "uws"] as const);

describe.each(kinds)("the surface, on %s", (kind) => {
  let server: RunningServer;
  let url: string;
  // A new server for each: the rate limit counts by address.
  beforeEach(async () => {
    server = await start({ server: kind });
    url = server.url;
    return () => server.close();
  });

  const post = (
    body: unknown,
    headers: Record<string, string> = {},
    path = "/api/channels/main/prompts",
  ) =>
    fetch(`${url}${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });

  it("serves the pages and the player, with types and safe headers", async () => {
    const types: Record<string, string> = {
      "/": "text/html; charset=utf-8",
      "/embed/main": "text/html; charset=utf-8",
      "/player.js": "text/javascript; charset=utf-8",
      "/studio.css": "text/css; charset=utf-8",
    };
    for (const [path, type] of Object.entries(types)) {
      const response = await fetch(url + path);
      expect([path, response.status, response.headers.get("content-type")]).toEqual([
        path,
        200,
        type,
      ]);
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    }
    const player = await fetch(`${url}/player.js`);
    expect(player.headers.get("access-control-allow-origin")).toBe("*");
    const etag = player.headers.get("etag") ?? "";
    const again = await fetch(`${url}/player.js`, { headers: { "If-None-Match": etag } });
    expect(again.status).toBe(304);
  });

  it("lets only this site frame its pages, and links the embed page to oEmbed", async () => {
    const studio = await fetch(`${url}/`);
    expect(studio.headers.get("content-security-policy")).toContain("frame-ancestors 'self'");
    const embed = await fetch(`${url}/embed/main`);
    expect(embed.headers.get("content-security-policy")).toMatch(/frame-ancestors 'self'$/);
    expect(embed.headers.get("link")).toContain("application/json+oembed");
  });

  it.each([
    "/secret.pem",
    "/studio.html",
    "/../package.json",
    "/%2e%2e/package.json",
    "/nothing",
    "/api",
    "/api/x",
  ])("has nothing at %j, in one sentence", async (path) => {
    const response = await fetch(url + path);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ detail: expect.stringMatching(/^[^.]+.*\.$/) });
  });

  it("describes its channels", async () => {
    const list = (await (await fetch(`${url}/api/channels`)).json()) as { channels: unknown[] };
    const one = await (await fetch(`${url}/api/channels/main`)).json();
    expect(list.channels).toEqual([one]);
    expect(one).toEqual({
      name: "main",
      state: "idle",
      stopped: false,
      bundle: "fake",
      provider: "cpu",
      width: 256,
      height: 256,
      fps: 8,
      viewers: 0,
      picturesFrom: "moderators",
      prompt: { id: expect.any(String), text: "a panda on Mars", appliedAtChunk: 0 },
      stats: {
        chunk: 0,
        chunkMsP50: expect.any(Number),
        chunkMsP95: expect.any(Number),
        realTimeFactor: expect.any(Number),
        steps: 8,
        lateFrames: 0,
        heldFrames: 0,
        encodeMsP50: 0,
      },
    });
  });

  it("takes a prompt by REST and says what became of it", async () => {
    const response = await post({ text: "a teddy flying" });
    expect(response.status).toBe(202);
    const { id, state } = (await response.json()) as PromptView;
    expect(state).toBe("accepted");
    const location = response.headers.get("location");
    expect(location).toBe(`/api/channels/main/prompts/${id}`);
    const view = await (await fetch(url + location)).json();
    expect(view).toEqual({
      id,
      text: "a teddy flying",
      author: "api",
      state: "accepted",
      acceptedAtMs: expect.any(Number),
      told: "a teddy flying",
      reading: { actor: "teddy", action: "fly" },
      unknown: [],
    });
  });

  it("says how it understood a line, and leaves talk in the chat", async () => {
    const french = (await (await post({ text: "Un panda saute" })).json()) as PromptView;
    expect(french).toMatchObject({
      state: "accepted",
      told: "A panda jumping",
      reading: { actor: "panda", action: "jump" },
      unknown: [],
    });
    const talk = (await (await post({ text: "hello everybody" })).json()) as PromptView;
    expect(talk).toMatchObject({ state: "chat", told: "", reading: {}, unknown: [] });
  });

  it("takes a prompt under a name, by the rules of names in the chat", async () => {
    const named = (await (await post({ text: "a panda", name: " Ann " })).json()) as PromptView;
    const view = await (await fetch(`${url}/api/channels/main/prompts/${named.id}`)).json();
    expect(view).toMatchObject({ author: "Ann", state: "accepted" });
    for (const [name, sentence] of [
      ["story", /^The "name" "story" cannot be used here: send another, or none\.$/],
      ["f.u.c.k", /^The "name" ".*" cannot be used here/],
      ["\u2800", /^The "name" ".*" cannot be used here/],
      ["x".repeat(40), /^The "name" is 40 characters long and 32 is the limit: shorten it\.$/],
    ] as const) {
      const refused = await post({ text: "a panda", name });
      const { detail } = (await refused.json()) as { detail: string };
      expect([name, refused.status, detail]).toEqual([name, 400, expect.stringMatching(sentence)]);
    }
    const other = await post({ text: "a panda", author: "Ann" });
    expect([other.status, ((await other.json()) as { detail: string }).detail]).toEqual([
      400,
      expect.stringMatching(/^The body does not fit at "author": send \{"text": "\.\.\.", "name"/),
    ]);
  });

  it.each([
    ["no words", { text: "123 !!!" }, 422, "prompt-invalid"],
    ["no text", { text: "" }, 422, "prompt-invalid"],
    ["a blocked word", { text: "f.u.c.k" }, 422, "prompt-invalid"],
    ["400 characters", { text: "panda ".repeat(70) }, 422, "prompt-invalid"],
    ["1 MB", { text: "x".repeat(1_000_000) }, 413, "too-large"],
    ["another shape", { words: "a panda" }, 400, "message-invalid"],
    ["no object", "null", 400, "message-invalid"],
    ["no JSON", "{text", 400, "message-invalid"],
    ["no UTF-8", Buffer.from([0x22, 0xff, 0x22]).toString("latin1"), 400, "message-invalid"],
  ])(
    "answers a prompt of %s with one sentence and the right status",
    async (_what, body, status, code) => {
      const response = await post(body);
      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject({
        code,
        detail: expect.stringMatching(/^[A-Z].*\.$/),
      });
    },
  );

  it("accepts a prompt of unknown words with a notice", async () => {
    const response = await post({ text: "quantum chromodynamics" });
    expect(response.status).toBe(202);
    expect(await response.json()).toMatchObject({ state: "accepted", notice: expect.any(String) });
  });

  it("demands JSON by its type, so that other sites' forms stay out", async () => {
    expect((await post({ text: "a panda" }, { "Content-Type": "text/plain" })).status).toBe(400);
  });

  it("refuses pages of other sites, and allows its own", async () => {
    const foreign = await post({ text: "a panda" }, { Origin: "https://evil.example" });
    expect(foreign.status).toBe(403);
    expect((await post({ text: "a panda" }, { Origin: url })).status).toBe(202);
  });

  it.each([
    ["https://evil.example", "main", "origin-refused", "--allow-origin https://evil.example"],
    ["null", "main", "origin-refused", "allow-same-origin"],
    [undefined, "nope", "channel-unknown", 'no channel "nope"'],
  ])(
    "tells a page of %s on the WebSocket of %s why it is refused",
    async (site, name, code, words) => {
      const socket = new WebSocket(`${url.replace("http", "ws")}/ws/${name}`, {
        origin: site ?? url,
      });
      const messages: ServerMessage[] = [];
      socket.on("message", (data: Buffer) => messages.push(unpack(data) as ServerMessage));
      const closed = await new Promise((resolve) => socket.once("close", resolve));
      expect(messages).toEqual([
        { type: "error", code, fatal: true, message: expect.stringContaining(words) },
      ]);
      expect(closed).toBe(1008);
    },
  );

  it("answers a program's WebSocket that is refused by status", async () => {
    const socket = new WebSocket(`${url.replace("http", "ws")}/ws/nope`);
    const status = await new Promise((resolve) => {
      socket.once("unexpected-response", (_request, response) => resolve(response.statusCode));
      socket.once("error", () => {});
    });
    expect(status).toBe(404);
  });

  it("limits how many prompts an address may send, and says when it may again", async () => {
    const responses = await Promise.all(
      Array.from({ length: 80 }, () => post({ text: "a panda" })),
    );
    const refused = responses.filter((response) => response.status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(3);
    expect(Number(refused[0]?.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
    expect(await refused[0]?.json()).toMatchObject({ code: "rate-limited" });
  });

  it.each([
    ["GET", "/api/channels/none", 404],
    ["GET", "/api/channels/__proto__", 404],
    ["GET", "/api/channels/main/constructor", 404],
    ["DELETE", "/api/channels/main/__proto__", 404],
    ["GET", "/api/channels/main/prompts/__proto__", 404],
    ["GET", "/embed/none", 404],
    ["GET", "/ws/none", 404],
    ["POST", "/api/channels/none/prompts", 404],
    ["GET", "/api/channels/main/prompts/none", 404],
    ["GET", "/ws/main", 426],
    ["PATCH", "/api/channels/main", 405],
    ["POST", "/healthz", 405],
    ["PUT", "/", 405],
  ])("answers %s %s with %j and a sentence", async (method, path, status) => {
    const response = await fetch(url + path, { method });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      status,
      detail: expect.stringMatching(/^[A-Z].*\.$/),
    });
  });

  it("hands out the journal: what cannot change any more, so nothing until somebody watches", async () => {
    const story = async () => (await fetch(`${url}/api/channels/main/story`)).json();
    const head = {
      type: "story",
      format: 1,
      channel: "main",
      bundle: "fake",
      bundleHash: "f".repeat(64),
      provider: "cpu",
      seed: 5,
      startedAtMs: expect.any(Number),
      truncated: 0,
    };
    expect(await story()).toEqual({ ...head, entries: [] });
    const viewer = new WebSocket(`${url.replace("http", "ws")}/ws/main/video`);
    await until(() => server.channel.journal.lastChunk >= 0);
    const told = await story();
    const { lastChunk } = server.channel.journal;
    viewer.close();
    const settled: unknown = told.entries.at(-1)?.chunk;
    expect([lastChunk, lastChunk - 1]).toContain(settled);
    expect(told).toEqual({
      ...head,
      entries: [
        {
          type: "prompt",
          chunk: 0,
          id: expect.any(String),
          text: "a panda on Mars",
          author: "story",
          atMs: expect.any(Number),
        },
        { type: "quality", chunk: 0, steps: 8, guided: true },
        { type: "tokens", chunk: settled, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      ],
    });
  });

  it("answers operations", async () => {
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: "ok" });
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: "ready" });
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toMatch(/^evertale_viewers\{channel="main"\} 0$/m);
    expect(metrics).toMatch(/^evertale_late_frames_total\{channel="main"\} 0$/m);
    expect(metrics).toMatch(/^process_cpu_seconds_total /m);
  });

  it("answers oEmbed for its own pages only", async () => {
    const ask = (target: string, more = "") =>
      fetch(`${url}/oembed?url=${encodeURIComponent(target)}${more}`);
    const answer = await (await ask(`${url}/embed/main`, "&maxwidth=320&maxheight=200")).json();
    expect(answer).toMatchObject({ version: "1.0", type: "video", width: 200, height: 200 });
    expect(answer).toMatchObject({ html: expect.stringContaining(`src="${url}/embed/main"`) });
    for (const other of [
      "https://evil.example/embed/main",
      `${url}/embed/none`,
      "nonsense",
      "javascript:alert(1)",
    ]) {
      expect((await ask(other)).status).toBe(404);
    }
  });

  it("speaks WHEP: discovery, and one sentence for an offer that is none", async () => {
    const discovery = await fetch(`${url}/whep/main`, { method: "HEAD" });
    expect([discovery.status, discovery.headers.get("content-type")]).toEqual([
      200,
      "application/sdp",
    ]);
    const offer = (body: string, type = "application/sdp") =>
      fetch(`${url}/whep/main`, { method: "POST", headers: { "Content-Type": type }, body });
    expect((await offer("this is not SDP")).status).toBe(400);
    expect((await offer("v=0", "text/plain")).status).toBe(415);
    expect((await fetch(`${url}/whep/none`, { method: "POST" })).status).toBe(404);
    const options = await fetch(`${url}/whep/main`, { method: "OPTIONS" });
    expect(options.status).toBe(204);
    expect(options.headers.get("access-control-allow-methods")).toContain("PATCH");
  });

  it("welcomes a follower with the channel, its prompts and suggestions", async () => {
    const follower = await Follower.open(url);
    const welcome = await follower.find("welcome");
    expect(welcome).toMatchObject({
      version: PROTOCOL_VERSION,
      channel: { name: "main", bundle: "fake" },
      prompts: [{ text: "a panda on Mars", author: "story", state: "applied" }],
    });
    expect(welcome.suggestions.length).toBeGreaterThanOrEqual(3);
  });

  it("tells every follower of a prompt, and its sender with the ref", async () => {
    const [ann, bob] = [await Follower.open(url), await Follower.open(url)];
    await Promise.all([ann.find("welcome"), bob.find("welcome")]);
    ann.send({ type: "prompt", ref: "7", text: "a teddy flying" });
    const own = await ann.find("prompt", (message) => message.ref === "7");
    const heard = await bob.find("prompt", (message) => message.prompt.id === own.prompt.id);
    expect(own.prompt).toMatchObject({ author: "Ann", state: "accepted", text: "a teddy flying" });
    expect(heard.ref).toBeUndefined();
  });

  it("tells only its sender of a rejected prompt", async () => {
    const [ann, bob] = [await Follower.open(url), await Follower.open(url)];
    await Promise.all([ann.find("welcome"), bob.find("welcome")]);
    ann.send({ type: "prompt", ref: "1", text: "f u c k" });
    const own = await ann.find("prompt", (message) => message.ref === "1");
    expect(own.prompt).toMatchObject({ state: "rejected", reason: expect.any(String) });
    ann.send({ type: "prompt", ref: "2", text: "a panda" });
    await bob.find("prompt", (message) => message.prompt.text === "a panda");
    expect(bob.messages.some((m) => m.type === "prompt" && m.prompt.id === own.prompt.id)).toBe(
      false,
    );
  });

  it("sends the channel's state every second", async () => {
    const follower = await Follower.open(url);
    await follower.find("channel");
    follower.messages.length = 0;
    await follower.find("channel");
  });

  it("answers garbage with one sentence and stays open", async () => {
    const follower = await Follower.open(url);
    await follower.find("welcome");
    const garbage = [
      Buffer.from([0xc1]),
      Buffer.from("not msgpack"),
      Buffer.alloc(4000, 0x91),
      pack({ type: "dance" }),
      pack({ type: "prompt", ref: 5, text: "a panda" }),
      pack(null),
      Buffer.alloc(0),
    ];
    for (const bytes of garbage) {
      follower.messages.length = 0;
      follower.socket.send(bytes);
      const error = await follower.find("error");
      expect(error).toMatchObject({
        code: "message-invalid",
        message: expect.stringMatching(/^[A-Z].*\.$/),
      });
    }
    follower.send({ type: "prompt", ref: "1", text: "a panda" });
    await follower.find("prompt", (message) => message.ref === "1");
  });

  it("closes a follower that sends nothing but garbage", async () => {
    const follower = await Follower.open(url, null);
    for (let i = 0; i < 20; i++) follower.socket.send(Buffer.from([0xc1]));
    await until(() => follower.closed !== undefined);
    expect(follower.closed).toBe(1008);
  });

  it("refuses another protocol, fatally, in one sentence", async () => {
    const follower = await Follower.open(url, { type: "hello", version: 99 });
    const error = await follower.find("error");
    expect(error).toMatchObject({ fatal: true, message: expect.stringMatching(/reload the page/) });
    await until(() => follower.closed !== undefined);
  });

  it("welcomes once a connection; another hello changes the name, seldom, and not who it is", async () => {
    const follower = await Follower.open(url);
    await follower.find("welcome");
    for (let i = 0; i < 30; i += 1) {
      follower.send({ type: "hello", version: PROTOCOL_VERSION, name: "Bea", key: `other-${i}` });
    }
    expect(await follower.find("named")).toEqual({ type: "named", name: "Bea" });
    const { message } = await follower.find("error", ({ code }) => code === "rate-limited");
    expect(message).toMatch(/^That were many names .* try again in \d+ s\.$/);
    await until(() => follower.closed !== undefined);
    expect(follower.messages.filter(({ type }) => type === "welcome")).toHaveLength(1);
    expect(follower.messages.filter(({ type }) => type === "named")).toHaveLength(5);
  });

  it("wants a hello before a prompt", async () => {
    const follower = await Follower.open(url, null);
    follower.send({ type: "prompt", ref: "1", text: "a panda" });
    expect(await follower.find("error")).toMatchObject({ message: expect.stringMatching(/hello/) });
  });

  it("limits how fast a follower may speak", async () => {
    const follower = await Follower.open(url);
    await follower.find("welcome");
    for (let i = 0; i < 8; i++) follower.send({ type: "prompt", ref: `${i}`, text: "a panda" });
    const error = await follower.find("error");
    expect(error).toMatchObject({ code: "rate-limited", ref: "5" });
  });

  it("ends followers when it closes", async () => {
    const follower = await Follower.open(url);
    await follower.find("welcome");
    await server.close();
    await server.close();
    await until(() => follower.closed !== undefined);
    expect(follower.closed).toBe(1001);
  });
});

describe("settings of the surface", () => {
  it("allows the origins that it is told to allow", async () => {
    const server = await start({
      allowOrigin: "https://a.example,https://b.example",
      allowEmbed: "https://a.example",
    });
    const ask = (origin: string) =>
      fetch(`${server.url}/api/channels/main/prompts`, {
        method: "POST",
        headers: { "Content-Type": "application/json", Origin: origin },
        body: '{"text":"a panda"}',
      });
    const allowed = await ask("https://b.example");
    expect(allowed.status).toBe(202);
    expect(allowed.headers.get("access-control-allow-origin")).toBe("https://b.example");
    expect((await ask("https://c.example")).status).toBe(403);
    const embed = await fetch(`${server.url}/embed/main`);
    expect(embed.headers.get("content-security-policy")).toMatch(
      /frame-ancestors 'self' https:\/\/a\.example$/,
    );
    await server.close();
  });

  it("says that the port is in use before it loads anything", async () => {
    const first = await start();
    const port = Number(new URL(first.url).port);
    await expect(
      startServer({
        config: resolveConfig({ flags: { port } }),
        generator: new FakeGenerator(),
        encoders: new FakeEncoders(),
        log: silentLog,
        clientFolder,
      }),
    ).rejects.toMatchObject({ code: "port-in-use" });
    await first.close();
  });

  it("closes the generator when the journal cannot be opened", async () => {
    const generator = new FakeGenerator();
    await expect(
      startServer({
        config: resolveConfig({
          flags: { port: 0, journal: join(clientFolder, "player.js", "all.jsonl") },
        }),
        generator,
        encoders: new FakeEncoders(),
        log: silentLog,
        clientFolder,
      }),
    ).rejects.toMatchObject({ code: "config-invalid" });
    expect(generator.closed).toBe(true);
  });

  it("says that the pages are not built", async () => {
    await expect(
      startServer({
        config: resolveConfig({ flags: { port: 0 } }),
        generator: new FakeGenerator(),
        log: silentLog,
        clientFolder: join(clientFolder, "missing"),
      }),
    ).rejects.toMatchObject({ message: expect.stringMatching(/npm run build/) });
  });
});
