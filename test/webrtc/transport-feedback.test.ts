import { describe, expect, it } from "vitest";
import { RtcpHeader, TransportWideCC } from "werift";
import { ArrivalWatch } from "../../src/webrtc/peer/arrival-watch.js";
import { LinkBudget } from "../../src/webrtc/peer/link-budget.js";
import { PACKET_OFFSET } from "../../src/webrtc/rtp/packet-slots.js";
import { readFeedback } from "../../src/webrtc/rtp/rtcp-feedback.js";
import { type PacketFate, SentTimes } from "../../src/webrtc/rtp/sent-times.js";
import { readTransportFeedback } from "../../src/webrtc/rtp/transport-feedback.js";
import type { ClearPacket } from "../../src/webrtc/srtp/packet-cipher.js";
import { SrtpSender } from "../../src/webrtc/srtp/srtp-sender.js";

/** A packet of the draft's form: base 5, `count` packets, reference time 2 (128 ms), then chunks and deltas. */
function packet(count: number, chunks: readonly number[], deltas: readonly number[]): Buffer {
  const body = Buffer.alloc(20);
  body.writeUInt16BE(0x8fcd, 0);
  body.writeUInt32BE(1, 4);
  body.writeUInt32BE(2, 8);
  body.writeUInt16BE(5, 12);
  body.writeUInt16BE(count, 14);
  body.writeIntBE(2, 16, 3);
  const words = Buffer.alloc(chunks.length * 2);
  for (const [i, chunk] of chunks.entries()) words.writeUInt16BE(chunk, i * 2);
  const all = Buffer.concat([body, words, Buffer.from(deltas)]);
  const padded = Buffer.concat([all, Buffer.alloc((4 - (all.length % 4)) % 4)]);
  padded.writeUInt16BE(padded.length / 4 - 1, 2);
  return padded;
}

describe("when packets arrived", () => {
  it("is read from runs, and from vectors of one and two bits", () => {
    // Two small deltas as a run; then one bit each: no, yes; then two bits each: large (negative), no, small.
    const one = packet(2, [0x2002], [4, 8]);
    expect(readFeedback(one, 99)).toEqual([
      { type: "arrivals", arrivals: { baseSequence: 5, arrivedAtMs: [129, 131] } },
    ]);
    const bits = packet(2, [0x8000 | (0b01 << 12)], [12]);
    expect(readTransportFeedback(bits)?.arrivedAtMs).toEqual([undefined, 131]);
    const pairs = packet(3, [0xc000 | (0b100001 << 8)], [0xff, 0xfc, 8]);
    expect(readTransportFeedback(pairs)?.arrivedAtMs).toEqual([127, undefined, 129]);
  });

  it("is what another implementation reads there", () => {
    const compound = packet(2, [0x2002], [4, 8]);
    const other = TransportWideCC.deSerialize(
      compound.subarray(4),
      RtcpHeader.deSerialize(Buffer.from(compound)),
    );
    // It takes the octets that fill the word for packets as well.
    const theirs = other.packetResults.slice(0, 2).map(({ receivedAtMs }) => receivedAtMs);
    expect(readTransportFeedback(compound)?.arrivedAtMs).toEqual(theirs);
  });

  it("says nothing where a packet claims more than it holds, or more than anybody sends", () => {
    expect(readTransportFeedback(packet(2, [0x2002], []).subarray(0, 22))).toBeUndefined();
    expect(readTransportFeedback(packet(65_535, [0x1fff, 0x1fff, 0x1fff], []))).toBeUndefined();
    expect(readTransportFeedback(packet(3, [0x0000], []))).toBeUndefined();
    expect(readTransportFeedback(packet(0, [], []))).toBeUndefined();
  });

  it("is matched with when they were sent, across the wrap, and never for packets that were not", () => {
    const sent = new SentTimes();
    for (let i = 0; i < 65_540; i += 1) sent.sent(i % 100, i);
    expect(sent.fates({ baseSequence: 65_535, arrivedAtMs: [7, undefined, 9] })).toEqual([
      { sentAtMs: 65_535, arrivedAtMs: 7, octets: 35 },
      { sentAtMs: 65_536, arrivedAtMs: undefined, octets: 36 },
      { sentAtMs: 65_537, arrivedAtMs: 9, octets: 37 },
    ]);
    expect(sent.fates({ baseSequence: 3, arrivedAtMs: [1, 2, 3] })).toHaveLength(1);
    // Told again it is no news; what had not arrived may have meanwhile.
    expect(sent.fates({ baseSequence: 65_535, arrivedAtMs: [7, 8, 9] })).toEqual([
      { sentAtMs: 65_536, arrivedAtMs: 8, octets: 36 },
    ]);
    expect(sent.fates({ baseSequence: 100, arrivedAtMs: [1] })).toEqual([]);
    expect(sent.fates({ baseSequence: 40_000, arrivedAtMs: [1] })).toEqual([]);
  });
});

