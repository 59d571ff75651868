// The measurements, the alert rules and the dashboard fit each other: checked by promtool, and by their names.
import { execFile, execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resolveConfig } from "../../src/config.js";
import { type RunningServer, startServer } from "../../src/main.js";
import { silentLog } from "../../src/stream/index.js";
import { FakeEncoders } from "../fakes/fake-encoder.js";
import { FakeGenerator } from "../fakes/fake-generator.js";
import { debianProgram, PROGRAMS_TIMEOUT_MS } from "./debian-programs.js";

const FOLDER = fileURLToPath(new URL("../../deploy", import.meta.url));
const read = (name: string) => readFileSync(`${FOLDER}/${name}`, "utf8");

interface Dashboard {
  readonly panels: readonly {
    readonly id: number;
    readonly targets: readonly { readonly expr: string }[];
  }[];
}
const dashboard: Dashboard = JSON.parse(read("grafana/evertale.json"));
const expressions = dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));

let server: RunningServer;
let metrics: string;
beforeAll(async () => {
  await debianProgram("promtool");
  server = await startServer({
    config: resolveConfig({ flags: { port: 0, prompt: "a panda on Mars", allowOrigin: [] } }),
    generator: new FakeGenerator(),
    encoders: new FakeEncoders(),
    log: silentLog,
    clientFolder: FOLDER,
  });
  // Something refused, so that its measurement is there.
  await fetch(`${server.url}/api/channels/main/prompts`, {
    method: "POST",
    headers: { Origin: "https://evil.example" },
  });
  metrics = await (await fetch(`${server.url}/metrics`)).text();
}, PROGRAMS_TIMEOUT_MS);
afterAll(() => server.close());

async function promtool(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(await debianProgram("promtool"), args, {
    cwd: `${FOLDER}/prometheus`,
  });
  return stdout;
}

describe("GET /metrics", () => {
  it("is what promtool takes for well-made", async () => {
    const program = await debianProgram("promtool");
    const own = metrics
      .split("\n")
      .filter((line) => line.includes("evertale_"))
      .join("\n");
    const { stderr } = spawnSync(program, ["check", "metrics"], {
      input: `${own}\n`,
      encoding: "utf8",
    });
    // Names are fixed: scripts and dashboards rely on them.
    const complaints = stderr.split("\n").filter((line) => !/^$|abbreviated units$/.test(line));
    expect(complaints).toEqual([]);
  });

  it("counts what was refused, by reason, and what sessions ended of", () => {
    expect(metrics).toContain('evertale_refusals_total{code="origin-refused"} 1');
    expect(metrics).toContain(
      'evertale_sessions_ended_total{channel="main",reason="join-timeout"} 0',
    );
  });

  it("has every measurement that rules and dashboard name", () => {
    const wanted = new Set(
      [...expressions, read("prometheus/alerts.yml")]
        .join("\n")
        .match(/\b(?:evertale|nodejs|process)_[a-z0-9_]+/g),
    );
    const missing = [...wanted].filter(
      (name) => !metrics.includes(`\n${name}{`) && !metrics.includes(`\n${name} `),
    );
    expect(missing).toEqual([]);
    expect(wanted.size).toBeGreaterThan(15);
  });
});

describe("deploy/prometheus", () => {
  it("has rules and a configuration that promtool takes", async () => {
    expect(await promtool("check", "rules", "alerts.yml")).toContain("SUCCESS");
    expect(await promtool("check", "config", "--syntax-only", "prometheus.yml")).toContain(
      "SUCCESS",
    );
  });

  it("is quiet while all is well and tells of each fault", async () => {
    expect(await promtool("test", "rules", "alerts.test.yml")).toContain("SUCCESS");
    const alerts = [...read("prometheus/alerts.yml").matchAll(/- alert: (\w+)/g)].map(
      ([, name]) => name,
    );
    const tests = read("prometheus/alerts.test.yml");
    // Each twice: once quiet, once told.
    for (const name of alerts)
      expect([name, tests.split(`alertname: ${name}`).length - 1]).toEqual([name, 2]);
  });
});

describe("deploy/grafana/evertale.json", () => {
  it("has panels of their own number, each with an expression that Prometheus can read", async () => {
    const ids = dashboard.panels.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const rules = expressions.map((expr, i) => ({
      record: `panel:expression_${i}`,
      expr: expr.replaceAll("$channel", ".*"),
    }));
    const program = await debianProgram("promtool");
    const file = join(mkdtempSync(join(tmpdir(), "evertale-panels-")), "panels.yml");
    try {
      writeFileSync(file, JSON.stringify({ groups: [{ name: "panels", rules }] }));
      execFileSync(program, ["check", "rules", "--lint=none", file]);
    } finally {
      rmSync(dirname(file), { recursive: true });
    }
  });
});
