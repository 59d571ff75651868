// A process full of viewers: real handshakes, packets decrypted and counted, receiver reports sent back; or WebSockets whose
// messages are counted.
import { createSocket } from "node:dgram";
import datachannel, { type PeerConnection, type Track } from "node-datachannel";
import { WebSocket } from "ws";
import { answerParent } from "./remote.js";

/** Moments in Unix ms with fractions, the same clock in every process. */
export interface Joined {
  readonly connectedAtMs: number | undefined;
  readonly firstPacketAtMs: number | undefined;
}

class Viewer {
  readonly #connection: PeerConnection;
  /** Held: without a reference it is collected, and its packets go nowhere. */
  readonly #track: Track;
  readonly offer: Promise<string>;
  readonly joined: { connectedAtMs: number | undefined; firstPacketAtMs: number | undefined } = {
    connectedAtMs: undefined,
    firstPacketAtMs: undefined,
  };
  packets = 0;

  constructor(id: number) {
    this.#connection = new datachannel.PeerConnection(`viewer ${id}`, {
      iceServers: [],
      bindAddress: "127.0.0.1",
      disableAutoNegotiation: true,
    });
    const video = new datachannel.Video("0", "RecvOnly");
    video.addH264Codec(102);
    this.#track = this.#connection.addTrack(video);
    this.#track.setMediaHandler(new datachannel.RtcpReceivingSession());
    this.#track.onMessage((packet) => {
      // RFC 5761 section 4: 192 to 223 is RTCP.
      const type = packet[1] ?? 0;
      if (type >= 192 && type <= 223) return;
      this.packets += 1;
      this.joined.firstPacketAtMs ??= nowMs();
    });
    this.#connection.onStateChange((state) => {
      if (state === "connected") this.joined.connectedAtMs ??= nowMs();
    });
    this.offer = new Promise((resolve) => {
      this.#connection.onGatheringStateChange((state) => {
        if (state === "complete") resolve(this.#connection.localDescription()?.sdp ?? "");
      });
    });
    this.#connection.setLocalDescription("offer");
  }

  answer(sdp: string): void {
    this.#connection.setRemoteDescription(sdp, "answer");
  }
}

const nowMs = () => performance.timeOrigin + performance.now();
const viewers: Viewer[] = [];
let messages = 0;
const bare = createSocket("udp4");
let datagrams = 0;
bare.on("message", () => {
  datagrams += 1;
});

answerParent({
  /** A port that counts datagrams. */
  port: () =>
    new Promise<string>((resolve) =>
      bare.bind(0, "127.0.0.1", () => {
        bare.setRecvBufferSize(4_000_000);
        resolve(String(bare.address().port));
      }),
    ),
  /** Opens so many WebSockets. */
  sockets: async ({ url, count }: { url: string; count: number }) => {
    const opened = Array.from({ length: count }, () => {
      const socket = new WebSocket(url, { perMessageDeflate: false });
      socket.on("message", () => {
        messages += 1;
      });
      return new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
    });
    await Promise.all(opened);
  },
  /** Makes so many viewers; gives their offers. Their numbers go on from those made before. */
  offers: (count: number) => {
    const made = Array.from({ length: count }, (_, i) => new Viewer(viewers.length + i));
    viewers.push(...made);
    return Promise.all(made.map(({ offer }) => offer));
  },
  answered: ({ id, sdp }: { id: number; sdp: string }) => viewers[id]?.answer(sdp),
  joined: ({ from, to }: { from: number; to: number }): Joined[] =>
    viewers.slice(from, to).map(({ joined }) => joined),
  packets: () => datagrams + messages + viewers.reduce((sum, { packets }) => sum + packets, 0),
});
