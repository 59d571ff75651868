// What a built server has with it while somebody watches and nobody asks for more: packages, processes, threads. Its memory is guarded
// by what makes it, since amounts differ from machine to machine.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { watchHeadless } from "../../bench/shared/headless-viewer.js";
import { ServerProcess } from "../../bench/shared/server.js";

const folder = mkdtempSync(join(tmpdir(), "evertale-at-rest-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Of a process or thread: the module that it began with, and the packages that it asked for. */
interface Loaded {
  readonly began: string;
  readonly packages: readonly string[];
}

/** What writes the timeline's pictures, of which the first comes after a second or two. */
const FOR_PICTURES = /^(?:sharp|@img\/.*|detect-libc|semver)$/;

let loaded: readonly Loaded[] = [];

beforeAll(async () => {
  const preload = pathToFileURL("test/stream/loaded-log.mjs").href;
  process.env.LOADED_BY_EVERTALE = folder;
  process.env.NODE_OPTIONS = `--import=${preload}`;
  const server = await ServerProcess.start(
    ...["--bundle", "test/fixtures/tiny-bundle", "--provider", "cpu", "--threads", "1"],
    ...["--media", join(folder, "media"), "--server", "node"],
  ).finally(() => {
    delete process.env.LOADED_BY_EVERTALE;
    delete process.env.NODE_OPTIONS;
  });
  const viewer = await watchHeadless(server.url);
  await viewer.more(8);
  await viewer.close();
  await server.close();
  loaded = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => loadedOf(readFileSync(join(folder, name), "utf8").trim().split("\n")));
}, 60_000);

function loadedOf(urls: readonly string[]): Loaded {
  const own = urls.filter((url) => url.includes("/dist/"));
  const packages = urls.flatMap((url) => {
    const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url) ?? [];
    return name === undefined ? [] : [name];
  });
  return {
    began: own[0]?.split("/").at(-1) ?? "",
    packages: [...new Set(packages)].sort(),
  };
}

function of(began: string): Loaded | undefined {
  return loaded.find((one) => one.began === began);
}

describe("a server that is only watched", () => {
  it("is one process with one thread of viewers, and a generator", () => {
    expect(loaded.map(({ began }) => began).sort()).toEqual([
      "cli.js",
      "generator-process.js",
      "viewer-thread.js",
    ]);
  });

  it("has on its event loop what it is watched with, and nothing that others need: the model's runtime, the connection library, NATS, a store, MP4, other commands", () => {
    const packages = of("cli.js")?.packages.filter((name) => !FOR_PICTURES.test(name));
    expect(packages).toEqual([
      "@napi-rs/webcodecs",
      "commander",
      "ipaddr.js",
      "jose",
      "msgpackr",
      "prom-client",
      "proxy-addr",
      "rxjs",
      "unhomoglyph",
      "ws",
      "zod",
    ]);
  });

  it("has the model's runtime in the generator, and there nothing of a server", () => {
    const packages = ["@huggingface/tokenizers", "onnxruntime-node", "zod"];
    expect(of("generator-process.js")?.packages).toEqual(packages);
  });

  it("has the connection library in the thread of viewers, and there nothing else of a server", () => {
    const packages = of("viewer-thread.js")?.packages;
    expect(packages).toContain("werift");
    expect(packages).not.toEqual(expect.arrayContaining(["rxjs"]));
    expect(packages).not.toEqual(expect.arrayContaining(["zod"]));
  });
});
