// A private channel, at every public surface: nobody without a token for it gets its pictures, its words or its name.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { resolveConfig } from "../../src/config.js";
import { type RunningServer, startServer } from "../../src/main.js";
import { Access, silentLog } from "../../src/stream/index.js";
import { FakeGenerator } from "../fakes/fake-generator.js";

const SECRET = "a secret of more than thirty-two letters";
const NAME = "hidden-tale";
const WORDS = "a hidden panda";

let folder: string;
let server: RunningServer;
let mine: string;
let others: string;
let prompt: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "evertale-private-"));
  for (const page of ["studio.html", "embed.html", "channels.html", "gallery.html"]) {
    await writeFile(join(folder, page), "<!doctype html><head></head><body></body>");
  }
  const channels = join(folder, "channels.json");
  const content = { channels: [{ name: NAME, private: true, prompt: WORDS }, { name: "open" }] };
  await writeFile(channels, JSON.stringify(content));
  server = await startServer({
    config: resolveConfig({
      flags: { port: 0, server: "node", tokenSecret: SECRET, channels, media: folder, seed: 5 },
    }),
    generator: new FakeGenerator(),
    log: silentLog,
    clientFolder: folder,
  });
  const access = new Access({ secret: SECRET });
  mine = await access.issue({ role: "viewer", channel: NAME, days: 1 });
  others = await access.issue({ role: "viewer", channel: "open", days: 1 });
  // Plays until there is something to cut from, so that every surface has what to show.
  for (;;) {
    const list = await ask("GET", `/hls/${NAME}/index.m3u8`, mine);
    if (list.status === 200 && /seg-\d/.test(list.text)) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const told = await ask("GET", `/api/channels/${NAME}/prompts`, mine);
  prompt = JSON.parse(told.text).prompts[0].id;
}, 60_000);
afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

async function ask(method: string, path: string, token?: string, body?: unknown) {
  const sdp = path.startsWith("/whep/");
  const picture = path.endsWith("/start");
  const response = await fetch(`${server.url}${path.replace(":prompt", prompt)}`, {
    method,
    headers: {
      "Content-Type": sdp ? "application/sdp" : picture ? "image/png" : "application/json",
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    },
    ...(method === "POST" || method === "PATCH" || method === "PUT"
      ? { body: sdp ? "v=0" : JSON.stringify(body ?? {}) }
      : {}),
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

const OEMBED = () => `/oembed?url=${encodeURIComponent(`${server.url}/embed/${NAME}`)}`;

describe("whoever has no token for a private channel", () => {
  it.each([
    ["GET", `/api/channels/${NAME}`],
    ["GET", `/api/channels/${NAME}/poster.jpg`],
    ["GET", `/api/channels/${NAME}/story`],
    ["GET", `/api/channels/${NAME}/prompts`],
    ["GET", `/api/channels/${NAME}/prompts/:prompt`],
    ["GET", `/api/channels/${NAME}/prompts/:prompt/picture`],
    ["GET", `/api/channels/${NAME}/timeline`],
    ["GET", `/api/channels/${NAME}/queue`],
    ["GET", `/api/channels/${NAME}/director`],
    ["GET", `/api/channels/${NAME}/moderation`],
    ["GET", `/api/channels/${NAME}/held`],
    ["GET", `/api/channels/${NAME}/audit`],
    ["GET", `/api/channels/${NAME}/sanctions`],
    ["GET", `/api/channels/${NAME}/stories`],
    ["POST", `/api/channels/${NAME}/prompts`],
    ["POST", `/api/channels/${NAME}/clips`],
    ["POST", `/api/channels/${NAME}/fork`],
    ["POST", `/api/channels/${NAME}/start`],
    ["POST", `/api/channels/${NAME}/stories`],
    ["POST", `/api/channels/${NAME}/stop`],
    ["PUT", `/api/channels/${NAME}/director`],
    ["DELETE", `/api/channels/${NAME}`],
    ["POST", `/whep/${NAME}`],
    ["GET", `/hls/${NAME}/index.m3u8`],
    ["GET", `/hls/${NAME}/init-0.mp4`],
    ["GET", `/hls/${NAME}/seg-0.m4s`],
    ["GET", `/hls/${NAME}/part-0-0.m4s`],
    ["GET", "oembed"],
  ])("is refused %s %s, with another channel's token too", async (method, place) => {
    const path = place === "oembed" ? OEMBED() : place;
    for (const token of [undefined, others, "nonsense"]) {
      const { status, text } = await ask(method, path, token);
      expect([401, 403], `${status} ${text.slice(0, 100)}`).toContain(status);
      expect(text).not.toContain(WORDS);
    }
    // The same with the token is answered, or refused for a reason of its own.
    const { status } = await ask(method, path, mine);
    expect(status).not.toBe(401);
  });

  it.each([
    "/api/channels",
    "/api/channels/none",
    "/channels",
    "/gallery",
    "/readyz",
    "/healthz",
    "/",
    `/?channel=${NAME}`,
    "/oembed?url=http%3A%2F%2Fx%2F",
    "/whep/none",
    "/hls/none/index.m3u8",
  ])("is not told its name or its words by GET %s", async (path) => {
    const { text, headers } = await ask("GET", path);
    expect(`${text} ${headers.get("Link")}`).not.toMatch(new RegExp(`${NAME}|${WORDS}`));
  });

  it("gets a page for its player without a card: no picture, no title for other sites", async () => {
    const { status, text } = await ask("GET", `/embed/${NAME}`);
    expect(status).toBe(200);
    expect(text).not.toMatch(/og:|twitter:|poster\.jpg|oembed/);
    const open = await ask("GET", "/embed/open");
    expect(open.text).toMatch(/og:image/);
  });

  it.each([`/ws/${NAME}/video`, `/ws/${NAME}`])("gets nothing by %s", async (path) => {
    const socket = new WebSocket(`${server.url.replace("http", "ws")}${path}`);
    const heard: Buffer[] = [];
    socket.on("message", (data: Buffer) => heard.push(data));
    const refused = new Promise<void>((resolve) => {
      socket.on("unexpected-response", () => resolve());
      socket.on("close", () => resolve());
      socket.on("error", () => resolve());
      // Whoever waits to be told a token is told nothing meanwhile, however long.
      socket.on("open", () => setTimeout(resolve, 1_500));
    });
    await refused;
    for (const data of heard) {
      // A frame begins with 0 or 1; anything else is a sentence.
      expect(data[0]).toBeGreaterThan(1);
      expect(data.toString("latin1")).not.toContain(WORDS);
    }
    socket.terminate();
  });
});

it("a clip of a private channel is cut for bearers alone, and then lies at an address that cannot be guessed", async () => {
  const range = { fromMs: -1_000, toMs: 0 };
  expect((await ask("POST", `/api/channels/${NAME}/clips`, undefined, range)).status).toBe(401);
  const cut = await ask("POST", `/api/channels/${NAME}/clips`, mine, range);
  expect(cut.status).toBe(201);
  const { id, page } = JSON.parse(cut.text);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-/);
  expect((await ask("GET", page)).status).toBe(200);
  expect((await ask("GET", "/clips/")).status).toBe(404);
  expect((await ask("GET", "/clips/00000000-0000-4000-8000-000000000000.mp4")).status).toBe(404);
});
