// Who watches by which way decides what is encoded, and every encoded frame reaches every way.
import { BehaviorSubject } from "rxjs";
import { expect, it } from "vitest";
import { Audience } from "../../../src/stream/audience.js";
import type { Socket } from "../../../src/stream/http/web-server.js";
import { silentLog } from "../../../src/stream/log.js";
import type { EncodedFrame, VideoCodec } from "../../../src/webrtc/types.js";
import { FakeHub } from "../fake-hub.js";

function stage(recorded = false) {
  const wanted: VideoCodec[][] = [];
  const keyframes: VideoCodec[] = [];
  const told = { changes: 0, losses: 0 };
  const playing$ = new BehaviorSubject(false);
  const window = {
    audience$: playing$,
    get watched() {
      return playing$.value;
    },
    frames: 0,
    pauses: 0,
    frame() {
      this.frames += 1;
    },
    pause() {
      this.pauses += 1;
    },
  };
  const hubs: FakeHub[] = [];
  const audience = new Audience({
    log: silentLog,
    settings: { codecs: ["h264", "vp8"], viewersMax: 2 },
    newHub: (options) => {
      const hub = new FakeHub(options);
      hubs.push(hub);
      return hub;
    },
    encoders: {
      want: (codecs) => wanted.push([...codecs].sort()),
      requestKeyframe: (codec) => keyframes.push(codec),
    },
    window: recorded ? window : undefined,
    onChange: () => {
      told.changes += 1;
    },
    onLost: () => {
      told.losses += 1;
    },
  });
  const present: number[] = [];
  audience.present$.subscribe((count) => present.push(count));
  const [hub] = hubs;
  if (hub === undefined) throw new Error("The audience made no hub.");
  return { audience, hub, window, playing$, wanted, keyframes, told, present };
}

class FakeSocket implements Socket {
  readonly remoteAddress = "127.0.0.1";
  readonly got: Uint8Array[] = [];
  ended = 0;
  send(message: Uint8Array): boolean {
    return this.got.push(message) > 0;
  }
  end(): void {
    this.ended += 1;
  }
}

const FRAME: EncodedFrame = {
  codec: "vp8",
  keyframe: true,
  rtpTimestamp: 90_000,
  data: Uint8Array.of(1, 2, 3),
};

it("has what each viewer needs encoded, by whichever way, and nothing when all have gone", () => {
  const { audience, hub, wanted, keyframes, told, present } = stage();
  hub.join("h264");
  const attendance = audience.video.attend(["vp8"]);
  const viewer = new FakeSocket();
  attendance?.open(viewer);
  expect(wanted).toEqual([["h264"], ["h264", "vp8"]]);
  expect(keyframes).toEqual(["h264", "vp8"]);
  expect([audience.viewers, told.changes]).toEqual([2, 2]);
  hub.part("h264");
  attendance?.close(viewer);
  expect(wanted.at(-1)).toEqual([]);
  expect(present).toEqual([0, 1, 2, 1, 0]);
});

it("encodes H.264 for the last minutes while anybody watches, and pauses them when nobody does", () => {
  const { hub, window, playing$, wanted, told, present } = stage(true);
  hub.join("vp8");
  expect(wanted.at(-1)).toEqual(["h264", "vp8"]);
  playing$.next(true);
  hub.part("vp8");
  expect([wanted.at(-1), window.pauses, present.at(-1)]).toEqual([["h264"], 0, 1]);
  playing$.next(false);
  expect([wanted.at(-1), window.pauses, present.at(-1)]).toEqual([[], 1, 0]);
  // Whoever plays the last minutes is no viewer that others are told of.
  expect(told.changes).toBe(2);
});

it("sends an encoded frame by every way", () => {
  const { audience, hub, window } = stage(true);
  const viewer = new FakeSocket();
  audience.video.attend(["vp8"])?.open(viewer);
  audience.send(FRAME);
  expect([hub.sent, viewer.got.length, window.frames]).toEqual([[FRAME], 1, 1]);
});

it("counts viewers lost with their thread, and tells of each loss", () => {
  const { audience, hub, told } = stage();
  hub.loseViewers(3);
  hub.loseViewers(1);
  expect([audience.lost, told.losses]).toEqual([{ threads: 2, viewers: 4 }, 2]);
});

it("is not live until it is told so, and ends with all its sessions, twice without harm", () => {
  const { audience, hub, playing$, wanted } = stage(true);
  expect(hub.live).toBe(false);
  const viewer = new FakeSocket();
  audience.video.attend(["vp8"])?.open(viewer);
  audience.close();
  audience.close();
  expect([hub.closed, viewer.ended]).toEqual([true, 1]);
  const before = wanted.length;
  playing$.next(true);
  expect(wanted.length).toBe(before);
});
