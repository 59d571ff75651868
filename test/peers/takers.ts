// The strangers that the stream is sent out to: each is a server of its own, and a server of ours publishes to it. Knows WHIP by
// its address alone.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { resolveConfig } from "../../src/config.js";
import { startServer } from "../../src/main.js";
import { FakeGenerator } from "../fakes/fake-generator.js";
import { CACHE, HERE, INSTALL_MS, type Peer } from "./peers.js";
import { run } from "./run-command.js";

const TOKEN = "north-token";
const TAKE_MS = 60_000;
const toldSchema = z.object({
  frames: z.number(),
  answeredPli: z.boolean(),
  answeredFir: z.boolean(),
});

/** Publishes to what `program` opens. Resolves with the pictures that it got in five seconds. */
async function publishTo(program: ChildProcess): Promise<number> {
  const said: string[] = [];
  program.stderr?.on("data", (chunk) => said.push(String(chunk)));
  const ended = once(program, "exit");
  const out = program.stdout;
  if (out === null) throw new Error("it has no output");
  const lines = createInterface({ input: out })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done) throw new Error(said.join("").trim() || "it ended without a word");
    return String(value);
  };
  const config = resolveConfig({
    flags: {
      port: 0,
      grace: 1,
      seed: 7,
      journal: false,
      publish: await next(),
      publishToken: TOKEN,
    },
  });
  const server = await startServer({
    config,
    generator: new FakeGenerator(),
    log: { info: () => {}, warn: (line) => said.push(`server: ${line}\n`) },
  });
  let told: z.infer<typeof toldSchema>;
  try {
    told = toldSchema.parse(JSON.parse(await next()));
  } finally {
    await server.close();
  }
  if (!told.answeredPli) throw new Error("no key frame came on PLI");
  if (!told.answeredFir) throw new Error("no key frame came on FIR");
  const [code] = await ended;
  if (code !== 0) throw new Error(said.join("").trim());
  return told.frames;
}

const program = join(CACHE, "pion-whip");

export const TAKERS: readonly Peer[] = [
  {
    name: "Pion, by WHIP",
    async ready() {
      await run("go", ["build", "-o", program, "./whip"], {
        cwd: join(HERE, "pion"),
        timeoutMs: INSTALL_MS,
      });
    },
    async watch() {
      const child = spawn(program, [TOKEN], { stdio: ["ignore", "pipe", "pipe"] });
      const late = setTimeout(() => child.kill("SIGKILL"), TAKE_MS);
      try {
        return await publishTo(child);
      } finally {
        clearTimeout(late);
        child.kill("SIGKILL");
      }
    },
  },
];
