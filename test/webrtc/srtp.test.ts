// Test vectors of the RFCs; where they have none for a whole packet, the ones that libsrtp publishes.
import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { SrtcpSession, SrtpSession } from "werift";
import { PACKET_OFFSET, PacketSlots } from "../../src/webrtc/rtp/packet-slots.js";
import type { SrtpCipher } from "../../src/webrtc/srtp/packet-cipher.js";
import { SrtcpOpener } from "../../src/webrtc/srtp/srtcp-opener.js";
import { AesCmHmacSha1 } from "../../src/webrtc/srtp/srtp-aes-cm.js";
import { AesGcm } from "../../src/webrtc/srtp/srtp-aes-gcm.js";
import { srtpCipher } from "../../src/webrtc/srtp/srtp-cipher.js";
import { deriveSessionKeys, type SessionKeys } from "../../src/webrtc/srtp/srtp-keys.js";

const hex = (text: string) => Buffer.from(text.replace(/\s/g, ""), "hex");
const slots = new PacketSlots(2);

function rtp(cipher: SrtpCipher, packet: Buffer, rollover = 0): Buffer {
  const slot = slots.take();
  packet.copy(slot.bytes, PACKET_OFFSET);
  const clear = { slot, headerBytes: 12, length: packet.length, rollover };
  const [length = 0] = cipher.protectRtp([clear]);
  return Buffer.from(slot.bytes.subarray(PACKET_OFFSET, PACKET_OFFSET + length));
}
function rtcp(cipher: SrtpCipher, packet: Buffer, index: number): Buffer {
  const slot = slots.take();
  packet.copy(slot.bytes, PACKET_OFFSET);
  const length = cipher.protectRtcp(slot, packet.length, index);
  return Buffer.from(slot.bytes.subarray(PACKET_OFFSET, PACKET_OFFSET + length));
}
function packet(sequence: number, payload: Buffer, ssrc = 0xcafebabe): Buffer {
  const header = Buffer.alloc(12);
  header.writeUInt16BE(0x800f, 0);
  header.writeUInt16BE(sequence, 2);
  header.writeUInt32BE(0xdecafbad, 4);
  header.writeUInt32BE(ssrc, 8);
  return Buffer.concat([header, payload]);
}

const MASTER = {
  key: hex("E1F97A0D3E018BE0D64FA32C06DE4139"),
  salt: hex("0EC675AD498AFEEBB6960B3AABE6"),
};

describe("key derivation (RFC 3711 appendix B.3)", () => {
  it("makes the cipher key, the salt and the authentication key", () => {
    const keys = deriveSessionKeys(MASTER, "rtp");
    expect(keys.cipherKey).toEqual(hex("C61E7A93744F39EE10734AFE3FF7A087"));
    expect(keys.salt).toEqual(hex("30CBBC08863D8C85D49DB34A9AE1"));
    expect(keys.authKey).toEqual(hex("CEBE321F6FF7716B6FD4AB49AF256A156D38BAA4"));
  });
});

describe("packets that are protected in one go", () => {
  it.each(["aes-cm-hmac-sha1-80", "aes-gcm"] as const)("are what each is alone (%s)", (profile) => {
    const master = { ...MASTER, salt: MASTER.salt.subarray(0, profile === "aes-gcm" ? 12 : 14) };
    const cipher = srtpCipher(profile, master);
    const packets = [1184, 1, 0, 33, 16, 1183].map((octets, i) =>
      packet((0xfffd + i) & 0xffff, Buffer.alloc(octets, i + 1)),
    );
    const rollovers = packets.map((_, i) => (i > 2 ? 1 : 0));
    const alone = packets.map((one, i) => rtp(cipher, one, rollovers[i]));
    const ring = new PacketSlots(packets.length);
    const clear = packets.map((one, i) => {
      const slot = ring.take();
      one.copy(slot.bytes, PACKET_OFFSET);
      return { slot, headerBytes: 12, length: one.length, rollover: rollovers[i] ?? 0 };
    });
    const lengths = cipher.protectRtp(clear);
    const together = clear.map(({ slot }, i) =>
      Buffer.from(slot.bytes.subarray(PACKET_OFFSET, PACKET_OFFSET + (lengths[i] ?? 0))),
    );
    expect(together).toEqual(alone);
  });
});

