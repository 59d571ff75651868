// A server that is killed without a word under people who write and pages that follow, and started again on its journal.
// Knows no server's insides.
import { connect } from "node:net";
import { WebSocket as NodeSocket } from "ws";
import { ChannelSocket } from "../../client/link/channel-socket.js";
import { watchHeadless } from "../shared/headless-viewer.js";
import { sleep } from "../shared/processes.js";
import { ServerProcess } from "../shared/server.js";

const PAGES = 5;
/** How long a server lives before it is killed. */
const LIFE_MS = 3_000;
/** A page that is not back by then counts as this. */
const GONE_MS = 20_000;

export interface ServerKills {
  /** The last server; the caller closes it. */
  readonly server: ServerProcess;
  /** From its port being open until a page is welcomed again, a page and a kill each. */
  readonly pagesBack: readonly number[];
  /** From the kill until the server is ready again. */
  readonly readyAgain: readonly number[];
  readonly asked: readonly string[];
}

/** @param lullMs how long whoever waits for a lull gets at the end */
export async function serverKills(
  settings: readonly string[],
  times: number,
  lullMs: number,
): Promise<ServerKills> {
  let server = await ServerProcess.start(...settings);
  const port = new URL(server.url).port;
  const pages = Array.from({ length: PAGES }, () => new Page(server.url));
  await until(() => pages.every((page) => page.open), GONE_MS);
  const asked: string[] = [];
  let writing = true;
  const writer = write(() => (writing ? server.url : undefined), asked);
  // Somebody watches, so that the story goes on; whoever watched a server that was killed comes anew.
  let viewer = await watchHeadless(server.url);
  const [pagesBack, readyAgain]: [number[], number[]] = [[], []];
  for (let i = 0; i < times; i++) {
    await sleep(LIFE_MS + ((i * 317) % 1000));
    const killedAtMs = performance.now();
    await server.kill();
    await viewer.close();
    const listening = listensAt(Number(port));
    server = await ServerProcess.start(...settings, "--port", port);
    readyAgain.push(performance.now() - killedAtMs);
    const listensAtMs = await listening;
    await until(() => pages.every((page) => page.welcomedAtMs > listensAtMs), GONE_MS);
    for (const page of pages) {
      const backMs = page.welcomedAtMs - listensAtMs;
      pagesBack.push(backMs > 0 ? backMs : GONE_MS);
    }
    viewer = await watchHeadless(server.url);
  }
  writing = false;
  await writer;
  await sleep(lullMs);
  await viewer.close();
  for (const page of pages) page.close();
  return { server, pagesBack, readyAgain, asked };
}

/** What a page has of a channel: its socket, which comes back by itself. */
class Page {
  open = false;
  welcomedAtMs = 0;
  readonly #socket: ChannelSocket;

  constructor(url: string) {
    this.#socket = new ChannelSocket({
      url: `${url.replace(/^http/, "ws")}/ws/main`,
      name: () => undefined,
      onState: (state) => {
        this.open = state === "open";
      },
      onMessage: (message) => {
        if (message.type === "welcome") this.welcomedAtMs = performance.now();
      },
      // Node 20 has no WebSocket of its own; this one has the same interface.
      createSocket: (address) => {
        const socket = new NodeSocket(address);
        // `close` follows; without a listener of its own an error would end this process.
        socket.on("error", () => {});
        return socket as unknown as WebSocket;
      },
    });
    this.#socket.open();
  }

  close(): void {
    this.#socket.close();
  }
}

/** Says something again and again; what was not answered was not accepted. */
async function write(url: () => string | undefined, asked: string[]): Promise<void> {
  const texts = ["A panda", "A fox", "A robot", "An astronaut"];
  for (let i = 0; ; i++) {
    const at = url();
    if (at === undefined) return;
    await sleep(700);
    try {
      const response = await fetch(`${at}/api/channels/main/prompts`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ text: `${texts[i % texts.length]} swims under water` }),
      });
      if (response.status !== 202) continue;
      const { id } = (await response.json()) as { id: string };
      asked.push(id);
    } catch {
      // The server is away: nothing was promised.
    }
  }
}

/** When somebody answers at the port. */
async function listensAt(port: number): Promise<number> {
  for (;;) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1");
      socket.once("connect", () => {
        socket.destroy();
        resolve(true);
      });
      socket.once("error", () => resolve(false));
    });
    if (open) return performance.now();
    await sleep(10);
  }
}

async function until(condition: () => boolean, limitMs: number): Promise<void> {
  const endMs = performance.now() + limitMs;
  while (!condition() && performance.now() < endMs) await sleep(10);
}
