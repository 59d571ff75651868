// What a viewer sends past the first look at a packet, damaged: checks that were believed, messages of a handshake, what it says of its link.
import { ownCertificate } from "../../src/webrtc/dtls/certificate.js";
import { DtlsServer } from "../../src/webrtc/dtls/dtls-server.js";
import { HandshakeReader } from "../../src/webrtc/dtls/handshake-messages.js";
import { LibraryDtlsClient } from "../../src/webrtc/dtls/library-client.js";
import { CONTENT, readRecords } from "../../src/webrtc/dtls/records.js";
import { HandshakeError, ServerHandshake } from "../../src/webrtc/dtls/server-handshake.js";
import type { IceWay, Origin } from "../../src/webrtc/ice/ice-way.js";
import { LeanIceAgent } from "../../src/webrtc/ice/lean-agent.js";
import type { UdpMux } from "../../src/webrtc/mux/udp-mux.js";
import { Delivery } from "../../src/webrtc/peer/delivery.js";
import { Packetiser } from "../../src/webrtc/rtp/packetiser.js";
import { RtpStream } from "../../src/webrtc/rtp/rtp-stream.js";
import { newIdentity, TestClient } from "../webrtc/dtls-client.js";
import { FakeClock } from "../webrtc/fake-clock.js";
import { h264 } from "../webrtc/frames.js";
import { bytes, type FuzzTarget } from "./target.js";

const hex = (digits: string) => Uint8Array.from(Buffer.from(digits.replaceAll(" ", ""), "hex"));
/** Questions (RFC 5769 section 2.1, and one that nominates), and an answer. */
const CHECKS = [
  hex(
    "000100582112a442b7e7a701bc34d686fa87dfae802200105354554e207465737420636c69656e74002400046e0001ff80290008932ff9b151263b36000600096576746a3a68367659202020000800149aeaa70cbfd8cb56781ef2b5b2d3f249c1b571a280280004e57a3bcf",
  ),
  hex(
    "0001004c2112a442b7e7a701bc34d686fa87dfaf00060009 6576746a3a68367659202020 00250000 00240004 6e0001ff 802a0008 932ff9b151263b36 000800149aeaa70cbfd8cb56781ef2b5b2d3f249c1b571a2",
  ),
  hex(
    "0101003c2112a442b7e7a701bc34d686fa87dfae8022000b7465737420766563746f7220002000080001a147e112a643000800142b91f599fd9e90c38c7489f92af9ba53f06be7d780280004c07d4c96",
  ),
];

/** An agent whose packets are handed to it as if a shared port had found their signatures right. */
class BelievedAgent {
  readonly #agent: LeanIceAgent;
  #hear: (packet: Buffer, origin: Origin) => void = () => undefined;
  isConnected = false;

  constructor(private readonly clock: FakeClock) {
    const socket = { send: () => undefined };
    const way = {
      address: "127.0.0.1",
      family: 4,
      port: 9,
      socket,
      isTold: false,
      asked: () => undefined,
    };
    const mux = {
      join: (hear: typeof this.hear) => {
        this.#hear = hear;
        return { ways: [way], name: () => true, leave: () => undefined };
      },
    };
    this.#agent = new LeanIceAgent(
      { hostAddresses: ["127.0.0.1"], iceServers: [], mux: mux as unknown as UdpMux },
      {
        onConnected: () => {
          this.isConnected = true;
        },
        onFailed: () => undefined,
        onData: () => undefined,
      },
      clock,
    );
    void this.#agent.gather();
    this.#agent.connect({ usernameFragment: "h6vY", password: "VOkJxbRl1RmTxUk/WvJxBt" });
    this.hear = (packet, origin) =>
      this.#hear(packet, { ...origin, way: way as unknown as IceWay });
  }

  hear: (packet: Buffer, origin: Origin) => void;

  /** To its own name, wherever the packet has one. */
  ask(packet: Uint8Array): void {
    const own = Buffer.from(packet);
    const { usernameFragment } = this.#agent.credentials;
    const at = own.indexOf("evtj");
    if (at >= 0) own.write(usernameFragment, at, "latin1");
    for (const isProven of [true, false]) {
      const origin = {
        way: undefined as unknown as IceWay,
        host: "192.0.2.1",
        port: 5_000,
        isProven,
      };
      this.hear(own, origin);
    }
    this.clock.advance(100);
  }

  close(): void {
    void this.#agent.close();
  }
}

const certificate = await ownCertificate();
const viewer = await newIdentity();
const handshake = wholeHandshake();

