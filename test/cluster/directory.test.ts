import { afterEach, describe, expect, it } from "vitest";
import {
  Directory,
  type DirectoryEvent,
  MemoryStore,
  type Store,
  type StoreEntry,
} from "../../src/cluster/index.js";
import { EvertaleError } from "../../src/errors.js";
import type { Clock } from "../../src/scheduler/index.js";
import { FakeClock } from "../fakes/fake-clock.js";

const LEASE_MS = 1500;

/** A store that can be cut off, and counts who owned what when. */
class CutStore implements Store {
  cut = false;
  /** The store answers, that nobody can write to it. */
  leaderless = false;
  constructor(private readonly inner: Store) {}
  get(key: string): Promise<StoreEntry | undefined> {
    return this.#through(() => this.inner.get(key));
  }
  write(key: string, value: Uint8Array, expected: number): Promise<number | undefined> {
    return this.#through(() => this.inner.write(key, value, expected));
  }
  remove(key: string): Promise<void> {
    return this.#through(() => this.inner.remove(key));
  }
  watch(pattern: string, receive: (key: string, entry: StoreEntry | undefined) => void) {
    return this.inner.watch(pattern, (key, entry) => {
      if (!this.cut) receive(key, entry);
    });
  }
  async #through<T>(work: () => Promise<T>): Promise<T> {
    if (this.cut) throw new EvertaleError("cluster-unreachable", "The cable is out.");
    if (this.leaderless) throw new EvertaleError("cluster-leaderless", "Nobody leads.");
    return work();
  }
}

interface Worker {
  readonly id: string;
  readonly directory: Directory;
  readonly events: (DirectoryEvent & { readonly atMs: number })[];
  readonly troubles: unknown[];
  cut(is: boolean): void;
  leaderless(is: boolean): void;
}

