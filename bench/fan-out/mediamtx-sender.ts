// MediaMTX, a server in Go: one stream published to it, every viewer's offer handed on to it. The program is the user's;
// this knows its settings and that it speaks WHIP and WHEP, and reads what it costs from /proc (Linux).
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createSocket } from "node:dgram";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EncodedFrame } from "../../src/webrtc/index.js";
import { sleep } from "../shared/processes.js";
import { filmFrame } from "./film.js";
import type { Sender, Usage } from "./sender.js";
import { newPacketiser, openSendingTrack, type SendingTrack, SSRC } from "./sending-track.js";

const PAYLOAD_TYPE = 102;
const NAME = "evertale";
const READY_LIMIT_MS = 20_000;
const RETRY_MS = 100;
const NOT_FOUND = 404;
const CREATED = 201;

export class MediamtxSender implements Sender {
  /** It passes no viewer's request on: what it asks of its publisher every two seconds is not wanted here. */
  readonly keyframeWanted = false;
  readonly #tickMs = 1000 / Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));
  readonly #packetiser = newPacketiser();

  private constructor(
    private readonly pid: number,
    private readonly url: string,
    private readonly publisher: SendingTrack,
  ) {}

  /** Starts the program and publishes; resolves when viewers can come. It ends with this process. */
  static async open(program: string): Promise<MediamtxSender> {
    const { pid, url } = await start(program);
    const sender = new MediamtxSender(pid, url, await publish(`${url}/whip`));
    const untilMs = performance.now() + READY_LIMIT_MS;
    // There is nothing to watch until the first packets are there. The question holds no offer, so that it joins nobody.
    for (let i = 0; (await post(`${url}/whep`, "")).status === NOT_FOUND; i += 1) {
      if (performance.now() > untilMs) throw new Error("MediaMTX does not show what it was given");
      sender.send(filmFrame({ kbps: 150, fps: 8 }, i, true));
      await sleep(RETRY_MS);
    }
    return sender;
  }

  async answer(offer: string): Promise<string> {
    return answered(await post(`${this.url}/whep`, offer));
  }

  /** Timestamps are of the clock: the film's own go back when its rate changes, and MediaMTX sends everybody away then. */
  send(frame: EncodedFrame): void {
    const rtpTimestamp = Math.round(performance.now() * 90) >>> 0;
    for (const packet of this.#packetiser.packetize(Buffer.from(frame.data), rtpTimestamp)) {
      packet.header.ssrc = SSRC;
      packet.header.payloadType = PAYLOAD_TYPE;
      const { track } = this.publisher;
      if (track.isOpen()) track.sendMessageBinary(packet.serialize());
    }
  }

  /** Of the program alone, without the publisher in this process (proc(5): utime, stime; VmRSS). */
  usage(): Usage {
    const stat = readFileSync(`/proc/${this.pid}/stat`, "utf8");
    // Counted behind the name, which may hold spaces.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const status = readFileSync(`/proc/${this.pid}/status`, "utf8");
    const rssKb = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
    return {
      cpuMs: (Number(fields[11]) + Number(fields[12])) * this.#tickMs,
      rssBytes: Number(rssKb) * 1024,
    };
  }
}

/** Publishes one H.264 track by WHIP; resolves when it can be sent on. */
async function publish(url: string): Promise<SendingTrack> {
  const publisher = openSendingTrack("0", PAYLOAD_TYPE);
  const { connection, track, gathered } = publisher;
  const open = new Promise<void>((resolve) => track.onOpen(resolve));
  connection.setLocalDescription("offer");
  await gathered;
  const response = await post(url, connection.localDescription()?.sdp ?? "");
  connection.setRemoteDescription(await answered(response), "answer");
  await open;
  return publisher;
}

/** The program with nothing but WebRTC on loopback; resolves when it answers requests. */
async function start(program: string): Promise<{ readonly pid: number; readonly url: string }> {
  const folder = mkdtempSync(join(tmpdir(), "evertale-mediamtx-"));
  const file = join(folder, "mediamtx.yml");
  const httpPort = await freeTcpPort();
  // YAML takes JSON.
  writeFileSync(file, JSON.stringify(settings(httpPort, await freeUdpPort())));
  const child = spawn(program, [file], { stdio: ["ignore", "ignore", "inherit"] });
  process.on("exit", () => {
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });
  const url = `http://127.0.0.1:${httpPort}/${NAME}`;
  return { pid: await listening(child, url), url };
}

function settings(httpPort: number, udpPort: number): Readonly<Record<string, unknown>> {
  const others = ["api", "metrics", "pprof", "playback", "rtsp", "rtmp", "hls", "srt", "moq"];
  return {
    ...Object.fromEntries(others.map((name) => [name, false])),
    logLevel: "error",
    webrtc: true,
    webrtcAddress: `127.0.0.1:${httpPort}`,
    webrtcLocalUDPAddress: `127.0.0.1:${udpPort}`,
    webrtcIPsFromInterfaces: false,
    webrtcAdditionalHosts: ["127.0.0.1"],
    webrtcICEServers2: [],
    // Whoever waits long in a join storm shall not be sent away.
    webrtcHandshakeTimeout: "60s",
    paths: { [NAME]: {} },
  };
}

/** The program's process id, when it answers. */
async function listening(child: ChildProcess, url: string): Promise<number> {
  let failure: Error | undefined;
  child.once("error", (error) => {
    failure = error;
  });
  child.once("exit", (code) => {
    failure ??= new Error(`MediaMTX ended with ${code}`);
  });
  const untilMs = performance.now() + READY_LIMIT_MS;
  for (;;) {
    const isThere = await post(`${url}/whep`, "").then(
      () => true,
      () => false,
    );
    if (failure !== undefined) throw failure;
    if (isThere && child.pid !== undefined) return child.pid;
    if (performance.now() > untilMs) throw new Error("MediaMTX does not answer requests");
    await sleep(RETRY_MS);
  }
}

function post(url: string, body: string): Promise<Response> {
  return fetch(url, { method: "POST", headers: { "Content-Type": "application/sdp" }, body });
}

async function answered(response: Response): Promise<string> {
  const text = await response.text();
  if (response.status !== CREATED) throw new Error(`MediaMTX said ${response.status}: ${text}`);
  return text;
}

function freeTcpPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

function freeUdpPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = createSocket("udp4");
    socket.once("error", reject);
    socket.bind(0, "127.0.0.1", () => {
      const { port } = socket.address();
      socket.close(() => resolve(port));
    });
  });
}
