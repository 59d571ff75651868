// Damaged packets as they come off the network, into a session that waits for its viewer. Knows no parser.
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { ViewerHub } from "../../src/webrtc/hub.js";
import { CHROMIUM_OFFER } from "../webrtc/offers.js";
import { damagedEndlessly } from "./mutated.js";

const hex = (text: string) => Uint8Array.from(Buffer.from(text.replaceAll(" ", ""), "hex"));
const SAMPLES = [
  // STUN binding request with USERNAME, PRIORITY, ICE-CONTROLLING, MESSAGE-INTEGRITY, FINGERPRINT (RFC 5769's form).
  hex(
    "0001 0058 2112a442 b7e7a701bc34d686fa87dfae 0006 0009 6576746a3a68367659 202020 0024 0004 6e0001ff 802a 0008 932ff9b151263b36 0008 0014 9aeaa70cbfd8cb56781ef2b5b2d3f249c1b571a2 8028 0004 e57a3bcf",
  ),
  // DTLS 1.2 ClientHello, the beginning of one.
  hex(
    "16 feff 0000 0000 0000 0000 002f 01 000023 0000 000000 000023 fefd 0102030405060708091011121314151617181920212223242526272829303132 00 00 0002 c02b 0100",
  ),
  // RTP and RTCP.
  hex("80 66 0001 00000001 12345678 000102030405060708090a0b0c0d0e0f"),
  hex("81 c9 0007 00000002 00000001 00 000000 00000064 00000003 00000005 00000006 e0000001"),
];
export const DATAGRAMS_AT_ONCE = 20;
/** A session ends by itself when nobody comes: a new one for so many. */
const PER_SESSION = 2_000;

/** Sends so many; throws where a session ends for them or the next viewer is not answered. `tick` is called now and then. */
export async function sendDamaged(
  count: number,
  seed: number,
  tick: () => void = () => {},
): Promise<void> {
  const hub = new ViewerHub({ hostAddresses: ["127.0.0.1"] });
  const socket = createSocket("udp4").bind(0, "127.0.0.1");
  await once(socket, "listening");
  const packets = damagedEndlessly(SAMPLES, seed);
  try {
    for (let done = 0; done < count; done += PER_SESSION) {
      const { sessionId, answerSdp } = await hub.accept(CHROMIUM_OFFER);
      const port = Number(/^a=candidate:\S+ 1 udp \d+ 127\.0\.0\.1 (\d+)/m.exec(answerSdp)?.[1]);
      const numRuns = Math.min(PER_SESSION, count - done);
      for (let i = 0; i < numRuns; i += 1) {
        socket.send(packets.next().value ?? "", port, "127.0.0.1");
        // So that the receiver has its turn, and no queue of the system overflows.
        if (i % DATAGRAMS_AT_ONCE !== 0) continue;
        await new Promise((resolve) => setImmediate(resolve));
        tick();
      }
      const state = hub.sessionState(sessionId);
      if (state !== "connecting") throw new Error(`The session is ${state} after damaged packets`);
      hub.leave(sessionId);
    }
    const { answerSdp } = await hub.accept(CHROMIUM_OFFER);
    if (!answerSdp.includes("a=candidate:")) throw new Error("The next viewer has no answer");
  } finally {
    socket.close();
    hub.close();
  }
}
