// The memory of packets: what has left is written over at once, and nothing that still waits.
import { describe, expect, it } from "vitest";
import { PacketSlots } from "../../src/webrtc/rtp/packet-slots.js";
import type { RtpHeader } from "../../src/webrtc/rtp/rtp-stream.js";
import { srtpCipher } from "../../src/webrtc/srtp/srtp-cipher.js";
import { SrtpSender } from "../../src/webrtc/srtp/srtp-sender.js";

interface Sent {
  readonly memory: Buffer;
  readonly octets: string;
}

/** A viewer whose socket takes everything at once, or lets it wait. */
function viewer(seed: number, hasRoom: () => boolean) {
  const sent: Sent[] = [];
  const master = { key: Buffer.alloc(16, seed), salt: Buffer.alloc(14, seed) };
  const sender = new SrtpSender(srtpCipher("aes-cm-hmac-sha1-80", master), {
    send: (bytes, offset, length) => {
      const memory = bytes.subarray(offset, offset + length);
      sent.push({ memory, octets: memory.toString("hex") });
      return hasRoom();
    },
  });
  let index = 0;
  const write = () => {
    index += 1;
    const header: RtpHeader = {
      payloadType: 96,
      ssrc: seed,
      marker: true,
      index,
      timestamp: 0,
      originalSequence: undefined,
      transportSequence: undefined,
      transportSequenceId: 0,
    };
    sender.sendRtp(header, Buffer.alloc(1100, index));
  };
  return { sender, sent, write };
}
const placeOf = ({ memory }: Sent) => memory.byteOffset;

describe("the memory that packets are made in", () => {
  it("is the same few slots as long as everything leaves at once", () => {
    const { sender, sent, write } = viewer(1, () => true);
    for (let picture = 0; picture < 500; picture += 1) {
      write();
      write();
      sender.flush();
      sender.sendRtcp(Buffer.alloc(28, 0x80));
    }
    expect(new Set(sent.map(placeOf)).size).toBe(2);
    expect(new Set(sent.map(({ octets }) => octets)).size).toBe(1500);
  });

  it("is not written over while a datagram waits in it, whoever sends meanwhile", () => {
    let hasRoom = true;
    const slow = viewer(2, () => hasRoom);
    const other = viewer(3, () => true);
    for (let picture = 0; picture < 100; picture += 1) {
      hasRoom = picture % 3 === 0;
      slow.write();
      // In between, as nobody does today.
      other.write();
      slow.write();
      slow.sender.flush();
      other.sender.flush();
      slow.sender.sendRtcp(Buffer.alloc(28, 0x80));
      const waiting = slow.sent.slice(-3);
      if (!hasRoom)
        expect(waiting.map(({ memory }) => memory.toString("hex"))).toEqual(
          waiting.map(({ octets }) => octets),
        );
    }
    for (let more = 0; more < 100; more += 1) {
      other.write();
      other.sender.flush();
    }
    const last = slow.sent.slice(-300).filter((_, i) => Math.floor(i / 3) % 3 !== 0);
    expect(last.map(({ memory }) => memory.toString("hex"))).toEqual(
      last.map(({ octets }) => octets),
    );
  });

  it("is given back from the last to the first, and never under one that was taken later", () => {
    const slots = new PacketSlots(4);
    const [first, second] = [slots.take(), slots.take()];
    slots.giveBack(first);
    expect(slots.take()).not.toBe(second);
    expect(slots.take()).not.toBe(second);
    expect(slots.take()).toBe(first);
    slots.giveBack(first);
    slots.giveBack(first);
    expect(slots.take()).toBe(first);
  });
});
