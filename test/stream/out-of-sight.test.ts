// What a moderator deletes is out of every public surface from then on: lists, journal, rewinding, clips, pages; and nothing brings it back.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pack } from "msgpackr";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { resolveConfig } from "../../src/config.js";
import { parseJournalView } from "../../src/film/story/recorded-story.js";
import { type RunningServer, startServer } from "../../src/main.js";
import { PROTOCOL_VERSION } from "../../src/protocol.js";
import { silentLog } from "../../src/stream/index.js";
import { TIMESCALE } from "../../src/stream/window/window-recorder.js";
import { FakeGenerator } from "../fakes/fake-generator.js";

const WORD = "zzgrobzz";
const CLIP_MS = 1_500;
let folder: string;
let server: RunningServer;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "evertale-deleted-"));
  await writeFile(join(folder, "studio.html"), "<!doctype html><head></head>");
  await start();
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<void> {
  server = await startServer({
    config: resolveConfig({
      flags: { port: 0, prompt: "a panda", media: folder, journal: join(folder, "main.jsonl") },
    }),
    generator: new FakeGenerator(),
    log: silentLog,
    clientFolder: folder,
  });
}

const api = (method: string, path: string, body?: object): Promise<Response> =>
  fetch(`${server.url}/api/channels/main/${path}`, {
    method,
    headers: { "Content-Type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

/** Says a line and plays by HLS until it is on screen. */
async function shown(text: string): Promise<string> {
  const { id } = (await (await api("POST", "prompts", { text })).json()) as { id: string };
  await expect
    .poll(
      async () => {
        await fetch(`${server.url}/hls/main/index.m3u8`);
        return server.channel.prompt(id).firstFrameAtMs !== undefined;
      },
      { timeout: 30_000, interval: 100 },
    )
    .toBe(true);
  return id;
}

/** Cuts the last moments, once there are enough of them. */
async function clipped(): Promise<string> {
  const since = Date.now();
  await expect
    .poll(
      async () => {
        await fetch(`${server.url}/hls/main/index.m3u8`);
        const recorded = (server.channel.window?.store.segments ?? []).filter(
          ({ duration }) => duration > 0,
        );
        const [first, last] = [recorded[0], recorded.at(-1)];
        if (first === undefined || last === undefined) return false;
        // By the film's own clock: a busy machine records later than it is.
        const endMs = last.startMs + (last.duration * 1000) / TIMESCALE;
        return endMs > since + CLIP_MS && first.startMs < endMs - CLIP_MS - 500;
      },
      { timeout: 30_000, interval: 100 },
    )
    .toBe(true);
  const response = await api("POST", "clips", { fromMs: -CLIP_MS, toMs: 0 });
  expect(response.status).toBe(201);
  return ((await response.json()) as { id: string }).id;
}

/** Addresses of the timeline's pictures. */
async function pictures(): Promise<readonly string[]> {
  const { segments } = (await (await api("GET", "timeline")).json()) as {
    segments: { picture: string | null }[];
  };
  return segments.flatMap(({ picture }) => (picture === null ? [] : [picture]));
}

/** Everything that a stranger may read, as one text. */
async function surfaces(...ids: string[]): Promise<string> {
  const paths = ["", "prompts", "timeline", "queue", "story", "stories", "director"];
  const texts = await Promise.all(
    [...paths, ...ids.map((id) => `prompts/${id}`)].map(async (path) =>
      (await api("GET", path)).text(),
    ),
  );
  for (const path of ["/", "/embed/main", "/hls/main/index.m3u8", "/metrics", "/api/channels"]) {
    texts.push(await (await fetch(`${server.url}${path}`)).text());
  }
  texts.push(
    await (
      await fetch(`${server.url}/oembed?url=${encodeURIComponent(`${server.url}/embed/main`)}`)
    ).text(),
  );
  texts.push(await welcome());
  return texts.join("\n");
}

function welcome(): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${server.url.replace("http", "ws")}/ws/main`);
    socket.on("open", () => socket.send(pack({ type: "hello", version: PROTOCOL_VERSION })));
    socket.on("error", reject);
    socket.on("message", (data: Buffer) => {
      resolve(data.toString("latin1"));
      socket.close();
    });
  });
}

describe("a deleted line that was shown", { timeout: 90_000 }, () => {
  it("is in no list, journal, page or clip any more, nor are copies of its words", async () => {
    const id = await shown(`a ${WORD} panda flying`);
    const clip = await clipped();
    expect(await (await fetch(`${server.url}/clips/${clip}`)).text()).toContain(WORD);
    await shown("a teddy flying");
    const copy = await shown("undo");
    expect(server.channel.prompt(copy).text).toContain(WORD);
    expect(await surfaces(id, copy)).toContain(WORD);
    expect((await api("DELETE", `prompts/${id}`)).status).toBe(200);
    expect(await surfaces(id, copy)).not.toContain(WORD);
    expect((await api("GET", `prompts/${id}/picture`)).status).toBe(404);
    for (const file of [clip, `${clip}.mp4`, `${clip}.jpg`, `${clip}.json`]) {
      await expect.poll(async () => (await fetch(`${server.url}/clips/${file}`)).status).toBe(404);
    }
    // Nor does going back bring it back.
    await shown("a rocket flying");
    await shown("undo");
    const later = await clipped();
    for (const kind of ["", ".json", ".mp4"]) {
      const text = await (await fetch(`${server.url}/clips/${later}${kind}`)).text();
      expect([kind, text.includes(WORD)]).toEqual([kind, false]);
    }
    expect(await surfaces(id, copy)).not.toContain(WORD);
    const { entries } = parseJournalView(server.channel.journal.view(), "The journal");
    expect(entries).toContainEqual(
      expect.objectContaining({ type: "prompt", id, text: "", deleted: true }),
    );
    // The server's own file has it, for a film that is exact.
    expect(await readFile(join(folder, "main.jsonl"), "utf8")).toContain(WORD);
    const pictured = await pictures();
    expect(pictured.length).toBeGreaterThan(0);
    await server.close();
    await start();
    expect(await pictures()).toEqual(pictured);
    expect((await fetch(`${server.url}${pictured[0]}`)).status).toBe(200);
    await shown("a panda flying");
    expect(await surfaces(id, copy)).not.toContain(WORD);
  });
});
