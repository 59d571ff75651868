import { describe, expect, it } from "vitest";
import { RtcpPacketConverter, RtcpSourceDescriptionPacket, RtcpSrPacket } from "werift";
import type { EncodedFrame } from "../../src/webrtc/index.js";
import { Packetiser } from "../../src/webrtc/rtp/packetiser.js";
import { ReportClock } from "../../src/webrtc/rtp/report-clock.js";
import { ntpTimestamp } from "../../src/webrtc/rtp/rtcp-report.js";
import { type RtpHeader, RtpStream } from "../../src/webrtc/rtp/rtp-stream.js";
import { FakeClock } from "./fake-clock.js";
import { h264 } from "./frames.js";

interface Sent extends Readonly<RtpHeader> {
  readonly payload: Buffer;
}

function stream(rtx = true, transportSequenceId?: number) {
  const clock = new FakeClock();
  const packetiser = new Packetiser("h264", clock);
  const sent: Sent[] = [];
  const reports: Buffer[] = [];
  const made = new RtpStream({
    transport: {
      sendRtp: (header, payload) => sent.push({ ...header, payload }),
      flush: () => {},
      sendRtcp: (compound) => reports.push(compound),
    },
    payloadType: 106,
    ssrc: 11,
    rtx: rtx ? { payloadType: 107, ssrc: 12 } : undefined,
    cname: "evertale",
    transportSequenceId,
    recall: (index) => packetiser.recall(index),
    clock,
    wallClockMs: () => 1_000_000_000_500,
  });
  const send = (frame: EncodedFrame) => {
    const packetised = packetiser.packetise(frame);
    made.reportIfDue(frame.rtpTimestamp);
    made.sendPackets(packetised, 0, packetised.packets.length);
    return packetised.packets.length;
  };
  const skip = (frame: EncodedFrame) => packetiser.packetise(frame);
  return { made, sent, reports, clock, send, skip, packetiser };
}
const sequenceOf = (packet: Sent | undefined) => (packet?.index ?? 0) & 0xffff;

describe("one viewer's packets", () => {
  it("have its payload type and SSRC, the frame's timestamp, and sequence numbers without a gap", () => {
    const { sent, send } = stream();
    expect(send(h264(4_294_967_295, true, 3000))).toBe(4);
    expect(send(h264(5, false))).toBe(1);
    const first = sent[0]?.index ?? -1;
    expect(first).toBeLessThanOrEqual(0x8000);
    expect(sent.map(({ index }) => index - first)).toEqual([0, 1, 2, 3, 4]);
    expect(sent.map(({ timestamp }) => timestamp)).toEqual([...Array(4).fill(4_294_967_295), 5]);
    expect(new Set(sent.map(({ payloadType, ssrc }) => `${payloadType} ${ssrc}`))).toEqual(
      new Set(["106 11"]),
    );
    expect(sent.map(({ marker }) => marker)).toEqual([false, false, false, true, true]);
  });

  it("stay without a gap where pictures were left out", () => {
    const { sent, send, skip } = stream();
    send(h264(1, true));
    skip(h264(2, false));
    send(h264(3, true));
    expect(new Set(sent.map(({ index }, i) => index - i)).size).toBe(1);
  });

  it("may leave in several parts of a picture", () => {
    const { made, sent, packetiser } = stream();
    const frame = packetiser.packetise(h264(1, true, 3000));
    made.sendPackets(frame, 0, 1);
    made.sendPackets(frame, 1, 4);
    expect(sent.map(({ payload }) => payload)).toEqual(frame.packets.map(({ payload }) => payload));
  });

  it("are counted on after 65,535, so that the rollover is known", () => {
    const { made, sent, packetiser } = stream();
    const frame = packetiser.packetise(h264(1, true, 3000));
    for (let i = 0; i < 16_500; i += 1) made.sendPackets(frame, 0, 4);
    expect((sent.at(-1)?.index ?? 0) - (sent[0]?.index ?? 0)).toBe(65_999);
  });
});

