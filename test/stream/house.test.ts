import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { open } from "lmdb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WordLists } from "../../src/stream/house/house-rules.js";
import { DEFAULT_HOUSE_RULES, House } from "../../src/stream/house/index.js";
import { DiskStore, MemoryStore, STORE_FORMAT, type Store } from "../../src/stream/store/index.js";

const ann = { name: "Ann", person: "key ann", address: "203.0.113.9" };
const house = (store: Store, clock = { ms: 1_000_000 }) => ({
  house: new House({ channel: "main", store, unixMs: () => clock.ms }),
  clock,
});

describe("House", () => {
  it("judges a text by its own lists and by moderation", () => {
    const { house: one } = house(new MemoryStore());
    one.rule({ ...DEFAULT_HOUSE_RULES, deny: ["broccoli"], allow: ["scunthorpe"] }, "Mo");
    expect(one.judge("a panda  jumping")).toEqual({ ok: true, text: "a panda jumping" });
    expect(one.judge("a f.u.c.k")).toMatchObject({ ok: false });
    expect(one.judge("a BROCCOLI")).toEqual({
      ok: false,
      text: "",
      reason: '"broccoli" is not used on this channel: say it otherwise.',
    });
    expect(one.judge("a train to Scunthorpe")).toEqual({ ok: true, text: "a train to Scunthorpe" });
  });

  it.each([
    "a Bröccoli dances",
    "a bro\u200bccoli dances",
    "a brоccоli dances (Cyrillic)",
    "a br0cc0li dances",
    "a b r o c c o l i dances",
    "a b.r.o.c.c.o.l.i",
    "a brooooccoli",
    "ｂｒｏｃｃｏｌｉ",
    "🅑🅡🅞🅒🅒🅞🅛🅘",
    "b!g br@ccoli, brocco1i",
    "一只熊猫在跳舞",
    "the day the panda dies",
    "the_day the-panda   DIES!",
  ])("finds what its owner denies however it is written, in lines and in names: %j", (text) => {
    const { house: one } = house(new MemoryStore());
    one.rule({ ...DEFAULT_HOUSE_RULES, deny: ["broccoli", "熊猫", "the panda dies"] }, "Mo");
    expect(one.judge(text).ok).toBe(false);
    // A name is cut short; what is left of it is looked at.
    if (text.length <= 24) expect(one.judgeName(text)).toBeUndefined();
    expect(one.judge("a broccolini on a pandas' day").ok).toBe(true);
    expect(one.judgeName("Ann")).toBe("Ann");
  });

  it("lets people speak, and in slow mode one line in so many seconds", () => {
    const { house: one, clock } = house(new MemoryStore());
    expect(one.refusal(ann)).toBeUndefined();
    one.rule({ ...DEFAULT_HOUSE_RULES, slowSeconds: 30 }, "Mo");
    expect(one.refusal(ann)).toBeUndefined();
    clock.ms += 12_000;
    expect(one.refusal(ann)).toBe("Slow mode, one line in 30 s: yours may come in 18 s.");
    expect(one.refusal({ ...ann, person: "key bob" })).toBeUndefined();
    clock.ms += 18_000;
    expect(one.refusal(ann)).toBeUndefined();
  });

  it.each([
    ["name", "aNN ", { ...ann, name: "ann" }, { ...ann, name: "Anna" }],
    ["person", "key ann", ann, { ...ann, person: "key bob" }],
    ["address", "203.0.113.9", ann, { ...ann, address: "203.0.113.10" }],
    [
      "address",
      "2001:db8::1",
      { ...ann, address: "2001:db8::9" },
      { ...ann, address: "2001:db8:0:1::1" },
    ],
  ] as const)("mutes by %s until the time is over, and says so", (target, value, met, other) => {
    const { house: one, clock } = house(new MemoryStore());
    const untilMs = one.inMinutes(10);
    one.sanctions.add({ kind: "mute", target, value, untilMs, reason: "shouting", by: "Mo" });
    expect(one.refusal(met)).toBe(
      "You may not speak here for 10 more min (shouting): a moderator decided so.",
    );
    expect(one.refusal(other)).toBeUndefined();
    clock.ms = untilMs;
    expect(one.refusal(met)).toBeUndefined();
    expect(one.sanctions.list).toEqual([]);
  });

  it("tells a ban before a mute, and pardons", () => {
    const { house: one } = house(new MemoryStore());
    const by = {
      target: "person",
      value: ann.person,
      untilMs: null,
      reason: "",
      by: "Mo",
    } as const;
    one.sanctions.add({ kind: "mute", ...by });
    const ban = one.sanctions.add({ kind: "ban", ...by });
    expect(one.refusal(ann)).toMatch(/^You are banned from this channel: a moderator decided so/);
    expect(one.sanctions.remove(ban.id)).toEqual(ban);
    expect(one.sanctions.remove(ban.id)).toBeUndefined();
    expect(one.refusal(ann)).toMatch(/may not speak/);
  });
});

describe("a channel's own word lists", () => {
  const lists = new WordLists({ allow: ["Dick Whittington"], deny: ["voldemort", "he who"] });
  it.each([
    ["Voldemort flies", "voldemort"],
    ["VÓLDEMORT, flies", "voldemort"],
    ["he-who is here", "he who"],
    ["voldemorts", undefined],
    ["the who", undefined],
  ])("finds in %j: %j", (text, denied) => {
    expect(lists.denied(text)).toBe(denied);
  });

  it("takes what is allowed out before the packaged list looks, and nothing else", () => {
    expect(lists.withoutAllowed("Dick Whittington and his cat")).toBe("and and his cat");
    expect(lists.withoutAllowed("a panda!")).toBe("a panda!");
  });
});

