// Viewers whom only a TURN server reaches: Debian's coturn, a server of ours that tells of it, and peers that are allowed its
// candidates alone. Knows the answers' Link headers by what becomes of them.
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { resolveConfig } from "../../src/config.js";
import { type RunningServer, startServer } from "../../src/main.js";
import { launchChromium } from "../e2e/chromium.js";
import { FakeGenerator } from "../fakes/fake-generator.js";
import { CACHE, debian, frames, type Peer, pion } from "./peers.js";

const READY_MS = 20_000;
const WATCHED_MS = 5_000;

/** A relay refuses to send to loopback, so that it opens no back door. */
function ownAddress(): string {
  const all = Object.values(networkInterfaces()).flatMap((one) => one ?? []);
  const found = all.find(({ family, internal }) => family === "IPv4" && !internal);
  if (found === undefined) throw new Error("this machine has no address beside loopback");
  return found.address;
}

async function freePort(address: string): Promise<number> {
  const socket = createSocket("udp4");
  socket.bind(0, address);
  await once(socket, "listening");
  const { port } = socket.address();
  await new Promise<void>((done) => socket.close(done));
  return port;
}

async function openRelay(
  address: string,
  port: number,
  secret: string,
  folder: string,
): Promise<ChildProcess> {
  const child = spawn(
    "turnserver",
    [
      ...["-n", "--no-cli", "--no-tls", "--no-dtls", "--log-file=stdout", "--simple-log"],
      ...["--use-auth-secret", `--static-auth-secret=${secret}`, "--realm=evertale"],
      ...[`--listening-ip=${address}`, `--relay-ip=${address}`, `--listening-port=${port}`],
      ...["--pidfile=/dev/null", `--userdb=${join(folder, "users")}`],
    ],
    { stdio: "ignore" },
  );
  try {
    await answersStun(address, port);
    return child;
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  }
}

/** A STUN request of twenty octets, until it is answered. */
async function answersStun(address: string, port: number): Promise<void> {
  const socket = createSocket("udp4");
  const request = Buffer.concat([Buffer.from("000100002112a442", "hex"), randomBytes(12)]);
  const ask = setInterval(() => socket.send(request, port, address), 100);
  const signal = AbortSignal.timeout(READY_MS);
  try {
    await once(socket, "message", { signal });
  } catch (cause) {
    throw new Error("coturn did not begin to listen", { cause });
  } finally {
    clearInterval(ask);
    socket.close();
  }
}

/** A relay, and a server that tells of it, for as long as `watch` takes. */
async function withRelay(watch: (server: RunningServer) => Promise<number>): Promise<number> {
  const address = ownAddress();
  const port = await freePort(address);
  const secret = randomBytes(16).toString("hex");
  const folder = await mkdtemp(join(tmpdir(), "evertale-relay-"));
  const relay = await openRelay(address, port, secret, folder);
  try {
    const server = await startServer({
      config: resolveConfig({
        flags: {
          port: 0,
          seed: 7,
          journal: false,
          announce: address,
          turn: `turn:${address}:${port}?transport=udp`,
          turnSecret: secret,
        },
      }),
      generator: new FakeGenerator(),
      log: { info: () => {}, warn: (line) => console.log(`  server: ${line}`) },
    });
    try {
      return await watch(server);
    } finally {
      await server.close();
    }
  } finally {
    relay.kill("SIGKILL");
    await once(relay, "exit");
    await rm(folder, { recursive: true, force: true });
  }
}

interface RelayedPage {
  readonly pcs: RTCPeerConnection[];
  shown: number;
}

/** The player of the embed page, in a browser that uses relays alone. */
async function playInChromium({ url, channel }: RunningServer): Promise<number> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      const relayed = { pcs: [] as RTCPeerConnection[], shown: 0 };
      Object.assign(window, relayed);
      const Native = window.RTCPeerConnection;
      window.RTCPeerConnection = class extends Native {
        constructor(configuration: RTCConfiguration = {}) {
          super({ ...configuration, iceTransportPolicy: "relay" });
          (window as unknown as RelayedPage).pcs.push(this);
        }
      };
    });
    await page.goto(`${url}/embed/${channel.name}`);
    const connected = () =>
      (window as unknown as RelayedPage).pcs.some((pc) => pc.connectionState === "connected");
    await page.waitForFunction(connected, undefined, { timeout: READY_MS });
    return await page.evaluate(async (watchedMs) => {
      const { pcs } = window as unknown as RelayedPage;
      const pc = pcs.find(({ connectionState }) => connectionState === "connected");
      await new Promise((resolve) => setTimeout(resolve, watchedMs));
      const reports = [...((await pc?.getStats())?.values() ?? [])];
      const pair = reports.find((one) => one.type === "candidate-pair" && one.nominated);
      const local = reports.find((one) => one.id === pair?.localCandidateId);
      if (local?.candidateType !== "relay") throw new Error(`it came by ${local?.candidateType}`);
      return reports.find((one) => one.type === "inbound-rtp")?.framesDecoded ?? 0;
    }, WATCHED_MS);
  } finally {
    await browser.close();
  }
}

const ready = (install: boolean) => debian(["coturn"], ["turnserver", "--version"], install);

export const RELAYED: readonly Peer[] = [
  {
    name: "Pion, by coturn alone",
    async ready(install) {
      await ready(install);
      await pion.ready(install);
    },
    watch: () =>
      withRelay(({ url, channel }) =>
        frames(join(CACHE, "pion"), [`${url}/whep/${channel.name}`, "relay"]),
      ),
  },
  {
    name: "The player in Chromium, by coturn alone",
    ready,
    watch: () => withRelay(playInChromium),
  },
];
