// Question: does a crowd disturb the film? 200 people say 1,000 lines in 60 s under `vote`.
// Usage: npm run bench -- crowd [--bundle DIR] [--people 200] [--lines 1000] [--seconds 60]
// Ceiling: the same server and viewer for 20 s with nobody speaking. Aims: every author counted, event-loop gap p99 at most 20 ms,
// memory flat, no frame late for it, a winner on screen within 2.5 s of its vote's end (p95).
import { pack, unpack } from "msgpackr";
import { WebSocket } from "ws";
import { PROTOCOL_VERSION, type PromptView, type ServerMessage } from "../src/protocol.js";
import { watchHeadless } from "./shared/headless-viewer.js";
import { parseFlags } from "./shared/options.js";
import { sleep } from "./shared/processes.js";
import { finish, table } from "./shared/report.js";
import { ServerProcess } from "./shared/server.js";

const flags = parseFlags(["people", "lines", "seconds"]);
const [bundle = ""] = flags.bundles;
const people = flags.number("people", 200, 1);
const lines = flags.number("lines", 1000, 1);
const seconds = flags.number("seconds", 60, 1);
const QUIET_S = 20;

/** What became of the lines, as their authors were told. */
interface Told {
  counted: Set<number>;
  limited: number;
  refused: number;
  /** When votes ended, by their end; winners by when their first frame was sent. */
  ends: Set<number>;
  shown: Map<string, number>;
}

async function main(): Promise<void> {
  const server = await ServerProcess.start(
    "--policy",
    "vote",
    "--bundle",
    bundle,
    "--seed",
    "1",
    "--max-viewers",
    "100",
  );
  const viewer = await watchHeadless(server.url);
  const told: Told = {
    counted: new Set(),
    limited: 0,
    refused: 0,
    ends: new Set(),
    shown: new Map(),
  };
  const sockets = await Promise.all(
    Array.from({ length: people }, (_, index) => join(server.url, index, told)),
  );
  await sleep(3_000);
  const quiet = await phase(server, viewer, QUIET_S);
  const speaking = speak(sockets);
  const loud = await phase(server, viewer, seconds);
  await speaking;
  await sleep(25_000);
  const delays = winners(told);
  const rows = [
    { phase: `${QUIET_S} s, nobody speaks`, ...quiet },
    { phase: `${seconds} s, ${lines} lines of ${people}`, ...loud },
  ];
  console.log(table(rows));
  console.log(
    `authors counted ${told.counted.size} of ${people}, limited ${told.limited}, refused with a sentence ${told.refused}`,
  );
  console.log(`winners on screen after their vote's end, ms: ${delays.join(", ")}`);
  for (const socket of sockets) socket.close();
  await viewer.close();
  await server.close();
  finish("crowd", {
    people,
    lines,
    seconds,
    quiet,
    loud,
    counted: told.counted.size,
    limited: told.limited,
    winnerMs: delays,
  });
}

async function phase(server: ServerProcess, viewer: { readonly pictures: number }, forS: number) {
  await server.loopGapMsP99();
  const [before, { stats }] = [await server.metrics(), await server.channel()];
  const pictures = viewer.pictures;
  await sleep(forS * 1000);
  const gap = await server.loopGapMsP99();
  const [after, { stats: now }] = [await server.metrics(), await server.channel()];
  const mb = (of: ReadonlyMap<string, number>): number =>
    Math.round((of.get("process_resident_memory_bytes") ?? 0) / 1e6);
  return {
    "loop gap p99, ms": Math.round(gap * 10) / 10,
    "frames late": now.lateFrames - stats.lateFrames,
    "frames held": now.heldFrames - stats.heldFrames,
    "pictures a second": Math.round(((viewer.pictures - pictures) / forS) * 10) / 10,
    "memory, MB": `${mb(before)} to ${mb(after)}`,
  };
}

async function join(url: string, index: number, told: Told): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace("http", "ws")}/ws/main`);
  await new Promise((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  socket.on("message", (data: Buffer) => hear(unpack(data) as ServerMessage, index, told));
  socket.send(
    pack({ type: "hello", version: PROTOCOL_VERSION, name: `p${index}`, key: `key of ${index}` }),
  );
  return socket;
}

function hear(message: ServerMessage, index: number, told: Told): void {
  if (message.type === "queue" && message.queue.vote && index === 0)
    told.ends.add(message.queue.vote.endsAtMs);
  if (message.type === "error") told.limited += 1;
  if (message.type !== "prompt") return;
  const { prompt, ref } = message;
  if (ref !== undefined) {
    if (prompt.state === "candidate") told.counted.add(index);
    else told.refused += 1;
  }
  if (index === 0) note(prompt, told);
}

function note({ id, state, author, joinedTo, firstFrameAtMs }: PromptView, told: Told): void {
  if (state !== "applied" || author === "story" || joinedTo !== undefined) return;
  if (firstFrameAtMs !== undefined) told.shown.set(id, firstFrameAtMs);
}

/** Lines at an even pace, from everybody in turn, about forty different things. */
async function speak(sockets: readonly WebSocket[]): Promise<void> {
  const actors = ["a panda", "a fox", "a robot", "an owl", "a dragon", "a cat", "a bee", "a cow"];
  const places = ["on Mars", "in the forest", "in the snow", "under water", "in the city"];
  const startMs = performance.now();
  for (let line = 0; line < lines; line++) {
    await sleep(Math.max(0, startMs + (line * seconds * 1000) / lines - performance.now()));
    const text = `${actors[line % 8]} dances ${places[(line >> 3) % 5]}`;
    sockets[line % sockets.length]?.send(pack({ type: "prompt", ref: `${line}`, text }));
  }
}

/** For every winner, how long after the end of the vote before it it was on screen. */
function winners({ ends, shown }: Told): number[] {
  return [...shown.values()].map((atMs) => {
    const before = [...ends].filter((endMs) => endMs <= atMs + 200);
    return Math.round(atMs - Math.max(...before));
  });
}

await main();
