// Freezes a running server's threads of viewers from outside, through the inspector of its Node. Knows no server's insides but the
// name of the file that such a thread runs.
import { once } from "node:events";
import { WebSocket } from "ws";
import { sleep } from "../shared/processes.js";

const THREAD_FILE = "viewer-thread";
const WAIT_MS = 10_000;

/** A message of the inspector's protocol, as far as it is read here. */
interface InspectorMessage {
  readonly method?: string;
  readonly params?: {
    readonly sessionId: string;
    readonly workerInfo?: { readonly url: string };
  };
}

/**
 * @param pid a Node started with `--inspect-port` and this port
 * @returns how many threads turn in a circle now
 */
export async function freezeThreads(pid: number, port: number): Promise<number> {
  process.kill(pid, "SIGUSR1");
  const socket = new WebSocket(await addressOf(port));
  await once(socket, "open");
  let frozen = 0;
  let told = 0;
  const say = (method: string, params: object): void =>
    socket.send(JSON.stringify({ id: ++told, method, params }));
  socket.on("message", (data) => {
    const { method, params } = JSON.parse(String(data)) as InspectorMessage;
    if (method !== "NodeWorker.attachedToWorker" || params === undefined) return;
    if (!params.workerInfo?.url.includes(THREAD_FILE)) return;
    const circle = { id: 1, method: "Runtime.evaluate", params: { expression: "for (;;);" } };
    say("NodeWorker.sendMessageToWorker", {
      sessionId: params.sessionId,
      message: JSON.stringify(circle),
    });
    frozen += 1;
  });
  say("NodeWorker.enable", { waitForDebuggerOnStart: false });
  const endMs = performance.now() + WAIT_MS;
  // On a busy machine it takes its time to name them.
  while (frozen === 0 && performance.now() < endMs) await sleep(100);
  // Long enough for the words to get there; Node 20 aborts when a thread is ended while this still listens to it.
  await sleep(200);
  socket.close();
  return frozen;
}

/** Where the inspector listens; it takes a moment after the signal. */
async function addressOf(port: number): Promise<string> {
  const endMs = performance.now() + WAIT_MS;
  for (;;) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/json/list`);
      const [first] = (await response.json()) as { webSocketDebuggerUrl: string }[];
      if (first !== undefined) return first.webSocketDebuggerUrl;
    } catch (error) {
      if (performance.now() > endMs) throw error;
    }
    await sleep(100);
  }
}
