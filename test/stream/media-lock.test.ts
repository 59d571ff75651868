// One folder of last minutes and clips belongs to one server at a time.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { resolveConfig } from "../../src/config.js";
import { type RunningServer, startServer } from "../../src/main.js";
import { mediaInUse, silentLog } from "../../src/stream/index.js";
import { FakeEncoders } from "../fakes/fake-encoder.js";
import { FakeGenerator } from "../fakes/fake-generator.js";

let folder: string;
const open: RunningServer[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "evertale-media-lock-"));
});
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function start(media: string): Promise<RunningServer> {
  const server = await startServer({
    config: resolveConfig({ flags: { port: 0, server: "node", media } }),
    generator: new FakeGenerator(),
    encoders: new FakeEncoders(),
    log: silentLog,
    clientFolder: folder,
  });
  open.push(server);
  return server;
}

it("keeps a second server out in one sentence, until the first has ended", async () => {
  const media = join(folder, "media");
  const first = await start(media);
  expect(mediaInUse(media)).toBe(true);
  await expect(start(media)).rejects.toThrow(
    new RegExp(`^The folder .*media is in use by process ${process.pid} on .*--media`),
  );
  await start(join(folder, "other"));
  await first.close();
  expect(mediaInUse(media)).toBe(false);
  await start(media);
});

it("does not keep a server from starting where no folder can be made: the stream goes on without one", async () => {
  await writeFile(join(folder, "a file"), "");
  const server = await start(join(folder, "a file", "media"));
  expect(server.url).toMatch(/^http/);
});
