// Viewers over WebSocket: packed once for all, nothing after a hole but a key frame. Sockets without a network.
import { describe, expect, it } from "vitest";
import type { Socket } from "../../src/stream/http/web-server.js";
import { VideoSockets } from "../../src/stream/video-sockets.js";
import type { EncodedFrame, VideoCodec } from "../../src/webrtc/index.js";

class FakeSocket implements Socket {
  readonly remoteAddress = "127.0.0.1";
  readonly sent: Uint8Array[] = [];
  ended: number | undefined;
  slow = false;
  send(message: Uint8Array): boolean {
    if (this.slow) return false;
    this.sent.push(message);
    return true;
  }
  end(code: number): void {
    this.ended = code;
  }
}

function frame(rtpTimestamp: number, keyframe = false, codec: VideoCodec = "h264"): EncodedFrame {
  return { codec, keyframe, rtpTimestamp, data: Uint8Array.of(7, 8, 9) };
}

function setUp(viewersMax = 100) {
  const wanted: VideoCodec[] = [];
  const counts: number[] = [];
  const video: VideoSockets = new VideoSockets({
    viewersMax,
    codecs: ["h264", "vp8"],
    onKeyframeWanted: (codec) => wanted.push(codec),
    onViewersChanged: () => counts.push(video.viewers),
  });
  const join = (...codecs: string[]) => {
    const socket = new FakeSocket();
    const handler = video.attend(codecs);
    handler?.open(socket);
    return { socket, leave: () => handler?.close(socket) };
  };
  return { video, wanted, counts, join };
}

describe("VideoSockets", () => {
  it("packs a frame once for all: the same bytes go to everybody", () => {
    const { video, join } = setUp();
    const [one, two] = [join("h264"), join("vp8", "h264")];
    video.send(frame(0xfffffff0, true));
    expect(one.socket.sent[0]).toBe(two.socket.sent[0]);
    expect([...(one.socket.sent[0] ?? [])]).toEqual([1, 0xff, 0xff, 0xff, 0xf0, 7, 8, 9]);
  });

  it("sends nobody what cannot be decoded: a key frame comes first, and of one's own codec", () => {
    const { video, join, wanted } = setUp();
    const viewer = join("vp8");
    expect(wanted).toEqual(["vp8"]);
    video.send(frame(1, false, "vp8"));
    video.send(frame(1, true, "h264"));
    expect(viewer.socket.sent).toEqual([]);
    video.send(frame(2, true, "vp8"));
    video.send(frame(3, false, "vp8"));
    expect(viewer.socket.sent).toHaveLength(2);
  });

  it("leaves a viewer who is too slow out until the next key frame, and the others alone", () => {
    const { video, join, wanted } = setUp();
    const [slow, quick] = [join("h264"), join("h264")];
    video.send(frame(1, true));
    slow.socket.slow = true;
    video.send(frame(2));
    slow.socket.slow = false;
    video.send(frame(3));
    expect(slow.socket.sent).toHaveLength(1);
    expect(quick.socket.sent).toHaveLength(3);
    expect(wanted).toHaveLength(3);
    video.send(frame(4, true));
    expect(slow.socket.sent).toHaveLength(2);
  });

  it("counts who watches, in which codecs, and refuses more than there are places", () => {
    const { video, join, counts } = setUp(2);
    const first = join("h264");
    join("vp8");
    const third = join("h264");
    expect([video.viewers, video.codecs]).toEqual([2, ["h264", "vp8"]]);
    expect(third.socket.ended).toBe(1013);
    third.leave();
    first.leave();
    first.leave();
    expect(counts).toEqual([1, 2, 1]);
    expect(video.codecs).toEqual(["vp8"]);
  });

  it("knows no handler for codecs that are not encoded here, and ends everybody on close", () => {
    const { video, join } = setUp();
    expect(video.attend(["av1"])).toBeUndefined();
    const { socket } = join("h264");
    video.close();
    video.close();
    expect([socket.ended, video.viewers]).toEqual([1001, 0]);
  });
});
