// Retransmission between the hub and another implementation's receiver, through a network that loses packets.
import { afterEach, describe, expect, it, vi } from "vitest";
import { ViewerHub } from "../../src/webrtc/hub.js";
import { WhepEndpoint } from "../../src/webrtc/index.js";
import { h264 } from "./frames.js";
import { LossyHub } from "./lossy-relay.js";
import { WeriftViewer } from "./werift-viewer.js";

const open: { close(): void | Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

describe("a viewer on a link that loses 5% of all packets", () => {
  it("has every packet of the stream in the end", async () => {
    let asked = false;
    const hub = new ViewerHub({
      hostAddresses: ["127.0.0.1"],
      onKeyframeRequest: () => {
        asked = true;
      },
    });
    const network = new LossyHub(hub);
    const viewing = new WeriftViewer("h264");
    open.push(viewing, hub, network);
    await viewing.watch(new WhepEndpoint({ channel: () => network }));
    await vi.waitFor(() => expect(asked).toBe(true));
    hub.send(h264(0, true, 3000));
    await viewing.received(4);
    network.lossShare = 0.05;
    const frames = 120;
    for (let i = 1; i <= frames; i += 1) {
      hub.send(h264(i * 2250, false, 3000));
      // The pace of a stream: what was lost is noticed by what comes after it.
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    network.lossShare = 0;
    hub.send(h264((frames + 1) * 2250, false, 100));
    const first = viewing.packets[0]?.header.sequenceNumber ?? 0;
    await vi.waitFor(
      () => {
        const came = new Set(viewing.packets.map(({ header }) => header.sequenceNumber));
        const missing = Array.from({ length: 4 + 3 * frames + 1 }, (_, i) => first + i).filter(
          (sequence) => !came.has(sequence & 0xffff),
        );
        expect(missing).toEqual([]);
      },
      { timeout: 10_000 },
    );
    expect(network.lost).toBeGreaterThan(5);
  });
});