describe("a packet asked for again", () => {
  it("comes as a retransmission with its sequence number in front (RFC 4588)", () => {
    const { made, sent, send } = stream();
    send(h264(9, true, 3000));
    const lost = sent[2];
    expect(made.resend([sequenceOf(lost)])).toBe(lost?.payload.length);
    const again = sent.at(-1);
    expect([again?.payloadType, again?.ssrc, again?.timestamp]).toEqual([107, 12, 9]);
    expect(again?.originalSequence).toBe(sequenceOf(lost));
    expect(again?.payload).toEqual(lost?.payload);
    made.resend([sequenceOf(lost)]);
    expect(sent.at(-1)?.index).toBe((again?.index ?? 0) + 1);
  });

  it("comes unchanged where the viewer has no retransmission format, over the rollover too", () => {
    const { made, sent, send, packetiser } = stream(false);
    const early = packetiser.packetise(h264(8, true, 3000));
    while ((sent.at(-1)?.index ?? 0) < 0xfffe) made.sendPackets(early, 0, 1);
    send(h264(9, true, 3000));
    const before = sent.findLast(({ index }) => index < 0x1_0000);
    expect(sent.at(-1)?.index).toBeGreaterThanOrEqual(0x1_0000);
    made.resend([sequenceOf(before)]);
    expect(sent.at(-1)).toEqual(before);
  });

  it.each([true, false])(
    "is the same to its header's last bit where it has the same number, traced (%s) or not: one nonce has one content",
    (tracesFirst) => {
      const { made, sent, send, clock } = stream(false, 5);
      made.tracesAll = tracesFirst;
      send(h264(8, true, 3000));
      made.tracesAll = !tracesFirst;
      clock.advance(6_000);
      const first = [...sent];
      for (const packet of first) made.resend([sequenceOf(packet)], 2);
      expect(sent.slice(first.length)).toEqual(first.flatMap((packet) => [packet, packet]));
    },
  );

  it("comes twice where that is asked for, each under a number of its own", () => {
    const { made, sent, send } = stream();
    send(h264(9, true, 3000));
    const lost = sent[1];
    const count = sent.length;
    expect(made.resend([sequenceOf(lost)], 2)).toBe(2 * (lost?.payload.length ?? 0));
    const again = sent.slice(count);
    expect(again.map(({ originalSequence }) => originalSequence)).toEqual(
      Array(2).fill(sequenceOf(lost)),
    );
    expect((again[1]?.index ?? 0) - (again[0]?.index ?? 0)).toBe(1);
  });

  it("comes once for wishes that are sooner than a round trip, and again after it", () => {
    const { made, sent, reports, send, clock } = stream();
    send(h264(9, true, 3000));
    const lost = sequenceOf(sent[1]);
    const newest = sequenceOf(sent.at(-1));
    // A round trip of 300 ms, told by a report that was not kept.
    const lsr = reports[0]?.readUInt32BE(10) ?? 0;
    clock.advance(300);
    expect(made.readReport({ lost: 1, highestSequence: newest, lsr, dlsr: 0 })).toMatchObject({
      roundTripMs: 300,
    });
    const resent = [0, 100, 100, 100].map((waitMs) => {
      clock.advance(waitMs);
      return made.resend([lost]) > 0;
    });
    expect(resent).toEqual([true, false, false, true]);
  });

  it("stays away when it was never sent, or under a number that has changed its meaning", () => {
    const { made, sent, send, skip } = stream();
    made.resend([1, 2, 3]);
    send(h264(1, true));
    const old = sequenceOf(sent[1]);
    skip(h264(2, false));
    send(h264(3, true));
    const count = sent.length;
    made.resend([old, sequenceOf(sent[0]) - 1, sequenceOf(sent.at(-1)) + 1]);
    expect(sent.length).toBe(count);
    made.resend([(old + 1) & 0xffff]);
    expect(sent.at(-1)?.timestamp).toBe(3);
  });

  it("is answered for a third of all packets and a few at first: more is no noise", () => {
    const { made, sent, send } = stream();
    send(h264(1, true));
    const ask = () => {
      const before = sent.length;
      made.resend(Array(1000).fill(sequenceOf(sent[0])));
      return sent.length - before;
    };
    expect(ask()).toBe(101);
    expect(ask()).toBe(0);
    for (let i = 0; i < 10; i += 1) send(h264(i, false));
    expect(ask()).toBe(5);
  });
});

