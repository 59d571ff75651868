import { beforeEach, describe, expect, it } from "vitest";
import { FanOut, type FrameReceiver, PACKETS_PER_TURN } from "../../src/webrtc/fan-out/fan-out.js";
import { FRAMES_WAITING_MAX, type VideoCodec } from "../../src/webrtc/index.js";
import { CATCH_UP_INTERVAL_MS, KeyframeRequests } from "../../src/webrtc/keyframe-requests.js";
import { SilenceWatch } from "../../src/webrtc/peer/silence-watch.js";
import {
  PAYLOAD_BYTES,
  type PacketisedFrame,
  Packetiser,
} from "../../src/webrtc/rtp/packetiser.js";
import { SLICE_EVERY_MS, SLICE_PACKETS, slicePackets } from "../../src/webrtc/rtp/slices.js";
import { FakeClock } from "./fake-clock.js";
import { h264 } from "./frames.js";

let clock: FakeClock;
beforeEach(() => {
  clock = new FakeClock();
});

describe("key frame requests", () => {
  function requests() {
    const asked: [VideoCodec, number][] = [];
    return {
      asked,
      made: new KeyframeRequests(clock, (codec) => asked.push([codec, clock.nowMs()])),
    };
  }

  it("pass at once, then once per 500 ms and codec", () => {
    const { asked, made } = requests();
    for (let i = 0; i < 12; i += 1) {
      made.request("h264");
      clock.advance(100);
    }
    made.request("vp8");
    expect(asked).toEqual([
      ["h264", 0],
      ["h264", 500],
      ["h264", 1000],
      ["vp8", 1200],
    ]);
  });

  it("are forgotten when a key frame was sent meanwhile", () => {
    const { asked, made } = requests();
    made.request("h264");
    made.request("h264");
    made.served("h264");
    clock.advance(5000);
    expect(asked).toEqual([["h264", 0]]);
    made.request("h264");
    expect(asked.length).toBe(2);
  });

  it("of viewers that catch up wait until the last key frame is old, unless another viewer is without a picture", () => {
    const { asked, made } = requests();
    made.served("h264");
    clock.advance(1000);
    made.request("h264", "catch-up");
    clock.advance(CATCH_UP_INTERVAL_MS - 1001);
    expect(asked).toEqual([]);
    clock.advance(1);
    expect(asked).toEqual([["h264", CATCH_UP_INTERVAL_MS]]);
    made.served("h264");
    made.request("h264", "catch-up");
    clock.advance(1000);
    made.request("h264");
    expect(asked.length).toBe(2);
    made.served("h264");
    expect(clock.timers).toBe(0);
  });

  it("end with close, which may come twice", () => {
    const { asked, made } = requests();
    made.request("h264");
    made.request("h264");
    made.close();
    made.close();
    made.request("vp8");
    clock.advance(5000);
    expect(asked.length).toBe(1);
    expect(clock.timers).toBe(0);
  });
});

describe("the silence watch", () => {
  it("speaks once, when nothing was received for its time", () => {
    let received = 0;
    let silent = 0;
    const watch = new SilenceWatch({
      clock,
      timeoutMs: 8000,
      received: () => received,
      onSilent: () => {
        silent += 1;
      },
    });
    for (let i = 0; i < 20; i += 1) {
      received += 1;
      clock.advance(6000);
    }
    expect(silent).toBe(0);
    clock.advance(10_000);
    expect(silent).toBe(1);
    clock.advance(60_000);
    expect(silent).toBe(1);
    watch.close();
  });

  it("says nothing after close", () => {
    let silent = false;
    const onSilent = () => {
      silent = true;
    };
    const watch = new SilenceWatch({ clock, timeoutMs: 1000, received: () => 0, onSilent });
    watch.close();
    watch.close();
    clock.advance(5000);
    expect(silent).toBe(false);
    expect(clock.timers).toBe(0);
  });
});

