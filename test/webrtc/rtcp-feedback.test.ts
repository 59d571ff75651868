import { describe, expect, it } from "vitest";
import {
  GenericNack,
  PictureLossIndication,
  RtcpPayloadSpecificFeedback,
  RtcpReceiverInfo,
  RtcpRrPacket,
  RtcpTransportLayerFeedback,
} from "werift";
import { readFeedback } from "../../src/webrtc/rtp/rtcp-feedback.js";

const SSRC = 0xcafebabe;
const report = (ssrc: number, fractionLost: number) =>
  new RtcpReceiverInfo({
    ssrc,
    fractionLost,
    packetsLost: 3,
    highestSequence: 9,
    jitter: 0,
    lsr: 0xfedcba98,
    dlsr: 77,
  });
const nack = (mediaSourceSsrc: number, lost: number[]) =>
  new RtcpTransportLayerFeedback({
    feedback: new GenericNack({ senderSsrc: 1, mediaSourceSsrc, lost }),
  }).serialize();
const pli = (mediaSsrc: number) =>
  new RtcpPayloadSpecificFeedback({
    feedback: new PictureLossIndication({ senderSsrc: 1, mediaSsrc }),
  }).serialize();
describe("feedback", () => {
  it("is read from all packets of a compound one", () => {
    const reports = new RtcpRrPacket({ ssrc: 1, reports: [report(7, 200), report(SSRC, 64)] });
    const compound = Buffer.concat([reports.serialize(), nack(SSRC, [10, 11, 26, 900]), pli(SSRC)]);
    expect(readFeedback(compound, SSRC)).toEqual([
      { type: "report", lost: 3, highestSequence: 9, lsr: 0xfedcba98, dlsr: 77 },
      { type: "lost", sequenceNumbers: [10, 11, 26, 900] },
      { type: "picture-lost" },
    ]);
  });

  it("asks for a key frame by FIR too, which names its sources in entries (RFC 5104 section 4.3.1)", () => {
    const fir = (ssrc: number) => {
      const packet = Buffer.from("84ce00060000000100000000000000070100000000000000ff000000", "hex");
      packet.writeUInt32BE(ssrc, 20);
      return packet;
    };
    expect(readFeedback(fir(SSRC), SSRC)).toEqual([{ type: "picture-lost" }]);
    expect(readFeedback(fir(8), SSRC)).toEqual([]);
  });

  it("names sequence numbers after the wrap", () => {
    const packet = nack(SSRC, [65_535]);
    packet.writeUInt16BE(0b11, 14);
    expect(readFeedback(packet, SSRC)).toEqual([{ type: "lost", sequenceNumbers: [65_535, 0, 1] }]);
  });

  it("has the receiver's clock from an extended report, whatever blocks stand before it (RFC 3611)", () => {
    const other = Buffer.from("0700000100000000", "hex");
    const reference = Buffer.from("040000020123456789abcdef", "hex");
    const head = Buffer.from("80cf000600000001", "hex");
    const packet = Buffer.concat([head, other, reference]);
    packet.writeUInt16BE(packet.length / 4 - 1, 2);
    expect(readFeedback(packet, SSRC)).toEqual([
      { type: "receiver-time", ssrc: 1, lrr: 0x456789ab },
    ]);
    packet.writeUInt16BE(0xffff, 10);
    expect(readFeedback(packet, SSRC)).toEqual([]);
  });

  it("of other streams is passed over", () => {
    const reports = new RtcpRrPacket({ ssrc: 1, reports: [report(7, 200)] }).serialize();
    expect(readFeedback(Buffer.concat([reports, nack(7, [1]), pli(7)]), SSRC)).toEqual([]);
  });

  it("that is cut off anywhere, or no RTCP at all, is read without an error", () => {
    const reports = new RtcpRrPacket({ ssrc: 1, reports: [report(SSRC, 64)] }).serialize();
    const compound = Buffer.concat([reports, nack(SSRC, [10]), pli(SSRC)]);
    for (let length = 0; length < compound.length; length += 1) {
      expect(readFeedback(compound.subarray(0, length), SSRC).length).toBeLessThan(3);
    }
    // Lengths that lie.
    for (let i = 0; i < compound.length; i += 1) {
      const spoilt = Buffer.from(compound);
      spoilt[i] = 0xff;
      expect(() => readFeedback(spoilt, SSRC)).not.toThrow();
    }
  });
});
