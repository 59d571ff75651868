// A WHIP endpoint of a few lines (RFC 9725): strict about requests, takes the video with a real receiving peer, keeps what came.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import {
  RTCPeerConnection,
  RTCRtpCodecParameters,
  RtcpPayloadSpecificFeedback,
  type RtpPacket,
} from "werift";

const H264 = new RTCRtpCodecParameters({
  mimeType: "video/H264",
  clockRate: 90_000,
  payloadType: 102,
  rtcpFeedback: [{ type: "nack" }, { type: "nack", parameter: "pli" }],
  parameters: "level-asymmetry-allowed=1;packetization-mode=1;profile-level-id=64001f",
});
const VP8 = new RTCRtpCodecParameters({
  mimeType: "video/VP8",
  clockRate: 90_000,
  payloadType: 96,
  rtcpFeedback: [{ type: "nack" }, { type: "nack", parameter: "pli" }],
});

const WHO = Buffer.from("0000000100000000", "hex");

/** How the endpoint behaves: a status to refuse with, silence, or the codec that it takes. */
export type WhipMood = number | "hang" | "h264" | "vp8" | "no-video";

export interface WhipRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

export class WhipServer {
  readonly requests: WhipRequest[] = [];
  readonly packets: RtpPacket[] = [];
  mood: WhipMood = "h264";
  retryAfter: string | undefined;
  #connection: RTCPeerConnection | undefined;
  #watchers = new Set<() => void>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/whip/main`;
  }

  /** Resolves when `there` holds; looked at after every request and packet. */
  until(there: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!there()) return;
        this.#watchers.delete(look);
        resolve();
      };
      this.#watchers.add(look);
      look();
    });
  }

  get posts(): readonly WhipRequest[] {
    return this.requests.filter(({ method }) => method === "POST");
  }

  /** Picture loss indication. */
  async pli(): Promise<void> {
    const [receiver] = this.#connection?.getReceivers() ?? [];
    await receiver?.sendRtcpPLI(this.#ssrc);
  }

  /** Full intra request (RFC 5104 section 4.3.1). */
  async fir(sequence: number): Promise<void> {
    const entry = Buffer.alloc(8);
    entry.writeUInt32BE(this.#ssrc, 0);
    entry.writeUInt8(sequence, 4);
    // What the library has no way to write: two words of whom and about whom, then the entry.
    const feedback = { count: 4, length: 4, serialize: () => Buffer.concat([WHO, entry]) };
    const packet = new RtcpPayloadSpecificFeedback({
      feedback: feedback as unknown as RtcpPayloadSpecificFeedback["feedback"],
    });
    await this.#connection?.dtlsTransports[0]?.sendRtcp([packet]);
  }

  /** Ends the connection, not the server. */
  async hangUp(): Promise<void> {
    await this.#connection?.close();
    this.#connection = undefined;
  }

  async close(): Promise<void> {
    await this.hangUp();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get #ssrc(): number {
    return this.packets.at(-1)?.header.ssrc ?? 0;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString("utf8");
    const { method = "", url: path = "", headers } = request;
    this.requests.push({ method, path, authorization: headers.authorization, body });
    const mood = this.mood;
    if (method === "DELETE") {
      response.writeHead(200).end();
      await this.hangUp();
    } else if (typeof mood === "number") {
      response.writeHead(mood, this.retryAfter ? { "Retry-After": this.retryAfter } : {}).end();
    } else if (mood === "no-video") {
      const answer = body.replace(/m=video \d+/, "m=video 0");
      response.writeHead(201, { "Content-Type": "application/sdp", Location: "/s/0" }).end(answer);
    } else if (mood !== "hang") {
      const answer = await this.#take(body, mood);
      const headers = { "Content-Type": "application/sdp", Location: "/sessions/1" };
      response.writeHead(201, headers).end(answer);
    }
    this.#look();
  }

  async #take(offer: string, codec: "h264" | "vp8"): Promise<string> {
    const connection = new RTCPeerConnection({
      iceServers: [],
      iceUseIpv4: false,
      iceUseIpv6: false,
      iceAdditionalHostAddresses: ["127.0.0.1"],
      codecs: { audio: [], video: [codec === "h264" ? H264 : VP8] },
    });
    this.#connection = connection;
    connection.addTransceiver("video", { direction: "recvonly" });
    await connection.setRemoteDescription({ type: "offer", sdp: offer });
    for (const { connection: ice } of connection.iceTransports) ice.stunServer = undefined;
    await connection.setLocalDescription(await connection.createAnswer());
    connection.dtlsTransports[0]?.onRtp.subscribe((packet) => {
      this.packets.push(packet.clone());
      this.#look();
    });
    return connection.localDescription?.sdp ?? "";
  }

  #look(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }
}
