import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GeneratorClient, hashTokens, startGenerator } from "../../src/model/index.js";
import { film, furthest, historyOf, make, request, TINY } from "./tiny.js";

const options = { bundle: TINY, provider: "cpu", threads: 1, restartDelayMs: 1 } as const;
let client: GeneratorClient;

beforeAll(async () => {
  client = await startGenerator(options);
});
afterAll(() => client.close());

const died = (): Promise<void> =>
  new Promise((resolve) => {
    const off = client.onState(() => {
      off();
      resolve();
    });
  });

describe("a bundle in a process of its own", () => {
  it("killed between two chunks, it makes the film of an undisturbed run", async () => {
    const undisturbed = await film(client, 4, { seed: 11, story: "calm" });
    const killed = await film(client, 4, { seed: 11, story: "hard life" }, async (chunk) => {
      if (chunk !== 2) return;
      const down = died();
      process.kill(client.pid ?? 0, "SIGKILL");
      await down;
    });
    const hashes = (made: typeof killed): string[] => made.map(({ tokens }) => hashTokens(tokens));
    expect(hashes(killed)).toEqual(hashes(undisturbed));
    const pictures = (made: typeof killed) => made.flatMap(({ frames }) => frames);
    const calm = pictures(undisturbed);
    expect(pictures(killed).map((frame) => frame.index)).toEqual(calm.map((frame) => frame.index));
    // The rebuilt cache was computed several latent frames at a time: equal up to rounding.
    for (const [i, frame] of pictures(killed).entries()) {
      expect(furthest(frame.data, calm[i]?.data ?? [])).toBeLessThanOrEqual(1);
    }
  });

  it("killed in the middle of a chunk, it makes the same chunk when asked again", async () => {
    const asked = request(client, { story: "middle", seed: 5 });
    const whole = await make(client, asked);
    const iterator = client.generate({ ...asked, story: "again" })[Symbol.asyncIterator]();
    await iterator.next();
    process.kill(client.pid ?? 0, "SIGKILL");
    const rest = async (): Promise<void> => {
      for (let next = await iterator.next(); !next.done; ) next = await iterator.next();
    };
    // The rest of so small a chunk may have been on its way already; then there is nothing to reject.
    await rest().catch((error: unknown) => expect(error).toMatchObject({ code: "generator-died" }));
    if (client.state === "up") await died();
    expect(await make(client, { ...asked, story: "again" })).toEqual(whole);
  });

  it("has read the past before the next prompt is known, as a channel asks: leaving at a chunk's last event", async () => {
    const first = await make(client, request(client, { story: "early" }));
    const history = historyOf(client, [first]);
    const asked = request(client, { story: "early", chunk: 1, history, text: "a fox jumps" });
    for await (const event of client.generate(asked)) {
      if (event.type !== "done") continue;
      expect(event.timings.aheadMs).toBeGreaterThan(0);
      // It was there: looking it up is all that was left.
      expect(event.timings.prefillMs).toBeLessThan(event.timings.aheadMs);
    }
  });

  it("does not block this event loop while it generates", async () => {
    let longestMs = 0;
    let lastMs = performance.now();
    const timer = setInterval(() => {
      longestMs = Math.max(longestMs, performance.now() - lastMs);
      lastMs = performance.now();
    }, 5);
    await make(client, request(client, { steps: 16 }));
    clearInterval(timer);
    expect(longestMs).toBeLessThan(200);
  });

  it("a broken bundle is told with the sentence of the check", async () => {
    await expect(startGenerator({ ...options, bundle: "/nowhere" })).rejects.toMatchObject({
      code: "bundle-missing",
      message:
        "The bundle /nowhere is not a folder that can be read; give the folder that has a bundle's manifest.json in it.",
    });
  });

  it("ends when its parent is killed", async () => {
    const parent: ChildProcess = fork(
      fileURLToPath(new URL("./mortal-parent.ts", import.meta.url)),
      [TINY],
      { execArgv: ["--import", import.meta.resolve?.("tsx") ?? "tsx"] },
    );
    const [pid] = (await once(parent, "message")) as [number];
    parent.kill("SIGKILL");
    await once(parent, "exit");
    await expect.poll(() => exists(pid), { timeout: 10_000 }).toBe(false);
  });
});

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
