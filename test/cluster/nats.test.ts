// The bus, the store and the log mean the same over NATS as in one process; run with every server that is there (2.9 ignores times to live).
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Bus } from "../../src/cluster/bus.js";
import {
  Directory,
  MemoryBus,
  MemoryLog,
  MemoryStore,
  openCluster,
} from "../../src/cluster/index.js";
import type { Log } from "../../src/cluster/log.js";
import { connectNats, parseNatsAddress } from "../../src/cluster/nats/connect.js";
import { NatsBus } from "../../src/cluster/nats/nats-bus.js";
import { openNatsLog } from "../../src/cluster/nats/nats-log.js";
import { openNatsStore } from "../../src/cluster/nats/nats-store.js";
import type { Store } from "../../src/cluster/store.js";
import { systemClock } from "../../src/scheduler/index.js";
import { natsServers, type RunningNats, startNats, versionOf } from "./nats-server.js";
import { forwardTcp } from "./tcp-forwarder.js";

interface Parts {
  readonly bus: Bus;
  readonly store: Store;
  readonly log: Log;
}
interface Carrier {
  readonly name: string;
  open(): Promise<Parts>;
  close(): Promise<void>;
}

const memory: Carrier = {
  name: "one process",
  open: async () => ({ bus: new MemoryBus(), store: new MemoryStore(), log: new MemoryLog() }),
  close: async () => undefined,
};

function over(binary: string): Carrier {
  let server: RunningNats | undefined;
  const opened: Bus[] = [];
  return {
    name: `NATS ${versionOf(binary)}`,
    async open() {
      server ??= await startNats({ binary });
      const connection = await connectNats(parseNatsAddress(server.url), "test");
      const bus = new NatsBus(connection);
      opened.push(bus);
      const common = { replicas: 1, timeoutMs: 5_000 };
      const number = opened.length;
      return {
        bus,
        store: await openNatsStore(connection, { bucket: `t${number}`, ...common }),
        log: await openNatsLog(connection, {
          stream: `L${number}`,
          prefix: `log${number}`,
          ...common,
        }),
      };
    },
    async close() {
      for (const bus of opened) await bus.close();
      await server?.close();
    },
  };
}

const servers = natsServers();
const carriers = [memory, ...servers.map(over)];
const text = (data: Uint8Array | undefined) => Buffer.from(data ?? []).toString();
const bytes = (value: string) => new Uint8Array(Buffer.from(value));

