// A machine without a cluster: loads none of its packages.
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";

/** Serves, is asked once, and lists what was loaded of NATS: before and after a connection is tried, as a check of the list itself. */
const SCRIPT = `
  import { Module } from "node:module";
  import { startServer } from "./src/main.ts";
  import { resolveConfig } from "./src/config.ts";
  import { FakeGenerator } from "./test/fakes/fake-generator.ts";
  import { FakeEncoders } from "./test/fakes/fake-encoder.ts";
  const loaded = () => Object.keys(Module._cache).filter((path) => path.includes("@nats-io")).length;
  const server = await startServer({
    config: resolveConfig({ flags: { port: 0, journal: false } }),
    generator: new FakeGenerator(),
    encoders: new FakeEncoders(),
    log: { info() {}, warn() {} },
  });
  const { status } = await fetch(server.url + "/api/channels");
  const alone = loaded();
  await server.close();
  const { connectNats } = await import("./src/cluster/nats/connect.ts");
  await connectNats({ servers: ["nats://127.0.0.1:9"] }, "test").catch(() => undefined);
  console.log(JSON.stringify({ status, alone, asked: loaded() > 0 }));
  process.exit(0);
`;

it("a server without --cluster serves and loads nothing of NATS", { timeout: 60_000 }, async () => {
  const args = ["--import", "tsx", "--input-type=module", "--eval", SCRIPT];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  expect(JSON.parse(stdout.trim().split("\n").at(-1) ?? "")).toEqual({
    status: 200,
    alone: 0,
    asked: true,
  });
});

/** Imports and re-exports of values: what is loaded with a module. Of types and by call there are others. */
const LOADED = /^(?:import|export)(?! type)[^;]*?from "(\.[^"]+)"|^import "(\.[^"]+)"/gm;

it("the program without --cluster has none of a cluster's modules with it", () => {
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const [, from, alone] of readFileSync(file, "utf8").matchAll(LOADED)) {
      load(resolve(dirname(file), (from ?? alone ?? "").replace(/\.js$/, ".ts")));
    }
  };
  load(resolve("src/cli.ts"));
  const files = [...loaded].map((file) => relative("src", file));
  expect(files).toContain("main.ts");
  expect(files).toContain("stream/index.ts");
  expect(files.filter((file) => /^(cluster|roles)/.test(file))).toEqual([]);
});
