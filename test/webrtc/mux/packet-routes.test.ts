// Whose a packet is that comes to a shared port.
import { describe, expect, it } from "vitest";
import { PacketRoutes } from "../../../src/webrtc/mux/packet-routes.js";
import { isGenuine, readStun } from "../../../src/webrtc/mux/stun-packet.js";

/** RFC 5769 section 2.1: a request for "evtj" whose password is known. */
const REQUEST = Buffer.from(
  "000100582112a442b7e7a701bc34d686fa87dfae802200105354554e207465737420636c69656e74002400046e0001ff80290008932ff9b151263b36000600096576746a3a68367659202020000800149aeaa70cbfd8cb56781ef2b5b2d3f249c1b571a280280004e57a3bcf",
  "hex",
);
const PASSWORD = "VOkJxbRl1RmTxUk/WvJxBt";
/** Section 2.2: the answer to it. */
const ANSWER = Buffer.from(
  "0101003c2112a442b7e7a701bc34d686fa87dfae8022000b7465737420766563746f7220002000080001a147e112a643000800142b91f599fd9e90c38c7489f92af9ba53f06be7d780280004c07d4c96",
  "hex",
);
const MEDIA = Buffer.from("80c8000600000001", "hex");

class Heard {
  readonly packets: Buffer[] = [];
  receive(packet: Buffer): void {
    this.packets.push(packet);
  }
}

function requestFor(ufrag: string): Buffer {
  const packet = Buffer.from(REQUEST);
  packet.write(ufrag, packet.indexOf("evtj"), "latin1");
  return packet;
}

describe("a STUN packet", () => {
  it("tells whom it asks, and proves who asks (RFC 5769)", () => {
    expect(readStun(REQUEST)).toMatchObject({ type: "request", localUfrag: "evtj" });
    expect(isGenuine(REQUEST, PASSWORD)).toBe(true);
    expect(isGenuine(REQUEST, "VOkJxbRl1RmTxUk/WvJxBs")).toBe(false);
    expect(isGenuine(requestFor("evtk"), PASSWORD)).toBe(false);
    expect(readStun(ANSWER)).toMatchObject({ type: "answer" });
  });

  it("that is cut off or contradicts itself is nobody's", () => {
    for (let end = 0; end < REQUEST.length; end += 1) {
      const cut = REQUEST.subarray(0, end);
      // Up to its signature it is whole; a part of the fingerprint behind that is something unsigned.
      expect(isGenuine(cut, PASSWORD)).toBe(end === 100);
      expect(() => readStun(cut)).not.toThrow();
    }
    const longer = Buffer.from(REQUEST);
    longer.writeUInt16BE(0xffff, 22);
    expect(readStun(longer)).toBeUndefined();
    expect(readStun(MEDIA)).toBeUndefined();
  });
});

describe("a shared port", () => {
  it("hands media to whom a proved request came from there before, and nothing to anybody before that", () => {
    const [routes, one, other] = [new PacketRoutes(), new Heard(), new Heard()];
    routes.name(one, "evtj", PASSWORD);
    routes.name(other, "abcd", "another password");
    routes.route(MEDIA, "192.0.2.1", 5000);
    routes.route(REQUEST, "192.0.2.1", 5000);
    routes.route(MEDIA, "192.0.2.1", 5000);
    routes.route(MEDIA, "192.0.2.1", 5001);
    expect(one.packets).toEqual([REQUEST, MEDIA]);
    expect(other.packets).toEqual([]);
  });

  it("is not led astray by whoever knows a name and no password", () => {
    const [routes, victim, thief] = [new PacketRoutes(), new Heard(), new Heard()];
    routes.name(victim, "abcd", "another password");
    routes.name(thief, "evtj", PASSWORD);
    // Proved for the thief's own name, from the victim's address: the address is whoever proves it, and "abcd" is not proved.
    routes.route(requestFor("abcd"), "192.0.2.1", 5000);
    routes.route(MEDIA, "192.0.2.1", 5000);
    expect([victim.packets, thief.packets]).toEqual([[], []]);
  });

  it("knows an endpoint by its old and its new name, and gives no name twice", () => {
    const [routes, one, other] = [new PacketRoutes(), new Heard(), new Heard()];
    expect(routes.name(one, "evtj", PASSWORD)).toBe(true);
    expect(routes.name(one, "newn", "new password")).toBe(true);
    expect(routes.name(other, "evtj", "x")).toBe(false);
    routes.route(REQUEST, "192.0.2.1", 5000);
    expect(one.packets).toHaveLength(1);
  });

  it("forgets all but the last four names of an endpoint that takes new ones without end", () => {
    const [routes, one, other] = [new PacketRoutes(), new Heard(), new Heard()];
    routes.name(one, "evtj", PASSWORD);
    for (let i = 0; i < 3; i += 1) routes.name(one, `new${i}`, "p");
    routes.route(REQUEST, "192.0.2.1", 5000);
    expect(one.packets).toHaveLength(1);
    for (let i = 3; i < 1_000; i += 1) routes.name(one, `n${i}`, "p");
    routes.route(REQUEST, "192.0.2.1", 5001);
    expect(one.packets).toHaveLength(1);
    // It is free for somebody else.
    expect(routes.name(other, "evtj", PASSWORD)).toBe(true);
    routes.forget(one);
    routes.route(REQUEST, "192.0.2.1", 5001);
    expect(other.packets).toHaveLength(1);
  });

  it("hands an answer to whoever asked, once, wherever it comes from", () => {
    const [routes, one] = [new PacketRoutes(), new Heard()];
    routes.name(one, "abcd", "p");
    routes.route(ANSWER, "192.0.2.1", 5000);
    const asked = readStun(ANSWER);
    routes.asked(one, asked?.transaction ?? "");
    routes.route(ANSWER, "192.0.2.9", 5000);
    routes.route(ANSWER, "192.0.2.9", 5000);
    expect(one.packets).toEqual([ANSWER]);
  });

  it("forgets whoever is gone, and remembers no more than a few addresses of anybody", () => {
    const [routes, one] = [new PacketRoutes(), new Heard()];
    routes.name(one, "evtj", PASSWORD);
    for (let port = 1; port <= 20; port += 1) routes.route(REQUEST, "192.0.2.1", port);
    const before = one.packets.length;
    routes.route(MEDIA, "192.0.2.1", 1);
    expect(one.packets).toHaveLength(before);
    routes.route(MEDIA, "192.0.2.1", 20);
    expect(one.packets).toHaveLength(before + 1);
    routes.forget(one);
    routes.forget(one);
    routes.route(MEDIA, "192.0.2.1", 20);
    routes.route(REQUEST, "192.0.2.1", 20);
    expect(one.packets).toHaveLength(before + 1);
    expect(routes.endpoints).toBe(0);
  });
});
