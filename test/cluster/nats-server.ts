// A real nats-server for tests, on loopback and a free port, with its store in a folder of its own. Knows no test.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where the servers are: named by the environment (as CI does, which builds one), else on the path. */
export function natsServers(): readonly string[] {
  const named = process.env.NATS_SERVERS?.split(":").filter((path) => path !== "");
  const candidates = named ?? ["nats-server"];
  return candidates.filter((path) => spawnSync(path, ["--version"]).status === 0);
}

/** E.g. `v2.15.0`. */
export function versionOf(binary: string): string {
  const { stdout, stderr } = spawnSync(binary, ["--version"], { encoding: "utf8" });
  return /v\d+\.\d+\.\d+/.exec(stdout + stderr)?.[0] ?? "unknown";
}

export interface RunningNats {
  readonly url: string;
  /** Ends the process at once, without farewells; its store stays. */
  kill(): Promise<void>;
  /** The same address and store again. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface NatsServerOptions {
  readonly binary: string;
  readonly user?: string;
  readonly pass?: string;
  /** Without it the server keeps nothing. */
  readonly jetstream?: boolean;
  readonly maxPayload?: number;
  /** Of a cluster of several: all members' names and routes. */
  readonly cluster?: {
    readonly name: string;
    readonly port: number;
    readonly routePort: number;
    readonly routes: readonly number[];
  };
}

export async function startNats(options: NatsServerOptions): Promise<RunningNats> {
  const folder = await mkdtemp(join(tmpdir(), "evertale-nats-"));
  const port = options.cluster?.port ?? (await freePort());
  const config = join(folder, "nats.conf");
  await writeFile(config, configOf(options, folder, port));
  let child: ChildProcess | undefined = await launch(options.binary, config, folder);
  const kill = async (): Promise<void> => {
    const dying = child;
    child = undefined;
    if (dying === undefined) return;
    const gone = new Promise((resolve) => dying.once("exit", resolve));
    dying.kill("SIGKILL");
    await gone;
  };
  return {
    url: `nats://${options.user ? `${options.user}:${options.pass}@` : ""}127.0.0.1:${port}`,
    kill,
    restart: async () => {
      child = await launch(options.binary, config, folder);
    },
    close: async () => {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Three servers that keep everything thrice. */
export async function startNatsCluster(binary: string): Promise<readonly RunningNats[]> {
  const ports = await Promise.all([0, 1, 2].map(freePort));
  const routes = await Promise.all([0, 1, 2].map(freePort));
  return Promise.all(
    ports.map((port, index) =>
      startNats({
        binary,
        jetstream: true,
        cluster: { name: `n${index}`, port, routePort: routes[index] ?? 0, routes },
      }),
    ),
  );
}

function configOf(options: NatsServerOptions, folder: string, port: number): string {
  const { cluster, user, pass, jetstream = true } = options;
  const lines = [`listen: "127.0.0.1:${port}"`, `log_file: ${JSON.stringify(join(folder, "log"))}`];
  if (jetstream) lines.push(`jetstream { store_dir: ${JSON.stringify(join(folder, "store"))} }`);
  if (options.maxPayload !== undefined) lines.push(`max_payload: ${options.maxPayload}`);
  if (user !== undefined) lines.push(`authorization { user: ${user}, password: ${pass} }`);
  if (cluster !== undefined) {
    const routes = cluster.routes.map((route) => `"nats://127.0.0.1:${route}"`).join(", ");
    lines.push(
      `server_name: ${cluster.name}`,
      `cluster { name: test, listen: "127.0.0.1:${cluster.routePort}", routes: [${routes}] }`,
    );
  }
  return lines.join("\n");
}

async function launch(binary: string, config: string, folder: string): Promise<ChildProcess> {
  const log = join(folder, "log");
  await rm(log, { force: true });
  const child = spawn(binary, ["-c", config], { stdio: "ignore" });
  for (let waits = 0; waits < 500; waits += 1) {
    const text = await readFile(log, "utf8").catch(() => "");
    if (text.includes("Server is ready")) return child;
    if (child.exitCode !== null) throw new Error(`nats-server ended at once: ${text}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  child.kill("SIGKILL");
  throw new Error("nats-server was not ready within 10 s.");
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });
}