describe.each(carriers)("the bus, the store and the log by $name", (carrier) => {
  let parts: Parts;
  beforeAll(async () => {
    parts = await carrier.open();
  }, 30_000);
  afterAll(() => carrier.close());

  it("delivers what is published to all who subscribed, in order, and to nobody else", async () => {
    const { bus } = parts;
    const got: string[] = [];
    const ends = [
      bus.subscribe("a.*.frames", (data, subject) => got.push(`${subject}:${text(data)}`)),
      bus.subscribe("a.main.frames", (data) => got.push(text(data))),
      bus.subscribe("a.other.frames", () => got.push("wrong")),
    ];
    for (let n = 0; n < 5; n += 1) bus.publish("a.main.frames", bytes(String(n)));
    await vi.waitFor(() => expect(got).toHaveLength(10));
    for (const who of ["a.main.frames:", ""]) {
      const theirs = got.filter(
        (one) => one.startsWith(`${who}`) && one.includes(":") === (who !== ""),
      );
      expect(theirs).toEqual([0, 1, 2, 3, 4].map((n) => `${who}${n}`));
    }
    for (const end of ends) end();
    bus.publish("a.main.frames", bytes("late"));
    await parts.store.get("nothing");
    expect(got).toHaveLength(10);
  });

  it("answers requests, and says in a sentence when nobody does", async () => {
    const { bus } = parts;
    const end = bus.serve("ask", async (data) => bytes(`${text(data)}!`));
    await vi.waitFor(async () =>
      expect(text(await bus.request("ask", bytes("really"), 2_000))).toBe("really!"),
    );
    end();
    await vi.waitFor(() =>
      expect(bus.request("ask", bytes("still"), 300)).rejects.toMatchObject({
        code: "cluster-unserved",
        message: expect.stringContaining("try again"),
      }),
    );
  });

  it("writes only over the revision that was named, and tells watchers", async () => {
    const { store } = parts;
    const seen: string[] = [];
    const end = await store.watch("key.*", (key, entry) =>
      seen.push(`${key}=${text(entry?.value)}`),
    );
    const first = await store.write("key.a", bytes("1"), 0);
    expect(first).toBeGreaterThan(0);
    expect(await store.write("key.a", bytes("2"), 0)).toBeUndefined();
    const second = await store.write("key.a", bytes("2"), first ?? 0);
    expect(second).toBeGreaterThan(first ?? 0);
    expect(await store.write("key.a", bytes("3"), first ?? 0)).toBeUndefined();
    expect(text((await store.get("key.a"))?.value)).toBe("2");
    await store.remove("key.a");
    expect(await store.get("key.a")).toBeUndefined();
    expect(await store.write("key.a", bytes("4"), 0)).toBeGreaterThan(second ?? 0);
    await vi.waitFor(() => expect(seen).toEqual(["key.a=1", "key.a=2", "key.a=", "key.a=4"]));
    end();
  });

  it("of two who write at once one wins", async () => {
    const { store } = parts;
    for (let round = 0; round < 20; round += 1) {
      const key = `race.${round}`;
      const both = await Promise.all(["x", "y"].map((who) => store.write(key, bytes(who), 0)));
      expect(both.filter((revision) => revision !== undefined)).toHaveLength(1);
    }
  });

  it("keeps a channel's lines in order, and lets nobody write who does not know the last one", async () => {
    const { log } = parts;
    const read = async (name: string, from?: number): Promise<string[]> => {
      const lines: string[] = [];
      for await (const { line } of log.read(name, from)) lines.push(text(line));
      return lines;
    };
    expect(await read("main")).toEqual([]);
    expect(await log.newest("main")).toBeUndefined();
    let last = 0;
    for (const line of ["head", "prompt", "chunk"]) {
      last = (await log.append("main", bytes(line), last)) ?? Number.NaN;
      await log.append("beside", bytes(line), 0);
    }
    expect(await log.append("main", bytes("from before"), 0)).toBeUndefined();
    expect(await read("main")).toEqual(["head", "prompt", "chunk"]);
    const newest = await log.newest("main");
    expect(newest).toEqual({ number: last, line: expect.anything() });
    const next = (await log.append("main", bytes("next"), last)) ?? Number.NaN;
    expect(next).toBeGreaterThan(last);
    // From a place in the middle, whatever others have written there.
    expect(await read("main", last)).toEqual(["chunk", "next"]);
    expect(await read("main", next + 1)).toEqual([]);
    // More than are on the way at once.
    for (let i = 0, long = 0; i < 300; i += 1)
      long = (await log.append("long", bytes(`line ${i}`), long)) ?? Number.NaN;
    expect((await read("long")).at(-1)).toBe("line 299");
    expect(await read("long")).toHaveLength(300);
    for await (const { line } of log.read("long")) {
      expect(text(line)).toBe("line 0");
      break;
    }
  });
});