describe("AES in counter mode", () => {
  it("makes the keystream of RFC 3711 appendix B.2", () => {
    const keys: SessionKeys = {
      cipherKey: hex("2B7E151628AED2A6ABF7158809CF4F3C"),
      salt: hex("F0F1F2F3F4F5F6F7F8F9FAFBFCFD"),
      authKey: Buffer.alloc(20),
    };
    const zeros = packet(0, Buffer.alloc(48), 0);
    expect(rtp(new AesCmHmacSha1(keys, keys), zeros).subarray(12, 60)).toEqual(
      hex(`E03EAD0935C95E80E166B16DD92B4EB4
           D23513162B02D0F72A43A2FE4A5F97AB
           41E95B3BB0A2E8DD477901E4FCA894C0`),
    );
  });

  it("protects libsrtp's RTP packet, tag included", () => {
    const cipher = srtpCipher("aes-cm-hmac-sha1-80", MASTER);
    expect(rtp(cipher, packet(0x1234, Buffer.alloc(16, 0xab)))).toEqual(
      hex(`800f1234decafbadcafebabe
           4e55dc4ce79978d88ca4d215949d2402 b78d6acc99ea179b8dbb`),
    );
  });

  it("protects libsrtp's RTCP packet, index and tag included", () => {
    const cipher = srtpCipher("aes-cm-hmac-sha1-80", MASTER);
    const report = Buffer.concat([hex("81c8000bcafebabe"), Buffer.alloc(16, 0xab)]);
    expect(rtcp(cipher, report, 1)).toEqual(
      hex(`81c8000bcafebabe 7128035be487b9bdbef89041f977a5a8
           80000001 993e08cd54d6c1230798`),
    );
  });

  it("authenticates the rollover counter behind the packet (RFC 3711 section 4.2)", () => {
    const cipher = srtpCipher("aes-cm-hmac-sha1-80", MASTER);
    const sent = rtp(cipher, packet(7, Buffer.from("seven")), 3);
    const tag = createHmac("sha1", deriveSessionKeys(MASTER, "rtp").authKey)
      .update(sent.subarray(0, -10))
      .update(hex("00000003"))
      .digest();
    expect(sent.subarray(-10)).toEqual(tag.subarray(0, 10));
  });
});

describe("AES-GCM (RFC 7714)", () => {
  const keys: SessionKeys = {
    cipherKey: hex("000102030405060708090a0b0c0d0e0f"),
    salt: hex("517569642070726f2071756f"),
    authKey: Buffer.alloc(0),
  };

  it("protects the RTP packet of section 16.1.1", () => {
    const plain = hex(`8040f17b8041f8d35501a0b2 47616c6c696120657374206f6d6e6973
      2064697669736120696e207061727465 73207472 6573`);
    expect(rtp(new AesGcm(keys, keys), plain)).toEqual(
      hex(`8040f17b8041f8d35501a0b2 f24de3a3fb34de6cacba861c9d7e4bca
           be633bd50d294e6f42a5f47a51c7d19b36de3adf8833
           899d7f27beb16a9152cf765ee4390cce`),
    );
  });

  it("protects the RTCP packet of section 17.1", () => {
    const plain = hex(`81c8000d4d617273 4e5450314e545032 525450200000042a
      0000e9304c756e61 deadbeefdeadbeef deadbeefdeadbeef deadbeef`);
    expect(rtcp(new AesGcm(keys, keys), plain, 0x5d4)).toEqual(
      hex(`81c8000d4d617273 63e94885dcdab67ca727d7662f6b7e997ff5c0f7
           6c06f32dc676a5f1730d6fda4ce09b4686303ded0bb9275bc84aa45896cf4d2f
           c5abf87245d9eade 800005d4`),
    );
  });
});