describe("DiskStore", () => {
  let folder: string;
  const faults: unknown[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "evertale-store-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const reopen = () => DiskStore.open(join(folder, "store"), (error) => faults.push(error));

  it("keeps rules, sanctions and the trail over a restart", async () => {
    const store = await reopen();
    const { house: one } = house(store);
    one.rule({ ...DEFAULT_HOUSE_RULES, slowSeconds: 9, deny: ["x"] }, "Mo");
    const by = { target: "person", value: ann.person, reason: "", by: "Mo" } as const;
    one.sanctions.add({ kind: "ban", ...by, untilMs: null });
    for (let i = 0; i < 300; i++) one.audit.note("Mo", "note", `${i}`);
    await store.close();
    await store.close();
    const again = await reopen();
    const { house: other } = house(again);
    expect(other.rules).toMatchObject({ slowSeconds: 9, deny: ["x"] });
    expect(other.refusal(ann)).toMatch(/banned/);
    expect(other.lists.denied("x")).toBe("x");
    const trail = other.audit.latest;
    expect([trail.length, trail.at(-1)?.detail]).toEqual([200, "299"]);
    other.audit.note("Mo", "note", "300");
    expect(other.audit.latest.at(-1)?.detail).toBe("300");
    // Another channel has its own.
    const elsewhere = new House({ channel: "main2", store: again, unixMs: () => 0 });
    expect(elsewhere.refusal(ann)).toBeUndefined();
    await again.close();
    expect(faults).toEqual([]);
  });

  it("orders and cuts what lies under a prefix as the one in memory does", async () => {
    const stores = [await reopen(), new MemoryStore()];
    for (const store of stores) {
      for (const n of [10, 9, 2]) store.put(["a", "x", n], n);
      store.put(["a", "y", 1], "other");
      store.put(["ab", "x", 1], "other");
      expect(store.under(["a", "x"]).map(({ value }) => value)).toEqual([2, 9, 10]);
      expect(store.under(["a", "x"], 2).map(({ value }) => value)).toEqual([9, 10]);
      store.remove(["a", "x", 9]);
      expect(store.get(["a", "x", 9])).toBeUndefined();
      expect(store.under(["none"])).toEqual([]);
      await store.close();
    }
  });

  it.each([
    ["was never one", () => Buffer.alloc(40_000, 0xfe), /is no store/],
    ["is full of zeros after a power cut", () => Buffer.alloc(40_960), /is no store/],
    ["has a beginning alone", (whole: Buffer) => whole.subarray(0, 300), /is no store/],
    [
      "is cut off",
      (whole: Buffer) => whole.subarray(0, whole.length - 4096),
      /is cut off: it has \d+ bytes of \d+: put a copy of it back, or set the folder aside/,
    ],
  ])(
    "says in one sentence that its file %s, which would end the program",
    async (_, spoil, words) => {
      const store = await reopen();
      for (let i = 0; i < 500; i++) store.put(["a", i], "x".repeat(40));
      await store.close();
      const path = join(folder, "store", "data.mdb");
      const whole = await readFile(path);
      await writeFile(path, spoil(whole));
      await expect(reopen()).rejects.toMatchObject({
        code: "store-invalid",
        message: expect.stringMatching(words),
      });
      await writeFile(path, whole);
      const again = await reopen();
      expect(again.get(["a", 499])).toBe("x".repeat(40));
      await again.close();
    },
  );

  it("is opened by another process first where the program ended in it, and refused when that ends too", async () => {
    const store = await reopen();
    for (let i = 0; i < 500; i++) store.put(["a", i], "x".repeat(40));
    await store.close();
    const mark = join(folder, "store", "opening");
    expect(existsSync(mark)).toBe(false);
    // Killed while it was opened, and nothing is wrong with it.
    await writeFile(mark, "");
    const again = await reopen();
    expect(again.get(["a", 499])).toBe("x".repeat(40));
    await again.close();
    await writeFile(mark, "");
    const fails = () => Promise.resolve(false);
    await expect(DiskStore.open(join(folder, "store"), () => {}, fails)).rejects.toMatchObject({
      code: "store-invalid",
      message: expect.stringMatching(
        /is damaged: the program ended when it was opened: put a copy/,
      ),
    });
  });

  it("refuses the store of a newer program, and a place that is none, in one sentence", async () => {
    const database = open({ path: join(folder, "store"), noSubdir: false });
    await database.put(["format"], STORE_FORMAT + 1);
    await database.close();
    await expect(reopen()).rejects.toMatchObject({
      code: "store-invalid",
      message: expect.stringMatching(/format 2 of a newer Evertale and this one reads 1: update/),
    });
    await writeFile(join(folder, "file"), "no");
    // Under /proc Node's own way of making folders tries for ever.
    for (const place of [join(folder, "file"), "/proc/nowhere"]) {
      await expect(DiskStore.open(place, () => {})).rejects.toMatchObject({
        code: "store-invalid",
        message: expect.stringMatching(/cannot be opened/),
      });
    }
  });
});