describe("the fan-out", () => {
  class Receiver implements FrameReceiver {
    readonly timestamps: number[] = [];
    dropped = 0;
    readonly parts: [number, number, number][] = [];
    send(frame: PacketisedFrame, from: number, to: number): number {
      if (from === 0) this.timestamps.push(frame.rtpTimestamp);
      this.parts.push([clock.nowMs(), from, to]);
      return to - from;
    }
    awaitKeyframe(): void {
      this.dropped += 1;
    }
  }

  function fanOut(viewers: number) {
    const turns: (() => void)[] = [];
    const receivers = Array.from({ length: viewers }, () => new Receiver());
    const made = new FanOut({
      receivers: () => receivers,
      yieldTurn: (task) => turns.push(task),
      clock,
    });
    const packetiser = new Packetiser("h264", clock);
    const send = (timestamp: number, bytes = 2000) =>
      made.send(packetiser.packetise(h264(timestamp, false, bytes)));
    const run = () => {
      for (let turn = turns.shift(); turn; turn = turns.shift()) turn();
    };
    return { made, receivers, turns, send, run };
  }

  it("sends to a few at once", () => {
    const { receivers, send, turns } = fanOut(3);
    send(1);
    send(2);
    expect(receivers.map(({ timestamps }) => timestamps)).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ]);
    expect(turns.length).toBe(0);
  });

  it("gives other work a turn after so many packets, and keeps each viewer's frames in order", () => {
    const { receivers, send, turns, run } = fanOut(300);
    send(1);
    send(2);
    const served = receivers.filter(({ timestamps }) => timestamps.length > 0).length;
    expect(served).toBe(PACKETS_PER_TURN / 2);
    expect(turns.length).toBe(1);
    run();
    expect(receivers.every(({ timestamps }) => timestamps.join() === "1,2")).toBe(true);
  });

  it("drops what waits when too much does, and lets the viewers wait for a key frame", () => {
    const { receivers, send, run } = fanOut(300);
    for (let i = 0; i < FRAMES_WAITING_MAX + 2; i += 1) send(i);
    expect(receivers.every(({ dropped }) => dropped === 1)).toBe(true);
    run();
    expect(receivers[299]?.timestamps).toEqual([0, FRAMES_WAITING_MAX + 1]);
    send(50);
    run();
    expect(receivers[299]?.timestamps.at(-1)).toBe(50);
  });

  it("spreads a large frame over time, slice by slice, the same for every viewer", () => {
    const { receivers, send } = fanOut(2);
    send(1, 20 * PAYLOAD_BYTES);
    clock.advance(100);
    const parts = [
      [0, 0, SLICE_PACKETS],
      [SLICE_EVERY_MS, SLICE_PACKETS, 2 * SLICE_PACKETS],
      [2 * SLICE_EVERY_MS, 2 * SLICE_PACKETS, 21],
    ];
    expect(receivers.map((receiver) => receiver.parts)).toEqual([parts, parts]);
  });

  it("does not wait between slices when the next frame is already there", () => {
    const { receivers, send, run } = fanOut(1);
    send(1, 20 * PAYLOAD_BYTES);
    send(2);
    clock.advance(SLICE_EVERY_MS);
    run();
    expect(clock.nowMs()).toBe(SLICE_EVERY_MS);
    expect(receivers[0]?.timestamps).toEqual([1, 2]);
  });

  it("sends nothing more once closed", () => {
    const { made, receivers, send, run } = fanOut(1);
    send(1, 20 * PAYLOAD_BYTES);
    send(2);
    made.close();
    clock.advance(100);
    run();
    expect(receivers[0]?.parts.length).toBe(1);
    expect(clock.timers).toBe(0);
  });
});

describe("the slices of a frame", () => {
  it("are whole frames while these are small", () => {
    expect(slicePackets(SLICE_PACKETS, 40)).toBe(SLICE_PACKETS);
  });

  it.each([
    [125, 60],
    [40, 20],
    [8, 4],
  ])("take no more than half of %i ms, and 60 ms at most", (intervalMs, spreadMs) => {
    const packets = 1000;
    const slices = Math.ceil(packets / slicePackets(packets, intervalMs));
    expect((slices - 1) * SLICE_EVERY_MS).toBeLessThanOrEqual(spreadMs);
    expect(slices * SLICE_EVERY_MS).toBeGreaterThan(spreadMs - SLICE_EVERY_MS);
  });
});
