// Viewers who share one UDP port: real handshakes over loopback.
import { afterEach, describe, expect, it, vi } from "vitest";
import { resolveConfig } from "../../../src/config.js";
import { MediaPorts } from "../../../src/server/media-ports.js";
import { fanOut, openMediaPorts } from "../../../src/server/viewer-paths.js";
import { type Log, silentLog } from "../../../src/stream/index.js";
import { ViewerHub } from "../../../src/webrtc/hub.js";
import { ShardedHub, WhepEndpoint } from "../../../src/webrtc/index.js";
import { h264 } from "../frames.js";
import { request, WeriftViewer } from "../werift-viewer.js";
import { freePorts, taken } from "./udp-ports.js";

const open: { close(): unknown }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

type Hub = ViewerHub | ShardedHub;

async function watch(hub: Hub): Promise<WeriftViewer> {
  const viewer = new WeriftViewer("h264");
  open.push(viewer);
  await viewer.watch(new WhepEndpoint({ channel: () => hub }));
  return viewer;
}

/** Sends key frames until each viewer has more packets than before. */
async function allSee(hubs: readonly Hub[], viewers: readonly WeriftViewer[]): Promise<void> {
  const before = viewers.map(({ packets }) => packets.length);
  await vi.waitFor(
    () => {
      for (const [i, hub] of hubs.entries()) hub.send(h264(1 + i, true));
      for (const [i, { packets }] of viewers.entries()) {
        expect(packets.length).toBeGreaterThan(before[i] ?? 0);
      }
    },
    { timeout: 10_000 },
  );
}

function portsOf({ response }: WeriftViewer): number[] {
  const lines = String(response?.body).match(/^a=candidate:.*$/gm) ?? [];
  return [...new Set(lines.map((line) => Number(line.split(" ")[5])))];
}

describe("One UDP port", { timeout: 30_000 }, () => {
  it("carries all viewers of two channels, each with its own pictures, and is let go with the last", async () => {
    const [mediaPort = 0] = await freePorts(1);
    const hubs = [1, 2].map(() => new ViewerHub({ hostAddresses: ["127.0.0.1"], mediaPort }));
    open.push(...hubs);
    const [one, two] = hubs;
    if (one === undefined || two === undefined) throw new Error("no hubs");
    const viewers = [await watch(one), await watch(one), await watch(two)];
    for (const viewer of viewers) expect(portsOf(viewer)).toEqual([mediaPort]);
    await allSee(hubs, viewers);
    // What is one channel's is not the other's.
    const times = viewers.map(({ packets }) => new Set(packets.map((one) => one.header.timestamp)));
    expect(times).toEqual([new Set([1]), new Set([1]), new Set([2])]);
    // One leaves, the others go on.
    const endpoint = new WhepEndpoint({ channel: () => one });
    const left = await endpoint.handle(request("DELETE", viewers[0]?.location ?? ""));
    expect(left.status).toBe(200);
    await allSee(hubs, viewers.slice(1));
    one.close();
    await allSee([two], viewers.slice(2));
    two.close();
    await vi.waitFor(async () => (await taken(mediaPort)).socket.close());
  });

  it("a thread has its own: each viewer is told that of its thread, also after the thread died", async () => {
    const mediaPorts = await freePorts(2);
    const hub = new ShardedHub({ threads: 2, hostAddresses: ["127.0.0.1"], mediaPorts });
    open.push(hub);
    const viewers = [await watch(hub), await watch(hub)];
    expect(viewers.flatMap(portsOf).sort()).toEqual([...mediaPorts].sort());
    await allSee([hub], viewers);
  });

  it("that another program has refuses viewers in a sentence, and serves them when it is free", async () => {
    const { socket, port } = await taken();
    const hub = new ViewerHub({ hostAddresses: ["127.0.0.1"], mediaPort: port });
    open.push(hub);
    const offer = await new WeriftViewer("h264").offer();
    await expect(hub.accept(offer)).rejects.toMatchObject({
      code: "port-in-use",
      message: `UDP port ${port} is in use: stop what uses it, or choose another with --media-port.`,
    });
    await new Promise<void>((done) => socket.close(done));
    await allSee([hub], [await watch(hub)]);
  });
});

describe("--media-port", () => {
  const config = (flags: Record<string, unknown>) =>
    resolveConfig({ flags: { announce: "127.0.0.1", maxViewers: 1000, bitrate: 1500, ...flags } });

  it.each([
    ["40000", { first: 40_000, last: 40_000 }],
    [40_000, { first: 40_000, last: 40_000 }],
    ["40000-40007", { first: 40_000, last: 40_007 }],
  ])("%s is a port or a range", (mediaPort, range) => {
    expect(config({ mediaPort }).mediaPort).toEqual(range);
  });

  it.each(["0", "40007-40000", "65536", "a", "1-2-3"])(
    "%s is refused with its name",
    (mediaPort) => {
      expect(() => config({ mediaPort })).toThrow(/^--media-port: .* does not fit/);
    },
  );

  it("of one port has the server's own loop carry the viewers, who share it; a range has threads", async () => {
    const lines: string[] = [];
    const log: Log = { info: (line) => lines.push(line), warn: () => {} };
    await fanOut(
      config({ mediaPort: 40_000 }),
      log,
      new MediaPorts({ first: 40_000, last: 40_000 }),
    );
    expect(lines[0]).toMatch(/the server's own event loop \(one UDP port for 8 channels at most\)/);
  });

  it("that has not one port a thread is refused in a sentence", async () => {
    const ports = new MediaPorts({ first: 40_000, last: 40_000 });
    const settings = config({ mediaPort: 40_000, fanOutThreads: 2 });
    const { newHub } = await fanOut(settings, silentLog, ports);
    expect(() => newHub({})).toThrow(
      "--media-port 40000 is one port, and 2 threads of viewers need one each: give a wider range, or --fan-out-threads 0.",
    );
  });

  it("that is in use is told when the server starts", async () => {
    const { socket, port } = await taken();
    await expect(openMediaPorts(config({ mediaPort: port }))).rejects.toMatchObject({
      code: "port-in-use",
    });
    socket.close();
  });

  it("gives ports back in order", () => {
    const ports = new MediaPorts({ first: 1, last: 4 });
    const [one, two] = [ports.take(2), ports.take(1)];
    expect([one, two, ports.free]).toEqual([[1, 2], [3], 1]);
    expect(() => ports.take(2)).toThrow("1-4 has 1 free, and 2 threads of viewers need one each");
    ports.release(one);
    expect([ports.shared(), ports.shared(), ports.take(1)]).toEqual([1, 1, [2]]);
  });
});
