import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import {
  type ChunkRequest,
  type GeneratorClient,
  type GeneratorState,
  type SupervisorOptions,
  startGenerator,
} from "../../src/model/index.js";
import { make, request } from "./tiny.js";

const entry = new URL("./stub-generator-process.ts", import.meta.url);
const started: GeneratorClient[] = [];

async function start(changes: Partial<SupervisorOptions> = {}): Promise<GeneratorClient> {
  const options = { bundle: "stub", entry, restartDelayMs: 1, ...changes };
  const client = await startGenerator(options);
  started.push(client);
  return client;
}
afterEach(async () => {
  await Promise.all(started.splice(0).map((client) => client.close()));
});

function state(client: GeneratorClient, wanted: GeneratorState): Promise<void> {
  if (client.state === wanted) return Promise.resolve();
  return new Promise((resolve) => {
    const off = client.onState((now) => {
      if (now !== wanted) return;
      off();
      resolve();
    });
  });
}

const ask = (client: GeneratorClient, text: string, more: Partial<ChunkRequest> = {}) =>
  make(client, request(client, { text, ...more }));

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe("a generator process", () => {
  it.skipIf(process.platform !== "linux")(
    "gives freed memory back to the system: its allocator is told to, unless its owner has",
    async () => {
      const client = await start();
      const environment = await readFile(`/proc/${client.pid}/environ`, "latin1");
      expect(environment.split("\0")).toContain(
        `MALLOC_TRIM_THRESHOLD_=${process.env.MALLOC_TRIM_THRESHOLD_ ?? 262_144}`,
      );
    },
  );

  it("serves chunks like a generator in this process: frames in order, typed arrays whole", async () => {
    const client = await start();
    expect(client.state).toBe("up");
    expect(client.info.name).toBe("stub");
    expect(client.pid).not.toBe(process.pid);
    const made = await ask(client, "a panda");
    expect(made.tokens).toBeInstanceOf(Uint16Array);
    expect(made.tokens).toHaveLength(4 * 16 * 2);
    expect(made.frames.map((frame) => frame.index)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(made.frames.every((frame) => frame.data.length === 64 * 64 * 1.5)).toBe(true);
    expect(await ask(client, "a panda")).toEqual(made);
  });

  it("passes a load error on, with its code and sentence, and leaves no process", async () => {
    await expect(start({ bundle: "missing" })).rejects.toMatchObject({
      code: "bundle-missing",
      message: "No bundle there.",
    });
    await expect(start({ bundle: "crash" })).rejects.toMatchObject({ code: "generator-died" });
    const nothing = new URL("./no-such-process.ts", import.meta.url);
    await expect(start({ entry: nothing })).rejects.toMatchObject({ code: "generator-died" });
  });

  it("turns pictures into tokens as a generator in this process does", async () => {
    const client = await start();
    const { width, height, tokensPerLatent, groups } = client.info;
    const clip = { frames: 1, pixels: new Uint8Array(3 * width * height).fill(9) };
    const tokens = new Uint16Array(tokensPerLatent * groups).fill(9);
    expect(await client.encode(clip)).toEqual(tokens);
    const off = AbortSignal.abort();
    await expect(client.encode(clip, off)).rejects.toMatchObject({ name: "AbortError" });
    process.kill(client.pid ?? 0, "SIGKILL");
    await state(client, "restarting");
    expect(await client.encode(clip)).toEqual(tokens);
  });

  it("passes a refusal on and lives on", async () => {
    const client = await start();
    const pid = client.pid;
    await expect(ask(client, "refuse")).rejects.toMatchObject({
      code: "message-invalid",
      message: "No such chunk.",
    });
    await ask(client, "a panda");
    expect(client.pid).toBe(pid);
  });

  it.each([...["crash", "exit", "crash after a frame", "throw"], ...["too large an array"]])(
    "that dies by `%s` rejects the call, comes back, and serves who waited",
    async (text) => {
      const client = await start();
      const states: GeneratorState[] = [];
      client.onState((now) => states.push(now));
      const pid = client.pid;
      await expect(ask(client, text)).rejects.toMatchObject({ code: "generator-died" });
      const waited = await ask(client, "a panda");
      await state(client, "up");
      const later = await ask(client, "a panda");
      expect(later.tokens).toEqual(waited.tokens);
      expect(states).toEqual(["restarting", "up"]);
      expect(client.pid).not.toBe(pid);
    },
  );

  describe("whose GPU", () => {
    it("disappears in mid-film goes on by the CPU, and says so once", async () => {
      const folder = await mkdtemp(join(tmpdir(), "gpu-"));
      const gpu = join(folder, "gpu");
      await writeFile(gpu, "");
      const said: string[] = [];
      const client = await start({
        bundle: `gpu ${gpu}`,
        onProviderLost: (sentence) => said.push(sentence),
      });
      expect(client.info.provider).toBe("webgpu");
      const before = await ask(client, "a panda");
      await rm(folder, { recursive: true });
      await expect(ask(client, "throw")).rejects.toMatchObject({ code: "generator-died" });
      // Whoever waits meanwhile is served.
      expect((await ask(client, "a panda")).tokens).toEqual(before.tokens);
      expect(client.info).toMatchObject({
        provider: "cpu",
        providerReason: expect.stringMatching(/^webgpu was lost in mid-film \(.*any more.*\)/),
      });
      await expect(ask(client, "exit")).rejects.toMatchObject({ code: "generator-died" });
      await ask(client, "a panda");
      expect(client.info.provider).toBe("cpu");
      expect(said).toEqual([expect.stringContaining("the CPU goes on.")]);
    });

    it("lets life after life end without a chunk is given up; one death alone is forgiven", async () => {
      const folder = await mkdtemp(join(tmpdir(), "gpu-"));
      const gpu = join(folder, "gpu");
      await writeFile(gpu, "");
      const client = await start({ bundle: `gpu ${gpu}` });
      await expect(ask(client, "throw")).rejects.toMatchObject({ code: "generator-died" });
      await ask(client, "a panda");
      expect(client.info.provider).toBe("webgpu");
      await expect(ask(client, "throw")).rejects.toMatchObject({ code: "generator-died" });
      await expect(ask(client, "throw")).rejects.toMatchObject({ code: "generator-died" });
      await ask(client, "a panda");
      expect(client.info.provider).toBe("cpu");
      await rm(folder, { recursive: true });
    });
  });

  it("that runs out of memory rejects the call, says what it died of, and comes back", async () => {
    const before = process.env.NODE_OPTIONS;
    process.env.NODE_OPTIONS = `${before ?? ""} --max-old-space-size=64`;
    try {
      const client = await start();
      await expect(ask(client, "too much memory")).rejects.toMatchObject({
        code: "generator-died",
      });
      // The engine's own end, or the system's (SIGKILL) where that comes first.
      expect(client.faults.lastDeath).toMatch(/killed by SIG(ABRT|KILL|TRAP)|exit code/);
      expect((await ask(client, "a panda")).frames).toHaveLength(7);
    } finally {
      if (before === undefined) delete process.env.NODE_OPTIONS;
      else process.env.NODE_OPTIONS = before;
    }
  });

  it("killed from outside while idle, it comes back", async () => {
    const client = await start();
    const down = state(client, "restarting");
    process.kill(client.pid ?? 0, "SIGKILL");
    await down;
    await state(client, "up");
    expect((await ask(client, "a panda")).frames).toHaveLength(7);
  });

  it("that dies again and again is failing, holds what it is asked, and comes back all the same", async () => {
    const client = await start({ failingAfter: 2 });
    const states: GeneratorState[] = [];
    client.onState((now) => states.push(now));
    for (let i = 0; i < 4; i++) {
      await expect(ask(client, "crash")).rejects.toMatchObject({ code: "generator-died" });
    }
    expect(client.faults).toMatchObject({ deaths: 4, deathsInARow: 4 });
    expect(client.faults.lastDeath).toBe("killed by SIGKILL");
    await ask(client, "a panda");
    expect(states.slice(0, 4)).toEqual(["restarting", "up", "failing", "up"]);
    expect(client.state).toBe("up");
    expect(client.faults).toMatchObject({ deaths: 4, deathsInARow: 0 });
  });

  it("tells at once whoever sends a picture while it is failing", async () => {
    const client = await start({ failingAfter: 1, restartDelayMs: 60_000 });
    const { width, height } = client.info;
    const clip = { frames: 1, pixels: new Uint8Array(3 * width * height) };
    await expect(ask(client, "crash")).rejects.toMatchObject({ code: "generator-died" });
    expect(client.state).toBe("failing");
    await expect(client.encode(clip)).rejects.toMatchObject({ code: "overloaded" });
  });

  it("that dies while a picture is encoded refuses it in words and makes the next chunk", async () => {
    const client = await start();
    const { width, height } = client.info;
    const deadly = { frames: 1, pixels: new Uint8Array(3 * width * height).fill(66) };
    await expect(client.encode(deadly)).rejects.toMatchObject({ code: "generator-died" });
    expect((await ask(client, "a panda")).frames).toHaveLength(7);
  });

  it("a finished chunk makes up for earlier deaths", async () => {
    const client = await start({ failingAfter: 2 });
    for (let i = 0; i < 3; i++) {
      await expect(ask(client, "crash")).rejects.toMatchObject({ code: "generator-died" });
      await ask(client, "a panda");
    }
    expect(client.state).toBe("up");
  });

  it("a bundle replaced while in use is not taken up silently", async () => {
    const client = await start({ bundle: "changing", failingAfter: 1 });
    const failing = state(client, "failing");
    process.kill(client.pid ?? 0, "SIGKILL");
    await failing;
    while (!client.faults.lastDeath.includes("changed while it was in use")) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(client.state).toBe("failing");
  });

  it("that says nothing for too long is killed and started again", async () => {
    const client = await start({ stallTimeoutMs: 3000 });
    await expect(ask(client, "hang")).rejects.toMatchObject({
      code: "generator-died",
      message: expect.stringMatching(/no answer in 3\d\d\d ms/),
    });
    await ask(client, "a panda");
  });

  it("once warm, a hang is noticed by what chunks have taken so far", async () => {
    const client = await start({ stallTimeoutMs: 120_000, stallLeastMs: 300 });
    for (let i = 0; i < 3; i++) await ask(client, "a panda");
    await expect(ask(client, "hang")).rejects.toMatchObject({
      code: "generator-died",
      message: expect.stringMatching(/no answer in \d+ ms/),
    });
    expect(client.faults).toMatchObject({ hangs: 1, deathsInARow: 1 });
    await ask(client, "a panda");
  });

  it("aborting rejects at once and frees the process for the next chunk", async () => {
    const client = await start({ bundle: "slow" });
    const off = new AbortController();
    const call = make(client, request(client), off.signal);
    setImmediate(() => off.abort());
    await expect(call).rejects.toMatchObject({ name: "AbortError" });
    // The fake serves one chunk at a time: this one could not be refused if the first still held the turn.
    await expect(ask(client, "refuse")).rejects.toMatchObject({ code: "message-invalid" });
    const gone = make(client, request(client), AbortSignal.abort());
    await expect(gone).rejects.toMatchObject({ name: "AbortError" });
  });

  it("refuses more than 64 chunks at once with `overloaded`", async () => {
    const client = await start({ bundle: "slow" });
    const calls = Array.from({ length: 64 }, () => ask(client, "a panda"));
    const all = Promise.allSettled(calls);
    await expect(ask(client, "one more")).rejects.toMatchObject({ code: "overloaded" });
    await client.close();
    for (const outcome of await all) {
      expect(outcome).toMatchObject({ reason: { code: "generator-closed" } });
    }
  });

  it("closing ends the process and all calls; closed twice is closed once", async () => {
    const client = await start({ bundle: "slow" });
    const pid = client.pid ?? 0;
    const call = ask(client, "a panda");
    const rejected = expect(call).rejects.toMatchObject({ code: "generator-closed" });
    await Promise.all([client.close(), client.close()]);
    await rejected;
    expect(exists(pid)).toBe(false);
    await expect(ask(client, "a panda")).rejects.toMatchObject({ code: "generator-closed" });
    await client.close();
  });

  it("closing while it restarts calls the restart off and rejects who waits", async () => {
    const client = await start({ restartDelayMs: 60_000 });
    await expect(ask(client, "crash")).rejects.toMatchObject({ code: "generator-died" });
    const waiting = expect(ask(client, "a panda")).rejects.toMatchObject({
      code: "generator-closed",
    });
    await client.close();
    await waiting;
  });
});