describe.runIf(servers.length > 0)("a cluster's NATS", () => {
  const binary = servers[0] ?? "";

  it("that cannot be reached is one sentence with the address", async () => {
    await expect(connectNats(parseNatsAddress("nats://127.0.0.1:9"), "test")).rejects.toMatchObject(
      {
        code: "cluster-unreachable",
        message: expect.stringContaining("nats://127.0.0.1:9"),
      },
    );
  });

  it("that refuses the password is one sentence, without the password", async () => {
    const server = await startNats({ binary, user: "story", pass: "right" });
    const address = parseNatsAddress(server.url.replace("right", "wrong"));
    const failure = await connectNats(address, "test").catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "cluster-refused" });
    expect(String(failure)).not.toContain("wrong");
    await (await connectNats(parseNatsAddress(server.url), "test")).close();
    await server.close();
  });

  it("without JetStream is one sentence, at once", async () => {
    const server = await startNats({ binary, jetstream: false });
    const wish = { address: server.url, name: "t", self: "test", timeoutMs: 500 };
    await expect(openCluster({ ...wish, replicas: 1 })).rejects.toMatchObject({
      code: "cluster-refused",
      message: expect.stringContaining("-js"),
    });
    await server.close();
  });

  it("that takes small messages only is one sentence with what to set", async () => {
    const server = await startNats({ binary, maxPayload: 65_536 });
    const wish = { address: server.url, name: "t", self: "test", timeoutMs: 500 };
    await expect(openCluster({ ...wish, replicas: 1 })).rejects.toMatchObject({
      code: "cluster-refused",
      message: expect.stringMatching(/65536 octets at most.*max_payload/),
    });
    await server.close();
  });

  it("that comes back without what it kept is told in a sentence, and one that only was away is not", async () => {
    const server = await startNats({ binary });
    const wish = { address: server.url, name: "t", self: "test", timeoutMs: 500 };
    const cluster = await openCluster({ ...wish, replicas: 1 });
    let sentence = "";
    void cluster.forgotten.then(({ message }) => {
      sentence = message;
    });
    await server.kill();
    await server.restart();
    // Reached again, and with what was there.
    await vi.waitFor(() => cluster.channels.write("channel.a", bytes("1"), 0), 5_000);
    await cluster.bus.request("nobody", bytes(""), 500).catch(() => undefined);
    expect(sentence).toBe("");
    const connection = await connectNats(parseNatsAddress(server.url), "cleaner");
    const { jetstreamManager } = await import("@nats-io/jetstream");
    await (await jetstreamManager(connection)).streams.delete("KV_t-channels");
    await connection.close();
    await server.kill();
    await server.restart();
    await vi.waitFor(() => expect(sentence).toMatch(/lost what it kept of the cluster t /), 5_000);
    await cluster.close();
    await server.close();
  });

  it("that falls silent is given up after the time that was told, not the library's", async () => {
    const server = await startNats({ binary });
    const way = await forwardTcp(Number(new URL(server.url).port));
    const connection = await connectNats(parseNatsAddress(`nats://127.0.0.1:${way.port}`), "test");
    const store = await openNatsStore(connection, { bucket: "b", replicas: 1, timeoutMs: 300 });
    way.hold();
    const beganMs = performance.now();
    const calls = [store.write("k", bytes("v"), 0), store.get("k"), store.remove("k")];
    for (const call of await Promise.allSettled(calls)) {
      expect(call).toMatchObject({ reason: { code: "cluster-unreachable" } });
    }
    expect(performance.now() - beganMs).toBeLessThan(3_000);
    way.release();
    await connection.close();
    await way.close();
    await server.close();
  });

  it("whose names are taken with other settings is refused in a sentence that says which and what to do", async () => {
    const server = await startNats({ binary });
    const connection = await connectNats(parseNatsAddress(server.url), "test");
    const { jetstreamManager } = await import("@nats-io/jetstream");
    const manager = await jetstreamManager(connection);
    await manager.streams.add({ name: "shop-journals", subjects: ["baskets.*"] });
    const options = { prefix: "shop.journal", replicas: 1, timeoutMs: 2_000 };
    await expect(
      openNatsLog(connection, { stream: "shop-journals", ...options }),
    ).rejects.toMatchObject({
      code: "cluster-refused",
      message: expect.stringMatching(/shop-journals.*--cluster-name/),
    });
    await connection.close();
    await server.close();
  });

  it("with a bucket of another program's is refused by its name", async () => {
    const server = await startNats({ binary });
    const connection = await connectNats(parseNatsAddress(server.url), "test");
    const { Kvm } = await import("@nats-io/kv");
    await new Kvm(connection).create("taken", { description: "A shop's baskets" });
    await expect(
      openNatsStore(connection, { bucket: "taken", replicas: 1, timeoutMs: 2_000 }),
    ).rejects.toMatchObject({ code: "cluster-refused", message: expect.stringContaining("taken") });
    await connection.close();
    await server.close();
  });

  it("killed and begun again: the bus is lost and comes back, the owner goes on", async () => {
    const server = await startNats({ binary });
    const connection = await connectNats(parseNatsAddress(server.url), "test");
    const bus = new NatsBus(connection);
    const states: string[] = [];
    bus.state$.subscribe((state) => states.push(state));
    const options = { replicas: 1, timeoutMs: 500 };
    const directory = new Directory({
      workers: await openNatsStore(connection, { bucket: "workers", ...options }),
      channels: await openNatsStore(connection, { bucket: "channels", ...options }),
      clock: systemClock,
      self: "only",
      leaseMs: 600,
    });
    await directory.start(["main"]);
    await vi.waitFor(() => expect(directory.owned.has("main")).toBe(true), 3_000);
    const before = directory.owned.get("main") ?? 0;
    await server.kill();
    await vi.waitFor(() => expect(directory.owned.size).toBe(0), 5_000);
    expect(states.at(-1)).toBe("lost");
    await server.restart();
    await vi.waitFor(() => expect(directory.owned.get("main")).toBeGreaterThan(before), 10_000);
    expect(states.at(-1)).toBe("connected");
    await directory.close();
    await bus.close();
    await server.close();
  });
});

describe("parseNatsAddress", () => {
  it("takes several servers, users, tokens and the default port", () => {
    expect(parseNatsAddress("nats://me:p%40ss@a,nats://b:5000")).toEqual({
      servers: ["nats://a:4222", "nats://b:5000"],
      user: "me",
      pass: "p@ss",
    });
    expect(parseNatsAddress("tls://secret@host")).toMatchObject({ token: "secret" });
  });

  it("refuses what is none in a sentence that keeps secrets", () => {
    expect(() => parseNatsAddress("http://me:secret@host")).toThrow(/is no address of NATS/);
    expect(() => parseNatsAddress("http://me:secret@host")).not.toThrow(/secret/);
    expect(() => parseNatsAddress("")).toThrow(/nats:\/\/HOST:4222/);
  });
});
