// The samples of deploy/ in front of a running server, with nginx and Caddy as Debian has them.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pack, unpack } from "msgpackr";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { type ConfigInput, resolveConfig } from "../../src/config.js";
import { startServer } from "../../src/main.js";
import { PROTOCOL_VERSION } from "../../src/protocol.js";
import { FakeEncoders } from "../fakes/fake-encoder.js";
import { FakeGenerator } from "../fakes/fake-generator.js";
import { debianProgram, PROGRAMS_TIMEOUT_MS } from "./debian-programs.js";

beforeAll(async () => {
  await debianProgram("nginx");
  await debianProgram("caddy");
}, PROGRAMS_TIMEOUT_MS);

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const sample = (name: string) =>
  readFileSync(new URL(`../../deploy/${name}`, import.meta.url), "utf8");

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "evertale-proxy-"));
  closing.push(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

async function evertale(settings: ConfigInput = {}) {
  const lines: string[] = [];
  const client = folder();
  writeFileSync(join(client, "studio.html"), "<!doctype html><title>studio</title>");
  writeFileSync(join(client, "embed.html"), "<!doctype html><title>embed</title>");
  const server = await startServer({
    config: resolveConfig({
      flags: { port: 0, seed: 5, prompt: "a panda on Mars", trustProxy: "loopback", ...settings },
    }),
    generator: new FakeGenerator(),
    encoders: new FakeEncoders(),
    log: { info: () => {}, warn: (line) => lines.push(line) },
    clientFolder: client,
  });
  closing.push(() => server.close());
  return { lines, server, port: Number(new URL(server.url).port) };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Runs a proxy in the foreground until its port answers. */
async function runProxy(program: string, args: string[], port: number, home: string) {
  const child = spawn(program, args, {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
  });
  let told = "";
  child.stderr.on("data", (data: Buffer) => {
    told += data;
  });
  const ended = once(child, "exit");
  closing.push(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${program} ended: ${told}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = httpRequest({ host: "127.0.0.1", port, path: "/" }, (response) => {
      response.resume();
      resolve(true);
    });
    request.on("error", (error: NodeJS.ErrnoException) => resolve(error.code !== "ECONNREFUSED"));
    request.end();
  });
}

/** nginx with `servers` in its http context. */
async function nginx(servers: string, port: number): Promise<void> {
  const home = folder();
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  const temporary = paths.map((name) => `${name}_temp_path ${home}/${name};`).join("\n");
  const config = join(home, "nginx.conf");
  writeFileSync(
    config,
    `daemon off; pid ${home}/pid; error_log stderr; events {}\nhttp { access_log off;\n${temporary}\n${servers}\n}\n`,
  );
  await runProxy(
    await debianProgram("nginx"),
    ["-c", config, "-p", home, "-e", "stderr"],
    port,
    home,
  );
}

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly localAddress?: string;
}

function ask(url: string, { method, headers, body, localAddress }: Asked = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      const send = url.startsWith("https") ? httpsRequest : httpRequest;
      const options = { method, headers, localAddress, rejectUnauthorized: false };
      const request = send(url, options, (response) => {
        let text = "";
        response.on("data", (data: Buffer) => {
          text += data;
        });
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      });
      request.on("error", reject);
      request.end(body);
    },
  );
}

/** The type (of an error: the code) of the first message that a page of the proxy's own origin gets. */
async function welcome(url: string, origin = new URL(url).origin): Promise<string> {
  const socket = new WebSocket(url.replace(/^http/, "ws"), { origin, rejectUnauthorized: false });
  closing.push(() => socket.terminate());
  const refused = new Promise<string>((resolve) => {
    socket.once("unexpected-response", (_, response) => resolve(`${response.statusCode}`));
    socket.once("error", (error) => resolve(error.message));
  });
  socket.once("open", () => socket.send(pack({ type: "hello", version: PROTOCOL_VERSION })));
  const message = once(socket, "message").then(([data]) => {
    const { type, code } = unpack(data) as { type: string; code?: string };
    return code ?? type;
  });
  message.catch(() => {});
  return Promise.race([message, refused]);
}

const prompt = {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: '{"text":"a panda"}',
};
const offer = { method: "POST", headers: { "Content-Type": "application/sdp" }, body: "v=0" };

/** What works through any proxy: page, embed, prompts, signalling, captions, and that another site's page has none. */
async function expectAllOf(url: string): Promise<void> {
  expect((await ask(`${url}/`)).text).toContain("studio");
  expect((await ask(`${url}/embed/main`)).status).toBe(200);
  expect((await ask(`${url}/metrics`)).status).toBe(404);
  const posted = await ask(`${url}/api/channels/main/prompts`, prompt);
  expect(posted.status).toBe(202);
  const { pathname } = new URL(url);
  const location = String(posted.headers.location);
  expect(location.startsWith(`${pathname === "/" ? "" : pathname}/api/`)).toBe(true);
  expect((await ask(new URL(location, url).href)).status).toBe(200);
  expect((await ask(`${url}/whep/main`, offer)).text).toContain("sdp-invalid");
  expect(await welcome(`${url}/ws/main`)).toBe("welcome");
  expect(await welcome(`${url}/ws/main`, "https://evil.example")).toBe("origin-refused");
}