describe("a queue by arrivals", () => {
  const fates = (sentAtMs: number, delayMs: number, count = 10, apartMs = 40) =>
    Array.from({ length: count }, (_, i) => ({
      sentAtMs: sentAtMs + i * apartMs,
      arrivedAtMs: sentAtMs + i * apartMs + delayMs,
      octets: 1000,
    }));

  it("is what is longer than the shortest way, whatever the other clock says", () => {
    const watch = new ArrivalWatch();
    watch.heard(fates(0, 1_000_000), 400);
    expect(watch.queueMs(400)).toBe(0);
    watch.heard(fates(400, 1_000_300), 800);
    expect(watch.queueMs(800)).toBeCloseTo(300, -1);
    watch.heard(fates(800, 998_000), 1200);
    expect(watch.queueMs(1200)).toBe(0);
    expect(watch.queueMs(4000)).toBeUndefined();
  });

  it("tells what the way carries while it stands", () => {
    const watch = new ArrivalWatch();
    watch.heard(fates(0, 50, 40, 10), 400);
    // 1,000 octets each 10 ms.
    expect(watch.carriedBps(400)).toBe(800_000);
    expect(watch.carriedBps(9000)).toBeUndefined();
  });
});

describe("the number of a packet in its transport", () => {
  it("stands in a header extension, and the payload behind it is whole", () => {
    const sent: Buffer[] = [];
    const cipher = {
      protectRtp: (packets: readonly ClearPacket[]) =>
        packets.map(({ headerBytes, length }) => {
          expect(headerBytes).toBe(20);
          return length;
        }),
      protectRtcp: (_: unknown, length: number) => length,
    };
    const path = {
      send: (bytes: Buffer, offset: number, length: number) => {
        sent.push(Buffer.from(bytes.subarray(offset, offset + length)));
        return true;
      },
    };
    const sender = new SrtpSender(cipher, path);
    sender.sendRtp(
      {
        payloadType: 96,
        ssrc: 1,
        marker: true,
        index: 7,
        timestamp: 9,
        originalSequence: 3,
        transportSequence: 0x1_abcd,
        transportSequenceId: 14,
      },
      Buffer.from("picture"),
    );
    sender.flush();
    expect(PACKET_OFFSET % 4).toBe(0);
    expect(sent[0]?.toString("hex")).toBe(
      `90e00007${"00000009"}${"00000001"}bede0001e1abcd00${"0003"}${Buffer.from("picture").toString("hex")}`,
    );
  });
});

const FRAME_MS = 125;
const FRAME_PACKETS = 2;
const PACKET_OCTETS = 1250;
const WAY_MS = 15;

/** A stream of 160 kbit/s over a link of `bps(now)`, with a queue without end; `backMs`: how long the way back takes. */
function watched(bps: (nowMs: number) => number, backMs: (nowMs: number) => number = () => WAY_MS) {
  const budget = new LinkBudget();
  let [nowMs, index, freeAtMs] = [0, 0, 0];
  const carry = (octets: number): number => {
    freeAtMs = Math.max(freeAtMs, nowMs) + (octets * 8 * 1000) / bps(nowMs);
    return freeAtMs + WAY_MS;
  };
  let underWay: PacketFate[] = [];
  const asked: { readonly atMs: number; readonly arrivedAtMs: number }[] = [];
  const report = () => {
    index += 100;
    const last = asked.findLast(({ arrivedAtMs }) => arrivedAtMs + backMs(nowMs) <= nowMs);
    const roundTripMs = last && last.arrivedAtMs - last.atMs + backMs(nowMs);
    const keptMs = last === undefined ? 0 : nowMs - backMs(nowMs) - last.arrivedAtMs;
    budget.reported({ lost: 0, newestIndex: index, roundTripMs, keptMs }, nowMs);
    asked.push({ atMs: nowMs, arrivedAtMs: carry(0) });
  };
  const tell = () => {
    const isThere = ({ arrivedAtMs = 0 }: PacketFate) => arrivedAtMs + backMs(nowMs) <= nowMs;
    budget.arrived(underWay.filter(isThere), nowMs);
    underWay = underWay.filter((fate) => !isThere(fate));
  };
  /** Plays on; returns the share of pictures that went. */
  const play = (seconds: number): number => {
    let went = 0;
    const frames = (seconds * 1000) / FRAME_MS;
    for (let i = 0; i < frames; i += 1) {
      nowMs += FRAME_MS;
      tell();
      if (nowMs % 1000 === 0) report();
      if (!budget.admits(FRAME_PACKETS * PACKET_OCTETS, nowMs)) continue;
      budget.spent(FRAME_PACKETS * PACKET_OCTETS, nowMs);
      went += 1;
      for (let packet = 0; packet < FRAME_PACKETS; packet += 1) {
        const fate = { sentAtMs: nowMs, arrivedAtMs: carry(PACKET_OCTETS), octets: PACKET_OCTETS };
        underWay.push(fate);
      }
    }
    return went / frames;
  };
  return { play, budget, queueMs: () => Math.max(0, freeAtMs - nowMs) };
}

describe("pictures to a viewer who tells when packets arrive", () => {
  it("all go where round trips are long and the way there is not: the queue is on the way back, or made up", () => {
    const backMs = (nowMs: number) => (nowMs > 5000 ? 900 : WAY_MS);
    const { play, budget } = watched(() => 1_000_000, backMs);
    expect(play(60)).toBe(1);
    expect(budget.isTroubled(60_000)).toBe(true);
  });

  it("are as many as the link carries as soon as its queue shows, not fewer and fewer step by step", () => {
    const { play, budget, queueMs } = watched((nowMs) => (nowMs < 5000 ? 1_000_000 : 64_000));
    expect(play(5)).toBe(1);
    expect(budget.isTroubled(5000)).toBe(false);
    play(3);
    expect(budget.isTroubled(8000)).toBe(true);
    play(10);
    const share = play(60);
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.42);
    expect(queueMs()).toBeLessThan(2000);
  });
});
