import { describe, expect, it } from "vitest";
import {
  HISTORY_MS,
  HISTORY_PACKETS_MAX,
  PAYLOAD_BYTES,
  Packetiser,
} from "../../src/webrtc/rtp/packetiser.js";
import { FakeClock } from "./fake-clock.js";
import { annexB, h264, nal, PPS, SPS, vp8 } from "./frames.js";

describe("H.264 packets (RFC 6184)", () => {
  it("carry the parameter sets together and the slices cut to size", () => {
    const idr = nal(5, 3000);
    const frame = { ...h264(7, true), data: annexB(SPS, PPS, idr) };
    const { packets } = new Packetiser("h264", new FakeClock()).packetise(frame);
    const [sets, ...pieces] = packets;
    const length = (unit: Uint8Array) => [0, unit.length];
    expect([...(sets?.payload.subarray(1) ?? [])]).toEqual([
      ...length(SPS),
      ...SPS,
      ...length(PPS),
      ...PPS,
    ]);
    expect((sets?.payload[0] ?? 0) & 0x1f).toBe(24);
    expect(pieces.map(({ payload }) => (payload[0] ?? 0) & 0x1f)).toEqual([28, 28, 28]);
    expect(pieces.map(({ payload }) => (payload[1] ?? 0) & 0xc0)).toEqual([0x80, 0, 0x40]);
    expect(Buffer.concat(pieces.map(({ payload }) => payload.subarray(2)))).toEqual(
      Buffer.from(idr.subarray(1)),
    );
    expect(Math.max(...packets.map(({ payload }) => payload.length))).toBeLessThanOrEqual(
      PAYLOAD_BYTES,
    );
  });

  it("end a picture with the marker alone", () => {
    const data = annexB(nal(1, 10), nal(1, 2000));
    const { packets } = new Packetiser("h264", new FakeClock()).packetise({
      ...h264(7, false),
      data,
    });
    expect(packets.map(({ marker }) => marker)).toEqual([false, false, true]);
  });
});

describe("VP8 packets (RFC 7741)", () => {
  it("mark the start of the picture and number it", () => {
    const packetiser = new Packetiser("vp8", new FakeClock());
    const frame = vp8(7, true, 2000);
    const { packets } = packetiser.packetise(frame);
    expect(packets.map(({ payload }) => payload[0])).toEqual([0x90, 0x80]);
    expect(Buffer.concat(packets.map(({ payload }) => payload.subarray(4)))).toEqual(
      Buffer.from(frame.data),
    );
    const pictureId = (packet = packets[0]) => (packet?.payload.readUInt16BE(2) ?? 0) & 0x7fff;
    const next = packetiser.packetise(vp8(8, false)).packets[0];
    expect(pictureId(next)).toBe((pictureId() + 1) & 0x7fff);
  });
});

describe("a packetiser", () => {
  it("numbers packets without a gap over the frames, each with its frame's timestamp", () => {
    const packetiser = new Packetiser("h264", new FakeClock());
    const packets = [h264(5, true, 2000), h264(6, false)].flatMap(
      (frame) => packetiser.packetise(frame).packets,
    );
    expect(packets.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    expect(packets.map(({ rtpTimestamp }) => rtpTimestamp)).toEqual([5, 5, 5, 6]);
  });

  it("makes nothing of a frame without content", () => {
    expect(
      new Packetiser("vp8", new FakeClock()).packetise({ ...vp8(1, true), data: new Uint8Array() })
        .packets,
    ).toEqual([]);
    expect(
      new Packetiser("h264", new FakeClock()).packetise({
        ...h264(1, true),
        data: new Uint8Array(),
      }).packets,
    ).toEqual([]);
  });

  it("recalls what is not older than the history, and no other numbers", () => {
    const clock = new FakeClock();
    const packetiser = new Packetiser("vp8", clock);
    packetiser.packetise(vp8(0, true));
    clock.advance(HISTORY_MS);
    packetiser.packetise(vp8(1, false));
    expect(packetiser.recall(0)?.rtpTimestamp).toBe(0);
    clock.advance(1);
    packetiser.packetise(vp8(2, false));
    expect(packetiser.recall(0)).toBeUndefined();
    expect([1, 2].map((index) => packetiser.recall(index)?.rtpTimestamp)).toEqual([1, 2]);
    expect(packetiser.recall(3)).toBeUndefined();
    expect(packetiser.recall(-1)).toBeUndefined();
  });

  it("recalls a limited number, however fast they come", () => {
    const packetiser = new Packetiser("vp8", new FakeClock());
    for (let i = 0; i <= HISTORY_PACKETS_MAX; i += 1) packetiser.packetise(vp8(i, false));
    expect(packetiser.recall(0)).toBeUndefined();
    expect(packetiser.recall(1)?.rtpTimestamp).toBe(1);
    expect(packetiser.recall(HISTORY_PACKETS_MAX)?.rtpTimestamp).toBe(HISTORY_PACKETS_MAX);
  });

  it("tells the time between two pictures by their timestamps, over the wrap", () => {
    const packetiser = new Packetiser("vp8", new FakeClock());
    packetiser.packetise(vp8(2 ** 32 - 5625, true));
    expect(packetiser.packetise(vp8(5625, false)).intervalMs).toBe(125);
    expect(packetiser.packetise(vp8(9375, false)).intervalMs).toBeCloseTo(41.7, 1);
  });
});
