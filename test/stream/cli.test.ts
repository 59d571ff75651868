// The commands as a person runs them, from source.
import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const TINY = "test/fixtures/tiny-bundle";
const LONG = { timeout: 60_000 };

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function evertale(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli.ts", ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  });
  running.push(child);
  let [out, err] = ["", ""];
  let wake = () => {};
  child.stdout.on("data", (data) => {
    out += data;
    wake();
  });
  child.stderr.on("data", (data) => {
    err += data;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.once("close", (code) => {
      resolve({ code, out, err });
      wake();
    });
  });
  const line = async (pattern: RegExp): Promise<string> => {
    while (!pattern.test(out) && child.exitCode === null) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (!pattern.test(out)) throw new Error(`It ended without saying so: ${err}`);
    return out;
  };
  return { child, ended, line };
}

describe("evertale", () => {
  it(
    "serves a bundle, says where, prints JSON last, and ends cleanly on SIGTERM",
    LONG,
    async () => {
      const args = [
        "serve",
        "--bundle",
        TINY,
        "--provider",
        "cpu",
        "--port",
        "0",
        "--seed",
        "7",
        "--no-journal",
        "--json",
      ];
      const { child, ended, line } = evertale(args);
      const out = await line(/\}\n/);
      const facts = JSON.parse(out.trim().split("\n").at(-1) ?? "");
      expect(facts).toMatchObject({
        channel: "main",
        bundle: "tiny",
        provider: "cpu",
        seed: 7,
        pid: child.pid,
      });
      expect(out).toContain(`Evertale is at ${facts.url}/`);
      expect(await (await fetch(`${facts.url}/healthz`)).json()).toEqual({ status: "ok" });
      child.kill("SIGTERM");
      const { code, err } = await ended;
      expect(code).toBe(0);
      expect(err).toMatch(/ info {2}Provider: cpu \(cpu was asked for\)$/m);
      expect(err).toMatch(/ info {2}Web server: .+ \(.+\)$/m);
    },
  );

  it("says in one sentence that the port is in use, and exits with 1", LONG, async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const port = String((other.address() as AddressInfo).port);
    const { code, err } = await evertale([
      "serve",
      "--bundle",
      TINY,
      "--port",
      port,
      "--no-journal",
    ]).ended;
    other.close();
    expect(code).toBe(1);
    expect(err).toMatch(
      new RegExp(`^evertale: Port ${port} on 127\\.0\\.0\\.1 is in use: [^\\n]*\\.\\n$`),
    );
  });

  it.each([
    [
      ["serve", "--bundle", "/nowhere", "--port", "0", "--no-journal"],
      {},
      /^evertale: The bundle \/nowhere [^\n]*manifest\.json[^\n]*\n$/,
    ],
    [["serve", "--port", "no"], {}, /^evertale: --port: "no" does not fit [^\n]*\n$/],
    [
      ["serve"],
      { EVERTALE_TYPO: "1" },
      /^evertale: The environment variable EVERTALE_TYPO is no setting[^\n]*\n$/,
    ],
    [["serve", "--typo"], {}, /^error: unknown option '--typo'/],
  ])("refuses %j %j in one sentence, without a stack", LONG, async (args, env, sentence) => {
    const { code, err, out } = await evertale(args, env).ended;
    expect(code).toBe(1);
    expect(err).toMatch(sentence);
    expect(out).toBe("");
  });

  it("checks a bundle by using it", LONG, async () => {
    const good = await evertale(["bundle", "check", TINY, "--json"]).ended;
    expect(good.code).toBe(0);
    expect(JSON.parse(good.out.trim().split("\n").at(-1) ?? "")).toMatchObject({
      ok: true,
      bundle: "tiny",
    });
    const bad = await evertale(["bundle", "check", "/nowhere", "--json"]).ended;
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.out)).toMatchObject({ ok: false, code: "bundle-missing" });
  });
});
