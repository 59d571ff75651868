import { describe, expect, it } from "vitest";
import { type Log, MemoryLog, MemoryStore } from "../../src/cluster/index.js";
import { EvertaleError } from "../../src/errors.js";
import { MIRROR_WAITING_MAX, readMirror } from "../../src/roles/index.js";
import { CutLog, HAND, mirror, parts, told } from "./mirror-parts.js";

describe("JournalMirror", () => {
  it("keeps lines in order and the latest state, for whoever comes after", async () => {
    const { log, states } = parts();
    const { made } = await mirror(log, states);
    made.line("head");
    made.line("one");
    made.state("at chunk 1");
    made.state("at chunk 2");
    await made.settled;
    expect(made.settled).toBeUndefined();
    made.line("two");
    await made.close();
    expect(await told({ log, states })).toMatchObject({
      lines: ["head", "one", "two"],
      state: "at chunk 2",
    });
  });

  it("writes what a crowd says at once in one round trip", async () => {
    const { log, states } = parts();
    const { made } = await mirror(log, states);
    made.line("first");
    for (let n = 0; n < 500; n += 1) made.line(`line ${n}`);
    await made.settled;
    expect(log.appended).toBeLessThanOrEqual(2);
    expect((await told({ log, states })).lines).toHaveLength(501);
  });

  it("waits while the cluster cannot be reached, and doubles nothing when only the answer was lost", async () => {
    const { log, states } = parts();
    const { made, clock } = await mirror(log, states);
    log.cut = "before";
    made.line("one");
    await clock.advance(1_000);
    expect(made.settled).toBeDefined();
    log.cut = "after";
    await clock.advance(200);
    log.cut = "no";
    await clock.advance(1_000);
    made.line("two");
    await made.settled;
    expect((await told({ log, states })).lines).toEqual(["one", "two"]);
  });

  it("is not fenced by its own lines and state whose answer was lost, though more was said meanwhile", async () => {
    const { log, states } = parts();
    let cut = false;
    const write = states.write.bind(states);
    states.write = async (...given) => {
      const revision = await write(...given);
      if (cut) throw new EvertaleError("cluster-unreachable", "Cut.");
      return revision;
    };
    const { made, clock, fenced } = await mirror(log, states);
    log.cut = "after";
    made.line("one");
    await clock.advance(0);
    made.line("two");
    await clock.advance(1_000);
    log.cut = "no";
    await clock.advance(1_000);
    expect(made.settled).toBeUndefined();
    cut = true;
    made.state("at chunk 1");
    await clock.advance(0);
    made.state("at chunk 2");
    await clock.advance(1_000);
    cut = false;
    await clock.advance(1_000);
    expect(made.settled).toBeUndefined();
    expect(fenced()).toBe(0);
    expect(await told({ log, states })).toMatchObject({
      lines: ["one", "two"],
      state: "at chunk 2",
    });
  });

  it("closes although the cluster cannot be reached, and writes nothing after", async () => {
    const { log, states } = parts();
    const { made, clock } = await mirror(log, states);
    log.cut = "before";
    made.line("one");
    const promised = made.settled;
    const closed = made.close();
    await clock.advance(3_000);
    await closed;
    // Whoever waits for it is not told that it is written.
    await expect(promised).rejects.toMatchObject({ code: "cluster-unserved" });
    log.cut = "no";
    await clock.advance(3_000);
    expect((await told({ log, states })).lines).toEqual([]);
  });

  it("says that it leaves lines out when too many wait, and leaves a gap of so many in the story", async () => {
    const { log, states } = parts();
    const { made, clock, troubles } = await mirror(log, states);
    log.cut = "before";
    const line = (chunk: number) => made.line(JSON.stringify({ type: "chunk", chunk }));
    for (let n = 0; n < MIRROR_WAITING_MAX; n += 1) expect(line(n)).toBe(true);
    expect(troubles).toEqual([]);
    const fromMs = clock.unixMs();
    for (let n = 0; n < 3; n += 1) expect(line(MIRROR_WAITING_MAX + n)).toBe(false);
    expect(troubles).toEqual([
      expect.stringMatching(/^Lines of the story of "main" are left out .*10000 wait/),
    ]);
    await clock.advance(400);
    log.cut = "no";
    await clock.advance(200);
    await made.settled;
    expect(line(20_000)).toBe(true);
    await made.settled;
    expect(troubles[1]).toMatch(/takes the story of "main" again; 3 lines are left out/);
    const { lines } = await told({ log, states });
    expect(lines).toHaveLength(MIRROR_WAITING_MAX + 2);
    const gap = { type: "gap", chunk: 20_000, lost: 3, fromMs, atMs: fromMs + 600 };
    expect(JSON.parse(lines.at(-2) ?? "")).toEqual(gap);
  });

  it("fences an owner of before: it writes nothing any more, and is told once", async () => {
    const { log, states } = parts();
    const old = await mirror(log, states);
    old.made.line("head");
    await old.made.settled;
    const young = await mirror(log, states);
    young.made.line("from the new owner");
    await young.made.settled;
    old.made.line("too late");
    old.made.line("too late as well");
    await expect(old.made.settled).rejects.toMatchObject({ code: "cluster-unserved" });
    old.made.state("too late");
    await expect(old.made.settled).rejects.toMatchObject({ code: "cluster-unserved" });
    expect(old.fenced()).toBe(1);
    expect(young.fenced()).toBe(0);
    expect((await told({ log, states })).lines).toEqual(["head", "from the new owner"]);
  });

  it("is handed over part by part: the next is not asked for before the one before is written", async () => {
    let asked = 0;
    const log = new CutLog(new MemoryLog());
    const slow: Log = {
      append: (...line) => log.append(...line),
      newest: (name) => log.newest(name),
      async *read(name, from) {
        for await (const line of log.read(name, from)) {
          asked += 1;
          yield line;
        }
      },
    };
    const line = (i: number) => `line ${i} ${"x".repeat(10_000)}`;
    for (let i = 0; i < 100; i += 1) await log.append("main", Buffer.from(line(i)), i);
    let written = "";
    let parts = 0;
    const { last } = await readMirror({ log: slow, states: new MemoryStore() }, "main", {
      ...HAND,
      write: async (part) => {
        const before = asked;
        await new Promise((resolve) => setImmediate(resolve));
        expect(asked).toBe(before);
        written += part;
        parts += 1;
      },
    });
    expect(written).toBe(Array.from({ length: 100 }, (_, i) => `${line(i)}\n`).join(""));
    expect(last).toBe(100);
    // A file that is opened for each entry would hold a takeover up; one part of all would need the memory for it.
    expect(parts).toBeGreaterThan(2);
    expect(parts).toBeLessThan(10);
  });
});
