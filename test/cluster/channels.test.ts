// Channels of a cluster, asked for at an edge, over a real NATS: private ones, those of a file, opened, forked, closed; what moderators decided
// stays when the channel gets another owner.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { WebSocket } from "ws";
import { Access } from "../../src/stream/index.js";
import { natsServers, type RunningNats, startNats } from "./nats-server.js";
import { beginCluster, type ClusterStage, SECRET } from "./stage.js";

const [binary] = natsServers();
const FIRST = 11;
const SECOND = 22;

describe.runIf(binary !== undefined)("a cluster's channels", () => {
  const access = new Access({ secret: SECRET });
  let nats: RunningNats;
  let stage: ClusterStage;
  let flags: ReturnType<typeof beginCluster>["flags"];

  beforeAll(async () => {
    nats = await startNats({ binary: binary ?? "" });
  });
  afterAll(() => nats.close());
  afterEach(() => stage.close());

  const token = (role: "viewer" | "moderator" | "owner", channel = "main") =>
    access.issue({ role, channel, days: 1 });

  async function call(url: string, method: string, bearer?: string, body?: object) {
    const response = await fetch(url, {
      method,
      headers: {
        ...(bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` }),
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const json = (await response.json().catch(() => ({}))) as Record<string, unknown>;
    return { status: response.status, json };
  }
  /** Until the first owner is there. */
  const until = (url: string, status: number, bearer?: string) =>
    vi.waitFor(async () => expect((await call(url, "GET", bearer)).status).toBe(status), 5_000);

  it("that are private are watched with a token for them alone, and named to nobody", async () => {
    ({ stage, flags } = beginCluster(nats.url));
    await stage.worker(FIRST, { ...flags, private: true });
    const edge = await stage.edge(flags);
    const viewer = await token("viewer");
    await until(`${edge.url}/api/channels/main`, 200, viewer);
    await expect(stage.screen(edge)).rejects.toThrow(/401.*private/);
    await expect(stage.screen(edge, "main", await token("viewer", "other"))).rejects.toThrow(/401/);
    await (await stage.screen(edge, "main", viewer)).shows(FIRST, 2);
    expect((await call(`${edge.url}/api/channels`, "GET")).json).toEqual({ channels: [] });
    const unknown = await call(`${edge.url}/api/channels/nope`, "GET");
    expect(unknown.status).toBe(404);
    expect(JSON.stringify(unknown.json)).not.toContain("main");
    const video = await call(`${edge.url}/ws/main/video`, "GET");
    expect(video.status).toBeGreaterThanOrEqual(400);
  });

  it("of a file are told with their own settings, by whichever worker has room", async () => {
    ({ stage, flags } = beginCluster(nats.url));
    const folder = await mkdtemp(join(tmpdir(), "evertale-channels-"));
    const file = join(folder, "channels.json");
    const channels = [
      { name: "one", policy: "vote" },
      { name: "two", seed: 7 },
    ];
    await writeFile(file, JSON.stringify({ channels }));
    await stage.worker(FIRST, { ...flags, channels: file, slots: 1 });
    await stage.worker(SECOND, { ...flags, channels: file, slots: 1 });
    const edge = await stage.edge(flags);
    await until(`${edge.url}/api/channels/one`, 200);
    await until(`${edge.url}/api/channels/two`, 200);
    const story = await call(`${edge.url}/api/channels/two/story`, "GET");
    expect(story.json).toMatchObject({ seed: 7 });
    const director = await call(`${edge.url}/api/channels/one/director`, "GET");
    expect(director.json).toMatchObject({ policy: "vote" });
    const { json } = await call(`${edge.url}/api/channels`, "GET");
    expect((json as { channels: { name: string }[] }).channels.map(({ name }) => name)).toEqual([
      "one",
      "two",
    ]);
    await writeFile(file, JSON.stringify({ channels: [{ name: "one", journal: "x.jsonl" }] }));
    await expect(stage.worker(FIRST, { ...flags, channels: file })).rejects.toMatchObject({
      code: "config-invalid",
      message: expect.stringContaining('leave "journal" out'),
    });
    await rm(folder, { recursive: true });
  });

  it("whose viewer is banned end the picture and stay closed to them, under the next owner too", async () => {
    ({ stage, flags } = beginCluster(nats.url));
    const first = await stage.worker(FIRST, flags);
    const edge = await stage.edge(flags);
    const screen = await stage.screen(edge);
    await screen.shows(FIRST, 2);
    const socket = new WebSocket(`${edge.url.replace("http", "ws")}/ws/main/video`);
    await new Promise((resolve) => socket.once("message", resolve));
    const sentAway = new Promise((resolve) => socket.once("close", resolve));
    await stage.worker(SECOND, flags);
    const moderator = await token("moderator");
    const here = `${edge.url}/api/channels/main`;
    const ban = { kind: "ban", address: "127.0.0.1", reason: "enough" };
    expect((await call(`${here}/sanctions`, "POST", moderator, ban)).status).toBe(200);
    expect((await call(`${here}/stop`, "POST", moderator)).status).toBeLessThan(300);
    await vi.waitFor(async () => {
      const measured = await (await fetch(`${edge.url}/metrics`)).text();
      expect(measured).toContain('evertale_edge_viewers{channel="main"} 0');
    }, 5_000);
    await expect(stage.screen(edge)).rejects.toThrow(/403.*banned.*enough/);
    expect(await sentAway).toBe(1008);
    await first.close();
    await vi.waitFor(async () => {
      const { status, json } = await call(`${here}/sanctions`, "GET", moderator);
      expect(status).toBe(200);
      expect(json).toMatchObject({ sanctions: [{ value: "127.0.0.1" }] });
    }, 5_000);
    await expect(stage.screen(edge)).rejects.toThrow(/403.*banned.*enough/);
    expect((await call(here, "GET", moderator)).json).toMatchObject({ stopped: true });
  });

  it("are played by HLS and WebSocket at every edge, from the last minutes of whoever tells them", async () => {
    ({ stage, flags } = beginCluster(nats.url));
    const media = await mkdtemp(join(tmpdir(), "evertale-media-"));
    const first = await stage.worker(undefined, { ...flags, media: join(media, "first") });
    const edge = await stage.edge(flags);
    const root = `${edge.url}/hls/main`;
    const socket = new WebSocket(`${edge.url.replace("http", "ws")}/ws/main/video?codecs=h264`);
    socket.binaryType = "arraybuffer";
    const heads: number[] = [];
    socket.on("message", (data: ArrayBuffer) => heads.push(new Uint8Array(data)[0] ?? -1));
    const list = await vi.waitFor(async () => {
      const answer = await fetch(`${root}/index.m3u8`);
      expect(answer.status).toBe(200);
      return answer.text();
    }, 15_000);
    const number = Number(/#EXT-X-MEDIA-SEQUENCE:(\d+)/.exec(list)?.[1]);
    // Answered when there is that much of it, not before.
    const later = await fetch(`${root}/index.m3u8?_HLS_msn=${number + 1}&_HLS_part=0`);
    expect(await later.text()).toContain(`seg-${number}.m4s`);
    for (const name of [`init-${number}.mp4`, `seg-${number}.m4s`]) {
      const piece = await fetch(`${root}/${name}`);
      expect([piece.status, (await piece.arrayBuffer()).byteLength > 100]).toEqual([200, true]);
    }
    expect(await (await fetch(`${root}/window.json`)).json()).toMatchObject({
      window: { fromSeconds: expect.any(Number) },
    });
    expect([heads[0], heads.length > 4]).toEqual([1, true]);
    socket.close();
    // Whoever plays goes on to the next owner's segments, by the numbers that come next.
    await stage.worker(undefined, { ...flags, media: join(media, "second") });
    const before = await (await fetch(`${root}/index.m3u8`)).text();
    await first.close();
    const [newest = 0] = [...before.matchAll(/(?:seg|part)-(\d+)/g)]
      .map(([, n]) => Number(n))
      .slice(-1);
    const next = await vi.waitFor(async () => {
      const answer = await fetch(`${root}/index.m3u8?_HLS_msn=${newest + 1}&_HLS_part=0`);
      const text = await answer.text();
      expect(text).toMatch(/#EXT-X-DISCONTINUITY-SEQUENCE:1$/m);
      return text;
    }, 15_000);
    const begins = Number(/#EXT-X-MEDIA-SEQUENCE:(\d+)/.exec(next)?.[1]);
    expect(begins).toBeGreaterThan(newest - 1);
    const measured = await (await fetch(`${edge.url}/metrics`)).text();
    expect(Number(/edge_hls_crossed_total\S* (\d+)/.exec(measured)?.[1])).toBeGreaterThan(0);
    await rm(media, { recursive: true });
  });

  it("are cut into clips where they are told, and every edge hands the clips out until what they tell is deleted", async () => {
    ({ stage, flags } = beginCluster(nats.url));
    const media = await mkdtemp(join(tmpdir(), "evertale-media-"));
    const worker = await stage.worker(undefined, { ...flags, media, prompt: "a panda at sea" });
    const edges = [await stage.edge(flags), await stage.edge(flags)] as const;
    await stage.screen(edges[0]);
    const root = `${edges[0].url}/api/channels/main`;
    const said = await call(`${root}/prompts`, "POST", undefined, { text: "a teddy jumps" });
    await vi.waitFor(async () => {
      const { json } = await call(`${root}/prompts/${said.json.id}`, "GET");
      expect(json).toMatchObject({ state: "applied" });
    }, 10_000);
    const wish = { fromMs: -1_000, toMs: 0 };
    // Until the last minutes hold as much of it.
    const cut = await vi.waitFor(
      async () => {
        const answer = await call(`${root}/clips`, "POST", undefined, wish);
        expect(answer.status, JSON.stringify(answer.json)).toBe(201);
        expect(
          JSON.stringify(await call(`${edges[0].url}${answer.json.page}.json`, "GET")),
        ).toContain(String(said.json.id));
        return answer;
      },
      { timeout: 15_000, interval: 2_500 },
    );
    const { url, page } = cut.json as { readonly url: string; readonly page: string };
    await worker.close();
    for (const { url: edge } of edges) {
      const film = await fetch(edge + url);
      expect([film.status, film.headers.get("content-type")]).toEqual([200, "video/mp4"]);
      expect((await film.arrayBuffer()).byteLength).toBeGreaterThan(1_000);
      expect((await fetch(edge + page)).status).toBe(200);
    }
    await stage.worker(FIRST, flags);
    const moderator = await token("moderator");
    await until(root, 200);
    const gone = await call(`${root}/prompts/${said.json.id}`, "DELETE", moderator);
    expect(gone.status).toBe(200);
    await vi.waitFor(
      async () => expect((await fetch(edges[1].url + url)).status).toBe(404),
      10_000,
    );
    await rm(media, { recursive: true });
  });

  it("are opened, forked with their bans, and closed at any edge", async () => {
    ({ stage, flags } = beginCluster(nats.url));
    await stage.worker(FIRST, flags);
    const edge = await stage.edge(flags);
    await (await stage.screen(edge)).shows(FIRST, 10);
    const all = await token("owner", "*");
    const root = `${edge.url}/api/channels`;
    expect((await call(root, "POST", undefined, { name: "side" })).status).toBe(403);
    const made = await call(root, "POST", all, { name: "side", policy: "vote" });
    expect(made).toMatchObject({ status: 201, json: { name: "side" } });
    expect((await call(root, "POST", all, { name: "side" })).status).toBe(409);
    const mute = { kind: "mute", name: "Mallory", reason: "" };
    expect((await call(`${root}/main/sanctions`, "POST", all, mute)).status).toBe(200);
    const fork = { name: "branch", chunk: 0, text: "a panda swims at sea" };
    const forked = await call(`${root}/main/fork`, "POST", all, fork);
    expect(forked).toMatchObject({ status: 201, json: { name: "branch" } });
    expect((await call(`${root}/branch/sanctions`, "GET", all)).json).toMatchObject({
      sanctions: [{ kind: "mute" }],
    });
    expect((await call(`${root}/side`, "DELETE", all)).status).toBe(200);
    await until(`${root}/side`, 404);
    expect((await call(`${root}/branch`, "GET")).status).toBe(200);
  });
});
