// A generator process around the fake generator, with a few prompts that make it misbehave. Real forks, no graphs.
import { existsSync } from "node:fs";
import { EvertaleError } from "../../src/errors.js";
import type { ChunkEvent, ChunkRequest, Clip } from "../../src/model/index.js";
import { serveGenerator } from "../../src/model/process/generator-server.js";
import { FakeGenerator } from "../fakes/fake-generator.js";

class Misbehaving extends FakeGenerator {
  override async *generate(
    request: ChunkRequest,
    signal?: AbortSignal,
  ): AsyncGenerator<ChunkEvent> {
    if (request.text === "crash") process.kill(process.pid, "SIGKILL");
    if (request.text === "exit") process.exit(7);
    if (request.text === "throw") throw new Error("a device was lost");
    if (request.text === "refuse") throw new EvertaleError("message-invalid", "No such chunk.");
    if (request.text === "too much memory") fillMemory();
    if (request.text === "too large an array") new Float32Array(2 ** 33);
    if (request.text === "hang") await new Promise(() => {});
    for await (const event of super.generate(request, signal)) {
      yield event;
      if (request.text === "crash after a frame") process.kill(process.pid, "SIGKILL");
    }
  }

  override async encode(clip: Clip): Promise<Uint16Array> {
    if (clip.pixels[0] === DEADLY_GREY) process.kill(process.pid, "SIGKILL");
    return super.encode(clip);
  }
}

/** Until the engine gives up, which its parent has it do soon. */
function fillMemory(): never {
  const kept: unknown[] = [];
  for (;;) kept.push(Array.from({ length: 10_000 }, (_, i) => ({ i })));
}

/** A clip of this grey takes the process along. */
const DEADLY_GREY = 66;

serveGenerator(async (options) => {
  if (options.bundle === "missing") throw new EvertaleError("bundle-missing", "No bundle there.");
  if (options.bundle === "crash") process.exit(3);
  // "gpu FILE": there is a GPU as long as there is the file.
  const gpu = /^gpu (.*)$/.exec(options.bundle)?.[1];
  const provider = gpu === undefined || options.provider === "cpu" ? "cpu" : "webgpu";
  if (provider === "webgpu" && !existsSync(gpu ?? ""))
    throw new EvertaleError("provider-unavailable", "There is no such GPU any more.");
  const delayMs = options.bundle === "slow" ? 60_000 : 0;
  // A fresh hash for each life, to look like a bundle that is replaced while in use.
  const bundleHash = options.bundle === "changing" ? String(process.pid) : "same";
  return new Misbehaving({ name: options.bundle, delayMs, bundleHash, provider });
});
