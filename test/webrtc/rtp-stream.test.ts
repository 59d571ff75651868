import { describe, expect, it } from "vitest";
import { RtcpSrPacket, type RtpHeader } from "werift";
import type { EncodedFrame } from "../../src/webrtc/index.js";
import { Packetiser } from "../../src/webrtc/packetiser.js";
import { ntpTimestamp, RtpStream } from "../../src/webrtc/rtp-stream.js";
import { FakeClock } from "./fake-clock.js";
import { h264 } from "./frames.js";

interface Sent {
  readonly sequence: number;
  readonly timestamp: number;
  readonly payloadType: number;
  readonly ssrc: number;
  readonly marker: boolean;
  readonly payload: Buffer;
}

function stream(rtx = true) {
  const clock = new FakeClock();
  const packetiser = new Packetiser("h264");
  const sent: Sent[] = [];
  const reports: RtcpSrPacket[] = [];
  const made = new RtpStream({
    transport: {
      sendRtp: (payload: Buffer, header: RtpHeader) =>
        sent.push({
          sequence: header.sequenceNumber,
          timestamp: header.timestamp,
          payloadType: header.payloadType,
          ssrc: header.ssrc,
          marker: header.marker,
          payload,
        }),
      sendRtcp: (packets) => {
        for (const packet of packets) if (packet instanceof RtcpSrPacket) reports.push(packet);
      },
    },
    payloadType: 106,
    ssrc: 11,
    rtx: rtx ? { payloadType: 107, ssrc: 12 } : undefined,
    cname: "evertale",
    recall: (index) => packetiser.recall(index),
    clock,
    wallClockMs: () => 1_000_000_000_500,
  });
  const send = (frame: EncodedFrame) => made.sendFrame(packetiser.packetise(frame));
  const skip = (frame: EncodedFrame) => packetiser.packetise(frame);
  return { made, sent, reports, clock, send, skip };
}

describe("one viewer's packets", () => {
  it("have its payload type and SSRC, the frame's timestamp, and sequence numbers without a gap", () => {
    const { sent, send } = stream();
    expect(send(h264(4_294_967_295, true, 3000))).toBe(4);
    expect(send(h264(5, false))).toBe(1);
    const first = sent[0]?.sequence ?? -1;
    expect(first).toBeLessThanOrEqual(0x8000);
    expect(sent.map(({ sequence }) => sequence - first)).toEqual([0, 1, 2, 3, 4]);
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
    expect(new Set(sent.map(({ sequence }, i) => sequence - i)).size).toBe(1);
  });

  it("go round after 65,535", () => {
    const { sent, send } = stream();
    for (let i = 0; i < 66_000; i += 1) send(h264(i, false, 10));
    const gaps = sent.filter(({ sequence }, i) => {
      return i > 0 && sequence !== (((sent[i - 1]?.sequence ?? 0) + 1) & 0xffff);
    });
    expect(gaps).toEqual([]);
  });
});

describe("a packet asked for again", () => {
  it("comes as a retransmission with its sequence number in front (RFC 4588)", () => {
    const { made, sent, send } = stream();
    send(h264(9, true, 3000));
    const lost = sent[2];
    made.resend([lost?.sequence ?? 0]);
    const again = sent.at(-1);
    expect([again?.payloadType, again?.ssrc, again?.timestamp]).toEqual([107, 12, 9]);
    expect(again?.payload.readUInt16BE(0)).toBe(lost?.sequence);
    expect(again?.payload.subarray(2)).toEqual(lost?.payload);
    made.resend([lost?.sequence ?? 0]);
    expect(sent.at(-1)?.sequence).toBe(((again?.sequence ?? 0) + 1) & 0xffff);
  });

  it("comes unchanged where the viewer has no retransmission format", () => {
    const { made, sent, send } = stream(false);
    send(h264(9, true));
    made.resend([sent[0]?.sequence ?? 0]);
    expect(sent.at(-1)).toEqual(sent[0]);
  });

  it("stays away when it was never sent, or under a number that has changed its meaning", () => {
    const { made, sent, send, skip } = stream();
    made.resend([1, 2, 3]);
    send(h264(1, true));
    const old = sent[1]?.sequence ?? 0;
    skip(h264(2, false));
    send(h264(3, true));
    const count = sent.length;
    made.resend([old, (sent[0]?.sequence ?? 0) - 1, (sent.at(-1)?.sequence ?? 0) + 1]);
    expect(sent.length).toBe(count);
    made.resend([(old + 1) & 0xffff]);
    expect(sent.at(-1)?.timestamp).toBe(3);
  });

  it("is answered 400 times a second at most", () => {
    const { made, sent, send, clock } = stream();
    send(h264(1, true));
    const sequence = sent[0]?.sequence ?? 0;
    made.resend(Array(1000).fill(sequence));
    expect(sent.length).toBe(2 + 400);
    clock.advance(1000);
    made.resend([sequence]);
    expect(sent.length).toBe(2 + 401);
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
    expect(reports.map(({ senderInfo }) => senderInfo.rtpTimestamp)).toEqual([90_000, 180_000]);
    expect(reports[1]?.senderInfo.ntpTimestamp).toBe(ntpTimestamp(1_000_000_000_500));
    expect(reports[1]?.senderInfo.packetCount).toBe(4);
    expect(reports[1]?.senderInfo.octetCount).toBeGreaterThan(400);
  });

  it("write NTP as seconds since 1900 and a binary fraction", () => {
    expect(ntpTimestamp(0)).toBe(2_208_988_800n << 32n);
    expect(ntpTimestamp(500) & 0xffffffffn).toBe(0x80000000n);
    expect(ntpTimestamp(50) & 0xffffffffn).toBe(214_748_364n);
  });
});
