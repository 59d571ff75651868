import { describe, expect, it } from "vitest";
import { HISTORY_PACKETS, PAYLOAD_BYTES, Packetiser } from "../../src/webrtc/packetiser.js";
import { annexB, h264, nal, PPS, SPS, vp8 } from "./frames.js";

describe("H.264 packets (RFC 6184)", () => {
  it("carry the parameter sets together and the slices cut to size", () => {
    const idr = nal(5, 3000);
    const frame = { ...h264(7, true), data: annexB(SPS, PPS, idr) };
    const { packets } = new Packetiser("h264").packetise(frame);
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
    const { packets } = new Packetiser("h264").packetise({ ...h264(7, false), data });
    expect(packets.map(({ marker }) => marker)).toEqual([false, false, true]);
  });
});

describe("VP8 packets (RFC 7741)", () => {
  it("mark the start of the picture and number it", () => {
    const packetiser = new Packetiser("vp8");
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
    const packetiser = new Packetiser("h264");
    const packets = [h264(5, true, 2000), h264(6, false)].flatMap(
      (frame) => packetiser.packetise(frame).packets,
    );
    expect(packets.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    expect(packets.map(({ rtpTimestamp }) => rtpTimestamp)).toEqual([5, 5, 5, 6]);
  });

  it("makes nothing of a frame without content", () => {
    expect(
      new Packetiser("vp8").packetise({ ...vp8(1, true), data: new Uint8Array() }).packets,
    ).toEqual([]);
    expect(
      new Packetiser("h264").packetise({ ...h264(1, true), data: new Uint8Array() }).packets,
    ).toEqual([]);
  });

  it("recalls the last packets and no older ones", () => {
    const packetiser = new Packetiser("vp8");
    for (let i = 0; i <= HISTORY_PACKETS; i += 1) packetiser.packetise(vp8(i, false));
    expect(packetiser.recall(0)).toBeUndefined();
    expect(packetiser.recall(1)?.rtpTimestamp).toBe(1);
    expect(packetiser.recall(HISTORY_PACKETS)?.rtpTimestamp).toBe(HISTORY_PACKETS);
    expect(packetiser.recall(HISTORY_PACKETS + 1)).toBeUndefined();
    expect(packetiser.recall(-1)).toBeUndefined();
  });
});
