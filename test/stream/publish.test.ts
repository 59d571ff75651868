// A channel that is sent out to another server: it is told for that server alone, and goes on whatever that server does.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type ConfigInput, resolveConfig } from "../../src/config.js";
import { type RunningServer, startServer } from "../../src/main.js";
import { channelConfigs, readWish } from "../../src/server/channels-file.js";
import { FakeGenerator } from "../fakes/fake-generator.js";
import { WhipServer } from "../webrtc/whip-server.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "evertale-publish-"));
});
afterAll(() => rm(folder, { recursive: true }));

let sfu: WhipServer;
let publish: string;
let running: RunningServer | undefined;
beforeEach(async () => {
  sfu = new WhipServer();
  publish = await sfu.listen();
});
afterEach(async () => {
  await running?.close();
  running = undefined;
  await sfu.close();
});

async function start(settings: ConfigInput = {}) {
  const warnings: string[] = [];
  running = await startServer({
    config: resolveConfig({
      flags: {
        port: 0,
        server: "node",
        journal: false,
        grace: 1,
        media: join(folder, "media"),
        publish,
        ...settings,
      },
    }),
    generator: new FakeGenerator({ delayMs: 20 }),
    log: { info: () => {}, warn: (line) => warnings.push(line) },
    clientFolder: folder,
  });
  return { url: running.url, channel: running.channel, warnings };
}

describe("A channel with --publish", () => {
  it("is told for the server that takes it, though nobody else watches, and says goodbye when it ends", async () => {
    const { url, channel } = await start({ publishToken: "north" });
    const pictures = (): number => new Set(sfu.packets.map((one) => one.header.timestamp)).size;
    await sfu.until(() => pictures() >= 12);
    expect(channel.view).toMatchObject({ state: "live", viewers: 0 });
    expect(sfu.posts[0]?.authorization).toBe("Bearer north");
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toMatch(/^evertale_publishing\{channel="main"\} 1$/m);
    await running?.close();
    const farewells = sfu.requests.filter(({ method }) => method === "DELETE");
    expect(farewells).toMatchObject([{ path: "/sessions/1", authorization: "Bearer north" }]);
  });

  it.each([404, 401, "hang"] as const)(
    "whose server answers %s goes on for everybody else, and rests when there is nobody",
    async (mood) => {
      sfu.mood = mood;
      const { url, channel, warnings } = await start();
      await sfu.until(() => sfu.posts.length > 0);
      const list = await fetch(`${url}/hls/main/index.m3u8?_HLS_msn=0&_HLS_part=0`);
      expect(list.status).toBe(200);
      expect(channel.broadcast.audience.publisher?.codec).toBeUndefined();
      if (mood === "hang") return;
      await vi.waitFor(() => expect(warnings.join()).toMatch(`answers ${mood}`));
    },
  );
});

describe("The address to publish to", () => {
  it("is one channel's alone: in a file each has its own, and the server's is none of theirs", async () => {
    const file = join(folder, "channels.json");
    const own = { name: "kids", publish: "https://sfu.example/whip/kids", publishToken: "k" };
    await writeFile(file, JSON.stringify({ channels: [{ name: "main" }, own] }));
    const configs = channelConfigs(resolveConfig({ flags: { channels: file, publish } }));
    expect(configs.map((one) => [one.publish, one.publishToken])).toEqual([
      [undefined, undefined],
      [own.publish, own.publishToken],
    ]);
  });

  it("cannot be wished for over the REST interface, where it would reach what the server alone can", () => {
    expect(() => readWish({ name: "late", publish })).toThrow('"publish" is no setting');
    expect(() => readWish({ name: "late", publishToken: "x" })).toThrow('"publishToken" is no');
  });

  it("that is none is refused with the setting's name", () => {
    expect(() => resolveConfig({ flags: { publish: "rtmp://live.example/app" } })).toThrow(
      /^--publish: "rtmp:\/\/live\.example\/app" does not fit \(must be an address like/,
    );
  });
});
