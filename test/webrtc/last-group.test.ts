import { afterEach, describe, expect, it, vi } from "vitest";
import { ViewerHub } from "../../src/webrtc/hub.js";
import { WhepEndpoint } from "../../src/webrtc/index.js";
import { LastGroup } from "../../src/webrtc/rtp/last-group.js";
import { Packetiser } from "../../src/webrtc/rtp/packetiser.js";
import { FakeClock } from "./fake-clock.js";
import { h264 } from "./frames.js";
import { WeriftViewer } from "./werift-viewer.js";

const TICKS = 11_250;

describe("LastGroup", () => {
  it("keeps the pictures since the key frame, for two seconds and half a MiB", () => {
    const packetiser = new Packetiser("h264", new FakeClock());
    const make = (n: number, key = false, bytes = 200) =>
      packetiser.packetise(h264(n * TICKS, key, bytes));
    const group = new LastGroup();
    group.add(make(0), 0);
    expect(group.at(0)).toEqual([]);
    group.add(make(1, true), 100);
    group.add(make(2), 200);
    expect(group.at(2_100)).toHaveLength(2);
    expect(group.at(2_101)).toEqual([]);
    group.add(make(3, true), 3_000);
    expect(group.at(3_000)).toHaveLength(1);
    group.add(make(4, false, 600_000), 3_100);
    expect(group.at(3_100)).toEqual([]);
  });
});

describe("a hub that keeps the last group of pictures", () => {
  const open: { close(): void | Promise<void> }[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((one) => one.close()));
  });

  function channel() {
    const clock = new FakeClock();
    const asked: string[] = [];
    const hub = new ViewerHub({
      hostAddresses: ["127.0.0.1"],
      clock,
      keepsGroup: true,
      onKeyframeRequest: (codec) => asked.push(codec),
    });
    open.push(hub);
    const endpoint = new WhepEndpoint({ channel: () => hub });
    const join = async () => {
      const playing = hub.playing;
      const viewer = new WeriftViewer("h264");
      open.push(viewer);
      await viewer.watch(endpoint);
      return { viewer, playing };
    };
    return { hub, clock, asked, join };
  }

  it("shows a newcomer all of it at once, asks for no key frame, and goes on without a gap or a picture twice", async () => {
    const { hub, asked, join } = channel();
    const first = await join();
    await vi.waitFor(() => expect(asked).toEqual(["h264"]));
    for (let n = 0; n < 4; n += 1) hub.send(h264(n * TICKS, n === 0));
    await first.viewer.received(5);
    const second = await join();
    await vi.waitFor(() => expect(hub.playing).toBe(2));
    await second.viewer.received(5);
    hub.send(h264(4 * TICKS, false));
    await second.viewer.received(6);
    const { packets } = second.viewer;
    const times = [...new Set(packets.map(({ header }) => header.timestamp))];
    const newest = 3 * TICKS;
    expect(times).toEqual([newest - 270, newest - 180, newest - 90, newest, 4 * TICKS]);
    const numbers = packets.map(({ header }) => header.sequenceNumber);
    expect(numbers).toEqual(numbers.map((_, n) => ((numbers[0] ?? 0) + n) & 0xffff));
    expect(packets).toHaveLength(6);
    expect(asked).toEqual(["h264"]);
  });

  it("sends a lost one of them again with the time that it had", async () => {
    const { hub, asked, join } = channel();
    await join();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    hub.send(h264(0, true));
    hub.send(h264(TICKS, false));
    const { viewer } = await join();
    await viewer.received(3);
    const lost = viewer.packets[0]?.header;
    await viewer.nack(lost?.sequenceNumber ?? 0);
    await viewer.received(4);
    expect(viewer.packets[3]?.header.timestamp).toBe(lost?.timestamp);
  });

  it("asks for a key frame when the last one is too long ago", async () => {
    const { hub, clock, asked, join } = channel();
    await join();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    hub.send(h264(0, true));
    clock.advance(2_500);
    const { viewer } = await join();
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    expect(viewer.packets).toHaveLength(0);
  });
});
