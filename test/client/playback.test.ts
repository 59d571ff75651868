// Whether the picture still moves, in browsers that count differently; and what wakes it. Fake video, fake link, fake time.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LinkEvents, MediaLink, Timeline } from "../../client/link/media-link.js";
import { type FrameSeen, Playback } from "../../client/link/playback.js";

/** As much of a video element as playback touches. `total` stays 0 in Firefox for a MediaStream. */
class FakeVideo extends EventTarget {
  readonly ownerDocument = Object.assign(new EventTarget(), {
    hidden: false,
    pictureInPictureElement: null,
    defaultView: new EventTarget(),
  });
  srcObject: unknown = null;
  total = 0;
  requestVideoFrameCallback: ((callback: VideoFrameRequestCallback) => number) | undefined = (
    callback,
  ) => {
    this.#callback = callback;
    return 1;
  };
  #callback: VideoFrameRequestCallback | undefined;

  async play(): Promise<void> {}
  pause(): void {}
  removeAttribute(): void {}
  getVideoPlaybackQuality(): { totalVideoFrames: number } {
    return { totalVideoFrames: this.total };
  }
  present(metadata: Partial<VideoFrameCallbackMetadata> = {}): void {
    this.#callback?.(0, { expectedDisplayTime: 0, ...metadata } as VideoFrameCallbackMetadata);
  }
}

class FakeLink implements MediaLink {
  active = false;
  timeline: Timeline | undefined;
  rtpTimestamp: number | undefined;
  framesDecoded = 0;
  readonly calls: string[] = [];
  constructor(readonly events: LinkEvents) {}
  get peer(): RTCPeerConnection {
    const entry = { type: "inbound-rtp", kind: "video", framesDecoded: this.framesDecoded };
    const getStats = async () => new Map([["video", entry]]);
    return { getStats } as unknown as RTCPeerConnection;
  }
  start(): void {
    this.active = true;
    this.events.onStream({} as MediaStream);
    this.events.onState({ state: "connected" });
  }
  stop(): void {
    this.active = false;
  }
  retry(): void {
    this.calls.push("retry");
  }
  giveUp(forgotten = false): void {
    this.calls.push(forgotten ? "replace" : "give up");
  }
  confirm(): void {}
}

let video: FakeVideo;
let link: FakeLink;
let playback: Playback;
let frames: FrameSeen[];
let held: boolean[];

function open(): void {
  playback = new Playback({
    video: video as unknown as HTMLVideoElement,
    onState: () => {},
    onFrame: (frame) => frames.push(frame),
    onHeld: (now) => held.push(now),
    beforeStream: () => {},
    framesExpected: () => true,
    newLink: (events) => {
      link = new FakeLink(events);
      return link;
    },
  });
  playback.play();
  link.calls.length = 0;
}

/** Time in which something happens eight times a second. */
async function pass(seconds: number, each: () => void = () => {}): Promise<void> {
  for (let step = 0; step < seconds * 8; step += 1) {
    each();
    await vi.advanceTimersByTimeAsync(125);
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  video = new FakeVideo();
  frames = [];
  held = [];
});
afterEach(() => {
  playback.close();
  vi.useRealTimers();
});

describe("a frame on screen", () => {
  it("bears the RTP timestamp of the link that painted it, where the browser tells none", async () => {
    open();
    link.rtpTimestamp = 90_000;
    // A canvas has a capture time of its own, which says nothing about the encoder's.
    video.present({ captureTime: -5 });
    expect(frames.at(-1)).toMatchObject({ rtpTimestamp: 90_000, latencyMs: undefined });
    link.rtpTimestamp = undefined;
    video.present({ rtpTimestamp: 7, captureTime: -5 });
    expect(frames.at(-1)).toMatchObject({ rtpTimestamp: 7, latencyMs: 5 });
  });

  it("tells when it was made, where the link has a clock", async () => {
    open();
    const clock = { from: 0, to: 9, live: false };
    link.timeline = { ...clock, filmTime: (s) => s + 100, atMs: (s) => s * 1000 };
    video.present({ mediaTime: 2 });
    expect(frames.at(-1)?.atMs).toBe(102_000);
  });
});

describe("a healthy stream is not dropped", () => {
  it("in Firefox, whose count of a MediaStream's frames is 0 for ever", async () => {
    open();
    await pass(30, () => video.present());
    expect(link.calls).toEqual([]);
    expect(held).not.toContain(true);
  });

  it("in older Safari, with neither that count nor frame callbacks: the decoder is asked", async () => {
    video.requestVideoFrameCallback = undefined;
    Reflect.deleteProperty(video, "requestVideoFrameCallback");
    open();
    await pass(30, () => {
      link.framesDecoded += 1;
    });
    expect(link.calls).toEqual([]);
    expect(held).not.toContain(true);
  });

  it("in picture-in-picture of a hidden tab, where frame callbacks rest", async () => {
    open();
    await pass(30, () => {
      video.total += 1;
    });
    expect(link.calls).toEqual([]);
  });

  it("when the channel is back and frames came all the time", async () => {
    open();
    await pass(3, () => video.present());
    playback.wake();
    await pass(3, () => video.present());
    expect(link.calls).toEqual(["retry"]);
  });
});

it("plays in a frame out of sight too, where no frame callback comes", async () => {
  open();
  link.events.onState({ state: "connecting", again: false });
  link.events.onState({ state: "connected" });
  await pass(3, () => {
    video.total += 1;
  });
  expect(playback.state.state).toBe("playing");
});

describe("a stream that stands still", () => {
  it("is told of after 2.5 s and given up after 8 s, whatever the browser counts", async () => {
    open();
    await pass(4, () => video.present());
    await pass(4);
    expect(held.at(-1)).toBe(true);
    expect(link.calls).toEqual([]);
    await pass(7);
    expect(link.calls).toContain("give up");
  });

  it("is replaced soon when the channel was away and is back", async () => {
    open();
    await pass(4, () => video.present());
    playback.wake();
    await pass(2);
    expect(link.calls).toEqual(["retry", "replace"]);
  });

  it("is replaced at once when another start of the server welcomes the page", () => {
    open();
    playback.renew();
    expect(link.calls).toEqual(["replace", "retry"]);
  });
});

it("tells how late a frame is, where browser and server tell each other the time of capture", () => {
  open();
  video.present({ rtpTimestamp: 90_000, captureTime: 1000, expectedDisplayTime: 1350 });
  video.present({ rtpTimestamp: 93_000, expectedDisplayTime: 1480 });
  expect(frames).toEqual([
    { rtpTimestamp: 90_000, latencyMs: 350 },
    { rtpTimestamp: 93_000, latencyMs: undefined },
  ]);
});
