// What scripts and pages are told while the generator fails, and when the server goes and comes back.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pack, unpack } from "msgpackr";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { type ConfigInput, resolveConfig } from "../../src/config.js";
import { type RunningServer, startServer } from "../../src/main.js";
import { PROTOCOL_VERSION, type ServerMessage } from "../../src/protocol.js";
import { silentLog } from "../../src/stream/index.js";
import { FakeEncoders } from "../fakes/fake-encoder.js";
import { FakeGenerator } from "../fakes/fake-generator.js";

let folder: string;
const running: RunningServer[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "evertale-faults-"));
  for (const page of ["studio.html", "embed.html"]) await writeFile(join(folder, page), page);
});
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});
afterAll(() => rm(folder, { recursive: true }));

async function start(settings: ConfigInput = {}) {
  const generator = new FakeGenerator();
  const server = await startServer({
    config: resolveConfig({ flags: { port: 0, seed: 5, prompt: "a panda", ...settings } }),
    generator,
    encoders: new FakeEncoders(),
    log: silentLog,
    clientFolder: folder,
  });
  running.push(server);
  while (server.channel.view.state !== "idle") await new Promise((done) => setImmediate(done));
  return { server, generator, url: server.url };
}

async function say(url: string, text: string): Promise<{ status: number; id: string }> {
  const response = await fetch(`${url}/api/channels/main/prompts`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ text }),
  });
  const { id } = (await response.json()) as { id: string };
  return { status: response.status, id };
}

async function metric(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(new RegExp(`^evertale_${name}\\{[^}]*\\} (\\S+)$`, "m").exec(text)?.[1]);
}

/** A page's socket that keeps what it hears. */
async function follow(url: string): Promise<{ heard: ServerMessage[]; ended: Promise<number> }> {
  const socket = new WebSocket(`${url.replace("http", "ws")}/ws/main`);
  const heard: ServerMessage[] = [];
  const ended = new Promise<number>((resolve) => socket.on("close", resolve));
  await new Promise((resolve) => socket.once("open", resolve));
  socket.send(pack({ type: "hello", version: PROTOCOL_VERSION }));
  await new Promise<void>((resolve) => {
    socket.on("message", (data: Buffer) => {
      const message = unpack(data) as ServerMessage;
      heard.push(message);
      if (message.type === "welcome") resolve();
    });
  });
  return { heard, ended };
}

describe("while the generator fails", () => {
  it("readyz and metrics tell the truth, healthz that the server lives, and prompts are held", async () => {
    const { url, generator } = await start();
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    generator.faults = { deaths: 7, hangs: 2, deathsInARow: 7, lastDeath: "killed by SIGKILL" };
    generator.setState("failing");
    const ready = await fetch(`${url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ detail: expect.stringContaining("main (failing)") });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(await metric(url, "failing")).toBe(1);
    expect(await metric(url, "generator_deaths_total")).toBe(7);
    expect(await metric(url, "generator_hangs_total")).toBe(2);
    const { status, id } = await say(url, "a teddy swimming");
    expect(status).toBe(202);
    const held = await (await fetch(`${url}/api/channels/main/prompts/${id}`)).json();
    expect(held).toMatchObject({ state: "accepted" });
    generator.setState("up");
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(await metric(url, "failing")).toBe(0);
  });
});

describe("a server that goes and comes back", () => {
  it("tells its pages to come back, and the next one knows what was asked and says that it is another", async () => {
    const journal = join(folder, "story.jsonl");
    const first = await start({ journal });
    const { id } = await say(first.url, "a teddy swimming");
    const page = await follow(first.url);
    await first.server.close();
    await page.ended;
    expect(page.heard.at(-1)).toEqual({ type: "going" });

    const second = await start({ journal });
    const known = await (await fetch(`${second.url}/api/channels/main/prompts/${id}`)).json();
    expect(known).toMatchObject({ id, text: "a teddy swimming", state: "accepted" });
    expect(await metric(second.url, "journal_writing")).toBe(1);
  });

  it("is refused a journal that another server has, in one sentence, and leaves nothing running", async () => {
    const journal = join(folder, "mine.jsonl");
    await start({ journal });
    await expect(start({ journal })).rejects.toMatchObject({
      code: "config-invalid",
      message: expect.stringMatching(/in use by process \d+ .*--journal/),
    });
  });
});