describe.each([
  ["aes-cm-hmac-sha1-80", 0x0001, 14],
  ["aes-gcm", 0x0007, 12],
] as const)("what %s protects", (profile, number, saltBytes) => {
  const master = { key: MASTER.key, salt: MASTER.salt.subarray(0, saltBytes) };
  const config = {
    keys: {
      localMasterKey: master.key,
      localMasterSalt: master.salt,
      remoteMasterKey: master.key,
      remoteMasterSalt: master.salt,
    },
    profile: number,
  } as const;

  it("is read by another implementation, at every length and over the rollover", () => {
    const cipher = srtpCipher(profile, master);
    const receiver = new SrtpSession(config);
    for (let i = 0; i < 1200; i += 1) {
      const index = 65_000 + i;
      const plain = packet(index & 0xffff, Buffer.alloc(i, i));
      const sent = rtp(cipher, plain, Math.floor(index / 65_536));
      expect(receiver.decrypt(sent).equals(plain)).toBe(true);
    }
  });

  it("is read by another implementation when it is RTCP with a large index", () => {
    const cipher = srtpCipher(profile, master);
    const report = Buffer.concat([hex("81c8000bcafebabe"), Buffer.alloc(48, 0xab)]);
    for (const index of [1, 65_535, 65_536, 0x1234_5678]) {
      expect(new SrtcpSession(config).decrypt(rtcp(cipher, report, index))).toEqual(report);
    }
  });

  it("is opened again, each RTCP packet once", () => {
    const opener = new SrtcpOpener(profile, master);
    const report = Buffer.concat([hex("81c8000bcafebabe"), Buffer.alloc(48, 0xab)]);
    const ours = srtpCipher(profile, master);
    const theirs = new SrtcpSession(config);
    theirs.localContext.setIndex(0xcafebabe, 99);
    const first = rtcp(ours, report, 7);
    expect(opener.open(first)).toEqual(report);
    expect(opener.open(first)).toBeUndefined();
    expect(opener.open(rtcp(ours, report, 6))).toBeUndefined();
    expect(opener.open(theirs.encrypt(report))).toEqual(report);
    expect(opener.open(rtcp(ours, report, 0x7654_3210))).toEqual(report);
  });

  it("is opened under any number of names, of which the last eight are told apart; a stranger's takes no place", () => {
    const opener = new SrtcpOpener(profile, master);
    const [ours, strange] = [
      srtpCipher(profile, master),
      srtpCipher(profile, { key: Buffer.alloc(16, 9), salt: Buffer.alloc(saltBytes, 9) }),
    ];
    const report = (ssrc: number) => {
      const packet = Buffer.concat([hex("81c8000bcafebabe"), Buffer.alloc(48, 0xab)]);
      packet.writeUInt32BE(ssrc, 4);
      return packet;
    };
    const opens = (ssrc: number, index: number) =>
      opener.open(rtcp(ours, report(ssrc), index)) !== undefined;
    for (let ssrc = 1; ssrc <= 8; ssrc += 1) expect(opens(ssrc, 5)).toBe(true);
    for (let ssrc = 100; ssrc < 200; ssrc += 1)
      expect(opener.open(rtcp(strange, report(ssrc), 5))).toBeUndefined();
    for (let ssrc = 1; ssrc <= 8; ssrc += 1) expect(opens(ssrc, 5)).toBe(false);
    // The first is heard again, so the second was silent longest when a ninth comes.
    expect(opens(1, 6)).toBe(true);
    for (let ssrc = 9; ssrc <= 40; ssrc += 1) {
      expect(opens(ssrc, 1)).toBe(true);
      expect(opens(ssrc, 1)).toBe(false);
    }
    expect(opens(40, 2)).toBe(true);
  });

  it("is opened as large as a link carries it, and not beyond", () => {
    const theirs = new SrtcpSession(config);
    for (const octets of [0, 1440, 1500, 1996]) {
      const report = Buffer.concat([hex("81c8000bcafebabe"), Buffer.alloc(octets, octets)]);
      expect(new SrtcpOpener(profile, master).open(theirs.encrypt(report))).toEqual(report);
    }
    const huge = Buffer.concat([hex("81c8000bcafebabe"), Buffer.alloc(4000)]);
    expect(new SrtcpOpener(profile, master).open(theirs.encrypt(huge))).toBeUndefined();
  });

  it("is not opened when a bit of it was changed, nor when it is cut off", () => {
    const sent = rtcp(srtpCipher(profile, master), hex("81c8000bcafebabeabababab"), 1);
    for (let i = 0; i < sent.length; i += 1) {
      const spoilt = Buffer.from(sent);
      spoilt[i] = (spoilt[i] ?? 0) ^ 1;
      expect(new SrtcpOpener(profile, master).open(spoilt)).toBeUndefined();
      expect(new SrtcpOpener(profile, master).open(sent.subarray(0, i))).toBeUndefined();
    }
  });

  it("is refused when a bit of it was changed", () => {
    const sent = rtp(srtpCipher(profile, master), packet(5, Buffer.from("intact")));
    sent[14] = (sent[14] ?? 0) ^ 1;
    expect(() => new SrtpSession(config).decrypt(sent)).toThrow();
  });
});