describe("Directory", () => {
  const clock = () => new FakeClock();
  const opened: Directory[] = [];
  afterEach(async () => {
    for (const directory of opened.splice(0)) await directory.close();
  });

  async function cluster(
    ids: readonly string[],
    channels: readonly string[],
    slots = 10,
    /** A machine's own clocks, in the order of `ids`. */
    clockOf: (time: FakeClock, index: number) => Clock = (time) => time,
  ) {
    const time = clock();
    const [workers, table] = [new MemoryStore(), new MemoryStore()];
    const started: Worker[] = [];
    for (const [index, id] of ids.entries()) {
      const cuts = [new CutStore(workers), new CutStore(table)] as const;
      const events: (DirectoryEvent & { readonly atMs: number })[] = [];
      const troubles: unknown[] = [];
      const directory = new Directory({
        workers: cuts[0],
        channels: cuts[1],
        clock: clockOf(time, index),
        self: id,
        leaseMs: LEASE_MS,
        slots: () => slots,
        onTrouble: (error) => troubles.push(error),
      });
      directory.events$.subscribe((event) => events.push({ ...event, atMs: time.nowMs() }));
      opened.push(directory);
      await directory.start(channels);
      started.push({
        id,
        directory,
        events,
        troubles,
        cut: (is) => {
          for (const store of cuts) store.cut = is;
        },
        leaderless: (is) => {
          for (const store of cuts) store.leaderless = is;
        },
      });
    }
    return { time, started };
  }

  const ownersOf = (workers: readonly Worker[], channel: string) =>
    workers.filter(({ directory }) => directory.owned.has(channel));

  it("gives each channel one owner, and all channels to the only worker", async () => {
    const names = ["one", "two", "three", "four", "five"];
    const { time, started } = await cluster(["a", "b", "c"], names);
    await time.advance(2 * LEASE_MS);
    for (const name of names) expect(ownersOf(started, name)).toHaveLength(1);
    const alone = await cluster(["a"], names);
    await alone.time.advance(LEASE_MS);
    expect([...(alone.started[0]?.directory.owned.keys() ?? [])].sort()).toEqual([...names].sort());
  });

  it("leaves a channel with its owner for as long as that lives", async () => {
    const { time, started } = await cluster(["a", "b"], ["main"]);
    await time.advance(100 * LEASE_MS);
    const all = started.flatMap(({ events }) => events);
    expect(all.map(({ type }) => type)).toEqual(["acquired"]);
  });

  it("takes a dead owner's channel within a lease and a bit, under a higher epoch, never before the owner has stopped", async () => {
    const { time, started } = await cluster(["a", "b"], ["main"]);
    await time.advance(LEASE_MS);
    const [owner] = ownersOf(started, "main");
    const other = started.find((worker) => worker !== owner);
    if (owner === undefined || other === undefined) throw new Error("nobody owns it");
    const epoch = owner.directory.owned.get("main") ?? 0;
    const cutAtMs = time.nowMs();
    owner.cut(true);
    await time.advance(2 * LEASE_MS);
    const lost = owner.events.at(-1);
    const acquired = other.events.at(-1);
    expect(lost).toMatchObject({ type: "lost", reason: "stopped" });
    expect(acquired).toMatchObject({ type: "acquired", channel: "main" });
    expect(acquired?.epoch).toBeGreaterThan(epoch);
    expect((acquired?.atMs ?? 0) - cutAtMs).toBeLessThanOrEqual(LEASE_MS * 1.25);
    expect(lost?.atMs).toBeLessThan(acquired?.atMs ?? 0);
    expect(owner.troubles).toHaveLength(1);
  });

  it("asks no wall clock: machines two minutes apart, one of them put right meanwhile, own and take over as any others", async () => {
    const offMs = 120_000;
    let putRight = false;
    const { time, started } = await cluster(["a", "b"], ["main"], 10, (own, index) => ({
      // Each machine was started at another time.
      nowMs: () => own.nowMs() + index * 987_654,
      unixMs: () => own.unixMs() + (index === 0 && !putRight ? -offMs : index * offMs),
      scheduler: own.scheduler,
    }));
    await time.advance(20 * LEASE_MS);
    putRight = true;
    await time.advance(20 * LEASE_MS);
    expect(started.flatMap(({ events }) => events.map(({ type }) => type))).toEqual(["acquired"]);
    for (let turn = 0; turn < 2; turn += 1) {
      const [owner] = ownersOf(started, "main");
      const other = started.find((worker) => worker !== owner);
      if (owner === undefined || other === undefined) throw new Error("nobody owns it");
      const cutAtMs = time.nowMs();
      owner.cut(true);
      await time.advance(2 * LEASE_MS);
      expect(other.events.at(-1)).toMatchObject({ type: "acquired", channel: "main" });
      expect((other.events.at(-1)?.atMs ?? 0) - cutAtMs).toBeLessThanOrEqual(LEASE_MS * 1.25);
      owner.cut(false);
      await time.advance(2 * LEASE_MS);
      expect(ownersOf(started, "main")).toEqual([other]);
    }
  });

  it("while the store's servers elect who leads the owner goes on, and nobody takes its channel when they have", async () => {
    const { time, started } = await cluster(["a", "b"], ["main"]);
    await time.advance(LEASE_MS);
    const [owner] = ownersOf(started, "main");
    for (const worker of started) worker.leaderless(true);
    await time.advance(4 * LEASE_MS);
    expect(ownersOf(started, "main")).toEqual([owner]);
    for (const worker of started) worker.leaderless(false);
    await time.advance(10 * LEASE_MS);
    expect(started.flatMap(({ events }) => events).map(({ type }) => type)).toEqual(["acquired"]);
  });

  it("an owner that was away comes back without its channels, and says nothing is wrong any more", async () => {
    const { time, started } = await cluster(["a", "b"], ["main"]);
    await time.advance(LEASE_MS);
    const [owner] = ownersOf(started, "main");
    owner?.cut(true);
    await time.advance(3 * LEASE_MS);
    owner?.cut(false);
    await time.advance(3 * LEASE_MS);
    expect(ownersOf(started, "main")).toHaveLength(1);
    expect(owner?.directory.owned.size).toBe(0);
  });

  it("an owner alone takes up again what it had to stop, under a new epoch", async () => {
    const { time, started } = await cluster(["a"], ["main"]);
    await time.advance(LEASE_MS);
    const [owner] = started;
    const before = owner?.directory.owned.get("main") ?? 0;
    owner?.cut(true);
    await time.advance(2 * LEASE_MS);
    expect(owner?.directory.owned.size).toBe(0);
    owner?.cut(false);
    await time.advance(2 * LEASE_MS);
    expect(owner?.directory.owned.get("main")).toBeGreaterThan(before);
  });

  it("a worker takes no more channels than it has slots for", async () => {
    const names = Array.from({ length: 6 }, (_, index) => `c${index}`);
    const { time, started } = await cluster(["a", "b"], names, 2);
    await time.advance(4 * LEASE_MS);
    expect(started.map(({ directory }) => directory.owned.size)).toEqual([2, 2]);
  });

  it("draining moves channels one by one, each taken up before a lease has passed", async () => {
    const names = ["one", "two", "three"];
    const { time, started } = await cluster(["a", "b"], names);
    await time.advance(LEASE_MS);
    const [first, second] = started;
    const stopped: string[] = [];
    const drained = first?.directory.drain(async (channel) => {
      stopped.push(channel);
    });
    await time.advance(LEASE_MS / 2);
    await drained;
    expect(first?.directory.owned.size).toBe(0);
    expect([...(second?.directory.owned.keys() ?? [])].sort()).toEqual([...names].sort());
    expect(first?.events.filter(({ type }) => type === "lost").length).toBe(stopped.length);
  });

  it("never has two owners at one time, whatever is cut and for how long", async () => {
    const { time, started } = await cluster(["a", "b", "c"], ["main"]);
    let state = 12345;
    const random = () => {
      state = (state * 1103515245 + 12345) % 2 ** 31;
      return state / 2 ** 31;
    };
    const epochs: number[] = [];
    for (let round = 0; round < 400; round += 1) {
      const worker = started[Math.floor(random() * started.length)];
      worker?.cut(random() < 0.5);
      await time.advance(random() * LEASE_MS);
      expect(ownersOf(started, "main").length).toBeLessThanOrEqual(1);
    }
    for (const { events } of started) {
      for (const event of events) if (event.type === "acquired") epochs.push(event.epoch);
    }
    expect(new Set(epochs).size).toBe(epochs.length);
    expect(epochs.length).toBeGreaterThan(20);
  });
});
