// What was said while NATS took nothing: none of it is lost, and nobody is promised what is not written down.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Log, MemoryLog, MemoryStore } from "../../src/cluster/index.js";
import { LineSpill, MIRROR_WAITING_MAX } from "../../src/roles/index.js";
import { CutLog, mirror, parts, told } from "./mirror-parts.js";

const NATS_MESSAGE_BYTES = 1024 * 1024;
let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "evertale-spill-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Resolves with how a promise stands when all that can happen now has happened. */
async function stateOf(promise: Promise<unknown> | undefined): Promise<string> {
  let state = "waits";
  promise?.then(
    () => {
      state = "written";
    },
    () => {
      state = "refused";
    },
  );
  await new Promise((resolve) => setImmediate(resolve));
  return state;
}

describe("a mirror that fell behind", () => {
  it("keeps what is too much for memory in a file, and writes all of it, in order, in messages that NATS takes", async () => {
    const { log, states } = parts();
    const spill = new LineSpill(join(folder, "waiting"));
    const { made, clock, troubles } = await mirror(log, states, { spill });
    log.cut = "before";
    const line = (n: number) => `line ${n} ä ${"x".repeat(80)}`;
    const count = MIRROR_WAITING_MAX * 2 + 5_000;
    for (let n = 0; n < count; n += 1) expect(made.line(line(n))).toBe(true);
    expect(spill.size).toBe(MIRROR_WAITING_MAX + 5_000);
    const promised = made.settled;
    expect(await stateOf(promised)).toBe("waits");
    log.cut = "no";
    await clock.advance(400);
    await promised;
    expect(troubles).toEqual([]);
    expect(spill.size).toBe(0);
    let largest = 0;
    for await (const entry of log.read("main")) largest = Math.max(largest, entry.line.byteLength);
    expect(largest).toBeLessThan(NATS_MESSAGE_BYTES);
    const { lines } = await told({ log, states });
    expect(lines).toEqual(Array.from({ length: count }, (_, n) => line(n)));
    expect(made.line("after")).toBe(true);
    await made.settled;
    await made.close();
    expect((await told({ log, states })).lines.at(-1)).toBe("after");
  });

  it("promises nothing while lines are left out, where there is no room on the disk either", async () => {
    const { log, states } = parts();
    const spill = new LineSpill(join(folder, "missing", "waiting"));
    const { made, clock, troubles } = await mirror(log, states, { spill });
    log.cut = "before";
    const line = (chunk: number) => made.line(JSON.stringify({ type: "chunk", chunk }));
    for (let n = 0; n < MIRROR_WAITING_MAX; n += 1) expect(line(n)).toBe(true);
    const before = made.settled;
    expect(line(MIRROR_WAITING_MAX)).toBe(false);
    await expect(made.settled).rejects.toMatchObject({
      code: "cluster-unserved",
      message: expect.stringContaining("say it again"),
    });
    expect(troubles).toHaveLength(1);
    log.cut = "no";
    await clock.advance(400);
    await before;
    expect(line(1)).toBe(true);
    await made.settled;
    const last = (await told({ log, states })).lines.slice(-2).map((one) => JSON.parse(one));
    expect(last).toMatchObject([
      { type: "gap", lost: 1 },
      { type: "chunk", chunk: 1 },
    ]);
  });

  it("leaves out a line that is too long for NATS, and goes on with the next", async () => {
    const { log, states } = parts();
    const { made } = await mirror(log, states);
    expect(made.line(JSON.stringify({ type: "start", picture: "x".repeat(1_000_000) }))).toBe(
      false,
    );
    expect(made.line(JSON.stringify({ type: "chunk", chunk: 1 }))).toBe(true);
    await made.settled;
    const { lines } = await told({ log, states });
    expect(lines.map((one) => JSON.parse(one).type)).toEqual(["gap", "chunk"]);
  });

  it("has written a state that was said twice while it was on its way, and rests then", async () => {
    const { log, states } = parts();
    const { made } = await mirror(log, states);
    made.state("at chunk 1");
    made.state("at chunk 1");
    await made.settled;
    const write = states.write.bind(states);
    states.write = async (...given) => {
      states.write = write;
      await Promise.resolve();
      made.state("at chunk 2");
      return write(...given);
    };
    made.state("at chunk 2");
    await made.settled;
    // A turn of the loop comes: nothing is tried again and again.
    await new Promise((resolve) => setImmediate(resolve));
    expect(made.settled).toBeUndefined();
  });

  it("answers whose words are written although others' keep coming", async () => {
    const written: (() => void)[] = [];
    const inner = new MemoryLog();
    const slow: Log = {
      read: (name, from) => inner.read(name, from),
      newest: (name) => inner.newest(name),
      append: async (...entry) => {
        await new Promise<void>((resolve) => written.push(resolve));
        return inner.append(...entry);
      },
    };
    const { made } = await mirror(new CutLog(slow), new MemoryStore());
    made.line("one");
    const first = made.settled;
    await stateOf(first);
    made.line("two");
    const second = made.settled;
    written.shift()?.();
    expect([await stateOf(first), await stateOf(second)]).toEqual(["written", "waits"]);
    made.line("three");
    written.shift()?.();
    expect(await stateOf(second)).toBe("written");
    expect(await stateOf(made.settled)).toBe("waits");
  });
});

describe("LineSpill", () => {
  it("hands out each line once, in order, those longer than what is read at once too, and can be filled again", () => {
    const spill = new LineSpill(join(folder, "lines"));
    expect(spill.take()).toEqual([]);
    for (let round = 0; round < 2; round += 1) {
      const lines = [
        "short",
        "y".repeat(700_000),
        "ö",
        ...Array.from({ length: 9_000 }, (_, n) => `${round}.${n}`),
      ];
      for (const line of lines) expect(spill.add(line)).toBe(true);
      const got: string[] = [];
      while (spill.size > 0) got.push(...spill.take());
      expect(got).toEqual(lines);
    }
    spill.close();
    spill.close();
  });
});