/** What both sides say in a handshake that succeeds: the client's messages by their bodies, the server's flight as datagrams. */
function wholeHandshake() {
  const flight: Buffer[] = [];
  const server = new DtlsServer({
    certificate,
    clientFingerprint: viewer.fingerprint,
    clock: new FakeClock(),
    send: (datagram) => flight.push(datagram),
    onConnected: () => undefined,
    onEnded: () => undefined,
  });
  const client = new TestClient(viewer);
  const hello = client.record(client.hello());
  server.receive(hello);
  const answers = flight.flatMap((datagram) => client.read(datagram));
  server.close();
  const reader = new HandshakeReader();
  const messages = [hello, ...answers]
    .flatMap((datagram) => readRecords(datagram))
    .filter(({ type, epoch }) => type === CONTENT.handshake && epoch === 0)
    .flatMap(({ fragment }) => reader.read(fragment, false).messages);
  return { messages, flight: flight.map((datagram) => Uint8Array.from(datagram)) };
}

/** Each message of the client's in its turn with this body, after those that come before it. */
function readBodies(body: Uint8Array): void {
  for (const [at, message] of handshake.messages.entries()) {
    const server = new ServerHandshake(certificate, viewer.fingerprint);
    try {
      for (const before of handshake.messages.slice(0, at)) server.read(before);
      server.read({ ...message, body: Buffer.from(body), whole: Buffer.from(body) });
    } catch (error) {
      // As an alert the other side is told of it.
      if (!(error instanceof HandshakeError)) throw error;
    }
  }
}

/** For the rare viewer that has us begin: one client hears many flights, since each makes timers of the library's own. */
class Beginner {
  #heard = 0;
  #client = this.#begin();

  hear(datagram: Uint8Array): void {
    this.#heard += 1;
    if (this.#heard % 1_000 === 0) {
      this.#client.close();
      this.#client = this.#begin();
    }
    this.#client.receive(Buffer.from(datagram));
  }

  #begin(): LibraryDtlsClient {
    return new LibraryDtlsClient({
      certificate,
      serverFingerprint: viewer.fingerprint,
      send: () => undefined,
      onConnected: () => {
        throw new Error("A server that nobody knows was believed");
      },
      onEnded: () => undefined,
    });
  }
}

/** A viewer to whom pictures go, and who says what it likes of its link. */
class Watching {
  readonly #clock = new FakeClock();
  readonly #packetiser = new Packetiser("h264", this.#clock);
  readonly #stream = new RtpStream({
    transport: { sendRtp: () => undefined, flush: () => undefined, sendRtcp: () => undefined },
    payloadType: 106,
    ssrc: 1,
    rtx: { payloadType: 107, ssrc: 2 },
    transportSequenceId: 3,
    cname: "evertale",
    recall: (index) => this.#packetiser.recall(index),
    clock: this.#clock,
    wallClockMs: () => 1_000_000_000_500,
  });
  readonly #delivery = new Delivery({
    codec: "h264",
    stream: this.#stream,
    ssrc: 1,
    clock: this.#clock,
    onKeyframeWanted: () => undefined,
  });
  #pictures = 0;

  say(compound: Uint8Array): void {
    this.#send();
    this.#delivery.hear(Buffer.from(compound));
    if (this.#pictures % 100 > 0) return;
    // Whatever it said: what is said no more is forgotten.
    this.#clock.advance(60_000);
    if (this.#send() === 0) throw new Error("A picture is held back for good");
  }

  #send(): number {
    this.#clock.advance(125);
    this.#pictures += 1;
    const frame = this.#packetiser.packetise(h264(this.#pictures * 11_250, true, 1_500));
    return this.#delivery.send(frame, 0, frame.packets.length);
  }
}

// Receiver report, lost packets, arrivals, receiver time.
const REPORTS = [
  hex("81c9000700000002000000010000000000000064000000030000000500000006"),
  hex("81cd0003000000020000000100640003"),
  hex("8fcd0007000000010000000200050009 0000020020024a804008ff1020304050 6070000000000000"),
  hex("80cf0004000000020404000200000000 000000010000000a"),
];

const agents = { clock: new FakeClock(), used: 0 };
let agent = new BelievedAgent(agents.clock);
const beginner = new Beginner();
let watching = new Watching();

export const WIRE_TARGETS: readonly FuzzTarget[] = [
  bytes("ICE checks, believed", CHECKS, (packet) => {
    agents.used += 1;
    if (agents.used % 500 === 0) {
      agent.close();
      agent = new BelievedAgent(agents.clock);
    }
    agent.ask(packet);
    if (agent.isConnected) throw new Error("A pair was chosen from which nobody answered");
  }),
  bytes(
    "DTLS messages",
    handshake.messages.map(({ body }) => Uint8Array.from(body)),
    readBodies,
  ),
  bytes("DTLS, from a server", handshake.flight, (datagram) => beginner.hear(datagram)),
  bytes("RTCP, acted on", REPORTS, (compound) => {
    try {
      watching.say(compound);
    } catch (error) {
      // The next input begins with somebody else.
      watching = new Watching();
      throw error;
    }
  }),
];
