import { beforeEach, describe, expect, it } from "vitest";
import { FanOut, type FrameReceiver } from "../../src/webrtc/fan-out.js";
import { FRAMES_WAITING_MAX, type VideoCodec } from "../../src/webrtc/index.js";
import { KeyframeRequests } from "../../src/webrtc/keyframe-requests.js";
import { type PacketisedFrame, Packetiser } from "../../src/webrtc/packetiser.js";
import { SilenceWatch } from "../../src/webrtc/silence-watch.js";
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
    send(frame: PacketisedFrame): number {
      this.timestamps.push(frame.rtpTimestamp);
      return frame.packets.length;
    }
    awaitKeyframe(): void {
      this.dropped += 1;
    }
  }

  function fanOut(viewers: number) {
    const turns: (() => void)[] = [];
    const receivers = Array.from({ length: viewers }, () => new Receiver());
    const made = new FanOut({ receivers: () => receivers, yieldTurn: (task) => turns.push(task) });
    const packetiser = new Packetiser("h264");
    const send = (timestamp: number) =>
      made.send(packetiser.packetise(h264(timestamp, false, 2000)));
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

  it("gives other work a turn after every 64 packets, and keeps each viewer's frames in order", () => {
    const { receivers, send, turns, run } = fanOut(100);
    send(1);
    send(2);
    expect(receivers.filter(({ timestamps }) => timestamps.length > 0).length).toBe(32);
    expect(turns.length).toBe(1);
    run();
    expect(receivers.every(({ timestamps }) => timestamps.join() === "1,2")).toBe(true);
  });

  it("drops what waits when too much does, and lets the viewers wait for a key frame", () => {
    const { receivers, send, run } = fanOut(100);
    for (let i = 0; i < FRAMES_WAITING_MAX + 2; i += 1) send(i);
    expect(receivers.every(({ dropped }) => dropped === 1)).toBe(true);
    run();
    expect(receivers[99]?.timestamps).toEqual([0, FRAMES_WAITING_MAX + 1]);
    send(50);
    run();
    expect(receivers[99]?.timestamps.at(-1)).toBe(50);
  });

  it("forgets what waits when cleared, and sends again afterwards", () => {
    const { made, receivers, send, run } = fanOut(100);
    send(1);
    send(2);
    made.clear();
    run();
    send(3);
    run();
    expect(receivers[99]?.timestamps).toEqual([1, 3]);
  });
});