describe("deploy/nginx/evertale.conf", () => {
  it("serves everything over TLS on any port, and each viewer has an allowance", async () => {
    const home = folder();
    const certificate = ["-keyout", `${home}/key.pem`, "-out", `${home}/cert.pem`, "-days", "2"];
    const subject = ["-subj", "/CN=film.example", "-newkey", "rsa:2048", "-nodes"];
    execFileSync("openssl", ["req", "-x509", ...subject, ...certificate], { stdio: "ignore" });
    const { port: inner, lines } = await evertale();
    const port = await freePort();
    const servers = sample("nginx/evertale.conf")
      .replace("127.0.0.1:8080", `127.0.0.1:${inner}`)
      .replace("listen 443 ssl", `listen 127.0.0.1:${port} ssl`)
      .replace("listen [::]:443 ssl;", "")
      .replace(/\S+fullchain\.pem/, `${home}/cert.pem`)
      .replace(/\S+privkey\.pem/, `${home}/key.pem`);
    await nginx(servers, port);
    const url = `https://127.0.0.1:${port}`;
    await expectAllOf(url);
    expect(lines.filter((line) => line.includes("--trust-proxy loopback"))).toEqual([]);
    expect(lines).toContainEqual(expect.stringMatching(/origin-refused: Pages of https:\/\/evil/));
    const prompts = `${url}/api/channels/main/prompts`;
    // Ten times what one address may say at once: each of these says one line.
    const many = Array.from({ length: 40 }, (_, i) =>
      ask(prompts, { ...prompt, localAddress: `127.0.1.${i + 1}` }),
    );
    expect((await Promise.all(many)).map(({ status }) => status)).toEqual(Array(40).fill(202));
    const greedy = Array.from({ length: 80 }, () =>
      ask(prompts, { ...prompt, localAddress: "127.0.2.1" }),
    );
    expect((await Promise.all(greedy)).map(({ status }) => status)).toContain(429);
  });
});

describe("deploy/nginx/evertale-under-a-path.conf", () => {
  it("serves everything under /live/", async () => {
    const { port: inner } = await evertale({ basePath: "/live" });
    const port = await freePort();
    const locations = sample("nginx/evertale-under-a-path.conf").replaceAll("8080", String(inner));
    await nginx(`server { listen 127.0.0.1:${port}; ${locations} }`, port);
    await expectAllOf(`http://127.0.0.1:${port}/live`);
    const bare = await ask(`http://127.0.0.1:${port}/live`);
    expect([bare.status, bare.headers.location]).toEqual([301, expect.stringMatching(/\/live\/$/)]);
  });
});

describe("a proxy set up with no sample", () => {
  it("gets pages, prompts and signalling through plain HTTP/1.0", async () => {
    const { port: inner } = await evertale();
    const port = await freePort();
    await nginx(
      `server { listen 127.0.0.1:${port}; location / { proxy_pass http://127.0.0.1:${inner}; } }`,
      port,
    );
    const url = `http://127.0.0.1:${port}`;
    expect((await ask(`${url}/`)).text).toContain("studio");
    expect((await ask(`${url}/api/channels/main/prompts`, prompt)).status).toBe(202);
    expect((await ask(`${url}/whep/main`, offer)).text).toContain("sdp-invalid");
  });

  it("that drops the port of the name is understood, and one that drops the name is told of in the log", async () => {
    const { port: inner, lines } = await evertale();
    const [port, nameless] = [await freePort(), await freePort()];
    const common = `proxy_pass http://127.0.0.1:${inner}; proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection upgrade;`;
    await nginx(
      `server { listen 127.0.0.1:${port}; location / { ${common} proxy_set_header Host $host; } }
       server { listen 127.0.0.1:${nameless}; location / { ${common} proxy_set_header Host ""; } }`,
      port,
    );
    expect(await welcome(`http://127.0.0.1:${port}/ws/main`)).toBe("welcome");
    expect(await welcome(`http://127.0.0.1:${nameless}/ws/main`)).toBe("origin-refused");
    expect(lines).toContainEqual(
      expect.stringMatching(
        /Refused GET \/ws\/main .* origin-refused: .*Host is missing.*--allow-origin/,
      ),
    );
  });
});

describe("deploy/caddy/Caddyfile", () => {
  it("serves everything", async () => {
    const { port: inner } = await evertale();
    const port = await freePort();
    const home = folder();
    const config = join(home, "Caddyfile");
    const site = sample("caddy/Caddyfile")
      .replace("127.0.0.1:8080", `127.0.0.1:${inner}`)
      .replace(/^film\.example/m, `http://127.0.0.1:${port}`);
    writeFileSync(config, `{\n\tadmin off\n}\n${site}`);
    const caddy = await debianProgram("caddy");
    await runProxy(caddy, ["run", "--adapter", "caddyfile", "--config", config], port, home);
    await expectAllOf(`http://127.0.0.1:${port}`);
  });
});
