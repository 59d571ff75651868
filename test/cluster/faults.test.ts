// What a cluster stands, over real servers of NATS: an owner cut off, an owner held up and late, a race, an edge begun again, NATS without its leader.
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { Directory } from "../../src/cluster/index.js";
import { connectNats, parseNatsAddress } from "../../src/cluster/nats/connect.js";
import { openNatsLog } from "../../src/cluster/nats/nats-log.js";
import { openNatsStore } from "../../src/cluster/nats/nats-store.js";
import { systemClock } from "../../src/scheduler/index.js";
import { Access } from "../../src/stream/index.js";
import { natsServers, type RunningNats, startNats, startNatsCluster } from "./nats-server.js";
import { ClusterStage } from "./stage.js";
import { forwardTcp } from "./tcp-forwarder.js";

const [binary] = natsServers();
const FIRST = 11;
const SECOND = 22;

describe.runIf(binary !== undefined)("a cluster", () => {
  let nats: RunningNats;
  const closing: (() => unknown)[] = [];
  let clusters = 0;

  beforeAll(async () => {
    nats = await startNats({ binary: binary ?? "" });
  });
  afterAll(() => nats.close());
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  /** A cluster of its own name on the common server. */
  function stage() {
    clusters += 1;
    const clusterName = `t${clusters}`;
    const made = new ClusterStage({ cluster: nats.url });
    closing.push(() => made.close());
    return { stage: made, clusterName };
  }

  async function forwarder() {
    const made = await forwardTcp(Number(new URL(nats.url).port));
    closing.push(() => made.close());
    return made;
  }

  it("cut between the owner and the rest: the owner stops by itself, another tells on, and who watches keeps the session", async () => {
    const { stage: here, clusterName } = stage();
    const way = await forwarder();
    const first = await here.worker(FIRST, {
      clusterName,
      cluster: `nats://127.0.0.1:${way.port}`,
    });
    const edge = await here.edge({ clusterName });
    const screen = await here.screen(edge);
    await screen.shows(FIRST, 4);
    const second = await here.worker(SECOND, { clusterName });
    await way.cut();
    await screen.shows(SECOND, 4);
    expect(first.channels).toEqual([]);
    expect(second.channels).toEqual(["main"]);
    expect(screen.state).toBe("connected");
    expect(screen.timesBack).toBe(0);
    await way.mend();
    await screen.shows(SECOND, 12);
    expect(first.channels).toEqual([]);
    expect(screen.marks.lastIndexOf(FIRST)).toBeLessThan(screen.marks.indexOf(SECOND));
  });

  it("whose owner is held up and comes late: of its pictures none is shown after the next owner's", async () => {
    const { stage: here, clusterName } = stage();
    const way = await forwarder();
    const first = await here.worker(FIRST, {
      clusterName,
      cluster: `nats://127.0.0.1:${way.port}`,
    });
    const edge = await here.edge({ clusterName });
    const screen = await here.screen(edge);
    await screen.shows(FIRST, 4);
    await here.worker(SECOND, { clusterName });
    way.hold();
    await screen.shows(SECOND, 4);
    // Everything that the first one sent until it stopped arrives now.
    way.release();
    await vi.waitFor(async () => {
      const { text } = await metricsOf(edge.url);
      expect(
        Number(/evertale_edge_frames_fenced_total\{[^}]*\} (\d+)/.exec(text)?.[1]),
      ).toBeGreaterThan(0);
    });
    await screen.shows(SECOND, 12);
    expect(screen.marks.lastIndexOf(FIRST)).toBeLessThan(screen.marks.indexOf(SECOND));
    expect(first.channels).toEqual([]);
  });

  it("whose story is written to behind its owner's back: the owner promises nothing more, takes it up anew, and what it accepts then is kept", async () => {
    const { stage: here, clusterName } = stage();
    const owner = await here.worker(FIRST, { clusterName });
    const edge = await here.edge({ clusterName });
    const screen = await here.screen(edge);
    await screen.shows(FIRST, 4);
    const connection = await connectNats(parseNatsAddress(nats.url), "somebody");
    closing.push(() => connection.close());
    const log = await openNatsLog(connection, {
      stream: `${clusterName}-journals`,
      prefix: `${clusterName}.journal`,
      replicas: 1,
      timeoutMs: 2_000,
    });
    // As an answer of long ago that arrives now; a line that is there twice is told once.
    await vi.waitFor(async () => {
      const newest = await log.newest("main");
      const written = newest && (await log.append("main", newest.line, newest.number));
      expect(written).toBeDefined();
    });
    const say = async (text: string) => {
      const response = await fetch(`${edge.url}/api/channels/main/prompts`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ text }),
      });
      const { id } = (await response.json()) as { readonly id?: string };
      return response.status === 202 ? id : undefined;
    };
    const accepted: string[] = [];
    const until = async (count: number) => {
      for (let n = 0; accepted.length < count && n < 40; n += 1) {
        const id = await say(`a bear walks ${n}`);
        if (id === undefined) await new Promise((resolve) => setTimeout(resolve, 100));
        else accepted.push(id);
      }
    };
    await until(2);
    const next = await here.worker(SECOND, { clusterName });
    await owner.close();
    await screen.shows(SECOND, 4);
    expect(next.channels).toEqual(["main"]);
    for (const id of accepted) {
      const response = await fetch(`${edge.url}/api/channels/main/prompts/${id}`);
      expect(response.status).toBe(200);
    }
    expect(accepted.length).toBeGreaterThanOrEqual(2);
    expect(screen.timesBack).toBe(0);
  });

  it("an edge of which loses NATS: it says so, viewers keep their session, and the film goes on when it is back", async () => {
    const { stage: here, clusterName } = stage();
    const way = await forwarder();
    await here.worker(FIRST, { clusterName });
    const edge = await here.edge({ clusterName, cluster: `nats://127.0.0.1:${way.port}` });
    const screen = await here.screen(edge);
    await screen.shows(FIRST, 4);
    await way.cut();
    await vi.waitFor(async () => {
      const ready = await fetch(`${edge.url}/readyz`);
      expect(ready.status).toBe(503);
      expect(await ready.text()).toContain("viewers keep what they see");
    }, 5_000);
    const asked = await fetch(`${edge.url}/api/channels/main`);
    expect(asked.status).toBe(503);
    expect(await asked.text()).toContain("try again");
    expect(screen.state).toBe("connected");
    const before = screen.shown.length;
    await way.mend();
    await screen.shows(FIRST, before + 8);
    expect(screen.state).toBe("connected");
    expect((await fetch(`${edge.url}/readyz`)).status).toBe(200);
  });

  it("an edge of which misses a ban while NATS is away from it: the picture of who was banned ends when it is back", async () => {
    const { stage: here, clusterName } = stage();
    const way = await forwarder();
    const tokenSecret = "a secret of a cluster that is cut, long enough";
    await here.worker(FIRST, { clusterName, tokenSecret });
    const edge = await here.edge({
      clusterName,
      tokenSecret,
      cluster: `nats://127.0.0.1:${way.port}`,
    });
    const other = await here.edge({ clusterName, tokenSecret });
    await (await here.screen(edge)).shows(FIRST, 4);
    await way.cut();
    const token = await new Access({ secret: tokenSecret }).issue({
      role: "moderator",
      channel: "main",
      days: 1,
    });
    const banned = await fetch(`${other.url}/api/channels/main/sanctions`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
      body: JSON.stringify({ kind: "ban", address: "127.0.0.1" }),
    });
    expect(banned.status).toBe(200);
    expect((await metricsOf(edge.url)).text).toContain('evertale_edge_viewers{channel="main"} 1');
    await way.mend();
    await vi.waitFor(async () => {
      const { text } = await metricsOf(edge.url);
      expect(text).toContain('evertale_edge_viewers{channel="main"} 0');
    }, 10_000);
  });

  it("whose machines are renewed one by one: edges of the version before watch on, and one of another hears which", async () => {
    const { stage: here, clusterName } = stage();
    const before = await here.worker(FIRST, { clusterName }, { speaks: [1] });
    const old = await here.edge({ clusterName }, { speaks: [1] });
    const screen = await here.screen(old);
    await screen.shows(FIRST, 4);
    await here.worker(SECOND, { clusterName }, { speaks: [2, 1] });
    await before.close();
    await screen.shows(SECOND, 4);
    expect(screen.state).toBe("connected");
    const renewed = await here.edge({ clusterName }, { speaks: [2, 1] });
    const second = await here.screen(renewed);
    await second.shows(SECOND, 2);
    expect(await say(renewed.url, "a panda swims at sea")).toBeTruthy();
    expect(await say(old.url, "a teddy flies on Mars")).toBeTruthy();
    const foreign = await here.edge({ clusterName }, { speaks: [3] });
    await vi.waitFor(async () => {
      const refused = await fetch(`${foreign.url}/api/channels/main`);
      expect(refused.status).toBe(502);
      expect(await refused.text()).toContain("speaks version 2 and 1");
    }, 5_000);
  });

  it("in which two race for its channels: each has one owner, and never two at once", async () => {
    const channels = Array.from({ length: 12 }, (_, n) => `c${n}`);
    const held = new Map<string, Set<string>>(channels.map((name) => [name, new Set()]));
    let most = 0;
    const racers = await Promise.all(
      ["one", "two"].map(async (self) => {
        const connection = await connectNats(parseNatsAddress(nats.url), self);
        closing.push(() => connection.close());
        const options = { replicas: 1, timeoutMs: 2_000 };
        const directory = new Directory({
          workers: await openNatsStore(connection, { bucket: "race-workers", ...options }),
          channels: await openNatsStore(connection, { bucket: "race-channels", ...options }),
          clock: systemClock,
          self,
          leaseMs: 600,
          slots: () => channels.length,
        });
        closing.push(() => directory.close());
        directory.events$.subscribe(({ type, channel }) => {
          const owners = held.get(channel);
          if (type === "acquired") owners?.add(self);
          else owners?.delete(self);
          most = Math.max(most, owners?.size ?? 0);
        });
        return directory;
      }),
    );
    await Promise.all(racers.map((racer) => racer.start(channels)));
    await vi.waitFor(() => {
      expect([...held.values()].map(({ size }) => size)).toEqual(channels.map(() => 1));
    }, 5_000);
    expect(most).toBe(1);
    const shares = racers.map(({ owned }) => owned.size);
    expect(Math.min(...shares)).toBeGreaterThan(0);
  });

  it("that loses the leader of three servers of NATS: the film goes on in the same session, and what was said before is kept", async () => {
    const servers = await startNatsCluster(binary ?? "");
    closing.push(() => Promise.all(servers.map((server) => server.close())));
    const cluster = servers.map(({ url }) => url).join(",");
    const here = new ClusterStage({ cluster });
    closing.push(() => here.close());
    // Small enough that an election takes longer than others would wait for a dead owner.
    const flags = { clusterReplicas: 3, clusterName: "three", clusterLease: 1.5 };
    const owner = await here.worker(FIRST, flags);
    await vi.waitFor(() => expect(owner.channels).toEqual(["main"]), 5_000);
    await here.worker(SECOND, flags);
    const edge = await here.edge(flags);
    const screen = await here.screen(edge);
    await screen.shows(FIRST, 4);
    const id = await say(edge.url, "a panda swims at sea");
    const leader = await leaderOf(servers, "KV_three-workers");
    await servers[leader]?.kill();
    const before = screen.shown.length;
    await screen.shows(FIRST, before + 16);
    expect(screen.state).toBe("connected");
    expect(screen.timesBack).toBe(0);
    expect(owner.channels).toEqual(["main"]);
    await say(edge.url, "a teddy jumps in the forest");
    const response = await fetch(`${edge.url}/api/channels/main/prompts/${id}`);
    expect(response.status).toBe(200);
  });
});

async function metricsOf(url: string) {
  const response = await fetch(`${url}/metrics`);
  return { text: await response.text() };
}

/** Says something, as often as it takes to be accepted; returns its id. */
async function say(url: string, text: string): Promise<string> {
  for (;;) {
    const response = await fetch(`${url}/api/channels/main/prompts`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ text }),
    });
    if (response.status === 202) return ((await response.json()) as { id: string }).id;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Which of the servers leads a stream. */
async function leaderOf(servers: readonly RunningNats[], stream: string): Promise<number> {
  const connection = await connectNats(parseNatsAddress(servers[0]?.url ?? ""), "asks");
  const { jetstreamManager } = await import("@nats-io/jetstream");
  const { cluster } = await (await jetstreamManager(connection)).streams.info(stream);
  await connection.close();
  return Number(cluster?.leader?.slice(1));
}
