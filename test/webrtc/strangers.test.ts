// What a stranger can make the server send to others, and to himself: an offer may name any addresses as its own.
import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { Message } from "werift";
import { ViewerHub } from "../../src/webrtc/hub.js";
import { CHROMIUM_OFFER } from "./offers.js";

const VICTIMS = 32;
const JOIN_TIMEOUT_MS = 3_000;

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A socket of somebody who has asked for nothing, with what it was sent. */
async function victim(): Promise<{ readonly socket: Socket; packets: number; bytes: number }> {
  const socket = createSocket("udp4");
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  closing.push(() => socket.close());
  const seen = { socket, packets: 0, bytes: 0 };
  socket.on("message", (packet) => {
    seen.packets += 1;
    seen.bytes += packet.byteLength;
  });
  return seen;
}

describe("an offer with strangers' addresses in it", () => {
  it("has the server send a handful of them a handful of checks, and nothing once its time is over", async () => {
    const victims = await Promise.all(Array.from({ length: VICTIMS }, victim));
    const lines = victims.map(
      ({ socket }, i) => `a=candidate:${i} 1 udp 1 127.0.0.1 ${socket.address().port} typ host`,
    );
    let over = () => {};
    const ended = new Promise<void>((resolve) => {
      over = resolve;
    });
    const hub = new ViewerHub({
      hostAddresses: ["127.0.0.1"],
      joinTimeoutMs: JOIN_TIMEOUT_MS,
      onViewersChanged: (count) => {
        if (count === 0) over();
      },
    });
    closing.push(() => hub.close());
    const offer = CHROMIUM_OFFER.replace("a=rtcp-rsize", lines.join("\r\n"));
    const { sessionId } = await hub.accept(offer);
    // Again, by trickle: the limit is the session's, not a message's.
    await hub.patch(sessionId, `${lines.join("\r\n")}\r\n`);
    await ended;
    const hit = victims.filter(({ packets }) => packets > 0);
    const sum = (what: "packets" | "bytes") => victims.reduce((all, one) => all + one[what], 0);
    expect(hit.length).toBeLessThanOrEqual(6);
    expect(sum("packets")).toBeLessThanOrEqual(100);
    // About as much as the offer itself: nobody is worth being named.
    expect(sum("bytes")).toBeLessThan(3 * offer.length);
  });
});

/** Class and method of a STUN Binding request, as the library has them. */
const BINDING = 1;
const REQUEST = 0;

/** A connectivity check to the user of an answer, signed with a password. */
function check(usernameFragment: string, password: string): Buffer {
  const message = new Message(BINDING, REQUEST);
  message.setAttribute("USERNAME", `${usernameFragment}:v3Wy`);
  message.setAttribute("PRIORITY", 1);
  message.setAttribute("ICE-CONTROLLING", 1n);
  message.setAttribute("USE-CANDIDATE", null);
  if (password !== "") message.addMessageIntegrity(Buffer.from(password));
  message.addFingerprint();
  return message.bytes;
}

describe("a stranger who has found a viewer's port", () => {
  it("gets no answer to checks without the password, and leaves nothing behind; who has it is answered", async () => {
    const hub = new ViewerHub({ hostAddresses: ["127.0.0.1"] });
    closing.push(() => hub.close());
    const { answerSdp } = await hub.accept(CHROMIUM_OFFER);
    const lineOf = (pattern: RegExp) => pattern.exec(answerSdp)?.[1] ?? "";
    const usernameFragment = lineOf(/^a=ice-ufrag:(.*)\r$/m);
    const password = lineOf(/^a=ice-pwd:(.*)\r$/m);
    const port = Number(lineOf(/^a=candidate:\S+ 1 udp \d+ 127.0.0.1 (\d+) /m));
    const stranger = await victim();
    const send = (datagram: Buffer) => stranger.socket.send(datagram, port, "127.0.0.1");
    const wrong = [
      check(usernameFragment, "wrong-password-wrong-password"),
      check(usernameFragment, ""),
      check("nope", password),
      // DTLS and RTCP by their first octets, of somebody who never was checked.
      Buffer.concat([Buffer.from([22, 0xfe, 0xfd]), Buffer.alloc(60)]),
      Buffer.concat([Buffer.from([0x80, 201]), Buffer.alloc(60)]),
    ];
    for (const datagram of wrong) send(datagram);
    send(check(usernameFragment, password));
    // Answers come in the order of the questions: nothing before this one.
    const [first] = await once(stranger.socket, "message");
    expect(first.readUInt16BE(0)).toBe(0x0101);
    expect(stranger.packets).toBe(1);
    expect(hub.viewers).toBe(1);
  });
});
