// The matrix of strangers: each watches a real server's stream for five seconds and leaves, and no viewer stays; shows a film in
// its colours; or takes what a server of ours sends out. With
// `--install` (continuous integration) what is missing is installed first; what cannot be is said, and fails nothing.
// Prints a line a peer, then "N of M peers play", and ends with 1 when one that is here does not.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { resolveConfig } from "../../src/config.js";
import { startServer } from "../../src/main.js";
import { FakeGenerator } from "../fakes/fake-generator.js";
import { COLOURS } from "./colours.js";
import { PEERS, type Peer } from "./peers.js";
import { RELAYED } from "./relayed.js";
import { TAKERS } from "./takers.js";

/** Of the 40 pictures of five seconds. */
const FRAMES_MIN = 25;
/** Time for all that is installed; what would come later is left out. */
const INSTALL_BUDGET_MS = 240_000;
/** A viewer that says nothing when it leaves is noticed by then. */
const LEAVE_MS = 15_000;

type Result =
  | { readonly state: "plays"; readonly frames: number }
  | { readonly state: "missing" | "fails"; readonly why: string };

const install = process.argv.includes("--install");
const only = process.argv
  .find((argument) => argument.startsWith("--only="))
  ?.slice("--only=".length);
const media = await mkdtemp(join(tmpdir(), "evertale-peers-"));
const config = resolveConfig({
  flags: { port: 0, grace: 1, seed: 7, maxViewers: 10, journal: false, media },
});
const server = await startServer({
  config,
  generator: new FakeGenerator(),
  log: { info: () => {}, warn: (line) => console.log(`  server: ${line}`) },
});
let installingMs = 0;
let [playing, here] = [0, 0];
try {
  for (const peer of [...PEERS, ...RELAYED, ...COLOURS, ...TAKERS]) {
    if (only !== undefined && !peer.name.startsWith(only)) continue;
    const result = await meet(peer);
    if (result.state !== "missing") here += 1;
    if (result.state === "plays") playing += 1;
    const words = result.state === "plays" ? `plays, ${result.frames} pictures` : result.why;
    const mark = { plays: "ok  ", missing: "-   ", fails: "FAIL" }[result.state];
    console.log(`${mark} ${peer.name}: ${words}`);
  }
} finally {
  await server.close();
  await rm(media, { recursive: true, force: true });
}
console.log(`${playing} of ${here} peers play`);
process.exit(playing === here ? 0 : 1);

async function meet(peer: Peer): Promise<Result> {
  const beganMs = performance.now();
  try {
    await peer.ready(install && installingMs < INSTALL_BUDGET_MS);
  } catch (error) {
    return { state: "missing", why: `not on this machine: ${sentence(error)}` };
  } finally {
    installingMs += performance.now() - beganMs;
  }
  try {
    const frames = await peer.watch(`${server.url}/whep/${server.channel.name}`);
    if (frames < FRAMES_MIN) return { state: "fails", why: `${frames} pictures in 5 s` };
    const until = Date.now() + LEAVE_MS;
    while (server.channel.hub.viewers > 0 && Date.now() < until) await wait(50);
    const { viewers } = server.channel.hub;
    if (viewers > 0) return { state: "fails", why: `${viewers} viewers stayed` };
    return { state: "plays", frames };
  } catch (error) {
    return { state: "fails", why: sentence(error) };
  }
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
