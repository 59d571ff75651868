// What a stranger can make the server send to others: an offer may name any addresses as its own.
import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { ViewerHub } from "../../src/webrtc/index.js";
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