describe("sender reports", () => {
  it("go out with the first picture and once a second, and pair wall clock and RTP time", () => {
    const { reports, send, clock } = stream();
    send(h264(90_000, true));
    clock.advance(999);
    send(h264(101_250, false));
    expect(reports.length).toBe(1);
    clock.advance(1);
    send(h264(180_000, false));
    const [first, second] = reports.map((report) => RtcpPacketConverter.deSerialize(report));
    const [report, description] = second ?? [];
    if (!(report instanceof RtcpSrPacket)) throw new Error("no sender report");
    expect(report.ssrc).toBe(11);
    expect(report.senderInfo).toMatchObject({
      ntpTimestamp: ntpTimestamp(1_000_000_000_500),
      rtpTimestamp: 180_000,
      packetCount: 3,
    });
    expect(report.senderInfo.octetCount).toBeGreaterThan(300);
    expect(first?.[0]).toMatchObject({ senderInfo: { rtpTimestamp: 90_000 } });
    expect(description).toBeInstanceOf(RtcpSourceDescriptionPacket);
    expect(description).toMatchObject({
      chunks: [{ source: 11, items: [{ type: 1, text: "evertale" }] }],
    });
  });

  it("answer the receiver's clock once, with how long it was kept (DLRR)", () => {
    const { made, reports, send, clock } = stream();
    send(h264(0, true));
    made.noteReceiverTime({ ssrc: 99, lrr: 0x456789ab });
    clock.advance(1500);
    send(h264(90_000, false));
    clock.advance(1000);
    send(h264(180_000, false));
    const [plain = 0, answered = 0, after] = reports.map(({ length }) => length);
    expect([answered - plain, after]).toEqual([24, plain]);
    const block = reports[1]?.subarray(plain);
    // Extended report of our source, one block of type 5 for source 99: 1.5 s are 98,304 units.
    expect(block?.toString("hex")).toBe("80cf00050000000b0500000300000063456789ab00018000");
  });

  it("write NTP as seconds since 1900 and a binary fraction", () => {
    expect(ntpTimestamp(0)).toBe(2_208_988_800n << 32n);
    expect(ntpTimestamp(500) & 0xffffffffn).toBe(0x80000000n);
    expect(ntpTimestamp(50) & 0xffffffffn).toBe(214_748_364n);
  });

  it("tell the round trip when a receiver answers them, whatever the time of day does meanwhile", () => {
    const clock = new ReportClock();
    const middle = (unixMs: number) => Number((ntpTimestamp(unixMs) >> 16n) & 0xffffffffn);
    const sentAtMs = 1_763_848_800_123;
    clock.sent(ntpTimestamp(sentAtMs), 1000);
    // The wall clock goes back by two seconds.
    clock.sent(ntpTimestamp(sentAtMs - 1000), 2000);
    const dlsr = Math.round(0.25 * 65_536);
    expect(clock.roundTripMs({ lsr: middle(sentAtMs), dlsr }, 1290)).toBeCloseTo(40, 0);
    expect(clock.roundTripMs({ lsr: middle(sentAtMs - 1000), dlsr }, 2290)).toBeCloseTo(40, 0);
  });

  it("tell nothing by answers to what was never sent, or kept for longer than it exists", () => {
    const clock = new ReportClock();
    expect(clock.roundTripMs({ lsr: 0, dlsr: 0 }, 5)).toBeUndefined();
    clock.sent(1n << 40n, 1000);
    const lsr = 1 << 24;
    expect(clock.roundTripMs({ lsr, dlsr: 0 }, 1600)).toBe(600);
    expect(clock.roundTripMs({ lsr: lsr + 1, dlsr: 0 }, 1600)).toBeUndefined();
    expect(clock.roundTripMs({ lsr, dlsr: 65_536 }, 1600)).toBeUndefined();
    for (let i = 2; i < 40; i += 1) clock.sent(BigInt(i) << 40n, 1000 * i);
    expect(clock.roundTripMs({ lsr, dlsr: 0 }, 41_000)).toBeUndefined();
  });

  it("of a receiver count for packets that were sent, and no others", () => {
    const { made, sent, send } = stream();
    send(h264(1, true, 3000));
    const newest = sent.at(-1)?.index ?? 0;
    const report = { lost: 1, lsr: 0, dlsr: 0 };
    const read = (highestSequence: number) => made.readReport({ ...report, highestSequence });
    expect(read(newest & 0xffff)).toMatchObject({ lost: 1, newestIndex: newest });
    // How often it went round is ours to know.
    expect(read(((newest - 2) & 0xffff) | 0x7_0000)).toMatchObject({ newestIndex: newest - 2 });
    expect(read((newest + 1) & 0xffff)).toBeUndefined();
  });
});
